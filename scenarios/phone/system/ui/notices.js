// Toasts, notifications and the heads-up card.
import { kit } from "../kit.js";
import { iconOf, labelOf, open } from "./tasks.js";

const TOAST_MS = 2600;
const HEADS_UP_MS = 5000;

let notices = [];
let nextId = 1;
let changed = () => {};
let headsUpTimer = 0;

export const allNotices = () => notices;
export const onNoticesChange = (listener) => { changed = listener; };

export function toast(text) {
  const element = kit.h("div.toast", { role: "status" }, text);
  document.getElementById("toasts").replaceChildren(element);
  kit.animate(element, [{ opacity: 0, transform: "translateY(8px)" },
    { opacity: 1, transform: "none" }], 180);
  setTimeout(() => element.remove(), TOAST_MS);
}

export function notify({ title, text, package: name }) {
  const notice = { id: nextId, title, text, package: name, icon: iconOf(name),
    source: labelOf(name) === name ? "System" : labelOf(name), time: kit.now() };
  nextId += 1;
  notices = [notice, ...notices];
  changed();
  showHeadsUp(notice);
}

export function dismiss(notice) {
  notices = notices.filter((one) => one !== notice);
  changed();
}

export function clearNotices() {
  notices = [];
  hideHeadsUp();
  changed();
}

export function card(notice, afterTap) {
  const element = kit.h("div.notice", { role: "button" },
    notice.icon ? kit.h("img.notice-icon", { src: notice.icon, alt: "" })
      : kit.icon("notifications"),
    kit.h("div.grow", {},
      kit.h("div.notice-source", {}, `${notice.source} · ${kit.ago(notice.time)}`),
      kit.h("div.notice-title", {}, notice.title),
      kit.h("div.notice-text", {}, notice.text)));
  kit.onTap(element, () => {
    dismiss(notice);
    afterTap?.();
    if (notice.package && labelOf(notice.package) !== notice.package) open(notice.package);
  });
  swipeAway(element, () => dismiss(notice));
  return element;
}

function swipeAway(element, action) {
  let start = null;
  element.addEventListener("pointerdown", (event) => { start = event; });
  element.addEventListener("pointermove", (event) => {
    if (start && Math.abs(event.clientX - start.clientX) > 90) {
      start = null;
      action();
    }
  });
  for (const type of ["pointerup", "pointercancel"]) {
    element.addEventListener(type, () => { start = null; });
  }
}

function showHeadsUp(notice) {
  clearTimeout(headsUpTimer);
  const element = card(notice, hideHeadsUp);
  let start = null;
  kit.ownTouches(element);
  element.addEventListener("pointerdown", (event) => { start = event.clientY; });
  element.addEventListener("pointermove", (event) => {
    if (start !== null && event.clientY - start < -20) hideHeadsUp();
  });
  document.getElementById("heads-up").replaceChildren(element);
  kit.animate(element, [{ transform: "translateY(-140%)" }, { transform: "none" }], 240);
  headsUpTimer = setTimeout(hideHeadsUp, HEADS_UP_MS);
}

export function hideHeadsUp() {
  clearTimeout(headsUpTimer);
  const element = document.getElementById("heads-up").firstChild;
  if (!element || element.leaving) return;
  element.leaving = true;
  kit.animate(element, [{ transform: "none" }, { transform: "translateY(-140%)" }], 180)
    .then(() => element.remove());
}
