import { h, icon } from "./dom.js";
import { button } from "./buttons.js";
import { animate } from "./motion.js";
import { onTap } from "./touch.js";

const open = [];
let host = null;

// Where overlays are put; System UI has a layer of its own for them.
export function setOverlayHost(element) {
  host = element;
}

// Those that lie in a hidden element wait until it is shown again.
const topOverlay = () => open.findLast(({ scrim }) => !scrim.closest("[hidden]"));
export const hasOverlay = () => Boolean(topOverlay());

export function closeTopOverlay() {
  const overlay = topOverlay();
  if (!overlay) return false;
  overlay.dismiss();
  return true;
}

// Closes those in an element, dismissable or not, without an answer.
export function closeOverlaysIn(element) {
  for (const { scrim, close } of [...open]) if (element.contains(scrim)) close(null);
}

// Shows content over the page until it is closed; `onClose` hears about any way of closing.
export function overlay(scrim, content, { frames, dismissable = true,
  dismissableByTouch = dismissable, within, onClose, onOpenChange } = {}) {
  scrim.append(content);
  (within ?? host ?? document.body).append(scrim);
  let closed = false;
  const close = (value) => {
    if (closed) return;
    closed = true;
    open.splice(open.indexOf(handle), 1);
    scrim.style.pointerEvents = "none";
    if (scrim.contains(document.activeElement)) document.activeElement.blur();
    onClose?.(value);
    onOpenChange?.();
    Promise.all([
      animate(scrim, [{ opacity: 1 }, { opacity: 0 }], 150),
      animate(content, [...frames].reverse(), 150),
    ]).then(() => scrim.remove());
  };
  const handle = { scrim, close, dismiss: () => { if (dismissable) close(null); } };
  scrim.addEventListener("click", (event) => {
    if (event.target === scrim && dismissableByTouch) close(null);
  });
  open.push(handle);
  animate(scrim, [{ opacity: 0 }, { opacity: 1 }], 180);
  animate(content, frames, 200);
  return close;
}

export function menu(anchor, items) {
  const box = anchor.getBoundingClientRect();
  const panel = h("div.menu", { role: "menu" });
  const close = overlay(h("div.scrim.clear"), panel, {
    frames: [{ opacity: 0, transform: "scale(0.9)" }, { opacity: 1, transform: "none" }],
  });
  panel.append(...items.filter(Boolean).map((entry) => {
    const row = h("button.menu-item", { role: "menuitem", disabled: entry.disabled,
      class: entry.danger ? "danger" : "" },
    entry.icon ? icon(entry.icon) : null, h("span", {}, entry.label));
    return onTap(row, () => {
      close(null);
      entry.onTap?.();
    });
  }));
  place(panel, box);
  return { close: () => close(null) };
}

function place(panel, box) {
  // Not the bounding box: the menu is still growing into its size.
  const { offsetWidth: width, offsetHeight: height } = panel;
  const left = Math.min(Math.max(8, box.right - width), innerWidth - width - 8);
  const style = getComputedStyle(document.documentElement);
  const floor = innerHeight - parseFloat(style.getPropertyValue("--inset-bottom") || "0") - 8;
  const ceiling = parseFloat(style.getPropertyValue("--inset-top") || "0") + 4;
  const at = Math.max(ceiling, Math.min(box.top + 4, floor - height));
  panel.style.left = `${left}px`;
  panel.style.top = `${at}px`;
  panel.style.maxHeight = `${floor - at}px`;
  panel.style.transformOrigin = "top right";
}

export function sheet({ title, body, items, onClose } = {}) {
  let close = null;
  const rows = (items ?? []).map((entry) => onTap(
    h("div.item", { role: "button" },
      entry.icon ? h("div.item-leading", {}, icon(entry.icon)) : null,
      h("div.item-text", {}, h("div.item-title", {}, entry.label))),
    () => {
      close(null);
      entry.onTap?.();
    }));
  const panel = h("div.sheet", {}, h("div.sheet-handle"),
    title ? h("div.sheet-title", {}, title) : null, h("div.sheet-body", {}, body, rows));
  let resolve = null;
  const closed = new Promise((done) => { resolve = done; });
  close = overlay(h("div.scrim.sheet-scrim"), panel, {
    frames: [{ transform: "translateY(100%)" }, { transform: "none" }],
    onClose: (value) => { onClose?.(value); resolve(value); },
  });
  return { close: () => close(null), closed };
}

let shownSnackbar = null;

export function snackbar(text, { action, onAction, above = 0, duration = 4000 } = {}) {
  shownSnackbar?.remove();
  const bar = h("div.snackbar", { role: "status" }, h("div.snackbar-text", {}, text),
    action ? button({ label: action, style: "text", onTap: () => { bar.remove(); onAction?.(); } })
      : null);
  const covered = above || bottomOfPage();
  if (covered) bar.style.transform = `translateY(-${covered}px)`;
  shownSnackbar = bar;
  (host ?? document.body).append(bar);
  animate(bar, [{ opacity: 0 }, { opacity: 1 }], 180);
  setTimeout(() => bar.remove(), duration);
}

// Height of what stands at the bottom of the page in front, beyond the inset it holds itself.
function bottomOfPage() {
  const pages = [...document.querySelectorAll(".page:not([hidden])")];
  const bottom = pages.pop()?.querySelector(":scope > .page-bottom-holder");
  if (!bottom) return 0;
  const style = getComputedStyle(document.documentElement);
  return bottom.offsetHeight - parseFloat(style.getPropertyValue("--inset-bottom") || "0");
}
