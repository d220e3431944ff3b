/** Values being loaded or loaded already, the longest unused forgotten first. */
export class Cache<Value> {
  readonly #values = new Map<string, Promise<Value>>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Returns the value of `key`, calling `load` when it is not there. A failed load is forgotten. */
  get(key: string, load: () => Promise<Value>): Promise<Value> {
    const value = this.#values.get(key) ?? load();
    this.#values.delete(key);
    this.#values.set(key, value);
    value.catch(() => this.#values.delete(key));
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#limit) break;
      this.#values.delete(oldest);
    }
    return value;
  }
}
