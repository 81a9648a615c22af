import { kit } from "/system/kit.js";

const LONGEST = 6;
const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "00", "0"];

// Typing a length of time: digits fill in from the right, as hours, minutes, seconds.
export function keypad({ onStart, onCancel }) {
  let digits = "";
  const shown = kit.h("div.keypad-time");
  const start = kit.h("div.keypad-start");

  function paint() {
    const padded = digits.padStart(LONGEST, "0");
    const part = (at, unit) => kit.h("span", {}, padded.slice(at, at + 2), kit.h("small", {}, unit));
    shown.replaceChildren(part(0, "h"), part(2, "m"), part(4, "s"));
    shown.classList.toggle("filled", digits !== "");
  }

  function length() {
    const [hours, minutes, seconds] = digits.padStart(LONGEST, "0").match(/../g).map(Number);
    return ((hours * 60 + minutes) * 60 + seconds) * 1000;
  }

  function type(key) {
    digits = `${digits}${key}`.replace(/^0+/, "").slice(0, LONGEST);
    change();
  }

  function change() {
    paint();
    start.querySelector(".fab")?.toggleAttribute("hidden", length() === 0);
  }

  function clear() {
    digits = "";
    change();
  }

  const key = (label) => kit.h("button.key", { onTap: () => type(label) }, label);
  const erase = kit.h(
    "button.key.erase",
    { "aria-label": "Backspace", onTap: () => ((digits = digits.slice(0, -1)), change()) },
    kit.icon("backspace"),
  );

  function element(cancellable) {
    const go = kit.fab({ icon: "play_arrow", label: "Start", large: true, onTap: () => onStart(length()) });
    const cancel = kit.iconButton({ icon: "close", label: "Cancel", onTap: onCancel });
    start.replaceChildren(cancellable ? cancel : kit.h("span"), go, kit.h("span"));
    change();
    return kit.h("div.keypad", {}, shown, kit.h("div.keys", {}, KEYS.map(key), erase), start);
  }

  return { element, clear };
}
