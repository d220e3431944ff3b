import { describe, expect, it } from 'vitest';
import { FactTerms } from './fact-terms';

/** Terms of facts that have these names, one list a fact. */
function termsOf(...facts: readonly (readonly string[])[]): FactTerms {
  const terms = new FactTerms();
  for (const names of facts) {
    for (const name of names) terms.give(terms.numberOf(name));
    terms.closeFact();
  }
  return terms;
}

/** The facts of each term, by its name. */
function factsByName(terms: FactTerms): Record<string, number[]> {
  const { vocabulary, postingFirst, postings } = terms.sorted();
  return Object.fromEntries(
    vocabulary.map((name, place) => [
      name,
      [...postings.subarray(postingFirst[place], postingFirst[place + 1])],
    ]),
  );
}

describe('FactTerms', () => {
  it('gives a term the same number whenever it comes', () => {
    const terms = new FactTerms();
    const [send, troops] = [terms.numberOf('send'), terms.numberOf('troops')];
    expect(send).not.toBe(troops);
    expect(terms.numberOf('send')).toBe(send);
  });

  it('lists the facts of each term in order, once each', () => {
    const terms = termsOf(['troops', 'send', 'troops'], [], ['send'], ['a:france']);
    expect(factsByName(terms)).toEqual({ 'a:france': [3], send: [0, 2], troops: [0] });
  });

  it('sorts terms by name and tells where each number went', () => {
    const terms = termsOf(['troops', 'send', 'force']);
    const { vocabulary, places } = terms.sorted();
    expect(vocabulary).toEqual(['force', 'send', 'troops']);
    expect([...places]).toEqual([2, 1, 0]);
  });

  it.each([
    ['what many facts have', 'send', 'troops'],
    ['how something is said, rather than what', 'announce', 'deter'],
    ['a word outside the table of concepts', 's:pont', 'bridge'],
    ['a country', 'f:italie', 'a:italie'],
  ])('weighs less %s', (_, lighter, heavier) => {
    const { vocabulary, weights } = termsOf(
      ['send', 'troops', 'announce', 'deter', 's:pont', 'bridge', 'f:italie', 'a:italie'],
      ['send'],
      ...Array.from({ length: 20 }, () => []),
    ).sorted();
    const weightOf = (name: string) => weights[vocabulary.indexOf(name)] as number;
    expect(weightOf(lighter)).toBeLessThan(weightOf(heavier));
  });

  it('has nothing of no facts', () => {
    expect(factsByName(termsOf())).toEqual({});
  });
});
