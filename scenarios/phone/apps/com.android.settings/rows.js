// Rows of a settings page, from what a page says about them.
import { kit } from "/system/kit.js";
import { openPage } from "./navigation.js";
import { get, put } from "./state.js";

const valueOf = (thing) => (typeof thing === "function" ? thing() : thing);

// Every row can be asked to `update()` itself when a setting has changed.
export function makeRow(row) {
  const element = build(row);
  const inner = element.update;
  element.update = () => {
    inner?.();
    const subtitle = element.querySelector(".item-subtitle");
    if (typeof row.subtitle === "function" && subtitle) subtitle.textContent = row.subtitle();
    if (row.visible) element.hidden = !row.visible();
    if (row.enabled) element.classList.toggle("disabled", !row.enabled());
  };
  element.update();
  return element;
}

function build(row) {
  if (row instanceof Node) return row;
  if (row.section) return kit.section(row.section);
  if (row.divider) return kit.divider();
  if (row.note) return kit.h("div.note", {}, kit.icon("info"), kit.h("div", {}, row.note));
  if (row.element) return row.element();
  if (row.slider) return sliderRow(row);
  if (row.main) return mainSwitch(row);
  if (row.switch) return switchRow(row);
  return plainRow(row);
}

const base = (row) => ({ title: valueOf(row.title), subtitle: valueOf(row.subtitle),
  leading: row.leading?.() ?? row.icon, lines: row.lines ?? 3 });

function switchRow(row) {
  const [off, on] = row.values ?? ["0", "1"];
  const read = () => (row.read ? row.read() : get(row.switch, row.fallback ?? off) === on);
  const element = kit.switchItem({ ...base(row), checked: read(), onChange: (checked) => {
    if (row.write) row.write(checked);
    else put(row.switch, checked ? on : off);
    row.onChange?.(checked);
  } });
  element.update = () => { element.checked = read(); };
  return element;
}

function mainSwitch(row) {
  const element = switchRow({ ...row, switch: row.main });
  const holder = kit.h("div.main-switch", {}, element);
  holder.update = element.update;
  return holder;
}

function sliderRow(row) {
  const { setting, min, max, step, fallback } = row.slider;
  const slider = kit.slider({ min, max, step, label: row.title, icon: row.icon,
    value: Number(get(setting, fallback)), onChange: (value) => put(setting, value) });
  const element = kit.h("div", {}, kit.h("div.slider-title", {}, row.title), slider);
  element.update = () => { slider.value = Number(get(setting, fallback)); };
  return element;
}

function plainRow(row) {
  const element = kit.item({ ...base(row), onTap: action(row), trailing: row.trailing?.() });
  if (row.onLongPress) kit.onLongPress(element, row.onLongPress);
  if (row.choice) element.update = () => paintChoice(element, row);
  return element;
}

function action(row) {
  if (row.to) return () => openPage(row.to, row.params);
  if (row.choice) return () => choose(row);
  if (row.edit) return () => edit(row);
  return row.onTap ?? null;
}

const labelOf = ({ options, setting, fallback }) =>
  options.find((one) => one.value === get(setting, fallback))?.label ?? options[0].label;

function paintChoice(element, row) {
  const text = labelOf(row.choice);
  element.classList.add("two-lines");
  const old = element.querySelector(".item-subtitle");
  if (old) old.textContent = text;
  else element.querySelector(".item-text").append(kit.h("div.item-subtitle", {}, text));
}

async function choose({ title, choice }) {
  const value = await kit.choose({ title, options: choice.options,
    value: get(choice.setting, choice.fallback) });
  if (value !== null) put(choice.setting, value);
}

async function edit({ title, edit: { setting, label } }) {
  const value = await kit.prompt({ title, label: label ?? title, value: get(setting, ""), ok: "OK" });
  if (value?.trim()) put(setting, value.trim());
}
