import { kit } from "/system/kit.js";
import { Checklist } from "./checklist.js";
import { pickColor } from "./colors.js";
import { bodyOf, entriesOf, notes } from "./notes.js";
import { removeNotes } from "./remove.js";

const REST_MS = 400;

// Edits the note given, or a new one when it has no `_id`. What was written is kept on leaving.
export function editorPage(start = {}) {
  let note = { title: "", body: "", color: "", pinned: 0, archived: 0, ...start };
  let gone = false;
  let inserting = null;
  const title = kit.h("textarea.note-title.title-large", { rows: 1, placeholder: "Title", "aria-label": "Title", enterkeyhint: "next" });
  title.value = note.title ?? "";
  let content = contentFor(note.body);
  const edited = kit.h("div.label-small.muted", {}, note._id ? `Edited ${kit.ago(note.modified)}` : "");
  const page = kit.page({ appBar: bar(), body: [], footer: footer(edited), className: "editor" });

  const read = () => ({ title: title.value.trim(), body: content.value });

  async function save() {
    if (gone) return;
    const values = read();
    const changed = values.title !== (note.title ?? "") || values.body !== (note.body ?? "");
    const empty = !values.title && !values.body.replace(/\[[ x]\]/g, "").trim();
    if (!note._id) {
      if (empty) return;
      note = { ...note, ...values };
      inserting ??= notes.insert({ ...values, color: note.color, pinned: note.pinned, archived: note.archived });
      note._id = await inserting;
    } else if (changed) {
      note = { ...note, ...values, modified: phone.now() };
      await notes.update(note._id, { ...values, modified: note.modified });
    }
  }

  async function set(values) {
    note = { ...note, ...values };
    if (note._id) await notes.update(note._id, values);
    paint();
  }

  function bar() {
    return kit.appBar({
      title: "",
      back: true,
      actions: [
        note.pinned
          ? { icon: "keep", selected: true, label: "Unpin", onTap: () => set({ pinned: 0 }) }
          : { icon: "keep", label: "Pin", onTap: () => set({ pinned: 1 }) },
        note.archived
          ? { icon: "unarchive", label: "Unarchive", onTap: () => leave({ archived: 0 }, "Note unarchived") }
          : { icon: "archive", label: "Archive", onTap: () => leave({ archived: 1, pinned: 0 }, "Note archived") },
      ],
    });
  }

  async function leave(values, said) {
    await save();
    if (note._id) await set(values);
    kit.pop();
    phone.toast(said);
  }

  async function remove() {
    if (!note._id && !read().title && !read().body) return kit.pop();
    await save();
    if (!(await removeNotes([note]))) return;
    gone = true;
    kit.pop();
  }

  function turn() {
    const entries = content.entries;
    const body = entries ? entries.map((entry) => entry.text).join("\n") : bodyOf(entriesFrom(content.value));
    content = contentFor(body);
    paint();
  }

  function footer(middle) {
    const more = kit.iconButton({ icon: "more_vert", label: "More options", onTap: () => overflow(more) });
    const palette = kit.iconButton({ icon: "palette", label: "Background color", onTap: () => pickColor(note.color, (color) => set({ color })) });
    return kit.h("div.editor-footer", {}, palette, kit.h("div.grow", {}, middle), more);
  }

  function overflow(anchor) {
    kit.menu(anchor, [
      { label: "Delete", icon: "delete", onTap: remove },
      { label: "Make a copy", icon: "content_copy", onTap: copy },
      { label: "Send", icon: "share", onTap: () => phone.start("com.android.messaging", { body: textOf(read()) }) },
      content.entries
        ? { label: "Hide checkboxes", icon: "notes", onTap: turn }
        : { label: "Show checkboxes", icon: "checklist", onTap: turn },
    ]);
  }

  async function copy() {
    await save();
    if (!note._id) return;
    await notes.insert({ title: note.title, body: note.body, color: note.color });
    phone.toast("Note copied");
  }

  function paint() {
    page.style.setProperty("--page-surface", note.color ? kit.tint(note.color) : "var(--surface)");
    page.setAppBar(bar());
    page.body.replaceChildren(title, content.element);
  }

  // The app may be left by Home as well: what is typed is kept once the fingers rest.
  let resting = 0;
  page.addEventListener("input", () => {
    clearTimeout(resting);
    resting = setTimeout(save, REST_MS);
  });
  page.onShow = () => {
    paint();
    if (!note._id && !title.value) content.focus();
  };
  page.onLeave = save;
  return page;
}

function contentFor(body) {
  const entries = entriesOf(body);
  return entries ? new Checklist(entries) : plainText(body);
}

function plainText(body) {
  const area = kit.h("textarea.note-body.body-large", { rows: 3, placeholder: "Note", "aria-label": "Note", enterkeyhint: "enter" });
  area.value = body ?? "";
  return {
    element: area,
    entries: null,
    get value() {
      return area.value;
    },
    focus: () => area.focus(),
  };
}

function entriesFrom(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (lines.length ? lines : [""]).map((line) => ({ done: false, text: line }));
}

const textOf = ({ title, body }) => [title, body].filter(Boolean).join("\n");
