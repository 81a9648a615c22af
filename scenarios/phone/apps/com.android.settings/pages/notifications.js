import { kit } from "/system/kit.js";
import { picture } from "./apps.js";

const PERMISSION = "POST_NOTIFICATIONS";

async function appSwitches(filter = () => true, titled = (app) => app.label) {
  const apps = (await phone.packages()).filter((one) => one.launchable && filter(one));
  const states = await Promise.all(apps.map((app) =>
    phone.call("permission.check", { package: app.package, permission: PERMISSION })));
  return apps.map((app, i) => {
    let on = states[i] === "granted";
    return { title: titled(app), leading: () => picture(app), switch: ["secure", "unused"],
      read: () => on,
      write: (checked) => {
        on = checked;
        phone.call("permission.set", { package: app.package, permission: PERMISSION,
          state: checked ? "granted" : "denied" });
      } };
  });
}

export const notificationPages = {
  notifications: {
    title: "Notifications",
    rows: () => [
      { section: "Manage" },
      { title: "App notifications", subtitle: "Control notifications from individual apps",
        icon: "apps", to: "allnotifications" },
      { title: "Notification history", subtitle: "Show recent and snoozed notifications", icon: "history",
        switch: ["secure", "notification_history_enabled"] },
      { section: "Conversations" },
      { title: "Conversations", subtitle: "No priority conversations", icon: "forum" },
      { title: "Bubbles", subtitle: "On / Conversations can appear as floating icons",
        icon: "chat_bubble", switch: ["secure", "notification_bubbles"], fallback: "1" },
      { section: "Privacy" },
      { title: "Device & app notifications", subtitle: "Control which apps can read notifications",
        icon: "privacy_tip" },
      { title: "Notifications on lock screen", icon: "lock",
        choice: { setting: ["secure", "lock_screen_show_notifications"], fallback: "1", options: [
          { value: "1", label: "Show all notification content" },
          { value: "2", label: "Show sensitive content only when unlocked" },
          { value: "0", label: "Don’t show any notifications" }] } },
      { section: "General" },
      { title: "Do Not Disturb", subtitle: "Silence your phone", icon: "do_not_disturb_on",
        switch: ["global", "zen_mode"] },
      { title: "Wireless emergency alerts", icon: "emergency", to: "safety" },
      { title: "Hide silent notifications in status bar", switch: ["secure", "hide_silent"] },
      { title: "Allow notification snoozing", switch: ["secure", "show_notification_snooze"], fallback: "1" },
      { title: "Notification dot on app icon", switch: ["secure", "notification_badging"], fallback: "1" },
      { title: "Enhanced notifications", subtitle: "Get suggested actions, replies, and more",
        switch: ["secure", "nas_enabled"], fallback: "1" },
    ],
  },
  allnotifications: { title: "App notifications", rows: () => appSwitches() },
  appnotifications: {
    title: () => "App notifications", unsearched: true,
    rows: async ({ package: name }) => [
      ...await appSwitches((app) => app.package === name, (app) => `All ${app.label} notifications`),
      { section: "Advanced" },
      { title: "Allow notification dot", switch: ["secure", `dot_${name}`], fallback: "1" },
      { title: "Pop on screen", switch: ["secure", `pop_${name}`], fallback: "1" },
    ],
  },
};
