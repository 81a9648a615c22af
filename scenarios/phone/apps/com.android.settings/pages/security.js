import { get, isOn } from "../state.js";

const LOCATION = ["secure", "location_mode"];
const isLocated = () => get(LOCATION, "3") !== "0";

export const securityPages = {
  security: {
    title: "Security & privacy",
    rows: () => [
      { title: "Looks good", subtitle: "No issues found", icon: "verified_user" },
      { section: "Settings" },
      { title: "App security", subtitle: "All apps are safe", icon: "security" },
      { title: "Device unlock", subtitle: "Swipe", icon: "lock", to: "unlock" },
      { title: "Account security", subtitle: "No account", icon: "account_circle" },
      { title: "Device finders", subtitle: "Find My Device is on", icon: "my_location",
        switch: ["secure", "find_my_device"], fallback: "1" },
      { title: "System & updates", subtitle: "Up to date", icon: "update", to: "update" },
      { section: "Privacy" },
      { title: "Privacy dashboard", subtitle: "Show which apps recently used permissions", icon: "privacy_tip" },
      { title: "Permission manager", subtitle: "Control app access to your data", icon: "manage_accounts",
        to: "allapps" },
      { title: "Camera access", subtitle: "For all apps and services", switch: ["secure", "camera_access"],
        fallback: "1", icon: "photo_camera" },
      { title: "Microphone access", subtitle: "For all apps and services",
        switch: ["secure", "microphone_access"], fallback: "1", icon: "mic" },
      { title: "Show passwords", subtitle: "Display characters briefly as you type",
        switch: ["system", "show_password"], fallback: "1", icon: "visibility" },
      { title: "Install unknown apps", switch: ["secure", "install_non_market_apps"], icon: "download" },
    ],
  },
  unlock: { title: "Device unlock", rows: () => [
    { title: "Screen lock", icon: "lock", choice: { setting: ["secure", "screen_lock_kind"], fallback: "swipe",
      options: [{ value: "none", label: "None" }, { value: "swipe", label: "Swipe" }] } },
    { title: "Face & Fingerprint Unlock", subtitle: "Tap to set up", icon: "fingerprint" },
    { title: "Extend Unlock", icon: "lock_open" }] },
  location: {
    title: "Location",
    rows: () => [
      { main: LOCATION, values: ["0", "3"], fallback: "3", title: "Use location" },
      { section: "Recent access" },
      { title: "Clock", subtitle: "12 min. ago", icon: "alarm", visible: isLocated },
      { title: "See all", icon: "chevron_right", visible: isLocated },
      { title: "App location permissions", subtitle: () => (isLocated()
        ? "3 of 6 apps have access to location" : "Location is off"), icon: "apps", to: "allapps" },
      { title: "Location services", icon: "my_location", to: "locationservices" },
      { note: "Location may use sources like GPS, Wi-Fi, mobile networks, and sensors to help estimate your device’s location." },
    ],
  },
  locationservices: { title: "Location services", rows: () => [
    { title: "Location Accuracy", switch: ["secure", "location_accuracy"], fallback: "1", icon: "my_location" },
    { title: "Earthquake alerts", switch: ["secure", "earthquake_alerts"], fallback: "1", icon: "public" },
    { title: "Wi-Fi scanning", subtitle: () => (isOn(["global", "wifi_scan_always_enabled"], "1") ? "On" : "Off"),
      switch: ["global", "wifi_scan_always_enabled"], fallback: "1", icon: "wifi" },
    { title: "Bluetooth scanning", switch: ["global", "ble_scan_always_enabled"], fallback: "1",
      icon: "bluetooth" }] },
  safety: { title: "Safety & emergency", rows: () => [
    { title: "Medical information", subtitle: "Name, blood type, and more", icon: "health_and_safety" },
    { title: "Emergency contacts", subtitle: "Add a contact", icon: "contact_emergency" },
    { title: "Emergency SOS", subtitle: "On", icon: "emergency", switch: ["secure", "emergency_gesture_enabled"],
      fallback: "1" },
    { title: "Emergency Location Service", subtitle: "On", icon: "location_on",
      switch: ["secure", "emergency_location"], fallback: "1" },
    { title: "Wireless emergency alerts", icon: "warning", switch: ["secure", "emergency_alerts"],
      fallback: "1" }] },
  accounts: { title: "Passwords & accounts", rows: () => [
    { section: "Passwords" }, { title: "Autofill service", subtitle: "None", icon: "password" },
    { section: "Accounts for owner" }, { title: "Add account", icon: "add" },
    { title: "Automatically sync app data", switch: ["global", "auto_sync"], fallback: "1", icon: "sync" }] },
};
