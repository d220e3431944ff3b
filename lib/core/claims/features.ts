/**
 * What is measured of a fact against a sentence.
 *
 * Each feature is a number of about 0 to 1, so that the weights of the score can
 * be read and compared. The most telling ones say how much of the fact the
 * sentence holds, how much of the sentence the fact knows, and what stands in the
 * sentence that no fact of the base has ever heard of.
 */
import type { Candidate, Query } from './align';
import { dayOf } from './calendar';
import { compareQuantity, overlapsDays, type QuantityRelation } from './compare';
import { isEventLike } from './fact-columns';
import type { FactIndex, FactRow } from './fact-index';
import type { Quantity } from './quantities';
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

/** Weight of a term that no fact of the base has. */
const UNKNOWN = 2.2;
/** Words below which a sentence says one thing only. */
const SHORT = 14;
/** Longest interval, in days, that still names a day or a meeting. */
const NARROW = 31;

/** Fills the slots of `fact` from the sentence. */
export function slotsOf(fact: FactRow, reading: Reading, query: Query): Slots {
  return {
    subject: subjectOf(fact, query),
    quantity: quantityOf(fact, reading),
    date: dateOf(fact, reading),
  };
}

/** Measures all features but `margin` and `novel`, which depend on the other facts. */
export function featuresOf(
  candidate: Candidate,
  fact: FactRow,
  slots: Slots,
  sentence: { reading: Reading; query: Query; index: FactIndex; asOf: number },
): Record<Feature, number> {
  const { reading, query, index, asOf } = sentence;
  const { weights } = index.tables;
  const { best, variant } = candidate;
  const held = actorsHeld(fact, query);
  const own = ownTerms(candidate, query)
    .map((term) => weights[term] as number)
    .sort((a, b) => b - a);
  const spread = spreadOf(candidate, fact, reading, query, index);
  const hasCue =
    !fact.needsCue || fact.cueTerms.some((cue) => (query.held.get(cue)?.part ?? 0) >= 1);
  const quantity = fact.unit === null ? null : (slots.quantity?.relation ?? 'missing');
  return {
    best: best.score,
    full: best.matched / Math.max(0.1, best.total),
    own: Math.min(1, own.reduce((sum, weight) => sum + weight, 0) / 12),
    borrowed: best.borrowed / Math.max(0.1, best.matched),
    opposed: best.opposed / Math.max(0.1, best.matched),
    ...spread,
    heaviest: (own[0] ?? 0) / 4,
    second: (own[1] ?? 0) / 4,
    cue: hasCue ? 1 : 0,
    keywords: candidate.keywords,
    actors: held,
    noActor: held === 0 ? 1 : 0,
    subjectContext: slots.subject === 'context' ? 1 : 0,
    subjectAbsent: slots.subject === 'absent' ? 1 : 0,
    quantityEqual: quantity === 'equal' ? 1 : 0,
    quantityFits: quantity === 'rounds' || quantity === 'within' || quantity === 'covers' ? 1 : 0,
    quantityApart: quantity === 'apart' ? 1 : 0,
    quantityMissing: quantity === 'missing' ? 1 : 0,
    dateFits: slots.date === 'fits' ? 1 : 0,
    dateApart: slots.date === 'apart' ? 1 : 0,
    age: ageOf(fact, asOf),
    future: (fact.from ?? fact.asOf) > asOf ? 1 : 0,
    ended: fact.to !== null && fact.to < asOf ? 1 : 0,
    isFalse: fact.status === 'false' ? 1 : 0,
    variant: variant ? Math.max(-0.5, Math.min(0.5, variant.score - best.score)) : -0.5,
    short: reading.words.length < SHORT ? 1 : 0,
    shortStrangers: reading.words.length < SHORT ? spread.strangers : 0,
    margin: 0,
    novel: 1,
  };
}

/** How far the evidence lies from the article; a false claim or a state that lasts ages less. */
function ageOf(fact: FactRow, asOf: number): number {
  if (fact.status === 'false') return 0;
  const years = Math.min(1, Math.abs(asOf - fact.asOf) / 365);
  return isEventLike(fact.predicate) || fact.to !== null ? years : years / 2;
}

