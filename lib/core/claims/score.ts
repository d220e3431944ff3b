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
  AT,
  FEATURES,
  type Feature,
  measureFeatures,
  ownTerms,
  type Sentence,
  type Slots,
  slotsOf,
} from './features';
import { type Matter, matterOf } from './matter';
import { type Lent, openQuery, prepare, type Query } from './query';
import type { Reading } from './reading';
import { Retriever } from './retrieve';
import { isDistinct } from './variants';
import { SCORE_BIAS, SCORE_WEIGHTS } from './weights';

/**
 * A fact with everything that decides on its relation to the sentence. Most facts
 * are scored only to be left aside, so what rules ask later is made when asked,
 * before the scorer turns to the next sentence.
 */
export class Scored implements Slots {
  readonly candidate: Candidate;
  readonly fact: FactRow;
  readonly subject: Slots['subject'];
  readonly quantity: Slots['quantity'];
  readonly date: Slots['date'];
  /** Odds that the sentence is about what the fact says, 0 to 1. */
  score: number;
  readonly #values: number[];
  readonly #sentence: Sentence;
  #matter: Matter | null = null;

  /** `values` are those of the features, in their order. */
  constructor(candidate: Candidate, fact: FactRow, slots: Slots, values: number[], of: Sentence) {
    this.candidate = candidate;
    this.fact = fact;
    this.subject = slots.subject;
    this.quantity = slots.quantity;
    this.date = slots.date;
    this.score = oddsOfSum(sumOf(values));
    this.#values = values;
    this.#sentence = of;
  }

  /** Another fact in place of this one, as the sentence stands to this one. */
  replacedBy(fact: FactRow, score: number): Scored {
    const { candidate } = this;
    const other = new Scored(candidate, fact, this, this.#values, this.#sentence);
    other.score = score;
    return other;
  }

  /** Value of a feature. */
  feature(name: Feature): number {
    return this.#values[AT[name]] as number;
  }

  /** The odds if some features had other values. */
  oddsWith(changed: Readonly<Partial<Record<Feature, number>>>): number {
    const values = this.#values.slice();
    for (const [name, value] of Object.entries(changed)) values[AT[name as Feature]] = value;
    return oddsOfSum(sumOf(values));
  }

  /** Names of the terms that sentence and fact share. */
  get evidence(): readonly string[] {
    const { query, index } = this.#sentence;
    return ownTerms(this.candidate, query).map((term) => index.termName(term));
  }

  /** What the rules ask of the sentence beside the evidence. */
  get matter(): Matter {
    this.#matter ??= matterOf(this.candidate, this.fact, this.#sentence);
    return this.#matter;
  }

  /** Does the sentence hold what its best variant has of its own? */
  get isVariantDistinct(): boolean {
    return isDistinct(this.candidate, this.#sentence.index);
  }

  /** Counts what better facts have left unexplained, and how far the best one, of score `top`, is. */
  explain(known: Set<number>, top: number): void {
    const { query, index } = this.#sentence;
    const { weights } = index.tables;
    const own = ownTerms(this.candidate, query);
    let all = 0;
    let novel = 0;
    for (const term of own) {
      const weight = weights[term] as number;
      all += weight;
      if (!known.has(term)) novel += weight;
    }
    this.#values[AT.novel] = all > 0 ? novel / all : 0;
    this.#values[AT.margin] = top - this.score;
    this.score = oddsOfSum(sumOf(this.#values));
    if (this.score >= EXPLAINS) for (const term of own) known.add(term);
  }
}

/**
 * Odds below which nothing is ever shown, whatever the day of the fact and what
 * other facts explain: well under the lowest odds at which a relation is said.
 */
export const GATE = 0.02;
/** Aligned facts that are measured, by their promise. */
const MEASURED = 18;
/** Part of the best promise below which a fact is not measured. */
const LEAST_PROMISE = 0.48;
/** From this score on a fact explains its words. */
const EXPLAINS = 0.5;

/** Weights in the order of `FEATURES`. */
const WEIGHTS = Float64Array.from(FEATURES, (feature) => SCORE_WEIGHTS[feature]);

/** What a scorer of each index left: with many facts it is large, and slow to make for each article. */
const spare = new WeakMap<FactIndex, { retriever: Retriever; query: Query }>();

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
    const desk = spare.get(index) ?? { retriever: new Retriever(index), query: openQuery(index) };
    spare.delete(index);
    this.#retriever = desk.retriever;
    this.query = desk.query;
  }

  /** Leaves what it worked with to the next scorer of its index. */
  close(): void {
    spare.set(this.#index, { retriever: this.#retriever, query: this.query });
  }

  /** The facts that a sentence may speak of, best first. */
  score(reading: Reading, lenders: readonly Lent[]): Scored[] {
    const index = this.#index;
    const { query } = this;
    const values = this.#values;
    prepare(query, reading, index, lenders);
    const sentence = { reading, query, index, asOf: this.#asOf };
    const found = this.#retriever.find(query).map((each) => align(query, index, each));
    const least = LEAST_PROMISE * found.reduce((most, { promise }) => Math.max(most, promise), 0);
    const aligned = found
      .filter(({ promise }) => promise >= least)
      .sort((a, b) => b.promise - a.promise || a.found.fact - b.found.fact)
      .slice(0, MEASURED);
    const passed: Scored[] = [];
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
      passed.push(new Scored(candidate, fact, slots, values.slice(), sentence));
    }
    // What a better fact has explained counts less for the next one.
    const known = new Set<number>();
    for (const scored of passed.sort(byScore)) scored.explain(known, top);
    return passed.sort(byScore);
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
  if (values[AT.future] === 0) return 0;
  return SCORE_WEIGHTS.future + SCORE_WEIGHTS.age * (values[AT.age] as number);
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1);
}

function oddsOfSum(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
