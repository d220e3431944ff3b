/**
 * The fact base in the `knowledge` database: installed whole, read by id.
 *
 * A pack is written under a new generation in transactions of less than half a
 * megabyte, so that a killed browser cannot corrupt the database, and becomes
 * active by one strict write. Until then the former generation answers. A
 * broken installation goes on where it stopped; what neither counts nor is
 * being built is swept.
 */

import type { Source, TimelineEvent } from '../core/knowledge';
import type { ActorEntry, FactEntry } from '../core/pack/entries';
import {
  BANK_RECORDS,
  hashOf,
  packRecords,
  placesOf,
  readBank,
  shardCount,
  shardOf,
} from './banks';
import { Cache } from './cache';
import type { Connection } from './open';
import type { ActiveBase, Generation, KnowledgeSchema, KnowledgeState, RecordKind } from './schema';

/** What is stored for each kind of record. */
export type Entries = {
  actor: ActorEntry;
  fact: FactEntry;
  event: TimelineEvent;
  source: Source;
};

/** A pack, ready to be stored. */
export type BaseContents = Omit<Generation, 'generation'> & {
  packId: string;
  date: string;
  records: { [Kind in RecordKind]: Entries[Kind][] };
  engine: ArrayBuffer;
};

/** Bytes written in one transaction: above a megabyte Chromium keeps an undo log that a kill can break. */
const TRANSACTION_BYTES = 400_000;
/** Keys deleted in one transaction; a bank has at most 56 kB. */
const DELETED_KEYS = 8;
/** Parsed banks kept in memory: the bundled base whole, 3 MB. */
const CACHED_BANKS = 64;
/** Shards kept in memory, 8 kB each. */
const CACHED_SHARDS = 256;

const KINDS: readonly RecordKind[] = ['actor', 'fact', 'event', 'source'];
const STORES = ['banks', 'shards', 'indexes'] as const;
const NOTHING: KnowledgeState = { active: null, building: null };

type StoreName = (typeof STORES)[number];
type Row<Name extends StoreName> = {
  key: KnowledgeSchema[Name]['key'];
  value: KnowledgeSchema[Name]['value'];
  bytes: number;
};

/** Reads and installs the fact base. */
export class KnowledgeStore {
  readonly #connection: Connection<KnowledgeSchema>;
  #state: Promise<KnowledgeState> | null = null;
  readonly #shards = new Cache<Uint32Array>(CACHED_SHARDS);
  readonly #banks = new Cache<readonly unknown[]>(CACHED_BANKS);

  constructor(connection: Connection<KnowledgeSchema>) {
    this.#connection = connection;
  }

