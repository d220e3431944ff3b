/**
 * Settles the relations of one sentence against each other: a number is related
 * once, of facts that say the same thing the nearest in time stands for all, and
 * what replaced a fact since the article is told with it.
 */
import type { FactIndex, FactRow } from './fact-index';
import type { Reading } from './reading';
import { type Decision, relate } from './relate';
import { oddsOf, type Scored } from './score';

/** A scored fact with what was decided of it; `null` for nothing to show. */
export type Judged = { scored: Scored; decision: Decision | null };

/** Predicates of which a subject has one value at a time, whatever the wording. */
const SINGLE = new Set(
  'holds-office leaves-office member-count contributor-count founded-on leads contributes-troops blocks army-size headquarters held-on'.split(
    ' ',
  ),
);

const SUPPORTS = new Set(['agrees', 'approximates', 'narrower', 'broader']);

/** Decides on every scored fact of a sentence. `scored` is sorted by falling score. */
export function judge(
  scored: readonly Scored[],
  reading: Reading,
  index: FactIndex,
  asOf: number,
): Judged[] {
  const judged = scored.map(
    (each): Judged => ({ scored: each, decision: relate(each, reading, asOf) }),
  );
  numbersThatDiffer(judged, reading, asOf);
  keepOneOfEachNumber(judged);
  keepOneOfEachKind(judged);
  addReplacements(judged, asOf);
  addLater(judged, index, asOf);
  return judged;
}

/** Odds, the number left aside, from which a sentence gives another number for the same thing. */
const SAME_MATTER = 0.75;
/** Odds from which another fact may be what the number counts. */
const OTHER_COUNT = 0.12;

/**
 * Two exact numbers for one thing differ, when the sentence asserts its own, both
 * hold on the same day, and no other fact of the base counts with that number.
 */
function numbersThatDiffer(judged: readonly Judged[], reading: Reading, asOf: number): void {
  if (reading.speech.length > 0 || reading.isDoubted || /\?/.test(reading.text)) return;
  for (const each of judged) {
    const { scored } = each;
    const { fact, quantity } = scored;
    if (quantity?.relation !== 'apart' || quantity.quantity.form !== 'exact') continue;
    if (fact.min !== fact.max || fact.approx || fact.status === 'disputed') continue;
    if (fact.status === 'false' || (fact.from ?? fact.asOf) > asOf || scored.features.cue === 0)
      continue;
    if (fact.to !== null && fact.to < asOf) continue;
    const odds = oddsOf({ ...scored.features, quantityApart: 0, quantityEqual: 0.5, margin: 0 });
    if (odds < SAME_MATTER) continue;
    const { start } = quantity.quantity;
    const isCounted = judged.some(
      (other) =>
        other.scored.fact.status !== 'false' &&
        other.scored.quantity?.quantity.start === start &&
        other.scored.quantity.relation !== 'apart' &&
        other.scored.score >= OTHER_COUNT,
    );
    if (!isCounted) each.decision = { relation: 'differs', rule: 'quantity-differs' };
  }
}

/** When what an article says is outdated, so it is by the fact that holds instead. */
function addReplacements(judged: readonly Judged[], asOf: number): void {
  for (const { scored, decision } of judged) {
    if (decision?.relation !== 'outdated') continue;
    for (const other of judged) {
      const { fact } = other.scored;
      const holds = (fact.from ?? fact.asOf) <= asOf && (fact.to === null || fact.to >= asOf);
      if (!scored.fact.supersededBy.includes(fact.number) || !holds) continue;
      if (!other.decision || other.decision.relation === 'context') {
        other.decision = { relation: 'outdated', rule: 'outdated-by' };
      }
    }
  }
}

function demote(each: Judged, rule: string): void {
  each.decision = { relation: 'context', rule };
}

/** A number of the sentence agrees with one fact, is rounded from one, and is part of one. */
function keepOneOfEachNumber(judged: readonly Judged[]): void {
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

/** Of facts of one subject and one predicate, the best stands for the others. */
function keepOneOfEachKind(judged: readonly Judged[]): void {
  const taken = new Set<string>();
  for (const each of judged) {
    const { decision, scored } = each;
    if (!decision || !SUPPORTS.has(decision.relation)) continue;
    const { fact } = scored;
    if (!SINGLE.has(fact.predicate)) continue;
    const key = `${fact.predicate}/${fact.subject}/${decision.relation}`;
    if (taken.has(key)) demote(each, 'same-as-better');
    taken.add(key);
  }
}

/** Facts that replaced a related one after the article's day: what has changed since. */
function addLater(judged: Judged[], index: FactIndex, asOf: number): void {
  const listed = new Map(judged.map((each) => [each.scored.fact.number, each]));
  for (const { scored, decision } of [...judged]) {
    if (!decision || !(SUPPORTS.has(decision.relation) || decision.relation === 'outdated'))
      continue;
    for (const next of successorsOf(scored.fact, index, asOf)) {
      const known = listed.get(next.number);
      const later: Decision = { relation: 'later', rule: 'replaced-since' };
      if (known) {
        if (!known.decision || known.decision.relation === 'context') known.decision = later;
        continue;
      }
      const added: Judged = {
        scored: { ...scored, fact: next, score: scored.score * 0.5 },
        decision: later,
      };
      listed.set(next.number, added);
      judged.push(added);
    }
  }
}

/** The first fact after `asOf` that replaced `fact`, or that contradicts a disputed one. */
function successorsOf(fact: FactRow, index: FactIndex, asOf: number): FactRow[] {
  const begins = (row: FactRow) => row.from ?? row.asOf;
  const found: FactRow[] = [];
  for (const number of fact.supersededBy) {
    const next = index.fact(number);
    if (begins(next) > asOf) found.push(next);
    else found.push(...successorsOf(next, index, asOf));
  }
  if (fact.status === 'disputed') {
    for (const number of fact.contradicts) {
      const other = index.fact(number);
      if (begins(other) > asOf) found.push(other);
    }
  }
  return found.sort((a, b) => begins(a) - begins(b)).slice(0, 1);
}
