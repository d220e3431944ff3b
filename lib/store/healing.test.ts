import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MARKED_NOTE } from '../../tests/fixtures/notes';
import type { Correction } from '../core/corrections';
import { type Copies, copyKey, type Healing, healer, UNFINISHED_KEY } from './healing';
import { Connection, type Opening } from './open';
import { type BinRow, NOTES_DATABASE, type NoteRow } from './schema';

let kept: Map<string, unknown>;
let healings: Healing[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  kept = new Map();
  healings = [];
});

describe('copyKey', () => {
  it('is another for each store, so that a note and its place in the bin are apart', () => {
    const keys = (['notes', 'bin', 'corrections'] as const).map((store) => copyKey(store, 'id-1'));
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key.endsWith('id-1')).toBe(true);
  });
});

describe('a database that is opened', () => {
  it('is left alone when there are no copies', async () => {
    expect(await counts()).toEqual({ notes: 0, bin: 0, corrections: 0 });
    expect(healings).toEqual([]);
  });

  it('is filled from the copies of notes, of the bin and of corrections', async () => {
    kept.set('n:id-1', noteRow('id-1'));
    kept.set('n:id-2', noteRow('id-2'));
    kept.set('b:id-3', binRow('id-3'));
    kept.set('c:id-4', correction('id-4'));
    expect(await counts()).toEqual({ notes: 2, bin: 1, corrections: 1 });
    expect(healings).toEqual([{ restored: 4, wiped: false, tookMs: expect.any(Number) }]);
  });

  it('gets back each row as it was', async () => {
    kept.set('n:id-1', noteRow('id-1'));
    const row = await open().run((db) => db.get('notes', 'id-1'));
    expect(row).toEqual(noteRow('id-1'));
    const found = await open().run((db) => db.getAllFromIndex('notes', 'page', 'key-1'));
    expect(found.map(({ id }) => id)).toEqual(['id-1']);
  });

  it('takes nothing else from where the copies are', async () => {
    kept.set('settings', { badge: false });
    kept.set('known', {});
    kept.set('nothing:n:', 'x');
    expect(await counts()).toEqual({ notes: 0, bin: 0, corrections: 0 });
    expect(healings).toEqual([]);
  });

  it('is not touched when it has something, however many copies there are', async () => {
    await open().run((db) => db.put('corrections', correction('id-9')));
    kept.set('n:id-1', noteRow('id-1'));
    healings = [];
    expect(await counts()).toEqual({ notes: 0, bin: 0, corrections: 1 });
    expect(healings).toEqual([]);
  });

  it('is filled when it was emptied but is still there', async () => {
    const connection = open();
    await connection.run((db) => db.put('corrections', correction('id-9')));
    await connection.run((db) => db.clear('corrections'));
    connection.close();
    kept.set('n:id-1', noteRow('id-1'));
    expect(await counts()).toEqual({ notes: 1, bin: 0, corrections: 0 });
    expect(healings).toMatchObject([{ restored: 1, wiped: false }]);
  });

  it.each<[why: string, noted: number, binned: number, expected: object]>([
    ['a note of which the way to the bin was cut short stays a note', 1, 1, { notes: 1, bin: 0 }],
    ['an edit that took it out of the bin wins', 2, 1, { notes: 1, bin: 0 }],
    ['a newer revision in the bin wins', 1, 2, { notes: 0, bin: 1 }],
  ])('holds no note twice: %s', async (_, noted, binned, expected) => {
    const revised = (row: NoteRow, revision: number): NoteRow => ({
      ...row,
      note: { ...row.note, revision },
    });
    kept.set('n:id-1', revised(noteRow('id-1'), noted));
    const bin = binRow('id-1');
    kept.set('b:id-1', { ...bin, row: revised(bin.row, binned) });
    expect(await counts()).toEqual({ ...expected, corrections: 0 });
  });

  it('gets back hundreds of notes', async () => {
    for (let index = 0; index < 230; index++) kept.set(`n:id-${index}`, noteRow(`id-${index}`));
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect((await counts()).notes).toBe(230);
    expect(healings).toMatchObject([{ restored: 230, wiped: false }]);
    const written = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(written).toHaveLength(3);
    for (const [, , options] of written) expect(options).toEqual({ durability: 'strict' });
    transaction.mockRestore();
  });

  it('is filled in pieces that Chromium takes, and again when one of them failed', async () => {
    const long = { ...MARKED_NOTE.body, text: 'n'.repeat(20_000) };
    for (let index = 0; index < 60; index++) {
      const row = noteRow(`id-${index}`);
      kept.set(`n:id-${index}`, { ...row, note: { ...row.note, body: long } });
    }
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(counts()).rejects.toMatchObject({ code: 'storage-full' });
    expect(kept.get(UNFINISHED_KEY)).toBe(true);
    expect(healings).toEqual([]);
    put.mockRestore();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect((await counts()).notes).toBe(60);
    const written = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(written.length).toBeGreaterThan(4);
    transaction.mockRestore();
    expect(kept.has(UNFINISHED_KEY)).toBe(false);
    expect(healings).toMatchObject([{ restored: 60 }]);
  });

  it.each<[why: string, opening: Opening | null, restored: number, expected: object[]]>([
    [
      'the browser threw it away, with copies',
      { oldVersion: 0, wiped: true },
      1,
      [{ restored: 1, wiped: true }],
    ],
    [
      'the browser threw it away, without copies',
      { oldVersion: 0, wiped: true },
      0,
      [{ restored: 0, wiped: true }],
    ],
    ['it is new, without copies', { oldVersion: 0, wiped: false }, 0, []],
    ['it was there, and is empty as ever', null, 0, []],
  ])('tells the reader what was lost when %s', async (_, opening, restored, expected) => {
    if (restored > 0) kept.set('n:id-1', noteRow('id-1'));
    const heal = healer(copies(), async (healing) => void healings.push(healing));
    await new Connection(NOTES_DATABASE).run((db) => heal(db, opening));
    expect(healings).toMatchObject(expected);
    expect(healings).toHaveLength(expected.length);
  });
});

function noteRow(id: string): NoteRow {
  const note = { ...MARKED_NOTE, id };
  return {
    id,
    note,
    page: 'key-1',
    subjects: ['fact:f1'],
    modifiedAt: note.modifiedAt,
    history: [],
  };
}

function binRow(id: string): BinRow {
  return { id, deletedAt: '2026-02-01T00:00:00.000Z', row: noteRow(id) };
}

function correction(id: string): Correction {
  return {
    id,
    madeAt: '2026-01-07T08:00:00.000Z',
    label: 'France',
    body: { type: 'hide-actor', actor: 'france' },
  };
}

function copies(): Copies {
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
    setAll: async () => {},
    remove: async (key) => void kept.delete(key),
    removeAll: async () => {},
    all: async () => Object.fromEntries(kept),
  };
}

function open() {
  return new Connection(
    NOTES_DATABASE,
    healer(copies(), async (healing) => void healings.push(healing)),
  );
}

async function counts() {
  return open().run(async (db) => ({
    notes: await db.count('notes'),
    bin: await db.count('bin'),
    corrections: await db.count('corrections'),
  }));
}
