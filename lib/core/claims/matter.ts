/**
 * What a sentence is about beside the evidence for a fact: who is named, what
 * strange nouns stand in the same clauses, and how much of it a variant tells.
 *
 * Rules ask these slots before they say a relation; the score does not know them.
 */
import type { Candidate } from './align';
import type { FactRow } from './fact-index';
import { clausesOf, type Sentence } from './features';
import type { Query } from './query';

/** What the rules ask of a sentence and a fact. */
export type Matter = {
  /** Does the sentence name the subject itself? */
  isSubjectNamed: boolean;
  /** Does it name the subject or the country behind it? */
  isNamed: boolean;
  /** Where the fact's object is named; `none` for a fact without one. */
  object: 'none' | 'sentence' | 'context' | 'absent';
  /** Governed nouns beside the evidence of which the base knows nothing. */
  aliens: number;
  /** Part of the sentence, by weight, that the best variant accounts for. */
  sole: number;
};

/** Reads the matter of a sentence towards `fact`. */
export function matterOf(
  candidate: Candidate,
  fact: FactRow,
  { reading, query, index }: Sentence,
): Matter {
  const isSubjectNamed = isHeld(fact.actorTerms[0], query);
  const clauses = clausesOf(candidate, query);
  return {
    isSubjectNamed,
    isNamed:
      isSubjectNamed || (fact.family !== null && query.part[index.term(`f:${fact.family}`)] === 1),
    object: objectOf(fact, query),
    aliens: reading.terms.filter(
      ({ governed, clause }, place) =>
        governed && (query.numbers[place] as number) < 0 && clauses.includes(clause),
    ).length,
    sole: soleOf(candidate, query),
  };
}

/** Does the sentence hold one of `terms`, word for word or by concept? */
function isHeld(terms: readonly number[] | undefined, query: Query): boolean {
  return terms?.some((term) => query.part[term] === 1) ?? false;
}

function objectOf(fact: FactRow, query: Query): Matter['object'] {
  if (fact.object === null) return 'none';
  const terms = fact.actorTerms[fact.actors.indexOf(fact.object)];
  if (isHeld(terms, query)) return 'sentence';
  return terms?.some((term) => query.outside[term] !== 0) ? 'context' : 'absent';
}

function soleOf({ variant }: Candidate, { spread }: Query): number {
  if (!variant) return 0;
  let all = 0.1;
  let told = 0;
  for (const { number, weight, clauses } of spread) {
    all += weight * clauses.length;
    if (number >= 0 && variant.terms.includes(number)) told += weight * clauses.length;
  }
  return told / all;
}
