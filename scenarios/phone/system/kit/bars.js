import { h, icon, iconOrElement } from "./dom.js";
import { button, iconButton } from "./buttons.js";
import { badge } from "./surfaces.js";
import { menu as openMenu } from "./overlays.js";
import { back as goBack } from "./stack.js";
import { onTap } from "./touch.js";

export function appBar({
  title = "", subtitle, large, back, close, leading, actions = [], text, menu,
} = {}) {
  const heading = h("div.app-bar-title", {}, title);
  const row = h("div.app-bar-row", {},
    leading ? h("div.app-bar-leading", {}, leading) : backButton(back, close),
    h("div.app-bar-titles", {}, heading, subtitle ? h("div.app-bar-subtitle", {}, subtitle) : null),
    actions.map((action) => iconButton(action)),
    text ? button({ ...text, style: "text" }) : null,
    menu ? overflow(menu) : null);
  const bar = h("header.app-bar", {}, row);
  bar.largeTitle = large ? h("h1.large-title", {}, title) : null;
  bar.setTitle = (words) => {
    heading.textContent = words;
    if (bar.largeTitle) bar.largeTitle.textContent = words;
  };
  return bar;
}

function backButton(back, close) {
  const action = close ?? back;
  if (!action) return null;
  const leave = typeof action === "function" ? action
    : async () => { if (!(await goBack())) window.phone.finish(); };
  const aurora = document.documentElement.dataset.skin === "aurora";
  if (close) return iconButton({ icon: "close", label: "Close", onTap: leave });
  return iconButton({ icon: aurora ? "arrow_back_ios_new" : "arrow_back", label: "Navigate up",
    onTap: leave });
}

function overflow(items) {
  const control = iconButton({ icon: "more_vert", label: "More options",
    onTap: () => openMenu(control, typeof items === "function" ? items() : items) });
  return control;
}

export function searchBar({
  placeholder = "Search", leading = "search", back, onInput, onSubmit, onTap: tapped, trailing,
} = {}) {
  const readOnly = Boolean(tapped && !onInput && !onSubmit);
  const start = back ? backButton(back) : iconOrElement(leading);
  if (readOnly) {
    const bar = h("div.search-bar", { role: "button", "aria-label": placeholder }, start,
      h("div.search-bar-text", {}, placeholder), trailing);
    onTap(bar, tapped);
    return bar;
  }
  const input = h("input", { placeholder, enterkeyhint: "search", autocomplete: "off",
    autocapitalize: "none", "aria-label": placeholder });
  const clear = iconButton({ icon: "close", label: "Clear", onTap: () => {
    input.value = "";
    input.dispatchEvent(new Event("input"));
    input.focus();
  } });
  clear.hidden = true;
  input.addEventListener("input", () => {
    clear.hidden = !input.value;
    onInput?.(input.value);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      input.blur();
      onSubmit?.(input.value);
    }
  });
  const bar = h("div.search-bar", {}, start, input, clear, trailing);
  bar.addEventListener("click", () => input.focus());
  Object.defineProperty(bar, "value", {
    get: () => input.value,
    set: (text) => { input.value = text; clear.hidden = !text; },
  });
  bar.input = input;
  bar.focus = () => input.focus();
  return bar;
}

// One of several chosen: the shared behaviour of tabs and bottom bars.
function chooser(holder, controls, value, onChange) {
  let chosen = value;
  const show = () => controls.forEach(([control, its]) =>
    control.setAttribute("aria-selected", String(its === chosen)));
  controls.forEach(([control, its]) => onTap(control, () => {
    if (its === chosen) return;
    chosen = its;
    show();
    onChange?.(its);
  }));
  show();
  Object.defineProperty(holder, "value", {
    get: () => chosen,
    set: (its) => { chosen = its; show(); },
  });
  return holder;
}

export function tabs({ tabs: list, value = list[0].value, onChange }) {
  const controls = list.map((tab) => [
    h("button.tab", { role: "tab" }, tab.icon ? icon(tab.icon) : null, tab.label), tab.value]);
  const holder = h("div.tabs", { role: "tablist" }, controls.map(([control]) => control));
  return chooser(holder, controls, value, onChange);
}

export function bottomBar({ items, value = items[0].value, onChange }) {
  const controls = items.map((item) => [
    h("button.bottom-item", { role: "tab" },
      h("div.bottom-item-icon", {}, icon(item.icon), item.badge ? badge(item.badge) : null),
      h("span", {}, item.label)),
    item.value]);
  const holder = h("nav.bottom-bar", { role: "tablist" }, controls.map(([control]) => control));
  return chooser(holder, controls, value, onChange);
}
