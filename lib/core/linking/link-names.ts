/**
 * Decides whom a name means: full names at once, surnames by what the article has
 * introduced, capitals by their use, names of things by date and matter.
 */

import type { Candidate, Mention, Reason } from '../annotation';
import type { ActorId } from '../knowledge';
import {
  gapBefore,
  isJoined,
  type Passage,
  sentenceBounds,
  wordsAfter,
  wordsBefore,
} from '../names/context';
import type { LazyDates } from '../names/context-dates';
import type { AliasHit, Naming } from '../names/engine';
import type { Name } from '../names/mentions';
import { isOtherCoalition } from './anaphora';
import { isCurrent, isOver, isToCome, overlaps } from './events-time';
import { type Choice, choose, confidenceOf, leaveOpen, WEIGHTS } from './link-choice';
import type { Discourse } from './link-discourse';
import { linkPerson } from './link-persons';
import { useOf } from './metonymy';
import { countryOf } from './roles-holders';

/** A linked name. */
export type NamedChoice = { choice: Choice; form: Mention['form'] };

/** What is read around a name. */
export type NameContext = {
  passage: Passage;
  names: readonly Name[];
  dates: LazyDates;
  discourse: Discourse;
};

/** Links `name`, or returns `null` when nobody of the base is meant. */
export function linkName(name: Name, context: NameContext): NamedChoice | null {
  const { discourse } = context;
  const { engine } = discourse;
  const kindOf = (naming: Naming) => engine.actor(naming.actor)?.kind;
  const persons = name.namings.filter((naming) => kindOf(naming) === 'person');
  const others = name.namings.filter((naming) => kindOf(naming) !== 'person');
  const person = persons.length > 0 ? linkPerson(name, persons, context) : null;
  if (others.length === 0) return person;
  const isBare = person?.form !== 'surname' || !hasArticle(name, context.passage);
  if (person !== null && isSure(person) && isBare) return person;
  const thing = linkOther(name, others, context);
  return person === null || (thing !== null && isSure(thing)) ? thing : person;
}

const isSure = ({ choice }: NamedChoice) => /^(?:certain|likely)$/.test(confidenceOf(choice) ?? '');

/** « Le Monténégro »: people are named without an article. */
function hasArticle({ first }: Name, passage: Passage): boolean {
  return (
    passage.lang === 'fr' &&
    isJoined(passage, first) &&
    /^(?:le|la|l|du|au)$/.test(passage.keys[first - 1] as string)
  );
}

/** Links a name that no person of the base bears, or that is not theirs here. */
function linkOther(
  name: Name,
  others: readonly Naming[],
  context: NameContext,
): NamedChoice | null {
  const kindOf = (naming: Naming) => context.discourse.engine.actor(naming.actor)?.kind;
  if (others.some(({ kind }) => kind === 'metonym')) return linkSeat(name, others, context);
  const events = others.filter((naming) => kindOf(naming) === 'event');
  if (events.length === others.length) return linkEvent(name, events, context);
  const things = others.filter((naming) => kindOf(naming) !== 'event');
  return linkThing(name, things, context);
}

/** A capital or a seat: the body of that name, else place or country by its use. */
function linkSeat(
  name: Name,
  namings: readonly Naming[],
  context: NameContext,
): NamedChoice | null {
  const { engine } = context.discourse;
  const own = namings.filter(({ kind }) => kind !== 'metonym');
  const body = own.find(({ actor }) => engine.actor(actor)?.kind === 'organization');
  const seats = namings.filter(({ kind }) => kind === 'metonym').map(({ actor }) => actor);
  // « Strasbourg » is the Parliament only where it acts.
  if (body && !seats.includes(body.actor))
    return { choice: withOthers(choose(body.actor, 0.92, ['full-name']), seats), form: 'name' };
  const place = own.find(({ actor }) => engine.actor(actor)?.kind === 'place')?.actor ?? null;
  const event = own.find(({ actor }) => engine.actor(actor)?.kind === 'event');
  const use = useOf(context.passage, name.first, name.last);
  const governs = seatOf(seats, context.discourse);
  if (use.sense === 'place' || governs === null) {
    if (place === null) return governs === null ? null : linkScene(name, governs, context);
    const choice = choose(place, Math.max(use.score, 0.62), ['place-use']);
    return { choice: withOthers(choice, governs === null ? [] : [governs]), form: 'name' };
  }
  if (place === null && event === undefined && use.score < 0.6) return null;
  const choice = choose(governs, Math.max(use.score, place === null ? 0 : 0.6), ['metonym-agent']);
  return { choice: withOthers(choice, place === null ? [] : [place]), form: 'metonym' };
}

