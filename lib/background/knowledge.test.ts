import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recordedEnvironment } from '../../tests/support/environment';
import type { ErrorCode } from '../core/errors';
import { KnowledgeStore } from '../store/knowledge-store';
import { Connection } from '../store/open';
import { KNOWLEDGE_DATABASE } from '../store/schema';
import { Knowledge } from './knowledge';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('Knowledge', () => {
  it('installs the bundled pack the first time, once for all who ask', async () => {
    const { knowledge, files } = start();
    const [first, second] = await Promise.all([knowledge.open(), knowledge.open()]);
    expect(first).toBe(second);
    expect(first.engine.actors).toBe(first.base.counts.actor);
    expect(files.length).toBe(new Set(files).size);
  });

  it('reads no file when a worker starts again', async () => {
    await start().knowledge.open();
    const { knowledge, files } = start();
    expect((await knowledge.open()).base.revision).toBe(1);
    expect(files).toEqual([]);
  });

  it('gives back what the pack says about an actor', async () => {
    const { knowledge, store } = start();
    await knowledge.open();
    const entry = (await store.get('actor', ['emmanuel-macron'])).get('emmanuel-macron');
    expect(entry?.actor.label.fr).toBe('Emmanuel Macron');
    expect(entry?.facts.length).toBeGreaterThan(5);
  });

  it('installs a pack whose revision is newer, and keeps one that is', async () => {
    await start({ revision: 2 }).knowledge.open();
    expect((await start({ revision: 3 }).knowledge.open()).base.revision).toBe(3);
    const { knowledge, files } = start({ revision: 2 });
    expect((await knowledge.open()).base.revision).toBe(3);
    expect(files).toEqual([]);
  });

  it('goes on with the former base when the newer pack is broken', async () => {
    await start().knowledge.open();
    const { knowledge } = start({ revision: 2, broken: true });
    expect((await knowledge.open()).base.revision).toBe(1);
  });

  it('says that there is no base when the first pack is broken, and tries again', async () => {
    const world = start({ broken: true });
    const code: ErrorCode = 'base-unavailable';
    await expect(world.knowledge.open()).rejects.toMatchObject({ code });
    world.repair();
    expect((await world.knowledge.open()).base.revision).toBe(1);
  });

  it.each([
    ['is damaged', new Blob(['not an index'])],
    ['is missing', null],
  ])('makes the index again when it %s', async (_, blob) => {
    const { knowledge, connection } = start();
    await knowledge.open();
    await connection.run(async (db) => {
      await (blob ? db.put('indexes', blob, [1, 'engine']) : db.delete('indexes', [1, 'engine']));
    });
    const again = await start().knowledge.open();
    expect(again.engine.aliases).toBeGreaterThan(60);
    expect(again.base.generation).toBe(2);
  });

  it('makes everything again after an update, and removes what was there', async () => {
    const { knowledge, connection } = start();
    await knowledge.open();
    await knowledge.reinstall();
    await knowledge.sweep();
    expect((await knowledge.open()).base.generation).toBe(2);
    const keys = await connection.run((db) => db.getAllKeys('banks'));
    expect(new Set(keys.map(([generation]) => generation))).toEqual(new Set([2]));
  });

  it('does not touch what the reader owns', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    await start().knowledge.open();
    expect(new Set(open.mock.calls.map(([name]) => name))).toEqual(new Set(['knowledge']));
    open.mockRestore();
  });
});

/** A worker that starts on the same machine. */
function start({ revision = 1, broken = false } = {}) {
  const { environment, files } = recordedEnvironment();
  const connection = new Connection(KNOWLEDGE_DATABASE);
  const store = new KnowledgeStore(connection);
  let works = !broken;
  const knowledge = new Knowledge(store, {
    revision,
    program: '1.0.0',
    async readFile(name) {
      const whole = await environment.readFile(`knowledge/${name}`);
      const text = name.endsWith('.jsonl') ? whole.split('\n').slice(0, 60).join('\n') : whole;
      if (name === 'facts.jsonl' && !works) return `${text}{"id":`;
      return name === 'pack.json' ? JSON.stringify({ ...JSON.parse(text), revision }) : text;
    },
  });
  const repair = () => {
    works = true;
  };
  return { knowledge, store, connection, files, repair };
}
