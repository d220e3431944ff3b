/**
 * Finds what a sentence denies: the words in the scope of a negation.
 *
 * Scope ends with the clause. « ne … que » denies nothing, « sans » only its
 * noun. Verbs that deny by their meaning (« exclure », « refuser ») are concepts
 * and are applied by the caller, because they can be denied in turn.
 */
import type { Clause } from './clauses';
import { verbCodes, verbForms } from './verbs';
import { PhraseTable, type Word } from './words';

const SECOND =
  /^(?:pas|plus|jamais|aucun|aucune|nul|nulle|rien|personne|nullement|guere|point|ni)$/;
const BARE = new Set(
  'pas aucun aucune aucuns ni jamais nullement non not never no none nor neither cannot nobody nothing'.split(
    ' ',
  ),
);

/** « pas seulement », « pas moins de », « non seulement » affirm. */
const AFFIRMING = /^(?:seulement|moins|only|uniquement|less|fewer|longer)$/;

/** Verbs that « ne » denies without « pas ». */
const ALONE = new Set(['pouvoir', 'savoir', 'oser', 'cesser']);

/** « sans doute », « without any doubt », « sans cesse »: these affirm as well. */
const CERTAIN = new PhraseTable<true>(
  [
    ...['', 'aucun ', 'nul ', 'le moindre '].map((word) => `sans ${word}doute`),
    ...['', 'a ', 'any '].map((word) => `without ${word}doubt`),
    ...['no doubt', 'sans cesse', 'pas plus tard que', 'pas plus tard qu'],
  ].map((phrase) => [phrase, true]),
);

/** Is « no » part of a bound such as « no later than », which denies nothing? */
function isBound(words: readonly Word[], index: number): boolean {
  return words[index]?.text === 'no' && words[index + 2]?.text === 'than';
}

const STEP =
  /^(?:un|le|ce|du|au|premier|premiers|grand|nouveau|petit|deux|trois|a|chaque|leur|son|des|ces|les)$/;

/** Marks the denied words of `words`: 1 for a word in the scope of a negation, else 0. */
export function findNegations(words: readonly Word[], clauses: readonly Clause[]): Uint8Array {
  const denied = new Uint8Array(words.length);
  clauses.forEach((_, number) => {
    markClause(words, clauses, number, denied);
  });
  return denied;
}

function markClause(
  words: readonly Word[],
  clauses: readonly Clause[],
  number: number,
  denied: Uint8Array,
): void {
  const clause = clauses[number] as Clause;
  for (let index = clause.first; index < clause.last; index++) {
    const text = words[index]?.text ?? '';
    if (text === 'ne' || text === 'n') {
      const second = secondOf(words, index, clause);
      if (second === null) continue;
      const from = Math.min(index, second);
      // « ce ne sont pas des forces qui combattront » denies the relative clause as well.
      const next = clauses[number + 1];
      const isCleft = next && isBe(words, index) && words[next.first]?.text === 'qui';
      denied.fill(1, from, isCleft ? next.last : clause.last);
      index = Math.max(index, second);
      continue;
    }
    const certain = CERTAIN.at(words, index);
    if (certain) {
      index = certain.end - 1;
      continue;
    }
    if (text === 'sans' || text === 'without') {
      denied.fill(1, index, endOfNoun(words, index + 1, clause.last));
      continue;
    }
    if (
      text === 't' &&
      /n$/.test(words[index - 1]?.text ?? '') &&
      /['’]/.test(words[index]?.before ?? '')
    ) {
      denied.fill(1, index, clause.last);
      continue;
    }
    // « un pas décisif », « premier pas »: the noun.
    if (text === 'pas' && STEP.test(words[index - 1]?.text ?? '')) continue;
    if (!BARE.has(text) || AFFIRMING.test(words[index + 1]?.text ?? '')) continue;
    if (isBound(words, index)) continue;
    if (text === 'no' && words[index + 1]?.text === 'longer') continue;
    if (text === 'non' && /['’-]/.test(words[index + 1]?.before ?? '')) continue;
    // « non européen » denies one word; « et non une force » the rest.
    const isPrefix = text === 'non' && !/^(?:et|and|mais)$/.test(words[index - 1]?.text ?? '');
    denied.fill(1, index, isPrefix ? index + 2 : clause.last);
    index = isPrefix ? index + 1 : clause.last;
  }
}

/** Is the verb after « ne » a form of « être »? */
function isBe(words: readonly Word[], index: number): boolean {
  return verbForms(words[index + 1]?.text ?? '').some(({ lemma }) => lemma === 'etre');
}

/** Index of « pas » and the like after « ne », `null` for « ne … que » and for nothing. */
function secondOf(words: readonly Word[], index: number, clause: Clause): number | null {
  for (let at = index + 1; at < Math.min(words.length, index + 9); at++) {
    const text = words[at]?.text ?? '';
    if (SECOND.test(text)) return AFFIRMING.test(words[at + 1]?.text ?? '') ? null : at;
    if ((text === 'que' || text === 'qu') && at > index + 1) return null;
    if (at >= clause.last) break;
  }
  // « aucun soldat n’est parti », « personne ne signera »
  for (let at = index - 1; at >= Math.max(clause.first, index - 6); at--) {
    if (SECOND.test(words[at]?.text ?? '')) return at;
  }
  // « ne saurait suffire », « ne peuvent garantir »: these verbs deny with « ne » alone.
  const isAlone = verbForms(words[index + 1]?.text ?? '').some(({ lemma }) => ALONE.has(lemma));
  return isAlone ? index : null;
}

/** A noun phrase ends at punctuation, a verb or after six words. */
function endOfNoun(words: readonly Word[], index: number, last: number): number {
  for (let at = index; at < Math.min(last, index + 6); at++) {
    if (at > index && /[,;:.!?()]/.test(words[at]?.before ?? '')) return at;
    if (at > index && /[FC]/.test(verbCodes(words[at]))) return at;
  }
  return Math.min(last, index + 6);
}
