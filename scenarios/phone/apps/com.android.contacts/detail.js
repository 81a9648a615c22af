import { kit } from "/system/kit.js";
import { callPage } from "./call.js";
import { contacts, nameOf } from "./contacts.js";
import { formPage } from "./form.js";
import { shareSheet } from "./share.js";

export function detailPage(contact) {
  const page = kit.page({ appBar: appBar(contact), body: body(contact) });
  page.refresh = async () => {
    const fresh = await contacts.find(contact._id);
    if (!fresh) return;
    contact = fresh;
    page.setAppBar(appBar(contact));
    page.body.replaceChildren(...body(contact));
  };
  page.onShow = page.refresh;
  return page;
}

function appBar(contact) {
  const starred = Boolean(contact.starred);
  return kit.appBar({
    title: "",
    back: true,
    actions: [
      { icon: "edit", label: "Edit contact", onTap: () => kit.push(formPage(contact)) },
      {
        icon: "star",
        selected: starred,
        label: starred ? "Remove from favorites" : "Add to favorites",
        onTap: () => contacts.update(contact._id, { starred: starred ? 0 : 1 }),
      },
    ],
    menu: [
      { label: "Share", onTap: () => shareSheet([contact]) },
      { label: "Delete", onTap: () => remove(contact) },
    ],
  });
}

function body(contact) {
  return [
    kit.h(
      "div.identity",
      {},
      kit.avatar(nameOf(contact), { size: 120, color: contact.color || undefined }),
      kit.h("div.headline", {}, nameOf(contact)),
      contact.company ? kit.h("div.body-large.muted", {}, contact.company) : null,
    ),
    actionRow(contact),
    kit.cardList(facts(contact)),
  ];
}

function actionRow(contact) {
  const action = (icon, label, possible, onTap) =>
    kit.h(
      "div.action",
      {},
      kit.iconButton({ icon, label, style: "tonal", disabled: !possible, onTap }),
      kit.h("div.label", {}, label),
    );
  return kit.h(
    "div.actions",
    {},
    action("call", "Call", contact.data1, () => kit.push(callPage(contact))),
    action("chat", "Message", contact.data1, () => message(contact)),
    action("videocam", "Video", contact.data1, () => phone.toast("Video calling isn't set up")),
    action("mail", "Email", contact.email, () => phone.toast("No app can send email")),
  );
}

function facts(contact) {
  const number = contact.data1
    ? kit.item({
        title: contact.data1,
        subtitle: "Mobile",
        leading: "call",
        trailing: kit.iconButton({ icon: "chat", label: "Send message", onTap: () => message(contact) }),
        onTap: () => kit.push(callPage(contact)),
      })
    : kit.item({ title: "Add phone number", leading: "call", onTap: () => kit.push(formPage(contact)) });
  const email = contact.email
    ? kit.item({ title: contact.email, subtitle: "Home", leading: "mail", onTap: () => phone.toast("No app can send email") })
    : kit.item({ title: "Add email", leading: "mail", onTap: () => kit.push(formPage(contact)) });
  return [number, email];
}

function message(contact) {
  phone.start("com.android.messaging", { address: contact.data1, person: nameOf(contact) });
}

async function remove(contact) {
  const sure = await kit.confirm({
    title: "Delete contact?",
    text: `${nameOf(contact)} will be permanently deleted from your device.`,
    ok: "Delete",
  });
  if (!sure) return;
  await contacts.remove(contact._id);
  kit.pop();
  phone.toast("Contact deleted");
}
