import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Fact } from '../knowledge';
import { compileFactIndex } from './compile-facts';
import { openFactIndex } from './fact-index';
import { compileTermTable, termNumber } from './term-table';

const ACTOR: Actor = {
  id: 'italie',
  kind: 'country',
  label: { fr: 'Italie', en: 'Italy' },
  aliases: { fr: ['Italie'], en: ['Italy'] },
  demonyms: { fr: ['italien', 'italiens'], en: ['Italian'] },
  summary: { fr: '', en: '' },
  sources: [],
};

function fact(id: string, part: Partial<Fact> = {}): Fact {
  return {
    id,
    type: 'position',
    statement: { fr: 'L’Italie n’enverra pas de soldats.', en: 'Italy will not send soldiers.' },
    subject: 'italie',
    predicate: 'contributes-troops',
    object: null,
    topic: null,
    actors: ['italie'],
    quantity: null,
    polarity: 'denied',
    modality: 'asserted',
    condition: null,
    asOf: '2026-01-06',
    validFrom: '2025-03-15',
    validTo: null,
    supersedes: [],
    contradicts: [],
    status: 'established',
    evidence: 'page',
    keywords: { fr: ['soldats'], en: [] },
    paraphrases: { fr: ['pas de soldats italiens'], en: [] },
    variants: [],
    sources: [],
    ...part,
  };
}

describe('compileFactIndex', () => {
  const pack = { actors: [ACTOR], facts: [fact('b', { supersedes: ['a'] }), fact('a')] };

  it('gives the same bytes for the same pack', () => {
    expect(new Uint8Array(compileFactIndex(pack))).toEqual(new Uint8Array(compileFactIndex(pack)));
  });

  it('keeps what matching asks of a fact', () => {
    const index = openFactIndex(compileFactIndex(pack));
    expect(index.facts).toBe(2);
    const row = index.fact(index.numberOf('b'));
    expect(row).toMatchObject({
      id: 'b',
      subject: 'italie',
      family: 'italie',
      denied: true,
      to: null,
    });
    expect(row.supersedes).toEqual([index.numberOf('a')]);
    expect(index.fact(index.numberOf('a')).supersededBy).toEqual([index.numberOf('b')]);
  });

  it.each([
    ['one value', { value: 35, min: null, max: null }, [35, 35]],
    ['up to', { value: 37, min: null, max: 37 }, [0, 37]],
    ['at least', { value: 20, min: 20, max: null }, [20, Number.POSITIVE_INFINITY]],
    ['a range', { value: null, min: 15, max: 19 }, [15, 19]],
  ])('reads bounds of a quantity: %s', (_, bounds, [min, max]) => {
    const quantity = { ...bounds, approx: false, unit: 'country', of: null };
    const index = openFactIndex(
      compileFactIndex({ actors: [ACTOR], facts: [fact('a', { quantity })] }),
    );
    expect(index.fact(0)).toMatchObject({ min, max, unit: 'country' });
  });

  it('opens a base without facts', () => {
    expect(openFactIndex(compileFactIndex({ actors: [], facts: [] })).facts).toBe(0);
  });

  it('refuses what is cut short', () => {
    const buffer = compileFactIndex(pack);
    expect(() => openFactIndex(buffer.slice(0, buffer.byteLength - 4))).toThrow(RangeError);
  });
});

describe('term table', () => {
  it('finds every name it was built from, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (names) => {
        const table = compileTermTable(names);
        expect(names.map((name) => termNumber(table, name))).toEqual(names.map((_, at) => at));
        expect(termNumber(table, `${names.join('')}?`)).toBe(-1);
      }),
    );
  });
});
