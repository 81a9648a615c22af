import { animate } from "./motion.js";

const LONG_PRESS_MS = 500;
const SLOP = 12;

export function onTap(element, action) {
  ripple(element);
  element.addEventListener("click", (event) => {
    if (element.disabled) return;
    event.stopPropagation();
    action(event);
  });
  return element;
}

// Calls the action after half a second of holding still; the tap that would follow is swallowed.
export function onLongPress(element, action) {
  ripple(element);
  let timer = 0;
  let start = null;
  const cancel = () => clearTimeout(timer);
  element.addEventListener("pointerdown", (event) => {
    start = event;
    cancel();
    timer = setTimeout(() => {
      swallowClick();
      action(start);
    }, LONG_PRESS_MS);
  });
  element.addEventListener("pointermove", (event) => {
    if (start && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > SLOP) {
      cancel();
    }
  });
  for (const type of ["pointerup", "pointercancel"]) {
    element.addEventListener(type, cancel);
  }
  return element;
}

// The click that ends a held touch goes to whatever lies there by then, perhaps a new element.
function swallowClick() {
  const swallow = (event) => event.stopPropagation();
  window.addEventListener("click", swallow, { capture: true, once: true });
  window.addEventListener("pointerdown",
    () => window.removeEventListener("click", swallow, { capture: true }),
    { capture: true, once: true });
}

// For an element that handles swipes itself. Left to the browser, a swipe can start a fling even
// where nothing scrolls, and the tap that ends a fling is not a click.
export function ownTouches(element, isOwn = () => true) {
  element.addEventListener("touchmove", (event) => {
    if (event.cancelable && isOwn(event)) event.preventDefault();
  }, { passive: false });
}

export function ripple(element) {
  if (element.hasRipple) return element;
  element.hasRipple = true;
  element.classList.add("rippling");
  element.addEventListener("pointerdown", (event) => {
    if (!element.disabled) spread(element, event);
  });
  return element;
}

function spread(element, event) {
  const box = element.getBoundingClientRect();
  const radius = Math.hypot(box.width, box.height);
  const wave = document.createElement("span");
  wave.className = "ripple";
  wave.style.cssText = `width:${2 * radius}px;height:${2 * radius}px;` +
    `left:${event.clientX - box.left - radius}px;top:${event.clientY - box.top - radius}px;opacity:0.1`;
  element.append(wave);
  animate(wave, [{ transform: "scale(0.15)" }, { transform: "scale(1)" }], 220);
  const fade = () => {
    for (const type of ["pointerup", "pointercancel"]) window.removeEventListener(type, fade, true);
    const done = animate(wave, [{ opacity: 0.1 }, { opacity: 0 }], 180);
    wave.style.opacity = 0;
    done.finally(() => wave.remove());
  };
  for (const type of ["pointerup", "pointercancel"]) window.addEventListener(type, fade, true);
}
