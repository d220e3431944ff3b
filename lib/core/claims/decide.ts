/**
 * Settles the relations of one sentence against each other: a number is related
 * once, of facts that say the same thing the nearest in time stands for all, and
 * what replaced a fact since the article is told with it.
 */

import type { FactIndex, FactRow } from './fact-index';
import { keepOneOfEachNumber, numbersThatDiffer, relateSeries } from './judge-numbers';
import { relateOffices } from './judge-offices';
import { demote, type Judged, SUPPORTS, type Trace } from './judged';
import type { Reading } from './reading';
import { relate } from './relate';
import type { Decision, Refuse } from './rules';
import type { Scored } from './score';

/** Predicates of which a subject has one value at a time, whatever the wording. */
const SINGLE = new Set(
  'holds-office leaves-office member-count contributor-count founded-on leads contributes-troops blocks army-size headquarters held-on'.split(
    ' ',
  ),
);

/** Decides on every scored fact of a sentence. `scored` is sorted by falling score. */
export function judge(
  scored: readonly Scored[],
  reading: Reading,
  index: FactIndex,
  asOf: number,
  trace?: Trace,
): Judged[] {
  const judged = scored.map((each): Judged => {
    const refuse: Refuse | undefined = trace && ((rule, why) => trace(each.fact, rule, why));
    return { scored: each, decision: relate(each, reading, asOf, refuse) };
  });
  numbersThatDiffer(judged, reading, asOf, trace);
  keepOneOfEachNumber(judged);
  keepOneOfEachKind(judged);
  relateOffices(judged, reading, index, asOf);
  relateSeries(judged, asOf);
  relateTwins(judged);
  addReplacements(judged, asOf);
  addLater(judged, index, asOf);
  dropUnanchored(judged);
  return judged;
}

/** Odds below which a fact of which nobody is named here is no background either. */
const UNANCHORED = 0.4;

/** « Il est mort » is no occasion to tell of the dead of another war. */
function dropUnanchored(judged: readonly Judged[]): void {
  for (const each of judged) {
    const { scored, decision } = each;
    if (decision?.relation !== 'context' || scored.score >= UNANCHORED) continue;
    if (scored.subject === 'absent' && scored.feature('noActor') === 1) each.decision = null;
  }
}

/** Part of a false claim's wording that a sentence on its contrary must hold. */
const TWIN = 0.75;
/**
 * What agrees with a fact denies the false claim of the contrary, and repeats it where it
 * differs; what repeats a false claim differs from the fact of the contrary.
 */
function relateTwins(judged: readonly Judged[]): void {
  for (const { scored, decision } of judged) {
    const isFalse = scored.fact.status === 'false';
    const isSaid = isFalse ? decision?.rule === 'repeats-false' : decision?.relation === 'agrees';
    if (!isSaid && decision?.rule !== 'polarity') continue;
    for (const other of judged) {
      const { fact } = other.scored;
      const [claim, truth] = isFalse ? [scored.fact, fact] : [fact, scored.fact];
      if (claim.status !== 'false' || !truth.contradicts.includes(claim.number)) continue;
      if (other.decision && other.decision.relation !== 'context') continue;
      if (other.scored.feature('full') < TWIN) continue;
      if (isFalse) {
        other.decision = { relation: 'differs', rule: 'repeats-false' };
        continue;
      }
      if (other.scored.feature('opposed') > 0.2 !== isSaid) continue;
      other.decision = isSaid
        ? { relation: 'differs', rule: 'denies-false' }
        : { relation: 'agrees', rule: 'repeats-false' };
    }
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

/** Of facts of one subject and one predicate, the best stands for the others. */
function keepOneOfEachKind(judged: readonly Judged[]): void {
  const taken = new Set<string>();
  for (const each of judged) {
    const { decision, scored } = each;
    if (!decision || !SUPPORTS.has(decision.relation)) continue;
    const { fact } = scored;
    if (!SINGLE.has(fact.predicate)) continue;
    const number = scored.quantity?.quantity.start ?? '';
    const key = `${fact.predicate}/${fact.subject}/${decision.relation}/${number}`;
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
        scored: scored.replacedBy(next, scored.score * 0.5),
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
