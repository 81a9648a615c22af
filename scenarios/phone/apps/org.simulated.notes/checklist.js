import { kit } from "/system/kit.js";
import { bodyOf } from "./notes.js";

// The entries of a checklist note: open ones first, ticked ones below a line.
export class Checklist {
  #entries;

  constructor(entries) {
    this.#entries = entries;
    this.element = kit.h("div.checklist");
    this.#paint();
  }

  get entries() {
    return this.#entries.filter((entry) => entry.text.trim() !== "");
  }

  get value() {
    return bodyOf(this.entries);
  }

  focus() {
    this.element.querySelector("input")?.focus();
  }

  #paint() {
    const open = this.#entries.filter((entry) => !entry.done);
    const done = this.#entries.filter((entry) => entry.done);
    const row = (entry) => this.#row(entry);
    const add = kit.item({ title: "List item", leading: "add", onTap: () => this.#add() });
    add.classList.add("muted");
    this.element.replaceChildren(
      ...open.map(row),
      add,
      ...(done.length ? [kit.h("div.label.muted.checked-count", {}, `${done.length} checked ${done.length === 1 ? "item" : "items"}`)] : []),
      ...done.map(row),
    );
  }

  #row(entry) {
    const input = kit.h("input.entry.body-large", { "aria-label": entry.text || "List item", enterkeyhint: "next" });
    input.value = entry.text;
    input.addEventListener("input", () => (entry.text = input.value));
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      this.#add(entry);
    });
    const box = kit.checkbox({
      checked: entry.done,
      label: entry.text || "List item",
      onChange: (done) => {
        entry.done = done;
        this.#paint();
      },
    });
    const remove = kit.iconButton({ icon: "close", label: "Remove item", onTap: () => this.#remove(entry) });
    const element = kit.h("div.entry-row", {}, box, input, remove);
    element.classList.toggle("done", entry.done);
    return element;
  }

  #add(after) {
    const entry = { done: false, text: "" };
    const open = this.#entries.filter((one) => !one.done);
    const index = this.#entries.indexOf(after ?? open.at(-1)) + 1;
    this.#entries.splice(index, 0, entry);
    this.#paint();
    const position = this.#entries.filter((one) => !one.done).indexOf(entry);
    this.element.querySelectorAll(".entry-row:not(.done) .entry")[position]?.focus();
  }

  #remove(entry) {
    this.#entries = this.#entries.filter((one) => one !== entry);
    this.#paint();
  }
}
