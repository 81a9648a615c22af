import { kit } from "/system/kit.js";
import { openPage } from "../navigation.js";
import { get, isOn, put } from "../state.js";

const SCALE_OPTIONS = [["0", "Animation off"], ["0.5", "Animation scale .5x"],
  ["1.0", "Animation scale 1x"], ["2.0", "Animation scale 2x"]];
const scale = (title, name) => ({ title, choice: { setting: ["global", name], fallback: "1.0",
  options: SCALE_OPTIONS.map(([value, label]) => ({ value, label })) } });
const TAPS_TO_DEVELOP = 7;
let taps = 0;

async function tapBuild() {
  if (isOn(["global", "development_settings_enabled"])) {
    phone.toast("No need, you are already a developer.");
    return;
  }
  taps += 1;
  if (taps < TAPS_TO_DEVELOP) return;
  await put(["global", "development_settings_enabled"], "1");
  phone.toast("You are now a developer!");
}

async function eraseAll() {
  const yes = await kit.confirm({ title: "Erase all data?", ok: "Erase", icon: "warning",
    text: "This is a simulated phone: nothing is erased from here. Restart it for a fresh state." });
  if (yes) phone.toast("Nothing was erased");
}

export const systemPages = {
  system: {
    title: "System",
    rows: () => [
      { title: "Languages", subtitle: "English (United States)", icon: "language", to: "languages" },
      { title: "Keyboard", subtitle: "On-screen keyboard", icon: "keyboard", to: "keyboard" },
      { title: "Gestures", icon: "gesture", to: "gestures" },
      { title: "Date & time", subtitle: "GMT+00:00 Coordinated Universal Time", icon: "schedule", to: "date" },
      { title: "Backup", subtitle: "Off", icon: "backup", switch: ["secure", "backup_enabled"] },
      { title: "System update", subtitle: "Updated to Android 14", icon: "update", to: "update" },
      { title: "Developer options", icon: "code_blocks", to: "developer",
        visible: () => isOn(["global", "development_settings_enabled"]) },
      { title: "Reset options", subtitle: "Network, apps, or device can be reset", icon: "history", to: "reset" },
    ],
  },
  languages: { title: "Languages", rows: () => [
    { title: "English (United States)", subtitle: "1", icon: "language" }, { title: "Add a language", icon: "add" },
    { section: "More language settings" },
    { title: "App languages", subtitle: "Set the language for each app" },
    { title: "Regional preferences", subtitle: "Let apps know your regional preferences" }] },
  keyboard: { title: "Keyboard", rows: () => [
    { title: "On-screen keyboard", subtitle: "Keyboard", icon: "keyboard" },
    { title: "Physical keyboard", subtitle: "Not connected", icon: "keyboard_alt" },
    { section: "Tools" },
    { title: "Spell checker", switch: ["secure", "spell_checker_enabled"], fallback: "1" },
    { title: "Personal dictionary" }, { title: "Pointer speed" }] },
  gestures: { title: "Gestures", rows: () => [
    { title: "Quickly open camera", switch: ["secure", "camera_gesture"], fallback: "1" },
    { title: "System navigation", subtitle: "3-button navigation" },
    { title: "Tap to check phone", switch: ["secure", "doze_tap_gesture"], fallback: "1" },
    { title: "Lift to check phone", switch: ["secure", "doze_pick_up_gesture"], fallback: "1" },
    { title: "Press and hold power button", subtitle: "Power menu" },
    { title: "One-handed mode", switch: ["secure", "one_handed_mode_enabled"] }] },
  date: {
    title: "Date & time",
    rows: () => [
      { title: "Set time automatically", switch: ["global", "auto_time"], fallback: "1" },
      { title: "Date", subtitle: kit.dateLong(kit.now()), enabled: () => !isOn(["global", "auto_time"], "1") },
      { title: "Time", subtitle: kit.time(kit.now()), enabled: () => !isOn(["global", "auto_time"], "1") },
      { section: "Time zone" },
      { title: "Set automatically", switch: ["global", "auto_time_zone"], fallback: "1" },
      { title: "Time zone", subtitle: "GMT+00:00 Coordinated Universal Time" },
      { section: "Time format" },
      { title: "Use 24-hour format", subtitle: () => (get(["system", "time_12_24"]) === "24" ? "13:00" : "1:00 PM"),
        switch: ["system", "time_12_24"], values: ["12", "24"], words: "clock hours" },
    ],
  },
  update: { title: "System update", rows: () => [
    { element: () => kit.empty({ icon: "check_circle", title: "Your system is up to date",
      text: "Android version: 14\nSecurity update: March 1, 2026",
      button: kit.button({ label: "Check for update", onTap: () => phone.toast("Your system is up to date") }) }) }] },
  reset: { title: "Reset options", rows: () => [
    { title: "Reset Mobile Network Settings" }, { title: "Reset Bluetooth & Wi-Fi" },
    { title: "Reset app preferences" }, { title: "Erase all data (factory reset)", onTap: eraseAll }] },
  developer: {
    title: "Developer options",
    rows: () => [
      { main: ["global", "development_settings_enabled"], title: "Use developer options" },
      { title: "Stay awake", subtitle: "Screen will never sleep while charging",
        switch: ["global", "stay_on_while_plugged_in"], values: ["0", "3"] },
      { title: "OEM unlocking", subtitle: "Allow the bootloader to be unlocked", switch: ["global", "oem_unlock"] },
      { section: "Debugging" },
      { title: "USB debugging", subtitle: "Debug mode when USB is connected", switch: ["global", "adb_enabled"],
        fallback: "1" },
      { title: "Wireless debugging", subtitle: "Debug mode when Wi-Fi is connected",
        switch: ["global", "adb_wifi_enabled"] },
      { title: "Bug report", icon: "bug_report" },
      { section: "Input" },
      { title: "Show taps", subtitle: "Show visual feedback for taps", switch: ["system", "show_touches"] },
      { title: "Pointer location", subtitle: "Screen overlay showing current touch data",
        switch: ["system", "pointer_location"] },
      { section: "Drawing" },
      { title: "Show layout bounds", switch: ["global", "debug_layout"] },
      scale("Window animation scale", "window_animation_scale"),
      scale("Transition animation scale", "transition_animation_scale"),
      scale("Animator duration scale", "animator_duration_scale"),
      { title: "Simulate secondary displays", subtitle: "None" },
      { section: "Apps" },
      { title: "Don’t keep activities", subtitle: "Destroy every activity as soon as the user leaves it",
        switch: ["global", "always_finish_activities"] },
    ],
  },
  about: {
    title: "About phone",
    rows: () => [
      { section: "Basic info" },
      { title: "Device name", subtitle: () => get(["global", "device_name"], "Sim Phone"),
        edit: { setting: ["global", "device_name"] } },
      { title: "Phone number", subtitle: "+1 650-555-0100" },
      { section: "Legal & regulatory" },
      { title: "Legal information" }, { title: "Regulatory labels" },
      { section: "Device details" },
      { title: "SIM status", subtitle: "Simulated Mobile" },
      { title: "Model", subtitle: "Sim Phone" },
      { title: "IMEI", subtitle: "004999010640000" },
      { title: "Android version", subtitle: "14", onTap: () => openPage("version") },
      { section: "Device identifiers" },
      { title: "IP address", subtitle: "192.168.1.47" },
      { title: "Wi-Fi MAC address", subtitle: "02:5a:17:c0:de:01" },
      { title: "Bluetooth address", subtitle: "02:5a:17:c0:de:00" },
      { title: "Up time", subtitle: "26:14:09" },
      { title: "Build number", subtitle: "UQ1A.260312.001", onTap: tapBuild },
    ],
  },
  version: { title: "Android version", rows: () => [
    { title: "Android version", subtitle: "14" },
    { title: "Android security update", subtitle: "March 1, 2026" },
    { title: "Baseband version", subtitle: "sim-1.0.0" }, { title: "Kernel version", subtitle: "6.1.0-simulated" },
    { title: "Build number", subtitle: "UQ1A.260312.001", onTap: tapBuild }] },
  accessibility: {
    title: "Accessibility",
    rows: () => [
      { section: "Screen reader" },
      { title: "TalkBack", subtitle: "Off / Speak items on screen", icon: "volume_up",
        switch: ["secure", "talkback_shown"] },
      { section: "Display" },
      { title: "Display size and text", icon: "format_size", to: "textsize" },
      { title: "Color and motion", subtitle: "Color inversion, dark theme, animations", icon: "contrast",
        to: "colormotion" },
      { title: "Extra dim", subtitle: "Off / Dim screen beyond your phone’s minimum", icon: "brightness_6",
        switch: ["secure", "reduce_bright_colors_activated"] },
      { title: "Magnification", subtitle: "Off", icon: "zoom_in",
        switch: ["secure", "accessibility_display_magnification_enabled"] },
      { section: "Interaction controls" },
      { title: "Accessibility Menu", subtitle: "Off", icon: "touch_app", switch: ["secure", "accessibility_menu"] },
      { title: "Timing controls", icon: "timer" },
      { title: "Vibration & haptics", icon: "mobile_vibrate", to: "haptics" },
      { section: "Captions" },
      { title: "Caption preferences", icon: "subject", subtitle: "Off",
        switch: ["secure", "accessibility_captioning_enabled"] },
      { section: "Audio" },
      { title: "Audio adjustment", subtitle: "Mono audio", icon: "hearing", switch: ["system", "master_mono"] },
    ],
  },
  colormotion: { title: "Color and motion", rows: () => [
    { title: "Color correction", switch: ["secure", "accessibility_display_daltonizer_enabled"] },
    { title: "Color inversion", switch: ["secure", "accessibility_display_inversion_enabled"] },
    { title: "Remove animations", subtitle: "Reduce movement on the screen",
      switch: ["global", "animator_duration_scale"],
      read: () => Number(get(["global", "animator_duration_scale"], "1")) === 0,
      write: (on) => ["window_animation_scale", "transition_animation_scale", "animator_duration_scale"]
        .forEach((name) => put(["global", name], on ? "0" : "1.0")) }] },
  wellbeing: { title: "Digital Wellbeing & parental controls", rows: () => [
    { title: "Dashboard", subtitle: "2 hours, 14 minutes today", icon: "timelapse" },
    { section: "Ways to disconnect" },
    { title: "Bedtime mode", subtitle: "Off", icon: "bedtime", switch: ["global", "bedtime_mode"] },
    { title: "Focus mode", subtitle: "Off", icon: "do_not_disturb_on", switch: ["global", "focus_mode"] },
    { section: "Parental controls" },
    { title: "Set up parental controls", icon: "family_restroom" }] },
};
