import { kit } from "/system/kit.js";
import { openPage } from "../navigation.js";

const PERMISSIONS = [["POST_NOTIFICATIONS", "Notifications", "notifications"],
  ["READ_CONTACTS", "Contacts", "contacts"], ["READ_SMS", "SMS", "sms"], ["CALL_PHONE", "Phone", "call"],
  ["ACCESS_FINE_LOCATION", "Location", "location_on"], ["CAMERA", "Camera", "photo_camera"],
  ["RECORD_AUDIO", "Microphone", "mic"], ["READ_MEDIA_IMAGES", "Photos and videos", "photo_library"]];
const STATES = { granted: "Allowed", denied: "Not allowed", ask: "Ask every time" };

const stateOf = (name, permission) =>
  phone.call("permission.check", { package: name, permission });
const find = async (name) => (await phone.packages()).find((one) => one.package === name);
export const picture = (app) => kit.h("img.app-image", { src: app.icon, alt: "" });
const byLabel = (a, b) => a.label.localeCompare(b.label);
const size = ({ package: name }) =>
  `${([...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 37, 0) % 900) / 10 + 8} MB`;

const appRow = (app) => ({ title: app.label, subtitle: size(app), leading: () => picture(app),
  to: "app", params: { package: app.package, label: app.label } });

function heroButton(icon, label, action, disabled) {
  return kit.h("button.hero-button", { onTap: action ?? (() => {}), disabled }, kit.icon(icon), label);
}

function hero(app) {
  return kit.h("div", {},
    kit.h("div.hero", {}, kit.h("img", { src: app.icon, alt: "" }), kit.h("div.hero-name", {}, app.label)),
    kit.h("div.hero-buttons", {},
      heroButton("open_in_new", "Open", () => phone.start(app.package), !app.launchable),
      heroButton("delete", "Uninstall", null, true),
      heroButton("warning", "Force stop", () => forceStop(app))));
}

async function forceStop(app) {
  const yes = await kit.confirm({ title: "Force stop?", ok: "OK",
    text: "If you force stop an app, it may misbehave." });
  if (yes) window.parent.phoneSystem.receive({ type: "stop", package: app.package });
}

async function permissionRows(name) {
  const states = await Promise.all(PERMISSIONS.map(([permission]) => stateOf(name, permission)));
  return PERMISSIONS.map(([permission, label, icon], i) => ({ title: label, icon,
    subtitle: STATES[states[i]] ?? "Ask every time",
    onTap: async () => {
      const value = await kit.choose({ title: `${label} permission`, value: states[i],
        options: [{ value: "granted", label: "Allow" }, { value: "ask", label: "Ask every time" },
          { value: "denied", label: "Don’t allow" }] });
      if (value === null) return;
      await phone.call("permission.set", { package: name, permission, state: value });
      kit.top().refill();
    } }));
}

export const appPages = {
  apps: {
    title: "Apps",
    rows: async () => {
      const apps = (await phone.packages()).filter((one) => one.launchable).sort(byLabel);
      return [
        { section: "Recently opened apps" },
        ...apps.slice(0, 3).map(appRow),
        { title: `See all ${apps.length} apps`, icon: "chevron_right", to: "allapps" },
        { divider: true },
        { section: "General" },
        { title: "Default apps", subtitle: "Browser, phone app, SMS app", icon: "check_circle",
          to: "defaults" },
        { title: "Screen time", subtitle: "2 hours, 14 minutes today", icon: "timelapse", to: "wellbeing" },
        { title: "Unused apps", subtitle: "0 unused apps", icon: "hourglass_empty" },
        { title: "App battery usage", subtitle: "Set battery usage for apps", icon: "battery_full",
          to: "battery" },
        { title: "Special app access", subtitle: "2 apps can use unrestricted data", icon: "key" },
      ];
    },
  },
  allapps: {
    title: "All apps",
    rows: async () => (await phone.packages()).sort(byLabel).map(appRow),
  },
  app: {
    title: () => "App info",
    unsearched: true,
    fresh: true,
    large: false,
    rows: async ({ package: name }) => {
      const app = await find(name);
      if (!app) return [{ note: "This app is not installed." }];
      const allowed = (await stateOf(name, "POST_NOTIFICATIONS")) === "granted";
      const states = await Promise.all(PERMISSIONS.map(([permission]) => stateOf(name, permission)));
      const granted = PERMISSIONS.filter((_, i) => states[i] === "granted").map(([, label]) => label);
      return [
        { element: () => hero(app) },
        { title: "Notifications", subtitle: allowed ? "On" : "Off",
          onTap: () => openPage("appnotifications", { package: name }) },
        { title: "Permissions", subtitle: granted.join(", ") || "No permissions allowed",
          onTap: () => openPage("permissions", { package: name }) },
        { title: "Storage & cache", subtitle: `${size(app)} used in internal storage` },
        { title: "Mobile data & Wi-Fi", subtitle: "No data used" },
        { title: "Screen time", subtitle: "12 minutes today" },
        { title: "App battery usage", subtitle: "Optimized · 1% use since last full charge" },
        { section: "Unused app settings" },
        { title: "Pause app activity if unused", subtitle: "Remove permissions, delete temporary files, and stop notifications",
          switch: ["secure", `hibernate_${name}`], fallback: "1" },
        { section: "Store" },
        { title: "App details", subtitle: `${name}` },
        { title: "Version", subtitle: "1.0" },
      ];
    },
  },
  permissions: { title: () => "App permissions", unsearched: true, fresh: true,
    rows: ({ package: name }) => permissionRows(name) },
  defaults: { title: "Default apps", rows: () => [
    { title: "Home app", subtitle: "Home", icon: "home" },
    { title: "Phone app", subtitle: "Contacts", icon: "call" },
    { title: "SMS app", subtitle: "Messages", icon: "chat" },
    { title: "Browser app", subtitle: "None", icon: "public" },
    { title: "Digital assistant app", subtitle: "None", icon: "mic" }] },
};
