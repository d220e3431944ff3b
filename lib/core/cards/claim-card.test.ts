import { describe, expect, it } from 'vitest';
import type { Claim, FactMatch } from '../annotation';
import type { Actor, Fact, RelationId } from '../knowledge';
import type { FactEntry } from '../pack/entries';
import type { Shelf } from './card-lines';
import { actorsOfClaim, buildClaimCard } from './claim-card';

const DAY = '2026-01-06';

describe('buildClaimCard', () => {
  it('shows the facts in the order of the match, with relation and reason', () => {
    const card = build(
      [match('31', 'outdated'), match('35', 'agrees')],
      [entry('31'), entry('35')],
    );
    expect(card.facts.map(({ id, relation, why }) => [id, relation, why?.rule])).toEqual([
      ['31', 'outdated', 'regle'],
      ['35', 'agrees', 'regle'],
    ]);
    expect(card.changes).toEqual([]);
  });

  it('keeps what came after the article apart, as changes', () => {
    const card = build([match('35', 'agrees'), match('37', 'later')], [entry('35'), entry('37')]);
    expect(card.facts.map(({ id }) => id)).toEqual(['35']);
    expect(card.changes.map(({ id }) => id)).toEqual(['37']);
  });

  it('follows what replaced a fact, and what replaced that', () => {
    const facts = [
      entry('35', { sequels: ['36'] }),
      entry('36', { sequels: ['37'], asOf: '2026-03-01' }),
      entry('37', { asOf: '2026-07-13' }),
    ];
    const { changes } = build([match('35', 'agrees')], facts);
    expect(changes.map(({ id, relation, why }) => [id, relation, why])).toEqual([
      ['36', 'later', null],
      ['37', 'later', null],
    ]);
  });

  it('tells no sequel of what is only background', () => {
    const facts = [entry('35', { sequels: ['37'] }), entry('37', { asOf: '2026-07-13' })];
    expect(build([match('35', 'context')], facts).changes).toEqual([]);
  });

  it('tells the newest sequels, oldest first, when there are many', () => {
    const later = ['02', '03', '04', '05', '06', '07'];
    const facts = [
      entry('prêt', { sequels: later }),
      ...later.map((month) => entry(month, { asOf: `2026-${month}-01` })),
    ];
    const { changes } = build([match('prêt', 'agrees')], facts);
    expect(changes.map(({ id }) => id)).toEqual(['04', '05', '06', '07']);
  });

  it('does not call a change what had replaced the fact before the article', () => {
    const facts = [entry('30', { sequels: ['31'] }), entry('31', { asOf: '2025-08-17' })];
    expect(build([match('30', 'outdated')], facts).changes).toEqual([]);
  });

  it('shows a fact once, even when facts replace each other in a circle', () => {
    const facts = [
      entry('a', { sequels: ['b'], asOf: '2026-03-01' }),
      entry('b', { sequels: ['a'], asOf: '2026-03-01' }),
    ];
    const card = build([match('a', 'later')], facts);
    expect([card.facts, card.changes.map(({ id }) => id)]).toEqual([[], ['a', 'b']]);
  });

  it('leaves out facts that it was not given', () => {
    expect(build([match('cache', 'agrees')], []).facts).toEqual([]);
  });

  it('names speaker, agents and objects that the base knows', () => {
    expect(actorsOfClaim(CLAIM)).toEqual(['moscou', 'france', 'ukraine']);
    expect(build([], []).labels).toEqual({ france: 'France' });
  });
});

const CLAIM: Claim = {
  start: 0,
  end: 30,
  block: 1,
  text: 'Selon Moscou, la France aide l’Ukraine.',
  frame: {
    speaker: { text: 'Moscou', actor: 'moscou', by: 'according-to' },
    predicate: 'says',
    agents: ['france'],
    objects: ['ukraine', 'france'],
    quantity: null,
    time: null,
    polarity: 'affirmed',
    modality: 'reported',
    condition: null,
  },
  facts: [],
};

function build(matches: FactMatch[], entries: FactEntry[]) {
  const shelf: Shelf = {
    lang: 'fr',
    actors: new Map([['france', { label: { fr: 'France', en: '' } } as Actor]]),
    sources: new Map(),
  };
  return buildClaimCard({
    claim: { ...CLAIM, facts: matches },
    facts: new Map(entries.map((record) => [record.id, record])),
    shelf,
    asOf: DAY,
  });
}

function match(fact: string, relation: RelationId): FactMatch {
  const why = { rule: 'regle', values: [], spans: [], agree: [], differ: [], missing: [] };
  return { fact, relation, score: 1, why };
}

function entry(id: string, more: { sequels?: string[]; asOf?: string } = {}): FactEntry {
  const { sequels = [], asOf = DAY } = more;
  const fact = {
    id,
    statement: { fr: id, en: id },
    status: 'established',
    asOf,
    validFrom: null,
    validTo: null,
    sources: [],
  };
  return { id, fact: fact as unknown as Fact, sequels };
}
