/** Which cards the reader knows, in the browser's key-value storage. Nothing is counted in a private window, nor unless the reader wants it. */
import * as v from 'valibot';
import {
  countOpening,
  type Familiarity,
  familiaritySchema,
  knownOf,
  markKnown,
} from '../core/known';
import type { Environment } from './environment';
import type { ReaderSettings } from './reader-settings';

/** Where it is stored. */
export const KNOWN_KEY = 'known';

/** Reads and changes what is known. */
export class KnownCards {
  readonly #local: Environment['local'];
  readonly #settings: ReaderSettings;
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor({ local }: Pick<Environment, 'local'>, settings: ReaderSettings) {
    this.#local = local;
    this.#settings = settings;
  }

  /** Returns the ids of the actors and facts that are known. */
  async all(): Promise<string[]> {
    const [remembered, { fadeKnown }] = await Promise.all([this.#read(), this.#settings.read()]);
    return knownOf(remembered, fadeKnown);
  }

  /** The cards of `ids` were opened on the page that is named `visit`. */
  async count(ids: readonly string[], visit: string, incognito: boolean): Promise<void> {
    if (incognito || !(await this.#settings.read()).fadeKnown) return;
    await this.#change((before) => countOpening(before, ids, visit));
  }

  /** The reader says that `ids` are known, or are not. */
  mark(ids: readonly string[], known: boolean): Promise<void> {
    return this.#change((before) => markKnown(before, ids, known));
  }

  /** Returns all that is remembered, for a backup. */
  remembered(): Promise<Familiarity> {
    return this.#read();
  }

  /** Remembers what a backup holds, and nothing else. */
  replace(familiarity: Familiarity): Promise<void> {
    return this.#change(() => familiarity);
  }

  /** Forgets all. */
  forget(): Promise<void> {
    return this.#change(() => ({}));
  }

  async #read(): Promise<Familiarity> {
    const checked = v.safeParse(familiaritySchema, (await this.#local.get(KNOWN_KEY)) ?? {});
    return checked.success ? checked.output : {};
  }

  /** One change after the other: two tabs may count at the same time. */
  #change(change: (before: Familiarity) => Familiarity): Promise<void> {
    const changed = this.#lastChange.then(async () => {
      const after = change(await this.#read());
      await (Object.keys(after).length > 0
        ? this.#local.set(KNOWN_KEY, after)
        : this.#local.remove(KNOWN_KEY));
    });
    this.#lastChange = changed.catch(() => {});
    return changed;
  }
}
