const TABLE = "notes";

export const notes = {
  // Pinned ones first, then the newest.
  async all({ archived = false } = {}) {
    const rows = await phone.rows.query(TABLE);
    const shown = rows.filter((row) => Boolean(row.archived) === archived);
    return shown.sort((a, b) => (b.pinned ?? 0) - (a.pinned ?? 0) || b.modified - a.modified || b._id - a._id);
  },

  async find(_id) {
    return (await phone.rows.query(TABLE, { where: { _id }, limit: 1 }))[0] ?? null;
  },

  insert: (values) =>
    phone.rows.insert(TABLE, { title: "", body: "", color: "", pinned: 0, archived: 0, modified: phone.now(), ...values }),
  update: (_id, values) => phone.rows.update(TABLE, values, { _id }),
  remove: (_id) => phone.rows.delete(TABLE, { _id }),
};

const ENTRY = /^\[( |x)\] ?(.*)$/;

// A checklist is a body whose every line is an entry, ticked or not.
export function entriesOf(body) {
  const lines = (body ?? "").split("\n").filter((line) => line.trim() !== "");
  const parsed = lines.map((line) => line.match(ENTRY));
  if (!lines.length || parsed.includes(null)) return null;
  return parsed.map(([, mark, text]) => ({ done: mark === "x", text }));
}

export const bodyOf = (entries) => entries.map(({ done, text }) => `[${done ? "x" : " "}] ${text}`).join("\n");

export function contains(note, text) {
  const plain = (value) => (value ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain(`${note.title}\n${note.body}`).includes(plain(text));
}
