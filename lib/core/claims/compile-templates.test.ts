import { describe, expect, it } from 'vitest';
import { Templates } from './compile-templates';
import { FactTerms } from './fact-terms';
import { type Reading, readSentence } from './reading';
import { unitCode } from './units';

function read(text: string): Reading {
  return readSentence(text, {
    lang: 'fr',
    asOf: '2026-01-07',
    names: [],
    demonymAt: () => null,
    speaker: null,
  });
}

/** The columns of one fact after the other, each with these statements, and names for their terms. */
function compiled(...facts: readonly (readonly string[])[]) {
  const terms = new FactTerms();
  const templates = new Templates(terms);
  for (const statements of facts) {
    for (const text of statements) templates.add('statement', 'agrees', read(text));
    templates.closeFact();
    terms.closeFact();
  }
  const sorted = terms.sorted();
  const columns = templates.columns(sorted.places);
  /** Terms of a template as names, the denied ones with a minus. */
  const namesOf = (template: number) =>
    [...columns.terms.subarray(columns.heads[template * 2], columns.heads[template * 2 + 2])].map(
      (code) => `${code & 1 ? '-' : ''}${sorted.vocabulary[code >>> 1]}`,
    );
  return { columns, sorted, namesOf };
}

describe('Templates', () => {
  it('keeps the terms of a wording with their polarity', () => {
    const { namesOf } = compiled(['L’Italie n’enverra pas de soldats.']);
    expect(namesOf(0)).toContain('-send');
    expect(namesOf(0)).toContain('-troops');
  });

  it('keeps a term once of each polarity', () => {
    const { namesOf } = compiled(['Des soldats et encore des soldats.']);
    expect(namesOf(0)).toEqual(['troops']);
  });

  it('keeps quantities that count something, by the code of their unit', () => {
    const { columns } = compiled(['La force compte 15 000 soldats.']);
    expect([...columns.quantities]).toEqual([unitCode('person'), 15_000, 15_000]);
    expect([...columns.quantityFirst]).toEqual([0, 1]);
  });

  it('lets a fact be found by what it counts', () => {
    const { sorted } = compiled(['La force compte 15 000 soldats.']);
    expect(sorted.vocabulary).toContain(`n:${unitCode('person')}:15000`);
  });

  it('tells where the templates of each fact begin', () => {
    const { columns } = compiled(['Des soldats.', 'Une force.'], [], ['Une déclaration.']);
    expect([...columns.first]).toEqual([0, 2, 2, 3]);
  });

  it.each([
    ['nothing', ''],
    ['words that say nothing', 'Il y en a.'],
  ])('leaves out a wording of %s', (_, text) => {
    expect([...compiled([text]).columns.first]).toEqual([0, 0]);
  });
});
