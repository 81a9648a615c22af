import { kit } from "/system/kit.js";
import { nameOf } from "./contacts.js";

export function callPage(contact) {
  const toggle = (icon, label) => {
    const button = kit.iconButton({
      icon,
      label,
      style: "tonal",
      onTap: () => button.classList.toggle("pressed"),
    });
    return kit.h("div.action", {}, button, kit.h("div.label", {}, label));
  };
  const end = kit.h(
    "button.end-call",
    { "aria-label": "End call", onTap: () => kit.pop() },
    kit.icon("call_end", { filled: true, size: 32 }),
  );
  return kit.page({
    body: [
      kit.h(
        "div.call",
        {},
        kit.h("div.body-large.muted", {}, "Calling…"),
        kit.h("div.headline", {}, nameOf(contact)),
        kit.h("div.body.muted", {}, `Mobile ${contact.data1}`),
        kit.h("div.call-avatar", {}, kit.avatar(nameOf(contact), { size: 144, color: contact.color || undefined })),
        kit.h("div.call-buttons", {}, toggle("dialpad", "Keypad"), toggle("mic_off", "Mute"), toggle("volume_up", "Speaker")),
        end,
      ),
    ],
  });
}
