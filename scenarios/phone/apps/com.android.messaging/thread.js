import { kit } from "/system/kit.js";
import { conversation } from "./bubbles.js";
import { Composer } from "./composer.js";
import { removeConversations } from "./remove.js";
import { findThread, keyOf, mark, markRead, people, send } from "./threads.js";

// `start` is a thread, or just key, address and person of one that has no message yet.
export function threadPage(start, { draft } = {}) {
  let thread = { messages: [], unread: [], ...start };
  let left = false;
  const composer = new Composer({
    draft: draft ?? start.draft ?? "",
    onSend: (body) => send({ address: thread.address, person: thread.person, body }),
  });
  const page = kit.page({ appBar: bar(), body: [], footer: composer.element });
  page.classList.add("thread-page");

  function bar() {
    return kit.appBar({
      title: thread.person || thread.address,
      back: true,
      actions: [{ icon: "call", label: "Call", onTap: () => phone.toast(`Calling ${thread.person}…`) }],
      menu: [
        { label: thread.contact ? "View contact" : "Add contact", onTap: openContact },
        { label: thread.archived ? "Unarchive" : "Archive", onTap: archive },
        { label: "Delete", onTap: remove },
      ],
    });
  }

  function openContact() {
    const { contact, address, person } = thread;
    phone.start("com.android.contacts", contact ? { _id: contact._id } : { number: address, name: person });
  }

  async function archive() {
    await mark(thread.key, { archived: thread.archived ? 0 : 1 });
    left = true;
    kit.pop();
    phone.toast(thread.archived ? "Conversation unarchived" : "Conversation archived");
  }

  async function remove() {
    if (!(await removeConversations([thread]))) return;
    left = true;
    kit.pop();
  }

  async function keepDraft() {
    const text = composer.text;
    if (left || text === (thread.draft ?? "")) return;
    await mark(thread.key, { draft: text });
  }

  page.refresh = async () => {
    const found = await findThread(thread.key);
    thread = found ?? { ...thread, ...(await unwritten(thread)), messages: [], unread: [] };
    if (kit.top() === page && isInFront()) await markRead(thread);
    page.setAppBar(bar());
    page.body.replaceChildren(conversation(thread));
    page.scroll.scrollTop = page.scroll.scrollHeight;
  };
  page.onShow = page.refresh;
  page.onLeave = keepDraft;
  // The newest message stays in sight when the keyboard takes half of the page.
  new ResizeObserver(() => (page.scroll.scrollTop = page.scroll.scrollHeight)).observe(page.scroll);
  return page;
}

// A message that comes in while another app is used stays unread.
const isInFront = () => window.frameElement?.classList.contains("front") ?? true;

async function unwritten({ key, address, person }) {
  const contact = (await people()).find((one) => keyOf(one.data1) === key);
  return { contact, color: contact?.color, person: contact?.display_name || person || address };
}
