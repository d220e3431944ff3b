import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBackground } from '../../lib/background/background';
import { LIST_SECTIONS, type ReaderData } from '../../lib/core/notes/backup';
import type { Requests, RequestType } from '../../lib/messages';
import { anyReaderData, MARKED_NOTE } from '../../tests/fixtures/notes';
import { recordedEnvironment, SENDER } from '../../tests/support/environment';
import { frenchNote, memoryNotebook, NOW } from '../../tests/support/notebook';
import type { NotebookPort } from './port';
import { applyRestore, exportNotes, makeBackup, prepareRestore, readFile } from './transfer';

const nothing = () => {};

/** The notebook's port on the real background with an empty database. */
function realPort(): NotebookPort {
  globalThis.indexedDB = new IDBFactory();
  const { environment } = recordedEnvironment();
  const { answer } = createBackground(environment, { revision: 1, program: '1.0.0' });
  const ask = async <Type extends RequestType>(type: Type, params: Requests[Type]['params']) => {
    // What crosses a message is JSON.
    const sent = JSON.parse(JSON.stringify(params));
    const reply = await answer({ to: 'background', type, params: sent }, SENDER.optionsTab);
    if (!reply.ok) throw new Error(reply.error);
    return JSON.parse(JSON.stringify(reply.result)) as Requests[Type]['result'];
  };
  return {
    ...memoryNotebook().port,
    state: async () => ({ ...(await ask('getNotebook', null)), remindBackup: false }),
    notes: (place, limit) => ask('listNotes', { place, limit }),
    bin: (place, limit) => ask('listBin', { place, limit }),
    readings: (place, limit) => ask('listReadings', { place, limit }),
    owned: () => ask('getOwned', null),
    putOwned: (owned) => ask('putOwned', owned),
    dropOwned: (section, keys) => ask('dropOwned', { section, keys }),
  };
}

async function restore(port: NotebookPort, text: string, mode: 'merge' | 'replace') {
  const read = readFile(text, port.keyOf);
  if (read.type !== 'backup') throw new Error(JSON.stringify(read));
  const { before, plan } = await prepareRestore(port, read.owned, mode);
  await applyRestore(port, before, plan.result, nothing);
  return { before, after: plan.result };
}

const textOf = async (port: NotebookPort) => (await makeBackup(port, nothing)).text();

/** What a backup file holds, whatever the order of its records. */
function contentOf(text: string): unknown {
  const backup = JSON.parse(text) as ReaderData;
  const lists = LIST_SECTIONS.map((section) => [
    section,
    new Map(backup[section].map((record) => ['key' in record ? record.key : record.id, record])),
  ]);
  return { ...backup, ...Object.fromEntries(lists) };
}

