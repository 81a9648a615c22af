import { kit } from "/system/kit.js";
import { definePages, openPage } from "./navigation.js";
import { load } from "./state.js";
import { homePage } from "./home.js";
import { appPages } from "./pages/apps.js";
import { devicePages } from "./pages/devices.js";
import { displayPages } from "./pages/display.js";
import { networkPages } from "./pages/network.js";
import { notificationPages } from "./pages/notifications.js";
import { powerPages } from "./pages/power.js";
import { securityPages } from "./pages/security.js";
import { soundPages } from "./pages/sound.js";
import { systemPages } from "./pages/system.js";

const ACTIONS = {
  WIFI_SETTINGS: "internet", WIRELESS_SETTINGS: "network", AIRPLANE_MODE_SETTINGS: "network",
  BLUETOOTH_SETTINGS: "bluetooth", DISPLAY_SETTINGS: "display", SOUND_SETTINGS: "sound",
  LOCATION_SOURCE_SETTINGS: "location", DATE_SETTINGS: "date", ACCESSIBILITY_SETTINGS: "accessibility",
  SECURITY_SETTINGS: "security", APPLICATION_SETTINGS: "apps", NOTIFICATION_SETTINGS: "notifications",
  APPLICATION_DETAILS_SETTINGS: "app", BATTERY_SAVER_SETTINGS: "saver",
  INTERNAL_STORAGE_SETTINGS: "storage", DEVICE_INFO_SETTINGS: "about",
  APPLICATION_DEVELOPMENT_SETTINGS: "developer",
};

await kit.ready;
await load();
for (const pages of [networkPages, devicePages, appPages, notificationPages, powerPages, soundPages,
  displayPages, securityPages, systemPages]) definePages(pages);
kit.start(homePage());

phone.onStart = async (params) => {
  const page = params.page ?? ACTIONS[params.action?.split(".").pop()];
  if (!page) return;
  await kit.popToRoot();
  openPage(page, params.data ? { package: params.data.replace(/^package:/, ""), ...params } : params);
};
