import { kit } from "/system/kit.js";
import { nameOf } from "./contacts.js";

function card(contact) {
  return [nameOf(contact), contact.data1, contact.email].filter(Boolean).join("\n");
}

export function shareSheet(people) {
  const text = people.map(card).join("\n\n");
  kit.sheet({
    title: people.length === 1 ? `Share ${nameOf(people[0])}` : `Share ${people.length} contacts`,
    items: [
      { label: "Messages", icon: "chat", onTap: () => phone.start("com.android.messaging", { body: text }) },
      { label: "Copy to clipboard", icon: "content_copy", onTap: () => copy(text) },
    ],
  });
}

async function copy(text) {
  await navigator.clipboard?.writeText(text).catch(() => undefined);
  phone.toast("Copied");
}
