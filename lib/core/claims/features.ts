/**
 * What is measured of a fact against a sentence.
 *
 * Each feature is a number of about 0 to 1, so that the weights of the score can
 * be read and compared. The most telling ones say how much of the fact the
 * sentence holds, how much of the sentence the fact knows, and what stands in the
 * sentence that no fact of the base has ever heard of.
 */
import type { Candidate } from './align';
import type { DayRange } from './calendar';
import { compareQuantity, type QuantityRelation } from './compare';
import { isEventLike } from './fact-columns';
import type { FactIndex, FactRow } from './fact-index';
import type { Quantity } from './quantities';
import type { Query } from './query';
import type { Reading } from './reading';

/** Names of the features, in the order of the weights. */
export const FEATURES = [
  'best',
  'full',
  'own',
  'borrowed',
  'opposed',
  'coverage',
  'clauseCoverage',
  'strangers',
  'foreignNames',
  'otherActors',
  'heaviest',
  'second',
  'cue',
  'keywords',
  'actors',
  'noActor',
  'subjectContext',
  'subjectAbsent',
  'quantityEqual',
  'quantityFits',
  'quantityApart',
  'quantityMissing',
  'dateFits',
  'dateApart',
  'age',
  'future',
  'ended',
  'isFalse',
  'variant',
  'short',
  'shortStrangers',
  'margin',
  'novel',
] as const;

/** Name of a feature. */
export type Feature = (typeof FEATURES)[number];

/** Slots of a fact as the sentence fills them. */
export type Slots = {
  subject: 'sentence' | 'context' | 'absent';
  quantity: { quantity: Quantity; relation: QuantityRelation } | null;
  /** The sentence gives a date that fits the fact's, one that does not, or none. */
  date: 'fits' | 'apart' | 'none';
};

/** Weight from which a wording is long enough to say a predicate without its concepts. */
const WHOLE = 6;
/** Words below which a sentence says one thing only. */
const SHORT = 14;

/** Place of each feature in `FEATURES`. */
export const AT = Object.fromEntries(FEATURES.map((feature, at) => [feature, at])) as Readonly<
  Record<Feature, number>
>;

/** What facts are measured against. */
export type Sentence = { reading: Reading; query: Query; index: FactIndex; asOf: number };

/** Fills the slots of `fact` from the sentence. */
export function slotsOf(fact: FactRow, { reading, query }: Sentence): Slots {
  return {
    subject: subjectOf(fact, query),
    quantity: quantityOf(fact, reading),
    date: dateOf(fact, query),
  };
}

/**
 * Measures all features but `margin` and `novel`, which depend on the other facts,
 * into `values`, in the order of `FEATURES`.
 */
export function measureFeatures(
  candidate: Candidate,
  fact: FactRow,
  slots: Slots,
  { reading, query, index, asOf }: Sentence,
  values: number[],
): void {
  const { best, variant } = candidate;
  const held = actorsHeld(fact, query);
  // A wording that the sentence holds whole says its predicate in its own way.
  const isWhole = best.matched - best.borrowed >= 0.97 * best.total && best.total >= WHOLE;
  const hasCue = !fact.needsCue || isWhole || fact.cueTerms.some((cue) => query.part[cue] === 1);
  const quantity = fact.unit === null ? null : (slots.quantity?.relation ?? 'missing');
  values[AT.best] = best.score;
  values[AT.full] = best.matched / Math.max(0.1, best.total);
  values[AT.borrowed] = best.borrowed / Math.max(0.1, best.matched);
  values[AT.opposed] = best.opposed / Math.max(0.1, best.matched);
  measureOwn(candidate, query, index, values);
  measureSpread(candidate, query, index, values);
  values[AT.cue] = hasCue ? 1 : 0;
  values[AT.keywords] = candidate.keywords;
  values[AT.actors] = held;
  values[AT.noActor] = held === 0 ? 1 : 0;
  values[AT.subjectContext] = slots.subject === 'context' ? 1 : 0;
  values[AT.subjectAbsent] = slots.subject === 'absent' ? 1 : 0;
  values[AT.quantityEqual] = quantity === 'equal' ? 1 : 0;
  values[AT.quantityFits] =
    quantity === 'rounds' || quantity === 'within' || quantity === 'covers' ? 1 : 0;
  values[AT.quantityApart] = quantity === 'apart' ? 1 : 0;
  values[AT.quantityMissing] = quantity === 'missing' ? 1 : 0;
  values[AT.dateFits] = slots.date === 'fits' ? 1 : 0;
  values[AT.dateApart] = slots.date === 'apart' ? 1 : 0;
  values[AT.age] = ageOf(fact, asOf);
  values[AT.future] = (fact.from ?? fact.asOf) > asOf ? 1 : 0;
  values[AT.ended] = fact.to !== null && fact.to < asOf ? 1 : 0;
  values[AT.isFalse] = fact.status === 'false' ? 1 : 0;
  values[AT.variant] = variant ? Math.max(-0.5, Math.min(0.5, variant.score - best.score)) : -0.5;
  const isShort = reading.words.length < SHORT;
  values[AT.short] = isShort ? 1 : 0;
  values[AT.shortStrangers] = isShort ? (values[AT.strangers] as number) : 0;
  values[AT.margin] = 0;
  values[AT.novel] = 1;
}

