import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordedEnvironment, SENDER } from '../../tests/support/environment';
import { CLAIM, EXAMPLES, MENTION } from '../../tests/support/requests';
import type { Annotations } from '../core/annotation';
import type { Correction } from '../core/corrections';
import type { PageState, Requests, RequestType } from '../messages';
import type { Sender } from '../messages/senders';
import { createBackground } from './background';
import { countPassages } from './handlers';

beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  await start().ask('getBase', null);
});
beforeEach(async () => {
  await deleteDB('notes');
});

describe('findMentions', () => {
  it('answers with what annotatePage finds too, and leaves the icon alone', async () => {
    const { ask, calls } = start();
    const { mentions } = await ask('findMentions', EXAMPLES.findMentions);
    expect(calls).toEqual([]);
    const { annotations } = await ask('annotatePage', EXAMPLES.annotatePage);
    expect(annotations.mentions).toEqual(mentions);
  });

  it('refuses the text of another site', async () => {
    const { answer } = start();
    const params = { ...EXAMPLES.findMentions, url: 'https://www.franceinfo.fr/monde/' };
    expect(await answer('findMentions', params, SENDER.content)).toEqual({
      ok: false,
      error: 'refused',
    });
  });

  it('obeys the corrections of the reader', async () => {
    const { ask } = start();
    await ask('saveCorrection', {
      correction: {
        id: 'correction-1',
        madeAt: '2026-01-07T08:00:00.000Z',
        label: 'Emmanuel Macron',
        body: { type: 'hide-actor', actor: 'emmanuel-macron' },
      },
      here: false,
    });
    const { mentions } = await ask('findMentions', EXAMPLES.findMentions);
    expect(mentions.map(({ actor }) => actor)).not.toContain('emmanuel-macron');
  });
});

describe('annotatePage', () => {
  it('answers with mentions and the base, and counts the passages on the icon', async () => {
    const { ask, calls } = start();
    const { annotations, base } = await ask('annotatePage', EXAMPLES.annotatePage);
    expect(annotations.mentions.map((mention) => mention.actor)).toContain('emmanuel-macron');
    expect(base.actors).toBeGreaterThan(400);
    expect(calls).toEqual([['setBadge', 7, String(countPassages(annotations))]]);
  });

  it('gives the same answer to the same text', async () => {
    const { ask } = start();
    const first = await ask('annotatePage', EXAMPLES.annotatePage);
    expect(await ask('annotatePage', EXAMPLES.annotatePage)).toEqual(first);
  });

  it('refuses the text of another site', async () => {
    const { answer } = start();
    const params = { ...EXAMPLES.annotatePage, url: 'https://www.franceinfo.fr/monde/' };
    expect(await answer('annotatePage', params, SENDER.content)).toEqual({
      ok: false,
      error: 'refused',
    });
  });

  it('writes nothing on the icon when the reader does not want it', async () => {
    const { ask, calls } = start();
    await ask('setSettings', { badge: false });
    await ask('annotatePage', EXAMPLES.annotatePage);
    expect(calls.at(-1)).toEqual(['setBadge', 7, '']);
  });

  it('stores nothing of a private window', async () => {
    const { ask, local, session } = start();
    await ask('getBase', null);
    const before = await everythingStored();
    const incognito = { ...SENDER.content, incognito: true };
    await ask('annotatePage', EXAMPLES.annotatePage, incognito);
    await ask('pageSilent', { silence: 'site-off' }, incognito);
    await ask('setHost', EXAMPLES.setHost, { ...SENDER.popup, incognito: true });
    await ask('getCard', EXAMPLES.getCard, { ...SENDER.card, incognito: true });
    expect(await everythingStored()).toEqual(before);
    expect([...local.keys()]).toEqual([]);
    expect([...session.keys()]).toEqual(['settings']);
  });
});

describe('what the reader knows', () => {
  it('is told to pages, which are told when it changes', async () => {
    const { ask, calls } = start();
    await ask('markKnown', { ids: ['france'], known: true });
    expect((await ask('getPageSettings', EXAMPLES.getPageSettings)).known).toEqual(['france']);
    expect(calls.at(-1)).toEqual(['notifyTabs', 'settingsChanged', null]);
    await ask('forgetKnown', null);
    expect(await ask('getKnown', null)).toEqual([]);
  });
});

describe('getArticle', () => {
  it('names the article of the tab, and nothing where there is none', async () => {
    const { ask, pages } = start();
    expect(await ask('getArticle', null, SENDER.card)).toBeNull();
    pages.set(7, { title: 'Un exemple', url: 'https://www.lemonde.fr/exemple.html', key: 'x' });
    expect(await ask('getArticle', null, SENDER.card)).toEqual({
      title: 'Un exemple',
      url: 'https://www.lemonde.fr/exemple.html',
    });
  });
});

