/**
 * A sentence prepared for alignment: what it and its context hold of the index's
 * terms.
 *
 * Columns have a place for each term of the index and are reused from sentence to
 * sentence; only the places that a sentence filled are emptied for the next.
 */
import { type DayRange, dayOf } from './calendar';
import type { DateMention } from './dates';
import type { FactIndex } from './fact-index';
import { isGeneral } from './general-words';
import { NEAR } from './near-terms';
import type { Reading } from './reading';
import { countTerms, unitCode } from './units';

/** A term of the sentence, once however often it stands there. */
export type SentenceTerm = {
  /** Number in the index, -1 for a stranger. */
  number: number;
  weight: number;
  isFamily: boolean;
  /** Clauses in which it stands. */
  clauses: number[];
};

/** What a sentence and its context hold. */
export type Query = {
  /** Part, 0 to 1, in which the sentence holds each term: 1 its own, less for near ones. */
  part: Float64Array;
  /** Is the term affirmed somewhere in the sentence, denied somewhere? 1 for yes. */
  affirmed: Uint8Array;
  denied: Uint8Array;
  /** Part in which title and sentence before hold each term. */
  outside: Float64Array;
  /** Weight that holding each term gives a template: its own by the greater of both parts. */
  gain: Float64Array;
  /** Weight of each template measured so far, 0 for the others; see `align`. */
  totals: Float64Array;
  /** Numbers of the terms with a part, own ones first, and of those of the context. */
  held: number[];
  context: number[];
  /** The sentence's own terms that some fact has, by number. */
  terms: number[];
  /** All its terms, strangers too, in order of appearance. */
  spread: SentenceTerm[];
  /** Number of each term of the reading, in its order, -1 for strangers. */
  numbers: number[];
  quantities: { unit: number; min: number; max: number }[];
  /** Numbers of the terms of what it counts, which only find facts. */
  counts: number[];
  /** Dates of the sentence that name a day or a meeting; an open one has no end. */
  dates: DayRange[];
  /** Does one of them name a single day? */
  hasDay: boolean;
  /** Capitalised words inside the sentence that no fact and no name of the base has. */
  foreignNames: number;
  /** Number of the fact that was last seen to have the term; see `features`. */
  known: Int32Array;
  /** Numbers of the terms near a term of this name, with their parts. */
  near: Map<string, readonly (readonly [number: number, part: number])[]>;
};

/** Terms that a title or a sentence lends to others, and the part at which it does. */
export type Lent = { terms: Iterable<number>; part: number };

/** Weight of a term that no fact of the base has. */
const UNKNOWN = 2.2;
/** Weight of one that is a word of any news. */
const GENERAL = 0.5;
/** Longest interval, in days, that still names a day or a meeting. */
const NARROW = 31;

/** An empty query on `index`, to be filled by `prepare` for each sentence. */
export function openQuery(index: FactIndex): Query {
  return {
    part: new Float64Array(index.terms),
    affirmed: new Uint8Array(index.terms),
    denied: new Uint8Array(index.terms),
    outside: new Float64Array(index.terms),
    gain: new Float64Array(index.terms),
    totals: new Float64Array(index.tables.quantityFirst.length),
    held: [],
    context: [],
    terms: [],
    spread: [],
    numbers: [],
    quantities: [],
    counts: [],
    dates: [],
    hasDay: false,
    foreignNames: 0,
    known: new Int32Array(index.terms).fill(-1),
    near: new Map(),
  };
}

