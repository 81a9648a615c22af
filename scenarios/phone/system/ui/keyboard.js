// The on-screen keyboard. Types into the focused field of any frame without taking its focus.
import { kit } from "../kit.js";
import { EMOJI, LAYOUTS, VARIANTS } from "./keyboard-layouts.js";
import { settings } from "./look.js";

// Takes its text from adb, and so has no keys to show.
const KEYLESS_METHOD = "com.android.adbkeyboard/.AdbIME";
const HOLD_MS = 380;
const REPEAT_MS = 70;
const ENTER_ICONS = { search: "search", send: "send", done: "check", next: "arrow_forward",
  go: "arrow_forward", previous: "arrow_back" };
const SPECIAL = {
  "{shift}": { icon: "shift", label: "Shift", width: "wide" },
  "{backspace}": { icon: "backspace", label: "Delete", width: "wide" },
  "{symbols}": { words: "?123", label: "Symbols", width: "wide" },
  "{letters}": { words: "ABC", label: "Letters", width: "wide" },
  "{more}": { words: "=\\<", label: "More symbols", width: "wide" },
  "{emoji}": { icon: "mood", label: "Emoji" },
  "{globe}": { icon: "language", label: "Switch language" },
};
const TOOLS = [["grid_view", "Keyboard menu"], ["mood", "Stickers and emoji"],
  ["content_paste", "Clipboard"], ["settings", "Keyboard settings"],
  ["translate", "Translate"], ["mic", "Voice input"]];

const board = () => document.getElementById("keyboard");
let target = null;
let shown = false;
let page = "letters";
let shift = "off";
let listener = () => {};
let held = null;

// As input methods mean it: one without keys is shown, too.
export const isShown = () => shown;
const hasKeys = () => settings.secure.default_input_method !== KEYLESS_METHOD;
const height = () => (board().hidden ? 0 : board().offsetHeight);
export const focusedField = () => (target?.element.isConnected ? target.element : null);
export const onKeyboardChange = (given) => { listener = given; };

export function focusText(frame, element) {
  target = { frame, element };
  const mode = element.inputMode;
  page = mode === "tel" ? "phone" : mode === "numeric" || mode === "decimal" ? "numbers" : "letters";
  capitalise();
  draw();
  show();
}

// Focus that moves straight on to another field keeps the keyboard where it is.
export function blurText(element) {
  if (target?.element !== element) return;
  target = null;
  setTimeout(() => { if (!target) hide(); }, 0);
}

function show() {
  const rises = !shown && hasKeys();
  shown = true;
  board().hidden = !hasKeys();
  if (rises) kit.animate(board(), [{ transform: "translateY(100%)" }, { transform: "none" }], 200);
  listener(true, height());
}

export function hide() {
  if (!shown) return;
  shown = false;
  listener(false, 0);
  kit.animate(board(), [{ transform: "none" }, { transform: "translateY(100%)" }], 160)
    .then(() => { board().hidden = !shown || !hasKeys(); });
}

export function refreshKeyboard() {
  if (!shown) return;
  draw();
  show();
}

function draw() {
  const sideways = innerHeight < 520;
  board().style.setProperty("--key-height", sideways ? "38px" : "54px");
  const rows = page === "emoji" ? emojiRows() : LAYOUTS[page].map(row);
  board().replaceChildren(...[
    sideways ? null : kit.h("div.keyboard-tools", {},
      TOOLS.map(([name, label]) => kit.icon(name, { label }))),
    kit.h("div.keyboard-rows", {}, rows),
  ].filter(Boolean));
}

function row(keys) {
  return kit.h("div.keyboard-row", {}, keys.map((name) => {
    if (name === "{gap}") return kit.h("span.key-gap");
    if (name === "{space}") return spaceKey();
    if (name === "{enter}") return enterKey();
    if (SPECIAL[name]) return specialKey(name);
    const character = shift === "off" || page !== "letters" ? name : name.toUpperCase();
    return key(character, character, character, "");
  }));
}

function key(name, words, label, classes) {
  return kit.h("div.key", { class: classes, role: "button", "aria-label": label, "data-key": name },
    kit.h("span.key-cap", {}, words));
}

// On pages of digits all keys are of one width.
const isGrid = () => page === "numbers" || page === "phone";

function spaceKey() {
  if (isGrid()) return key("{space}", kit.h("span.space-mark"), "Space", "special");
  return key("{space}", page === "letters" ? "English" : "", "Space", "space");
}

function specialKey(name) {
  const { icon, words, label, width = "" } = SPECIAL[name];
  const face = icon ? kit.icon(icon, { size: 22,
    filled: name === "{shift}" && shift !== "off" }) : words;
  const classes = `special ${isGrid() ? "" : width}`;
  return kit.h("div.key", { class: classes, role: "button", "aria-label": label, "data-key": name },
    kit.h("span.key-cap", {}, face));
}

function enterKey() {
  const hint = target?.element.enterKeyHint ?? "";
  const label = hint && hint !== "enter" ? hint[0].toUpperCase() + hint.slice(1) : "Enter";
  const wide = isGrid() ? "" : " wide";
  return kit.h("div.key", { class: `action${wide}`, role: "button", "aria-label": label,
    "data-key": "{enter}" },
  kit.h("span.key-cap", {}, kit.icon(ENTER_ICONS[hint] ?? "keyboard_return", { size: 22 })));
}

