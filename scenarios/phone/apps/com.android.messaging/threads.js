// Conversations, put together from the table of single messages.
export const RECEIVED = 1;
export const SENT = 2;

// One person's number is written in many ways: only its digits tell who it is.
export function keyOf(address) {
  const digits = (address ?? "").replace(/\D/g, "");
  return digits.length >= 3 ? digits : (address ?? "").trim().toLowerCase();
}

export async function people() {
  const rows = await phone.rows.query("contacts", { order: "display_name" });
  return rows.filter((row) => row.data1);
}

// Newest first; every thread has key, address, person, messages (oldest first), archived and draft.
export async function threads() {
  const [messages, marks, contacts] = await Promise.all([
    phone.rows.query("messages"),
    phone.rows.query("conversations"),
    people(),
  ]);
  const nameByKey = new Map(contacts.map((one) => [keyOf(one.data1), one]));
  const markByKey = new Map(marks.map((mark) => [mark.address, mark]));
  messages.sort((a, b) => a.date - b.date || a._id - b._id);
  const grouped = Map.groupBy(messages, (message) => keyOf(message.address));
  const found = [...grouped].map(([key, own]) => thread(key, own, nameByKey.get(key), markByKey.get(key)));
  return found.sort((a, b) => b.last.date - a.last.date);
}

function thread(key, messages, contact, mark) {
  const last = messages.at(-1);
  return {
    key,
    address: last.address,
    person: contact?.display_name || messages.findLast((one) => one.person)?.person || last.address,
    color: contact?.color || undefined,
    contact,
    messages,
    last,
    unread: messages.filter((one) => one.type === RECEIVED && !one.read),
    archived: Boolean(mark?.archived),
    draft: mark?.draft ?? "",
  };
}

export async function findThread(key) {
  return (await threads()).find((one) => one.key === key) ?? null;
}

export async function send({ address, person, body }) {
  const rows = await phone.rows.query("messages");
  const own = rows.find((row) => keyOf(row.address) === keyOf(address) && row.thread_id);
  const thread_id = own?.thread_id ?? Math.max(0, ...rows.map((row) => row.thread_id ?? 0)) + 1;
  await phone.rows.insert("messages", { address, person, body, thread_id, date: phone.now(), type: SENT, read: 1 });
}

export async function mark(key, values) {
  const changed = await phone.rows.update("conversations", values, { address: key });
  if (!changed) await phone.rows.insert("conversations", { address: key, archived: 0, draft: "", ...values });
}

export async function markRead(thread) {
  for (const { _id } of thread.unread) await phone.rows.update("messages", { read: 1 }, { _id });
}

export async function removeThread(thread) {
  for (const { _id } of thread.messages) await phone.rows.delete("messages", { _id });
  await phone.rows.delete("conversations", { address: thread.key });
}

export const removeMessage = ({ _id }) => phone.rows.delete("messages", { _id });

export function contains(text, ...values) {
  const plain = (value) => (value ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return values.some((value) => plain(value).includes(plain(text)));
}
