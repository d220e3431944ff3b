/**
 * How likely it is that a sentence says what a fact says, or its contrary: a
 * weighted sum of features, as odds between 0 and 1.
 *
 * Facts are taken best first. What a better fact has explained counts less for
 * the next one, so that a sentence is not related to six facts by the same words.
 */
import { align, type Candidate, type Query, retrieve } from './align';
import type { FactIndex, FactRow } from './fact-index';
import { FEATURES, type Feature, featuresOf, ownTerms, type Slots, slotsOf } from './features';
import type { Reading } from './reading';
import { SCORE_BIAS, SCORE_WEIGHTS } from './weights';

/** A fact with everything that decides on its relation to the sentence. */
export type Scored = Slots & {
  candidate: Candidate;
  fact: FactRow;
  features: Record<Feature, number>;
  /** Names of the terms that sentence and fact share. */
  evidence: readonly string[];
  /** Odds that the sentence is about what the fact says, 0 to 1. */
  score: number;
};

/** Aligned facts that are measured, by their promise. */
const MEASURED = 18;
/** Facts that are scored in full; those behind are too far off to matter. */
const SCORED = 16;
/** From this score on a fact explains its words. */
const EXPLAINS = 0.5;

/** Scores the facts of the base that a sentence may speak of, best first. */
export function scoreFacts(
  reading: Reading,
  query: Query,
  index: FactIndex,
  asOf: number,
): Scored[] {
  const aligned = retrieve(query, index)
    .map((found) => align(reading, query, index, found))
    .sort((a, b) => promiseOf(b) - promiseOf(a) || a.fact - b.fact)
    .slice(0, MEASURED);
  const first = aligned.map((candidate): Scored => {
    const fact = index.fact(candidate.fact);
    const slots = slotsOf(fact, reading, query);
    const features = featuresOf(candidate, fact, slots, { reading, query, index, asOf });
    return { ...slots, candidate, fact, features, evidence: [], score: oddsOf(features) };
  });
  const waiting = first.sort(byScore).slice(0, SCORED);
  return explain(waiting, query, index);
}

/** Takes the facts best first and counts for each what the ones before left unexplained. */
function explain(waiting: Scored[], query: Query, index: FactIndex): Scored[] {
  const { weights } = index.tables;
  const explained = new Set<number>();
  const top = waiting[0]?.score ?? 0;
  const taken: Scored[] = [];
  while (waiting.length > 0) {
    const next = waiting.shift() as Scored;
    const own = ownTerms(next.candidate, query);
    const weightOf = (terms: readonly number[]) =>
      terms.reduce((sum, term) => sum + (weights[term] as number), 0);
    const all = weightOf(own);
    next.features.novel = all > 0 ? weightOf(own.filter((term) => !explained.has(term))) / all : 0;
    next.features.margin = top - next.score;
    next.score = oddsOf(next.features);
    if (next.score >= EXPLAINS) for (const term of own) explained.add(term);
    next.evidence = own.map((term) => index.termName(term));
    taken.push(next);
  }
  return taken.sort(byScore);
}

/** A first guess of the score, from alignment alone. */
function promiseOf({ best, variant, retrieval }: Candidate): number {
  return Math.max(best.score, variant?.score ?? 0) + retrieval / 20;
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1);
}

/** The weighted sum of `features` as odds. */
export function oddsOf(features: Readonly<Record<Feature, number>>): number {
  let sum = SCORE_BIAS;
  for (const feature of FEATURES) sum += SCORE_WEIGHTS[feature] * features[feature];
  return 1 / (1 + Math.exp(-sum));
}
