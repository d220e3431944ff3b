import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, countChanges, hashSentences, type WordChange } from './changes';

const BLOCKS = [
  'Le calendrier est tenu. Les instructeurs arrivent en mars.',
  'Oslo enverra deux navires. Ankara demande un mandat.',
];

describe('countChanges', () => {
  it.each([
    ['nothing changed', BLOCKS, { removed: 0, added: 0 }],
    ['paragraphs changed places', [...BLOCKS].reverse(), { removed: 0, added: 0 }],
    [
      'spaces were retyped',
      BLOCKS.map((b) => b.replaceAll(' ', '\u00a0')),
      { removed: 0, added: 0 },
    ],
    [
      'a sentence was rewritten',
      [BLOCKS[0], 'Oslo enverra un navire. Ankara demande un mandat.'],
      { removed: 1, added: 1 },
    ],
    ['a paragraph was added', [...BLOCKS, 'Rome hésite.'], { removed: 0, added: 1 }],
    ['the article was cut', [BLOCKS[0]], { removed: 2, added: 0 }],
  ])('counts sentences when %s', (_, after, expected) => {
    expect(countChanges(hashSentences(BLOCKS), hashSentences(after as string[]))).toEqual(expected);
  });
});

describe('compareWords', () => {
  const show = (changes: WordChange[]) =>
    changes
      .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
      .join(' ');

  it.each([
    [
      'the words are the same',
      'Oslo enverra deux navires.',
      'Oslo enverra deux navires.',
      'Oslo enverra deux navires.',
    ],
    ['only typography changed', 'd’ici mars', "d'ici mars", "d'ici mars"],
    [
      'a figure changed',
      'Oslo enverra deux navires.',
      'Oslo enverra trois navires.',
      'Oslo enverra [-deux-] {+trois+} navires.',
    ],
    [
      'words were added',
      'Oslo enverra deux navires.',
      'Oslo enverra peut-être deux navires.',
      'Oslo enverra {+peut-être+} deux navires.',
    ],
    ['everything changed', 'Rome hésite.', 'Ankara attend.', '[-Rome hésite.-] {+Ankara attend.+}'],
    ['nothing was there', '', 'Ankara attend.', '{+Ankara attend.+}'],
  ])('shows the difference when %s', (_, before, after, expected) => {
    expect(show(compareWords(before, after))).toBe(expected);
  });

  it('keeps every word of both versions, in order', () => {
    const words = fc.array(fc.constantFrom('un', 'deux', 'trois', 'quatre'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const changes = compareWords(a.join(' '), b.join(' '));
        const of = (kind: WordChange['kind']) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join(' ');
        expect(of('added')).toBe(a.join(' '));
        expect(of('removed')).toBe(b.join(' '));
      }),
    );
  });

  it('shows passages too long to compare as replaced', () => {
    const long = 'mot '.repeat(500).trim();
    expect(compareWords(long, 'court').map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
