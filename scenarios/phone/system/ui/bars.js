// Status bar and navigation bar.
import { kit } from "../kit.js";
import { isOn, isSideways, look, readClock, settings } from "./look.js";
import { frontTask, LAUNCHER } from "./tasks.js";

const BACK = '<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M15.5 3.5v13L4.5 10z"/></svg>';
const HOME = '<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="6.5"/></svg>';
const RECENTS =
  '<svg viewBox="0 0 20 20" aria-hidden="true"><rect x="4" y="4" width="12" height="12" rx="1.5"/></svg>';
const AURORA_BACK = '<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M12.5 3 6 10l6.5 7"/></svg>';
const AURORA_HOME =
  '<svg viewBox="0 0 20 20" aria-hidden="true"><rect x="3" y="3" width="14" height="14" rx="5"/></svg>';
const AURORA_RECENTS =
  '<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 3v14M10 3v14M16 3v14"/></svg>';

let keyboardShown = false;
let actions = {};

export function setNavigationActions(given) {
  actions = given;
}

export function showKeyboardOnNavigation(shown) {
  keyboardShown = shown;
  drawNavigation();
}

export function drawNavigation() {
  const bar = document.getElementById("navigation");
  bar.className = isSideways() ? "beside" : "below";
  const aurora = look.skin === "aurora";
  const back = control("Back", aurora ? AURORA_BACK : BACK, () => actions.back());
  if (keyboardShown) back.replaceChildren(kit.icon("keyboard_arrow_down"));
  const home = control("Home", aurora ? AURORA_HOME : HOME, () => actions.home());
  const recents = control("Recent apps", aurora ? AURORA_RECENTS : RECENTS, () => actions.recents());
  if (!aurora) [back, home, recents].forEach((one) => one.classList.add("solid"));
  bar.replaceChildren(...(aurora ? [recents, home, back] : [back, home, recents]));
  paintTone();
}

function control(label, svg, action) {
  const button = kit.h("button.navigation-button", { "aria-label": label });
  button.innerHTML = svg;
  kit.onTap(button, action);
  // A touch here must not take the focus from the text field in use.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  return button;
}

export function drawStatus(notices) {
  const bar = document.getElementById("status");
  const airplane = isOn("global", "airplane_mode_on");
  const wifi = settings.global.wifi_on !== "0";
  const level = settings.global.battery_level ?? "82";
  bar.replaceChildren(...[
    kit.h("span.status-clock", {}, clock()),
    kit.h("span.status-notices", {}, [...new Set(notices.map((one) => one.icon))]
      .filter(Boolean).slice(0, 4).map((icon) => kit.h("img", { src: icon, alt: "" }))),
    kit.h("span.status-space"),
    isOn("global", "zen_mode") ? kit.icon("do_not_disturb_on", { label: "Do Not Disturb" }) : null,
    isOn("global", "bluetooth_on") ? kit.icon("bluetooth", { label: "Bluetooth on" }) : null,
    wifi ? kit.icon("signal_wifi_4_bar", { filled: true, label: "Wi-Fi signal full" }) : null,
    airplane ? kit.icon("travel", { filled: true, label: "Airplane mode" })
      : kit.icon("signal_cellular_4_bar", { filled: true, label: "Phone signal full" }),
    kit.h("span.row", { style: "gap:1px" },
      kit.icon("battery_full", { filled: true, label: `Battery ${level} percent` }),
      kit.h("span.status-battery", {}, `${level}%`)),
  ].filter(Boolean));
  paintTone();
}

export function clock() {
  const at = new Date(kit.now());
  const minutes = String(at.getUTCMinutes()).padStart(2, "0");
  if (look.time24) return `${String(at.getUTCHours()).padStart(2, "0")}:${minutes}`;
  return `${at.getUTCHours() % 12 || 12}:${minutes}`;
}

// What lies over the app in front, and the tone its ground asks of the bars above it.
const overrides = new Map();

export function setToneOverride(name, tones) {
  overrides.delete(name);
  if (tones) overrides.set(name, tones);
  paintTone();
}

export function paintTone() {
  const task = frontTask();
  const byTask = !task || task.tone === "auto" ? null : task.tone;
  const natural = byTask ?? (task?.name === LAUNCHER ? "light" : look.theme === "dark" ? "light" : "dark");
  const over = [...overrides.values()].pop();
  const tone = over?.status ?? natural;
  document.getElementById("status").classList.toggle("light", tone === "light");
  const below = over?.navigation ?? (keyboardShown || task?.name !== LAUNCHER
    ? (look.theme === "dark" ? "light" : "dark") : natural);
  document.getElementById("navigation").classList.toggle("light", below === "light");
}

// Runs the clock: repaints at every full minute of the phone's time.
export function runClock(repaint) {
  const wait = 60_000 - (kit.now() % 60_000);
  setTimeout(async () => {
    await readClock();
    repaint();
    runClock(repaint);
  }, wait + 20);
}
