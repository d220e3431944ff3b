/** What a card or a list is built from: the records fetched for it, over a base of a few. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { actor, fact, smallPack, source } from '../../tests/fixtures/small-pack';
import { CLAIM, MENTION } from '../../tests/support/requests';
import type { Claim, FactMatch } from '../core/annotation';
import type { ActorCard, ClaimCard } from '../core/cards/cards';
import type { Correction } from '../core/corrections';
import type { Fact, FactQuantity, Pack } from '../core/knowledge';
import { entriesOf } from '../core/pack/entries';
import { KnowledgeStore } from '../store/knowledge-store';
import { Connection } from '../store/open';
import { KNOWLEDGE_DATABASE } from '../store/schema';
import { actorNames, cardOf, type Desk, factLines, seriesOf, timeline } from './cards';

const AS_OF = '2026-02-10';
const TODAY = '2026-11-24';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the card of an actor', () => {
  it('is in the language asked, with its facts and the labels of what it names', async () => {
    const french = await actorCardOf('emmanuel-macron', await desk());
    expect(french).toMatchObject({ type: 'actor', label: 'Emmanuel Macron', asOf: AS_OF });
    expect(french.roles.map(({ title, org }) => [title, org])).toEqual([
      ['président de la République française', 'France'],
    ]);
    const english = await actorCardOf('emmanuel-macron', await desk({ lang: 'en' }));
    expect(english.roles.map(({ title }) => title)).toEqual(['President of France']);
    expect(english.summary).toBe('An actor.');
  });

  it('tells the facts about it with their sources', async () => {
    const card = await actorCardOf('france', await desk());
    expect(card.facts.map(({ id }) => id)).toEqual(['france-supports-ukraine']);
    expect(card.facts[0]?.sources.map(({ publisher }) => publisher)).toEqual(['Agence']);
  });

  it.each([
    ['an actor that the base does not know', 'personne'],
    ['an id that objects inherit', 'constructor'],
  ])('is not there for %s', async (_, id) => {
    expect(await cardOf({ type: 'actor', actor: id, asOf: AS_OF }, TODAY, await desk())).toBeNull();
  });

  it('of an open mention is that of its best candidate, and names the others', async () => {
    const candidates = [
      { actor: 'ukraine', score: 0.5, reasons: [] },
      { actor: 'france', score: 0.4, reasons: [] },
      { actor: 'personne', score: 0.3, reasons: [] },
    ];
    const mention = { ...MENTION, actor: null, candidates };
    const card = await cardOf({ type: 'mention', mention, asOf: AS_OF }, TODAY, await desk());
    expect(card).toMatchObject({ id: 'ukraine', mention });
    expect((card as ActorCard).candidates.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Ukraine', 'France']),
    );
  });

  it('of a mention without any candidate is not there', async () => {
    const mention = { ...MENTION, actor: null, candidates: [] };
    expect(await cardOf({ type: 'mention', mention, asOf: AS_OF }, TODAY, await desk())).toBeNull();
  });

  it('obeys the corrections of the reader', async () => {
    const edit = correction({
      type: 'edit-actor',
      actor: 'emmanuel-macron',
      label: 'Le président',
      role: null,
    });
    const card = await actorCardOf('emmanuel-macron', await desk({ corrections: [edit] }));
    expect(card.label).toBe('Le président');
    const hidden = correction({ type: 'hide-fact', fact: 'france-supports-ukraine' });
    expect((await actorCardOf('france', await desk({ corrections: [hidden] }))).facts).toEqual([]);
  });

  it('names the source in which another was quoted', async () => {
    const quoted = await desk({
      change: (pack) => {
        pack.sources.push(
          source({ id: 's-2', publisher: 'Quotidien', seen: 'quoted', seenIn: 's-agence-1' }),
        );
        (pack.facts[0] as Fact).sources = [{ source: 's-2', stance: 'supports' }];
      },
    });
    const card = await actorCardOf('france', quoted);
    expect(card.facts[0]?.sources).toMatchObject([{ publisher: 'Quotidien', citedBy: 'Agence' }]);
  });
});

describe('the card of a claim', () => {
  it('has the facts that were found for it, with their relation', async () => {
    const card = await claimCardOf(claim(match('france-supports-ukraine', 'agrees')), await desk());
    expect(card.facts.map(({ id, relation }) => [id, relation])).toEqual([
      ['france-supports-ukraine', 'agrees'],
    ]);
  });

  it('names the actors of the claim', async () => {
    const known = claim(match('france-supports-ukraine', 'agrees'));
    known.frame = { ...known.frame, agents: ['france'], objects: ['ukraine', 'personne'] };
    const { labels } = await claimCardOf(known, await desk());
    expect(labels).toEqual({ france: 'France', ukraine: 'Ukraine' });
  });

  it('tells what replaced its facts since, link by link', async () => {
    const chain = await desk({
      change: (pack) =>
        pack.facts.push(
          fact({
            id: 'b',
            supersedes: ['france-supports-ukraine'],
            asOf: '2026-03-01',
            validFrom: '2026-03-01',
          }),
          fact({ id: 'c', supersedes: ['b'], asOf: '2026-04-01', validFrom: '2026-04-01' }),
        ),
    });
    const card = await claimCardOf(claim(match('france-supports-ukraine', 'agrees')), chain);
    expect(card.changes.map(({ id }) => id)).toContain('c');
  });

  it('ends when facts replace each other in a circle', async () => {
    const circle = await desk({
      change: (pack) =>
        pack.facts.push(fact({ id: 'b', supersedes: ['c'] }), fact({ id: 'c', supersedes: ['b'] })),
    });
    const card = await claimCardOf(claim(match('b', 'agrees')), circle);
    expect(card.facts.map(({ id }) => id)).toEqual(['b']);
  });

  it.each<[why: string, matches: FactMatch[], corrections: Correction[]]>([
    ['none was found', [], []],
    ['the base does not know it any more', [match('parti', 'agrees')], []],
    [
      'the reader has hidden it',
      [match('france-supports-ukraine', 'agrees')],
      [correction({ type: 'hide-fact', fact: 'france-supports-ukraine' })],
    ],
  ])('has no fact when %s', async (_, matches, corrections) => {
    const card = await claimCardOf(claim(...matches), await desk({ corrections }));
    expect(card.facts).toEqual([]);
    expect(card.changes).toEqual([]);
  });
});

describe('lists', () => {
  it('name actors in the order asked, without those that the base does not know', async () => {
    const ids = ['ukraine', 'personne', 'france', 'ukraine'];
    expect(await actorNames(ids, await desk())).toEqual([
      { id: 'ukraine', kind: 'country', label: 'Ukraine' },
      { id: 'france', kind: 'country', label: 'France' },
      { id: 'ukraine', kind: 'country', label: 'Ukraine' },
    ]);
    expect(await actorNames([], await desk())).toEqual([]);
  });

  it('name actors as the reader has corrected them', async () => {
    const edit = correction({
      type: 'edit-actor',
      actor: 'france',
      label: 'La France',
      role: null,
    });
    const [france] = await actorNames(['france'], await desk({ corrections: [edit] }));
    expect(france?.label).toBe('La France');
  });

  it('tell facts in the order asked, in the language asked, without those hidden', async () => {
    const two = (pack: Pack) => void pack.facts.push(fact({ id: 'b' }));
    const ids = ['b', 'inconnu', 'france-supports-ukraine'];
    const lines = await factLines(ids, await desk({ change: two, lang: 'en' }));
    expect(lines.map(({ id }) => id)).toEqual(['b', 'france-supports-ukraine']);
    expect(lines[1]).toMatchObject({ statement: 'France supports Ukraine.', relation: null });
    const hidden = [correction({ type: 'hide-fact', fact: 'b' })];
    const left = await factLines(ids, await desk({ change: two, corrections: hidden }));
    expect(left.map(({ id }) => id)).toEqual(['france-supports-ukraine']);
  });
});

describe('the timeline', () => {
  it('tells events oldest first, with those who took part and where it was seen', async () => {
    const more = await desk({
      change: (pack) => {
        const [paris] = pack.events;
        if (!paris) return;
        pack.events.push(
          { ...paris, id: 'ouverture', actor: null, date: '2025-03', sources: [], unsourced: true },
          {
            ...paris,
            id: 'veille',
            actor: null,
            date: '2026-01-05',
            participants: ['france', 'personne'],
          },
        );
      },
    });
    const lines = await timeline(more);
    expect(lines.map(({ id }) => id)).toEqual(['ouverture', 'veille', 'sommet-de-paris']);
    expect(lines[0]).toMatchObject({ actor: null, sources: [], unsourced: true });
    expect(lines[1]?.participants).toEqual([{ id: 'france', label: 'France' }]);
    expect(lines[2]).toMatchObject({
      label: 'Sommet de Paris',
      facts: ['france-supports-ukraine'],
      unsourced: false,
    });
    expect(lines[2]?.sources.map(({ publisher }) => publisher)).toEqual(['Agence']);
  });

  it('is in English for who reads English', async () => {
    const [line] = await timeline(await desk({ lang: 'en' }));
    expect(line).toMatchObject({ label: 'Paris summit', summary: 'A meeting.' });
  });

  it('is empty where the base has no event', async () => {
    expect(await timeline(await desk({ change: (pack) => pack.events.splice(0) }))).toEqual([]);
  });
});

describe('the series of a number', () => {
  const count = (value: number): FactQuantity => ({
    value,
    min: null,
    max: null,
    approx: false,
    unit: 'country',
    of: { fr: 'pays membres', en: 'member countries' },
  });
  const members = (pack: Pack) => {
    pack.actors.push(actor({ id: 'coalition-des-volontaires', kind: 'group' }));
    pack.predicates.push({
      id: 'member-count',
      group: 'quantity',
      definition: { fr: 'Compte.', en: 'Counts.' },
      subject: 'group',
      object: 'none',
      polar: false,
    });
    for (const [id, value, asOf] of [
      ['members-26', 26, '2025-09-04'],
      ['members-35', 35, '2026-01-06'],
      ['members-31', 31, '2025-10-24'],
    ] as const) {
      pack.facts.push(
        fact({
          id,
          type: 'quantity',
          subject: 'coalition-des-volontaires',
          actors: ['coalition-des-volontaires'],
          object: null,
          predicate: 'member-count',
          quantity: count(value),
          asOf,
          validFrom: asOf,
        }),
      );
    }
  };

  it('puts the known values in order of time beside that of the article', async () => {
    const series = await seriesOf(
      claim(match('members-35', 'approximates')),
      await desk({ change: members }),
    );
    expect(series?.points.map(({ min, asOf }) => [min, asOf])).toEqual([
      [26, '2025-09-04'],
      [31, '2025-10-24'],
      [35, '2026-01-06'],
    ]);
    expect(series?.article).toMatchObject({ text: 'une trentaine', min: 28, max: 34 });
    expect(series).toMatchObject({ of: 'pays membres', unit: 'country' });
  });

  it('leaves out what the reader has hidden', async () => {
    const hidden = [correction({ type: 'hide-fact', fact: 'members-31' })];
    const series = await seriesOf(
      claim(match('members-35', 'approximates')),
      await desk({ change: members, corrections: hidden }),
    );
    expect(series?.points.map(({ min }) => min)).toEqual([26, 35]);
  });

  it.each<[why: string, found: Claim]>([
    ['no fact was found', claim()],
    ['the fact found counts nothing', claim(match('france-supports-ukraine', 'agrees'))],
    ['the fact found is gone', claim(match('parti', 'agrees'))],
  ])('is not there when %s', async (_, found) => {
    expect(await seriesOf(found, await desk({ change: members }))).toBeNull();
  });
});

function match(id: string, relation: FactMatch['relation']): FactMatch {
  return { ...(CLAIM.facts[0] as FactMatch), fact: id, relation };
}

function claim(...facts: FactMatch[]): Claim {
  return { ...CLAIM, facts };
}

function correction(body: Correction['body']): Correction {
  return { id: 'c1', madeAt: '2026-01-07T08:00:00.000Z', label: 'x', body };
}

async function actorCardOf(id: string, from: Desk): Promise<ActorCard> {
  const card = await cardOf({ type: 'actor', actor: id, asOf: AS_OF }, TODAY, from);
  return card as ActorCard;
}

async function claimCardOf(found: Claim, from: Desk): Promise<ClaimCard> {
  const card = await cardOf({ type: 'claim', claim: found, asOf: AS_OF }, TODAY, from);
  return card as ClaimCard;
}

/** A desk over the small pack, after `change`. */
async function desk(
  more: Partial<Pick<Desk, 'lang' | 'corrections'>> & { change?: (pack: Pack) => unknown } = {},
): Promise<Desk> {
  const { change, lang = 'fr', corrections = [] } = more;
  globalThis.indexedDB = new IDBFactory();
  const pack = smallPack();
  change?.(pack);
  const { actors, facts } = entriesOf(pack);
  const store = new KnowledgeStore(new Connection(KNOWLEDGE_DATABASE));
  await store.install({
    revision: 1,
    layout: '1',
    digest: 'x',
    packId: pack.id,
    date: pack.date,
    records: { actor: actors, fact: facts, event: pack.events, source: pack.sources },
    engine: new ArrayBuffer(4),
  });
  return { store, lang, corrections };
}
