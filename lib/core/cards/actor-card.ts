/**
 * The card of an actor on a day, built from records of the base.
 *
 * What held on the day of the article comes first; what came later is marked
 * as such and stands last; what had ended is left out.
 */
import type { Mention } from '../annotation';
import { contains, type IsoDate } from '../interval';
import type { Actor, ActorId, Fact, FactId, SourceId } from '../knowledge';
import { MAX_FACTS_IN_CARD, MAX_LATER_FACTS_IN_CARD } from '../limits';
import type { ActorEntry, FactPart, FactRef } from '../pack/entries';
import { plainValue } from '../text/plain-text';
import {
  beginsAfter,
  endsBefore,
  factLine,
  roleLine,
  type Shelf,
  sourceLines,
  supporting,
} from './card-lines';
import type { ActorCard, FactLine, RoleLine } from './cards';

const PARTS: Record<FactPart, number> = { subject: 0, object: 1, other: 2 };

/**
 * Chooses the facts for the card of an actor on `day`: those that hold, the
 * nearest to the actor and to the day first, then the newest of those that came later.
 */
export function chooseFacts(refs: readonly FactRef[], day: IsoDate): FactRef[] {
  const begun = refs.filter((ref) => !beginsAfter(ref.from, ref.asOf, day));
  const holding = begun
    .filter((ref) => !endsBefore(ref.to, day))
    .sort((a, b) => PARTS[a.part] - PARTS[b.part] || descending(startOf(a), startOf(b)));
  const later = refs
    .filter((ref) => ref.part === 'subject' && beginsAfter(ref.from, ref.asOf, day))
    .sort((a, b) => descending(startOf(a), startOf(b)))
    .slice(0, MAX_LATER_FACTS_IN_CARD);
  return [...holding.slice(0, MAX_FACTS_IN_CARD - later.length), ...later];
}

/** Returns the actors that the card of `actor` names, without those of its mention. */
export function actorsNamedIn(actor: Actor): ActorId[] {
  const orgs = (actor.roles ?? []).flatMap((role) => role.org ?? []);
  return [...new Set([...orgs, ...(actor.related ?? [])])];
}

/** Returns the sources that the card of `actor` names, without those of its facts. */
export function sourcesOfActor(actor: Actor): SourceId[] {
  const roles = (actor.roles ?? []).flatMap((role) => [role.source, role.toSource]);
  const ids = [...roles, actor.coalition?.source, ...actor.sources];
  return [...new Set(ids.filter((id): id is SourceId => Boolean(id)))];
}

/** Builds the card of `entry`; `facts` are those that `chooseFacts` chose. */
export function buildActorCard(wanted: {
  entry: ActorEntry;
  facts: ReadonlyMap<FactId, Fact>;
  shelf: Shelf;
  asOf: IsoDate;
  /** The reader's day. */
  today: IsoDate;
  mention: Mention | null;
}): ActorCard {
  const { entry, facts, shelf, asOf, today, mention } = wanted;
  const { actor } = entry;
  const { lang } = shelf;
  const { coalition, date } = actor;
  return plainValue<ActorCard>({
    type: 'actor',
    id: actor.id,
    kind: actor.kind,
    label: actor.label[lang],
    summary: actor.summary[lang],
    asOf,
    ...rolesOn(actor, asOf, today, shelf),
    coalition: coalition
      ? {
          member: coalition.member,
          position: coalition.position?.[lang] ?? null,
          asOf: coalition.asOf,
          sources: sourceLines(supporting(coalition.source ? [coalition.source] : []), shelf),
        }
      : null,
    event: date ? { from: date.from, to: date.to, place: actor.place ?? null } : null,
    facts: chooseFacts(entry.facts, asOf).flatMap((ref): FactLine[] => {
      const fact = facts.get(ref.id);
      const later = beginsAfter(ref.from, ref.asOf, asOf);
      return fact ? [factLine(fact, later ? { relation: 'later', why: null } : null, shelf)] : [];
    }),
    related: namesOf(actor.related ?? [], shelf),
    sources: sourceLines(supporting(actor.sources), shelf),
    unsourced: actor.unsourced === true,
    newestEvidence: actor.newestEvidence ?? null,
    mention,
    candidates: namesOf(mention?.candidates.map((candidate) => candidate.actor) ?? [], shelf),
  });
}

function rolesOn(
  actor: Actor,
  asOf: IsoDate,
  today: IsoDate,
  shelf: Shelf,
): { roles: RoleLine[]; rolesToday: RoleLine[] | null } {
  const held = (day: IsoDate) => (actor.roles ?? []).filter((role) => contains(role, day));
  const then = held(asOf);
  const now = held(today);
  const same = then.length === now.length && then.every((role) => now.includes(role));
  return {
    roles: then.map((role) => roleLine(role, shelf)),
    rolesToday: same ? null : now.map((role) => roleLine(role, shelf)),
  };
}

function namesOf(ids: readonly ActorId[], shelf: Shelf): { id: ActorId; label: string }[] {
  return ids.flatMap((id) => {
    const label = shelf.actors.get(id)?.label[shelf.lang];
    return label === undefined ? [] : [{ id, label }];
  });
}

function startOf(ref: FactRef): string {
  return ref.from ?? ref.asOf;
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
