/**
 * Shares of a whole: « un tiers », « trois Français sur quatre », « 27 pays sur 35 ».
 */
import { numberAt } from './numbers';
import { BEFORE, type Bounds, exact, FRACTIONS, STOPS } from './quantity-words';
import { isOpen, type Word } from './words';

/** Can a share that is no number begin with the folded `word`? */
export function opensShare(word: string): boolean {
  return FRACTIONS.opens(word);
}

/** Reads the share that begins at `words[index]`, in percent; `end` is exclusive. */
export function shareAt(
  words: readonly Word[],
  index: number,
): { bounds: Bounds; end: number } | null {
  const hit = FRACTIONS.at(words, index);
  if (hit && !isInWording(words, index)) return { bounds: hit.value, end: hit.end };
  const one = /^(?:une?|one)$/.test(words[index]?.text ?? '');
  const part = one ? { value: 1, end: index + 1, ordinal: false } : numberAt(words, index);
  if (!part || part.ordinal) return null;
  const whole = wholeAt(words, part.end + 1, part.value);
  if (!whole || whole.value > 10) return null;
  return { bounds: exact(Math.round((part.value / whole.value) * 100)), end: whole.end };
}

/** Reads « sur 35 », « out of four » after a part: a whole that no noun of its own follows. */
export function wholeAt(
  words: readonly Word[],
  index: number,
  part: number,
): { value: number; end: number } | null {
  if (!/^(?:sur|in|out)$/.test(words[index]?.text ?? '') || !isOpen(words, index)) return null;
  let at = index + 1;
  while (/^(?:les|the|of|un|total|de)$/.test(words[at]?.text ?? '')) at++;
  const whole = numberAt(words, at);
  if (!whole || whole.ordinal || whole.value <= part) return null;
  const after = words[whole.end];
  // « un accord sur deux dossiers » counts the files; a verb after its plural subject has no « s ».
  const isLast =
    !after || !isOpen(words, whole.end) || STOPS.has(after.text) || !/[sx]$/.test(after.text);
  return isLast ? whole : null;
}

/** Is the word inside a wording such as « at most », which is no share? */
function isInWording(words: readonly Word[], index: number): boolean {
  return [1, 2, 3].some((back) => (BEFORE.at(words, index - back)?.end ?? 0) > index);
}
