import { kit } from "/system/kit.js";
import { DAYS, summary } from "./schedule.js";

const RINGTONES = ["Bright Morning", "Cuckoo Clock", "Early Twilight", "Full of Wonder", "Gentle Breeze", "Helium", "Icicles", "Silent"];

export function alarmCard(alarm, { open, change, remove, toggle }) {
  const card = kit.h(
    `div.alarm${open ? ".open" : ""}${alarm.enabled ? ".on" : ""}`,
    {},
    head(alarm, { open, change, toggle }),
    time(alarm, change),
    kit.h(
      "div.alarm-line",
      {},
      kit.h("div.body.grow.alarm-days", {}, summary(alarm, phone.now())),
      kit.switch({
        checked: Boolean(alarm.enabled),
        label: `Alarm ${words(alarm)}`,
        onChange: (on) => change({ enabled: on ? 1 : 0 }),
      }),
    ),
    open ? details(alarm, { change, remove }) : null,
  );
  return kit.onTap(card, toggle);
}

const words = ({ hour, minutes }) => kit.clockFormat({ hour, minute: minutes });

function head(alarm, { open, change, toggle }) {
  const label = alarm.label || (open ? "Add label" : "");
  const button = kit.h(
    "button.alarm-label.body",
    { onTap: () => (open ? editLabel(alarm, change) : toggle()) },
    open || label ? kit.icon("label", { size: 20 }) : null,
    label,
  );
  const arrow = kit.iconButton({
    icon: open ? "keyboard_arrow_up" : "keyboard_arrow_down",
    label: open ? "Collapse alarm" : "Expand alarm",
    style: "tonal",
    size: 24,
    onTap: toggle,
  });
  return kit.h("div.alarm-head", {}, label || open ? button : kit.h("div.grow"), arrow);
}

async function editLabel(alarm, change) {
  const label = await kit.prompt({ title: "Label", label: "Label", value: alarm.label ?? "", ok: "OK" });
  if (label !== null) await change({ label: label.trim() });
}

function time(alarm, change) {
  const [digits, half] = words(alarm).split(" ");
  const pick = async () => {
    const at = await kit.timePicker({ hour: alarm.hour, minute: alarm.minutes, title: "Select time" });
    if (at) await change({ hour: at.hour, minutes: at.minute, enabled: 1 });
  };
  return kit.h("button.alarm-time", { onTap: pick }, digits, half ? kit.h("span.half", {}, half) : null);
}

function details(alarm, { change, remove }) {
  return kit.h(
    "div.alarm-details",
    {},
    kit.h("div.alarm-week", {}, DAYS.map((day, index) => dayButton(alarm, day, index, change))),
    kit.item({
      title: alarm.ringtone || "Default",
      leading: alarm.ringtone === "Silent" ? "notifications_off" : "notifications_active",
      onTap: () => pickRingtone(alarm, change),
    }),
    kit.checkItem({
      title: "Vibrate",
      leading: "mobile_vibrate",
      checked: Boolean(alarm.vibrate),
      onChange: (on) => change({ vibrate: on ? 1 : 0 }),
    }),
    kit.item({ title: "Delete", leading: "delete", onTap: remove }),
  );
}

function dayButton(alarm, day, index, change) {
  const bit = 1 << index;
  return kit.h(
    "button.alarm-day.label",
    {
      "aria-label": day,
      "aria-pressed": String(Boolean(alarm.daysofweek & bit)),
      onTap: () => change({ daysofweek: alarm.daysofweek ^ bit, enabled: 1 }),
    },
    kit.h("span", {}, day[0]),
  );
}

async function pickRingtone(alarm, change) {
  const options = RINGTONES.map((name) => ({ value: name, label: name }));
  const ringtone = await kit.choose({ title: "Alarm sound", options, value: alarm.ringtone });
  if (ringtone) await change({ ringtone });
}
