import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { MARKED_NOTE } from '../../tests/fixtures/notes';
import { recordedEnvironment, SENDER } from '../../tests/support/environment';
import { DRAFT, READING } from '../../tests/support/requests';
import type { Requests, RequestType } from '../messages';
import type { Sender } from '../messages/senders';
import { createBackground } from './background';
import { LostNotes } from './lost-notes';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const { content, optionsTab: page } = SENDER;
const NOTES = ['n1', 'n2', 'n3'].map((id) => ({ ...MARKED_NOTE, id }));
const IDS = NOTES.map(({ id }) => id);
const CORRECTION = {
  id: 'c1',
  madeAt: '2026-01-07T08:00:00.000Z',
  label: 'Emmanuel Macron',
  body: { type: 'hide-actor' as const, actor: 'emmanuel-macron' },
};

describe('the notebook', () => {
  it('knows how much there is before any note is read', async () => {
    const { ask } = start();
    await ask('saveNotes', { notes: NOTES });
    await ask('deleteNotes', { ids: ['n3'] });
    await ask('putOwned', { readings: [READING] });
    expect(await ask('getNotebook', null)).toEqual({
      notes: 2,
      binned: 1,
      readings: 1,
      lost: [],
      lastBackup: null,
      healing: null,
    });
  });

  it('changes many notes at once, and every tab hears of it', async () => {
    const { ask, calls } = start();
    const saved = await ask('saveNotes', { notes: NOTES });
    expect(saved.map(({ kept }) => kept)).toEqual(['saved', 'saved', 'saved']);
    expect(await ask('findNotes', { ids: ['n2', 'n9', 'n1'] })).toEqual([NOTES[1], NOTES[0]]);
    await ask('deleteNotes', { ids: IDS });
    expect((await ask('listBin', { place: null, limit: 9 })).map(({ id }) => id).sort()).toEqual(
      IDS,
    );
    expect(await ask('restoreNotes', { ids: ['n1'] })).toEqual([NOTES[0]]);
    expect(calls).toEqual(Array(3).fill(['notifyTabs', 'notesChanged', null]));
  });

  it('remembers when a backup was made', async () => {
    const { ask } = start();
    await ask('backupMade', null);
    expect((await ask('getNotebook', null)).lastBackup).toBe('2026-11-24T12:00:00.000Z');
  });

  it.each([
    [null, 'notebook.html'],
    ['note=n1', 'notebook.html#note=n1'],
  ])('opens at %s', async (place, path) => {
    const { ask, calls } = start();
    await ask('openNotebook', { place });
    expect(calls).toEqual([['openPage', path]]);
  });
});

describe('the way to a passage', () => {
  it('leads to the article, whose page learns once for which note it was opened', async () => {
    const { ask, calls } = start();
    await ask('saveNotes', { notes: NOTES });
    await ask('openNote', { id: 'n2' });
    expect(calls.at(-1)).toEqual(['openTab', MARKED_NOTE.target.source.url]);
    const opened = { ...content, tabId: 21 };
    expect(await ask('takeOpenedNote', null, { ...content, tabId: 3 })).toBeNull();
    expect(await ask('takeOpenedNote', null, opened)).toBe('n2');
    expect(await ask('takeOpenedNote', null, opened)).toBeNull();
  });

  it('of a note that is gone leads nowhere', async () => {
    const { ask, calls } = start();
    await ask('openNote', { id: 'n9' });
    expect(calls).toEqual([]);
  });
});

describe('what the reader owns', () => {
  const OWNED = {
    notes: NOTES,
    bin: [{ id: 'b1', note: { ...MARKED_NOTE, id: 'b1' }, deletedAt: '2026-01-08T08:00:00.000Z' }],
    drafts: [DRAFT],
    readings: [READING],
    corrections: [CORRECTION],
    settings: { badge: false },
    known: { otan: { times: 2, visit: 'v1', marked: false } },
  };

  it('is written and given back as it was', async () => {
    const { ask } = start();
    await ask('putOwned', OWNED);
    expect(await ask('findNotes', { ids: IDS })).toEqual(NOTES);
    expect(await ask('listBin', { place: null, limit: 9 })).toEqual(OWNED.bin);
    expect(await ask('listReadings', { place: null, limit: 9 })).toEqual([READING]);
    expect(await ask('getOwned', null)).toEqual({
      drafts: [DRAFT],
      corrections: [CORRECTION],
      settings: { badge: false },
      known: OWNED.known,
    });
  });

  it('is removed section by section, without a trace in the bin or the copies', async () => {
    const { ask, local } = start();
    await ask('putOwned', OWNED);
    for (const [section, keys] of [
      ['notes', IDS],
      ['bin', ['b1']],
      ['drafts', [DRAFT.id]],
      ['readings', [READING.key]],
      ['corrections', ['c1']],
    ] as const) {
      await ask('dropOwned', { section, keys: [...keys] });
    }
    expect(await ask('getNotebook', null)).toMatchObject({ notes: 0, binned: 0, readings: 0 });
    expect(await ask('getOwned', null)).toMatchObject({ drafts: [], corrections: [] });
    expect([...local.keys()]).toEqual(['settings', 'known']);
  });

  it.each<[RequestType, object]>([
    ['putOwned', OWNED],
    ['saveNotes', { notes: NOTES }],
    ['deleteNotes', { ids: IDS }],
    ['restoreNotes', { ids: IDS }],
    ['dropOwned', { section: 'notes', keys: IDS }],
  ])('is not touched from a private window: %s', async (type, params) => {
    const { answer, local } = start();
    expect(await answer(type, params, { ...page, incognito: true })).toEqual({
      ok: false,
      error: 'private-window',
    });
    expect(local.size).toBe(0);
  });
});

describe('lost notes', () => {
  it('are remembered by article until they are found again', async () => {
    const { environment } = recordedEnvironment();
    const lost = new LostNotes(environment.local);
    await Promise.all([lost.remember('a', ['n1', 'n2']), lost.remember('b', ['n3'])]);
    expect(await lost.all()).toEqual(['n1', 'n2', 'n3']);
    await lost.remember('a', ['n2']);
    await lost.remember('b', []);
    expect(await lost.all()).toEqual(['n2']);
  });
});

function start() {
  const world = recordedEnvironment();
  const background = createBackground(world.environment, { revision: 1, program: '1.0.0' });
  const answer = (type: RequestType, params: unknown, sender: Sender) =>
    background.answer({ to: 'background', type, params }, sender);
  const ask = async <Type extends RequestType>(
    type: Type,
    params: Requests[Type]['params'],
    sender: Sender = page,
  ): Promise<Requests[Type]['result']> => {
    const reply = await answer(type, params, sender);
    if (!reply.ok) throw new Error(reply.error);
    return reply.result as Requests[Type]['result'];
  };
  return { ...world, answer, ask };
}
