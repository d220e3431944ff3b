import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActorEntry, FactEntry } from '../core/pack/entries';
import { type BaseContents, KnowledgeStore } from './knowledge-store';
import { Connection } from './open';
import { KNOWLEDGE_DATABASE, type KnowledgeSchema } from './schema';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('KnowledgeStore', () => {
  it('has nothing before the first installation', async () => {
    const { store } = open();
    expect(await store.active()).toBeNull();
    expect(await store.get('actor', ['france'])).toEqual(new Map());
    expect(await store.all('event')).toEqual([]);
  });

  it('gives back records by id, and says nothing about ids that it does not know', async () => {
    const { store } = open();
    await store.install(contents(1, 500));
    const found = await store.get('actor', ['acteur-3', 'acteur-499', 'personne', 'acteur-3']);
    expect([...found.keys()]).toEqual(['acteur-3', 'acteur-499']);
    expect(found.get('acteur-499')?.actor.label.fr).toBe('Acteur 499, révision 1');
  });

  it('gives back all records of a kind in the order of the pack', async () => {
    const { store } = open();
    await store.install(contents(1, 300));
    expect((await store.all('fact')).map((entry) => entry.id)).toEqual(
      Array.from({ length: 300 }, (_, index) => `fait-${index}`),
    );
  });

  it('keeps the index as bytes, beside the generation that it belongs to', async () => {
    const { store } = open();
    expect(await store.stored()).toBeNull();
    await store.install(contents(6, 1));
    const base = await store.install(contents(7, 1));
    const stored = await open().store.stored();
    expect(stored?.base).toEqual(base);
    expect(new Uint8Array(stored?.engine as ArrayBuffer)).toEqual(Uint8Array.of(7, 7, 7, 7));
  });

  it('tells that an index is missing', async () => {
    const { store, connection } = open();
    const base = await store.install(contents(7, 1));
    await connection.run((db) => db.clear('indexes'));
    expect(await store.stored()).toEqual({ base, engine: null });
  });

  it('needs one transaction to start', async () => {
    await open().store.install(contents(1, 10));
    const { store } = open();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.stored();
    await store.active();
    expect(begin).toHaveBeenCalledTimes(1);
    begin.mockRestore();
  });

  it('reads a few small rows to answer, not the base', async () => {
    await open().store.install(contents(1, 5_000));
    const { store } = open();
    await store.active();
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    await store.get('actor', ['acteur-7', 'acteur-8']);
    expect(get.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('answers from the new generation after a switch, also to a store that has read before', async () => {
    const { store } = open();
    await store.install(contents(1, 10));
    await store.get('actor', ['acteur-1']);
    await store.install(contents(2, 10));
    expect((await store.get('actor', ['acteur-1'])).get('acteur-1')?.actor.label.fr).toBe(
      'Acteur 1, révision 2',
    );
  });

  it('writes and deletes less than half a megabyte in a transaction', async () => {
    const { store } = open();
    const sizes = measureTransactions();
    await store.install(contents(1, 3_000));
    await store.install(contents(2, 10));
    expect(sizes.written().length).toBeGreaterThan(4);
    expect(Math.max(...sizes.written())).toBeLessThan(500_000);
    await store.sweep();
    expect(Math.max(...sizes.deleted())).toBeLessThanOrEqual(8);
  });

  it('sweeps what belongs to no generation that counts', async () => {
    const { store, connection } = open();
    await store.install(contents(1, 400));
    await store.install(contents(2, 5));
    expect(await store.sweep()).toBeGreaterThan(8);
    expect(await store.sweep()).toBe(0);
    expect(await generations(connection)).toEqual([2]);
    expect((await store.get('actor', ['acteur-4'])).size).toBe(1);
  });
});

describe('an installation that is killed', () => {
  it.each(Array.from({ length: 14 }, (_, index) => [index + 1]))(
    'at write %i leaves the former base in use, then goes on and ends the same',
    async (writes) => {
      const { store, connection } = open();
      await store.install(contents(1, 20));
      dieAfter(writes);
      const died = await store.install(contents(2, 1_500)).then(
        () => false,
        () => true,
      );
      vi.restoreAllMocks();

      const restarted = open();
      const active = await restarted.store.active();
      expect(active?.revision).toBe(died ? 1 : 2);
      expect((await restarted.store.get('actor', ['acteur-1'])).size).toBe(1);

      await restarted.store.install(contents(2, 1_500));
      const found = await restarted.store.get('actor', ['acteur-0', 'acteur-1499']);
      expect([...found.values()].map((entry) => entry.actor.label.fr)).toEqual([
        'Acteur 0, révision 2',
        'Acteur 1499, révision 2',
      ]);
      await restarted.store.sweep();
      expect((await generations(connection)).length).toBe(1);
    },
  );

  it('does not write again what it has written', async () => {
    dieAfter(8);
    await expect(open().store.install(contents(1, 1_500))).rejects.toThrow();
    vi.restoreAllMocks();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await open().store.install(contents(1, 1_500));
    const resumed = put.mock.calls.length;
    globalThis.indexedDB = new IDBFactory();
    put.mockClear();
    await open().store.install(contents(1, 1_500));
    expect(resumed).toBeLessThan(put.mock.calls.length - 2);
  });

  it('starts anew when the pack is another one', async () => {
    dieAfter(8);
    await expect(open().store.install(contents(1, 1_500))).rejects.toThrow();
    vi.restoreAllMocks();
    const { store, connection } = open();
    await store.install(contents(2, 3));
    expect((await store.get('actor', ['acteur-2'])).get('acteur-2')?.actor.label.fr).toBe(
      'Acteur 2, révision 2',
    );
    await store.sweep();
    expect(await generations(connection)).toEqual([2]);
  });
});

function open() {
  const connection = new Connection<KnowledgeSchema>(KNOWLEDGE_DATABASE);
  return { connection, store: new KnowledgeStore(connection) };
}

/** Lets the first `writes` transactions through; the worker is dead from then on. */
function dieAfter(writes: number): void {
  const transaction = IDBDatabase.prototype.transaction;
  let left = writes;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...parameters
  ) {
    if (parameters[1] === 'readwrite') {
      if (left === 0) throw new TypeError('killed');
      left -= 1;
    }
    return transaction.apply(this, parameters);
  });
}

function measureTransactions() {
  const bytes = new Map<IDBTransaction, number>();
  const keys = new Map<IDBTransaction, number>();
  const count = (map: Map<IDBTransaction, number>, tx: IDBTransaction, amount: number) =>
    map.set(tx, (map.get(tx) ?? 0) + amount);
  const { put, delete: remove } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...parameters
  ) {
    count(
      bytes,
      this.transaction,
      ArrayBuffer.isView(parameters[0]) ? parameters[0].byteLength : 0,
    );
    return put.apply(this, parameters);
  });
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
    this: IDBObjectStore,
    ...parameters
  ) {
    count(keys, this.transaction, 1);
    return remove.apply(this, parameters);
  });
  return { written: () => [...bytes.values()], deleted: () => [...keys.values()] };
}

