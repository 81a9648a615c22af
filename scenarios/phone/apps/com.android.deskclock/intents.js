import { timers } from "./timers.js";

const TAB_BY_ACTION = {
  "android.intent.action.SHOW_ALARMS": "alarm",
  "android.intent.action.SHOW_TIMERS": "timer",
};

// Does what other apps ask for with Android's alarm intents; tells which tab shows the outcome.
export async function tabAskedFor({ action, tab, HOUR, MINUTES, MESSAGE, LENGTH }) {
  if (action === "android.intent.action.SET_ALARM" && HOUR !== undefined) {
    await phone.rows.insert("alarms", {
      hour: Number(HOUR),
      minutes: Number(MINUTES ?? 0),
      daysofweek: 0,
      enabled: 1,
      label: MESSAGE ?? "",
      vibrate: 1,
      ringtone: "Bright Morning",
    });
    return "alarm";
  }
  if (action === "android.intent.action.SET_TIMER" && LENGTH !== undefined) {
    await timers.start(Number(LENGTH) * 1000);
    return "timer";
  }
  return TAB_BY_ACTION[action] ?? tab;
}
