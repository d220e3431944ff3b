/** Fetches the records that a card or a list needs, and has it built from them. */

import type { Claim, Mention } from '../core/annotation';
import {
  actorsNamedIn,
  buildActorCard,
  chooseFacts,
  sourcesOfActor,
} from '../core/cards/actor-card';
import { factLine, type Shelf, sourceLines, supporting } from '../core/cards/card-lines';
import type { ActorName, Card, FactLine, NumberSeries, TimelineLine } from '../core/cards/cards';
import { actorsOfClaim, buildClaimCard } from '../core/cards/claim-card';
import { buildSeries, subjectsOfSeries } from '../core/cards/series';
import { correctActor, correctEntry, hiddenFacts } from '../core/correct';
import type { Correction } from '../core/corrections';
import type { IsoDate } from '../core/interval';
import type { Actor, ActorId, Fact, FactId, Lang, SourceId } from '../core/knowledge';
import type { FactEntry } from '../core/pack/entries';
import { plainValue } from '../core/text/plain-text';
import type { CardSubject } from '../messages';
import type { KnowledgeStore } from '../store/knowledge-store';

/** How far the chain of facts that replaced a fact is followed. */
const LONGEST_CHAIN = 8;

/** What every look-up needs. */
export type Desk = {
  store: KnowledgeStore;
  corrections: readonly Correction[];
  lang: Lang;
};

/** Returns the card of `subject`, or `null` when the base does not know it. */
export async function cardOf(
  subject: CardSubject,
  today: IsoDate,
  desk: Desk,
): Promise<Card | null> {
  const { asOf } = subject;
  if (subject.type === 'claim') return claimCard(subject.claim, asOf, desk);
  const mention = subject.type === 'mention' ? subject.mention : null;
  const actor = subject.type === 'actor' ? subject.actor : firstActor(subject.mention);
  return actor === null ? null : actorCard({ actor, mention, asOf, today }, desk);
}

/** Returns label and kind of the actors that the base knows, in the order asked. */
export async function actorNames(ids: ActorId[], desk: Desk): Promise<ActorName[]> {
  const actors = await loadActors(ids, desk);
  return ids.flatMap((id) => {
    const actor = actors.get(id);
    return actor ? [plainValue({ id, kind: actor.kind, label: actor.label[desk.lang] })] : [];
  });
}

/** Returns the lines of the facts that the base knows and the reader has not hidden, in the order asked. */
export async function factLines(ids: FactId[], desk: Desk): Promise<FactLine[]> {
  const hidden = hiddenFacts(desk.corrections);
  const facts = await loadFacts(
    ids.filter((id) => !hidden.has(id)),
    desk,
  );
  const shelf = await loadShelf([], sourcesOf(facts.values()), desk);
  return ids.flatMap((id) => {
    const fact = facts.get(id);
    return fact ? [plainValue(factLine(fact, null, shelf))] : [];
  });
}

/** Returns the known values of what `claim` counts, or `null` when there is no series. */
export async function seriesOf(claim: Claim, desk: Desk): Promise<NumberSeries | null> {
  const hidden = hiddenFacts(desk.corrections);
  const found = await loadFacts(
    claim.facts.map((match) => match.fact),
    desk,
  );
  const subjects = await desk.store.get('actor', subjectsOfSeries(claim, found));
  const ids = [...subjects.values()].flatMap((entry) => entry.facts.map((ref) => ref.id));
  const facts = await loadFacts([...found.keys(), ...ids], desk);
  for (const id of hidden) facts.delete(id);
  return buildSeries(claim, facts, await loadShelf([], sourcesOf(facts.values()), desk));
}

/** Returns all events of the base, oldest first. */
export async function timeline(desk: Desk): Promise<TimelineLine[]> {
  const { lang } = desk;
  const events = await desk.store.all('event');
  const shelf = await loadShelf(
    events.flatMap((event) => event.participants),
    events.flatMap((event) => event.sources),
    desk,
  );
  return events
    .map((event): TimelineLine => {
      const sources = sourceLines(supporting(event.sources), shelf);
      return plainValue({
        id: event.id,
        actor: event.actor,
        kind: event.kind,
        date: event.date,
        end: event.end,
        place: event.place,
        label: event.label[lang],
        summary: event.summary[lang],
        participants: event.participants.flatMap((id) => {
          const label = shelf.actors.get(id)?.label[lang];
          return label === undefined ? [] : [{ id, label }];
        }),
        facts: event.outcomes,
        sources,
        unsourced: event.unsourced === true || sources.length === 0,
      });
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

async function actorCard(
  wanted: { actor: ActorId; mention: Mention | null; asOf: IsoDate; today: IsoDate },
  desk: Desk,
): Promise<Card | null> {
  const { mention, asOf, today } = wanted;
  const stored = (await desk.store.get('actor', [wanted.actor])).get(wanted.actor);
  if (!stored) return null;
  const entry = correctEntry(stored, desk.corrections);
  const facts = await loadFacts(
    chooseFacts(entry.facts, asOf).map((ref) => ref.id),
    desk,
  );
  const candidates = mention?.candidates.map((candidate) => candidate.actor) ?? [];
  const shelf = await loadShelf(
    [...actorsNamedIn(entry.actor), ...candidates],
    [...sourcesOfActor(entry.actor), ...sourcesOf(facts.values())],
    desk,
  );
  return buildActorCard({ entry, facts, shelf, asOf, today, mention });
}

async function claimCard(claim: Claim, asOf: IsoDate, desk: Desk): Promise<Card> {
  const hidden = hiddenFacts(desk.corrections);
  const facts = new Map<FactId, FactEntry>();
  let wanted = claim.facts.map((match) => match.fact);
  for (let step = 0; wanted.length > 0 && step < LONGEST_CHAIN; step += 1) {
    const loaded = await desk.store.get('fact', wanted);
    for (const [id, entry] of loaded) if (!hidden.has(id)) facts.set(id, entry);
    const next = [...loaded.values()].flatMap((entry) => entry.sequels);
    wanted = next.filter((id) => !facts.has(id) && !hidden.has(id));
  }
  const sources = sourcesOf([...facts.values()].map((entry) => entry.fact));
  const shelf = await loadShelf(actorsOfClaim(claim), sources, desk);
  return buildClaimCard({ claim, facts, shelf, asOf });
}

async function loadShelf(actors: ActorId[], sources: SourceId[], desk: Desk): Promise<Shelf> {
  const [named, seen] = await Promise.all([
    loadActors(actors, desk),
    desk.store.get('source', sources),
  ]);
  const quoting = [...seen.values()].flatMap((source) => source.seenIn ?? []);
  const more = await desk.store.get('source', quoting);
  return { lang: desk.lang, actors: named, sources: new Map([...more, ...seen]) };
}

async function loadActors(ids: ActorId[], desk: Desk): Promise<Map<ActorId, Actor>> {
  const entries = await desk.store.get('actor', ids);
  return new Map(
    [...entries].map(([id, { actor }]) => [id, correctActor(actor, desk.corrections)]),
  );
}

async function loadFacts(ids: FactId[], desk: Desk): Promise<Map<FactId, Fact>> {
  const entries = await desk.store.get('fact', ids);
  return new Map([...entries].map(([id, { fact }]) => [id, fact]));
}

function sourcesOf(facts: Iterable<Fact>): SourceId[] {
  return [...facts].flatMap((fact) => fact.sources.map(({ source }) => source));
}

/** The actor of a mention; of an open one, its best candidate. */
function firstActor(mention: Mention): ActorId | null {
  return mention.actor ?? mention.candidates[0]?.actor ?? null;
}
