import { kit } from "/system/kit.js";
import { contacts, nameOf } from "./contacts.js";

const COLORS = ["blue", "teal", "purple", "pink", "orange", "green", "cyan", "brown", "red"];

// Creates a contact, or edits the one given (that has an `_id`).
export function formPage(contact = {}) {
  const before = valuesOf(contact);
  const fields = fieldsFor(before);
  const read = () => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value.trim()]));
  const changed = () => Object.entries(read()).some(([name, value]) => value !== before[name]);

  async function save() {
    const values = read();
    if (!Object.values(values).some(Boolean)) {
      phone.toast("Nothing to save");
      return;
    }
    phone.hideKeyboard();
    await store(contact, values);
    kit.pop();
    phone.toast("Contact saved");
  }

  async function leave() {
    if (!changed() || (await discardAgreed())) kit.pop();
  }

  const page = kit.page({
    appBar: kit.appBar({
      title: contact._id ? "Edit contact" : "Create contact",
      close: leave,
      text: { label: "Save", onTap: save },
    }),
    body: [photo(contact), kit.h("div.form", {}, rows(fields))],
  });
  page.onBack = () => changed() && (leave(), true);
  return page;
}

function valuesOf(contact) {
  const words = (contact.display_name ?? "").trim().split(/\s+/);
  const last = words.length > 1 ? words.pop() : "";
  return {
    first: words.join(" "),
    last,
    company: contact.company ?? "",
    number: contact.data1 ?? "",
    email: contact.email ?? "",
  };
}

function fieldsFor({ first, last, company, number, email }) {
  const field = (label, value, more) => kit.textField({ label, value, style: "outlined", action: "next", ...more });
  return {
    first: field("First name", first, { capitals: "words" }),
    last: field("Last name", last, { capitals: "words" }),
    company: field("Company", company, { capitals: "words" }),
    number: field("Phone", number, { type: "tel" }),
    email: field("Email", email, { type: "email", action: "done" }),
  };
}

function rows({ first, last, company, number, email }) {
  const row = (icon, ...inputs) =>
    kit.h("div.form-row", {}, kit.h("div.form-icon", {}, kit.icon(icon)), kit.h("div.column.grow", {}, inputs));
  return [row("person", first, last), row("work", company), row("call", number), row("mail", email)];
}

function photo(contact) {
  const face = contact._id
    ? kit.avatar(nameOf(contact), { size: 112, color: contact.color || undefined })
    : kit.h("div.photo", {}, kit.icon("add_photo_alternate", { size: 40 }));
  const change = () => phone.toast("No photos on this device");
  return kit.h(
    "div.identity",
    {},
    kit.h("button.plain", { "aria-label": "Contact photo", onTap: change }, face),
    kit.button({ label: contact._id ? "Change" : "Add picture", style: "text", onTap: change }),
  );
}

async function store(contact, { first, last, company, number, email }) {
  const values = { display_name: [first, last].filter(Boolean).join(" "), data1: number, email, company };
  if (contact._id) return contacts.update(contact._id, values);
  const color = COLORS[(await contacts.all()).length % COLORS.length];
  return contacts.insert({ ...values, starred: 0, color });
}

function discardAgreed() {
  return kit.confirm({
    title: "Discard changes?",
    text: "Your changes have not been saved.",
    ok: "Discard",
    cancel: "Keep editing",
  });
}
