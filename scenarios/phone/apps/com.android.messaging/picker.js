import { kit } from "/system/kit.js";
import { avatarOf } from "./avatar.js";
import { threadPage } from "./thread.js";
import { contains, keyOf, people, send } from "./threads.js";

// Who to write to: a new conversation, or the one a text is forwarded to.
export function pickerPage({ title = "New conversation", body } = {}) {
  const field = kit.textField({
    label: "",
    placeholder: "Type a name or phone number",
    style: "plain",
    action: "go",
    onInput: () => page.refresh(),
    onSubmit: () => typedNumber() && choose({ person: typedNumber(), address: typedNumber() }),
  });
  const page = kit.page({ appBar: kit.appBar({ title, back: true }), body: [] });
  const results = kit.h("div");
  page.body.append(
    kit.h("div.recipient", {}, kit.h("span.body-large.muted", {}, "To"), kit.h("div.grow", {}, field)),
    results,
  );

  const typedNumber = () => {
    const text = field.value.trim();
    return /^[+\d][\d\s()-]{2,}$/.test(text) ? text : null;
  };

  async function choose({ person, address }) {
    phone.hideKeyboard();
    if (body && title === "Forward message") {
      await send({ address, person, body });
      phone.toast("Message forwarded");
      return kit.replace(threadPage({ key: keyOf(address), address, person }));
    }
    return kit.replace(threadPage({ key: keyOf(address), address, person }, { draft: body }));
  }

  page.refresh = async () => {
    const text = field.value.trim();
    const found = (await people()).filter((one) => !text || contains(text, one.display_name, one.data1, one.email));
    const number = typedNumber();
    const rows = found.map((one) => row({ person: one.display_name, address: one.data1, color: one.color }, choose));
    if (number) rows.unshift(row({ person: `Send to ${number}`, address: number, title: number }, choose));
    results.replaceChildren(
      rows.length ? kit.list(rows) : kit.empty({ icon: "person_search", title: "No one found", text: "Type a whole phone number." }),
    );
  };
  page.onShow = () => page.refresh();
  return page;
}

function row({ person, address, color, title }, choose) {
  return kit.item({
    title: person,
    subtitle: title ? undefined : address,
    leading: avatarOf({ person: title ?? person, color }, 40),
    onTap: () => choose({ person: title ?? person, address }),
  });
}
