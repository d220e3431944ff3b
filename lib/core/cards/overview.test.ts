import { describe, expect, it } from 'vitest';
import { claim, mention } from '../../../components/fixtures';
import { ANNOTATIONS, NAMES } from '../../../components/page-fixtures';
import type { RelationId } from '../knowledge';
import { actorsOf, factsOf, overviewOf, rowsInSight } from './overview';

const matched = (text: string, ...relations: RelationId[]) =>
  claim(
    text,
    {},
    relations.map((relation, index) => ({
      fact: `${text} ${index}`,
      relation,
      score: 1,
      why: { rule: '', values: [], spans: [], agree: [], differ: [], missing: [] },
    })),
  );

describe('overviewOf', () => {
  it('lists what differs, then what is outdated, then what is more recent, and keeps them apart from the rest', () => {
    const overview = overviewOf(
      {
        mentions: [],
        claims: [
          matched('agrees', 'agrees'),
          matched('later', 'later'),
          matched('outdated', 'outdated'),
          matched('differs', 'agrees', 'differs'),
          matched('also later', 'later'),
        ],
      },
      [],
    );
    expect(overview.differences.map((row) => row.claim.text)).toEqual([
      'differs',
      'outdated',
      'later',
      'also later',
    ]);
    expect(overview.claims.map((row) => row.claim.text)).toEqual(['agrees']);
  });

  it('shows the fact that differs, even when another one fits better', () => {
    const { differences } = overviewOf(
      { mentions: [], claims: [matched('a', 'agrees', 'differs')] },
      [],
    );
    expect(differences[0]?.match?.fact).toBe('a 1');
  });

  it('leaves out a claim on which the base says nothing', () => {
    const overview = overviewOf({ mentions: [], claims: [matched('silent')] }, []);
    expect(overview.claims).toEqual([]);
  });

  it('keeps the index of a claim in the article', () => {
    const { claims } = overviewOf(
      { mentions: [], claims: [matched('silent'), matched('b', 'agrees')] },
      [],
    );
    expect(claims[0]?.index).toBe(1);
  });

  it('gathers the passages of an actor, most named first', () => {
    const { actors } = overviewOf(ANNOTATIONS, NAMES);
    expect(actors[0]).toMatchObject({ label: 'Emmanuel Macron', passages: [0, 3, 6] });
    expect(actors.map(({ label }) => label).slice(1)).toEqual([
      'Keir Starmer',
      'France',
      'Paris',
      'Coalition des volontaires',
      'Italie',
    ]);
  });

  it('lists a name whose link stays open under its own words, with its candidates', () => {
    const { actors } = overviewOf(ANNOTATIONS, NAMES);
    expect(actors.find(({ actor }) => actor === null)).toMatchObject({
      label: 'Paris',
      candidates: ['Paris', 'France'],
    });
  });

  it('keeps what is only possible apart, unless it is sure elsewhere', () => {
    const mentions = [
      mention('Trump', 'donald-trump', 'person', { confidence: 'possible' }),
      mention('Macron', 'emmanuel-macron', 'person', { confidence: 'possible' }),
      mention('Emmanuel Macron', 'emmanuel-macron', 'person'),
    ];
    const { actors, possible } = overviewOf({ mentions, claims: [] }, NAMES);
    expect(actors.map(({ label }) => label)).toEqual(['Emmanuel Macron']);
    expect(possible.map(({ label }) => label)).toEqual(['Donald Trump']);
  });

  it('counts the actors of each kind, the most frequent first', () => {
    expect(overviewOf(ANNOTATIONS, NAMES).kinds).toEqual([
      { kind: 'person', count: 2 },
      { kind: 'country', count: 2 },
      { kind: 'place', count: 1 },
      { kind: 'group', count: 1 },
    ]);
  });
});

describe('what the lists need', () => {
  it('is the label of each actor and candidate, once', () => {
    expect(actorsOf(ANNOTATIONS)).toEqual(NAMES.map(({ id }) => id));
  });

  it('is each fact that a row shows, once', () => {
    const overview = overviewOf(ANNOTATIONS, NAMES);
    expect(factsOf(overview)).toEqual([
      '26-countries-2025-09-04',
      'members-37-2026-07-13',
      'members-35-2026-01-06',
    ]);
  });
});

describe('rowsInSight', () => {
  it.each([
    ['nothing where there is no room', 0, [0, 0, 0, 0]],
    ['what differs first, even where it does not fit whole', 1, [1, 0, 0, 0]],
    ['claims as three lines, and actors as one', 11, [2, 1, 2, 0]],
    ['everything where there is room', 100, [2, 1, 6, 1]],
  ])('counts %s', (_, lines, expected) => {
    const counts = rowsInSight(overviewOf(ANNOTATIONS, NAMES), lines);
    expect([counts.differences, counts.claims, counts.actors, counts.possible]).toEqual(expected);
  });
});
