import { h, icon } from "./dom.js";

function toggle(element, { checked, label, onChange, disabled, passive }, show, next) {
  let on = Boolean(checked);
  const paint = () => {
    element.setAttribute("aria-checked", String(on));
    show(on);
  };
  if (label) element.setAttribute("aria-label", label);
  if (passive) element.style.pointerEvents = "none";
  element.disabled = Boolean(disabled);
  element.addEventListener("click", (event) => {
    event.stopPropagation();
    const wanted = next(on);
    if (wanted === on) return;
    on = wanted;
    paint();
    onChange?.(on);
  });
  Object.defineProperty(element, "checked", {
    get: () => on,
    set: (value) => { on = Boolean(value); paint(); },
  });
  paint();
  return element;
}

const iconsOf = (element, yes, no) => (on) =>
  element.replaceChildren(icon(on ? yes : no, { filled: on }));

export function switchControl(options) {
  const element = h("button.switch", { role: "switch" },
    h("span.switch-thumb", {}, icon("check")));
  return toggle(element, options, () => {}, (on) => !on);
}
export { switchControl as switch };

export function checkbox(options) {
  const element = h("button.checkbox", { role: "checkbox" });
  return toggle(element, options, iconsOf(element, "check_box", "check_box_outline_blank"),
    (on) => !on);
}

export function radio(options) {
  const element = h("button.radio", { role: "radio" });
  return toggle(element, options,
    iconsOf(element, "radio_button_checked", "radio_button_unchecked"), () => true);
}

export function slider({
  min = 0, max = 100, step = 1, value = min, label, icon: name, onInput, onChange,
}) {
  const input = h("input.slider", { type: "range", min, max, step, "aria-label": label });
  input.value = value;
  const paint = () => input.style.setProperty("--fraction", (input.value - min) / (max - min));
  input.addEventListener("input", () => { paint(); onInput?.(Number(input.value)); });
  input.addEventListener("change", () => onChange?.(Number(input.value)));
  paint();
  const row = h("div.slider-row", {}, name ? icon(name) : null, input);
  row.input = input;
  Object.defineProperty(row, "value", {
    get: () => Number(input.value),
    set: (next) => { input.value = next; paint(); },
  });
  return row;
}
