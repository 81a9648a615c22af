import { kit } from "/system/kit.js";
import { WALLPAPERS, wallpaperImage } from "/apps/com.android.launcher/wallpaper.js";
import { get, isOn, put } from "../state.js";

const NIGHT = ["secure", "ui_night_mode"];
const SCALES = [["0.85", "Small"], ["1.0", "Default"], ["1.15", "Large"], ["1.3", "Largest"]];
const TIMEOUTS = [["15000", "15 seconds"], ["30000", "30 seconds"], ["60000", "1 minute"],
  ["120000", "2 minutes"], ["300000", "5 minutes"], ["600000", "10 minutes"], ["1800000", "30 minutes"]];
const scaleName = () => SCALES.find(([value]) =>
  Number(value) === Number(get(["system", "font_scale"], "1.0")))?.[1] ?? "Custom";
const isDark = () => get(NIGHT) === "2";

function fontSlider() {
  const current = Number(get(["system", "font_scale"], "1.0"));
  const start = Math.max(0, SCALES.findIndex(([value]) => Number(value) >= current - 0.01));
  return kit.h("div", {},
    kit.h("div.preview", {}, kit.h("div.title", {}, "Sample text"),
      kit.h("div.body.muted", {}, "Text on your screen is shown in this size. Make it smaller or larger with the slider below.")),
    kit.slider({ min: 0, max: SCALES.length - 1, step: 1, value: start, label: "Font size",
      icon: "format_size", onChange: (value) => put(["system", "font_scale"], SCALES[value][0]) }),
    kit.section("Font size"));
}

function swatches() {
  const chosen = () => Number(get(["system", "wallpaper_style"], "0")) % WALLPAPERS.length;
  const buttons = WALLPAPERS.map(({ name }, i) => {
    const button = kit.h("button.swatch", { "aria-label": `${name} wallpaper`,
      onTap: () => put(["system", "wallpaper_style"], i) });
    button.style.backgroundImage = wallpaperImage(i);
    return button;
  });
  const element = kit.h("div.swatches", {}, buttons);
  element.update = () => buttons.forEach((button, i) =>
    button.setAttribute("aria-pressed", String(i === chosen())));
  element.update();
  return element;
}

const darkSwitch = (extra) => ({ title: "Dark theme", values: ["1", "2"], read: isDark, ...extra });

export const displayPages = {
  display: {
    title: "Display",
    rows: () => [
      { section: "Brightness" },
      { title: "Brightness level", icon: "brightness_6", words: "screen light",
        slider: { setting: ["system", "screen_brightness"], min: 1, max: 255, step: 1, fallback: "128" } },
      { title: "Adaptive brightness", subtitle: () => (isOn(["system", "screen_brightness_mode"]) ? "On" : "Off"),
        switch: ["system", "screen_brightness_mode"], icon: "brightness_auto" },
      { section: "Lock display" },
      { title: "Lock screen", subtitle: "Show all notification content", icon: "lock", to: "notifications" },
      { title: "Screen timeout", icon: "timer", choice: { setting: ["system", "screen_off_timeout"],
        fallback: "60000", options: TIMEOUTS.map(([value, label]) => ({ value, label })) } },
      { section: "Appearance" },
      darkSwitch({ switch: NIGHT, icon: "dark_mode", subtitle: () => (isDark() ? "On" : "Will never turn on automatically"),
        words: "night mode" }),
      { title: "Display size and text", subtitle: () => scaleName(), icon: "format_size", to: "textsize",
        words: "font size" },
      { title: "Wallpaper & style", icon: "palette", to: "wallpaper" },
      { section: "Color" },
      { title: "Night Light", subtitle: "Tint your screen amber to help you fall asleep", icon: "nightlight",
        switch: ["secure", "night_display_activated"] },
      { title: "Colors", icon: "lens_blur", choice: { setting: ["system", "display_color_mode"],
        fallback: "3", options: [{ value: "0", label: "Natural" }, { value: "1", label: "Boosted" },
          { value: "3", label: "Adaptive" }] } },
      { section: "Other display controls" },
      { title: "Smooth Display", subtitle: "Raises the refresh rate to 120 Hz for some content",
        switch: ["system", "smooth_display"], fallback: "1" },
      { title: "Auto-rotate screen", subtitle: () => (isOn(["system", "accelerometer_rotation"]) ? "On" : "Off"),
        switch: ["system", "accelerometer_rotation"], icon: "mobile_rotate", words: "rotation landscape" },
      { title: "Increase touch sensitivity", subtitle: "For use with screen protectors",
        switch: ["secure", "touch_sensitivity_enabled"] },
      { title: "Screen saver", subtitle: "Off", switch: ["secure", "screensaver_enabled"] },
    ],
  },
  textsize: {
    title: "Display size and text",
    rows: () => [
      { element: fontSlider },
      ...SCALES.map(([value, label]) => ({ title: label,
        leading: () => kit.radio({ label, passive: true,
          checked: Number(value) === Number(get(["system", "font_scale"], "1.0")) }),
        onTap: async () => {
          await put(["system", "font_scale"], value);
          kit.top().refill();
        } })),
      { section: "Text options" },
      { title: "Bold text", switch: ["secure", "font_weight_adjustment"] },
      { title: "High contrast text", switch: ["secure", "high_text_contrast_enabled"] },
    ],
  },
  wallpaper: {
    title: "Wallpaper & style",
    rows: () => [
      { element: swatches },
      darkSwitch({ switch: NIGHT, icon: "dark_mode" }),
      { title: "Themed icons", subtitle: "Beta", switch: ["secure", "themed_icons"], icon: "apps" },
      { title: "App grid", subtitle: "4×5", icon: "grid_view" },
    ],
  },
};
