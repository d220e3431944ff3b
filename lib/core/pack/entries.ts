/**
 * Records of a pack with what other records say about them.
 *
 * A card needs the facts about an actor and the facts that replaced a fact;
 * both are known only from the other end, so they are worked out once, when a
 * pack is installed, and stored with the record.
 */
import type { IsoDate, PartialDate } from '../interval';
import type { Actor, ActorId, Fact, FactId, Pack } from '../knowledge';
import { MAX_FACTS_OF_ACTOR } from '../limits';

/** How an actor stands in a fact. */
export type FactPart = 'subject' | 'object' | 'other';

/** A fact about an actor, with what is needed to choose among many without reading them. */
export type FactRef = {
  id: FactId;
  part: FactPart;
  asOf: IsoDate;
  from: PartialDate | null;
  /** Last day on which the fact holds, or `null` when no end is known. */
  to: PartialDate | null;
};

/** An actor and the facts about it, newest evidence first. Falsehoods are told with the claim, never with the actor. */
export type ActorEntry = { id: ActorId; actor: Actor; facts: FactRef[] };

/** A fact and its sequels: the facts that replaced it, and those that tell how it went on. */
export type FactEntry = { id: FactId; fact: Fact; sequels: FactId[] };

/** Works out the entries of `pack`, in the order of its records. O(size of the pack). */
export function entriesOf(pack: Pack): { actors: ActorEntry[]; facts: FactEntry[] } {
  const actors = new Map<ActorId, ActorEntry>(
    pack.actors.map((actor) => [actor.id, { id: actor.id, actor, facts: [] }]),
  );
  const facts = new Map<FactId, FactEntry>(
    pack.facts.map((fact) => [fact.id, { id: fact.id, fact, sequels: [] }]),
  );
  for (const fact of pack.facts) {
    const { id, asOf, validFrom: from, validTo: to } = fact;
    for (const [actor, part] of fact.status === 'false' ? [] : partsOf(fact)) {
      actors.get(actor)?.facts.push({ id, part, asOf, from, to });
    }
    for (const older of [...fact.supersedes, ...(fact.follows ?? [])])
      facts.get(older)?.sequels.push(id);
  }
  for (const entry of actors.values()) {
    entry.facts.sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
    entry.facts.length = Math.min(entry.facts.length, MAX_FACTS_OF_ACTOR);
  }
  return { actors: [...actors.values()], facts: [...facts.values()] };
}

function partsOf(fact: Fact): Map<ActorId, FactPart> {
  const parts = new Map<ActorId, FactPart>(fact.actors.map((actor) => [actor, 'other']));
  if (fact.object !== null) parts.set(fact.object, 'object');
  return parts.set(fact.subject, 'subject');
}
