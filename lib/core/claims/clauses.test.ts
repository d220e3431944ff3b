import fc from 'fast-check';
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

  it('keeps a number whole', () => {
    const text = 'Ils ont échoué à adopter un vingt et unième paquet de sanctions.';
    expect(findClauses(readWords(text))).toHaveLength(1);
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
    ['an adjective that looks like a verb', 'un accord ferme', 2, false],
    ['the same in the middle', 'un accord ferme sur la trêve', 2, false],
    ['the same word with an object', 'le pays ferme la frontière', 2, true],
    ['the same word after a pronoun', 'il ferme', 1, true],
    ['the same word after a name', 'Kiev ferme Kharkiv', 1, true],
  ])('%s', (_, text, index, expected) => {
    expect(isFiniteVerb(readWords(text), index)).toBe(expected);
  });
});

describe('clauses', () => {
  it.each([
    ['a semicolon', 'Paris signe ; Rome attend', ['Paris signe', 'Rome attend']],
    ['a colon', 'Paris est net : Rome attend', ['Paris est net', 'Rome attend']],
    [
      '« tandis que »',
      'Paris signe tandis que Rome attend',
      ['Paris signe', 'tandis que Rome attend'],
    ],
    ['« car »', 'Paris signe car Rome attend', ['Paris signe', 'car Rome attend']],
    [
      '« parce que »',
      'Paris signe parce que Rome attend',
      ['Paris signe', 'parce que Rome attend'],
    ],
    [
      '« alors que »',
      'Paris signe alors que Rome attend',
      ['Paris signe', 'alors que Rome attend'],
    ],
    [
      '« dont »',
      'le texte, dont Rome parle, est prêt',
      ['le texte', 'dont Rome parle', 'est prêt'],
    ],
    ['« et » between nouns is none', 'Paris et Rome signent', ['Paris et Rome signent']],
    [
      '« et » between adjectives is none',
      'un texte court et clair suffit',
      ['un texte court et clair suffit'],
    ],
    [
      'a list of things is none',
      'Rome livre des chars, des obus et des canons',
      ['Rome livre des chars, des obus et des canons'],
    ],
    ['English « while »', 'Paris signs while Rome waits', ['Paris signs', 'while Rome waits']],
    [
      'English « because »',
      'Paris signs because Rome waits',
      ['Paris signs', 'because Rome waits'],
    ],
    ['English « that »', 'Paris said that Rome waits', ['Paris said', 'that Rome waits']],
    [
      'English relative',
      'the text, which Rome signed, is short',
      ['the text', 'which Rome signed', 'is short'],
    ],
    ['one word', 'Signer', ['Signer']],
  ])('are cut at %s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('cover any words once, in order, without an empty one', () => {
    const word = fc.constantFrom(
      ...'Paris Rome signe attend refuse mais et que qui car la le une paix trêve n’ pas , ; : . a été'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (all) => {
        const words = readWords(all.join(' '));
        const clauses = findClauses(words);
        expect(clauses[0]?.first ?? 0).toBe(0);
        expect(clauses.at(-1)?.last ?? 0).toBe(words.length);
        for (const [index, { first, last }] of clauses.entries()) {
          expect(last).toBeGreaterThan(first);
          if (index > 0) expect(first).toBe(clauses[index - 1]?.last);
        }
      }),
    );
  });

  it.each([
    ['a third person', 'Moscou refuse', 1, true],
    ['a plural', 'les alliés refusent', 2, true],
    ['a past', 'les alliés refusèrent', 2, true],
    ['an imperfect', 'les alliés refusaient', 2, true],
    ['a conditional', 'les alliés refuseraient', 2, true],
    ['a noun after an article', 'la livraison', 1, false],
    ['a present participle', 'en refusant', 1, false],
    ['an infinitive after a preposition', 'sans refuser', 1, false],
    ['an English verb', 'Moscow refuses', 1, true],
    ['an English past', 'Moscow refused', 1, true],
    ['an English infinitive', 'to refuse', 1, false],
  ])('hold a verb or not: %s', (_, text, index, expected) => {
    expect(isFiniteVerb(readWords(text), index)).toBe(expected);
  });
});
