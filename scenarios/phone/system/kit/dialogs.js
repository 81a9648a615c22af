import { h, icon as makeIcon } from "./dom.js";
import { button } from "./buttons.js";
import { textField, radioGroup } from "./fields.js";
import { checkItem } from "./lists.js";
import { overlay } from "./overlays.js";

const FRAMES = [
  { opacity: 0, transform: "translateY(-12px) scale(0.96)" },
  { opacity: 1, transform: "none" },
];

// Resolves with the value of the button pressed, or null when dismissed. A body that calls
// `finish(value)` closes the dialog itself.
export function dialog({
  title, icon, text, body, flush, buttons = [{ label: "OK", value: true }], className,
  dismissable, dismissableByTouch, within, onOpenChange,
}) {
  return new Promise((resolve) => {
    let close = null;
    const content = typeof body === "function" ? body((value) => close(value)) : body;
    const panel = h("div.dialog", { role: "dialog", class: className },
      icon ? h("div.dialog-icon", {}, makeIcon(icon)) : null,
      title ? h("div.dialog-title", {}, title) : null,
      text ? h("div.dialog-text", {}, text) : null,
      content ? h("div.dialog-body", { class: flush ? "flush" : "" }, content) : null,
      buttons.length ? h("div.dialog-buttons", {}, buttons.map((entry) => button({
        label: entry.label, style: styleOf(entry.style),
        onTap: () => close(typeof entry.value === "function" ? entry.value() : entry.value),
      }))) : null);
    close = overlay(h("div.scrim"), panel,
      { frames: FRAMES, dismissable, dismissableByTouch, within, onClose: resolve, onOpenChange });
    panel.querySelector("input, textarea")?.focus();
    onOpenChange?.();
  });
}

const styleOf = (style) => (style === "danger" ? "text-danger" : (style ?? "text"));

export const confirm = async ({ title, text, icon, ok = "OK", cancel = "Cancel" }) =>
  (await dialog({ title, text, icon, buttons: [
    { label: cancel, value: false }, { label: ok, value: true }] })) === true;

export function prompt({ title, text, label, value = "", ok = "OK", cancel = "Cancel", type }) {
  const make = (finish) => {
    field = textField({ label, value, type, onSubmit: finish });
    return field;
  };
  let field = null;
  return dialog({ title, text, body: make, buttons: [
    { label: cancel, value: null }, { label: ok, value: () => field.value }] });
}

export function choose({ title, options, value, cancel = "Cancel" }) {
  return dialog({ title, flush: true, body: (finish) =>
    radioGroup({ options, value, onChange: (chosen) => setTimeout(() => finish(chosen), 120) }),
  buttons: [{ label: cancel, value: null }] });
}

export function chooseMany({ title, options, values = [], ok = "OK", cancel = "Cancel" }) {
  const chosen = new Set(values);
  const rows = options.map((option) => checkItem({
    title: option.label, checked: chosen.has(option.value),
    onChange: (on) => (on ? chosen.add(option.value) : chosen.delete(option.value)),
  }));
  return dialog({ title, flush: true, body: h("div", {}, rows), buttons: [
    { label: cancel, value: null },
    { label: ok, value: () => options.map((o) => o.value).filter((v) => chosen.has(v)) }] });
}
