import { kit } from "/system/kit.js";

const FRAME_MS = 50;
const EMPTY = { state: "reset", started_at: 0, accumulated_ms: 0 };

export function stopwatchPage(bottomBar) {
  let watch = EMPTY;
  let laps = [];
  let ticking = 0;
  const digits = kit.h("div.watch-time");
  const lapList = kit.h("div.laps");
  const buttons = kit.h("div.watch-buttons");
  const page = kit.page({
    appBar: kit.appBar({ title: "Stopwatch" }),
    body: [kit.h("div.watch-face", {}, digits), lapList],
    footer: buttons,
    bottomBar,
  });

  const elapsed = () => watch.accumulated_ms + (watch.state === "running" ? phone.now() - watch.started_at : 0);

  async function put(values) {
    if (watch._id) await phone.rows.update("stopwatch", values, { _id: watch._id });
    else await phone.rows.insert("stopwatch", values);
  }

  const start = () => put({ state: "running", started_at: phone.now(), accumulated_ms: watch.accumulated_ms });
  const pause = () => put({ state: "paused", started_at: 0, accumulated_ms: elapsed() });
  const lap = () => phone.rows.insert("laps", { number: laps.length + 1, total_ms: elapsed() });

  async function reset() {
    await put(EMPTY);
    for (const { _id } of laps) await phone.rows.delete("laps", { _id });
  }

  function tick() {
    const [whole, hundredths] = clock(elapsed());
    digits.replaceChildren(whole, kit.h("span.hundredths", {}, hundredths));
  }

  function paintButtons() {
    const running = watch.state === "running";
    const untouched = watch.state === "reset";
    const side = (icon, label, onTap) => kit.iconButton({ icon, label, style: "tonal", onTap, disabled: untouched });
    buttons.replaceChildren(
      side("restart_alt", "Reset", reset),
      kit.fab({ icon: running ? "pause" : "play_arrow", label: running ? "Pause" : "Start", large: true, onTap: running ? pause : start }),
      side("flag", "Lap", running ? lap : () => undefined),
    );
  }

  page.refresh = async () => {
    [watch = EMPTY] = await phone.rows.query("stopwatch", { limit: 1 });
    laps = await phone.rows.query("laps", { order: "number" });
    paintButtons();
    lapList.replaceChildren(...lapRows(laps));
    clearInterval(ticking);
    tick();
    if (watch.state === "running") ticking = setInterval(tick, FRAME_MS);
  };
  page.onShow = page.refresh;
  page.onLeave = () => clearInterval(ticking);
  return page;
}

function clock(milliseconds) {
  const hundredths = Math.floor(milliseconds / 10);
  const two = (number) => String(number).padStart(2, "0");
  const seconds = Math.floor(hundredths / 100);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const whole = hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
  return [whole, `.${two(hundredths % 100)}`];
}

function lapRows(laps) {
  return laps
    .map(({ number, total_ms }, index) => {
      const own = total_ms - (laps[index - 1]?.total_ms ?? 0);
      return kit.h(
        "div.lap.body-large",
        {},
        kit.h("span.muted", {}, `# ${number}`),
        kit.h("span", {}, clock(own).join("")),
        kit.h("span.muted", {}, clock(total_ms).join("")),
      );
    })
    .reverse();
}
