import { h, icon } from "./dom.js";
import { iconButton } from "./buttons.js";
import { item, list } from "./lists.js";
import { radio } from "./toggles.js";

const INPUT_MODES = { tel: "tel", number: "numeric", email: "email", url: "url" };

export function textField({
  label, value = "", style = "outlined", type = "text", icon: name, placeholder, supporting,
  multiline, rows = 3, action, capitals, clear, onInput, onSubmit,
} = {}) {
  const input = h(multiline ? "textarea" : "input", {
    type: multiline ? null : (type === "password" ? "password" : "text"),
    rows: multiline ? rows : null, inputmode: INPUT_MODES[type], placeholder: placeholder ?? " ",
    enterkeyhint: action ?? (multiline ? "enter" : "done"), autocapitalize: capitals ?? null,
    autocomplete: "off", spellcheck: "false", "aria-label": label ?? placeholder,
  });
  input.value = value;
  const hint = h("div.field-supporting", {}, supporting);
  hint.hidden = !supporting;
  const cross = clear ? clearButton(input) : null;
  const element = h("div.field", { class: style },
    h("div.field-box", {}, name ? icon(name) : null, input,
      label ? h("span.field-label", {}, label) : null, cross), hint);
  element.classList.toggle("has-icon", Boolean(name));
  element.classList.toggle("floating", Boolean(placeholder));
  input.addEventListener("input", () => onInput?.(input.value));
  input.addEventListener("keydown", (event) => submit(event, input, action, multiline, onSubmit));
  element.setError = (message) => {
    element.classList.toggle("wrong", Boolean(message));
    hint.textContent = message ?? supporting ?? "";
    hint.hidden = !hint.textContent;
  };
  element.input = input;
  element.focus = () => input.focus();
  Object.defineProperty(element, "value", {
    get: () => input.value,
    set: (text) => { input.value = text; },
  });
  return element;
}

function submit(event, input, action, multiline, onSubmit) {
  if (event.key !== "Enter" || (multiline && action !== "send")) return;
  event.preventDefault();
  if (action === "next") nextInput(input)?.focus();
  else if (action !== "send") input.blur();
  onSubmit?.(input.value);
}

function nextInput(input) {
  const all = [...document.querySelectorAll("input, textarea")].filter((one) => one.offsetParent);
  return all[all.indexOf(input) + 1] ?? null;
}

function clearButton(input) {
  const cross = iconButton({ icon: "cancel", label: "Clear text", onTap: () => {
    input.value = "";
    input.dispatchEvent(new Event("input"));
    input.focus();
  } });
  const show = () => { cross.hidden = !input.value; };
  input.addEventListener("input", show);
  show();
  return cross;
}

// A list in which one row is chosen.
export function radioGroup({ options, value, onChange }) {
  let chosen = value;
  const controls = options.map((option) =>
    radio({ checked: option.value === value, label: option.label, passive: true }));
  const choose = (next) => {
    chosen = next;
    controls.forEach((control, i) => { control.checked = options[i].value === next; });
  };
  const element = list(options.map((option, i) => item({
    title: option.label, subtitle: option.subtitle, leading: controls[i],
    onTap: () => {
      choose(option.value);
      onChange?.(option.value);
    } })));
  Object.defineProperty(element, "value", { get: () => chosen, set: choose });
  return element;
}
