/**
 * Tells the nouns that say what a sentence is about from the words around them.
 *
 * « Le plan en 28 points *pour l’hôpital* », « l’accord *sur les plastiques* »: when
 * the base knows nothing of a governed noun, the sentence speaks of another matter,
 * however many of its other words a fact has.
 */
import { isGeneral } from './general-words';
import { verbCodes } from './verbs';
import type { Word } from './words';

/** Articles, possessives and prepositions that govern a noun, French and English. */
const GOVERNS = new Set(
  (
    'l le la les un une des du de d au aux a en sur pour par avec sans contre ce cet cette ces son sa ses leur leurs the an of in on at for ' +
    'with by from into against his her its their'
  ).split(' '),
);

/** Is the word at `index` a noun that the word before it governs, and not one of any news? */
export function isGoverned(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before || !GOVERNS.has(before.text)) return false;
  if (/[,;:.!?()]/.test(word.before) || word.text.length < 3 || isGeneral(word.text)) return false;
  // « pour marquer »: a verb.
  return !/(?:er|ir|re)$/.test(word.text) || !verbCodes(word).includes('W');
}
