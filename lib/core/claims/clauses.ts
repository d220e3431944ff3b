/**
 * Cuts a sentence into clauses, so that « n’enverra pas » in one does not deny
 * what the next one says.
 *
 * There is no parser: strong marks (semicolon, colon, dash, « mais », « qui »)
 * always separate; commas and « et » separate only when both sides have a finite
 * verb, so that lists of names stay whole.
 */
import { verbCodes, verbForms } from './verbs';
import type { Word } from './words';

/** A clause: word indexes, `last` exclusive. Clauses cover the sentence without gaps. */
export type Clause = { first: number; last: number };

const DETERMINERS = new Set(
  'le la l les un une des du de d ce cet cette ces son sa ses leur leurs notre nos votre au aux aucun aucune toute tout premiere the an to his her its their of en par sans'.split(
    ' ',
  ),
);

const STRONG_WORDS = new Set(
  'mais qui dont car tandis alors puisque parce quoique bien but who whom which because while whereas although though where ou'.split(
    ' ',
  ),
);
STRONG_WORDS.delete('ou');
STRONG_WORDS.delete('bien');
STRONG_WORDS.delete('alors');

/** Is `words[index]` a finite verb, as far as its form and the word before tell? */
export function isFiniteVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  const codes = verbCodes(word);
  if (codes === '' || !/[PISJFC]/.test(codes)) return false;
  if (/[FC]/.test(codes)) return true;
  // Nouns and participles look like present forms: « une attaque », « la déclaration signée ».
  const before = words[index - 1]?.text ?? '';
  if (DETERMINERS.has(before)) return false;
  if (ADJECTIVES.has(word.text) && !acts(words, index)) return false;
  if (/K/.test(codes) && !/[IJ]/.test(codes)) return isAuxiliary(word.text);
  return true;
}

/** Adjectives that are spelt like a verb: « un accord ferme ». */
const ADJECTIVES = new Set('ferme fermes active actives vive vives'.split(' '));

/** Is such a word a verb here: after a pronoun, or before what it acts on (« ferme la frontière »)? */
function acts(words: readonly Word[], index: number): boolean {
  if (/^(?:il|elle|on|je|j|tu|qui|se|s|ne|n)$/.test(words[index - 1]?.text ?? '')) return true;
  if (words[index - 1]?.capital) return true;
  return (
    DETERMINERS.has(words[index + 1]?.text ?? '') &&
    !/^(?:en|de|d|du|par|sans|au|aux)$/.test(words[index + 1]?.text ?? '')
  );
}

function isAuxiliary(word: string): boolean {
  return verbForms(word).some(({ lemma }) => /^(?:etre|avoir|be|have|do)$/.test(lemma));
}

function isStrong(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (word.before !== ' ' && /[;:!?…()\u2013\u2014]|\.\s|\s-\s/u.test(word.before)) return true;
  // « pour but de », « le but » are French.
  if (word.text === 'but')
    return !/^(?:pour|le|un|son|ce|au|du|seul|unique)$/.test(words[index - 1]?.text ?? '');
  if (STRONG_WORDS.has(word.text)) return true;
  if (word.text === 'alors')
    return words[index + 1]?.text === 'que' || words[index + 1]?.text === 'qu';
  if (word.text !== 'que' && word.text !== 'qu' && word.text !== 'that') return false;
  const before = words[index - 1]?.text ?? '';
  return !/^(?:ainsi|alors|tandis|plus|moins|autant|tel|telle|aussi|des|lors|bien|pas|parce|rien|jamais|afin|pour)$/.test(
    before,
  );
}

const WEAK_WORDS = new Set(['et', 'and', 'ou', 'or', 'puis', 'then']);

function isWeak(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (word.before.includes(',')) return true;
  return WEAK_WORDS.has(word.text) && !isInNumber(words, index);
}

/** « vingt et unième », « soixante et onze »: an « et » inside a number. */
function isInNumber(words: readonly Word[], index: number): boolean {
  return (
    /^(?:vingt|trente|quarante|cinquante|soixante)$/.test(words[index - 1]?.text ?? '') &&
    /^(?:une?|unieme|onze|onzieme)$/.test(words[index + 1]?.text ?? '')
  );
}

/** Cuts `words[first..last)` into clauses. */
export function findClauses(words: readonly Word[], first = 0, last = words.length): Clause[] {
  const pieces: (Clause & { strong: boolean; finite: boolean })[] = [];
  let start = first;
  let strong = true;
  let finite = false;
  for (let index = first; index < last; index++) {
    const cut = index > start && (isStrong(words, index) ? 2 : isWeak(words, index) ? 1 : 0);
    if (cut) {
      pieces.push({ first: start, last: index, strong, finite });
      start = index;
      strong = cut === 2;
      finite = false;
    }
    finite ||= isFiniteVerb(words, index);
  }
  if (start < last) pieces.push({ first: start, last, strong, finite });
  const clauses: Clause[] = [];
  let open: (Clause & { finite: boolean }) | null = null;
  for (const piece of pieces) {
    if (open && !piece.strong && !(open.finite && piece.finite)) {
      open.last = piece.last;
      open.finite ||= piece.finite;
      continue;
    }
    open = { first: piece.first, last: piece.last, finite: piece.finite };
    clauses.push(open);
  }
  return clauses.map((clause) => ({ first: clause.first, last: clause.last }));
}