describe('what is kept of the reader', () => {
  it('is counted, and erased with its copies, so that nothing comes back', async () => {
    const { ask, local } = start();
    await ask('saveCorrection', EXAMPLES.saveCorrection);
    await ask('saveNote', EXAMPLES.saveNote);
    await ask('markKnown', { ids: ['france', 'otan'], known: true });
    await ask('setSettings', { density: 'first' });
    expect(await ask('countOwn', null)).toEqual({
      notes: 1,
      binned: 0,
      corrections: 1,
      readings: 0,
      known: 2,
    });
    await ask('eraseOwn', null);
    expect(Object.values(await ask('countOwn', null))).toEqual([0, 0, 0, 0, 0]);
    expect(await ask('getCorrections', null)).toEqual([]);
    expect([...local.keys()]).toEqual([]);
    expect(Object.values(await start().ask('countOwn', null))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('getCard', () => {
  it('tells who an actor was on the day, and who today when that differs', async () => {
    const { ask } = start();
    const subject = {
      type: 'mention' as const,
      mention: { ...MENTION, actor: 'keir-starmer', text: 'Keir Starmer' },
      asOf: '2026-01-06',
    };
    const card = await ask('getCard', { subject, lang: 'fr' });
    if (card?.type !== 'actor') throw new Error('no card of an actor');
    expect(card.roles.map((role) => role.title).join()).toMatch(/Premier ministre/);
    expect(card.rolesToday?.map((role) => role.title).join()).not.toMatch(/Premier ministre/);
    expect(card.mention?.text).toBe('Keir Starmer');
  });

  it('shows the facts of a claim with their relation', async () => {
    const { ask } = start();
    const card = await ask('getCard', EXAMPLES.getCard);
    if (card?.type !== 'claim') throw new Error('no card of a claim');
    expect(card.facts.map(({ id, relation }) => [id, relation])).toEqual([
      ['members-35-2026-01-06', 'approximates'],
    ]);
    expect(card.changes.map(({ id, relation }) => [id, relation])).toEqual([
      ['members-35-2026-02-24', 'later'],
      ['attended-36-2026-02-24', 'later'],
      ['members-37-2026-07-13', 'later'],
    ]);
    expect(card.labels['coalition-des-volontaires']).toMatch(/Coalition/);
    expect(card.facts[0]?.sources.length).toBeGreaterThan(0);
  });

  it('has no card for an actor that the base does not know', async () => {
    const subject = { type: 'actor' as const, actor: 'inconnu', asOf: '2026-01-06' };
    expect(await start().ask('getCard', { subject, lang: 'fr' })).toBeNull();
  });

  it('answers in English', async () => {
    const subject = { type: 'actor' as const, actor: 'allemagne', asOf: '2026-01-06' };
    expect(await start().ask('getCard', { subject, lang: 'en' })).toMatchObject({
      label: 'Germany',
    });
  });
});

describe('lists', () => {
  it('names the actors that the base knows, in the order asked', async () => {
    const names = await start().ask('getActorNames', {
      ids: ['otan', 'inconnu', 'france'],
      lang: 'fr',
    });
    expect(names.map(({ id, kind }) => [id, kind])).toEqual([
      ['otan', 'organization'],
      ['france', 'country'],
    ]);
  });

  it('gives facts in the order asked, without relation', async () => {
    const ids = ['coalition-informal-not-treaty', 'inconnu', 'coalition-definition'];
    const lines = await start().ask('getFacts', { ids, asOf: '2026-01-06', lang: 'fr' });
    expect(lines.map(({ id, relation }) => [id, relation])).toEqual([
      ['coalition-informal-not-treaty', null],
      ['coalition-definition', null],
    ]);
  });

  it('tells the events of the base, oldest first', async () => {
    const events = await start().ask('getTimeline', { lang: 'fr' });
    const dates = events.map((event) => event.date);
    expect(dates.length).toBeGreaterThan(50);
    expect(dates).toEqual([...dates].sort());
  });

  it('puts the number of a claim beside the known values', async () => {
    const series = await start().ask('getSeries', EXAMPLES.getSeries);
    expect(series?.article).toEqual({ text: 'une trentaine', min: 28, max: 34 });
    expect(series?.points.map((point) => point.max)).toEqual([31, 35, 35, 37]);
  });
});

describe('the card frame', () => {
  it.each([
    ['showCard', SENDER.content, ['notifyCards', 7, 'showCard', EXAMPLES.showCard]],
    ['hideCard', SENDER.content, ['notifyCards', 7, 'hideCard', EXAMPLES.hideCard]],
    ['cardReady', SENDER.card, ['notifyTab', 7, 'cardReady', EXAMPLES.cardReady]],
    ['cardResized', SENDER.card, ['notifyTab', 7, 'cardResized', EXAMPLES.cardResized]],
    ['cardEvent', SENDER.card, ['notifyTab', 7, 'cardEvent', EXAMPLES.cardEvent]],
  ] as const)('hears and is heard: %s', async (type, sender, call) => {
    const { ask, calls } = start();
    await ask(type, EXAMPLES[type], sender);
    expect(calls).toEqual([call]);
  });
});

describe('the popup', () => {
  it('asks the page for its state, and takes silence for an answer', async () => {
    const { ask, pages } = start();
    expect(await ask('getPageState', { tabId: 7 })).toBeNull();
    pages.set(7, { key: 'lemonde.fr/3210' });
    expect(await ask('getPageState', { tabId: 7 })).toEqual({ key: 'lemonde.fr/3210' });
  });

  it('switches a site off, and every open page hears of it', async () => {
    const { ask, calls } = start();
    await ask('setHost', { host: 'www.lemonde.fr', state: 'off' });
    expect(calls).toEqual([['notifyTabs', 'settingsChanged', null]]);
    const { enabled } = await ask('getPageSettings', { host: 'www.lemonde.fr' });
    expect(enabled).toBe(false);
  });

  it('opens the options at a section', async () => {
    const { ask, calls } = start();
    await ask('openOptions', { section: 'sites' });
    await ask('openOptions', { section: null });
    expect(calls).toEqual([
      ['openPage', 'options.html#sites'],
      ['openPage', 'options.html'],
    ]);
  });
});

describe('corrections', () => {
  const hide: Correction = EXAMPLES.saveCorrection.correction;
  const other: Correction = {
    ...hide,
    id: 'autre',
    madeAt: '2026-01-08T08:00:00.000Z',
    body: {
      type: 'not-this-actor',
      text: 'Emmanuel Macron',
      from: 'emmanuel-macron',
      to: 'brigitte-macron',
      page: null,
    },
  };

  it('win at once, are listed newest first, and can be undone', async () => {
    const { ask } = start();
    await ask('saveCorrection', { correction: hide, here: false });
    expect(await actors(ask)).not.toContain('emmanuel-macron');
    await ask('saveCorrection', { correction: other, here: false });
    expect((await ask('getCorrections', null)).map(({ id }) => id)).toEqual(['autre', hide.id]);
    await ask('removeCorrection', { id: hide.id });
    expect(await actors(ask)).toContain('brigitte-macron');
    await ask('removeCorrection', { id: 'autre' });
    expect(await actors(ask)).toContain('emmanuel-macron');
  });

  it('are saved once when they are sent twice, and survive the worker', async () => {
    const { ask } = start();
    await ask('saveCorrection', { correction: hide, here: false });
    await ask('saveCorrection', { correction: hide, here: false });
    expect(await start().ask('getCorrections', null)).toEqual([hide]);
  });

  it('hold on one page only when the reader said « ici »', async () => {
    const { ask, pages } = start();
    pages.set(7, { key: 'lemonde.fr/9999' } as PageState);
    await ask('saveCorrection', { correction: other, here: true }, SENDER.card);
    expect(await actors(ask)).toContain('emmanuel-macron');
    pages.set(7, { key: EXAMPLES.annotatePage.key } as PageState);
    await ask('saveCorrection', { correction: other, here: true }, SENDER.card);
    expect(await actors(ask)).toContain('brigitte-macron');
  });

  it('are refused in a private window', async () => {
    const { answer } = start();
    const incognito = { ...SENDER.card, incognito: true };
    expect(await answer('saveCorrection', EXAMPLES.saveCorrection, incognito)).toEqual({
      ok: false,
      error: 'private-window',
    });
  });

  async function actors(ask: Ask): Promise<(string | null)[]> {
    const { annotations } = await ask('annotatePage', EXAMPLES.annotatePage);
    return annotations.mentions.map((mention) => mention.actor);
  }
});

describe('countPassages', () => {
  it('counts what is underlined: sure mentions and claims with facts, each passage once', () => {
    const annotations: Annotations = {
      mentions: [
        MENTION,
        { ...MENTION, confidence: 'likely' },
        { ...MENTION, start: 20, end: 35, confidence: 'possible' },
        { ...MENTION, block: 2 },
      ],
      claims: [CLAIM, { ...CLAIM, block: 3, facts: [] }],
    };
    expect(countPassages(annotations)).toBe(3);
  });
});

type Ask = ReturnType<typeof start>['ask'];

/** A worker on this machine, with the sender that usually asks. */
function start() {
  const world = recordedEnvironment();
  const background = createBackground(world.environment, { revision: 1, program: '1.0.0' });
  const answer = (type: RequestType, params: unknown, sender: Sender) =>
    background.answer({ to: 'background', type, params }, sender);
  const ask = async <Type extends RequestType>(
    type: Type,
    params: Requests[Type]['params'],
    sender?: Sender,
  ): Promise<Requests[Type]['result']> => {
    const isPage = [
      'findMentions',
      'annotatePage',
      'getPageSettings',
      'pageSilent',
      'showCard',
      'hideCard',
    ].includes(type);
    const reply = await answer(type, params, sender ?? (isPage ? SENDER.content : SENDER.popup));
    if (!reply.ok) throw new Error(reply.error);
    return reply.result as Requests[Type]['result'];
  };
  return { ...world, answer, ask };
}

/** Number of rows in every store of every database that has any. */
async function everythingStored(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name as string);
      request.onsuccess = () => resolve(request.result);
    });
    for (const store of db.objectStoreNames) {
      const count = await new Promise<number>((resolve) => {
        const request = db.transaction(store).objectStore(store).count();
        request.onsuccess = () => resolve(request.result);
      });
      if (count > 0) counts[`${name}/${store}`] = count;
    }
    db.close();
  }
  return counts;
}
