import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { RelationId } from './knowledge';
import {
  countOpening,
  type Familiarity,
  familiaritySchema,
  idsToKnow,
  isKnown,
  KNOWN_AFTER,
  knownOf,
  MAX_FAMILIAR,
  markKnown,
} from './known';

const openedOn = (visits: string[], before: Familiarity = {}) =>
  visits.reduce((all, visit) => countOpening(all, ['macron'], visit), before);

describe('what is known', () => {
  it.each<[why: string, visits: string[], expected: string[]]>([
    ['not what was never opened', [], []],
    ['not what was opened twice', ['a', 'b'], []],
    ['what was opened on three pages', ['a', 'b', 'c'], ['macron']],
    ['not what was opened ten times on one page', Array(10).fill('a'), []],
  ])('is %s', (_, visits, expected) => {
    expect(knownOf(openedOn(visits), true)).toEqual(expected);
  });

  it('is only what the reader has marked, when nothing is counted', () => {
    const all = markKnown(openedOn(['a', 'b', 'c']), ['starmer'], true);
    expect(knownOf(all, false)).toEqual(['starmer']);
    expect(knownOf(all, true)).toEqual(['macron', 'starmer']);
  });

  it('is no longer what the reader has unmarked: counting starts again', () => {
    const all = markKnown(openedOn(['a', 'b', 'c']), ['macron'], false);
    expect(all).toEqual({});
    expect(knownOf(openedOn(['d'], all), true)).toEqual([]);
  });

  it('stays of bounded size: what was opened longest ago makes room', () => {
    const ids = Array.from({ length: MAX_FAMILIAR + 5 }, (_, at) => `actor-${at}`);
    const all = countOpening(countOpening({}, ids, 'a'), ['actor-7'], 'b');
    expect(Object.keys(all)).toHaveLength(MAX_FAMILIAR);
    expect(all['actor-4']).toBeUndefined();
    expect(Object.keys(all).at(-1)).toBe('actor-7');
  });

  it('changes nothing when the same opening is told again, and passes the check of what is stored', () => {
    const opening = fc.record({
      ids: fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 4 }),
      visit: fc.constantFrom('a', 'b', 'c', 'd'),
    });
    fc.assert(
      fc.property(fc.array(opening), opening, (earlier, last) => {
        const before = earlier.reduce(
          (all, { ids, visit }) => countOpening(all, ids, visit),
          {} as Familiarity,
        );
        const once = countOpening(before, last.ids, last.visit);
        expect(countOpening(once, last.ids, last.visit)).toEqual(once);
        expect(v.is(familiaritySchema, once)).toBe(true);
        expect(
          Object.values(once).every(({ times }) => times <= KNOWN_AFTER + 1 + earlier.length),
        ).toBe(true);
      }),
    );
  });
});

describe('what a passage is about', () => {
  const claim = (...relations: RelationId[]) => ({
    claim: { facts: relations.map((relation, at) => ({ fact: `fact-${at}`, relation })) },
  });

  it.each<[why: string, found: Parameters<typeof idsToKnow>[0], expected: string[]]>([
    ['the actor of a mention', { mention: { actor: 'macron' } }, ['macron']],
    ['nobody while the link is open', { mention: { actor: null } }, []],
    ['the facts of a claim, without context', claim('agrees', 'context'), ['fact-0']],
    ['nothing where the claim differs', claim('agrees', 'differs'), []],
    ['nothing where the claim has changed since', claim('agrees', 'later'), []],
  ])('is %s', (_, found, expected) => {
    expect(idsToKnow(found)).toEqual(expected);
  });

  it('is known when there is something, and all of it is known', () => {
    expect(isKnown([], new Set(['a']))).toBe(false);
    expect(isKnown(['a'], new Set(['a']))).toBe(true);
    expect(isKnown(['a', 'b'], new Set(['a']))).toBe(false);
  });
});
