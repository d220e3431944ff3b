import { describe, expect, it } from 'vitest';
import { findClauses, isFiniteVerb } from './clauses';
import { readWords } from './words';

function cut(text: string): string[] {
  const words = readWords(text);
  return findClauses(words).map(({ first, last }) =>
    text.slice(words[first]?.start, words[last - 1]?.end),
  );
}

describe('findClauses', () => {
  it.each([
    [
      'a list of names is one clause',
      'Macron, Starmer et Zelensky ont signé le texte',
      ['Macron, Starmer et Zelensky ont signé le texte'],
    ],
    [
      '« mais » separates',
      'Rome n’enverra pas de soldats mais formera des recrues',
      ['Rome n’enverra pas de soldats', 'mais formera des recrues'],
    ],
    [
      '« et » separates two verbs',
      'la Roumanie n’enverra pas de soldats et propose un appui',
      ['la Roumanie n’enverra pas de soldats', 'et propose un appui'],
    ],
    [
      'a relative clause',
      'la Russie, qui réclame le Donbass, refuse',
      ['la Russie', 'qui réclame le Donbass', 'refuse'],
    ],
    [
      'what somebody says',
      'il a annoncé que des soldats seraient envoyés',
      ['il a annoncé', 'que des soldats seraient envoyés'],
    ],
    [
      '« ne … que » stays whole',
      'la force ne sera déployée qu’après un accord',
      ['la force ne sera déployée', 'qu’après un accord'],
    ],
    [
      'English',
      'Rome will not send troops but it offers training',
      ['Rome will not send troops', 'but it offers training'],
    ],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('covers the words without gaps', () => {
    const words = readWords('Paris, Londres et Kiev signent ; Washington regarde, dit-on.');
    const clauses = findClauses(words);
    expect(clauses[0]?.first).toBe(0);
    expect(clauses.at(-1)?.last).toBe(words.length);
    expect(clauses.slice(1).map(({ first }) => first)).toEqual(
      clauses.slice(0, -1).map(({ last }) => last),
    );
  });
});

describe('isFiniteVerb', () => {
  it.each([
    ['a future', 'elle enverra', 1, true],
    ['a noun that looks like a verb', 'une attaque', 1, false],
    ['the same word as a verb', 'Moscou attaque', 1, true],
    ['a participle', 'la déclaration signée', 2, false],
    ['an auxiliary', 'ils ont signé', 1, true],
    ['an infinitive', 'pour envoyer', 1, false],
  ])('%s', (_, text, index, expected) => {
    expect(isFiniteVerb(readWords(text), index)).toBe(expected);
  });
});
