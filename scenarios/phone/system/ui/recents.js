// The overview of running apps: their live frames, shrunk to cards.
import { kit } from "../kit.js";
import { setToneOverride } from "./bars.js";
import { blurFront, fit, frontPackage, home, iconOf, labelOf, LAUNCHER, open, recentPackages, remove,
  taskOf } from "./tasks.js";

const DISMISS_DISTANCE = 90;
const GAP = 20;
const TAP_SLOP = 10;

let shown = false;
let changed = () => {};
const overview = () => document.getElementById("recents");

export const isRecentsOpen = () => shown;
export const onRecentsChange = (listener) => { changed = listener; };

function measure() {
  const scale = innerHeight < 520 ? 0.58 : 0.7;
  const [width, height] = [innerWidth * scale, innerHeight * scale];
  const top = (innerHeight - height) / 2;
  return { scale, width, height, top, side: (innerWidth - width) / 2 };
}

export function openRecents() {
  if (shown) return;
  blurFront();
  shown = true;
  changed();
  setToneOverride("recents", { status: "light", navigation: "light" });
  document.body.classList.add("showing-recents");
  taskOf(LAUNCHER)?.frame.classList.add("behind");
  draw();
  const first = recentPackages()[0];
  if (first && frontPackage() === first) {
    const frame = taskOf(first).frame;
    kit.animate(frame, [{ transform: "none" }, { transform: frame.style.transform }], 240);
  }
  kit.animate(overview(), [{ opacity: 0 }, { opacity: 1 }], 200);
}

function draw() {
  const { width, height, top, side } = measure();
  const names = recentPackages();
  overview().hidden = false;
  overview().replaceChildren(...names.map((name) => {
    const card = kit.h("div.recent-card", { role: "button", "aria-label": labelOf(name),
      dataset: { package: name },
      style: `width:${width}px;height:${height}px;margin:${top}px ${GAP / 2}px 0` },
    kit.h("div.recent-title", {},
      iconOf(name) ? kit.h("img", { src: iconOf(name), alt: "" }) : null, labelOf(name)));
    onTouchUp(card, () => choose(name));
    pushAway(card, name);
    return card;
  }));
  if (names.length) {
    overview().style.padding = `0 ${side - GAP / 2}px`;
    overview().append(kit.h("div.recents-clear", {
      style: `position:fixed;top:${top + height + 22}px` },
    kit.button({ label: "Clear all", style: "tonal", onTap: clearAll })));
  } else {
    overview().style.padding = "0";
    overview().append(kit.h("div.recents-none", {}, "No recent items"));
  }
  place();
}

// Puts the frames where their cards are; called at every scroll.
function place(except) {
  const { scale, height } = measure();
  for (const card of overview().querySelectorAll(".recent-card")) {
    const task = taskOf(card.dataset.package);
    if (!task || card.dataset.package === except) continue;
    const box = card.getBoundingClientRect();
    task.frame.classList.add("behind");
    task.frame.style.transform = `translate(${box.left}px, ${box.top}px) scale(${scale})`;
    task.frame.style.visibility = box.right < 0 || box.left > innerWidth || !height ? "hidden" : "";
  }
}

// Not by `click`: the browser leaves it out now and then for the tap after a card was pushed away.
function onTouchUp(card, act) {
  let begun = null;
  card.addEventListener("touchstart", ({ touches }) => { [begun] = touches; }, { passive: true });
  card.addEventListener("touchend", (event) => {
    const [ended] = event.changedTouches;
    const far = Math.hypot(ended.clientX - begun.clientX, ended.clientY - begun.clientY);
    if (far > TAP_SLOP) return;
    // Else the click would land on the app that is coming to the front.
    event.preventDefault();
    act();
  });
}

function pushAway(card, name) {
  let start = null;
  let moved = 0;
  kit.ownTouches(card, () => moved < 0);
  card.addEventListener("pointerdown", (event) => { start = event.clientY; moved = 0; });
  card.addEventListener("pointermove", (event) => {
    if (start === null) return;
    moved = Math.min(0, event.clientY - start);
    card.style.transform = `translateY(${moved}px)`;
    place();
  });
  card.addEventListener("pointerup", () => {
    start = null;
    if (moved < -DISMISS_DISTANCE) {
      flyAway(card, name);
    } else {
      card.style.transform = "";
      place();
    }
  });
  card.addEventListener("pointercancel", () => {
    start = null;
    card.style.transform = "";
    place();
  });
}

async function flyAway(card, name) {
  const { frame } = taskOf(name);
  const up = `translateY(${-innerHeight}px)`;
  await Promise.all([[card, up], [frame, `${up} ${frame.style.transform}`]].map(([element, end]) =>
    kit.animate(element, [{ transform: element.style.transform }, { transform: end }], 200)));
  remove(name);
  if (!shown) return;
  draw();
  if (!recentPackages().length) closeRecents(true);
}

async function choose(name) {
  const frame = taskOf(name).frame;
  const from = frame.style.transform;
  const same = frontPackage() === name;
  settle();
  if (!same) await open(name, { resumed: true });
  else kit.animate(frame, [{ transform: from }, { transform: "none" }], 220);
}

function clearAll() {
  for (const name of recentPackages()) remove(name);
  closeRecents(true);
}

function settle() {
  shown = false;
  setToneOverride("recents", null);
  document.body.classList.remove("showing-recents");
  for (const name of [LAUNCHER, ...recentPackages()]) {
    const { frame } = taskOf(name);
    frame.classList.remove("behind");
    frame.style.transform = "";
    frame.style.visibility = "";
  }
  overview().hidden = true;
  fit();
  changed();
}

export function closeRecents(toLauncher = false) {
  if (!shown) return;
  settle();
  if (toLauncher && frontPackage() !== LAUNCHER) home();
}

export function listenForRecents() {
  overview().addEventListener("scroll", () => place(), { passive: true });
  overview().addEventListener("click", (event) => {
    if (event.target === overview()) closeRecents(true);
  });
}
