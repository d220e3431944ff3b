import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextIndex, wordsOf } from './search';

const NOTES = [
  'L’Ukraine a reçu des garanties de sécurité.',
  'Les généraux français à Kiev, 26 pays promis',
  'Un général polonais, en avril 2026',
  'Saint-Denis : la réunion des œuvres sociales',
];

function found(query: string): number[] | null {
  const index = new TextIndex();
  for (const note of NOTES) index.add([note]);
  const has = index.search(query);
  return has && NOTES.flatMap((_, number) => (has(number) ? [number] : []));
}

describe('a search', () => {
  it.each([
    ['a word', 'Kiev', [1]],
    ['the beginning of a word', 'gara', [0]],
    ['one letter that is being typed', 'k', [1]],
    ['no accents where there are some', 'securite', [0]],
    ['accents where there are none', 'pâys', [1]],
    ['capitals', 'UKRAINE', [0]],
    ['a word behind an elision', 'l’ukraine', [0]],
    ['an elision with the other apostrophe', "d'ukraine", [0]],
    ['a ligature written out', 'oeuvres', [3]],
    ['a part of a hyphenated name', 'denis', [3]],
    ['a number', '26', [1]],
    ['words in any order', 'polonais général', [2]],
    ['a plural for a singular', 'réunions', [3]],
    ['an irregular plural for both', 'généraux', [1, 2]],
    ['a singular for the plural that begins with it', 'garantie', [0]],
    ['words of which one is missing', 'Kiev avril', []],
    ['the middle of a word', 'kraine', []],
    ['a digit', '2', [1, 2]],
  ])('finds by %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it.each(['', ' ', '—', '« »'])('without a word (%j) is no search', (query) => {
    expect(found(query)).toBeNull();
  });

  it('finds words from different texts of a document', () => {
    const index = new TextIndex();
    index.add(['le titre', 'la note']);
    expect(index.search('note titre')?.(0)).toBe(true);
  });

  it('finds every document by any beginning of any two of its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (texts, which, first, cut) => {
          const index = new TextIndex();
          for (const text of texts) index.add([text]);
          const number = which % texts.length;
          const words = wordsOf(texts[number] ?? '').filter((word) => word.length > 2);
          if (words.length === 0) return;
          const one = words[first % words.length] ?? '';
          const other = words[cut % words.length] ?? '';
          expect(index.search(`${one} ${other.slice(0, 2)}`)?.(number)).toBe(true);
        },
      ),
    );
  });
});
