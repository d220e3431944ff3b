/**
 * Which notes had lost their passage when their article was last visited.
 *
 * A note is found again or lost only on a visit, so the notebook can tell only
 * what the last one told. Few notes are lost: one record holds them all.
 */
import type { NoteId } from '../core/notes/note';
import type { Area } from './environment';

const KEY = 'lost';

/** Lost notes by page key. */
type Lost = Record<string, NoteId[]>;

/** Remembers lost notes. */
export class LostNotes {
  readonly #local: Area;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(local: Area) {
    this.#local = local;
  }

  /** Remembers that of the notes of `page` these were not found. */
  remember(page: string, ids: readonly NoteId[]): Promise<void> {
    const written = this.#lastWrite.then(async () => {
      const { [page]: before = [], ...others } = await this.#read();
      if (ids.length === before.length && ids.every((id) => before.includes(id))) return;
      await this.#local.set(KEY, ids.length > 0 ? { ...others, [page]: [...ids] } : others);
    });
    this.#lastWrite = written.catch(() => {});
    return written;
  }

  /** Returns the notes that were not found. */
  async all(): Promise<NoteId[]> {
    return Object.values(await this.#read()).flat();
  }

  async #read(): Promise<Lost> {
    return ((await this.#local.get(KEY)) ?? {}) as Lost;
  }
}
