import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import { MARKED_NOTE } from '../../tests/fixtures/notes';
import { recordedEnvironment, SENDER } from '../../tests/support/environment';
import { CLAIM, MENTION } from '../../tests/support/requests';
import type { PageState, Requests, RequestType, TabOverview } from '../messages';
import { createBackground } from './background';

const { key } = MARKED_NOTE.target.source;
const STATE = {
  key,
  asOf: '2026-01-06',
  annotations: { mentions: [MENTION], claims: [CLAIM] },
} as PageState;

beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  await start().ask('saveNote', { note: MARKED_NOTE });
});

describe('getOverview', () => {
  it('answers with the page, its names, its facts, its notes and the base', async () => {
    const { ask, overview, pages } = start();
    pages.set(7, STATE);
    const { page, names, facts, written, base, settings } = await overview();
    expect(page).toEqual(STATE);
    expect(names).toEqual([{ id: 'emmanuel-macron', kind: 'person', label: 'Emmanuel Macron' }]);
    expect(facts.map(({ id }) => id)).toEqual(['members-35-2026-01-06']);
    expect(written).toEqual({ notes: [MARKED_NOTE], drafts: [] });
    expect(base).toEqual(await ask('getBase', null));
    expect(settings.trigger).toBe('hover');
  });

  it.each([
    ['no page answers', null],
    ['the page is no article', { ...STATE, annotations: null }],
    ['the page has told no day', { ...STATE, asOf: null }],
  ])('tells nothing but the page and the settings where %s, and reads no base', async (_, page) => {
    const { overview, pages, files } = start();
    pages.set(7, page);
    expect(await overview()).toMatchObject({
      page,
      base: null,
      names: [],
      facts: [],
      written: { notes: [], drafts: [] },
    });
    expect(files).toEqual([]);
  });

  it('names more actors than one request may ask for', async () => {
    const { overview, pages } = start();
    const mentions = Array.from({ length: 6_000 }, (_, at) => ({ ...MENTION, actor: `elu-${at}` }));
    pages.set(7, { ...STATE, annotations: { mentions: [...mentions, MENTION], claims: [] } });
    expect((await overview()).names).toHaveLength(1);
  });
});

function start() {
  const world = recordedEnvironment();
  const background = createBackground(world.environment, { revision: 1, program: '1' });
  const ask = async <Type extends RequestType>(type: Type, params: Requests[Type]['params']) => {
    const answer = await background.answer({ type, params }, SENDER.popup);
    if (!answer.ok) throw new Error(answer.error);
    return answer.result as Requests[Type]['result'];
  };
  const overview = (): Promise<TabOverview> => ask('getOverview', { tabId: 7, lang: 'fr' });
  return { ...world, ask, overview };
}
