import { h } from "./dom.js";
import { animate } from "./motion.js";
import { closeTopOverlay } from "./overlays.js";

const pages = [];
let holder = null;

// A page: app bar, scrolling body, and what stays at the bottom.
export function page({ appBar, body, fab, bottomBar, footer, surface, className } = {}) {
  const content = h("div.page-body");
  const scroll = h("div.page-scroll", {}, content);
  const hasBottom = Boolean(bottomBar || footer);
  const fabHolder = fab ? h("div.page-fab", {}, fab) : null;
  const bottom = hasBottom
    ? h("div.page-bottom-holder", {}, fabHolder,
      footer ? h("div", { class: bottomBar ? "" : "page-footer" }, footer) : null, bottomBar)
    : null;
  const element = h("section.page", { class: className }, appBar, scroll,
    bottom ?? fabHolder);
  element.classList.toggle("has-bottom", hasBottom);
  element.classList.toggle("has-fab", Boolean(fab));
  if (surface) element.style.setProperty("--page-surface", surface);
  Object.assign(element, { body: content, scroll, onShow: null, onLeave: null, onBack: null });
  element.setAppBar = (bar) => putAppBar(element, bar);
  if (appBar) showLargeTitle(element, appBar);
  if (body) content.append(...[body].flat(Infinity).filter(Boolean));
  scroll.addEventListener("scroll", () => {
    element.classList.toggle("scrolled", scroll.scrollTop > 4);
    element.classList.toggle("collapsed", scroll.scrollTop > 56);
  }, { passive: true });
  return element;
}

function putAppBar(element, bar) {
  const old = element.querySelector(":scope > .app-bar");
  if (old) old.replaceWith(bar);
  else element.prepend(bar);
  element.querySelector(":scope > .page-scroll > .large-title")?.remove();
  showLargeTitle(element, bar);
}

function showLargeTitle(element, bar) {
  element.classList.toggle("large", Boolean(bar.largeTitle));
  if (bar.largeTitle) element.scroll.prepend(bar.largeTitle);
}

export const top = () => pages[pages.length - 1] ?? null;

export function start(root) {
  holder ??= document.body.appendChild(h("div.page-stack"));
  holder.replaceChildren(root);
  pages.splice(0, pages.length, root);
  window.phone.defaultBack = back;
  root.onShow?.();
}

export function push(next) {
  const previous = top();
  previous?.onLeave?.();
  document.activeElement?.blur?.();
  holder.append(next);
  pages.push(next);
  next.onShow?.();
  return slide(next, "in").then(() => {
    if (previous && top() !== previous) previous.hidden = true;
  });
}

export function pop() {
  if (pages.length < 2) return Promise.resolve();
  const gone = pages.pop();
  gone.onLeave?.();
  document.activeElement?.blur?.();
  top().hidden = false;
  top().onShow?.();
  gone.style.pointerEvents = "none";
  return slide(gone, "out").then(() => gone.remove());
}

export function replace(next) {
  const gone = pages.pop();
  gone?.onLeave?.();
  holder.append(next);
  pages.push(next);
  next.onShow?.();
  return animate(next, [{ opacity: 0 }, { opacity: 1 }], 160).then(() => gone?.remove());
}

export function popToRoot() {
  while (pages.length > 2) pages.splice(pages.length - 2, 1)[0].remove();
  return pop();
}

function slide(element, way) {
  const frames = [{ transform: "translateX(22%)", opacity: 0 }, { transform: "none", opacity: 1 }];
  if (way === "out") frames.reverse();
  return animate(element, frames, 240);
}

export async function back() {
  if (closeTopOverlay()) return true;
  if (top()?.onBack && (await top().onBack())) return true;
  if (pages.length < 2) return false;
  pop();
  return true;
}
