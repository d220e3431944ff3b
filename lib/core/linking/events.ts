/**
 * Events named by where and when they took place: « le sommet de Paris du
 * 4 septembre », « la réunion de Washington, en août 2025 », « the 24 August meeting ».
 *
 * The noun opens the phrase; place, date and group may follow in any order. An
 * event is chosen only when exactly one of the base fits.
 */
import { dayOf, isoOf } from '../claims/calendar';
import type { IsoDate } from '../interval';
import type { ActorId } from '../knowledge';
import { gapBefore, isJoined, isProper, type Passage } from '../names/context';
import type { LazyDates, PassageDate } from '../names/context-dates';
import type { Engine, LinkActor } from '../names/engine';
import { tokenKey } from '../text/text';
import { DEFINITE, DEMONSTRATIVE, INDEFINITE } from '../text/words';
import {
  COMING_DAYS,
  isMeeting,
  isOver,
  isToCome,
  MEMORY_DAYS,
  RECENT_DAYS,
  wordsOf,
} from './events-time';

/** An event that a phrase names, with how surely. Tokens are inclusive. */
export type EventPhrase = { first: number; last: number; actor: ActorId; score: number };

/** Nouns of meetings, by language; they open the phrase, or close it in English. */
const NOUNS = new Set(
  'sommet reunion rencontre conference visioconference videoconference visio discussions pourparlers negociations visite summit meeting talks call'.split(
    ' ',
  ),
);
const LINKS = new Set(
  'de d du des a au aux en in of on at le la l les ce cet cette the avec'.split(' '),
);
const ADJECTIVE =
  /^(?:informelle?|virtuelle?|extraordinaire|tri(?:laterale?|partite)|bilaterale?|militaire|europeen(?:ne)?|derniere?|precedente?|recente?|grande?|historique|cruciale?|important[e]?|premiere?|prochaine?|organisee?|tenue?|prevue?|annuelle?|virtual|recent|last|emergency)$/;

/** A group that meets more often, around the article, may mean any of its meetings: only one of these days is told. */
const RARE_MEETINGS = 6;

type Query = {
  place: { key: string; actors: ActorId[] } | null;
  date: PassageDate | null;
  group: ActorId | null;
  last: number;
};

/** Finds the events that `passage` names by place, date or group, in order. */
export function findEvents(
  passage: Passage,
  dates: LazyDates,
  engine: Engine,
  asOf: IsoDate,
): EventPhrase[] {
  const phrases: EventPhrase[] = [];
  for (let index = 0; index < passage.tokens.count; index++) {
    const noun = passage.keys[index] as string;
    if (!NOUNS.has(noun)) continue;
    const query = readQuery(passage, index, dates, engine);
    const first = passage.lang === 'en' ? readBefore(passage, index, dates, engine, query) : index;
    if (query.place === null && query.date === null && query.group === null) continue;
    const found = search(query, noun, passage, first, engine, asOf);
    if (found) phrases.push({ first, last: query.last, ...found });
  }
  return phrases;
}

/** Reads place, date and group after the noun. */
function readQuery(passage: Passage, noun: number, dates: LazyDates, engine: Engine): Query {
  const query: Query = { place: null, date: null, group: null, last: noun };
  let index = noun + 1;
  while (index < passage.tokens.count && index < noun + 14) {
    if (!isJoined(passage, index)) {
      // « la réunion de Washington, en août 2025, »
      if (gapBefore(passage, index).trim() !== ',' || query.date !== null) break;
      const date = dates().find(({ first }) => first >= index && first <= index + 1);
      if (!date || query.place === null) break;
      index = date.first;
    }
    const date = dates().find(({ first }) => first === index);
    if (date) {
      if (query.date !== null) break;
      query.date = date;
      query.last = date.last;
      index = date.last + 1;
      continue;
    }
    const key = passage.keys[index] as string;
    const named = nameAt(passage, index, engine);
    if (named && !LINKS.has(key)) {
      if (named.place && query.place === null) query.place = named.place;
      else if (named.group !== null && query.group === null) query.group = named.group;
      else break;
      query.last = named.last;
      index = named.last + 1;
      continue;
    }
    // « le sommet en Alaska »: a place that only the event knows.
    if (
      query.place === null &&
      isProper(passage, index) &&
      LINKS.has(passage.keys[index - 1] ?? '')
    ) {
      query.place = { key, actors: [] };
      query.last = index;
    } else if (!LINKS.has(key) && !ADJECTIVE.test(key)) break;
    index++;
  }
  return query;
}

/** Reads « the 24 August », « the Paris », « the NATO » before an English noun; returns the first token. */
function readBefore(
  passage: Passage,
  noun: number,
  dates: LazyDates,
  engine: Engine,
  query: Query,
): number {
  let first = noun;
  while (isJoined(passage, first)) {
    const date = dates().find(({ last }) => last === first - 1);
    if (date && query.date === null) {
      query.date = date;
      first = date.first;
      continue;
    }
    const hit = passage.ending.get(first - 1)?.[0];
    const named = hit ? nameAt(passage, hit.first, engine) : null;
    if (hit && named?.place && query.place === null) {
      query.place = named.place;
      first = hit.first;
    } else if (!hit && query.place === null && isProper(passage, first - 1)) {
      query.place = { key: passage.keys[first - 1] as string, actors: [] };
      first--;
    } else if (/^(?:virtual|video|peace|emergency)$/.test(passage.keys[first - 1] as string))
      first--;
    else break;
  }
  return first;
}

