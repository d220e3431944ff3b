/**
 * Tells articles that retell one text from articles that were written apart.
 *
 * Many outlets print the same agency copy, shortened or with a new title; five
 * articles may be one origin. A text is sketched by a fixed share of the hashes
 * of its five-word runs (FracMinHash), which estimates how much of the shorter
 * text stands in the longer one, whatever their lengths.
 */
import { foldText, hashBytes } from '../text/text';
import { encodeUtf8 } from '../text/utf8';

/** Sorted 32-bit hashes that stand for a text. About one number for four words. */
export type TextSketch = number[];

/** Words in a run: long enough that set phrases of the subject seldom fill one. */
const RUN = 5;
/** One hash in so many is kept. */
const SHARE = 4;
/** Share of the shorter text that makes two texts one origin. Quotations alone stay below. */
const SAME_ORIGIN = 0.4;
/** A sketch smaller than this says nothing. */
const SMALLEST = 6;

/** Sketches `text`. O(text length). */
export function sketchText(text: string): TextSketch {
  const words = foldText(text)
    .split(/[^a-z0-9\u0080-\u{10ffff}]+/u)
    .filter((word) => word !== '');
  const kept = new Set<number>();
  for (let index = 0; index + RUN <= words.length; index++) {
    const bytes = encodeUtf8(words.slice(index, index + RUN).join(' '));
    const hash = hashBytes(bytes, 0, bytes.length) >>> 0;
    if (hash % SHARE === 0) kept.add(hash);
  }
  return [...kept].sort((a, b) => a - b);
}

/** Share of the smaller sketch that stands in the other, 0 to 1; 0 when one is too small to tell. */
export function containment(a: TextSketch, b: TextSketch): number {
  const smaller = Math.min(a.length, b.length);
  if (smaller < SMALLEST) return 0;
  const known = new Set(a);
  return b.filter((hash) => known.has(hash)).length / smaller;
}

/** Number of origins among texts: texts that retell one another count once. O(count²). */
export function countOrigins(sketches: TextSketch[]): number {
  const leader = sketches.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) at = leader[at] as number;
    return at;
  };
  sketches.forEach((sketch, index) => {
    for (let other = 0; other < index; other++) {
      if (containment(sketch, sketches[other] as TextSketch) >= SAME_ORIGIN) {
        leader[find(index)] = find(other);
      }
    }
  });
  return new Set(sketches.map((_, index) => find(index))).size;
}
