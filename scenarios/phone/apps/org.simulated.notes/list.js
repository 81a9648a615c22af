import { kit } from "/system/kit.js";
import { board, noteCard } from "./cards.js";
import { pickColor } from "./colors.js";
import { editorPage } from "./editor.js";
import { contains, notes } from "./notes.js";
import { removeNotes } from "./remove.js";

export function listPage({ archived = false } = {}) {
  const selected = new Set();
  let shown = [];
  let grid = true;
  const page = kit.page({ appBar: plainBar(), body: [], fab: archived ? undefined : newNote() });

  function plainBar() {
    if (archived) return kit.appBar({ title: "Archive", back: true });
    const layout = kit.iconButton({
      icon: grid ? "view_agenda" : "grid_view",
      label: grid ? "Single-column view" : "Multi-column view",
      onTap: () => {
        grid = !grid;
        page.refresh();
      },
    });
    const more = kit.iconButton({ icon: "more_vert", label: "More options", onTap: () => overflow(more) });
    const trailing = kit.h("div.row.tight", {}, layout, more);
    const bar = kit.searchBar({
      placeholder: "Search your notes",
      leading: "search",
      onTap: () => kit.push(searchPage()),
      trailing,
    });
    return kit.h("header.app-bar", {}, bar);
  }

  function overflow(anchor) {
    kit.menu(anchor, [
      { label: "Archive", icon: "archive", onTap: () => kit.push(listPage({ archived: true })) },
      { label: "Select all", icon: "select_all", onTap: () => (shown.forEach((note) => selected.add(note._id)), page.refresh()) },
    ]);
  }

  const picked = () => shown.filter((note) => selected.has(note._id));
  const unselect = () => {
    selected.clear();
    page.refresh();
  };
  const toggle = (note) => {
    if (!selected.delete(note._id)) selected.add(note._id);
    page.refresh();
  };
  const change = async (values, said) => {
    const chosen = picked();
    for (const note of chosen) await notes.update(note._id, values);
    unselect();
    if (said) phone.toast(chosen.length === 1 ? `Note ${said}` : `${chosen.length} notes ${said}`);
  };

  function selectionBar() {
    const pinned = picked().every((note) => note.pinned);
    return kit.appBar({
      title: String(selected.size),
      close: unselect,
      actions: [
        pinned
          ? { icon: "keep_off", label: "Unpin", onTap: () => change({ pinned: 0 }) }
          : { icon: "keep", label: "Pin", onTap: () => change({ pinned: 1 }) },
        { icon: "palette", label: "Color", onTap: () => pickColor(picked()[0].color, (color) => change({ color })) },
        archived
          ? { icon: "unarchive", label: "Unarchive", onTap: () => change({ archived: 0 }, "unarchived") }
          : { icon: "archive", label: "Archive", onTap: () => change({ archived: 1, pinned: 0 }, "archived") },
        { icon: "delete", label: "Delete", onTap: async () => (await removeNotes(picked())) && unselect() },
      ],
    });
  }

  const card = (note) =>
    noteCard(note, {
      selected: selected.has(note._id),
      onTap: () => (selected.size ? toggle(note) : kit.push(editorPage(note))),
      onLongPress: () => toggle(note),
    });

  page.refresh = async () => {
    shown = await notes.all({ archived });
    const scrolled = page.scroll.scrollTop;
    page.setAppBar(selected.size ? selectionBar() : plainBar());
    page.body.replaceChildren(...content({ shown, card, grid, archived }));
    page.scroll.scrollTop = scrolled;
  };
  page.onShow = page.refresh;
  page.onBack = () => selected.size > 0 && (unselect(), true);
  window.addEventListener("resize", () => kit.top() === page && page.refresh());
  return page;
}

function newNote() {
  const fab = kit.fab({
    icon: "add",
    label: "New note",
    onTap: () =>
      kit.menu(fab, [
        { label: "Text", icon: "notes", onTap: () => kit.push(editorPage()) },
        { label: "List", icon: "checklist", onTap: () => kit.push(editorPage({ body: "[ ] " })) },
      ]),
  });
  return fab;
}

function content({ shown, card, grid, archived }) {
  if (!shown.length) {
    return [
      archived
        ? kit.empty({ icon: "archive", title: "Nothing archived", text: "Archived notes appear here." })
        : kit.empty({ icon: "lightbulb", title: "No notes yet", text: "Notes you add appear here." }),
    ];
  }
  const pinned = shown.filter((note) => note.pinned);
  const others = shown.filter((note) => !note.pinned);
  if (!pinned.length) return [board(others.map(card), { grid })];
  return [
    kit.section("Pinned"),
    board(pinned.map(card), { grid }),
    others.length ? kit.section("Others") : null,
    board(others.map(card), { grid }),
  ].filter(Boolean);
}

function searchPage() {
  const bar = kit.searchBar({ placeholder: "Search your notes", back: true, onInput: () => page.refresh() });
  const page = kit.page({ appBar: kit.h("header.app-bar", {}, bar), body: [] });

  page.refresh = async () => {
    const text = bar.value.trim();
    if (!text) return page.body.replaceChildren();
    const all = [...(await notes.all()), ...(await notes.all({ archived: true }))];
    const found = all.filter((note) => contains(note, text));
    const card = (note) => noteCard(note, { onTap: () => kit.push(editorPage(note)) });
    page.body.replaceChildren(
      found.length
        ? board(found.map(card), { grid: true })
        : kit.empty({ icon: "search_off", title: "No matching notes", text: `Nothing matches “${text}”.` }),
    );
  };
  page.onShow = () => {
    page.refresh();
    if (!bar.value) bar.focus();
  };
  return page;
}
