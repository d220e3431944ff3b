import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { MARKED_NOTE } from '../../tests/fixtures/notes';
import { recordedEnvironment, SENDER } from '../../tests/support/environment';
import { CLAIM, DRAFT, PAGE } from '../../tests/support/requests';
import type { Block } from '../core/annotation';
import type { Note } from '../core/notes/note';
import { makeReading } from '../core/notes/reading';
import type { Requests, RequestType } from '../messages';
import type { Sender } from '../messages/senders';
import { createBackground } from './background';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const { content, card, popup } = SENDER;
const READ = { page: PAGE, claims: [CLAIM], at: '2026-01-07T08:00:00.000Z', previous: null };
const FOREIGN = note('https://www.franceinfo.fr/monde/exemple_1.html', 'autre-site');

describe('notes', () => {
  it('are saved, found again and put into the bin, and every tab hears of it', async () => {
    const { ask, calls } = start();
    expect(await ask('saveNote', { note: MARKED_NOTE }, content)).toEqual({
      note: MARKED_NOTE,
      kept: 'saved',
    });
    expect(await ask('getNotes', { page: 'key-1' }, content)).toEqual({
      notes: [MARKED_NOTE],
      drafts: [],
    });
    expect(await ask('getNotesAbout', { actors: [], facts: ['fact-2'] }, card)).toEqual([
      MARKED_NOTE,
    ]);
    expect(await ask('listNotes', { place: null, limit: 10 }, popup)).toEqual([MARKED_NOTE]);
    const binned = await ask('deleteNote', { id: 'id-1' }, content);
    expect(binned).toEqual({
      id: 'id-1',
      note: MARKED_NOTE,
      deletedAt: '2026-11-24T12:00:00.000Z',
    });
    expect(await ask('getBin', null, popup)).toEqual([binned]);
    expect(await ask('restoreNote', { id: 'id-1' }, content)).toEqual(MARKED_NOTE);
    expect(calls).toEqual(Array(3).fill(['notifyTabs', 'notesChanged', null]));
  });

  it('that are erased for good are gone from every tab', async () => {
    const { ask, calls } = start();
    await ask('saveNote', { note: MARKED_NOTE }, content);
    await ask('deleteNote', { id: 'id-1' }, content);
    await ask('eraseNote', { id: 'id-1' }, popup);
    expect(await ask('getBin', null, popup)).toEqual([]);
    expect(calls).toEqual(Array(3).fill(['notifyTabs', 'notesChanged', null]));
  });

  it('are copied outside the database before they count as saved', async () => {
    const { ask, local } = start();
    await ask('saveNote', { note: MARKED_NOTE }, content);
    expect([...local.keys()]).toEqual(['n:id-1']);
  });

  it('come back after the browser lost them, and the reader is told until it was read', async () => {
    const { ask, local } = start();
    await ask('saveNote', { note: MARKED_NOTE }, content);
    globalThis.indexedDB = new IDBFactory();
    const again = start(local);
    expect(await again.ask('getNotes', { page: 'key-1' }, content)).toMatchObject({
      notes: [MARKED_NOTE],
    });
    expect(await again.ask('getHealing', null, popup)).toEqual({
      restored: 1,
      wiped: false,
      tookMs: expect.any(Number),
      at: '2026-11-24T12:00:00.000Z',
    });
    await again.ask('dismissHealing', null, popup);
    expect(await again.ask('getHealing', null, popup)).toBeNull();
  });

  it('leave the bin after thirty days', async () => {
    const { ask, local } = start();
    await ask('saveNote', { note: MARKED_NOTE }, content);
    await ask('deleteNote', { id: 'id-1' }, content);
    const inBinOn = async (today: string) => {
      const { background, ask } = start(local, today);
      await background.started();
      return (await ask('getBin', null, popup)).length;
    };
    expect([await inBinOn('2026-12-24'), await inBinOn('2026-12-25')]).toEqual([1, 0]);
  });

  it('keep their drafts', async () => {
    const { ask } = start();
    await ask('saveDraft', { draft: DRAFT }, content);
    expect((await ask('getNotes', { page: 'key-1' }, content)).drafts).toEqual([DRAFT]);
    await ask('removeDraft', { id: DRAFT.id }, content);
    expect((await ask('getNotes', { page: 'key-1' }, content)).drafts).toEqual([]);
  });
});

