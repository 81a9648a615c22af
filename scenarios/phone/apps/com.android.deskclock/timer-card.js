import { kit } from "/system/kit.js";
import { ring } from "./ring.js";
import { lengthWords, remaining, spelled, timers } from "./timers.js";

export function timerCard(timer) {
  const running = timer.state === "running";
  const over = () => remaining(timer) <= 0;
  const left = kit.h("div.timer-left");
  const reset = kit.iconButton({ icon: "replay", label: "Reset timer", onTap: () => timers.reset(timer) });
  const circle = ring(kit.h("div.ring-content", {}, left, reset));
  const play = kit.fab({
    icon: running ? "pause" : "play_arrow",
    label: running ? "Pause" : "Start",
    onTap: () => (running ? timers.pause(timer) : timers.resume(timer)),
  });
  const card = kit.h(
    "div.timer",
    {},
    head(timer),
    circle,
    kit.h("div.timer-buttons", {}, kit.button({ label: "+ 1:00", style: "tonal", onTap: () => timers.addMinute(timer) }), play),
  );
  card.timer = timer;
  card.tick = () => {
    left.textContent = spelled(remaining(timer));
    card.classList.toggle("over", over());
    circle.setFraction(Math.min(1, Math.max(0, remaining(timer) / Math.max(timer.length_ms, timer.remaining_ms))));
  };
  card.tick();
  return card;
}

function head(timer) {
  const rename = async () => {
    const label = await kit.prompt({ title: "Label", label: "Label", value: timer.label ?? "", ok: "OK" });
    if (label !== null) await timers.label(timer, label.trim());
  };
  return kit.h(
    "div.timer-head",
    {},
    kit.h("button.timer-label.title", { onTap: rename }, timer.label || `${lengthWords(timer.length_ms)} timer`),
    kit.iconButton({ icon: "close", label: "Delete timer", style: "tonal", onTap: () => timers.remove(timer) }),
  );
}