async function generations(connection: Connection<KnowledgeSchema>): Promise<number[]> {
  const keys = await connection.run(async (db) => [
    ...(await db.getAllKeys('banks')),
    ...(await db.getAllKeys('shards')),
    ...(await db.getAllKeys('indexes')),
  ]);
  return [...new Set(keys.map(([generation]) => generation))];
}

function contents(revision: number, count: number): BaseContents {
  return {
    revision,
    layout: '1',
    digest: `${revision}:${count}`,
    packId: 'essai',
    date: '2026-02-01',
    engine: Uint8Array.of(revision, revision, revision, revision).buffer,
    records: {
      actor: Array.from({ length: count }, (_, index) => actorEntry(index, revision)),
      fact: Array.from({ length: count }, (_, index) => ({ id: `fait-${index}` }) as FactEntry),
      event: [],
      source: [],
    },
  };
}

function actorEntry(index: number, revision: number): ActorEntry {
  const id = `acteur-${index}`;
  const label = `Acteur ${index}, révision ${revision}`;
  const summary = 'Deux phrases sur ce qu’il fait dans la coalition, et depuis quel jour. '.repeat(
    6,
  );
  return {
    id,
    facts: [],
    actor: {
      id,
      kind: 'person',
      label: { fr: label, en: label },
      aliases: { fr: [label], en: [label] },
      summary: { fr: summary, en: summary },
      sources: [],
    },
  };
}
