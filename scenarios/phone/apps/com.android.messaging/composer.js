import { kit } from "/system/kit.js";
import { people } from "./threads.js";

const EMOJI = [..."😀😂🥰😎🤔😴😭😡👍👎👏🙏💪👋🎉🎂❤🔥⭐🌈🍕🌮🍎☕🚲🚗🏠⚽🐶🐱🌷🌍"].filter((sign) => sign !== "\ufe0f");

// The row a message is written in; what is sent goes to `onSend`.
export class Composer {
  #input;
  #send;
  #emoji;
  #onSend;

  constructor({ draft = "", onSend }) {
    this.#onSend = onSend;
    this.#input = this.#field(draft);
    this.#send = kit.iconButton({ icon: "mic", label: "Voice message", onTap: () => this.#sendOrRecord() });
    this.#emoji = kit.h("div.emoji-panel", { hidden: true }, EMOJI.map((sign) => this.#emojiKey(sign)));
    this.element = kit.h(
      "div.composer",
      {},
      kit.h(
        "div.composer-row",
        {},
        kit.iconButton({ icon: "add_circle", label: "Add attachment", onTap: () => this.#attach() }),
        kit.h("div.composer-box", {}, this.#input, kit.iconButton({ icon: "mood", label: "Emoji", onTap: () => this.#toggleEmoji() })),
        this.#send,
      ),
      this.#emoji,
    );
    this.#update();
  }

  get text() {
    return this.#input.value.trim();
  }

  #field(draft) {
    const input = kit.h("textarea", { rows: 1, placeholder: "Text message", "aria-label": "Text message", enterkeyhint: "enter" });
    input.value = draft;
    input.addEventListener("input", () => this.#update());
    input.addEventListener("focus", () => (this.#emoji.hidden = true));
    return input;
  }

  #emojiKey(sign) {
    return kit.h("button.emoji", { "aria-label": sign, onTap: () => this.#insert(sign) }, sign);
  }

  #insert(text) {
    const { selectionStart, selectionEnd } = this.#input;
    this.#input.setRangeText(text, selectionStart, selectionEnd, "end");
    this.#update();
  }

  #update() {
    const ready = this.text !== "";
    this.#send.setIcon(ready ? "send" : "mic", ready ? "Send message" : "Voice message");
    this.#send.classList.toggle("ready", ready);
  }

  async #sendOrRecord() {
    const body = this.text;
    if (!body) {
      phone.toast("Hold to record, release to send");
      return;
    }
    this.#input.value = "";
    this.#update();
    await this.#onSend(body);
  }

  #toggleEmoji() {
    this.#emoji.hidden = !this.#emoji.hidden;
    if (!this.#emoji.hidden) phone.hideKeyboard();
  }

  #attach() {
    kit.sheet({
      title: "Add to message",
      items: [
        { label: "Photo", icon: "photo_library", onTap: () => phone.toast("No photos on this device") },
        { label: "Location", icon: "location_on", onTap: () => this.#insert("https://maps.example/?q=37.7749,-122.4194") },
        { label: "Contact", icon: "person", onTap: () => this.#attachContact() },
      ],
    });
  }

  async #attachContact() {
    const all = await people();
    const value = await kit.choose({
      title: "Choose a contact",
      options: all.map((one) => ({ value: one._id, label: one.display_name })),
    });
    const chosen = all.find((one) => one._id === value);
    if (chosen) this.#insert(`${chosen.display_name}: ${chosen.data1}`);
  }
}
