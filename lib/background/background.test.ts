import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MARKED_NOTE } from '../../tests/fixtures/notes';
import { recordedEnvironment, SENDER } from '../../tests/support/environment';
import { copyKey } from '../store/healing';
import { rowOf } from '../store/note-versions';
import { createBackground } from './background';
import { HEALING_KEY } from './note-handlers';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('createBackground', () => {
  it('opens nothing until it is needed', async () => {
    const { files } = start();
    expect([files, await indexedDB.databases()]).toEqual([[], []]);
  });

  it('opens both databases when it is woken, and installs nothing yet', async () => {
    const { background, files } = start();
    background.wake();
    await vi.waitFor(async () => expect(await indexedDB.databases()).toHaveLength(2));
    expect(files).toEqual([]);
  });

  it('does not fail when a database cannot be opened', async () => {
    const { background } = start();
    globalThis.indexedDB.open = () => {
      throw new DOMException('', 'UnknownError');
    };
    background.wake();
    expect(await background.answer({ type: 'getBase', params: null }, SENDER.popup)).toMatchObject({
      ok: false,
    });
  });

  it('opens the base while it is still asked who sent a request', async () => {
    const { background, files } = start();
    background.warmUp();
    await background.answer({ type: 'getBase', params: null }, SENDER.popup);
    expect(files.length).toBe(new Set(files).size);
  });

  it('does not fail when it warms up for nothing', async () => {
    const { background, environment } = start();
    environment.readFile = () => Promise.reject(new Error('no file'));
    background.warmUp();
    expect(await background.answer({ type: 'getBase', params: null }, SENDER.popup)).toEqual({
      ok: false,
      error: 'base-unavailable',
    });
  });

  it('puts lost notes back before it installs a base, which takes long', async () => {
    const { background, environment, local, files } = start();
    const row = rowOf(MARKED_NOTE, []);
    local.set(copyKey('notes', row.id), row);
    const { readFile } = environment;
    const healedBefore: boolean[] = [];
    environment.readFile = async (path) => {
      healedBefore.push(local.has(HEALING_KEY));
      return readFile(path);
    };
    background.warmUp();
    await background.answer({ type: 'getBase', params: null }, SENDER.popup);
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(healedBefore)).toEqual(new Set([true]));
  });

  it('installs a base also when the notes cannot be opened', async () => {
    const { background, environment } = start();
    environment.local.get = () => Promise.reject(new Error('no storage'));
    expect(await background.answer({ type: 'getBase', params: null }, SENDER.popup)).toMatchObject({
      ok: true,
    });
  });

  it('shows the first page after an installation, and not after an update', async () => {
    const { background, calls } = start();
    await background.installed('install');
    await background.installed('update');
    expect(calls.filter(([what]) => what === 'openPage')).toEqual([['openPage', 'welcome.html']]);
  });

  it('makes the base again after an update, not after an installation', async () => {
    const { background, files } = start();
    await background.installed('install');
    const read = files.length;
    await background.installed('install');
    expect(files.length).toBe(read);
    await background.installed('update');
    expect(files.length).toBe(2 * read);
  });
});

/** A worker with the beginning of the bundled pack. */
function start() {
  const world = recordedEnvironment();
  const { environment } = world;
  const { readFile } = environment;
  environment.readFile = async (path) => {
    const text = await readFile(path);
    return path.endsWith('.jsonl') ? text.split('\n').slice(0, 40).join('\n') : text;
  };
  return { ...world, background: createBackground(environment, { revision: 1, program: '1' }) };
}
