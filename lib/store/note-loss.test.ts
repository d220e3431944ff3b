import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CORRECTION,
  kept,
  loseDatabases,
  NOW,
  note,
  open,
  startAnew,
} from '../../tests/fixtures/note-store';

beforeEach(startAnew);

describe('a lost database', () => {
  it('is filled again from the copies', async () => {
    const { notes, corrections } = open();
    await notes.save(note());
    await notes.save(note({ id: 'n2', text: 'à garder' }));
    await notes.save(note({ id: 'n3' }));
    await notes.remove('n1', NOW);
    await notes.save(note({ id: 'n4' }));
    await notes.remove('n4', NOW);
    await notes.erase('n4');
    await corrections.save(CORRECTION);
    const before = { all: await notes.onPage('page-1'), bin: await notes.bin() };

    loseDatabases();
    const again = open();
    expect(await again.notes.onPage('page-1')).toEqual(before.all);
    expect(await again.notes.bin()).toEqual(before.bin);
    expect(await again.corrections.all()).toEqual([CORRECTION]);
    expect(again.healings).toMatchObject([{ restored: 4, wiped: false }]);
  });

  it('is noticed when its stores were emptied but not removed', async () => {
    const { notes, connection } = open();
    await notes.save(note());
    await connection.run((db) => db.clear('notes'));
    const again = open();
    expect(await again.notes.count()).toBe(1);
    expect(again.healings.length).toBe(1);
  });

  it('is no matter when there was nothing to lose', async () => {
    const { notes, healings } = open();
    expect(await notes.count()).toBe(0);
    expect(healings).toEqual([]);
  });

  it('goes on being filled when the worker dies on the way', async () => {
    const { notes } = open();
    for (let index = 0; index < 120; index += 1) await notes.save(note({ id: `n${index}` }));
    loseDatabases();
    let written = 0;
    const { put: write } = IDBObjectStore.prototype;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    // Some rows are there by then: the database is neither new nor empty.
    put.mockImplementation(function (this: IDBObjectStore, ...row) {
      written += 1;
      if (written === 70) throw new TypeError('killed');
      return write.apply(this, row);
    });
    await expect(open().notes.count()).rejects.toThrow('killed');
    put.mockRestore();
    expect(await open().notes.count()).toBe(120);
  });
});

describe('a worker that dies while a note is saved', () => {
  it.each([
    ['before the row is written', 'row'],
    ['between the row and its copy', 'copy'],
    ['after the copy, before the answer', 'answer'],
  ])('%s: the repeated save keeps the note once', async (_, moment) => {
    let dead = moment === 'copy';
    const { notes } = open({
      set: async (key, value) => {
        if (dead) throw new Error('killed');
        kept.set(key, value);
      },
    });
    if (moment !== 'row') await notes.save(note()).catch(() => {});
    dead = false;
    const again = open().notes;
    expect((await again.save(note())).kept).toBe('saved');
    expect([await again.count(), kept.size]).toEqual([1, 1]);
  });
});
