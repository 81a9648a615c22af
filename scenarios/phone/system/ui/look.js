// What the screen looks like now: theme, skin, scale, insets. Sent to every frame.
const STATUS_HEIGHT = 32;
const NAVIGATION_SIZE = 48;

export const look = {
  theme: "light", skin: "material", fontScale: 1, animations: true, time24: false, clockOffset: 0,
  insets: { top: STATUS_HEIGHT, right: 0, bottom: NAVIGATION_SIZE, left: 0 }, config: {},
};

const ANIMATION_SCALES = [
  "window_animation_scale", "transition_animation_scale", "animator_duration_scale",
];

export const settings = { system: {}, secure: {}, global: {} };

export const isOn = (namespace, name) => settings[namespace]?.[name] === "1";

export async function load() {
  look.config = await phone.call("system.config");
  const all = await phone.call("settings.all");
  for (const namespace of Object.keys(settings)) settings[namespace] = { ...all[namespace] };
  await readClock();
  refresh();
}

export async function readClock() {
  const answer = await phone.call("clock.now");
  look.clockOffset = (typeof answer === "number" ? answer : answer.now) - Date.now();
}

export function put(namespace, name, value) {
  if (!settings[namespace]) return;
  if (value === null || value === undefined) delete settings[namespace][name];
  else settings[namespace][name] = String(value);
}

export const isSideways = () => innerWidth > innerHeight && innerHeight < 520;

export function refresh() {
  const { config } = look;
  look.theme = { 1: "light", 2: "dark" }[settings.secure.ui_night_mode] ?? config.theme ?? "light";
  look.skin = config.skin ?? "material";
  look.fontScale = Number(settings.system.font_scale ?? config.font_scale ?? 1) || 1;
  look.animations = config.animations !== false &&
    ANIMATION_SCALES.every((name) => Number(settings.global[name] ?? 1) > 0);
  look.time24 = settings.system.time_12_24 === "24";
  const sideways = isSideways();
  look.insets = { top: STATUS_HEIGHT, left: 0, right: sideways ? NAVIGATION_SIZE : 0,
    bottom: sideways ? 0 : NAVIGATION_SIZE };
  const root = document.documentElement.style;
  root.setProperty("--status-height", `${STATUS_HEIGHT}px`);
  root.setProperty("--navigation-height", `${look.insets.bottom}px`);
  root.setProperty("--side-navigation", `${look.insets.right}px`);
  phone.applyLook(look);
}
