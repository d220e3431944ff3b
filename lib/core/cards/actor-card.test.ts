import { describe, expect, it } from 'vitest';
import type { Actor, Fact, Source } from '../knowledge';
import { MAX_FACTS_IN_CARD, MAX_LATER_FACTS_IN_CARD } from '../limits';
import type { ActorEntry, FactRef } from '../pack/entries';
import { actorsNamedIn, buildActorCard, chooseFacts, sourcesOfActor } from './actor-card';
import type { Shelf } from './card-lines';

const DAY = '2026-01-06';

describe('chooseFacts', () => {
  it.each<[why: string, ref: Partial<FactRef>, chosen: boolean]>([
    ['a fact that holds on the day', { from: '2025-09-04', to: null }, true],
    ['a fact whose last day it is', { from: '2025-09-04', to: DAY }, true],
    ['a fact that had ended', { from: '2025-02-17', to: '2025-03-02' }, false],
    ['a fact without dates, seen before', { from: null, asOf: '2025-12-30' }, true],
    ['a later fact about the actor itself', { from: '2026-07-13' }, true],
    ['a later fact that only names the actor', { from: '2026-07-13', part: 'other' }, false],
  ])('%s', (_, more, chosen) => {
    expect(chooseFacts([ref('fait', more)], DAY).length).toBe(chosen ? 1 : 0);
  });

  it('puts the facts about the actor first, the newest of them first, and later ones last', () => {
    const refs = [
      ref('nomme', { part: 'other', from: '2026-01-05' }),
      ref('ancien', { from: '2025-03-02' }),
      ref('plus-tard', { from: '2026-02-24' }),
      ref('objet', { part: 'object', from: '2026-01-06' }),
      ref('recent', { from: '2025-12-01' }),
    ];
    expect(chooseFacts(refs, DAY).map(({ id }) => id)).toEqual([
      'recent',
      'ancien',
      'objet',
      'nomme',
      'plus-tard',
    ]);
  });

  it('chooses a bounded number, with a place for what came later', () => {
    const holding = Array.from({ length: 40 }, (_, index) => ref(`tient-${index}`));
    const later = Array.from({ length: 9 }, (_, index) =>
      ref(`suit-${index}`, { from: `2026-02-0${index + 1}` }),
    );
    const ids = chooseFacts([...holding, ...later], DAY).map(({ id }) => id);
    expect(ids.length).toBe(MAX_FACTS_IN_CARD);
    expect(ids.slice(-MAX_LATER_FACTS_IN_CARD)).toEqual(['suit-8', 'suit-7', 'suit-6']);
  });
});

