import { describe, expect, it } from 'vitest';
import type { Actor, Fact, Pack } from '../knowledge';
import { MAX_FACTS_OF_ACTOR } from '../limits';
import { entriesOf } from './entries';

describe('entriesOf', () => {
  it('lists the facts about an actor, newest evidence first, with the part it plays', () => {
    const { actors } = entriesOf(
      pack({
        actors: ['france', 'ukraine'],
        facts: [
          fact('ancien', { asOf: '2025-03-02', subject: 'france', object: 'ukraine', actors: [] }),
          fact('recent', { asOf: '2026-01-06', subject: 'ukraine', actors: ['france', 'ukraine'] }),
        ],
      }),
    );
    const lines = actors.map(({ id, facts }) => [id, facts.map((ref) => [ref.id, ref.part])]);
    expect(lines).toEqual([
      [
        'france',
        [
          ['recent', 'other'],
          ['ancien', 'subject'],
        ],
      ],
      [
        'ukraine',
        [
          ['recent', 'subject'],
          ['ancien', 'object'],
        ],
      ],
    ]);
  });

  it('tells which facts replaced a fact', () => {
    const { facts } = entriesOf(
      pack({
        actors: [],
        facts: [
          fact('30'),
          fact('35', { supersedes: ['30', 'unknown'] }),
          fact('37', { supersedes: ['30', '35'] }),
        ],
      }),
    );
    expect(facts.map((entry) => entry.sequels)).toEqual([['35', '37'], ['37'], []]);
  });

  it('tells which facts follow a fact as well', () => {
    const { facts } = entriesOf(
      pack({ actors: [], facts: [fact('prêt'), fact('veto', { follows: ['prêt'] })] }),
    );
    expect(facts.map((entry) => entry.sequels)).toEqual([['veto'], []]);
  });

  it('remembers a bounded number of facts with an actor, the newest', () => {
    const facts = Array.from({ length: MAX_FACTS_OF_ACTOR + 50 }, (_, index) =>
      fact(`fait-${index}`, { asOf: `2026-01-${String(1 + (index % 28)).padStart(2, '0')}` }),
    );
    const [france] = entriesOf(pack({ actors: ['france'], facts })).actors;
    expect(france?.facts.length).toBe(MAX_FACTS_OF_ACTOR);
    expect(france?.facts.at(0)?.asOf).toBe('2026-01-28');
    expect(france?.facts.some((ref) => ref.asOf === '2026-01-01')).toBe(false);
  });
});

function pack({ actors, facts }: { actors: string[]; facts: Fact[] }): Pack {
  return {
    id: 'essai',
    revision: 1,
    date: '2026-01-06',
    license: 'CC0-1.0',
    actors: actors.map((id) => ({ id }) as Actor),
    facts,
    events: [],
    sources: [],
    predicates: [],
  };
}

function fact(id: string, more: Partial<Fact> = {}): Fact {
  return {
    id,
    subject: 'france',
    object: null,
    actors: ['france'],
    asOf: '2026-01-06',
    validFrom: null,
    validTo: null,
    supersedes: [],
    ...more,
  } as Fact;
}

describe('the part of an actor in a fact', () => {
  it.each<[why: string, fields: Partial<Fact>, expected: string | undefined]>([
    ['its subject', { subject: 'france' }, 'subject'],
    ['its object', { subject: 'ukraine', object: 'france' }, 'object'],
    ['one of its actors', { subject: 'ukraine', actors: ['ukraine', 'france'] }, 'other'],
    ['subject and object at once', { subject: 'france', object: 'france' }, 'subject'],
    [
      'object and one of its actors',
      { subject: 'ukraine', object: 'france', actors: ['france'] },
      'object',
    ],
    ['none', { subject: 'ukraine', actors: ['ukraine'] }, undefined],
    ['its subject, but it is false', { subject: 'france', status: 'false' }, undefined],
    ['its subject, and it is superseded', { subject: 'france', status: 'superseded' }, 'subject'],
    ['its subject, and it is disputed', { subject: 'france', status: 'disputed' }, 'subject'],
  ])('is told: %s', (_, fields, expected) => {
    const [france] = entriesOf(pack({ actors: ['france'], facts: [fact('f', fields)] })).actors;
    expect(france?.facts[0]?.part).toBe(expected);
  });

  it('is told once, with the days of the fact', () => {
    const facts = [
      fact('f', {
        actors: ['france', 'france'],
        object: 'france',
        validFrom: '2025-03',
        validTo: '2026-01-06',
      }),
    ];
    const [france] = entriesOf(pack({ actors: ['france'], facts })).actors;
    expect(france?.facts).toEqual([
      { id: 'f', part: 'subject', asOf: '2026-01-06', from: '2025-03', to: '2026-01-06' },
    ]);
  });

  it('of an actor that the pack does not hold is nobody’s', () => {
    const { actors } = entriesOf(pack({ actors: ['otan'], facts: [fact('f')] }));
    expect(actors).toEqual([{ id: 'otan', actor: { id: 'otan' }, facts: [] }]);
  });

  it('leaves the order of the pack among facts of one day', () => {
    const facts = ['c', 'a', 'b'].map((id) => fact(id));
    const [france] = entriesOf(pack({ actors: ['france'], facts })).actors;
    expect(france?.facts.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});