describe('a content script', () => {
  it.each<[string, RequestType, (foreign: Note) => object]>([
    ['save a note for another site', 'saveNote', (foreign) => ({ note: foreign })],
    [
      'save over a note of another site',
      'saveNote',
      ({ id }) => ({ note: { ...MARKED_NOTE, id, revision: 9 } }),
    ],
    [
      'keep a draft for another site',
      'saveDraft',
      ({ target }) => ({ draft: { ...DRAFT, target } }),
    ],
    ['delete a note of another site', 'deleteNote', ({ id }) => ({ id })],
    ['take back a note of another site', 'restoreNote', ({ id }) => ({ id })],
    [
      'tell of an article of another site',
      'saveReading',
      ({ target }) => ({ ...READ, page: { ...PAGE, url: target.source.url } }),
    ],
  ])('may not %s', async (_, type, params) => {
    const { ask, answer } = start();
    await ask('saveNote', { note: FOREIGN }, popup);
    expect(await answer(type, params(FOREIGN), content)).toEqual({ ok: false, error: 'refused' });
    expect(await ask('listNotes', { place: null, limit: 10 }, popup)).toEqual([FOREIGN]);
  });

  it('does not see notes of another site under the same key', async () => {
    const { ask } = start();
    await ask('saveNote', { note: FOREIGN }, popup);
    expect(await ask('getNotes', { page: 'key-1' }, content)).toEqual({ notes: [], drafts: [] });
    expect((await ask('getNotes', { page: 'key-1' }, popup)).notes).toEqual([FOREIGN]);
  });

  it.each([
    [
      'the former host of a site',
      'https://www.francetvinfo.fr/a',
      'https://www.franceinfo.fr/a',
      true,
    ],
    ['another host of a site', 'https://amp.lemonde.fr/a', 'https://www.lemonde.fr/a', true],
    ['two sites of one country', 'https://lemonde.co.fr/a', 'https://www.lemonde.fr/a', false],
  ])('reaches its own site: %s', async (_, noteUrl, senderUrl, reaches) => {
    const { ask } = start();
    await ask('saveNote', { note: note(noteUrl, 'n') }, popup);
    const { notes } = await ask('getNotes', { page: 'key-1' }, { ...content, url: senderUrl });
    expect(notes.length).toBe(reaches ? 1 : 0);
  });
});

