import { kit } from "/system/kit.js";
import { get, isOn } from "../state.js";

const SAVER = ["global", "low_power"];

function meter(value) {
  return kit.h("div.meter", {}, kit.h("div.meter-value", { style: `transform:scaleX(${value})` }));
}

const used = (icon, title, size, share) => ({ element: () => kit.h("div", {},
  kit.item({ title, leading: icon, trailing: size }), meter(share)) });

export const powerPages = {
  battery: {
    title: "Battery",
    rows: () => {
      const level = Number(get(["global", "battery_level"], "82"));
      return [
        { element: () => kit.h("div", {}, kit.h("div.big-number", {}, `${level}%`),
          kit.h("div.muted", { style: "padding:0 24px 8px" }, "Should last until about 10:15 PM"),
          meter(level / 100)) },
        { title: "Battery usage", subtitle: "View usage since last full charge", to: "usage" },
        { title: "Battery Saver", subtitle: () => (isOn(SAVER) ? "On" : "Off"), to: "saver" },
        { title: "Battery percentage", subtitle: "Show battery percentage in status bar",
          switch: ["system", "status_bar_show_battery_percent"], fallback: "1" },
        { title: "Adaptive preferences", subtitle: "Adaptive Battery, Adaptive Charging",
          switch: ["global", "adaptive_battery_management_enabled"], fallback: "1" },
        { note: "Battery health is good. Remaining time is an estimate from how you use your phone." },
      ];
    },
  },
  usage: { title: "Battery usage", rows: async () => (await phone.packages())
    .filter((one) => one.launchable).map((app, i) => ({ title: app.label,
      subtitle: `Screen time: ${31 - i * 5} min`,
      leading: () => kit.h("img.app-image", { src: app.icon, alt: "" }),
      trailing: () => `${Math.max(1, 14 - i * 3)}%` })) },
  saver: {
    title: "Battery Saver",
    rows: () => [
      { main: SAVER, title: "Use Battery Saver" },
      { title: "Extreme Battery Saver", switch: ["global", "extreme_saver"], enabled: () => isOn(SAVER) },
      { title: "Set a schedule", choice: { setting: ["global", "low_power_trigger_level"],
        fallback: "0", options: [{ value: "0", label: "No schedule" }, { value: "10", label: "At 10%" },
          { value: "20", label: "At 20%" }] } },
      { title: "Turn off when charged", subtitle: "Battery Saver turns off when battery is at 90%",
        switch: ["global", "low_power_sticky_auto_disable_enabled"], fallback: "1" },
      { note: "Battery Saver turns on Dark theme and limits background activity, some visual effects and certain features." },
    ],
  },
  storage: {
    title: "Storage",
    rows: () => [
      { element: () => kit.h("div", {}, kit.h("div.big-number", {}, "49 GB"),
        kit.h("div.muted", { style: "padding:0 24px 8px" }, "used of 128 GB"), meter(0.38)) },
      { title: "Free up space", subtitle: "Go to Files to manage and free up space", icon: "delete_sweep" },
      used("apps", "Apps", "14 GB", 0.28),
      used("settings", "System", "16 GB", 0.33),
      used("photo_library", "Images", "9.2 GB", 0.19),
      used("videocam", "Videos", "6.6 GB", 0.13),
      used("music_note", "Audio", "1.9 GB", 0.05),
      used("article", "Documents & other", "1.1 GB", 0.03),
      used("delete", "Trash", "0 B", 0),
    ],
  },
};
