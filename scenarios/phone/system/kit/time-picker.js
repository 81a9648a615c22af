import { iconButton } from "./buttons.js";
import { dialog } from "./dialogs.js";
import { h } from "./dom.js";
import { is24Hours } from "./time.js";
import { onTap, ownTouches } from "./touch.js";

const CENTRE = 128;
const OUTER = 104;
const INNER = 68;

// Resolves with { hour, minute } or null.
export function timePicker({ hour = 9, minute = 0, title = "Select time" } = {}) {
  const picker = new Picker(hour, minute);
  const answer = dialog({ title, className: "time-dialog", body: picker.element, buttons: [
    { label: "Cancel", value: null },
    { label: "OK", value: () => ({ hour: picker.hour, minute: picker.minute }) }] });
  picker.element.closest(".dialog").querySelector(".dialog-buttons").prepend(picker.modeButton);
  return answer;
}

class Picker {
  constructor(hour, minute) {
    this.hour = hour;
    this.minute = minute;
    this.part = "hour";
    this.wide = is24Hours();
    this.hourBox = onTap(h("button.time-box", { "aria-label": "Hour" }), () => this.turn("hour"));
    this.minuteBox = onTap(h("button.time-box", { "aria-label": "Minute" }),
      () => this.turn("minute"));
    this.halves = ["AM", "PM"].map((half) => onTap(h("button.time-half", {}, half), () => {
      this.hour = (this.hour % 12) + (half === "PM" ? 12 : 0);
      this.paint();
    }));
    this.hourInput = this.numberInput("Hour", (number) => this.typeHour(number));
    this.minuteInput = this.numberInput("Minute", (number) => this.typeMinute(number));
    this.dial = h("div.time-dial");
    this.listen();
    this.modeButton = iconButton({ icon: "keyboard", label: "Switch to text input mode",
      onTap: () => this.switchMode() });
    this.modeButton.classList.add("time-mode");
    this.element = h("div.time-picker", {},
      h("div.time-fields", {}, this.hourBox, this.hourInput.holder,
        h("div.time-colon", {}, ":"), this.minuteBox, this.minuteInput.holder,
        this.wide ? null : h("div.time-halves", {}, this.halves)),
      this.dial);
    this.paint();
  }

  numberInput(label, onNumber) {
    const input = h("input.time-box", { "aria-label": label, inputmode: "numeric",
      maxlength: 2, autocomplete: "off", enterkeyhint: label === "Hour" ? "next" : "done" });
    input.addEventListener("focus", () => input.select());
    input.addEventListener("input", () => {
      if (/^\d{1,2}$/.test(input.value)) onNumber(Number(input.value));
    });
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      if (label === "Hour") this.minuteInput.input.focus();
      else input.blur();
    });
    const holder = h("div.time-typed", {}, input, h("div.time-caption", {}, label));
    holder.hidden = true;
    return { holder, input };
  }

  // What is out of range is not taken over: the last good time stays chosen.
  typeHour(number) {
    if (this.wide && number < 24) this.hour = number;
    if (!this.wide && number >= 1 && number <= 12) {
      this.hour = (number % 12) + (this.hour >= 12 ? 12 : 0);
    }
  }

  typeMinute(number) {
    if (number < 60) this.minute = number;
  }

  switchMode() {
    const typing = this.hourInput.holder.hidden;
    for (const { holder } of [this.hourInput, this.minuteInput]) holder.hidden = !typing;
    for (const box of [this.hourBox, this.minuteBox, this.dial]) box.hidden = typing;
    this.modeButton.setIcon(typing ? "schedule" : "keyboard",
      typing ? "Switch to clock input mode" : "Switch to text input mode");
    this.element.classList.toggle("typing", typing);
    this.paint();
    if (typing) this.hourInput.input.focus();
    else document.activeElement?.blur();
  }

  turn(part) {
    this.part = part;
    this.paint();
  }

  listen() {
    ownTouches(this.dial);
    const follow = (event) => this.pick(event);
    this.dial.addEventListener("pointerdown", (event) => {
      this.dial.setPointerCapture(event.pointerId);
      this.pick(event);
      this.dial.addEventListener("pointermove", follow);
    });
    this.dial.addEventListener("pointerup", () => {
      this.dial.removeEventListener("pointermove", follow);
      if (this.part === "hour") setTimeout(() => this.turn("minute"), 120);
    });
    this.dial.addEventListener("pointercancel", () =>
      this.dial.removeEventListener("pointermove", follow));
  }

  pick(event) {
    const box = this.dial.getBoundingClientRect();
    const scale = box.width / (2 * CENTRE);
    const x = (event.clientX - box.left) / scale - CENTRE;
    const y = (event.clientY - box.top) / scale - CENTRE;
    const turn = (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
    if (this.part === "minute") {
      this.minute = Math.round(turn * 60) % 60;
    } else {
      const twelfth = Math.round(turn * 12) % 12;
      if (this.wide) this.hour = twelfth + (Math.hypot(x, y) < (INNER + OUTER) / 2 ? 12 : 0);
      else this.hour = twelfth + (this.hour >= 12 ? 12 : 0);
    }
    this.paint();
  }

  paint() {
    const shownHour = this.wide ? this.hour : this.hour % 12 || 12;
    const hourText = String(shownHour).padStart(this.wide ? 2 : 1, "0");
    const minuteText = String(this.minute).padStart(2, "0");
    this.hourBox.replaceChildren(hourText);
    this.minuteBox.replaceChildren(minuteText);
    this.hourInput.input.value = hourText;
    this.minuteInput.input.value = minuteText;
    this.hourBox.setAttribute("aria-pressed", String(this.part === "hour"));
    this.minuteBox.setAttribute("aria-pressed", String(this.part === "minute"));
    this.halves.forEach((half, i) => half.setAttribute("aria-pressed",
      String((this.hour >= 12) === (i === 1))));
    this.dial.replaceChildren(this.hand(), ...this.numbers());
  }

  hand() {
    const inner = this.part === "hour" && this.wide && this.hour >= 12;
    const turn = this.part === "hour" ? (this.hour % 12) / 12 : this.minute / 60;
    return h("div.time-hand", { style:
      `height:${inner ? INNER : OUTER}px;transform:rotate(${turn * 360 + 180}deg)` });
  }

  numbers() {
    if (this.part === "minute") {
      return Array.from({ length: 12 }, (_, i) =>
        this.number(i / 12, OUTER, String(i * 5).padStart(2, "0"), this.minute === i * 5));
    }
    const ring = (radius, value) => Array.from({ length: 12 }, (_, i) =>
      this.number(i / 12, radius, value(i).words, this.hour === value(i).hour));
    if (!this.wide) {
      const half = this.hour >= 12 ? 12 : 0;
      return ring(OUTER, (i) => ({ words: String(i || 12), hour: i + half }));
    }
    return [
      ...ring(OUTER, (i) => ({ words: String(i).padStart(2, "0"), hour: i })),
      ...ring(INNER, (i) => ({ words: String(i + 12), hour: i + 12 })),
    ];
  }

  number(turn, radius, words, chosen) {
    const angle = turn * 2 * Math.PI;
    const element = h("div.time-number", { class: radius === INNER ? "inner" : "",
      style: `left:${CENTRE + radius * Math.sin(angle)}px;top:${CENTRE - radius * Math.cos(angle)}px` },
    words);
    element.setAttribute("aria-pressed", String(chosen));
    return element;
  }
}
