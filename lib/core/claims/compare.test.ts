import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from './calendar';
import { compareQuantity, overlapsDays } from './compare';
import { findDates } from './dates';
import type { FactRow } from './fact-index';
import { findQuantities } from './quantities';
import { readWords } from './words';

function row(min: number, max: number, unit: string, approx = false): FactRow {
  return { min, max, unit, approx, stated: [] as FactRow['stated'] } as FactRow;
}

function compare(text: string, fact: FactRow) {
  const [quantity] = findQuantities(text, readWords(text));
  if (!quantity) throw new Error(text);
  return compareQuantity(quantity, fact);
}

describe('compareQuantity', () => {
  it.each<[string, string, FactRow, ReturnType<typeof compareQuantity>]>([
    ['the same number', '35 pays', row(35, 35, 'country'), 'equal'],
    ['a rounded one', 'une trentaine de pays', row(35, 35, 'country'), 'rounds'],
    ['a number inside a vague fact', '6 000 soldats', row(2000, 9999, 'person'), 'within'],
    ['the same vagueness', 'plusieurs milliers de soldats', row(2000, 9999, 'person'), 'equal'],
    [
      'vaguer than an inexact fact',
      'plusieurs milliers de soldats',
      row(5000, 6000, 'person'),
      'covers',
    ],
    ['another number', '26 pays', row(35, 35, 'country'), 'apart'],
    ['another unit', '35 soldats', row(35, 35, 'country'), null],
    ['a bare number that fits', 'ils étaient trente-cinq', row(35, 35, 'country'), 'equal'],
    [
      'a bare number that does not fit counts something else',
      'ils étaient vingt',
      row(35, 35, 'country'),
      null,
    ],
    ['leaders stand for countries, roughly', '33 dirigeants', row(33, 33, 'country'), 'rounds'],
    ['a fact without a number', '35 pays', row(Number.NaN, Number.NaN, 'country'), null],
  ])('%s', (_, text, fact, expected) => {
    expect(compare(text, fact)).toBe(expected);
  });
});

describe('a number beside that of a fact', () => {
  it.each<[why: string, text: string, fact: FactRow, expected: ReturnType<typeof compareQuantity>]>(
    [
      ['one more', '36 pays', row(35, 35, 'country'), 'apart'],
      ['one less', '34 pays', row(35, 35, 'country'), 'apart'],
      ['above what is said to be the least', 'plus de 30 pays', row(35, 35, 'country'), 'rounds'],
      ['below what is said to be the least', 'plus de 40 pays', row(35, 35, 'country'), 'apart'],
      ['under what is said to be the most', 'moins de 40 pays', row(35, 35, 'country'), 'rounds'],
      ['over what is said to be the most', 'moins de 30 pays', row(35, 35, 'country'), 'apart'],
      ['in a range', 'entre 30 et 40 pays', row(35, 35, 'country'), 'rounds'],
      ['out of a range', 'entre 20 et 30 pays', row(35, 35, 'country'), 'apart'],
      ['near a number', 'près de 36 pays', row(35, 35, 'country'), 'rounds'],
      ['far from a number', 'près de 60 pays', row(35, 35, 'country'), 'apart'],
      [
        'a collective noun that reaches it',
        'une trentaine de pays',
        row(37, 37, 'country'),
        'rounds',
      ],
      ['a collective noun that does not', 'une vingtaine de pays', row(37, 37, 'country'), 'apart'],
      ['at the lower end of a fact', '26 pays', row(26, 35, 'country'), 'within'],
      ['at the upper end of a fact', '35 pays', row(26, 35, 'country'), 'within'],
      ['below a fact', '25 pays', row(26, 35, 'country'), 'apart'],
      ['above a fact', '36 pays', row(26, 35, 'country'), 'apart'],
      ['the very range of a fact', 'entre 26 et 35 pays', row(26, 35, 'country'), 'equal'],
      ['a range around that of a fact', 'entre 20 et 40 pays', row(26, 35, 'country'), 'covers'],
      ['a range within that of a fact', 'entre 28 et 30 pays', row(26, 35, 'country'), 'within'],
      [
        'about the least that a fact gives',
        'quelque 36 pays',
        row(35, Infinity, 'country'),
        'rounds',
      ],
      ['near a fact that is itself about', '33 pays', row(35, 35, 'country', true), 'equal'],
      ['far from a fact that is itself about', '25 pays', row(35, 35, 'country', true), 'apart'],
      ['about, as a fact is about', 'environ 35 pays', row(35, 35, 'country', true), 'equal'],
      ['countries for leaders', '33 pays', row(33, 33, 'leader'), 'rounds'],
      ['leaders that do not fit', '12 dirigeants', row(33, 33, 'country'), null],
      ['money for countries', '35 millions d’euros', row(35, 35, 'country'), null],
      ['dollars for euros', '35 millions de dollars', row(35e6, 35e6, 'EUR'), null],
      ['a fact that counts nothing', '35 pays', { ...row(35, 35, 'country'), unit: null }, null],
      ['a bare number too small to tell', 'ils étaient trois', row(3, 3, 'country'), null],
      ['a bare number of soldiers', 'ils étaient trente-cinq', row(35, 35, 'person'), null],
    ],
  )('%s', (_, text, fact, expected) => {
    expect(compare(text, fact)).toBe(expected);
  });

  it('is equal to itself, and apart from its double', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 900 }), (value) => {
        expect(compare(`${value} pays`, row(value, value, 'country'))).toBe('equal');
        expect(compare(`${value} pays`, row(value * 2, value * 2, 'country'))).toBe('apart');
      }),
    );
  });
});

describe('days beside those of a fact', () => {
  it.each<[why: string, text: string, from: string, to: string, expected: boolean]>([
    ['a day within', 'le 6 janvier 2026', '2026-01-01', '2026-01-31', true],
    ['the first day', 'le 1er janvier 2026', '2026-01-01', '2026-01-31', true],
    ['the last day', 'le 31 janvier 2026', '2026-01-01', '2026-01-31', true],
    ['the day before', 'le 31 décembre 2025', '2026-01-01', '2026-01-31', false],
    ['the day after', 'le 1er février 2026', '2026-01-01', '2026-01-31', false],
    ['a month that holds them', 'en janvier 2026', '2026-01-06', '2026-01-06', true],
    ['a month beside', 'en février 2026', '2026-01-06', '2026-01-06', false],
    ['since before', 'depuis le 1er mars 2025', '2026-01-06', '2026-01-06', true],
    ['since after', 'depuis le 1er mars 2026', '2026-01-06', '2026-01-06', false],
    ['until after', 'jusqu’au 1er mars 2026', '2026-01-06', '2026-01-06', true],
    ['until before', 'jusqu’au 1er mars 2025', '2026-01-06', '2026-01-06', false],
  ])('share one or not: %s', (_, text, from, to, expected) => {
    const [date] = findDates(readWords(text), { asOf: '2026-01-07', tenseAt: () => null });
    expect(date && overlapsDays(date, dayOf(from), dayOf(to))).toBe(expected);
  });
});
