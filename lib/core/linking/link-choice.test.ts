import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Confidence } from '../annotation';
import { choose, confidenceOf, leaveOpen, scoreOf, WEIGHTS } from './link-choice';

describe('a chosen link', () => {
  it.each<[why: string, score: number, expected: Confidence | null]>([
    ['nothing speaks for it', 0, null],
    ['too little speaks for it', 0.34, null],
    ['it is worth keeping', 0.35, 'possible'],
    ['it is just short of likely', 0.59, 'possible'],
    ['it is likely', 0.6, 'likely'],
    ['it is just short of certain', 0.89, 'likely'],
    ['it is certain', 0.9, 'certain'],
    ['nothing could speak for it more', 1, 'certain'],
    ['sums of tenths fall a hair short', 0.1 + 0.2 + 0.3 - 1e-12, 'likely'],
    ['many subtractions leave a hair less', 1 - 0.1 - 1e-12, 'certain'],
  ])('is as sure as its score when %s', (_, score, expected) => {
    expect(confidenceOf(choose('france', score, ['full-name']))).toBe(expected);
  });

  it('is never sure between several, however much speaks for each', () => {
    const open = leaveOpen(['jared-kushner', 'charles-kushner'], 0.97, ['surname']);
    expect(open.actor).toBeNull();
    expect(confidenceOf(open)).toBe('possible');
    expect(confidenceOf(leaveOpen(['a', 'b'], 0.2, []))).toBeNull();
  });

  it('keeps several candidates in the order in which they are shown', () => {
    const { candidates } = leaveOpen(['a', 'b', 'c'], WEIGHTS.open, ['homologue']);
    expect(candidates.map(({ actor }) => actor)).toEqual(['a', 'b', 'c']);
    expect(candidates[0]?.score).toBe(WEIGHTS.open);
    for (const [index, { score }] of candidates.entries()) {
      if (index > 0) expect(score).toBeLessThan(candidates[index - 1]?.score as number);
    }
  });

  it('has the score of its first candidate, and none without candidates', () => {
    expect(scoreOf(choose('a', 0.7, []))).toBe(0.7);
    expect(scoreOf({ actor: null, candidates: [] })).toBe(0);
    expect(confidenceOf({ actor: null, candidates: [] })).toBeNull();
  });

  it('never grows less sure as its score grows', () => {
    const order: (Confidence | null)[] = [null, 'possible', 'likely', 'certain'];
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const rank = (one: number) => order.indexOf(confidenceOf(choose('x', one, [])));
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
      }),
    );
  });
});

describe('weights', () => {
  const rank = (score: number) => confidenceOf(choose('x', score, []));

  it.each<[why: string, score: number, expected: Confidence | null]>([
    ['a full name alone', WEIGHTS.fullName, 'certain'],
    ['an acronym alone', WEIGHTS.acronym, 'certain'],
    ['an office with its country', WEIGHTS.explicitRole, 'certain'],
    ['a full name that needs context', WEIGHTS.fullName + WEIGHTS.needsContext, 'likely'],
    ['a name at the head that is also a word', WEIGHTS.fullName + WEIGHTS.weakCapital, 'possible'],
    ['a surname of several people', WEIGHTS.surname, 'possible'],
    ['a surname that is one person’s', WEIGHTS.surname + WEIGHTS.surnameOwn, 'likely'],
    ['a surname after the full name', WEIGHTS.surname + WEIGHTS.introduced, 'likely'],
    ['a surname that was worked out', WEIGHTS.surname + WEIGHTS.inferred, null],
    ['a widespread surname', WEIGHTS.surname + WEIGHTS.commonName, null],
    ['a surname beside its title', WEIGHTS.surname + WEIGHTS.apposition, 'likely'],
    ['the office of the outlet’s country', WEIGHTS.homeCountry, 'possible'],
    ['what may be one of two', WEIGHTS.open, 'possible'],
    ['« cette coalition »', WEIGHTS.anaphora, 'likely'],
  ])('make %s as sure as a reader would be', (_, score, expected) => {
    expect(rank(score)).toBe(expected);
  });
});
