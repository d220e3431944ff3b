import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY_NOTE } from '../../lib/core/notes/search-notes';
import {
  BEGINNING,
  isFiltering,
  type NotebookPlace,
  readPlace,
  STATUSES,
  VIEWS,
  writePlace,
} from './place';

describe('addresses of the notebook', () => {
  it.each<[string, Partial<NotebookPlace>]>([
    ['', {}],
    ['#note=n1', { note: 'n1' }],
    ['#tag=arm%C3%A9e&tag=ONU', { filter: { ...EVERY_NOTE, tags: ['armée', 'ONU'] } }],
    ['#view=bin', { view: 'bin' }],
    ['#q=deux+mots&lost=1', { filter: { ...EVERY_NOTE, text: 'deux mots', lost: true } }],
    [
      '#status=disputed&from=2026-01-01',
      { filter: { ...EVERY_NOTE, status: 'disputed', from: '2026-01-01' } },
    ],
    ['#view=nowhere&status=x&from=demain&tag=', {}],
  ])('%j is read', (hash, expected) => {
    expect(readPlace(hash)).toEqual({ ...BEGINNING, ...expected });
  });

  it('lead back to where they were written', () => {
    const day = fc.option(fc.constantFrom('2026-01-01', '2026-12-31'));
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const anyPlace: fc.Arbitrary<NotebookPlace> = fc.record({
      view: fc.constantFrom(...VIEWS),
      note: fc.option(fc.stringMatching(/^[\w-]+$/)),
      filter: fc.record({
        text: fc.string({ unit: 'grapheme', maxLength: 20 }),
        tags: fc.array(word, { maxLength: 3 }),
        status: fc.option(fc.constantFrom(...STATUSES)),
        actor: fc.option(fc.stringMatching(/^[a-z-]+$/)),
        publisher: fc.option(word),
        from: day,
        to: day,
        lost: fc.boolean(),
      }),
    });
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(readPlace(`#${writePlace(place)}`)).toEqual(place);
      }),
    );
  });

  it('say nothing of what is plain', () => {
    expect(writePlace(BEGINNING)).toBe('');
    expect(isFiltering(EVERY_NOTE)).toBe(false);
    expect(isFiltering({ ...EVERY_NOTE, lost: true })).toBe(true);
  });
});
