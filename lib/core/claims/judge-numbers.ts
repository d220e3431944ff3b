/**
 * Settles the numbers of a sentence: each is related once, counts of one thing are
 * rounded alike, and two exact numbers for one thing differ.
 */
import { overlapsDays } from './compare';
import type { FactRow } from './fact-index';
import { demote, type Judged, SUPPORTS, type Trace } from './judged';
import type { Reading } from './reading';
import { isSaidByOthers } from './relate';
import type { Scored } from './score';

/** Odds, the number left aside, from which a sentence gives another number for the same thing. */
const SAME_MATTER = 0.75;
/** Odds from which another fact may be what the number counts. */
const OTHER_COUNT = 0.12;

/**
 * Two exact numbers for one thing differ, when the sentence asserts its own, both
 * hold on the same day, and no other fact of the base counts with that number.
 */
export function numbersThatDiffer(
  judged: readonly Judged[],
  reading: Reading,
  asOf: number,
  trace?: Trace,
): void {
  for (const each of judged) {
    if (each.scored.quantity?.relation !== 'apart') continue;
    const why = differenceRefused(each.scored, judged, reading, asOf);
    if (why !== null) {
      trace?.(each.scored.fact, 'quantity-differs', why);
      continue;
    }
    // The number that held before is no contradiction, only late.
    each.decision = isFormerCount(each.scored, judged)
      ? { relation: 'outdated', rule: 'outdated-by' }
      : { relation: 'differs', rule: 'quantity-differs' };
  }
}

function differenceRefused(
  scored: Scored,
  judged: readonly Judged[],
  reading: Reading,
  asOf: number,
): string | null {
  const { fact, quantity } = scored;
  if (!quantity) return 'no number';
  if (reading.isDoubted || isSaidByOthers(reading, fact)) return 'somebody says so';
  if (/\?/.test(reading.text)) return 'a question';
  if (quantity.quantity.form !== 'exact' || fact.min !== fact.max || fact.approx)
    return 'one of the numbers is not exact';
  if (fact.status === 'disputed' || fact.status === 'false') return 'no established fact';
  if ((fact.from ?? fact.asOf) > asOf || (fact.to !== null && fact.to < asOf))
    return 'it does not hold that day';
  if (scored.feature('cue') === 0) return 'the predicate is not there';
  const { start, total } = quantity.quantity;
  // « dix des trente-cinq signataires »: the fact's own number stands beside.
  if (total !== null && total >= fact.min && total <= fact.max) return 'a part of its number';
  const odds = scored.oddsWith({ quantityApart: 0, quantityEqual: 0.5, margin: 0, novel: 1 });
  if (odds < SAME_MATTER) return `odds ${odds.toFixed(2)} without the number, below ${SAME_MATTER}`;
  const counted = judged.find(
    (other) =>
      other.scored.fact.status !== 'false' &&
      other.scored.quantity?.quantity.start === start &&
      other.scored.quantity.relation !== 'apart' &&
      other.scored.score >= OTHER_COUNT &&
      holdsOn(other.scored.fact, reading, asOf),
  );
  return counted ? `${counted.scored.fact.id} counts with it` : null;
}

/** Did an earlier fact of the same subject give the very number? */
function isFormerCount({ fact, quantity }: Scored, judged: readonly Judged[]): boolean {
  return judged.some(
    ({ scored: { fact: other, quantity: own } }) =>
      other.predicate === fact.predicate &&
      other.subject === fact.subject &&
      own?.relation === 'equal' &&
      own.quantity.start === quantity?.quantity.start &&
      (other.from ?? other.asOf) < (fact.from ?? fact.asOf),
  );
}

/** Counts of one thing: what is rounded from one is rounded from the others that hold that day. */
export function relateSeries(judged: readonly Judged[], asOf: number): void {
  for (const { scored, decision } of judged) {
    if (!decision?.rule.startsWith('quantity-') || !SUPPORTS.has(decision.relation)) continue;
    for (const other of judged) {
      const { fact, quantity } = other.scored;
      if (other.scored === scored || fact.predicate !== scored.fact.predicate) continue;
      if (fact.subject !== scored.fact.subject || fact.status === 'false') continue;
      if (fact.predicate !== 'member-count' || fact.status === 'disputed') continue;
      if ((fact.from ?? fact.asOf) > asOf || (fact.to !== null && fact.to < asOf)) continue;
      if (quantity?.quantity.start !== scored.quantity?.quantity.start) continue;
      if (judged.some((twin) => isSameCount(twin, other))) continue;
      if (quantity?.relation === 'rounds' && !fact.approx)
        other.decision = { relation: 'approximates', rule: 'quantity-rounds' };
      if (quantity?.relation === 'equal' && fact.approx)
        other.decision = { relation: 'agrees', rule: 'quantity-equal' };
    }
  }
}

/** Is the number of `other` already told by a fact of the same number? */
function isSameCount(twin: Judged, other: Judged): boolean {
  const a = twin.scored.fact;
  const b = other.scored.fact;
  return (
    twin !== other &&
    a.predicate === b.predicate &&
    a.subject === b.subject &&
    a.min === b.min &&
    a.max === b.max &&
    twin.decision !== null &&
    SUPPORTS.has(twin.decision.relation)
  );
}

/** A number of the sentence agrees with one fact, is rounded from one, and is part of one. */
export function keepOneOfEachNumber(judged: readonly Judged[]): void {
  const taken = new Set<string>();
  const order = ['agrees', 'approximates', 'narrower', 'broader', 'outdated'];
  const numeric = judged
    .filter(
      ({ scored, decision }) =>
        scored.quantity !== null &&
        decision?.rule.startsWith('quantity-') &&
        decision.relation !== 'context',
    )
    .toSorted(
      (a, b) =>
        order.indexOf(a.decision?.relation ?? '') - order.indexOf(b.decision?.relation ?? '') ||
        b.scored.score - a.scored.score,
    );
  for (const each of numeric) {
    const start = each.scored.quantity?.quantity.start;
    const relation = each.decision?.relation;
    const isPart = relation === 'narrower' || relation === 'broader';
    const blocked =
      taken.has(`${start}/${relation}`) ||
      (isPart && [...taken].some((key) => key.startsWith(`${start}/`)));
    if (blocked) demote(each, 'number-taken');
    else taken.add(`${start}/${relation}`);
  }
}

/** Does the fact hold on a day of the sentence, or on that of the article when it gives none? */
function holdsOn(fact: FactRow, reading: Reading, asOf: number): boolean {
  if (reading.dates.length > 0) {
    const from = fact.from ?? fact.asOf;
    const to = fact.to ?? Number.POSITIVE_INFINITY;
    if (reading.dates.some((date) => overlapsDays(date, from, to))) return true;
  }
  return (fact.from ?? fact.asOf) <= asOf && (fact.to === null || fact.to >= asOf);
}
