// Notification shade with quick settings.
import { kit } from "../kit.js";
import { clock } from "./bars.js";
import { isOn, look, put, refresh, settings } from "./look.js";
import { allNotices, card, clearNotices, hideHeadsUp } from "./notices.js";
import { open as openTask } from "./tasks.js";

const shade = () => document.getElementById("shade");
let shown = false;
let changed = () => {};
let flashlight = false;

export const isShadeOpen = () => shown;
export const onShadeChange = (listener) => { changed = listener; };

const TILES = [
  { label: "Internet", icon: "wifi", on: () => settings.global.wifi_on !== "0",
    state: (on) => (on ? settings.global.wifi_network_name ?? "Connected" : "Off"), row: ["global", "wifi_on"], page: "internet" },
  { label: "Bluetooth", icon: "bluetooth", on: () => isOn("global", "bluetooth_on"),
    row: ["global", "bluetooth_on"], page: "bluetooth" },
  { label: "Flashlight", icon: "flashlight_on", on: () => flashlight },
  { label: "Do Not Disturb", icon: "do_not_disturb_on", on: () => isOn("global", "zen_mode"),
    row: ["global", "zen_mode"], page: "sound" },
  { label: "Auto-rotate", icon: "mobile_rotate", on: () => isOn("system", "accelerometer_rotation"),
    row: ["system", "accelerometer_rotation"], page: "display" },
  { label: "Airplane mode", icon: "travel", on: () => isOn("global", "airplane_mode_on"),
    row: ["global", "airplane_mode_on"], page: "network" },
  { label: "Dark theme", icon: "contrast", on: () => look.theme === "dark",
    row: ["secure", "ui_night_mode"], values: ["1", "2"], page: "display" },
  { label: "Battery Saver", icon: "battery_plus", on: () => isOn("global", "low_power"),
    row: ["global", "low_power"], page: "battery" },
];

function tile(entry) {
  const on = entry.on();
  const element = kit.h("button.tile", { role: "switch", "aria-checked": String(on),
    "aria-label": entry.label }, kit.icon(entry.icon, { filled: on }),
  kit.h("div.tile-words", {}, kit.h("div.tile-label", {}, entry.label),
    kit.h("div.tile-state", {}, entry.state?.(on) ?? (on ? "On" : "Off"))));
  kit.onTap(element, () => flip(entry, !on));
  if (entry.page) {
    kit.onLongPress(element, () => leaveFor("com.android.settings", { page: entry.page }));
  }
  return element;
}

async function flip(entry, on) {
  if (!entry.row) {
    flashlight = on;
    drawShade();
    return;
  }
  const [namespace, name] = entry.row;
  const value = (entry.values ?? ["0", "1"])[Number(on)];
  put(namespace, name, value);
  refresh();
  drawShade();
  await phone.settings.put(namespace, name, value);
}

function leaveFor(name, params) {
  closeShade();
  openTask(name, params);
}

export function drawShade() {
  if (!shown) return;
  const brightness = kit.slider({ min: 1, max: 255, label: "Display brightness",
    icon: "brightness_6", value: Number(settings.system.screen_brightness ?? 128),
    onChange: (value) => phone.settings.put("system", "screen_brightness", value) });
  const notices = allNotices();
  shade().replaceChildren(
    kit.h("div.shade-panel", {},
      kit.h("div.shade-head", {}, kit.h("span.shade-clock", {}, clock()),
        kit.h("span.shade-date", {}, kit.dateLong(kit.now()))),
      brightness,
      kit.h("div.tiles", {}, TILES.map(tile)),
      kit.h("div.shade-foot", {}, kit.h("span.label.muted", {}, "Simulated Mobile"),
        kit.iconButton({ icon: "settings", label: "Open settings",
          onTap: () => leaveFor("com.android.settings", {}) }))),
    kit.h("div.notices", {},
      notices.map((one) => card(one, closeShade)),
      notices.length ? kit.h("div.notices-foot", {},
        kit.button({ label: "Manage", style: "tonal",
          onTap: () => leaveFor("com.android.settings", { page: "notifications" }) }),
        kit.button({ label: "Clear all", style: "tonal", onTap: () => { clearNotices(); closeShade(); } }))
        : null));
}

export function openShade() {
  if (shown) return;
  shown = true;
  hideHeadsUp();
  shade().hidden = false;
  drawShade();
  changed();
  kit.animate(shade(), [{ opacity: 0 }, { opacity: 1 }], 160);
  kit.animate(shade().firstChild, [{ transform: "translateY(-100%)" }, { transform: "none" }], 240);
}

export function closeShade() {
  if (!shown) return;
  shown = false;
  changed();
  kit.animate(shade().firstChild, [{ transform: "none" }, { transform: "translateY(-100%)" }], 180);
  kit.animate(shade(), [{ opacity: 1 }, { opacity: 0 }], 180).then(() => { shade().hidden = !shown; });
}

// Drawn down from the status bar, pushed up or closed by a tap beside it.
export function listenForShade() {
  const status = document.getElementById("status");
  let start = null;
  kit.ownTouches(status);
  status.addEventListener("pointerdown", (event) => { start = event.clientY; });
  window.addEventListener("pointermove", (event) => {
    if (start === null || event.clientY - start < 24) return;
    start = null;
    openShade();
  });
  window.addEventListener("pointerup", () => { start = null; });
  let from = null;
  shade().addEventListener("pointerdown", (event) => {
    from = event.target === event.currentTarget || !event.target.closest(".notices, .slider")
      ? event.clientY : null;
  });
  shade().addEventListener("touchmove", (event) => {
    const atEnd = shade().scrollTop + shade().clientHeight >= shade().scrollHeight - 2;
    if (from !== null && atEnd && event.touches[0].clientY - from < -60) {
      from = null;
      closeShade();
    }
  }, { passive: true });
  shade().addEventListener("click", (event) => {
    if (event.target === shade() || event.target.matches(".notices")) closeShade();
  });
}
