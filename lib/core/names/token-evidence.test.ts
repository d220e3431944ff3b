import { describe, expect, it } from 'vitest';

import { isElision, readGap, readLetters, TokenFlag } from './token-evidence';

const { Accented, AllCaps, Break, Capital, Quoted, SentenceStart } = TokenFlag;

describe('readGap', () => {
  /** Reads the gap between two words. */
  const gap = (before: string, between: string, after: string, state = 0) =>
    readGap(before + between + after, before.length, before.length + between.length, state, () =>
      before.toLowerCase(),
    );

  it.each([
    ['a space says nothing', 'à', ' ', 'Kiev', 0, 0],
    ['an apostrophe says nothing', 'l', '’', 'Ukraine', 0, 0],
    ['a hyphen says nothing', 'Royaume', '-', 'Uni', 0, 0],
    ['a comma parts', 'Paris', ', ', 'Kiev', 0, Break],
    ['a parenthesis parts', 'Macron', ' (', 'Renaissance', 0, Break],
    ['a full stop ends a sentence', 'reste', '. ', 'Il', 0, SentenceStart | Break],
    ['also glued to the next', 'débat', '.', 'Franceinfo', 0, SentenceStart | Break],
    ['not within an address', 'reperes', '.', 'example', 0, 0],
    ['not after a title', 'M', '. ', 'Macron', 0, 0],
    ['not after an abbreviation', 'Mgr', '. ', 'Aupetit', 0, 0],
    ['a question ends one', 'quoi', ' ? ', 'Rien', 0, SentenceStart | Break],
    ['a colon begins a quotation', 'dit', ' : « ', 'Nous', 0, SentenceStart | Break | Quoted],
    ['guillemets open', 'la', ' « ', 'Coalition', 0, Quoted],
    ['guillemets close', 'rien', ' » ', 'et', Quoted, 0],
    ['straight quotes open', 'la', ' "', 'force', 0, Quoted],
    ['straight quotes close', 'force', '" ', 'et', Quoted, 0],
    ['a quotation goes on', 'de', ' ', 'paix', Quoted, Quoted],
  ])('%s', (_, before, between, after, state, expected) => {
    expect(gap(before, between, after, state)).toBe(expected);
  });
});

describe('readLetters', () => {
  it.each([
    ['small letters', 'force', 0],
    ['a capital', 'Kiev', Capital],
    ['a capital inside only', 'iPhone', 0],
    ['capitals', 'OTAN', Capital | AllCaps],
    ['one capital, which is no acronym', 'A', Capital],
    ['a capital and figures', 'G7', Capital],
    ['an accented capital', 'Élysée', Capital | Accented],
    ['accented capitals', 'ÉTAT', Capital | AllCaps | Accented],
    ['a ligature', 'cœur', Accented],
    ['Cyrillic', 'Київ', Capital | Accented],
    ['figures', '2026', 0],
  ])('reads %s', (_, word, expected) => {
    expect(readLetters(word, 0, word.length)).toBe(expected);
  });
});

describe('isElision', () => {
  it.each([
    ['l', true],
    ['jusqu', true],
    ['aujourd', false],
    ['', false],
  ])('of « %s » is %s', (word, expected) => {
    expect(isElision(word)).toBe(expected);
  });
});
