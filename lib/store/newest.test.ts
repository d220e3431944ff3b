import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { newestOf, type Place } from './newest';
import { Connection } from './open';
import { type BinRow, NOTES_DATABASE } from './schema';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const row = (id: string, day: number): BinRow => ({
  id,
  deletedAt: `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`,
  row: {} as BinRow['row'],
});
const placeOf = ({ deletedAt, id }: BinRow): Place => [deletedAt, id];

/** Fills the bin with `rows` and returns its pages of `limit`, one after the other. */
async function pagesOf(rows: BinRow[], limit: number): Promise<string[][]> {
  globalThis.indexedDB = new IDBFactory();
  const connection = new Connection(NOTES_DATABASE);
  await connection.run(async (db) => {
    const tx = db.transaction('bin', 'readwrite');
    await Promise.all([...rows.map((one) => tx.store.put(one)), tx.done]);
  });
  const pages: string[][] = [];
  for (let place: Place | null = null; ; ) {
    const at: Place | null = place;
    const page: BinRow[] = await connection.run((db) =>
      newestOf(db.transaction('bin').store.index('newest'), at, limit),
    );
    if (page.length === 0) return pages;
    pages.push(page.map(({ id }) => id));
    place = placeOf(page.at(-1) as BinRow);
  }
}

describe('pages of what is newest', () => {
  it.each<[why: string, rows: BinRow[], limit: number, expected: string[][]]>([
    ['nothing', [], 10, []],
    ['less than a page', [row('a', 1), row('b', 2)], 10, [['b', 'a']]],
    ['exactly a page', [row('a', 1), row('b', 2)], 2, [['b', 'a']]],
    ['a page and one more', [row('a', 1), row('b', 2), row('c', 3)], 2, [['c', 'b'], ['a']]],
    ['pages of one', [row('a', 1), row('b', 2)], 1, [['b'], ['a']]],
    ['the same instant, by id', [row('b', 1), row('a', 1), row('c', 1)], 2, [['c', 'b'], ['a']]],
  ])('hold %s', async (_, rows, limit, expected) => {
    expect(await pagesOf(rows, limit)).toEqual(expected);
  });

  it('hold each element once, newest first, whatever the size of a page', async () => {
    const rows = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-z]{1,4}$/), day: fc.integer({ min: 1, max: 9 }) }),
      { selector: ({ id }) => id, maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 8 }), async (all, limit) => {
        const pages = await pagesOf(
          all.map(({ id, day }) => row(id, day)),
          limit,
        );
        const sorted = [...all].sort((a, b) => b.day - a.day || (a.id < b.id ? 1 : -1));
        expect(pages.flat()).toEqual(sorted.map(({ id }) => id));
        for (const page of pages.slice(0, -1)) expect(page.length).toBe(limit);
      }),
      { numRuns: 40 },
    );
  });
});
