// The first page: search and the sections.
import { kit } from "/system/kit.js";
import { makeRow } from "./rows.js";
import { openSearch } from "./search.js";
import { get, listen } from "./state.js";

const SECTIONS = [
  { title: "Network & internet", subtitle: "Mobile, Wi-Fi, hotspot", icon: "wifi", to: "network" },
  { title: "Connected devices", subtitle: "Bluetooth, pairing", icon: "devices", to: "devices" },
  { title: "Apps", subtitle: "Recent apps, default apps", icon: "apps", to: "apps" },
  { title: "Notifications", subtitle: "Notification history, conversations", icon: "notifications",
    to: "notifications" },
  { title: "Battery", subtitle: () => `${get(["global", "battery_level"], "82")}% · Until about 10:15 PM`,
    icon: "battery_full", to: "battery" },
  { title: "Storage", subtitle: "38% used · 79 GB free", icon: "storage", to: "storage" },
  { title: "Sound & vibration", subtitle: "Volume, haptics, Do Not Disturb", icon: "volume_up", to: "sound" },
  { title: "Display", subtitle: "Dark theme, font size, brightness", icon: "brightness_6", to: "display" },
  { title: "Wallpaper & style", subtitle: "Colors, themed icons, app grid", icon: "palette", to: "wallpaper" },
  { title: "Accessibility", subtitle: "Display, interaction, audio", icon: "accessibility_new",
    to: "accessibility" },
  { title: "Security & privacy", subtitle: "Screen lock, permissions", icon: "shield_lock", to: "security" },
  { title: "Location", subtitle: () => (get(["secure", "location_mode"], "3") === "0" ? "Off"
    : "On · 3 apps have access to location"), icon: "location_on", to: "location" },
  { title: "Safety & emergency", subtitle: "Emergency SOS, medical info, alerts", icon: "emergency",
    to: "safety" },
  { title: "Passwords & accounts", subtitle: "Saved passwords, autofill, synced accounts", icon: "key",
    to: "accounts" },
  { title: "Digital Wellbeing & parental controls", subtitle: "Screen time, app timers, bedtime schedules",
    icon: "spa", to: "wellbeing" },
  { title: "System", subtitle: "Languages, gestures, time, backup", icon: "info", to: "system" },
  { title: "About phone", subtitle: () => get(["global", "device_name"], "Sim Phone"), icon: "mobile",
    to: "about" },
];

export function homePage() {
  const rows = SECTIONS.map(makeRow);
  listen(() => rows.forEach((row) => row.update()));
  const page = kit.page({
    appBar: kit.appBar({ title: "Settings", large: true }),
    body: [
      kit.searchBar({ placeholder: "Search settings", onTap: openSearch }),
      kit.h("div", { style: "height:8px" }),
      kit.list(rows),
    ],
  });
  return page;
}
