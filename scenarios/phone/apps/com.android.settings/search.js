// Search over the rows of all pages.
import { kit } from "/system/kit.js";
import { allPages, openPage } from "./navigation.js";

async function index() {
  const entries = [];
  for (const [name, page] of allPages()) {
    if (typeof page.title === "function" || page.unsearched) continue;
    entries.push({ title: page.title, path: "Settings", page: name });
    for (const row of await page.rows({})) {
      const title = row && !(row instanceof Node) && typeof row.title === "string" ? row.title : null;
      if (title) {
        entries.push({ title, path: page.title, page: row.to ?? name, params: row.params,
          words: row.words ?? "" });
      }
    }
  }
  const seen = new Set();
  return entries.filter(({ title, page }) => {
    const key = `${title}|${page}`;
    return !seen.has(key) && seen.add(key);
  });
}

export async function openSearch() {
  const entries = await index();
  const results = kit.h("div");
  const show = (text) => {
    const wanted = text.trim().toLowerCase();
    const found = wanted ? entries.filter(({ title, path, words = "" }) =>
      `${title} ${path} ${words}`.toLowerCase().includes(wanted)) : [];
    found.sort((a, b) => rank(a, wanted) - rank(b, wanted));
    results.replaceChildren(...(found.length ? [kit.list(found.slice(0, 30).map(result))]
      : [kit.empty({ icon: "search", title: wanted ? "No results" : "Search settings",
        text: wanted ? `Nothing found for “${text.trim()}”` : "Type what you want to change" })]));
  };
  const bar = kit.searchBar({ placeholder: "Search settings", back: true, onInput: show });
  const page = kit.page({ appBar: kit.h("header.app-bar", {}, bar), body: results });
  show("");
  await kit.push(page);
  bar.focus();
}

const rank = ({ title }, wanted) => {
  const at = title.toLowerCase().indexOf(wanted);
  return at === 0 ? 0 : at > 0 ? 1 : 2;
};

const result = (entry) => kit.item({ title: entry.title, subtitle: entry.path,
  leading: "settings", onTap: () => openPage(entry.page, entry.params) });
