// Opens settings pages by name.
import { kit } from "/system/kit.js";
import { makeRow } from "./rows.js";
import { listen } from "./state.js";

const definitions = new Map();

export function definePages(pages) {
  for (const [name, page] of Object.entries(pages)) definitions.set(name, page);
}

export const allPages = () => [...definitions.entries()];

export async function makePage(name, params = {}) {
  const definition = definitions.get(name);
  const title = typeof definition.title === "function" ? definition.title(params) : definition.title;
  const page = kit.page({
    appBar: kit.appBar({ title, large: definition.large !== false, back: true,
      actions: definition.actions?.(params) ?? [] }),
  });
  const fill = async () => {
    const rows = await definition.rows(params);
    page.body.replaceChildren(...group(rows.filter(Boolean).map((row) => [row, makeRow(row)])));
  };
  await fill();
  page.refill = fill;
  listen(() => page.body.querySelectorAll("*").forEach((one) => one.update?.()));
  let shown = false;
  page.onShow = () => {
    if (definition.fresh && shown) fill();
    shown = true;
  };
  return page;
}

// Runs of rows become lists, so that a skin can draw them as cards.
function group(pairs) {
  const parts = [];
  let list = null;
  for (const [, element] of pairs) {
    if (element.matches(".item")) {
      if (!list) parts.push((list = kit.list()));
      list.append(element);
    } else {
      list = null;
      parts.push(element);
    }
  }
  return parts;
}

export async function openPage(name, params) {
  if (definitions.has(name)) kit.push(await makePage(name, params));
}
