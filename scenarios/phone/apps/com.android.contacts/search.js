import { kit } from "/system/kit.js";
import { access } from "./access.js";
import { contacts, matches } from "./contacts.js";
import { detailPage } from "./detail.js";
import { contactRow } from "./rows.js";

export function searchPage() {
  const bar = kit.searchBar({ placeholder: "Search contacts", back: true, onInput: () => page.refresh() });
  const page = kit.page({ appBar: kit.h("header.app-bar", {}, bar), body: [] });

  page.refresh = async () => {
    const text = bar.value.trim();
    if (!text || !(await access.granted())) return page.body.replaceChildren();
    const found = (await contacts.all()).filter((one) => matches(one, text));
    page.body.replaceChildren(
      found.length
        ? kit.list(found.map((one) => contactRow(one, { subtitle: one.company || one.data1, onTap: () => open(one) })))
        : kit.empty({ icon: "search_off", title: "No contacts found", text: `Nothing matches “${text}”.` }),
    );
  };
  page.onShow = () => {
    page.refresh();
    if (!bar.value) bar.focus();
  };
  return page;
}

function open(contact) {
  phone.hideKeyboard();
  kit.push(detailPage(contact));
}
