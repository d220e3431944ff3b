import { describe, expect, it } from 'vitest';

import { tokenKey } from '../../../lib/core/text/text';
import { makeNames, makeText, randomNumbers } from './corpus';

describe('made-up names', () => {
  const names = makeNames(5_000, tokenKey);

  it('are the same each time, and no two alike', () => {
    expect(makeNames(5_000, tokenKey)).toEqual(names);
    expect(new Set(names.map(tokenKey)).size).toBe(5_000);
  });

  it('have about as many tokens as real ones', () => {
    const tokens = names.reduce((sum, name) => sum + tokenKey(name).split(' ').length, 0);
    expect(tokens / names.length).toBeGreaterThan(2);
    expect(tokens / names.length).toBeLessThan(2.6);
  });
});

describe('made-up text', () => {
  it('has the length asked for and mentions the names', () => {
    const names = makeNames(100, tokenKey);
    const text = makeText(1_000, names);
    expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(1_000);
    expect(text.split(/\s+/).length).toBeLessThan(1_050);
    expect(names.filter((name) => text.includes(name)).length).toBeGreaterThan(20);
  });
});

describe('randomNumbers', () => {
  it('gives the same numbers between 0 and 1 for the same seed', () => {
    const take = (seed: number) => Array.from({ length: 5 }, randomNumbers(seed));
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
    expect(take(3).every((number) => number >= 0 && number < 1)).toBe(true);
  });
});
