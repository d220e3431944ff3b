/**
 * Other ways to find many names in a text, each fed folded names and folded text
 * and counting matches that begin and end at word borders.
 */
import { AhoCorasick as DoubleArray } from '@monyone/aho-corasick/fast';
import GraphemeMatcher from 'modern-ahocorasick';

import { isWordByte } from '../../../lib/core/text/text';

/** Counts the matches in a folded text. */
export type Finder = (text: string) => number;

/** A way to build a finder. */
export type Rival = { name: string; build: (keys: readonly string[]) => Finder };

export const RIVALS: readonly Rival[] = [
  {
    name: '@monyone/aho-corasick/fast',
    build(keys) {
      const matcher = new DoubleArray([...keys]);
      return (text) => {
        let count = 0;
        for (const { begin, end } of matcher.matchInText(text))
          if (isWhole(text, begin, end)) count++;
        return count;
      };
    },
  },
  {
    name: 'modern-ahocorasick',
    build(keys) {
      const matcher = new GraphemeMatcher([...keys]);
      return (text) => {
        let count = 0;
        for (const { start, end } of matcher.search(text)) if (isWhole(text, start, end)) count++;
        return count;
      };
    },
  },
  {
    name: 'RegExp alternation',
    build(keys) {
      const longestFirst = [...keys].sort((a, b) => b.length - a.length);
      const escaped = longestFirst.map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const pattern = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
      return (text) => text.match(pattern)?.length ?? 0;
    },
  },
];

function isWhole(text: string, start: number, end: number): boolean {
  return !isWord(text, start - 1) && !isWord(text, end);
}

function isWord(text: string, index: number): boolean {
  return index >= 0 && index < text.length && isWordByte(text.charCodeAt(index));
}
