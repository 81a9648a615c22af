const volume = (title, icon, name, fallback) => ({ title, icon,
  slider: { setting: ["system", name], min: 0, max: 15, step: 1, fallback } });
const RINGTONES = ["Bright morning", "Chimes", "Copper", "Fresh start", "Ripple", "Zen"];
const choose = (title, icon, name, fallback) => ({ title, icon, choice: { setting: ["system", name],
  fallback, options: RINGTONES.map((one) => ({ value: one, label: one })) } });

export const soundPages = {
  sound: {
    title: "Sound & vibration",
    rows: () => [
      volume("Media volume", "music_note", "volume_music", "7"),
      volume("Call volume", "call", "volume_voice", "8"),
      volume("Ring volume", "notifications_active", "volume_ring", "5"),
      volume("Notification volume", "notifications", "volume_notification", "6"),
      volume("Alarm volume", "alarm", "volume_alarm", "10"),
      { title: "Do Not Disturb", subtitle: "Silence interruptions", icon: "do_not_disturb_on",
        switch: ["global", "zen_mode"] },
      choose("Phone ringtone", "call", "ringtone", "Bright morning"),
      choose("Default notification sound", "notifications", "notification_sound", "Ripple"),
      choose("Default alarm sound", "alarm", "alarm_alert", "Fresh start"),
      { title: "Vibration & haptics", subtitle: "On", icon: "mobile_vibrate", to: "haptics" },
      { title: "Live Caption", subtitle: "Detect speech on your device", icon: "rtt",
        switch: ["secure", "odi_captions_enabled"] },
      { title: "Dial pad tones", switch: ["system", "dtmf_tone"], fallback: "1" },
      { title: "Screen locking sound", switch: ["system", "lockscreen_sounds_enabled"], fallback: "1" },
      { title: "Charging sounds and vibration", switch: ["secure", "charging_sounds_enabled"], fallback: "1" },
      { title: "Touch sounds", switch: ["system", "sound_effects_enabled"], fallback: "1" },
      { title: "Always show icon when in vibrate mode", switch: ["secure", "vibrate_icon"] },
    ],
  },
  haptics: {
    title: "Vibration & haptics",
    rows: () => [
      { main: ["system", "vibrate_on"], fallback: "1", title: "Use vibration & haptics" },
      { section: "Calls" },
      { title: "Vibrate while ringing", switch: ["system", "vibrate_when_ringing"] },
      { section: "Notifications & alarms" },
      { title: "Notification vibration", switch: ["system", "notification_vibration"], fallback: "1" },
      { section: "Interactive haptics" },
      { title: "Touch feedback", switch: ["system", "haptic_feedback_enabled"], fallback: "1" },
      { title: "Keyboard vibration", switch: ["system", "keyboard_vibration_enabled"], fallback: "1" },
    ],
  },
};