describe('a backup of the notebook', () => {
  it('holds every field of everything, and gives it back to an empty machine', async () => {
    await fc.assert(
      fc.asyncProperty(anyReaderData, async (owned) => {
        const port = realPort();
        const ids = new Set(owned.notes.map(({ id }) => id));
        const clean = { ...owned, bin: owned.bin.filter(({ id }) => !ids.has(id)) };
        await port.putOwned(clean);
        const text = await textOf(port);
        const { format: _, version: __, madeAt: ___, ...written } = JSON.parse(text);
        expect(contentOf(JSON.stringify(written))).toEqual(contentOf(JSON.stringify(clean)));
        for (const mode of ['merge', 'replace'] as const) {
          const empty = realPort();
          await restore(empty, text, mode);
          expect(contentOf(await textOf(empty))).toEqual(contentOf(text));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('replaces all that is there, and what was there comes back', async () => {
    await fc.assert(
      fc.asyncProperty(anyReaderData, anyReaderData, async (one, other) => {
        const machine = realPort();
        await restore(machine, await backupOf(other), 'merge');
        const file = await textOf(machine);
        const port = realPort();
        await restore(port, await backupOf(one), 'merge');
        const first = await textOf(port);
        const { before, after } = await restore(port, file, 'replace');
        expect(contentOf(await textOf(port))).toEqual(contentOf(file));
        await applyRestore(port, after, before, nothing);
        expect(contentOf(await textOf(port))).toEqual(contentOf(first));
      }),
      { numRuns: 12 },
    );
  });

  it('tells how far it is', async () => {
    const notes = Array.from({ length: 1_100 }, (_, number) => frenchNote(`n${number}`));
    const told: number[] = [];
    await makeBackup(memoryNotebook({ notes }).port, (done, total) => told.push(done / total));
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toBe(1);
  });
});

/** A file made of generated data, as the notebook would write it. */
async function backupOf(owned: ReaderData): Promise<string> {
  return JSON.stringify({ format: 'reperes-backup', version: 1, madeAt: NOW, ...owned });
}

describe('a file', () => {
  const whole = { format: 'reperes-backup', version: 1, madeAt: NOW, settings: {}, known: {} };
  const lists = { notes: [], bin: [], drafts: [], readings: [], corrections: [] };
  const row = {
    id: 'abc',
    uri: 'https://www.lemonde.fr/a_1234567_3210.html',
    text: 'à relire',
    created: '2025-03-04T05:06:07.123456+00:00',
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'un passage' }] }],
  };

  it.each<[string, unknown, object]>([
    [
      'a damaged note by its number',
      { ...whole, ...lists, notes: [MARKED_NOTE, { ...MARKED_NOTE, revision: 'x' }] },
      { type: 'damaged', section: 'notes', record: 2, field: 'revision' },
    ],
    ['a newer version', { ...whole, ...lists, version: 7 }, { type: 'newer-version', version: 7 }],
    ['a file of somebody else', { annonces: [] }, { type: 'foreign' }],
    [
      'a damaged row of Hypothesis by its number',
      { rows: [row, { ...row, uri: 5 }] },
      { type: 'damaged', section: 'notes', record: 2, field: 'uri' },
    ],
  ])('is refused with %s', (_, content, problem) => {
    expect(readFile(JSON.stringify(content), (url) => url)).toEqual({ type: 'problem', problem });
  });

  it('that was cut off is refused', () => {
    const cut = JSON.stringify({ ...whole, ...lists }).slice(0, 60);
    expect(readFile(cut, (url) => url)).toEqual({ type: 'problem', problem: { type: 'not-json' } });
  });

  it('of Hypothesis gives notes, and says how many have no passage', () => {
    const read = readFile(
      JSON.stringify({ rows: [row, { ...row, id: 'd', target: [] }] }),
      (url) => `clé de ${url}`,
    );
    expect(read).toMatchObject({
      type: 'hypothesis',
      skipped: 1,
      notes: [{ body: { text: 'à relire' }, target: { source: { key: `clé de ${row.uri}` } } }],
    });
  });
});

describe('an export', () => {
  it('has every note once, those of one article together', async () => {
    const notes = Array.from({ length: 2_300 }, (_, number) =>
      frenchNote(`n${number}`, { text: `texte-${number}.`, key: `article-${number % 7}` }),
    );
    const { port } = memoryNotebook({ notes });
    const words = {
      title: 'Mes notes',
      status: { 'to-check': 'a', 'cross-checked': 'b', disputed: 'c', free: 'd' },
      created: 'le',
      modified: 'le',
      facts: 'Faits',
      actor: 'Acteur',
      date: (day: string) => day,
    };
    const told: number[] = [];
    const options = { words, lang: 'fr' as const, onProgress: (done: number) => told.push(done) };
    const ids = notes.map(({ id }) => id);
    const file = await exportNotes(port, ids, 'markdown', options);
    const text = await file.text();
    expect(file.type).toBe('text/markdown;charset=utf-8');
    for (const { body } of notes) expect(text).toContain(`\n${body.text}\n`);
    expect(told).toEqual([1_000, 2_000, 2_300]);
  });
});
