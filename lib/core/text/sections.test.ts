import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  bytesOf,
  compileStrings,
  findString,
  readSections,
  type Section,
  stringAt,
  wordsOf,
  writeSections,
} from './sections';

const MAGIC = 7;
const FILE = writeSections(MAGIC, 2, [
  Uint8Array.of(1, 2, 3),
  Uint32Array.of(4, 5),
  new ArrayBuffer(0),
]);

describe('sections', () => {
  it('come back as they were, each on a word border', () => {
    const [bytes, words, empty] = readSections(FILE, MAGIC, 2, 3) as [Section, Section, Section];
    expect([...bytesOf(FILE, bytes)]).toEqual([1, 2, 3]);
    expect([...wordsOf(FILE, words)]).toEqual([4, 5]);
    expect(empty.length).toBe(0);
    expect(words.offset % 4).toBe(0);
  });

  const changed = (word: number, value: number) => {
    const copy = FILE.slice(0);
    new Uint32Array(copy)[word] = value;
    return copy;
  };
  it.each([
    ['another kind', () => readSections(FILE, MAGIC + 1, 2, 3)],
    ['another version', () => readSections(FILE, MAGIC, 3, 3)],
    ['another number of sections', () => readSections(FILE, MAGIC, 2, 2)],
    ['a file cut short', () => readSections(FILE.slice(0, -4), MAGIC, 2, 3)],
    ['nothing', () => readSections(new ArrayBuffer(0), MAGIC, 2, 3)],
    ['a section beyond the end', () => readSections(changed(5, 1_000), MAGIC, 2, 3)],
    ['a section in the header', () => readSections(changed(4, 4), MAGIC, 2, 3)],
  ])('refuse %s', (_, read) => {
    expect(read).toThrow(RangeError);
  });
});

describe('string tables', () => {
  it('hold any strings and find those that they hold, when sorted', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'grapheme' })),
        fc.string(),
        (strings, other) => {
          const sorted = [...strings].sort();
          const table = compileStrings(sorted);
          sorted.forEach((text, index) => {
            expect(stringAt(table, index)).toBe(text);
            expect(findString(table, text)).toBe(index);
          });
          if (!sorted.includes(other)) expect(findString(table, other)).toBe(-1);
        },
      ),
    );
  });
});
