import { kit } from "/system/kit.js";
import { avatarOf } from "./avatar.js";
import { threadPage } from "./thread.js";
import { contains, threads } from "./threads.js";

export function searchPage() {
  const bar = kit.searchBar({ placeholder: "Search messages", back: true, onInput: () => page.refresh() });
  const page = kit.page({ appBar: kit.h("header.app-bar", {}, bar), body: [] });

  page.refresh = async () => {
    const text = bar.value.trim();
    if (!text) return page.body.replaceChildren();
    const all = await threads();
    const named = all.filter((thread) => contains(text, thread.person, thread.address));
    const said = all.flatMap((thread) =>
      thread.messages.filter((message) => contains(text, message.body)).map((message) => ({ thread, message })),
    );
    said.sort((a, b) => b.message.date - a.message.date);
    page.body.replaceChildren(...results(text, named, said));
  };
  page.onShow = () => {
    page.refresh();
    if (!bar.value) bar.focus();
  };
  return page;
}

function results(text, named, said) {
  if (!named.length && !said.length) {
    return [kit.empty({ icon: "search_off", title: "No results", text: `Nothing matches “${text}”.` })];
  }
  const parts = [];
  if (named.length) parts.push(kit.section("Conversations"), kit.list(named.map((thread) => row(thread, thread.last))));
  if (said.length) parts.push(kit.section("Messages"), kit.list(said.map(({ thread, message }) => row(thread, message))));
  return parts;
}

function row(thread, message) {
  return kit.item({
    title: thread.person,
    subtitle: message.body,
    leading: avatarOf(thread),
    trailing: kit.ago(message.date),
    onTap: () => {
      phone.hideKeyboard();
      kit.push(threadPage(thread));
    },
  });
}
