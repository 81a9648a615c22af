import { kit } from "/system/kit.js";
import { avatarOf } from "./avatar.js";
import { pickerPage } from "./picker.js";
import { searchPage } from "./search.js";
import { removeConversations } from "./remove.js";
import { threadPage } from "./thread.js";
import { mark, markRead, SENT, threads } from "./threads.js";

export function listPage({ archived = false } = {}) {
  const selected = new Set();
  let shown = [];
  const page = kit.page({
    appBar: plainBar(),
    body: [],
    fab: archived
      ? undefined
      : kit.fab({ icon: "chat", label: "Start chat", extended: true, onTap: () => kit.push(pickerPage()) }),
  });

  function plainBar() {
    if (archived) return kit.appBar({ title: "Archived", back: true });
    return kit.appBar({
      title: "Messages",
      actions: [{ icon: "search", label: "Search conversations", onTap: () => kit.push(searchPage()) }],
      menu: [
        { label: "Archived", onTap: () => kit.push(listPage({ archived: true })) },
        { label: "Mark all as read", onTap: () => shown.forEach(markRead) },
      ],
    });
  }

  const picked = () => shown.filter((thread) => selected.has(thread.key));
  const unselect = () => {
    selected.clear();
    page.refresh();
  };
  const toggle = (thread) => {
    if (!selected.delete(thread.key)) selected.add(thread.key);
    page.refresh();
  };

  async function archive() {
    const chosen = picked();
    for (const thread of chosen) await mark(thread.key, { archived: archived ? 0 : 1 });
    unselect();
    const what = chosen.length === 1 ? "Conversation" : `${chosen.length} conversations`;
    phone.toast(`${what} ${archived ? "unarchived" : "archived"}`);
  }

  function selectionBar() {
    return kit.appBar({
      title: String(selected.size),
      close: unselect,
      actions: [
        archived
          ? { icon: "unarchive", label: "Unarchive", onTap: archive }
          : { icon: "archive", label: "Archive", onTap: archive },
        { icon: "delete", label: "Delete", onTap: async () => (await removeConversations(picked())) && unselect() },
      ],
      menu: [{ label: "Mark as read", onTap: () => (picked().forEach(markRead), unselect()) }],
    });
  }

  function row(thread) {
    const chosen = selected.has(thread.key);
    return kit.item({
      title: thread.person,
      subtitle: snippet(thread),
      lines: 1,
      leading: chosen ? kit.h("div.check-avatar", {}, kit.icon("check")) : avatarOf(thread),
      trailing: kit.ago(thread.last.date),
      strong: thread.unread.length > 0,
      selected: chosen,
      onTap: () => (selected.size ? toggle(thread) : kit.push(threadPage(thread))),
      onLongPress: () => toggle(thread),
    });
  }

  page.refresh = async () => {
    shown = (await threads()).filter((thread) => thread.archived === archived);
    const scrolled = page.scroll.scrollTop;
    page.setAppBar(selected.size ? selectionBar() : plainBar());
    page.body.replaceChildren(shown.length ? kit.h("div.threads", {}, kit.list(shown.map(row))) : empty(archived));
    page.scroll.scrollTop = scrolled;
  };
  page.onShow = page.refresh;
  page.onBack = () => selected.size > 0 && (unselect(), true);
  return page;
}

function snippet({ draft, last }) {
  if (draft) return `Draft: ${draft}`;
  return last.type === SENT ? `You: ${last.body}` : last.body;
}

function empty(archived) {
  return archived
    ? kit.empty({ icon: "archive", title: "Nothing archived", text: "Archived conversations appear here." })
    : kit.empty({ icon: "forum", title: "No conversations yet", text: "Once you start a conversation, you'll see it here." });
}
