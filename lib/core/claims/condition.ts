/**
 * Finds the condition to which a sentence ties what it says: « une fois un accord
 * signé », « en cas de cessez-le-feu », « seulement après la fin des combats ».
 */
import { isFiniteVerb } from './clauses';
import { opensNumber } from './numbers';
import { verbCodes, verbForms } from './verbs';
import { PhraseTable, type Word } from './words';

/** Markers that always open a condition. */
const MARKERS = new PhraseTable<true>([
  ...marks(
    'une fois',
    'en cas de',
    'en cas d',
    'dans le cas d',
    'dans l’hypothèse',
    'dans l’éventualité',
    'à condition',
    'à la condition',
  ),
  ...marks(
    'sous réserve',
    'dès qu',
    'dès que',
    'dès lors que',
    'tant que',
    'tant qu',
    'pourvu que',
    'sauf si',
    'à moins',
    'faute de',
    'faute d',
  ),
  ...marks(
    'au cas où',
    'moyennant',
    'dans la perspective',
    'dans la foulée d',
    'once',
    'as soon as',
    'in the event of',
    'provided',
    'unless',
  ),
]);

/** Markers that open a condition only before something that has not happened. */
const AFTER = new PhraseTable<true>([
  ...marks(
    'après',
    'suite à',
    'à la suite d',
    'à l’issue d',
    'dès',
    'à l’entrée en vigueur',
    'au lendemain d',
    'avant',
    'avec',
    'pour',
    'dans le contexte d',
    'en vue d',
  ),
  ...marks('after', 'following', 'upon', 'until', 'before', 'in case of'),
]);

/** Markers that open a condition before a future. */
const WHEN = new PhraseTable<true>(
  marks('quand', 'lorsque', 'lorsqu', 'le jour où', 'au moment où', 'aussitôt que', 'aussitôt qu'),
);

/** What has to come first in this war, as folded words. */
const AWAITED =
  /^(?:cessez|treve|armistice|paix|hostilites|combats|guerre|accord|conflit|feu|ceasefire|truce|peace|hostilities|fighting|deal|agreement)$/;

/** Words that tell that it has not come. */
const OPEN =
  /^(?:eventuel|eventuelle|futur|future|possible|hypothetique|potentiel|tout|toute|un|une|la|le|l|any|a|an|possible|future|the)$/;

function marks(...phrases: string[]): [string, true][] {
  return phrases.map((phrase) => [phrase, true]);
}

/** A condition: word indexes, `last` exclusive. */
export type Condition = { first: number; last: number };

/** Finds the conditions in `words[first..last)`. */
export function findConditions(
  words: readonly Word[],
  first = 0,
  last = words.length,
): Condition[] {
  const found: Condition[] = [];
  for (let index = first; index < last; index++) {
    const end =
      MARKERS.at(words, index)?.end ??
      conditionalIf(words, index) ??
      whenAhead(words, index) ??
      awaitedAfter(words, index);
    if (end === null) continue;
    const close = endOf(words, end, last);
    if (close <= end) continue;
    found.push({ first: index, last: close });
    index = close - 1;
  }
  return found;
}

/** Verbs after which « si », « if » and « quand » ask rather than lay down. */
const ASKING = new Set('savoir demander ignorer voir verifier know ask see verify'.split(' '));
const ASKING_FORM = /^(?:ignor|wonder|unsure|unclear|sais$)/;
/** What stands between such a verb and its question: « ne savait pas si », « asked him if ». */
const BETWEEN = /^(?:pas|plus|encore|toujours|me|him|her|them|us|yet)$/;
/** With what the subject of a condition begins, or a condition without one. */
const SUBJECT =
  /^(?:le|la|l|les|un|une|des|du|de|d|ce|c|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos|mon|ma|mes|chaque|aucun|aucune|nul|tout|tous|toute|toutes|plusieurs|certains|certaines|il|ils|elle|elles|on|je|j|nous|vous|tu|t|ca|cela|celui|celle|ceux|celles|rien|personne|quelqu|jamais|besoin|necessaire|possible|en|y|a|au|aux|dans|apres|avant|par|demain|bientot|malgre|pour|selon|avec|sans|entre|face|beaucoup|quelques)$/;

/** Does a verb of asking or knowing stand right before `words[index]`? */
function isAsked(words: readonly Word[], index: number): boolean {
  let at = index - 1;
  while (at > 0 && BETWEEN.test(words[at]?.text ?? '')) at--;
  const text = words[at]?.text ?? '';
  return ASKING_FORM.test(text) || verbForms(text).some(({ lemma }) => ASKING.has(lemma));
}

/** « si », « if » of a condition, not of a question after a verb (« savoir si ») nor « si fort ». */
function conditionalIf(words: readonly Word[], index: number): number | null {
  const text = words[index]?.text;
  if (text !== 'si' && text !== 's' && text !== 'if') return null;
  const next = words[index + 1];
  if (!next) return null;
  if (text === 's' && !/^ils?$/.test(next.text)) return null;
  // « une trêve si fragile »: a degree stands before an adjective, a condition before a subject.
  const opens = SUBJECT.test(next.text) || next.capital || opensNumber(next.text);
  if (text === 'si' && !opens) return null;
  if (/^(?:meme|comme|et|even|as)$/.test(words[index - 1]?.text ?? '')) return null;
  return isAsked(words, index) ? null : index + 1;
}

/** « quand la paix sera signée », « lorsque », « le jour où » before a future: not there yet. */
function whenAhead(words: readonly Word[], index: number): number | null {
  const hit = WHEN.at(words, index);
  if (!hit || words[index - 1]?.text === 'depuis' || isAsked(words, index)) return null;
  const close = endOf(words, hit.end, words.length);
  for (let at = hit.end; at < close; at++) {
    const codes = verbCodes(words[at]);
    if (codes.includes('F') && !/[PIJK]/.test(codes)) return hit.end;
    // The first finite verb is that of « quand »: what follows is told of it.
    if (isFiniteVerb(words, at)) return null;
  }
  return null;
}

function awaitedAfter(words: readonly Word[], index: number): number | null {
  const hit = AFTER.at(words, index);
  if (!hit) return null;
  const text = words[index]?.text ?? '';
  const wantsMark = /^(?:avec|pour|dans|en|before|avant)$/.test(text);
  let isMarked = false;
  for (let at = hit.end; at < Math.min(words.length, hit.end + 7); at++) {
    const word = words[at] as Word;
    if (/[,;:.!?()]/.test(word.before) && at > hit.end) return null;
    if (/^(?:eventuel|eventuelle|futur|future|tout|toute|any|possible)$/.test(word.text))
      isMarked = true;
    if (AWAITED.test(word.text)) return wantsMark && !isMarked ? null : hit.end;
    // « après le sommet de paix » is no condition: what follows must be the awaited thing itself.
    if (
      !OPEN.test(word.text) &&
      !/^(?:de|d|des|du|fin|arret|signature|conclusion|cessation|entree|vigueur|en|end|of|cessation)$/.test(
        word.text,
      )
    ) {
      return null;
    }
  }
  return null;
}

function endOf(words: readonly Word[], from: number, last: number): number {
  for (let at = from + 1; at < last; at++) {
    if (/[,;:!?()]|\.\s/.test(words[at]?.before ?? '')) return at;
  }
  return last;
}
