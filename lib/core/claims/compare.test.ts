import { describe, expect, it } from 'vitest';
import { compareQuantity } from './compare';
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