/** What reigns in a capital, with its article; and who governs there, without a nation. */
const SCENES =
  /^(?:l|la|le|les|c|un|une) (?:prudence|mefiance|inquietude|colere|soulagement|silence|embarras|ton|optimisme|pessimisme|executif|gouvernement|pouvoir|opposition|majorite|debat|refus|veto|reponse|tonalite|discretion|satisfaction|surprise|amertume|impatience|humeur|est|fermete|premier ministre|premiere ministre|president|presidente|chef du gouvernement)(?: |$)/;

/**
 * « À Rome, la prudence domine. Giorgia Meloni… »: a capital that is no place of the base sets
 * the scene for those who govern there, when somebody or something of its country follows.
 */
function linkScene(name: Name, country: ActorId, context: NameContext): NamedChoice | null {
  const { passage, discourse } = context;
  const { engine, asOf } = discourse;
  const { first, last } = sentenceBounds(passage, name.first);
  if (first !== name.first - 1 || gapBefore(passage, name.last + 1).trim() !== ',') return null;
  if (!SCENES.test(passage.keys.slice(name.last + 1, Math.min(name.last + 6, last + 1)).join(' ')))
    return null;
  const isOwn = ({ actor, kind }: Naming) =>
    kind === 'demonym' ? actor === country : countryOf(engine, actor, asOf) === country;
  const next = (passage.sentence[name.first] as number) + 1;
  const isNear = (hit: AliasHit) =>
    hit.first > name.last &&
    (passage.sentence[hit.first] as number) <= next &&
    hit.namings.some(isOwn);
  // « la Première ministre lituanienne » needs no capital to be of her country.
  const isTold = [4, 3, 2].some((ahead) => passage.demonyms.has(name.last + ahead + 1));
  if (isTold) return null;
  const isHeadline = passage.number === 0 && discourse.nations.has(country);
  if (!isHeadline && !passage.hits.some(isNear)) return null;
  return { choice: choose(country, 0.62, ['metonym-agent', 'context-cue']), form: 'metonym' };
}

