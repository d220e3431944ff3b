/**
 * The terms of facts, numbered as they come, and for each term the facts that
 * have it. In the index terms stand in the order of their names.
 */

/** Terms in the order of their names. */
export type SortedTerms = {
  vocabulary: readonly string[];
  weights: Float32Array;
  /** Place of each number in `vocabulary`. */
  places: Uint32Array;
  /** Where the facts of each place begin in `postings`. */
  postingFirst: Uint32Array;
  /** Facts of one place after the other, each in rising order. */
  postings: Uint32Array;
};

/** Words of a few letters and of many facts weigh little, rare ones up to this. */
const MAX_WEIGHT = 4;
const MAX_STEM = 2.5;

/** Collects the terms of fact after fact. */
export class FactTerms {
  readonly #numbers = new Map<string, number>();
  /** The last fact that was given each term: it has it once, however often it says it. */
  readonly #lastFact: number[] = [];
  /** Terms of the facts, one fact after the other, and where those of each fact end. */
  readonly #given: number[] = [];
  readonly #ends: number[] = [];

  /** The number of a term. */
  numberOf(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#lastFact.push(-1) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }

  /** Gives a term to the fact that is being read. */
  give(number: number): void {
    const fact = this.#ends.length;
    if (this.#lastFact[number] === fact) return;
    this.#lastFact[number] = fact;
    this.#given.push(number);
  }

  /** Turns to the next fact. */
  closeFact(): void {
    this.#ends.push(this.#given.length);
  }

  /** All terms by name, once the last fact is closed. */
  sorted(): SortedTerms {
    const vocabulary = [...this.#numbers.keys()].sort();
    const places = new Uint32Array(vocabulary.length);
    vocabulary.forEach((name, place) => {
      places[this.#numbers.get(name) as number] = place;
    });
    const { postingFirst, postings } = this.#postings(places);
    const weights = Float32Array.from(vocabulary, (term, place) => {
      const frequency = (postingFirst[place + 1] as number) - (postingFirst[place] as number);
      return weightOf(term, frequency, this.#ends.length);
    });
    return { vocabulary, weights, places, postingFirst, postings };
  }

  #postings(places: Uint32Array): Pick<SortedTerms, 'postingFirst' | 'postings'> {
    const postingFirst = new Uint32Array(places.length + 1);
    for (const term of this.#given) {
      const next = (places[term] as number) + 1;
      postingFirst[next] = (postingFirst[next] as number) + 1;
    }
    for (let place = 1; place < postingFirst.length; place++) {
      postingFirst[place] = (postingFirst[place] as number) + (postingFirst[place - 1] as number);
    }
    const next = postingFirst.slice();
    const postings = new Uint32Array(this.#given.length);
    let at = 0;
    for (const [fact, end] of this.#ends.entries()) {
      for (; at < end; at++) {
        const place = places[this.#given[at] as number] as number;
        const to = next[place] as number;
        postings[to] = fact;
        next[place] = to + 1;
      }
    }
    return { postingFirst, postings };
  }
}

/** Inverse document frequency, with less for what every sentence of the subject has. */
function weightOf(term: string, frequency: number, count: number): number {
  const rarity = Math.log(1 + count / frequency);
  const factor = term.startsWith('f:') ? 0.8 : LIGHT.has(term) ? 0.5 : 1;
  // A word that the table of concepts does not know is as often small talk as the point.
  return Math.min(term.startsWith('s:') ? MAX_STEM : MAX_WEIGHT, rarity) * factor;
}

/** Concepts that say how something is said rather than what. */
const LIGHT = new Set(
  'announce refuse deny possible plan country military leader ally common'.split(' '),
);