function emojiRows() {
  const grid = kit.h("div.emoji-page", {}, EMOJI.map((one) =>
    kit.h("div.emoji", { role: "button", "aria-label": one, "data-key": one }, one)));
  return [grid, row(["{letters}", "{space}", "{backspace}", "{enter}"])];
}

export function buildKeyboard() {
  const element = board();
  element.addEventListener("touchstart", (event) => {
    if (!event.target.closest(".emoji-page")) event.preventDefault();
  }, { passive: false });
  element.addEventListener("mousedown", (event) => event.preventDefault());
  element.addEventListener("pointerdown", press);
  element.addEventListener("pointermove", slideOver);
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", drop);
}

function press(event) {
  const variant = event.target.closest(".key-variant");
  if (variant) {
    type(variant.dataset.key);
    closeVariants();
    return;
  }
  closeVariants();
  const element = event.target.closest("[data-key]");
  if (!element) return;
  held = { element, name: element.dataset.key, timer: 0, used: false };
  element.classList.add("pressed");
  if (element.matches(".key:not(.special, .action, .space)")) {
    element.append(kit.h("span.key-preview", {}, held.name));
  }
  held.timer = setTimeout(hold, HOLD_MS);
}

function hold() {
  if (!held) return;
  if (held.name === "{backspace}") {
    held.used = true;
    erase();
    held.timer = setTimeout(hold, REPEAT_MS);
    return;
  }
  const variants = VARIANTS[held.name.toLowerCase()];
  if (!variants || !held.element.matches(".key")) return;
  held.element.querySelector(".key-preview")?.remove();
  const upper = held.name !== held.name.toLowerCase();
  const panel = kit.h("div.key-variants", {}, [...variants].map((one) => {
    const character = upper ? one.toUpperCase() : one;
    return kit.h("div.key-variant", { role: "button", "aria-label": character,
      "data-key": character }, character);
  }));
  held.element.append(panel);
  held.used = true;
  const box = panel.getBoundingClientRect();
  const shiftBy = Math.min(0, innerWidth - 4 - box.right) + Math.max(0, 4 - box.left);
  panel.style.transform = `translateX(${shiftBy}px)`;
}

function slideOver(event) {
  if (!held) return;
  if (page === "emoji" && Math.hypot(event.movementX, event.movementY) > 6) drop();
  const over = document.elementFromPoint(event.clientX, event.clientY)?.closest(".key-variant");
  board().querySelectorAll(".key-variant").forEach((one) =>
    one.classList.toggle("pressed", one === over));
}

function release(event) {
  if (!held) return;
  const { element, name, used, timer } = held;
  clearTimeout(timer);
  held = null;
  element.classList.remove("pressed");
  element.querySelector(".key-preview")?.remove();
  const over = document.elementFromPoint(event.clientX, event.clientY)?.closest(".key-variant");
  if (over) {
    type(over.dataset.key);
    closeVariants();
  } else if (!used) {
    strike(name);
  }
}

function drop() {
  if (!held) return;
  clearTimeout(held.timer);
  held.element.classList.remove("pressed");
  held.element.querySelector(".key-preview")?.remove();
  held = null;
}

const closeVariants = () => board().querySelectorAll(".key-variants").forEach((one) => one.remove());

function strike(name) {
  const pages = { "{symbols}": "symbols", "{letters}": "letters", "{more}": "more",
    "{emoji}": "emoji" };
  if (pages[name]) turnTo(pages[name]);
  else if (name === "{shift}") turnShift();
  else if (name === "{backspace}") erase();
  else if (name === "{enter}") enter();
  else if (name === "{space}") type(" ");
  else if (name !== "{globe}") type(name);
}

function turnTo(next) {
  page = next;
  capitalise();
  draw();
}

function turnShift() {
  shift = { off: "once", once: "locked", locked: "off" }[shift];
  draw();
}

function type(text) {
  edit("insertText", text);
  afterEdit();
}

function erase() {
  edit("delete");
  afterEdit();
}

function afterEdit() {
  if (page !== "letters" || shift === "locked") return;
  const before = shift;
  capitalise();
  if (shift !== before) draw();
}

// Capitals at the start of a field and of a sentence, as long as the field does not say otherwise.
function capitalise() {
  const element = target?.element;
  if (!element || shift === "locked") return;
  const mode = element.autocapitalize || "sentences";
  const plain = ["none", "off"].includes(mode) ||
    ["email", "url", "tel", "numeric"].includes(element.inputMode) || element.type === "password";
  const text = (element.value ?? element.textContent).slice(0, element.selectionStart ?? undefined);
  const start = mode === "words" ? /(^|\s)$/ : /(^|[.!?]\s+|\n)$/;
  shift = !plain && start.test(text) ? "once" : "off";
}

function edit(command, text) {
  if (!target) return;
  target.frame.document.execCommand(command, false, text);
}

function enter() {
  if (!target) return;
  const { frame, element } = target;
  const options = { key: "Enter", code: "Enter", keyCode: 13, which: 13, bubbles: true,
    cancelable: true };
  const wanted = element.dispatchEvent(new frame.KeyboardEvent("keydown", options));
  element.dispatchEvent(new frame.KeyboardEvent("keyup", options));
  if (!wanted) return;
  if (element.tagName === "TEXTAREA") type("\n");
  else if (element.form) element.form.requestSubmit();
}