/** The place or the group named at token `index`. */
function nameAt(
  passage: Passage,
  index: number,
  engine: Engine,
): { place: Query['place']; group: ActorId | null; last: number } | null {
  const hits = passage.starting.get(index) ?? [];
  const hit = [...hits]
    .reverse()
    .find(({ namings }) => namings.some(({ kind }) => kind !== 'demonym'));
  if (!hit) return null;
  const key = passage.keys.slice(hit.first, hit.last + 1).join(' ');
  const actors = [...new Set(hit.namings.map(({ actor }) => actor))];
  const kinds = actors.map((actor) => engine.actor(actor)?.kind);
  const group = actors.find((_, at) => kinds[at] === 'group' || kinds[at] === 'organization');
  const isPlace = kinds.includes('place') || hit.namings.some(({ kind }) => kind === 'metonym');
  if (isPlace || kinds.includes('event') || kinds.includes('military')) {
    return { place: { key, actors }, group: null, last: hit.last };
  }
  return group === undefined ? null : { place: null, group, last: hit.last };
}

/** The event that fits `query`, if it is the only one. */
function search(
  query: Query,
  noun: string,
  passage: Passage,
  first: number,
  engine: Engine,
  asOf: IsoDate,
): { actor: ActorId; score: number } | null {
  const between = (from: IsoDate, to: IsoDate) =>
    engine
      .events(from, to)
      .filter(
        (event) =>
          isMeeting(event, noun) &&
          (query.place === null || isAt(event, query.place, engine)) &&
          (query.group === null || isOf(event, query.group, engine)),
      );
  const { date } = query;
  const determiner = determinerBefore(passage, first);
  // « une visioconférence mardi » is told for the first time.
  if (date?.isNear && INDEFINITE.has(determiner)) return null;
  if (date !== null) {
    const one = only(between(date.from, date.to), noun);
    return one && { actor: one.id, score: date.isDay ? 0.9 : query.place ? 0.8 : 0.6 };
  }
  if (INDEFINITE.has(determiner)) return null;
  if (/^(?:sur|about|on)$/.test(passage.keys[query.last + 1] ?? '')) return null;
  const isDefinite = DEFINITE.has(determiner) || DEMONSTRATIVE.has(determiner);
  const today = dayOf(asOf);
  const toCome = isToCome(passage, first, query.last);
  const near = between(isoOf(today - RECENT_DAYS - 1), isoOf(today + COMING_DAYS)).filter(
    (event) =>
      toCome ? !isOver(event, asOf) : today - dayOf(event.date?.from ?? asOf) <= RECENT_DAYS,
  );
  if (query.place === null) {
    const days = near.filter(({ date: when }) => Math.abs(today - dayOf(when?.from ?? asOf)) <= 3);
    const all = between(isoOf(today - MEMORY_DAYS), isoOf(today + MEMORY_DAYS));
    const one = only(all.length > RARE_MEETINGS ? days : near, noun);
    return one && { actor: one.id, score: 0.62 };
  }
  // « le sommet d’Alaska »: where no other is held, a meeting keeps the name of its place.
  const isLasting = near.length === 0 && isDefinite && !toCome && !isCapital(query.place, engine);
  const one = only(isLasting ? between(isoOf(today - MEMORY_DAYS), asOf) : near, noun);
  return one && { actor: one.id, score: isDefinite ? 0.7 : 0.6 };
}

function isCapital({ actors }: NonNullable<Query['place']>, engine: Engine): boolean {
  return actors.some((actor) =>
    /^(?:place|country|organization)$/.test(engine.actor(actor)?.kind ?? ''),
  );
}

/** The word that introduces the phrase at `first`, past the name of a group: « a coalition of the willing call ». */
function determinerBefore(passage: Passage, first: number): string {
  const group = passage.lang === 'en' ? passage.ending.get(first - 1)?.[0] : undefined;
  const start = group?.first ?? first;
  return isJoined(passage, start) ? (passage.keys[start - 1] ?? '') : '';
}

/** The only event, or the only one whose own name begins with `noun`. */
function only(events: readonly LinkActor[], noun: string): LinkActor | null {
  if (events.length === 1) return events[0] as LinkActor;
  const same = events.filter(({ label }) =>
    [label.fr, label.en].some((text) => tokenKey(text).split(' ').includes(noun)),
  );
  return same.length === 1 ? (same[0] as LinkActor) : null;
}

/** Did `event` take place at what the text calls `place`? */
function isAt(
  event: LinkActor,
  place: { key: string; actors: ActorId[] },
  engine: Engine,
): boolean {
  const { where } = wordsOf(event);
  const names = [place.key];
  for (const actor of place.actors) {
    if (actor === event.id) return true;
    const known = engine.actor(actor);
    if (known?.kind === 'place') names.push(tokenKey(known.label.fr));
  }
  return names.some((name) => name.split(' ').every((word) => where.has(word)));
}

function isOf(event: LinkActor, group: ActorId, engine: Engine): boolean {
  if (event.related.includes(group)) return true;
  const name = tokenKey(engine.actor(group)?.label.fr ?? group);
  return ` ${wordsOf(event).label} `.includes(` ${name} `);
}
