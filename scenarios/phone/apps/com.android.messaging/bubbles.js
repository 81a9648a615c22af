import { kit } from "/system/kit.js";
import { avatarOf } from "./avatar.js";
import { pickerPage } from "./picker.js";
import { removeMessage, SENT } from "./threads.js";

const PAUSE = 30 * 60 * 1000;
const LINK = /https?:\/\/\S+/g;

// All bubbles of a thread, with a line of date and time wherever the talk paused.
export function conversation(thread) {
  const { messages } = thread;
  if (!messages.length) return kit.h("div.bubbles", {}, opening(thread));
  const parts = messages.flatMap((message, index) => {
    const before = messages[index - 1];
    const after = messages[index + 1];
    const first = !before || message.date - before.date > PAUSE;
    const last = !after || after.date - message.date > PAUSE;
    return [
      first ? kit.h("div.pause.label-small", {}, stamp(message.date)) : null,
      bubble(message, {
        thread,
        joinsAbove: !first && before.type === message.type,
        joinsBelow: !last && after.type === message.type,
      }),
    ];
  });
  return kit.h("div.bubbles", {}, parts.filter(Boolean));
}

function stamp(date) {
  const sameDay = Math.floor(date / 86400000) === Math.floor(phone.now() / 86400000);
  return sameDay ? kit.time(date) : `${kit.dateLong(date)} • ${kit.time(date)}`;
}

function opening(thread) {
  return kit.h(
    "div.opening",
    {},
    avatarOf(thread, 80),
    kit.h("div.title-large", {}, thread.person),
    kit.h("div.body.muted", {}, `Texting with ${thread.address} (SMS)`),
  );
}

function bubble(message, { thread, joinsAbove, joinsBelow }) {
  const sent = message.type === SENT;
  const box = kit.h("div.bubble.body-large", {}, linked(message.body ?? ""));
  const time = kit.h("div.time.label-small", {}, kit.time(message.date));
  const row = kit.h(`div.message.${sent ? "sent" : "received"}`, {}, sent ? null : face(thread, joinsBelow), kit.h("div.stack", {}, box, time));
  row.classList.toggle("joins-above", joinsAbove);
  row.classList.toggle("joins-below", joinsBelow);
  kit.onTap(box, () => row.classList.toggle("timed"));
  kit.onLongPress(box, () => bubbleMenu(box, message));
  return row;
}

function face(thread, hidden) {
  return kit.h("div.face", {}, hidden ? null : avatarOf(thread, 28));
}

function linked(body) {
  const links = body.match(LINK) ?? [];
  return body.split(LINK).flatMap((text, index) => {
    if (!links[index]) return [text];
    return [text, kit.h("span.link", {}, links[index])];
  });
}

function bubbleMenu(anchor, message) {
  kit.menu(anchor, [
    { label: "Copy", icon: "content_copy", onTap: () => copy(message.body) },
    {
      label: "Forward",
      icon: "forward",
      onTap: () => kit.push(pickerPage({ title: "Forward message", body: message.body })),
    },
    { label: "Delete", icon: "delete", danger: true, onTap: () => remove(message) },
  ]);
}

async function copy(text) {
  await navigator.clipboard?.writeText(text).catch(() => undefined);
  phone.toast("Message copied");
}

async function remove(message) {
  const sure = await kit.confirm({
    title: "Delete this message?",
    text: "This is permanent and can't be undone.",
    ok: "Delete",
  });
  if (!sure) return;
  await removeMessage(message);
  phone.toast("Message deleted");
}
