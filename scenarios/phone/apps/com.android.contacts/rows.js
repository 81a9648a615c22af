import { kit } from "/system/kit.js";
import { initialOf, nameOf } from "./contacts.js";

function check() {
  return kit.h("div.check-avatar", {}, kit.icon("check"));
}

export function contactRow(contact, { selected = false, onTap, onLongPress, subtitle } = {}) {
  return kit.item({
    title: nameOf(contact),
    subtitle,
    leading: selected ? check() : kit.avatar(nameOf(contact), { size: 40, color: contact.color || undefined }),
    selected,
    onTap,
    onLongPress,
  });
}

// Rows under their letters; the letter stays at the top while its rows scroll by.
export function lettered(contacts, rowOf) {
  const sections = Map.groupBy(contacts, initialOf);
  return [...sections].map(([letter, members]) =>
    kit.h("div.lettered", {}, kit.h("div.letter", {}, letter), kit.h("div.grow", {}, kit.list(members.map(rowOf)))),
  );
}
