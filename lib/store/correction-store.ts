/** The reader's corrections in the `notes` database. */
import type { Correction } from '../core/corrections';
import type { Connection } from './open';
import type { NotesSchema } from './schema';

/** Keeps corrections; all of them are in memory once one was asked for. */
export class CorrectionStore {
  readonly #connection: Connection<NotesSchema>;
  #all: Promise<Correction[]> | null = null;

  constructor(connection: Connection<NotesSchema>) {
    this.#connection = connection;
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

  /** Saves a correction; the same id replaces. */
  async save(correction: Correction): Promise<void> {
    await this.#write((store) => store.put(correction));
  }

  /** Undoes a correction; an unknown id is no failure. */
  async remove(id: string): Promise<void> {
    await this.#write((store) => store.delete(id));
  }

  async #write(change: (store: WritableCorrections) => Promise<unknown>): Promise<void> {
    await this.#connection.run(async (db) => {
      const tx = db.transaction('corrections', 'readwrite', { durability: 'strict' });
      await Promise.all([change(tx.store), tx.done]);
    });
    this.#all = null;
  }
}

type WritableCorrections = {
  put(correction: Correction): Promise<string>;
  delete(id: string): Promise<void>;
};
