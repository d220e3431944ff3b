/**
 * Tells whether a capitalised word that the base does not know stands beside a name and
 * makes a longer one of it: « Brigitte Macron », « Paris Saint-Germain », « France 3 ».
 */
import { TokenFlag } from '../text/text';
import { COMMON_NAMES, HONORIFICS, STARTERS, TITLES } from '../text/words';
import { gapBefore, has, isJoined, type Passage } from './context';
import type { AliasHit, Naming } from './engine';

/**
 * Says on which side a capitalised word that the base does not know makes a longer
 * name of this one, or `null`: « Brigitte Macron », « Paris Saint-Germain », « France 3 ».
 */
export function strangerBeside(
  passage: Passage,
  hit: AliasHit,
  namings: readonly Naming[],
): 'before' | 'after' | null {
  if (passage.shouted || !has(passage, hit.first, TokenFlag.Capital)) return null;
  if (passage.titled || isCovered(passage, hit)) return null;
  if (isStrangerBefore(passage, hit, namings)) return 'before';
  return isStrangerAfter(passage, hit) ? 'after' : null;
}

function isStrangerBefore(passage: Passage, hit: AliasHit, namings: readonly Naming[]): boolean {
  const index = hit.first - 1;
  if (!isJoined(passage, hit.first) || !isTight(gapBefore(passage, hit.first))) return false;
  if (!has(passage, index, TokenFlag.Capital)) return false;
  const key = passage.keys[index] as string;
  if (TITLES.has(key) || HONORIFICS.has(key)) return false;
  // « le ministre des Finances Bruno Le Maire »: a full name begins where it begins.
  if (hit.last > hit.first && gapBefore(passage, hit.first).trim() === '') return false;
  const spaced = gapBefore(passage, hit.first).trim() === '';
  if (has(passage, index, TokenFlag.AllCaps) && spaced) return false;
  if (passage.lang === 'en' && passage.ending.has(index)) return false;
  if (has(passage, index, TokenFlag.SentenceStart) && spaced) {
    if (STARTERS.has(key) || /(?:ment|ant)$/.test(key)) return false;
    // At the head of a sentence only a surname is at the mercy of an unknown given name.
    if (!namings.some(({ kind }) => kind === 'surname')) return false;
  }
  // « Charles Powell »: a given name of the base before the surname of another.
  const isGiven =
    COMMON_NAMES.has(key) && spaced && namings.every(({ kind }) => kind === 'surname');
  return isGiven || !isKnown(passage.ending.get(index));
}

function isStrangerAfter(passage: Passage, hit: AliasHit): boolean {
  const index = hit.last + 1;
  if (!isJoined(passage, index)) return false;
  const gap = gapBefore(passage, index);
  if (!isTight(gap)) return false;
  const key = passage.keys[index] as string;
  if (/^\d{1,2}$/.test(key))
    return (
      gap.trim() === '' &&
      !/^\d+$/.test(passage.keys[hit.last] as string) &&
      isShortNumberName(passage, index)
    );
  if (!has(passage, index, TokenFlag.Capital) || has(passage, index, TokenFlag.SentenceStart))
    return false;
  if (STARTERS.has(key) || TITLES.has(key)) return false;
  if (passage.lang === 'en' && passage.demonyms.has(index)) return false;
  return !isKnown(passage.starting.get(index));
}

/** « Europe 1 », « France 24 »: a number that no noun follows. */
function isShortNumberName(passage: Passage, index: number): boolean {
  const next = passage.keys[index + 1];
  return next === undefined || !isJoined(passage, index + 1) || !/(?:s|x|mille|pour)$/.test(next);
}

/** One space or a hyphen: the words belong together. */
function isTight(gap: string): boolean {
  return /^(?:[\s\u00a0\u202f]|[-\u2010\u2011])?$/u.test(gap);
}

/** Does a longer alias hold the name, so that its neighbours are known? */
function isCovered(passage: Passage, { first, last }: AliasHit): boolean {
  return (
    (passage.ending.get(last)?.some((other) => other.first < first) ?? false) ||
    (passage.starting.get(first)?.some((other) => other.last > last) ?? false)
  );
}

/** Does one of `hits` name somebody, not only a nation by its adjective? */
function isKnown(hits: readonly AliasHit[] | undefined): boolean {
  return hits?.some(({ namings }) => namings.some(({ kind }) => kind !== 'demonym')) ?? false;
}
