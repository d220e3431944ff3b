import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { DBSchema } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Migration } from './migrations';
import { Connection, type Opening, type Prepare } from './open';

interface Schema extends DBSchema {
  words: { key: string; value: string };
  extra: { key: string; value: string };
}

const first: Migration<Schema> = (db) => void db.createObjectStore('words');
const addExtra: Migration<Schema> = (db) => void db.createObjectStore('extra');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('Connection', () => {
  it('creates the database at its newest version and says so', async () => {
    const openings: (Opening | null)[] = [];
    const connection = connect(
      [first, addExtra],
      async (_, opening) => void openings.push(opening),
    );
    expect(await connection.run(async (db) => [db.version, [...db.objectStoreNames]])).toEqual([
      2,
      ['extra', 'words'],
    ]);
    expect(openings).toEqual([{ oldVersion: 0, wiped: false }]);
  });

  it('is brought in order each time it is opened, before it is used', async () => {
    const seen: unknown[] = [];
    const connection = connect([first], async (db, opening) => {
      seen.push(opening?.oldVersion ?? null);
      await db.put('words', 'ordre', 'a');
    });
    expect(await connection.run((db) => db.get('words', 'a'))).toBe('ordre');
    connection.close();
    await connection.run((db) => db.get('words', 'a'));
    expect(seen).toEqual([0, null]);
  });

  it('runs only the steps that a database has not seen', async () => {
    await put(connect([first]), 'paix');
    const steps: string[] = [];
    const connection = connect([
      () => void steps.push('first'),
      async (db, tx) => {
        steps.push('second');
        db.createObjectStore('extra');
        const word = await tx.objectStore('words').get('a');
        await tx.objectStore('extra').put(`${word}!`, 'a');
      },
    ]);
    expect(await connection.run((db) => db.get('extra', 'a'))).toBe('paix!');
    expect(steps).toEqual(['second']);
  });

  it.each<[string, Migration<Schema>]>([
    [
      'throws',
      () => {
        throw new TypeError('bad step');
      },
    ],
    [
      'rejects after it changed rows',
      async (_, tx) => {
        await tx.objectStore('words').put('guerre', 'a');
        throw new TypeError('bad step');
      },
    ],
    [
      'leaves a request that fails',
      async (_, tx) => {
        await tx.objectStore('words').add('guerre', 'a');
      },
    ],
  ])('leaves the database as it was when a step %s', async (_, bad) => {
    await put(connect([first]), 'paix');
    await expect(put(connect([first, addExtra, bad]), 'x')).rejects.toThrow();
    const connection = connect([first]);
    expect(
      await connection.run(async (db) => [
        db.version,
        await db.get('words', 'a'),
        [...db.objectStoreNames],
      ]),
    ).toEqual([1, 'paix', ['words']]);
  });

  it('reports the error of the step, not that of the aborted upgrade', async () => {
    const connection = connect([() => Promise.reject(new RangeError('step 1'))]);
    await expect(put(connection, 'x')).rejects.toThrow(new RangeError('step 1'));
  });

  it('lets a newer version through by closing', async () => {
    const old = connect([first]);
    await put(old, 'paix');
    expect(await connect([first, addExtra]).run((db) => db.get('words', 'a'))).toBe('paix');
    await expect(put(old, 'x')).rejects.toMatchObject({ code: 'database-newer' });
  });

  it('opens again when the browser closed the connection', async () => {
    const connection = connect([first]);
    await put(connection, 'paix');
    await connection.run(async (db) => db.close());
    await put(connection, 'encore');
    expect(await connection.run((db) => db.get('words', 'a'))).toBe('encore');
  });

  it.each([
    ['UnknownError', 2, true],
    ['UnknownError', 3, false],
    ['NotFoundError', 1, false],
  ])('after %s, %i times: survives %s', async (name, failures, survives) => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    for (let index = 0; index < failures; index += 1) {
      open.mockImplementationOnce(() => {
        throw new DOMException('no', name);
      });
    }
    const attempt = put(connect([first]), 'paix');
    if (survives) await attempt;
    else await expect(attempt).rejects.toMatchObject({ code: 'storage-unavailable' });
    open.mockRestore();
  });

  it('tells a full disk apart', async () => {
    const attempt = connect([first]).run(() =>
      Promise.reject(new DOMException('full', 'QuotaExceededError')),
    );
    await expect(attempt).rejects.toMatchObject({ code: 'storage-full' });
  });

  it('passes errors of the work through', async () => {
    await expect(
      connect([first]).run(() => Promise.reject(new RangeError('mine'))),
    ).rejects.toThrow(RangeError);
  });
});

function connect(migrations: Migration<Schema>[], prepare?: Prepare<Schema>) {
  return new Connection<Schema>({ name: 'test', migrations }, prepare);
}

function put(connection: Connection<Schema>, word: string): Promise<unknown> {
  return connection.run((db) => db.put('words', word, 'a'));
}
