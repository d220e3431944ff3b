import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { READING } from '../../tests/support/requests';
import type { Reading } from '../core/notes/note';
import { Connection } from './open';
import { ReadingStore } from './reading-store';
import { NOTES_DATABASE } from './schema';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('ReadingStore', () => {
  it('remembers an article, and keeps the day of the first visit', async () => {
    const readings = open();
    await readings.save(READING);
    const again = {
      ...READING,
      firstReadAt: '2026-02-01T08:00:00.000Z',
      lastReadAt: '2026-02-01T08:00:00.000Z',
    };
    await readings.save(again);
    expect(await open().get(READING.key)).toEqual({ ...again, firstReadAt: READING.firstReadAt });
  });

  it('finds the articles that made a claim about a fact, oldest first, each once', async () => {
    const readings = open();
    await readings.save(reading('b', '2026-02-24', ['f1', 'f2']));
    await readings.save(reading('a', '2026-01-06', ['f1']));
    await readings.save(reading('c', '2026-03-01', ['f3']));
    expect((await readings.about(['f1', 'f2'])).map(({ key }) => key)).toEqual(['a', 'b']);
    expect(await readings.about([])).toEqual([]);
  });

  it('lists all, latest first, page by page', async () => {
    const readings = open();
    for (const key of ['a', 'b', 'c']) await readings.save(reading(key, '2026-01-06', []));
    const first = await readings.list(null, 2);
    const last = first.at(-1) as Reading;
    const rest = await readings.list([last.lastReadAt, last.key], 2);
    expect([...first, ...rest].map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  });

  it('forgets one article, or all', async () => {
    const readings = open();
    for (let index = 0; index < 120; index += 1) {
      await readings.save(reading(`a${index}`, '2026-01-06', []));
    }
    expect((await readings.forget(['a0', 'inconnu'])).map(({ key }) => key)).toEqual(['a0']);
    expect(await readings.get('a0')).toBeNull();
    expect((await readings.list(null, 500)).length).toBe(119);
    await readings.forgetAll();
    expect(await readings.list(null, 500)).toEqual([]);
  });

  it('takes back what was forgotten, as it was', async () => {
    const readings = open();
    const all = ['a', 'b', 'c'].map((key) => reading(key, '2026-01-06', ['f1']));
    await readings.put(all);
    await readings.restore(await readings.forget(['c', 'a']));
    expect(await readings.about(['f1'])).toEqual(all);
  });

  it('takes back only the first day of an article that was read again meanwhile', async () => {
    const readings = open();
    await readings.save(READING);
    const forgotten = await readings.forget([READING.key]);
    const at = '2026-02-01T08:00:00.000Z';
    const again = { ...READING, title: 'Un titre récrit', firstReadAt: at, lastReadAt: at };
    await readings.save(again);
    await readings.restore(forgotten);
    expect(await readings.get(READING.key)).toEqual({ ...again, firstReadAt: READING.firstReadAt });
  });
});

function open(): ReadingStore {
  return new ReadingStore(new Connection(NOTES_DATABASE));
}

function reading(key: string, asOf: string, facts: string[]): Reading {
  return { ...READING, key, asOf, claims: READING.claims.map((claim) => ({ ...claim, facts })) };
}
