import { kit } from "/system/kit.js";
import { nextRing } from "./schedule.js";

const SNOOZE_MS = 10 * 60_000;
const LONGEST_WAIT = 2 ** 31 - 1;

// Rings the alarms while the app lives: a dialog over whatever is shown.
export function watchAlarms() {
  let waiting = 0;
  const plan = async () => {
    clearTimeout(waiting);
    const now = phone.now();
    const alarms = (await phone.rows.query("alarms")).filter((alarm) => alarm.enabled);
    const due = alarms.map((alarm) => ({ alarm, at: nextRing(alarm, now) })).sort((a, b) => a.at - b.at)[0];
    clearTimeout(waiting);
    if (due) waiting = setTimeout(() => ring(due.alarm).then(plan), Math.min(due.at - now, LONGEST_WAIT));
  };
  phone.onChange((table) => {
    if (table === "alarms") plan();
  });
  plan();
}

async function ring(alarm) {
  if (!alarm.daysofweek) await phone.rows.update("alarms", { enabled: 0 }, { _id: alarm._id });
  const answer = await phone.dialog({
    title: alarm.label || "Alarm",
    text: kit.clockFormat({ hour: alarm.hour, minute: alarm.minutes }),
    buttons: [
      { label: "Snooze", value: "snooze" },
      { label: "Stop", value: "stop" },
    ],
  });
  if (answer === "snooze") setTimeout(() => ring({ ...alarm, daysofweek: 0 }), SNOOZE_MS);
}
