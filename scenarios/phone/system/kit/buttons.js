import { h, icon } from "./dom.js";

export function button({ label, icon: name, style = "filled", onTap, disabled, wide }) {
  return h("button.button", { class: `${style}${wide ? " wide" : ""}`, onTap: onTap ?? (() => {}),
    disabled }, name ? icon(name) : null, h("span", {}, label));
}

export function iconButton({
  icon: name, label, onTap, style = "standard", selected, size, disabled, badge,
}) {
  const control = h("button.icon-button", { class: style, "aria-label": label,
    onTap: onTap ?? (() => {}), disabled }, icon(name, { size, filled: selected || undefined }), badge);
  if (selected !== undefined) control.setAttribute("aria-pressed", String(Boolean(selected)));
  control.setIcon = (next, words, filled) => {
    control.querySelector(".icon").replaceWith(icon(next, { size, filled }));
    if (words) control.setAttribute("aria-label", words);
  };
  return control;
}

export function fab({ icon: name, label, extended, onTap, color = "primary", large }) {
  const element = h("button.fab", { class: color, "aria-label": label, onTap: onTap ?? (() => {}) },
    icon(name), extended ? h("span", {}, label) : null);
  element.classList.toggle("extended", Boolean(extended));
  element.classList.toggle("large", Boolean(large));
  return element;
}