/** Terms of the best template that the sentence itself holds, word for word or by concept. */
export function ownTerms(candidate: Candidate, query: Query): number[] {
  return candidate.best.terms.filter((term) => (query.held.get(term)?.part ?? 0) >= 1);
}

type Spread = Pick<
  Record<Feature, number>,
  'coverage' | 'clauseCoverage' | 'strangers' | 'foreignNames' | 'otherActors'
>;

/** How much of the sentence, and of the clauses with the evidence, the fact knows. */
function spreadOf(
  candidate: Candidate,
  fact: FactRow,
  reading: Reading,
  query: Query,
  index: FactIndex,
): Spread {
  const { weights } = index.tables;
  const matched = new Set(candidate.best.terms);
  const clauses = new Set<number>();
  const terms = new Map<string, { weight: number; number: number; clauses: Set<number> }>();
  reading.terms.forEach(({ name, clause }, place) => {
    let term = terms.get(name);
    if (!term) {
      const number = query.numbers[place] as number;
      const weight = number < 0 ? UNKNOWN : (weights[number] as number);
      term = { weight, number, clauses: new Set() };
      terms.set(name, term);
    }
    term.clauses.add(clause);
    if (matched.has(term.number) && term.weight > 0.8) clauses.add(clause);
  });
  let all = 0.5;
  let known = 0;
  let clauseAll = 0.5;
  let clauseKnown = 0;
  let strangers = 0;
  let others = 0;
  for (const [name, { weight, number, clauses: places }] of terms) {
    const isKnown = number >= 0 && fact.known.has(number);
    all += weight;
    if (isKnown) known += weight;
    if (![...places].some((clause) => clauses.has(clause))) continue;
    clauseAll += weight;
    if (isKnown) clauseKnown += weight;
    if (number < 0) strangers++;
    if (!isKnown && name.startsWith('f:')) others++;
  }
  return {
    coverage: known / all,
    clauseCoverage: clauseKnown / clauseAll,
    strangers: Math.min(1, strangers / 5),
    otherActors: Math.min(1, others / 2),
    foreignNames: Math.min(1, query.foreignNames / 2),
  };
}

/** Part of the fact's actors that the sentence names, those of the context counting half. */
function actorsHeld(fact: FactRow, query: Query): number {
  let held = 0;
  for (const terms of fact.actorTerms) {
    if (terms.some((term) => (query.held.get(term)?.part ?? 0) >= 1)) held += 1;
    else if (terms.some((term) => query.context.has(term))) held += 0.5;
  }
  return held / Math.max(1, fact.actors.length);
}

function subjectOf(fact: FactRow, query: Query): Slots['subject'] {
  if (fact.subjectTerms.some((term) => query.held.has(term))) return 'sentence';
  return fact.subjectTerms.some((term) => query.context.has(term)) ? 'context' : 'absent';
}

const RANK: readonly QuantityRelation[] = ['equal', 'within', 'rounds', 'covers', 'apart'];

function quantityOf(fact: FactRow, reading: Reading): Slots['quantity'] {
  let best: Slots['quantity'] = null;
  for (const quantity of reading.quantities) {
    const relation = compareQuantity(quantity, fact);
    if (!relation) continue;
    if (!best || RANK.indexOf(relation) < RANK.indexOf(best.relation))
      best = { quantity, relation };
  }
  return best;
}

function dateOf(fact: FactRow, reading: Reading): Slots['date'] {
  const from = fact.from ?? fact.asOf;
  const dates = reading.dates.filter((date) => dayOf(date.to) - dayOf(date.from) <= NARROW);
  if (dates.length === 0) return 'none';
  if (isEventLike(fact.predicate)) {
    // Talks of two days, and outlets that date by the evening or the morning after.
    if (dates.some((date) => overlapsDays(date, from, from + 1))) return 'fits';
    return dates.some((date) => date.granularity === 'day' && date.open === null)
      ? 'apart'
      : 'none';
  }
  const until = fact.to ?? Number.POSITIVE_INFINITY;
  return dates.every((date) => !overlapsDays(date, from, until)) ? 'apart' : 'none';
}
