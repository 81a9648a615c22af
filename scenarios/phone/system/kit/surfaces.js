import { h, icon, iconOrElement } from "./dom.js";
import { onLongPress, onTap } from "./touch.js";

// hue, chroma of a tint; lightness follows the theme.
const TINTS = {
  red: [20, 0.1], pink: [350, 0.09], purple: [305, 0.09], blue: [258, 0.09], cyan: [215, 0.08],
  teal: [185, 0.07], green: [150, 0.09], yellow: [98, 0.1], orange: [62, 0.1], brown: [45, 0.045],
  grey: [260, 0.008],
};

const tone = ([hue, chroma], light, dark) =>
  `light-dark(oklch(${light} ${chroma * 0.8} ${hue}), oklch(${dark} ${chroma * 0.7} ${hue}))`;

// A tonal colour that reads well under `--on-surface` in either theme.
export const tint = (name) => tone(TINTS[name] ?? TINTS.grey, 0.92, 0.36);

export function card({
  title, subtitle, body, media, actions, style = "filled", color, onTap: tapped,
  onLongPress: held, selected,
}) {
  const element = h("div.card", { class: style, role: tapped ? "button" : null }, media,
    h("div.card-content", {},
      title ? h("div.card-title", {}, title) : null,
      subtitle ? h("div.card-subtitle", {}, subtitle) : null,
      typeof body === "string" ? h("div.card-body", {}, body) : body,
      actions ? h("div.card-actions", {}, actions) : null));
  if (color) element.style.background = color;
  element.classList.toggle("selected", Boolean(selected));
  if (tapped) onTap(element, tapped);
  if (held) onLongPress(element, held);
  return element;
}

export function chip({ label, icon: name, selected, kind = "filter", onTap: tapped, onRemove }) {
  const mark = h("span", { style: "display:contents" });
  const element = h("button.chip", { class: kind }, mark, h("span", {}, label),
    onRemove ? h("span.chip-remove", { role: "button", "aria-label": `Remove ${label}`,
      onTap: onRemove }, icon("close")) : null);
  let on = Boolean(selected);
  const paint = () => {
    if (kind === "filter") element.setAttribute("aria-pressed", String(on));
    const shown = kind === "filter" && on ? "check" : name;
    mark.replaceChildren(...(shown ? [icon(shown)] : []));
  };
  Object.defineProperty(element, "selected", {
    get: () => on,
    set: (value) => { on = Boolean(value); paint(); },
  });
  onTap(element, (event) => {
    if (kind === "filter") element.selected = !on;
    tapped?.(on, event);
  });
  paint();
  return element;
}

export const chips = (...items) => h("div.chips", {}, items);

export function segmented({ options, value, onChange }) {
  let chosen = value;
  const controls = options.map((option) => {
    const control = h("button.segment", {}, option.icon ? icon(option.icon) : null, option.label);
    onTap(control, () => {
      chosen = option.value;
      paint();
      onChange?.(chosen);
    });
    return control;
  });
  const paint = () => controls.forEach((control, i) =>
    control.setAttribute("aria-pressed", String(options[i].value === chosen)));
  paint();
  const element = h("div.segmented", {}, controls);
  Object.defineProperty(element, "value", {
    get: () => chosen,
    set: (next) => { chosen = next; paint(); },
  });
  return element;
}

export function badge(count) {
  return count === undefined || count === null ? h("span.badge.dot") : h("span.badge", {}, String(count));
}

const AVATAR_COLOURS = ["purple", "blue", "teal", "green", "orange", "red", "pink", "cyan", "brown"];

export function avatar(name, { size = 40, color, icon: symbol } = {}) {
  const sum = [...name].reduce((total, letter) => total + letter.codePointAt(0), 0);
  const shade = TINTS[color] ?? TINTS[AVATAR_COLOURS[sum % AVATAR_COLOURS.length]];
  const initial = ([...name.trim()][0] ?? "").toUpperCase();
  const shown = symbol || !/\p{L}/u.test(initial)
    ? icon(symbol ?? "person", { size: size * 0.6, filled: true }) : initial;
  return h("div.avatar", { style: `width:${size}px;height:${size}px;font-size:${size * 0.028}rem;` +
    `background:${tone(shade, 0.86, 0.42)};--avatar-ink:${tone(shade, 0.33, 0.93)}` },
  shown);
}

export function empty({ icon: name, title, text, button }) {
  return h("div.empty", {}, iconOrElement(name), h("div.empty-title", {}, title),
    text ? h("div.body", {}, text) : null, button);
}

export function progress(value = 1) {
  return h("div.progress", { role: "progressbar" },
    h("div.progress-value", { style: `transform:scaleX(${value})` }));
}