  /** Returns the generation in use, or `null` before the first installation. */
  async active(): Promise<ActiveBase | null> {
    return (await this.#readState()).active;
  }

  /**
   * Returns the generation in use with its compiled index, `null` for the index when it is not
   * there. All is asked for at once: each question costs a worker that has just started milliseconds.
   */
  async stored(): Promise<{ base: ActiveBase; engine: ArrayBuffer | null } | null> {
    const { state, keys, blobs } = await this.#connection.run(async (db) => {
      const tx = db.transaction(['state', 'indexes']);
      const indexes = tx.objectStore('indexes');
      const [state = NOTHING, keys, blobs] = await Promise.all([
        tx.objectStore('state').get('state'),
        indexes.getAllKeys(),
        // Their bytes are read later.
        indexes.getAll(),
      ]);
      return { state, keys, blobs };
    });
    this.#state = Promise.resolve(state);
    const base = state.active;
    if (!base) return null;
    const place = keys.findIndex(
      ([generation, name]) => generation === base.generation && name === 'engine',
    );
    return { base, engine: (await blobs[place]?.arrayBuffer()) ?? null };
  }

  /** Returns the entries of `ids` that the active generation has, by id. */
  async get<Kind extends RecordKind>(
    kind: Kind,
    ids: Iterable<string>,
  ): Promise<Map<string, Entries[Kind]>> {
    const wanted = new Set(ids);
    const found = new Map<string, Entries[Kind]>();
    const base = await this.active();
    if (!base || wanted.size === 0) return found;
    const places = await this.#placesOf(base, kind, wanted);
    const numbers = [...new Set(places.map((place) => Math.floor(place / BANK_RECORDS)))];
    const banks = await Promise.all(
      numbers.map(async (bank) => [bank, await this.#bank<Kind>(base, kind, bank)] as const),
    );
    const byNumber = new Map(banks);
    for (const place of places) {
      const entry = byNumber.get(Math.floor(place / BANK_RECORDS))?.[place % BANK_RECORDS];
      if (entry && wanted.has(entry.id)) found.set(entry.id, entry);
    }
    return found;
  }

  /** Returns all entries of a kind in the order of the pack. Reads them all: for lists, not for cards. */
  async all<Kind extends RecordKind>(kind: Kind): Promise<Entries[Kind][]> {
    const base = await this.active();
    if (!base) return [];
    const banks = await this.#connection.run((db) =>
      db.getAll('banks', rangeOf(base.generation, kind)),
    );
    return banks.flatMap((bank) => readBank<Entries[Kind]>(bank));
  }

  /** Stores `contents` under a new generation and makes it active. Repeatable after any interruption. */
  async install(contents: BaseContents): Promise<ActiveBase> {
    const { records, engine, packId, date } = contents;
    const building = await this.#begin(contents);
    const { generation } = building;
    for (const kind of KINDS) {
      const { banks, shards } = packRecords(records[kind]);
      await this.#write('banks', generation, numbered(generation, kind, banks));
      await this.#write('shards', generation, numbered(generation, kind, shards));
    }
    await this.#write('indexes', generation, [
      // The bytes of a Blob are kept beside the database, not in its log.
      { key: [generation, 'engine'], value: new Blob([engine]), bytes: 0 },
    ]);
    const active: ActiveBase = {
      ...building,
      packId,
      date,
      counts: {
        actor: records.actor.length,
        fact: records.fact.length,
        event: records.event.length,
        source: records.source.length,
      },
    };
    await this.#writeState(() => ({ active, building: null }));
    return active;
  }

  /** Deletes what belongs to no generation that counts; returns the number of deleted rows. */
  async sweep(): Promise<number> {
    const { active, building } = await this.#readState();
    const kept = new Set([active?.generation, building?.generation]);
    let deleted = 0;
    for (const store of STORES) {
      const keys = await this.#connection.run((db) => db.getAllKeys(store));
      const rubbish = keys.filter(([generation]) => !kept.has(generation));
      for (let index = 0; index < rubbish.length; index += DELETED_KEYS) {
        const some = rubbish.slice(index, index + DELETED_KEYS);
        await this.#connection.run(async (db) => {
          const tx = db.transaction(store, 'readwrite');
          await Promise.all([...some.map((key) => tx.store.delete(key)), tx.done]);
        });
        deleted += some.length;
      }
    }
    return deleted;
  }

  /** The generation to build: the one that was interrupted, when it was the same pack. */
  async #begin(contents: BaseContents): Promise<Generation> {
    const { revision, layout, digest } = contents;
    const { building } = await this.#writeState(({ active, building }) => {
      if (building?.digest === digest && building.layout === layout) return { active, building };
      const generation = 1 + Math.max(active?.generation ?? 0, building?.generation ?? 0);
      return { active, building: { generation, revision, layout, digest } };
    });
    if (!building) throw new TypeError('nothing is being built');
    return building;
  }

  async #write<Name extends StoreName>(
    store: Name,
    generation: number,
    rows: Row<Name>[],
  ): Promise<void> {
    const present = new Set(
      (await this.#connection.run((db) => db.getAllKeys(store, rangeOf(generation)))).map(String),
    );
    const missing = rows.filter((row) => !present.has(String(row.key)));
    for (const group of groupsOf(missing)) {
      await this.#connection.run(async (db) => {
        const tx = db.transaction(store, 'readwrite');
        await Promise.all([...group.map((row) => tx.store.put(row.value, row.key)), tx.done]);
      });
    }
  }

  #readState(): Promise<KnowledgeState> {
    if (this.#state) return this.#state;
    const state = this.#connection.run(async (db) => (await db.get('state', 'state')) ?? NOTHING);
    this.#state = state;
    state.catch(() => {
      this.#state = null;
    });
    return state;
  }

  async #writeState(change: (state: KnowledgeState) => KnowledgeState): Promise<KnowledgeState> {
    const state = await this.#connection.run(async (db) => {
      const tx = db.transaction('state', 'readwrite', { durability: 'strict' });
      const changed = change((await tx.store.get('state')) ?? NOTHING);
      await Promise.all([tx.store.put(changed, 'state'), tx.done]);
      return changed;
    });
    this.#state = Promise.resolve(state);
    return state;
  }

  async #placesOf(base: ActiveBase, kind: RecordKind, ids: Set<string>): Promise<number[]> {
    const shards = shardCount(base.counts[kind]);
    const places = await Promise.all(
      [...ids].map(hashOf).map(async (hash) => {
        const key: KnowledgeSchema['shards']['key'] = [
          base.generation,
          kind,
          shardOf(hash, shards),
        ];
        const shard = await this.#shards.get(String(key), async () => {
          const value = await this.#connection.run((db) => db.get('shards', key));
          return value ?? new Uint32Array();
        });
        return placesOf(shard, hash);
      }),
    );
    return places.flat();
  }

  #bank<Kind extends RecordKind>(
    base: ActiveBase,
    kind: Kind,
    bank: number,
  ): Promise<readonly Entries[Kind][]> {
    const key: KnowledgeSchema['banks']['key'] = [base.generation, kind, bank];
    return this.#banks.get(String(key), async () => {
      const bytes = await this.#connection.run((db) => db.get('banks', key));
      return bytes ? readBank<Entries[Kind]>(bytes) : [];
    }) as Promise<readonly Entries[Kind][]>;
  }
}

/** All keys that begin with `parts`. An array sorts after numbers and strings, hence the end. */
function rangeOf(...parts: (number | string)[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, []]);
}

function numbered<Value extends ArrayBufferView>(
  generation: number,
  kind: RecordKind,
  values: Value[],
): { key: [number, string, number]; value: Value; bytes: number }[] {
  return values.map((value, number) => ({
    key: [generation, kind, number],
    value,
    bytes: value.byteLength,
  }));
}

/** Cuts `rows` into groups of less than `TRANSACTION_BYTES`, or of a single row. */
function groupsOf<Row extends { bytes: number }>(rows: Row[]): Row[][] {
  const groups: Row[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (bytes + row.bytes > TRANSACTION_BYTES) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(row);
    bytes += row.bytes;
  }
  return groups;
}
