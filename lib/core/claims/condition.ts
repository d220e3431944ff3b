/**
 * Finds the condition to which a sentence ties what it says: « une fois un accord
 * signé », « en cas de cessez-le-feu », « seulement après la fin des combats ».
 */
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
    'if',
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
      MARKERS.at(words, index)?.end ?? conditionalIf(words, index) ?? awaitedAfter(words, index);
    if (end === null) continue;
    const close = endOf(words, end, last);
    if (close <= end) continue;
    found.push({ first: index, last: close });
    index = close - 1;
  }
  return found;
}

/** « si » of a condition, not of a question after a verb (« savoir si ») nor « si fort ». */
function conditionalIf(words: readonly Word[], index: number): number | null {
  const word = words[index];
  if (word?.text !== 'si' && word?.text !== 's') return null;
  if (word.text === 's' && !/^ils?$/.test(words[index + 1]?.text ?? '')) return null;
  if (
    /^(?:savoir|savait|sait|demander|demande|ignore|meme|comme|et|pas)$/.test(
      words[index - 1]?.text ?? '',
    )
  )
    return null;
  return index + 1;
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
