/** What the reader has read, in the `notes` database: local, and forgotten on demand. */
import type { FactId } from '../core/knowledge';
import type { Reading } from '../core/note';
import type { Place } from './note-store';
import type { Connection } from './open';
import type { NotesSchema } from './schema';

/** Rows deleted in one transaction: a reading with its hashes takes some kilobytes. */
const DELETED_TOGETHER = 50;

/** Keeps readings. */
export class ReadingStore {
  readonly #connection: Connection<NotesSchema>;

  constructor(connection: Connection<NotesSchema>) {
    this.#connection = connection;
  }

  /** Saves a reading; another visit to the same article keeps its first day. */
  async save(reading: Reading): Promise<void> {
    await this.#connection.run(async (db) => {
      const tx = db.transaction('readings', 'readwrite');
      const before = (await tx.store.get(reading.key))?.reading;
      const first =
        before && before.firstReadAt < reading.firstReadAt
          ? before.firstReadAt
          : reading.firstReadAt;
      const facts = [...new Set(reading.claims.flatMap((claim) => claim.facts))];
      const { key, lastReadAt } = reading;
      await tx.store.put({
        key,
        lastReadAt,
        facts,
        reading: { ...reading, firstReadAt: first },
      });
      await tx.done;
    });
  }

  /** Returns the reading of the article with key `page`, or `null`. */
  async get(page: string): Promise<Reading | null> {
    return (await this.#connection.run((db) => db.get('readings', page)))?.reading ?? null;
  }

  /** Returns the readings with a claim about any of `facts`, oldest article first. */
  async about(facts: readonly FactId[]): Promise<Reading[]> {
    const lists = await this.#connection.run((db) =>
      Promise.all(facts.map((fact) => db.getAllFromIndex('readings', 'facts', fact))),
    );
    const readings = new Map(lists.flat().map(({ key, reading }) => [key, reading]));
    return [...readings.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  }

  /** Returns up to `limit` readings, latest first, after `place`. */
  async list(place: Place | null, limit: number): Promise<Reading[]> {
    return this.#connection.run(async (db) => {
      const readings: Reading[] = [];
      const range = place && IDBKeyRange.upperBound(place, true);
      const index = db.transaction('readings').store.index('newest');
      let cursor = await index.openCursor(range, 'prev');
      while (cursor && readings.length < limit) {
        readings.push(cursor.value.reading);
        cursor = await cursor.continue();
      }
      return readings;
    });
  }

  /** Forgets the articles with these keys; `null` forgets all. */
  async forget(pages: readonly string[] | null): Promise<void> {
    const keys = pages ?? (await this.#connection.run((db) => db.getAllKeys('readings')));
    for (let index = 0; index < keys.length; index += DELETED_TOGETHER) {
      const some = keys.slice(index, index + DELETED_TOGETHER);
      await this.#connection.run(async (db) => {
        const tx = db.transaction('readings', 'readwrite');
        await Promise.all([...some.map((key) => tx.store.delete(key)), tx.done]);
      });
    }
  }
}
