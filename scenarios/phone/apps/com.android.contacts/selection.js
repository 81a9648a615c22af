// The set of picked rows; tells its owner whenever it changed.
export class Selection {
  #ids = new Set();
  #changed;

  constructor(changed) {
    this.#changed = changed;
  }

  get size() {
    return this.#ids.size;
  }

  get ids() {
    return [...this.#ids];
  }

  has(id) {
    return this.#ids.has(id);
  }

  toggle(id) {
    if (!this.#ids.delete(id)) this.#ids.add(id);
    this.#changed();
  }

  set(ids) {
    this.#ids = new Set(ids);
    this.#changed();
  }

  clear() {
    this.set([]);
  }
}
