/** The reader's corrections in the `notes` database. */
import type { Correction } from '../core/corrections';
import { type Copies, copyKey } from './healing';
import type { Connection } from './open';
import type { NotesSchema } from './schema';

/** Keeps corrections; all of them are in memory once one was asked for. */
export class CorrectionStore {
  readonly #connection: Connection<NotesSchema>;
  readonly #copies: Copies;
  #all: Promise<Correction[]> | null = null;

  constructor(connection: Connection<NotesSchema>, copies: Copies) {
    this.#connection = connection;
    this.#copies = copies;
  }

  /** Returns every correction, newest first. */
  all(): Promise<Correction[]> {
    if (this.#all) return this.#all;
    const all = this.#connection
      .run((db) => db.getAll('corrections'))
      .then((corrections) => corrections.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1)));
    this.#all = all;
    all.catch(() => {
      this.#all = null;
    });
    return all;
  }

  /** Saves a correction; the same id replaces. Returns when its copy is written too. */
  async save(correction: Correction): Promise<void> {
    await this.#connection.run(async (db) => {
      const tx = db.transaction('corrections', 'readwrite', { durability: 'strict' });
      await Promise.all([tx.store.put(correction), tx.done]);
    });
    this.#all = null;
    await this.#copies.set(copyKey('corrections', correction.id), correction);
  }

  /** Undoes every correction. */
  async clear(): Promise<void> {
    const all = await this.#connection.run((db) => db.getAllKeys('corrections'));
    for (const id of all) await this.remove(id);
  }

  /** Undoes a correction; an unknown id is no failure. */
  async remove(id: string): Promise<void> {
    await this.#connection.run((db) => db.delete('corrections', id));
    this.#all = null;
    await this.#copies.remove(copyKey('corrections', id));
  }
}
