/**
 * Tells French from English by their most frequent words.
 */
import type { Lang } from '../knowledge';

const FRENCH = new Set('le la les des une et est dans pour que qui sur au avec du en'.split(' '));
const ENGLISH = new Set('the of and to is that for with was said by from has its'.split(' '));

/** Without case: to compile it for both cases takes milliseconds, and every page asks. */
const WORD = /\p{L}+/gu;

/** What is read of a long text: more does not change the answer. */
const SAMPLE = 4000;

/** Returns the language of `text`, or `otherwise` when neither clearly prevails. */
export function languageOf(text: string, otherwise: Lang = 'fr'): Lang {
  let french = 0;
  let english = 0;
  for (const word of text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? []) {
    if (FRENCH.has(word)) french++;
    else if (ENGLISH.has(word)) english++;
  }
  if (french > 2 * english) return 'fr';
  if (english > 2 * french) return 'en';
  return otherwise;
}
