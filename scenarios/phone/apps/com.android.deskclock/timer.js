import { kit } from "/system/kit.js";
import { keypad } from "./keypad.js";
import { timerCard } from "./timer-card.js";
import { remaining, timers } from "./timers.js";

export function timerPage(bottomBar) {
  let cards = [];
  let adding = false;
  let ticking = 0;
  const done = new Set();
  const page = kit.page({ appBar: kit.appBar({ title: "Timer" }), body: [], bottomBar });
  page.classList.add("timer-page");

  const pad = keypad({
    onStart: async (length) => {
      adding = false;
      await timers.start(length);
    },
    onCancel: () => {
      adding = false;
      page.refresh();
    },
  });

  function add() {
    adding = true;
    pad.clear();
    page.refresh();
  }

  function tick() {
    clearTimeout(ticking);
    const running = cards.filter((card) => card.timer.state === "running");
    for (const card of running) {
      card.tick();
      if (remaining(card.timer) <= 0 && !done.has(card.timer._id)) finish(card.timer);
    }
    if (running.length) ticking = setTimeout(tick, 1000 - ((phone.now() - running[0].timer.ends_at) % 1000 + 1000) % 1000);
  }

  function finish(timer) {
    done.add(timer._id);
    phone.notify({ title: "Time's up", text: timer.label || "Timer" });
  }

  page.refresh = async () => {
    const rows = await timers.all();
    for (const row of rows) if (remaining(row) > 0) done.delete(row._id);
    cards = rows.map(timerCard);
    const asking = adding || !rows.length;
    page.body.replaceChildren(asking ? pad.element(rows.length > 0) : list(cards, add));
    tick();
  };
  page.onShow = page.refresh;
  page.onBack = () => adding && ((adding = false), page.refresh(), true);
  return page;
}

function list(cards, add) {
  const plus = kit.fab({ icon: "add", label: "Add timer", onTap: add });
  return kit.h("div.timers", {}, cards, kit.h("div.timer-add", {}, plus));
}
