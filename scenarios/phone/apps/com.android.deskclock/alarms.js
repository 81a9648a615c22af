import { kit } from "/system/kit.js";
import { alarmCard } from "./alarm-card.js";
import { fromNow, nextRing } from "./schedule.js";

export function alarmsPage(bottomBar) {
  let open = null;
  const page = kit.page({
    appBar: kit.appBar({ title: "Alarm" }),
    body: [],
    fab: kit.fab({ icon: "add", label: "Add alarm", large: true, onTap: add }),
    bottomBar,
  });

  async function change(alarm, values) {
    await phone.rows.update("alarms", values, { _id: alarm._id });
    const next = { ...alarm, ...values };
    const moved = ["enabled", "hour", "minutes", "daysofweek"].some((name) => name in values);
    if (moved && next.enabled) tellWhen(next);
  }

  async function add() {
    const now = new Date(phone.now());
    const at = await kit.timePicker({ hour: now.getUTCHours(), minute: now.getUTCMinutes(), title: "Select time" });
    if (!at) return;
    const values = { hour: at.hour, minutes: at.minute, daysofweek: 0, enabled: 1, label: "", vibrate: 1, ringtone: "Bright Morning" };
    open = await phone.rows.insert("alarms", values);
    tellWhen(values);
    await page.refresh();
    page.querySelector(".alarm.open")?.scrollIntoView({ block: "nearest" });
  }

  async function remove(alarm) {
    const sure = await kit.confirm({
      title: "Delete alarm?",
      text: `The alarm at ${kit.clockFormat({ hour: alarm.hour, minute: alarm.minutes })} will be deleted.`,
      ok: "Delete",
    });
    if (!sure) return;
    await phone.rows.delete("alarms", { _id: alarm._id });
    phone.toast("Alarm deleted");
  }

  const actions = (alarm) => ({
    change: (values) => change(alarm, values),
    remove: () => remove(alarm),
    toggle: () => {
      open = open === alarm._id ? null : alarm._id;
      page.refresh();
    },
  });

  page.refresh = async () => {
    const alarms = await phone.rows.query("alarms");
    alarms.sort((a, b) => a.hour - b.hour || a.minutes - b.minutes || a._id - b._id);
    const cards = alarms.map((alarm) => alarmCard(alarm, { ...actions(alarm), open: alarm._id === open }));
    const scrolled = page.scroll.scrollTop;
    page.body.replaceChildren(
      cards.length
        ? kit.h("div.alarms", {}, cards)
        : kit.empty({ icon: "alarm_off", title: "No alarms", text: "Tap the plus sign to add one." }),
    );
    page.scroll.scrollTop = scrolled;
  };
  page.onShow = page.refresh;
  return page;
}

function tellWhen(alarm) {
  const now = phone.now();
  phone.toast(`Alarm set for ${fromNow(nextRing(alarm, now) - now)} from now`);
}
