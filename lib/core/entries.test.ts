import { describe, expect, it } from 'vitest';
import { entriesOf } from './entries';
import type { Actor, Fact, Pack } from './knowledge';
import { MAX_FACTS_OF_ACTOR } from './limits';

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
    expect(facts.map((entry) => entry.supersededBy)).toEqual([['35', '37'], ['37'], []]);
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
