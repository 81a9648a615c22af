import { h, icon, iconOrElement } from "./dom.js";
import { checkbox, switchControl } from "./toggles.js";
import { onLongPress } from "./touch.js";

export const section = (title) => h("div.section", {}, title);
export const list = (...items) => h("div.list", {}, items);
export const cardList = (...items) => h("div.card-list", {}, items);
export const divider = ({ inset } = {}) => h("div.divider", { class: inset ? "inset" : "" });

export function item({
  title, subtitle, overline, lines = 2, leading, trailing, onTap, onLongPress: held, selected,
  disabled, strong,
}) {
  const element = h("div.item", { onTap, role: onTap ? "button" : null },
    leading ? h("div.item-leading", {}, iconOrElement(leading)) : null,
    h("div.item-text", {},
      overline ? h("div.item-overline", {}, overline) : null,
      h("div.item-title", {}, title),
      subtitle ? h("div.item-subtitle", { style: `-webkit-line-clamp:${lines}` }, subtitle) : null),
    trailing ? h("div.item-trailing", {}, trailing) : null);
  element.classList.toggle("two-lines", Boolean(subtitle || overline));
  element.classList.toggle("selected", Boolean(selected));
  element.classList.toggle("disabled", Boolean(disabled));
  element.classList.toggle("strong", Boolean(strong));
  if (held) onLongPress(element, held);
  return element;
}

// A row that toggles as a whole; the control at its end only shows the state.
function toggleItem(makeControl, { checked, onChange, ...rest }) {
  const control = makeControl({ checked, label: rest.title, passive: true });
  const row = item({ ...rest, trailing: control, onTap: () => {
    control.checked = !control.checked;
    onChange?.(control.checked);
  } });
  Object.defineProperty(row, "checked", {
    get: () => control.checked,
    set: (on) => { control.checked = on; },
  });
  return row;
}

export const switchItem = (options) => toggleItem(switchControl, options);
export const checkItem = (options) => toggleItem(checkbox, options);
export const chevron = () => icon("chevron_right");