/** How far the evidence lies from the article; a false claim or a state that lasts ages less. */
function ageOf(fact: FactRow, asOf: number): number {
  if (fact.status === 'false') return 0;
  const years = Math.min(1, Math.abs(asOf - fact.asOf) / 365);
  return isEventLike(fact.predicate) || fact.to !== null ? years : years / 2;
}

/** Terms of the best template that the sentence itself holds, word for word or by concept. */
export function ownTerms(candidate: Candidate, query: Query): number[] {
  return candidate.best.terms.filter((term) => query.part[term] === 1);
}

function measureOwn(
  candidate: Candidate,
  query: Query,
  { tables }: FactIndex,
  values: number[],
): void {
  let sum = 0;
  let heaviest = 0;
  let second = 0;
  for (const term of candidate.best.terms) {
    if (query.part[term] !== 1) continue;
    const weight = tables.weights[term] as number;
    sum += weight;
    second = Math.max(second, Math.min(heaviest, weight));
    heaviest = Math.max(heaviest, weight);
  }
  values[AT.own] = Math.min(1, sum / 12);
  values[AT.heaviest] = heaviest / 4;
  values[AT.second] = second / 4;
}

/** How much of the sentence, and of the clauses with the evidence, the fact knows. */
function measureSpread(
  candidate: Candidate,
  query: Query,
  index: FactIndex,
  values: number[],
): void {
  const { known, spread } = query;
  markKnown(candidate.fact, index, known);
  const clauses = clausesOf(candidate, query);
  let all = 0.5;
  let knownWeight = 0;
  let clauseAll = 0.5;
  let clauseKnown = 0;
  let strangers = 0;
  let others = 0;
  for (const term of spread) {
    const { number, weight } = term;
    const isKnown = number >= 0 && known[number] === candidate.fact;
    all += weight;
    if (isKnown) knownWeight += weight;
    if (!shareOne(term.clauses, clauses)) continue;
    clauseAll += weight;
    if (isKnown) clauseKnown += weight;
    if (number < 0 && weight > 1) strangers++;
    if (!isKnown && term.isFamily) others++;
  }
  values[AT.coverage] = knownWeight / all;
  values[AT.clauseCoverage] = clauseKnown / clauseAll;
  values[AT.strangers] = Math.min(1, strangers / 5);
  values[AT.otherActors] = Math.min(1, others / 2);
  values[AT.foreignNames] = Math.min(1, query.foreignNames / 2);
}

function shareOne(some: readonly number[], others: readonly number[]): boolean {
  for (const each of some) if (others.includes(each)) return true;
  return false;
}

/** Writes the fact's number at each term that any of its wordings has. */
function markKnown(fact: number, { tables }: FactIndex, known: Int32Array): void {
  const { templateFirst, templateHeads, templateTerms } = tables;
  const to = templateHeads[(templateFirst[fact + 1] as number) * 2] as number;
  let at = templateHeads[(templateFirst[fact] as number) * 2] as number;
  for (; at < to; at++) known[(templateTerms[at] as number) >>> 1] = fact;
}

/** Clauses in which the sentence holds a term of some weight of the best template. */
export function clausesOf({ best }: Candidate, { spread }: Query): number[] {
  const clauses: number[] = [];
  for (const term of spread) {
    if (term.weight > 0.8 && term.number >= 0 && best.terms.includes(term.number)) {
      clauses.push(...term.clauses);
    }
  }
  return clauses;
}

/** Part of the fact's actors that the sentence names, those of the context counting half. */
function actorsHeld(fact: FactRow, query: Query): number {
  let held = 0;
  for (const terms of fact.actorTerms) {
    if (terms.some((term) => query.part[term] === 1)) held += 1;
    else if (terms.some((term) => query.outside[term] !== 0)) held += 0.5;
  }
  return held / Math.max(1, fact.actorTerms.length);
}

function subjectOf(fact: FactRow, query: Query): Slots['subject'] {
  if (fact.subjectTerms.some((term) => query.part[term] !== 0)) return 'sentence';
  return fact.subjectTerms.some((term) => query.outside[term] !== 0) ? 'context' : 'absent';
}

const RANK: readonly QuantityRelation[] = ['equal', 'within', 'rounds', 'covers', 'apart'];

function quantityOf(fact: FactRow, reading: Reading): Slots['quantity'] {
  if (fact.unit === null) return null;
  let best: Slots['quantity'] = null;
  for (const quantity of reading.quantities) {
    const relation = compareQuantity(quantity, fact);
    if (!relation) continue;
    if (!best || RANK.indexOf(relation) < RANK.indexOf(best.relation))
      best = { quantity, relation };
  }
  return best;
}

function dateOf(fact: FactRow, { dates, hasDay }: Query): Slots['date'] {
  if (dates.length === 0) return 'none';
  const from = fact.from ?? fact.asOf;
  if (isEventLike(fact.predicate)) {
    // Talks of two days, and outlets that date by the evening or the morning after.
    if (isWithin(dates, from, from + 1)) return 'fits';
    return hasDay ? 'apart' : 'none';
  }
  return isWithin(dates, from, fact.to ?? Number.POSITIVE_INFINITY) ? 'none' : 'apart';
}

/** Does one of `dates` share a day with `from..to`? */
function isWithin(dates: readonly DayRange[], from: number, to: number): boolean {
  return dates.some((date) => date.from <= to && date.to >= from);
}