describe('buildActorCard', () => {
  const actor: Actor = {
    id: 'keir',
    kind: 'person',
    label: { fr: 'Keir', en: 'Keir (en)' },
    aliases: { fr: ['Keir'], en: ['Keir'] },
    summary: { fr: 'Il a lancé la coalition.\u202E', en: 'He launched it.' },
    roles: [
      {
        title: { fr: 'chef de l’opposition', en: '' },
        org: 'royaume-uni',
        from: '2020-04',
        to: '2024-07-05',
      },
      {
        title: { fr: 'Premier ministre', en: 'Prime Minister' },
        org: 'royaume-uni',
        from: '2024-07-05',
        to: '2026-07-20',
        source: 's1',
      },
    ],
    sources: ['s1', 's-cache'],
    related: ['royaume-uni', 'inconnu'],
    newestEvidence: '2026-08',
  };

  it('shows the roles of the article’s day, and those of today when they differ', () => {
    const card = build({ actor, today: '2026-11-24' });
    expect(card.roles.map(({ title, org }) => [title, org])).toEqual([
      ['Premier ministre', 'Royaume-Uni'],
    ]);
    expect(card.rolesToday).toEqual([]);
  });

  it('does not repeat the roles when they are the same today', () => {
    expect(build({ actor, today: '2026-02-01' }).rolesToday).toBeNull();
  });

  it.each([
    ['the last day of a role', '2024-07-04', 'chef de l’opposition'],
    ['the day of the handover, which belongs to the next role', '2024-07-05', 'Premier ministre'],
  ])('%s', (_, asOf, title) => {
    expect(build({ actor, asOf }).roles.map((role) => role.title)).toEqual([title]);
  });

  it('shows a role whose dates nobody knows, without dates', () => {
    const vague = {
      ...actor,
      roles: [{ title: { fr: 'conseiller', en: '' }, org: null, from: null, to: null }],
    };
    expect(build({ actor: vague }).roles).toMatchObject([
      { title: 'conseiller', from: null, to: null, unsourced: true },
    ]);
  });

  it('shows only what the base knows and readers may see', () => {
    const card = build({ actor });
    expect(card.related).toEqual([{ id: 'royaume-uni', label: 'Royaume-Uni' }]);
    expect(card.sources.map((source) => source.publisher)).toEqual(['Le Courrier']);
    expect(card.summary).toBe('Il a lancé la coalition.');
    expect(card.newestEvidence).toBe('2026-08');
  });

  it('gives the position of a country with its date and source', () => {
    const country: Actor = {
      ...actor,
      kind: 'country',
      coalition: {
        member: true,
        position: { fr: 'Prête à envoyer des troupes.', en: '' },
        asOf: '2025-09',
        source: 's1',
      },
    };
    expect(build({ actor: country }).coalition).toMatchObject({
      member: true,
      position: 'Prête à envoyer des troupes.',
      asOf: '2025-09',
      sources: [{ publisher: 'Le Courrier' }],
    });
    expect(build({ actor }).coalition).toBeNull();
  });

  it('gives dates and place of an event', () => {
    const event: Actor = {
      ...actor,
      kind: 'event',
      date: { from: '2026-01-06', to: null },
      place: 'Paris',
    };
    expect(build({ actor: event }).event).toEqual({ from: '2026-01-06', to: null, place: 'Paris' });
  });

  it('marks facts that came after the article, and leaves out those that it was not given', () => {
    const facts = [ref('tient'), ref('suit', { from: '2026-02-24' }), ref('manque')];
    const card = build({ actor, refs: facts, facts: [fact('tient'), fact('suit')] });
    expect(card.facts.map(({ id, relation }) => [id, relation])).toEqual([
      ['tient', null],
      ['suit', 'later'],
    ]);
  });

  it('names the candidates of an open mention', () => {
    const card = build({ actor, candidates: ['keir', 'royaume-uni', 'inconnu'] });
    expect(card.candidates.map(({ id }) => id)).toEqual(['royaume-uni']);
    expect(card.mention?.actor).toBeNull();
  });

  it('needs the actors and sources that it says it needs', () => {
    expect(actorsNamedIn(actor)).toEqual(['royaume-uni', 'inconnu']);
    expect(sourcesOfActor(actor)).toEqual(['s1', 's-cache']);
  });
});

function build(wanted: {
  actor: Actor;
  asOf?: string;
  today?: string;
  refs?: FactRef[];
  facts?: Fact[];
  candidates?: string[];
}) {
  const { actor, asOf = DAY, today = DAY, refs = [], facts = [], candidates } = wanted;
  const entry: ActorEntry = { id: actor.id, actor, facts: refs };
  const shelf: Shelf = {
    lang: 'fr',
    actors: new Map([['royaume-uni', { label: { fr: 'Royaume-Uni', en: '' } } as Actor]]),
    sources: new Map(
      [source('s1', 'Le Courrier'), source('s-cache', 'Dépôt', false)].map((record) => [
        record.id,
        record,
      ]),
    ),
  };
  const mention = candidates
    ? {
        start: 0,
        end: 4,
        block: 1,
        text: 'Keir',
        kind: 'person' as const,
        actor: null,
        candidates: candidates.map((id) => ({ actor: id, score: 1, reasons: [] })),
        confidence: 'possible' as const,
        form: 'name' as const,
      }
    : null;
  return buildActorCard({
    entry,
    facts: new Map(facts.map((record) => [record.id, record])),
    shelf,
    asOf,
    today,
    mention,
  });
}

function ref(id: string, more: Partial<FactRef> = {}): FactRef {
  return { id, part: 'subject', asOf: '2026-01-01', from: '2025-09-04', to: null, ...more };
}

function fact(id: string): Fact {
  return {
    id,
    statement: { fr: id, en: id },
    status: 'established',
    sources: [],
  } as unknown as Fact;
}

function source(id: string, publisher: string, displayable = true): Source {
  return {
    id,
    url: null,
    title: null,
    publisher,
    published: null,
    lang: 'fr',
    kind: 'press',
    seen: 'excerpt',
    displayable,
  };
}
