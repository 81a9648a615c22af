import { kit } from "/system/kit.js";
import { access } from "./access.js";
import { contacts } from "./contacts.js";
import { detailPage } from "./detail.js";
import { formPage } from "./form.js";
import { contactRow, lettered } from "./rows.js";
import { searchPage } from "./search.js";
import { Selection } from "./selection.js";
import { shareSheet } from "./share.js";

export function listPage() {
  const selection = new Selection(() => page.refresh());
  const bottomBar = kit.bottomBar({
    items: [
      { value: "all", icon: "person", label: "Contacts" },
      { value: "starred", icon: "star", label: "Favorites" },
    ],
    value: "all",
    onChange: () => {
      selection.clear();
      page.scroll.scrollTop = 0;
    },
  });
  const page = kit.page({
    appBar: searchBar(),
    body: [],
    fab: kit.fab({ icon: "add", label: "Create contact", onTap: () => kit.push(formPage()) }),
    bottomBar,
  });

  async function remove() {
    const count = selection.size;
    const what = count === 1 ? "contact" : "contacts";
    const sure = await kit.confirm({
      title: `Delete ${count === 1 ? "this contact" : `${count} contacts`}?`,
      text: `The ${what} will be permanently deleted from your device.`,
      ok: "Delete",
    });
    if (!sure) return;
    for (const _id of selection.ids) await contacts.remove(_id);
    selection.clear();
    phone.toast(count === 1 ? "Contact deleted" : `${count} contacts deleted`);
  }

  function selectionBar(people) {
    return kit.appBar({
      title: `${selection.size} selected`,
      close: () => selection.clear(),
      actions: [
        { icon: "share", label: "Share", onTap: () => shareSheet(people.filter((one) => selection.has(one._id))) },
        { icon: "delete", label: "Delete", onTap: remove },
      ],
      menu: [{ label: "Select all", onTap: () => selection.set(people.map((one) => one._id)) }],
    });
  }

  function rowOf(contact) {
    return contactRow(contact, {
      selected: selection.has(contact._id),
      onTap: () => (selection.size ? selection.toggle(contact._id) : kit.push(detailPage(contact))),
      onLongPress: () => selection.toggle(contact._id),
    });
  }

  page.refresh = async () => {
    const allowed = await access.granted();
    const people = allowed ? await contacts.all() : [];
    const starredOnly = bottomBar.value === "starred";
    const shown = starredOnly ? people.filter((one) => one.starred) : people;
    const scrolled = page.scroll.scrollTop;
    page.setAppBar(selection.size ? selectionBar(shown) : searchBar());
    page.body.replaceChildren(...content({ allowed, starredOnly, shown, rowOf, refresh: page.refresh }));
    page.scroll.scrollTop = scrolled;
  };
  page.onShow = page.refresh;
  page.onBack = () => selection.size > 0 && (selection.clear(), true);
  return page;
}

function searchBar() {
  const bar = kit.searchBar({ placeholder: "Search contacts", leading: "search", onTap: () => kit.push(searchPage()) });
  return kit.h("header.app-bar", {}, bar);
}

function content({ allowed, starredOnly, shown, rowOf, refresh }) {
  if (!allowed) return [noAccess(refresh)];
  if (!shown.length) return [starredOnly ? noFavorites() : noContacts()];
  if (starredOnly) return [kit.section("Starred"), kit.list(shown.map(rowOf))];
  return [kit.h("div.people", {}, lettered(shown, rowOf))];
}

function noAccess(refresh) {
  const ask = async () => {
    await access.askAgain();
    await refresh();
  };
  return kit.empty({
    icon: "contacts",
    title: "Contacts needs access",
    text: "Allow Contacts to read the people saved on this device.",
    button: kit.button({ label: "Allow access", style: "filled", onTap: ask }),
  });
}

function noContacts() {
  return kit.empty({ icon: "person_add", title: "No contacts yet", text: "People you add appear here." });
}

function noFavorites() {
  return kit.empty({ icon: "star", title: "No favorites yet", text: "Star a contact to find it here." });
}
