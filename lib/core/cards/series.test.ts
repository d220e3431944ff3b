import { describe, expect, it } from 'vitest';

import { fact, source } from '../../../tests/fixtures/small-pack';
import { CLAIM } from '../../../tests/support/requests';
import type { Claim, ClaimFrame } from '../annotation';
import type { Fact, FactQuantity, Lang } from '../knowledge';
import type { Shelf } from './card-lines';
import { buildSeries, subjectsOfSeries } from './series';

const NOBODY: FactQuantity = {
  value: null,
  min: null,
  max: null,
  approx: false,
  unit: 'country',
  of: null,
};
const OF = { fr: 'pays membres', en: 'member countries' };

/** A fact that counts members on `asOf`. */
function count(
  id: string,
  asOf: string,
  quantity: Partial<FactQuantity>,
  more: Partial<Fact> = {},
): Fact {
  return fact({
    id,
    asOf,
    subject: 'coalition',
    predicate: 'member-count',
    statement: { fr: `Le ${asOf}.`, en: `On ${asOf}.` },
    quantity: { ...NOBODY, of: OF, ...quantity },
    ...more,
  });
}

function claim(facts: string[], quantity: ClaimFrame['quantity'] = CLAIM.frame.quantity): Claim {
  return {
    ...CLAIM,
    frame: { ...CLAIM.frame, quantity },
    facts: facts.map((id) => ({ ...(CLAIM.facts[0] as Claim['facts'][number]), fact: id })),
  };
}

function series(
  found: string[],
  facts: Fact[],
  lang: Lang = 'fr',
  quantity = CLAIM.frame.quantity,
) {
  const agency = source({ id: 's-agence-1' });
  const shelf: Shelf = { lang, actors: new Map(), sources: new Map([[agency.id, agency]]) };
  return buildSeries(claim(found, quantity), new Map(facts.map((one) => [one.id, one])), shelf);
}

const A = count('a', '2025-09-04', { value: 26 });
const B = count('b', '2026-01-06', { value: 35 });

describe('a series', () => {
  it('holds the known values, oldest first, with their words and sources', () => {
    expect(series(['b'], [B, A])).toEqual({
      of: 'pays membres',
      unit: 'country',
      points: [
        expect.objectContaining({ fact: 'a', statement: 'Le 2025-09-04.', min: 26, max: 26 }),
        expect.objectContaining({ fact: 'b', statement: 'Le 2026-01-06.', min: 35, max: 35 }),
      ],
      article: { text: 'une trentaine', min: 28, max: 34 },
    });
    expect(series(['b'], [B, A])?.points[0]?.sources[0]?.publisher).toBe('Agence');
  });

  it('speaks the language of the reader', () => {
    const english = series(['b'], [A, B], 'en');
    expect(english).toMatchObject({ of: 'member countries' });
    expect(english?.points[0]?.statement).toBe('On 2025-09-04.');
  });

  it.each<[why: string, other: Fact]>([
    ['another subject', count('c', '2026-02-01', { value: 40 }, { subject: 'otan' })],
    [
      'another predicate',
      count('c', '2026-02-01', { value: 40 }, { predicate: 'contributor-count' }),
    ],
    ['another unit', count('c', '2026-02-01', { value: 40, unit: 'leader' })],
    [
      'another thing counted',
      count('c', '2026-02-01', { value: 40, of: { fr: 'contributeurs', en: 'contributors' } }),
    ],
    ['what is false', count('c', '2026-02-01', { value: 40 }, { status: 'false' })],
    ['no number', count('c', '2026-02-01', {}, { quantity: null })],
    ['an empty number', count('c', '2026-02-01', {})],
  ])('leaves out %s', (_, other) => {
    expect(series(['b'], [A, B, other])?.points.map(({ fact: id }) => id)).toEqual(['a', 'b']);
  });

  it.each<[why: string, quantity: Partial<FactQuantity>, min: number, max: number]>([
    ['one number', { value: 40 }, 40, 40],
    ['both bounds', { min: 30, max: 40 }, 30, 40],
    ['a number with bounds around it', { value: 35, min: 30, max: 40 }, 30, 40],
    ['a lower bound only', { min: 30 }, 30, 30],
    ['an upper bound only', { max: 40 }, 40, 40],
    ['nought', { value: 0 }, 0, 0],
  ])('draws a fact that gives %s', (_, quantity, min, max) => {
    const point = series(['b'], [A, B, count('c', '2026-02-01', quantity)])?.points[2];
    expect(point).toMatchObject({ fact: 'c', min, max });
  });

  it.each<[why: string, found: string[], facts: Fact[]]>([
    ['one value is known', ['b'], [B]],
    ['no fact was found', [], [A, B]],
    ['the fact found is not there', ['c'], [A, B]],
    [
      'the fact found is false',
      ['c'],
      [A, B, count('c', '2026-02-01', { value: 40 }, { status: 'false' })],
    ],
    ['the fact found counts nothing', ['c'], [A, B, fact({ id: 'c' })]],
  ])('is none when %s', (_, found, facts) => {
    expect(series(found, facts)).toBeNull();
  });

  it('is that of the next fact found when the best stands alone', () => {
    const alone = count('c', '2026-02-01', { value: 9, unit: 'leader' });
    expect(series(['c', 'b'], [alone, A, B])?.unit).toBe('country');
  });

  it('names the unit where the facts do not say what they count', () => {
    const [c, d] = ['c', 'd'].map((id) => count(id, '2026-02-01', { value: 9, of: null }));
    expect(series(['c'], [c as Fact, d as Fact])?.of).toBe('country');
  });

  it.each<[why: string, quantity: ClaimFrame['quantity'], expected: object | null]>([
    ['no number', null, null],
    [
      'a number of something else',
      { text: '35 chefs', min: 35, max: 35, unit: 'leader', of: null },
      null,
    ],
    [
      'a number without upper bound',
      { text: 'plus de 30 pays', min: 30, max: null, unit: 'country', of: null },
      { text: 'plus de 30 pays', min: 30, max: 45 },
    ],
  ])('has beside it of an article with %s', (_, quantity, expected) => {
    expect(series(['b'], [A, B], 'fr', quantity)?.article).toEqual(expected);
  });
});

describe('the subjects that may continue a series', () => {
  it('are those of the facts found that count, each once', () => {
    const other = count('c', '2026-02-01', { value: 9 }, { subject: 'otan' });
    const facts = new Map([A, B, other, fact({ id: 'd' })].map((one) => [one.id, one]));
    expect(subjectsOfSeries(claim(['a', 'c', 'b', 'd', 'inconnu']), facts)).toEqual([
      'coalition',
      'otan',
    ]);
  });
});