/** Of several that sit in one town, a union before a country, a country before an alliance. */
function seatOf(seats: readonly ActorId[], { engine }: Discourse): ActorId | null {
  const rank = (id: ActorId) => {
    const seat = engine.actor(id);
    if (seat?.kind === 'country') return 1;
    return seat !== null && seat.bodies.length > 0 ? 0 : 2;
  };
  return [...seats].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Keeps what else the words may mean, for the card. */
function withOthers(choice: Choice, others: readonly ActorId[]): Choice {
  const candidates: Candidate[] = others
    .filter((actor) => actor !== choice.actor)
    .map((actor) => ({ actor, score: 0.3, reasons: ['metonym-agent'] }));
  return { actor: choice.actor, candidates: [...choice.candidates, ...candidates] };
}

/** An event by an alias: on the day that the alias says, else the one still spoken of. */
function linkEvent(
  name: Name,
  namings: readonly Naming[],
  context: NameContext,
): NamedChoice | null {
  const { discourse, dates, passage } = context;
  const { engine, asOf } = discourse;
  const date = dates().find(({ first }) => first >= name.first && first <= name.last);
  const inCapital = passage.hits.some(
    (hit) =>
      hit.first > name.first &&
      hit.last <= name.last &&
      hit.namings.some(({ kind }) => kind === 'metonym'),
  );
  const toCome = isToCome(passage, name.first, name.last);
  const events = [...new Set(namings.map(({ actor }) => actor))].flatMap((id) => {
    const event = engine.actor(id);
    if (event === null) return [];
    if (date) return overlaps(event, date) ? [event] : [];
    return isCurrent(event, asOf, inCapital) && !(toCome && isOver(event, asOf)) ? [event] : [];
  });
  if (events.length === 0) return null;
  const ids = events.map(({ id }) => id);
  if (ids.length > 1) return { choice: leaveOpen(ids, WEIGHTS.open, ['full-name']), form: 'event' };
  const reasons: Reason[] = date ? ['event-place-date'] : ['full-name'];
  const score = date ? 0.9 : inCapital ? 0.7 : 0.85;
  return { choice: choose(ids[0] as ActorId, score, reasons), form: 'event' };
}

/** Everything else: countries, bodies, texts, ideas. */
function linkThing(
  name: Name,
  namings: readonly Naming[],
  context: NameContext,
): NamedChoice | null {
  const { discourse, passage } = context;
  const { engine } = discourse;
  const actors = [...new Set(namings.map(({ actor }) => actor))];
  const best = namings[0] as Naming;
  const actor = engine.actor(best.actor);
  if (actor?.kind === 'document' && isUnwritten(best.actor, discourse)) return null;
  if (name.key === 'coalition' || name.key === 'la coalition') {
    return linkCoalition(name, best.actor, context);
  }
  const isAcronym = namings.every(({ kind }) => kind === 'acronym');
  let score: number = isAcronym ? WEIGHTS.acronym : WEIGHTS.fullName;
  if (best.needs !== 'none') score += WEIGHTS.needsContext;
  const needsMatter =
    NEEDS_MATTER.has(name.key) || (best.inferred && actor?.kind === 'organization');
  if (name.weak && !needsMatter) score += WEIGHTS.weakCapital;
  if (needsMatter && !isItsMatter(best.actor, passage, discourse)) score += WEIGHTS.commonName;
  const form = isAcronym ? 'acronym' : best.kind === 'descriptor' ? 'descriptor' : 'name';
  if (form === 'descriptor') score = WEIGHTS.descriptor;
  const reasons: Reason[] = [
    isAcronym ? 'acronym' : form === 'descriptor' ? 'descriptor' : 'full-name',
  ];
  const choice = choose(actors[0] as ActorId, score, reasons);
  return { choice: withOthers(choice, actors.slice(1)), form };
}

/** Bodies whose names other countries share: they need their own country in the text. */
const NEEDS_MATTER = new Set(
  'congres communes les communes commons westminster labour travaillistes chambre des representants capitole assemblee nationale parlement'
    .split(' ')
    .concat('chambre des representants', 'assemblee nationale', 'house of representatives'),
);

/** Is the country of the body spoken of, in the passage or before? */
function isItsMatter(body: ActorId, passage: Passage, discourse: Discourse): boolean {
  const country = discourse.engine.actor(body)?.country ?? null;
  if (country === null || country === discourse.home) return true;
  for (const { namings } of passage.hits) {
    if (namings.some(({ actor }) => actor === country)) return true;
  }
  for (const { actor } of discourse.latest()) {
    if (actor === country) return true;
    if (discourse.engine.actor(actor)?.roles.some(({ org }) => org === country)) return true;
  }
  return false;
}

/** Is the text of the base still to be written on the article's day? */
function isUnwritten(id: ActorId, { engine, asOf }: Discourse): boolean {
  const dates: string[] = [];
  const actor = engine.actor(id);
  for (const near of actor?.related ?? []) {
    const known = engine.actor(near);
    if (known?.kind === 'event' && known.date?.from) dates.push(known.date.from);
    if (known?.kind !== 'document') continue;
    for (const far of known.related) {
      const event = engine.actor(far);
      if (event?.kind === 'event' && event.date?.from) dates.push(event.date.from);
    }
  }
  dates.sort();
  return dates[0] !== undefined && dates[0] > asOf;
}

/** « la coalition » alone: the one of the article, unless a government's is meant. */
function linkCoalition(
  name: Name,
  actor: ActorId,
  { passage, discourse }: NameContext,
): NamedChoice | null {
  const before = wordsBefore(passage, name.first);
  const after = wordsAfter(passage, name.last);
  if (
    isOtherCoalition(before, after) ||
    discourse.isOtherCoalition(passage.sentence[name.first] as number)
  )
    return null;
  if (discourse.introduced.has(actor)) {
    return {
      choice: choose(actor, WEIGHTS.lastIntroduced, ['introduced-earlier', 'context-cue']),
      form: 'name',
    };
  }
  const about = discourse.engine.actor(actor)?.about ?? null;
  const isMatter =
    about !== null && (discourse.introduced.has(about) || discourse.nations.has(about));
  return { choice: choose(actor, isMatter ? 0.62 : 0.4, ['context-cue']), form: 'name' };
}
