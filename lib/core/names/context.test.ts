/** A block laid out for reading: what stands where, and what counts as one run of words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { smallPack } from '../../../tests/fixtures/small-pack';
import type { Lang } from '../knowledge';
import { TokenFlag } from '../text/text';
import {
  gapBefore,
  has,
  isJoined,
  isProper,
  matchPhrase,
  type Passage,
  readPassage,
  sentenceBounds,
  spanOf,
} from './context';
import { lazyDates } from './context-dates';
import { compileEngine, openEngine } from './engine';

const ENGINE = openEngine(compileEngine(smallPack()));

function read(text: string, lang: Lang = 'fr', firstSentence = 0): Passage {
  return readPassage(
    { id: 1, kind: 'paragraph', text, post: null },
    0,
    firstSentence,
    lang,
    ENGINE,
  );
}
const at = (passage: Passage, key: string) => passage.keys.indexOf(key);

describe('a passage', () => {
  it('has the folded words of its text, and their sentences', () => {
    const passage = read('L’Élysée hésite. Œuvre « inachevée ».', 'fr', 7);
    expect(passage.keys).toEqual(['l', 'elysee', 'hesite', 'oeuvre', 'inachevee']);
    expect(passage.sentence).toEqual([7, 7, 7, 8, 8]);
  });

  it('knows which names begin and end at a word, and which nations adjectives tell', () => {
    const passage = read('Emmanuel Macron salue un soldat français.');
    expect(passage.starting.get(0)?.map(({ last }) => last)).toContain(1);
    expect(
      passage.ending
        .get(1)
        ?.map(({ first }) => first)
        .sort(),
    ).toEqual([0, 1]);
    expect([...passage.demonyms]).toEqual([[5, { actor: 'france', last: 5 }]]);
  });

  it.each<[why: string, text: string, shouted: boolean]>([
    ['capitals throughout', 'LES ALLIÉS SE RETROUVENT', true],
    ['capitals but for a small word', 'LES ALLIÉS DE KIEV SE RETROUVENT à PARIS', true],
    ['two words in capitals', 'OTAN ONU', false],
    ['ordinary writing', 'Les alliés se retrouvent', false],
    ['an acronym among words', 'L’OTAN et les alliés se retrouvent', false],
    ['nothing', '', false],
  ])('is shouted by %s: %s', (_, text, shouted) => {
    expect(read(text).shouted).toBe(shouted);
  });

  it.each<[why: string, text: string, lang: Lang, titled: boolean]>([
    ['a capital on every word', 'Leaders Meet Again Near Paris', 'en', true],
    ['an English sentence', 'Leaders meet again near Paris', 'en', false],
    ['a French text', 'Leaders Meet Again Near Paris', 'fr', false],
    ['a name alone', 'Emmanuel Macron', 'en', false],
  ])('is an English headline by %s', (_, text, lang, titled) => {
    expect(read(text, lang).titled).toBe(titled);
  });

  it('may be empty', () => {
    const passage = read('');
    expect([passage.keys, passage.hits, passage.sentence]).toEqual([[], [], []]);
    expect(isJoined(passage, 0)).toBe(false);
    expect(gapBefore(passage, 0)).toBe('');
  });
});

describe('words', () => {
  it.each<[why: string, text: string, second: string, joined: boolean]>([
    ['a space', 'le texte', 'texte', true],
    ['a space that does not break', 'le\u00a0texte', 'texte', true],
    ['a hyphen', 'Royaume-Uni', 'uni', true],
    ['an apostrophe', 'l’accord', 'accord', true],
    ['a comma', 'hier, demain', 'demain', false],
    ['a bracket', 'hier (demain)', 'demain', false],
    ['a quotation mark, which cuts no run', 'dit « non »', 'non', true],
    ['a colon', 'hier : demain', 'demain', false],
    ['a stop', 'C’est fini. Demain', 'demain', false],
  ])('are joined or apart: %s', (_, text, second, joined) => {
    const passage = read(text);
    expect(isJoined(passage, at(passage, second))).toBe(joined);
  });

  it.each<[why: string, text: string, word: string, proper: boolean]>([
    ['a capital in a sentence', 'Il voit Kiev', 'kiev', true],
    ['the capital of the sentence', 'Kiev attend', 'kiev', false],
    ['a small letter', 'il attend', 'attend', false],
    ['the capital of a second sentence', 'Il attend. Kiev aussi.', 'kiev', false],
    ['any capital in a shout', 'IL ATTEND KIEV ENCORE', 'kiev', false],
  ])('are proper by their own capital: %s', (_, text, word, proper) => {
    const passage = read(text);
    expect(isProper(passage, at(passage, word))).toBe(proper);
  });

  it.each<[why: string, text: string, phrase: string, last: number]>([
    ['one word', 'le chef parle', 'chef', 1],
    ['several', 'le chef de l’État parle', 'chef de l etat', 4],
    ['without their accents', 'le chef de l’Etat parle', 'chef de l etat', 4],
    ['a part of them', 'le chef de parti parle', 'chef de l etat', -1],
    ['across a comma', 'le chef, de l’État', 'chef de l etat', -1],
    ['past the end', 'le chef', 'chef de', -1],
  ])('are a phrase or not: %s', (_, text, phrase, last) => {
    expect(matchPhrase(read(text), 1, phrase.split(' '))).toBe(last);
  });

  it('outside the block carry no flag', () => {
    const passage = read('Kiev');
    expect(has(passage, 0, TokenFlag.Capital)).toBe(true);
    expect(has(passage, -1, TokenFlag.Capital)).toBe(false);
    expect(has(passage, 1, TokenFlag.Capital)).toBe(false);
    expect(gapBefore(passage, 1)).toBe('');
  });

  it('have the text between them as their gap', () => {
    const passage = read('Paris, Londres – et « Kiev »');
    expect([1, 2, 3].map((index) => gapBefore(passage, index))).toEqual([', ', ' – ', ' « ']);
  });

  it('stand in the sentence whose bounds are asked', () => {
    const passage = read('Un deux. Trois quatre cinq. Six.');
    expect(sentenceBounds(passage, at(passage, 'quatre'))).toEqual({ first: 2, last: 4 });
    expect(sentenceBounds(passage, 0)).toEqual({ first: 0, last: 1 });
    expect(sentenceBounds(passage, 5)).toEqual({ first: 5, last: 5 });
  });
});

describe('offsets', () => {
  const word = fc.constantFrom(
    'Kiev',
    'l’Élysée',
    'a',
    'Œuvre',
    'n’est',
    '10 000',
    'été',
    'A400M',
    '😀',
    '«',
    '»',
    ',',
    '.',
  );

  it('give back the text of any tokens', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 15 }),
        fc.constantFrom(' ', '\u00a0'),
        (words, space) => {
          const text = words.join(space);
          const passage = read(text);
          for (let first = 0; first < passage.keys.length; first++) {
            const { start, end, text: found } = spanOf(passage, first, passage.keys.length - 1);
            expect(text.slice(start, end)).toBe(found);
            expect(found).not.toBe('');
          }
        },
      ),
    );
  });

  it('rise from word to word, and sentences never fall', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const { tokens, sentence } = read(words.join(' '));
        for (let index = 1; index < tokens.count; index++) {
          expect(tokens.start[index]).toBeGreaterThanOrEqual(tokens.end[index - 1] as number);
          expect(sentence[index]).toBeGreaterThanOrEqual(sentence[index - 1] as number);
        }
      }),
    );
  });
});

describe('the dates of a passage', () => {
  it.each<
    [why: string, text: string, expected: [first: string, last: string, from: string, to: string][]]
  >([
    ['none', 'Il attend le printemps', []],
    ['a day', 'Réunis le 6 janvier 2026 à Paris', [['6', '2026', '2026-01-06', '2026-01-06']]],
    [
      'two',
      'Le 4 septembre 2025 puis mardi',
      [
        ['4', '2025', '2025-09-04', '2025-09-04'],
        ['mardi', 'mardi', '2026-01-06', '2026-01-06'],
      ],
    ],
    ['a span', 'du 9 au 11 mai 2025', [['du', '2025', '2025-05-09', '2025-05-11']]],
  ])('are told by their tokens: %s', (_, text, expected) => {
    const passage = read(text);
    const dates = lazyDates(passage, '2026-01-07')();
    const found = dates.map(({ first, last, from, to }) => [
      passage.keys[first],
      passage.keys[last],
      from,
      to,
    ]);
    expect(found).toEqual(
      expected.map(([first, ...rest]) => [
        expect.stringMatching(new RegExp(`^(?:le|${first})$`)),
        ...rest,
      ]),
    );
  });

  it('tell a day from a month, and what is told without a number', () => {
    const dates = lazyDates(read('En mars 2025, le 4 avril 2025 et hier'), '2026-01-07')();
    expect(dates.map(({ isDay, isNear }) => [isDay, isNear])).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  it('are read once, when they are first asked for', () => {
    const dates = lazyDates(read('le 6 janvier'), '2026-01-07');
    expect(dates()).toBe(dates());
  });
});