/** Fills `query` with a sentence and what `lenders` lend to it. */
export function prepare(
  query: Query,
  reading: Reading,
  index: FactIndex,
  lenders: readonly Lent[],
): void {
  empty(query);
  query.numbers = reading.terms.map(({ name }) => index.term(name));
  reading.terms.forEach(({ denied }, place) => {
    hold(query, query.numbers[place] as number, 1, denied);
  });
  query.terms = query.held.toSorted((a, b) => a - b);
  for (const { name, denied } of reading.terms) {
    for (const [number, part] of nearOf(query, name, index)) {
      if ((query.part[number] as number) < part) hold(query, number, part, denied);
    }
  }
  for (const { terms, part } of lenders) {
    for (const number of terms) {
      if (query.outside[number] === 0) query.context.push(number);
      query.outside[number] = Math.max(part, query.outside[number] as number);
    }
  }
  for (const numbers of [query.held, query.context]) {
    for (const number of numbers) {
      const part = Math.max(query.part[number] as number, query.outside[number] as number);
      query.gain[number] = (index.tables.weights[number] as number) * part;
    }
  }
  query.spread = spreadOf(reading, query.numbers, index);
  query.quantities = reading.quantities.flatMap(({ unit, min, max }) =>
    unit ? [{ unit: unitCode(unit), min, max }] : [],
  );
  query.counts = query.quantities
    .flatMap(countTerms)
    .map((name) => index.term(name))
    .filter((number) => number >= 0);
  query.dates = [];
  query.hasDay = false;
  for (const date of reading.dates) addDate(query, date);
  query.foreignNames = foreignNamesIn(reading, query.numbers);
}

function addDate(query: Query, { from, to, open, granularity }: DateMention): void {
  const first = dayOf(from);
  const last = dayOf(to);
  if (last - first > NARROW) return;
  query.dates.push({
    from: open === 'from' ? Number.NEGATIVE_INFINITY : first,
    to: open === 'to' ? Number.POSITIVE_INFINITY : last,
  });
  if (granularity === 'day' && open === null) query.hasDay = true;
}

function empty(query: Query): void {
  for (const number of query.held) {
    query.part[number] = 0;
    query.affirmed[number] = 0;
    query.denied[number] = 0;
    query.gain[number] = 0;
  }
  for (const number of query.context) {
    query.outside[number] = 0;
    query.gain[number] = 0;
  }
  query.held = [];
  query.context = [];
}

/** Holds a term at `part`, in place of a lower one; at the same part both polarities stay. */
function hold(query: Query, number: number, part: number, denied: boolean): void {
  if (number < 0) return;
  const before = query.part[number] as number;
  if (before === 0) query.held.push(number);
  if (before < part) {
    query.part[number] = part;
    query.affirmed[number] = 0;
    query.denied[number] = 0;
  }
  if (denied) query.denied[number] = 1;
  else query.affirmed[number] = 1;
}

function nearOf(
  query: Query,
  name: string,
  index: FactIndex,
): readonly (readonly [number: number, part: number])[] {
  let near = query.near.get(name);
  if (!near) {
    near = [...(NEAR.get(name) ?? [])].flatMap(([other, part]) => {
      const number = index.term(other);
      return number < 0 ? [] : [[number, part] as const];
    });
    query.near.set(name, near);
  }
  return near;
}

function unknownWeight(word: string): number {
  return isGeneral(word) ? GENERAL : UNKNOWN;
}

function spreadOf(
  reading: Reading,
  numbers: readonly number[],
  { tables }: FactIndex,
): SentenceTerm[] {
  const terms = new Map<string, SentenceTerm>();
  reading.terms.forEach(({ name, clause, first }, place) => {
    let term = terms.get(name);
    if (!term) {
      const number = numbers[place] as number;
      const weight =
        number >= 0
          ? (tables.weights[number] as number)
          : unknownWeight(reading.words[first]?.text ?? '');
      term = { number, weight, isFamily: name.startsWith('f:'), clauses: [] };
      terms.set(name, term);
    }
    term.clauses.push(clause);
  });
  return [...terms.values()];
}

/** Counts names that are strangers to the base: « Bénin », « Eurovision ». */
function foreignNamesIn(reading: Reading, numbers: readonly number[]): number {
  const found = new Set<string>();
  reading.terms.forEach(({ name, first, last }, place) => {
    const word = reading.words[first];
    if ((numbers[place] as number) >= 0 || !name.startsWith('s:')) return;
    if (last !== first + 1 || !word?.capital) return;
    // The first word of a sentence or quotation is a capital anyway.
    if (first === 0 || /[.!?:«“"]\s*$/u.test(word.before)) return;
    const isNamed = reading.terms.some(
      (term) =>
        term.name !== name && term.first <= first && term.last > first && /^[af]:/.test(term.name),
    );
    if (!isNamed) found.add(name);
  });
  return found.size;
}
