import { describe, expect, it } from 'vitest';
import { foldPhrase, isOpen, PhraseTable, readWords } from './words';

describe('readWords', () => {
  it('folds case, accents and apostrophes and keeps what stands between words', () => {
    expect(readWords('L’Élysée, « déjà » 3,5 M€')).toEqual([
      { text: 'l', start: 0, end: 1, before: '', capital: true, acute: false },
      { text: 'elysee', start: 2, end: 8, before: '’', capital: true, acute: true },
      { text: 'deja', start: 12, end: 16, before: ', « ', capital: false, acute: false },
      { text: '3', start: 19, end: 20, before: ' » ', capital: false, acute: false },
      { text: '5', start: 21, end: 22, before: ',', capital: false, acute: false },
      { text: 'm', start: 23, end: 24, before: ' ', capital: true, acute: false },
    ]);
  });

  it('gives offsets of the original when accents are combining marks', () => {
    const text = 'E\u0301lyse\u0301e fermé';
    expect(readWords(text).map((word) => text.slice(word.start, word.end))).toEqual([
      'E\u0301lyse\u0301e',
      'fermé',
    ]);
  });

  it('finds nothing in a text without words', () => {
    expect(readWords(' … — ')).toEqual([]);
  });
});

describe('acute', () => {
  it.each([
    ['envoyé', true],
    ['signées', true],
    ['DÉPLOYÉ', true],
    ['envoye\u0301', true],
    ['envoie', false],
    ['été', true],
    ['musée', true],
    ['propose', false],
  ])('of « %s »', (text, expected) => {
    expect(readWords(text)[0]?.acute).toBe(expected);
  });
});

describe('isOpen', () => {
  it.each([
    ['a space', 'deux pays', true],
    ['a hyphen', 'vingt-deux', true],
    ['a comma', 'deux, pays', false],
    ['a stop', 'deux. Pays', false],
    ['nothing after', 'deux', false],
  ])('tells whether %s joins two words', (_, text, expected) => {
    expect(isOpen(readWords(text), 1)).toBe(expected);
  });
});

describe('foldPhrase', () => {
  it('joins folded words by spaces', () => {
    expect(foldPhrase('Cessez-le-feu d’État')).toBe('cessez le feu d etat');
  });
});

describe('PhraseTable', () => {
  const table = new PhraseTable([
    ['chefs d’État', 'leader'],
    ['chefs d’état-major', 'officer'],
    ['pays', 'country'],
  ]);

  it.each([
    ['the longest phrase wins', 'les chefs d’état-major', 1, 'officer', 5],
    ['a shorter one when the rest is missing', 'des chefs d’État', 1, 'leader', 4],
    ['one word', 'pays', 0, 'country', 1],
  ])('%s', (_, text, index, value, end) => {
    expect(table.at(readWords(text), index)).toEqual({ value, end });
  });

  it('knows that nothing begins there', () => {
    expect(table.at(readWords('chefs de parti'), 0)).toBeNull();
    expect(table.at([], 0)).toBeNull();
  });
});
