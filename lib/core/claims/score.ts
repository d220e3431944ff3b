/**
 * How likely it is that a sentence says what a fact says, or its contrary: a
 * weighted sum of features, as odds between 0 and 1.
 *
 * Facts are taken best first. What a better fact has explained counts less for
 * the next one, so that a sentence is not related to six facts by the same words.
 */
import { align, type Candidate, candidateOf } from './align';
import type { FactIndex, FactRow } from './fact-index';
import {
  FEATURES,
  type Feature,
  measureFeatures,
  namedFeatures,
  ownTerms,
  type Sentence,
  type Slots,
  slotsOf,
} from './features';
import { type Matter, matterOf } from './matter';
import { type Lent, openQuery, prepare, type Query } from './query';
import type { Reading } from './reading';
import { Retriever } from './retrieve';
import { SCORE_BIAS, SCORE_WEIGHTS } from './weights';

/** A fact with everything that decides on its relation to the sentence. */
export type Scored = Slots &
  Matter & {
    candidate: Candidate;
    fact: FactRow;
    features: Record<Feature, number>;
    /** Names of the terms that sentence and fact share. */
    evidence: readonly string[];
    /** Odds that the sentence is about what the fact says, 0 to 1. */
    score: number;
  };

/** A fact that passed the gate, before it is known what others explain; values as in `FEATURES`. */
type Measured = Pick<Scored, 'candidate' | 'fact' | 'score'> & { slots: Slots; values: number[] };

/**
 * Odds below which nothing is ever shown, whatever the day of the fact and what
 * other facts explain: well under the lowest odds at which a relation is said.
 */
export const GATE = 0.02;
/** Aligned facts that are measured, by their promise. */
const MEASURED = 26;
/** From this score on a fact explains its words. */
const EXPLAINS = 0.5;

/** Weights in the order of `FEATURES`. */
const WEIGHTS = Float64Array.from(FEATURES, (feature) => SCORE_WEIGHTS[feature]);
const AGE = FEATURES.indexOf('age');
const FUTURE = FEATURES.indexOf('future');
const MARGIN = FEATURES.indexOf('margin');
const NOVEL = FEATURES.indexOf('novel');

/** Scores the facts of a base against sentence after sentence of an article. */
export class Scorer {
  readonly #index: FactIndex;
  readonly #asOf: number;
  readonly #gate: number;
  readonly #retriever: Retriever;
  readonly #values: number[] = FEATURES.map(() => 0);
  readonly query: Query;

  /** Facts of which the odds stay below `gate` are left out. */
  constructor(index: FactIndex, asOf: number, gate: number) {
    this.#index = index;
    this.#asOf = asOf;
    this.#gate = gate;
    this.#retriever = new Retriever(index);
    this.query = openQuery(index);
  }

  /** The facts that a sentence may speak of, best first. */
  score(reading: Reading, lenders: readonly Lent[]): Scored[] {
    const index = this.#index;
    const { query } = this;
    const values = this.#values;
    prepare(query, reading, index, lenders);
    const sentence = { reading, query, index, asOf: this.#asOf };
    const aligned = this.#retriever
      .find(query)
      .map((found) => align(query, index, found))
      .sort((a, b) => b.promise - a.promise || a.found.fact - b.found.fact)
      .slice(0, MEASURED);
    const passed: Measured[] = [];
    let top = 0;
    for (const alignment of aligned) {
      const candidate = candidateOf(alignment, query, index);
      const fact = index.fact(candidate.fact);
      const slots = slotsOf(fact, sentence);
      measureFeatures(candidate, fact, slots, sentence, values);
      const sum = sumOf(values);
      const score = oddsOfSum(sum);
      top = Math.max(top, score);
      if (oddsOfSum(sum - delayOf(values)) < this.#gate) continue;
      passed.push({ candidate, fact, score, slots, values: values.slice() });
    }
    return explained(passed.sort(byScore), top, sentence);
  }
}

/** The weighted sum of features in the order of `FEATURES`. */
function sumOf(values: readonly number[]): number {
  let sum = SCORE_BIAS;
  for (let at = 0; at < values.length; at++) {
    sum += (WEIGHTS[at] as number) * (values[at] as number);
  }
  return sum;
}

/** What a fact that begins after the article loses by its day: its matter alone is what passes. */
function delayOf(values: readonly number[]): number {
  if (values[FUTURE] === 0) return 0;
  return (WEIGHTS[FUTURE] as number) + (WEIGHTS[AGE] as number) * (values[AGE] as number);
}

/** Takes the facts best first and counts for each what the ones before left unexplained. */
function explained(waiting: readonly Measured[], top: number, sentence: Sentence): Scored[] {
  const { query, index } = sentence;
  const { weights } = index.tables;
  const known = new Set<number>();
  const weightOf = (terms: readonly number[]) =>
    terms.reduce((sum, term) => sum + (weights[term] as number), 0);
  const scored = waiting.map((measured): Scored => {
    const { candidate, fact, slots, values } = measured;
    const own = ownTerms(candidate, query);
    const all = weightOf(own);
    values[NOVEL] = all > 0 ? weightOf(own.filter((term) => !known.has(term))) / all : 0;
    values[MARGIN] = top - measured.score;
    const score = oddsOfSum(sumOf(values));
    if (score >= EXPLAINS) for (const term of own) known.add(term);
    const evidence = own.map((term) => index.termName(term));
    const matter = matterOf(candidate, fact, sentence);
    return {
      ...slots,
      ...matter,
      candidate,
      fact,
      features: namedFeatures(values),
      evidence,
      score,
    };
  });
  return scored.sort(byScore);
}

function byScore(a: Pick<Scored, 'score' | 'fact'>, b: Pick<Scored, 'score' | 'fact'>): number {
  return b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1);
}

/** The weighted sum of `features` as odds. */
export function oddsOf(features: Readonly<Record<Feature, number>>): number {
  let sum = SCORE_BIAS;
  for (const feature of FEATURES) sum += SCORE_WEIGHTS[feature] * features[feature];
  return oddsOfSum(sum);
}

function oddsOfSum(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
