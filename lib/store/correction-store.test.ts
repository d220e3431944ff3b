import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction } from '../core/corrections';
import { CorrectionStore } from './correction-store';
import { type Copies, copyKey } from './healing';
import { Connection } from './open';
import { NOTES_DATABASE } from './schema';

let kept: Map<string, unknown>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  kept = new Map();
});

describe('CorrectionStore', () => {
  it('has none at first', async () => {
    expect(await open().store.all()).toEqual([]);
  });

  it('lists corrections newest first, whatever their order of saving', async () => {
    const { store } = open();
    await store.save(correction('b', '2026-02-01'));
    await store.save(correction('c', '2026-03-01'));
    await store.save(correction('a', '2026-01-01'));
    expect((await store.all()).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect((await open().store.all()).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('replaces a correction of the same id', async () => {
    const { store } = open();
    await store.save(correction('a', '2026-01-01'));
    const later = { ...correction('a', '2026-02-01'), label: 'Autre' };
    await store.save(later);
    expect(await store.all()).toEqual([later]);
    expect([...kept.values()]).toEqual([later]);
  });

  it('keeps a copy outside the database, and drops it with the correction', async () => {
    const { store } = open();
    const saved = correction('a', '2026-01-01');
    await store.save(saved);
    expect([...kept]).toEqual([[copyKey('corrections', 'a'), saved]]);
    await store.remove('a');
    expect([...kept]).toEqual([]);
    expect(await store.all()).toEqual([]);
  });

  it('does not say that it is saved when the copy cannot be written', async () => {
    const { store } = open({ set: () => Promise.reject(new Error('disk')) });
    await expect(store.save(correction('a', '2026-01-01'))).rejects.toThrow('disk');
  });

  it('takes an unknown id for removed', async () => {
    const { store } = open();
    await store.save(correction('a', '2026-01-01'));
    await store.remove('inconnu');
    expect((await store.all()).map(({ id }) => id)).toEqual(['a']);
  });

  it('undoes all, with their copies', async () => {
    const { store } = open();
    for (const id of ['a', 'b', 'c']) await store.save(correction(id, '2026-01-01'));
    kept.set('n:note-1', 'une note');
    await store.clear();
    expect(await open().store.all()).toEqual([]);
    expect([...kept.keys()]).toEqual(['n:note-1']);
    await store.clear();
    expect(await store.all()).toEqual([]);
  });

  it('reads the database once, until something changes', async () => {
    const { store, connection } = open();
    await store.save(correction('a', '2026-01-01'));
    const run = vi.spyOn(connection, 'run');
    await Promise.all([store.all(), store.all()]);
    await store.all();
    expect(run).toHaveBeenCalledTimes(1);
    await store.save(correction('b', '2026-02-01'));
    expect((await store.all()).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('reads again after a reading that failed', async () => {
    const { store, connection } = open();
    await store.save(correction('a', '2026-01-01'));
    vi.spyOn(connection, 'run').mockRejectedValueOnce(new RangeError('once'));
    await expect(store.all()).rejects.toThrow('once');
    expect((await store.all()).map(({ id }) => id)).toEqual(['a']);
  });
});

function correction(id: string, day: string): Correction {
  return {
    id,
    madeAt: `${day}T08:00:00.000Z`,
    label: 'Emmanuel Macron',
    body: { type: 'hide-actor', actor: 'emmanuel-macron' },
  };
}

function open(more: Partial<Copies> = {}) {
  const copies: Copies = {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
    setAll: async (values) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
    },
    remove: async (key) => void kept.delete(key),
    removeAll: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    all: async () => Object.fromEntries(kept),
    ...more,
  };
  const connection = new Connection(NOTES_DATABASE);
  return { store: new CorrectionStore(connection, copies), connection };
}
