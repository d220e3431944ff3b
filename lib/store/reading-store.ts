/** What the reader has read, in the `notes` database: local, and forgotten on demand. */
import type { FactId } from '../core/knowledge';
import type { Reading } from '../core/notes/note';
import { groupsOf } from './groups';
import { newestOf, type Place } from './newest';
import type { Connection } from './open';
import type { NotesSchema, ReadingRow } from './schema';

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
      await tx.store.put(rowOf(before ? joined(before, reading) : reading));
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
    const rows = await this.#connection.run((db) =>
      newestOf(db.transaction('readings').store.index('newest'), place, limit),
    );
    return rows.map(({ reading }) => reading);
  }

  /** Returns the number of articles read. */
  count(): Promise<number> {
    return this.#connection.run((db) => db.count('readings'));
  }

  /** Writes readings from a backup as they are. */
  async put(readings: readonly Reading[]): Promise<void> {
    for (const group of groupsOf(readings)) {
      await this.#connection.run(async (db) => {
        const tx = db.transaction('readings', 'readwrite', { durability: 'strict' });
        await Promise.all([...group.map((reading) => tx.store.put(rowOf(reading))), tx.done]);
      });
    }
  }

  /** Forgets the articles with these keys and returns what was kept of them. */
  async forget(pages: readonly string[]): Promise<Reading[]> {
    const forgotten: Reading[] = [];
    for (let index = 0; index < pages.length; index += DELETED_TOGETHER) {
      const some = pages.slice(index, index + DELETED_TOGETHER);
      const rows = await this.#connection.run(async (db) => {
        const tx = db.transaction('readings', 'readwrite');
        const found = await Promise.all(some.map((key) => tx.store.get(key)));
        await Promise.all([...some.map((key) => tx.store.delete(key)), tx.done]);
        return found;
      });
      forgotten.push(...rows.flatMap((row) => (row ? [row.reading] : [])));
    }
    return forgotten;
  }

  /** Forgets all articles. */
  async forgetAll(): Promise<void> {
    await this.#connection.run((db) => db.clear('readings'));
  }

  /** Takes forgotten readings back; of an article read again meanwhile only the first day. */
  async restore(readings: readonly Reading[]): Promise<void> {
    for (const group of groupsOf(readings)) {
      await this.#connection.run(async (db) => {
        const tx = db.transaction('readings', 'readwrite', { durability: 'strict' });
        const stored = await Promise.all(group.map(({ key }) => tx.store.get(key)));
        await Promise.all([
          ...group.map((reading, index) =>
            tx.store.put(rowOf(joined(reading, stored[index]?.reading ?? null))),
          ),
          tx.done,
        ]);
      });
    }
  }
}

/** `later`, or else `reading`, with the earlier of their first days. */
function joined(reading: Reading, later: Reading | null): Reading {
  if (!later) return reading;
  const isEarlier = reading.firstReadAt < later.firstReadAt;
  return { ...later, firstReadAt: isEarlier ? reading.firstReadAt : later.firstReadAt };
}

function rowOf(reading: Reading): ReadingRow {
  const facts = [...new Set(reading.claims.flatMap((claim) => claim.facts))];
  return { key: reading.key, lastReadAt: reading.lastReadAt, facts, reading };
}
