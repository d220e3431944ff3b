/**
 * How a sentence relates to a fact: the rules, in order, the first that fires.
 *
 * Time comes first, then false claims, quantities, polarity and wording. Rules
 * prefer silence: what is only near is `context`, and `differs` needs aligned
 * slots that the sentence itself asserts.
 */
import type { RelationId } from '../knowledge';
import { isEventLike, RELATIONS } from './fact-columns';
import type { Reading } from './reading';
import type { Scored } from './score';
import { oddsOf } from './score';

/** What a rule decided. */
export type Decision = { relation: RelationId; rule: string };

/** Odds above which relations are said, chosen on the tuning articles. */
export const THRESHOLDS = {
  context: 0.04,
  agrees: 0.65,
  quantity: 0.45,
  later: 0.97,
  differs: 0.7,
  variant: 0.55,
  /** Part of a variant's wording, by weight, that the sentence must hold. */
  variantHeld: 0.85,
  borrowed: 0.8,
};

/** Predicates of facts that are somebody's words. */
const WORDS = new Set('says claims announces proposes demands opposes principle'.split(' '));

/** Decides the relation of a sentence to a scored fact; `null` for nothing to show. */
export function relate(scored: Scored, reading: Reading, asOf: number): Decision | null {
  const { fact, score, candidate, quantity } = scored;
  const begins = fact.from ?? fact.asOf;
  if (begins > asOf) {
    const odds = oddsOf({ ...scored.features, future: 0, age: 0 });
    if (odds >= THRESHOLDS.later && fact.status !== 'false')
      return { relation: 'later', rule: 'later' };
    return odds < THRESHOLDS.context ? null : context('begins-after');
  }
  if (score < THRESHOLDS.context) return null;
  const isQuestion = /\?\s*[»”"]?$/u.test(reading.text);
  if (isQuestion) return context('question');
  if (isHypothetical(reading)) return context('hypothetical');
  const opposed = scored.features.opposed > 0.2;
  const isReported = reading.speech.length > 0 || reading.isDoubted;
  if (fact.status === 'false') return relateToFalse(scored, opposed, isReported, reading);
  // What a name stands for is stated where it is told, not wherever it is used.
  if (fact.predicate === 'definition' && scored.features.cue === 0) return context('no-definition');
  const ended = fact.to !== null && fact.to < asOf;
  const isPast = scored.date === 'fits' || datesWithin(reading, fact);
  const isOutdated = ended && !isPast && !isEventLike(fact.predicate);
  if (quantity && fact.unit) {
    if (quantity.relation === 'apart') {
      return context('quantity-apart');
    }
    if (score < THRESHOLDS.quantity) return context('weak');
    if (isOutdated) return { relation: 'outdated', rule: 'outdated' };
    if (quantity.relation === 'equal') return { relation: 'agrees', rule: 'quantity-equal' };
    if (quantity.relation === 'rounds')
      return { relation: 'approximates', rule: 'quantity-rounds' };
    if (quantity.relation === 'within') return { relation: 'narrower', rule: 'quantity-within' };
    return { relation: 'broader', rule: 'quantity-covers' };
  }
  if (opposed) {
    const isAligned = scored.subject === 'sentence' && scored.features.cue === 1;
    if (score >= THRESHOLDS.differs && isAligned && !isReported) {
      return { relation: 'differs', rule: 'polarity' };
    }
    return context('opposed');
  }
  const { variant } = candidate;
  // Variants of an office name its former holder; where the new one is named, they do not apply.
  const isOffice = fact.predicate === 'holds-office' || fact.predicate === 'leaves-office';
  const names = !(isOffice && scored.subject === 'sentence');
  if (
    variant &&
    names &&
    score >= THRESHOLDS.variant &&
    !reading.isDoubted &&
    variant.matched - variant.borrowed >= THRESHOLDS.variantHeld * variant.total &&
    variant.opposed <= 0.2 * variant.matched &&
    variant.score > candidate.best.score + 0.06
  ) {
    return { relation: RELATIONS[variant.relation] as RelationId, rule: 'variant' };
  }
  if (score < THRESHOLDS.agrees) return context('weak');
  if (isOutdated) return { relation: 'outdated', rule: 'outdated' };
  // What the fact gives as somebody's words stands here without them.
  const isBorrowed = WORDS.has(fact.predicate) && scored.subject === 'absent';
  if (isBorrowed && score < THRESHOLDS.borrowed)
    return { relation: 'approximates', rule: 'partly' };
  return { relation: 'agrees', rule: 'agrees' };
}

function relateToFalse(
  scored: Scored,
  opposed: boolean,
  isReported: boolean,
  reading: Reading,
): Decision {
  if (opposed) {
    return scored.score >= THRESHOLDS.differs * 0.7
      ? { relation: 'differs', rule: 'denies-false' }
      : context('opposed');
  }
  if (isReported || reading.conditions.length > 0) return context('false-reported');
  if (scored.score < THRESHOLDS.agrees) return context('weak');
  return { relation: 'agrees', rule: 'repeats-false' };
}

/** « Si la France envoyait des soldats, le Parlement serait consulté » says nothing of what is. */
function isHypothetical(reading: Reading): boolean {
  return (
    reading.conditions.some(({ first }) =>
      /^(?:si|s|if)$/.test(reading.words[first]?.text ?? ''),
    ) && reading.modalities.includes('conditional')
  );
}

function datesWithin(reading: Reading, fact: Scored['fact']): boolean {
  return reading.dates.some((date) => overlaps(date, fact));
}

function overlaps(date: { from: string; to: string }, fact: Scored['fact']): boolean {
  const from = Date.parse(date.from) / 86_400_000;
  const to = Date.parse(date.to) / 86_400_000;
  return (
    from <= (fact.to ?? Number.POSITIVE_INFINITY) && to >= (fact.from ?? Number.NEGATIVE_INFINITY)
  );
}

function context(rule: string): Decision {
  return { relation: 'context', rule };
}
