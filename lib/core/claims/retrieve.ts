/**
 * Finds the facts that share the most telling terms with a sentence, by the
 * postings of its terms.
 */
import type { FactIndex } from './fact-index';
import type { Query } from './query';

/** A fact found and the weight of what it shares with the sentence. */
export type Found = { fact: number; score: number };

/** Lists longer than this part of the base say too little to be followed. */
const LONG_LIST = 2500;
/** Facts that are aligned. */
const ALIGNED = 40;
/** Weight below which what is shared is a word by chance, and part of the most shared that a fact must have. */
const LEAST = 2;
const LEAST_PART = 0.34;

/** Finds facts for sentence after sentence; its sums are reused. */
export class Retriever {
  readonly #index: FactIndex;
  readonly #sums: Float64Array;
  /** Facts with a sum, the first `#count` of the column. */
  readonly #touched: Uint32Array;
  #count = 0;

  constructor(index: FactIndex) {
    this.#index = index;
    this.#sums = new Float64Array(index.facts);
    this.#touched = new Uint32Array(index.facts);
  }

  /** The facts that share most with the sentence, best first. */
  find(query: Query): Found[] {
    const { part, outside } = query;
    for (const term of query.terms) this.#follow(term, 1, LONG_LIST);
    for (const term of query.counts) this.#follow(term, 1, LONG_LIST);
    for (const term of query.held) {
      const held = part[term] as number;
      if (held < 1) this.#follow(term, held, LONG_LIST / 4);
    }
    for (const term of query.context) {
      if (part[term] === 0) this.#follow(term, (outside[term] as number) * 0.5, LONG_LIST / 4);
    }
    const best = this.#best();
    for (let at = 0; at < this.#count; at++) this.#sums[this.#touched[at] as number] = 0;
    this.#count = 0;
    return best;
  }

  #follow(term: number, part: number, limit: number): void {
    const { weights, postingFirst, postings } = this.#index.tables;
    const from = postingFirst[term] as number;
    const to = postingFirst[term + 1] as number;
    if (to - from > limit) return;
    const weight = (weights[term] as number) * part;
    const sums = this.#sums;
    const touched = this.#touched;
    let count = this.#count;
    for (let at = from; at < to; at++) {
      const fact = postings[at] as number;
      const sum = sums[fact] as number;
      if (sum === 0) touched[count++] = fact;
      sums[fact] = sum + weight;
    }
    this.#count = count;
  }

  /** The best of the touched facts; of two alike the first of the index. */
  #best(): Found[] {
    const sums = this.#sums;
    const touched = this.#touched.subarray(0, this.#count);
    let most = 0;
    for (const fact of touched) most = Math.max(most, sums[fact] as number);
    const least = Math.max(LEAST, most * LEAST_PART);
    const best: Found[] = [];
    for (const fact of touched) {
      const score = sums[fact] as number;
      if (score < least) continue;
      let place = best.length;
      while (place > 0 && isBefore(fact, score, best[place - 1] as Found)) place--;
      if (place === ALIGNED) continue;
      best.splice(place, 0, { fact, score });
      if (best.length > ALIGNED) best.pop();
    }
    return best;
  }
}

function isBefore(fact: number, score: number, other: Found): boolean {
  return score > other.score || (score === other.score && fact < other.fact);
}
