import { kit } from "/system/kit.js";
import { entriesOf } from "./notes.js";

const PREVIEW_LINES = 9;

export function noteCard(note, { selected, onTap, onLongPress }) {
  const entries = entriesOf(note.body);
  const card = kit.card({
    title: note.title || undefined,
    body: entries ? checklist(entries) : kit.h("div.preview", {}, note.body),
    style: note.color ? "filled" : "outlined",
    color: note.color ? kit.tint(note.color) : undefined,
    selected,
    onTap,
    onLongPress,
  });
  card.classList.add("note");
  return card;
}

function checklist(entries) {
  const open = entries.filter((entry) => !entry.done);
  const done = entries.length - open.length;
  const row = (entry) =>
    kit.h("div.preview-entry", {}, kit.icon("check_box_outline_blank", { size: 18 }), kit.h("span", {}, entry.text));
  return kit.h(
    "div.preview-list",
    {},
    open.slice(0, PREVIEW_LINES).map(row),
    done ? kit.h("div.body.muted", {}, `+ ${done} checked ${done === 1 ? "item" : "items"}`) : null,
  );
}

// Two columns filled evenly, reading order kept as well as it goes; one column as a plain list.
export function board(cards, { grid }) {
  if (!grid) return kit.h("div.board", {}, kit.h("div.board-column", {}, cards));
  const count = window.innerWidth >= 600 ? 3 : 2;
  const columns = Array.from({ length: count }, () => ({ weight: 0, element: kit.h("div.board-column") }));
  for (const card of cards) {
    const shortest = columns.reduce((best, one) => (one.weight < best.weight ? one : best));
    shortest.element.append(card);
    shortest.weight += 60 + Math.min(card.textContent.length, 260);
  }
  return kit.h("div.board", {}, columns.map((column) => column.element));
}