describe('a private window', () => {
  it.each<[RequestType, object, Sender]>([
    ['saveNote', { note: MARKED_NOTE }, content],
    ['saveDraft', { draft: DRAFT }, content],
    ['deleteNote', { id: 'id-1' }, content],
    ['restoreNote', { id: 'id-1' }, content],
    ['saveReading', READ, content],
    ['forgetReadings', { pages: null }, card],
    ['restoreReadings', { readings: [] }, card],
  ])('stores nothing: %s', async (type, params, from) => {
    const { answer, local } = start();
    expect(await answer(type, params, { ...from, incognito: true })).toEqual({
      ok: false,
      error: 'private-window',
    });
    expect(local.size).toBe(0);
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('readings', () => {
  it('are kept, found by fact, and forgotten', async () => {
    const { ask } = start();
    expect(await ask('saveReading', READ, content)).toBeNull();
    const reading = makeReading(PAGE, { mentions: [], claims: [CLAIM] }, READ.at, null);
    expect(await ask('getReadingsAbout', { facts: ['members-35-2026-01-06'] }, card)).toEqual([
      reading,
    ]);
    expect(await ask('listReadings', { place: null, limit: 10 }, popup)).toEqual([reading]);
    await ask('forgetReadings', { pages: null }, popup);
    expect(await ask('listReadings', { place: null, limit: 10 }, popup)).toEqual([]);
  });

  it('that were forgotten can be taken back, and every tab hears of both', async () => {
    const { ask, calls } = start();
    await ask('saveReading', READ, content);
    const forgotten = await ask('forgetReadings', { pages: [PAGE.key, 'inconnu'] }, card);
    expect(await ask('listReadings', { place: null, limit: 10 }, card)).toEqual([]);
    await ask('restoreReadings', { readings: forgotten }, card);
    expect(await ask('listReadings', { place: null, limit: 10 }, card)).toEqual(forgotten);
    expect(forgotten).toHaveLength(1);
    expect(calls).toEqual(Array(2).fill(['notifyTabs', 'notesChanged', null]));
  });

  it('tell on the next visit how many sentences have changed, as often as they are asked', async () => {
    const { ask } = start();
    await ask('saveReading', READ, content);
    const previous = await ask('getReading', { page: PAGE.key }, content);
    const [block] = PAGE.blocks;
    const text = `${block?.text} Le communiqué a été publié dans la soirée. Rien n’a été signé.`;
    const next = {
      page: { ...PAGE, blocks: [{ ...(block as Block), text }] },
      claims: [],
      at: '2026-02-01T10:00:00.000Z',
      previous,
    };
    const changes = { removed: 0, added: 2 };
    expect(await ask('saveReading', next, content)).toEqual(changes);
    expect(await ask('saveReading', next, content)).toEqual(changes);
    expect(await ask('listReadings', { place: null, limit: 10 }, popup)).toMatchObject([
      { firstReadAt: READ.at, lastReadAt: next.at },
    ]);
  });

  it('of another site are not told to a content script', async () => {
    const { ask } = start();
    await ask('saveReading', READ, content);
    const elsewhere = { ...content, url: 'https://www.franceinfo.fr/monde/autre_2.html' };
    expect(await ask('getReading', { page: PAGE.key }, elsewhere)).toBeNull();
  });

  it('are not kept when the reader does not want it', async () => {
    const { ask } = start();
    await ask('setSettings', { rememberReadings: false }, popup);
    await ask('saveReading', READ, content);
    expect(await ask('listReadings', { place: null, limit: 10 }, popup)).toEqual([]);
  });
});

describe('the icon', () => {
  it.each<[why: string, badge: boolean, lost: string[], expected: string[]]>([
    ['shows that a note has lost its passage', true, ['id-1'], ['!']],
    ['goes back to the number of passages when it is found again', true, [], ['1']],
    ['shows nothing when the reader has switched it off', false, ['id-1'], []],
  ])('%s', async (_, badge, lost, expected) => {
    const { ask, calls, pages } = start();
    await ask('setSettings', { badge }, popup);
    pages.set(7, { annotations: { mentions: [], claims: [CLAIM] } });
    await ask('tellLost', { page: PAGE.key, lost }, content);
    const shown = calls.filter(([what]) => what === 'setBadge').map(([, , text]) => text);
    expect(shown).toEqual(expected);
  });
});

/** A worker that starts on the same machine. */
function start(local?: Map<string, unknown>, today?: string) {
  const world = recordedEnvironment(today);
  for (const [key, value] of local ?? []) world.local.set(key, value);
  const background = createBackground(world.environment, { revision: 1, program: '1.0.0' });
  const answer = (type: RequestType, params: unknown, sender: Sender) =>
    background.answer({ to: 'background', type, params }, sender);
  const ask = async <Type extends RequestType>(
    type: Type,
    params: Requests[Type]['params'],
    sender: Sender,
  ): Promise<Requests[Type]['result']> => {
    const reply = await answer(type, params, sender);
    if (!reply.ok) throw new Error(reply.error);
    return reply.result as Requests[Type]['result'];
  };
  return { ...world, background, answer, ask };
}

function note(url: string, id: string): Note {
  const { target } = MARKED_NOTE;
  return { ...MARKED_NOTE, id, target: { ...target, source: { ...target.source, url } } };
}
