/** The stores and indexes that the released steps make: what a reader’s database looks like. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { DBSchema } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Connection, type DatabaseDefinition } from './open';
import { KNOWLEDGE_DATABASE, NOTES_DATABASE } from './schema';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Stores as « name(key): index, index ». */
async function shapeOf<Schema extends DBSchema>(definition: DatabaseDefinition<Schema>) {
  const connection = new Connection(definition);
  return connection.run(async (db) =>
    [...db.objectStoreNames].map((name) => {
      const store = db.transaction(name).store;
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, multiEntry } = store.index(index as never);
        return `${String(index)}=${[keyPath].flat().join('+')}${multiEntry ? '*' : ''}`;
      });
      return `${String(name)}(${[store.keyPath].flat().join('+') || '-'}): ${indexes.join(', ')}`;
    }),
  );
}

describe('databases', () => {
  it('of what the reader wrote: stores, keys and indexes', async () => {
    expect(await shapeOf(NOTES_DATABASE)).toEqual([
      'bin(id): newest=deletedAt+id',
      'corrections(id): ',
      'drafts(id): page=target.source.key',
      'notes(id): newest=modifiedAt+id, page=page, subjects=subjects*',
      'readings(key): facts=facts*, newest=lastReadAt+key',
    ]);
  });

  it('of the fact base: stores whose keys begin with the generation', async () => {
    expect(await shapeOf(KNOWLEDGE_DATABASE)).toEqual([
      'banks(-): ',
      'indexes(-): ',
      'shards(-): ',
      'state(-): ',
    ]);
  });

  it('are apart, so that losing one leaves the other', () => {
    expect(NOTES_DATABASE.name).not.toBe(KNOWLEDGE_DATABASE.name);
  });

  it('do not change a store of before in a step of a later version', async () => {
    const first = { ...NOTES_DATABASE, migrations: NOTES_DATABASE.migrations.slice(0, 1) };
    const before = await shapeOf(first);
    globalThis.indexedDB = new IDBFactory();
    expect(await shapeOf(NOTES_DATABASE)).toEqual(expect.arrayContaining(before));
  });
});
