/**
 * Settles the relations of one sentence against each other: a number is related
 * once, of facts that say the same thing the nearest in time stands for all, and
 * what replaced a fact since the article is told with it.
 */

import type { ActorId } from '../knowledge';
import { overlapsDays } from './compare';
import type { FactIndex, FactRow } from './fact-index';
import type { Reading } from './reading';
import { FORMER, relate } from './relate';
import type { Decision, Refuse } from './rules';
import type { Scored } from './score';

/** A scored fact with what was decided of it; `null` for nothing to show. */
export type Judged = { scored: Scored; decision: Decision | null };

/** Told of the rules that were refused for a fact, and why. */
export type Trace = (fact: FactRow, ...refused: Parameters<Refuse>) => void;

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
  trace?: Trace,
): Judged[] {
  const judged = scored.map((each): Judged => {
    const refuse: Refuse | undefined = trace && ((rule, why) => trace(each.fact, rule, why));
    return { scored: each, decision: relate(each, reading, asOf, refuse) };
  });
  numbersThatDiffer(judged, reading, asOf);
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

/** Odds, the number left aside, from which a sentence gives another number for the same thing. */
const SAME_MATTER = 0.75;
/** Part of a false claim's wording that a sentence on its contrary must hold. */
const TWIN = 0.75;
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
    if (fact.status === 'false' || (fact.from ?? fact.asOf) > asOf || scored.feature('cue') === 0)
      continue;
    if (fact.to !== null && fact.to < asOf) continue;
    const odds = scored.oddsWith({ quantityApart: 0, quantityEqual: 0.5, margin: 0, novel: 1 });
    if (odds < SAME_MATTER) continue;
    const { start, total } = quantity.quantity;
    // « dix des trente-cinq signataires »: the fact's own number stands beside.
    if (total !== null && total >= fact.min && total <= fact.max) continue;
    const isCounted = judged.some(
      (other) =>
        other.scored.fact.status !== 'false' &&
        other.scored.quantity?.quantity.start === start &&
        other.scored.quantity.relation !== 'apart' &&
        other.scored.score >= OTHER_COUNT &&
        holdsOn(other.scored.fact, reading, asOf),
    );
    if (isCounted) continue;
    // The number that held before is no contradiction, only late.
    const isFormer = judged.some(
      ({ scored: { fact: other, quantity: own } }) =>
        other.predicate === fact.predicate &&
        other.subject === fact.subject &&
        own?.relation === 'equal' &&
        own.quantity.start === start &&
        (other.from ?? other.asOf) < (fact.from ?? fact.asOf),
    );
    each.decision = isFormer
      ? { relation: 'outdated', rule: 'outdated-by' }
      : { relation: 'differs', rule: 'quantity-differs' };
  }
}

/**
 * « le Premier ministre britannique Keir Starmer »: the office beside the name says
 * who holds it, whatever else the sentence says.
 */
function relateOffices(
  judged: readonly Judged[],
  reading: Reading,
  index: FactIndex,
  asOf: number,
): void {
  if (reading.isDoubted || /\?/.test(reading.text)) return;
  for (const each of judged) {
    const { fact } = each.scored;
    if (fact.predicate !== 'holds-office' || fact.modality !== 'asserted') continue;
    if ((fact.from ?? fact.asOf) > asOf) continue;
    if (isHeldByFormer(reading, fact, index)) {
      each.decision = { relation: 'outdated', rule: 'outdated-by' };
      continue;
    }
    if (each.decision && each.decision.relation !== 'context') {
      if (isNamedByOffice(reading, fact.subject)) demote(each, 'named-by-office');
      continue;
    }
    if (!isTitled(reading, fact.subject)) continue;
    const isOver = fact.to !== null && fact.to < asOf;
    each.decision = {
      relation: isOver ? 'outdated' : 'agrees',
      rule: isOver ? 'outdated' : 'agrees',
    };
  }
}

/** « Viktor Orbán, Premier ministre hongrois », when the fact says who came after him. */
function isHeldByFormer(reading: Reading, fact: FactRow, index: FactIndex): boolean {
  const isNamed = (actor: ActorId) => reading.terms.some(({ name }) => name === `a:${actor}`);
  if (isNamed(fact.subject) || reading.terms.some(({ name }) => CHANGES.has(name))) return false;
  return fact.actors.some(
    (actor) => actor !== fact.subject && index.family(actor) !== actor && isTitled(reading, actor),
  );
}

/** Concepts that tell of a change of office, or of one that is to come. */
const CHANGES = new Set(['appoint', 'resign']);

/** Offices, as concepts, that stand beside a name. */
const OFFICES = /^(?:primeminister|defenceminister|commanderinchief)$/;

/** Does an office touch the name of `actor`? */
function isTitled(reading: Reading, actor: ActorId): boolean {
  const holder = reading.terms.find(({ name }) => name === `a:${actor}`);
  const office = reading.terms.find(
    ({ name, first, last }) =>
      OFFICES.test(name) &&
      holder !== undefined &&
      (first >= holder.first - 4 || last > holder.first) &&
      first <= holder.last + 2,
  );
  if (!holder || !office) return false;
  const from = Math.min(holder.first, office.first);
  const words = reading.words.slice(Math.max(0, from - 2), Math.max(holder.last, office.last));
  return !words.some(({ text }) => FORMER.test(text));
}

/** « Le locataire de Downing Street a prévenu » uses the office as a name and says nothing of who holds it. */
function isNamedByOffice(reading: Reading, actor: ActorId): boolean {
  const holders = reading.terms.filter(({ name }) => name === `a:${actor}`);
  const offices = reading.terms.filter(({ name }) => OFFICES.test(name));
  if (holders.length === 0 || reading.terms.some(({ name }) => CHANGES.has(name))) return false;
  return holders.every((holder) =>
    offices.some(({ first, last }) => first >= holder.first && last <= holder.last),
  );
}

/** Counts of one thing: what is rounded from one is rounded from the others that hold that day. */
function relateSeries(judged: readonly Judged[], asOf: number): void {
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
      if (quantity?.relation === 'rounds')
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

/** Does the fact hold on a day of the sentence, or on that of the article when it gives none? */
function holdsOn(fact: FactRow, reading: Reading, asOf: number): boolean {
  if (reading.dates.length > 0) {
    const from = fact.from ?? fact.asOf;
    const to = fact.to ?? Number.POSITIVE_INFINITY;
    if (reading.dates.some((date) => overlapsDays(date, from, to))) return true;
  }
  return (fact.from ?? fact.asOf) <= asOf && (fact.to === null || fact.to >= asOf);
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
