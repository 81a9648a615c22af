const TABLE = "contacts";
const order = new Intl.Collator("en", { sensitivity: "base", numeric: true });
const LETTERS_WITHOUT_DECOMPOSITION = { Ø: "O", Ł: "L", Æ: "A", Đ: "D", Œ: "O", Þ: "T" };

export const contacts = {
  async all() {
    const rows = await phone.rows.query(TABLE);
    return rows.sort((a, b) => order.compare(nameOf(a), nameOf(b)));
  },

  async find(_id) {
    return (await phone.rows.query(TABLE, { where: { _id }, limit: 1 }))[0] ?? null;
  },

  insert: (values) => phone.rows.insert(TABLE, values),
  update: (_id, values) => phone.rows.update(TABLE, values, { _id }),
  remove: (_id) => phone.rows.delete(TABLE, { _id }),
};

export function nameOf(contact) {
  return contact.display_name || contact.data1 || contact.email || "(No name)";
}

// The header a contact stands under: accents don't count, all but letters stand under "#".
export function initialOf(contact) {
  const first = nameOf(contact).normalize("NFD").charAt(0).toUpperCase();
  const letter = LETTERS_WITHOUT_DECOMPOSITION[first] ?? first;
  return /\p{L}/u.test(letter) ? letter : "#";
}

export function matches(contact, text) {
  const plain = (value) => (value ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain(text).split(/\s+/).filter(Boolean);
  const haystack = plain([contact.display_name, contact.company, contact.email].join(" "));
  const digits = text.replace(/\D/g, "");
  const number = (contact.data1 ?? "").replace(/\D/g, "");
  return words.every((word) => haystack.includes(word)) || (digits !== "" && number.includes(digits));
}
