/**
 * Offices: the title beside a name says who holds it, whatever else a sentence says.
 */
import type { ActorId } from '../knowledge';
import type { FactIndex, FactRow } from './fact-index';
import { demote, type Judged } from './judged';
import type { Reading } from './reading';
import { FORMER } from './relate';

/**
 * « le Premier ministre britannique Keir Starmer »: the office beside the name says
 * who holds it, whatever else the sentence says.
 */
export function relateOffices(
  judged: readonly Judged[],
  reading: Reading,
  index: FactIndex,
  asOf: number,
): void {
  if (reading.isDoubted || /\?/.test(reading.text)) return;
  for (const each of judged) {
    const { fact } = each.scored;
    if (fact.modality !== 'asserted' || (fact.from ?? fact.asOf) > asOf) continue;
    // Who has resigned is no minister any more.
    if (fact.predicate === 'leaves-office' && isLeft(each, reading))
      each.decision = { relation: 'outdated', rule: 'outdated-by' };
    if (fact.predicate !== 'holds-office') continue;
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
  // « Starmer est toujours Premier ministre » names the holder of the day by the office alone.
  const isHolderNamed = isNamed(fact.subject) && !isNamedByOffice(reading, fact.subject);
  if (isHolderNamed || reading.terms.some(({ name }) => CHANGES.has(name))) return false;
  return fact.actors.some(
    (actor) => actor !== fact.subject && index.family(actor) !== actor && isTitled(reading, actor),
  );
}

/** « John Healey, ministre de la Défense, n’a rien annoncé », after he left: the sentence knows of no change. */
function isLeft({ scored, decision }: Judged, reading: Reading): boolean {
  if (decision?.relation !== 'agrees' || reading.dates.length > 0) return false;
  if (reading.terms.some(({ name }) => CHANGES.has(name))) return false;
  return isTitled(reading, scored.fact.subject);
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
