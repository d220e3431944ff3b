/** All that is kept of the reader: how much it is, and the way to erase it. The fact base stays. */
import type { OwnCounts } from '../core/own-counts';
import type { CorrectionStore } from '../store/correction-store';
import type { Connection } from '../store/open';
import type { NotesSchema } from '../store/schema';
import type { Environment } from './environment';
import { KNOWN_KEY } from './known-cards';

/** What the reader has in databases and key-value storage. */
export class OwnData {
  readonly #connection: Connection<NotesSchema>;
  readonly #environment: Pick<Environment, 'local' | 'session'>;
  readonly #corrections: CorrectionStore;

  constructor(parts: {
    connection: Connection<NotesSchema>;
    environment: Pick<Environment, 'local' | 'session'>;
    corrections: CorrectionStore;
  }) {
    this.#connection = parts.connection;
    this.#environment = parts.environment;
    this.#corrections = parts.corrections;
  }

  /** Returns how much there is. */
  async count(): Promise<OwnCounts> {
    const [counts, known] = await Promise.all([
      this.#connection.run(async (db) => {
        const [notes, drafts, binned, corrections, readings] = await Promise.all([
          db.count('notes'),
          db.count('drafts'),
          db.count('bin'),
          db.count('corrections'),
          db.count('readings'),
        ]);
        return { notes: notes + drafts, binned, corrections, readings };
      }),
      this.#environment.local.get(KNOWN_KEY),
    ]);
    return { ...counts, known: Object.keys(known ?? {}).length };
  }

  /** Erases everything. Copies first: a database found empty is filled again from them. */
  async erase(): Promise<void> {
    for (const area of [this.#environment.local, this.#environment.session]) {
      await Promise.all(Object.keys(await area.all()).map((key) => area.remove(key)));
    }
    await this.#corrections.clear();
    await this.#connection.run(async (db) => {
      const stores = [...db.objectStoreNames];
      const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
      await Promise.all([...stores.map((name) => tx.objectStore(name).clear()), tx.done]);
    });
  }
}
