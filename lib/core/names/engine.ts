/**
 * The compiled form of a pack: alias index, what each alias names, what linking
 * must know of each actor, and who held which office when.
 *
 * `compileEngine` runs once when a pack is installed; `openEngine` only looks at
 * the headers. Actors are decoded one at a time, when a text names them.
 */

import { compileFactIndex } from '../claims/compile-facts';
import { type FactIndex, openFactIndex } from '../claims/fact-index';
import type { IsoDate } from '../interval';
import type { Actor, ActorId, Pack } from '../knowledge';
import {
  bytesOf,
  compileStrings,
  findString,
  readSections,
  type Section,
  type StringTable,
  stringAt,
  wordsOf,
  writeSections,
} from '../text/sections';
import type { Tokens } from '../text/text';
import { aliasEntries } from './alias-entries';
import { compileAliasIndex, openAliasIndex } from './alias-index';
import { type LinkActor, linkActor } from './engine-actors';
import { compileEvents, eventsBetween } from './engine-events';
import { compileNamings, type Naming, NamingReader } from './engine-namings';
import { compileOffices, type Holder, holdersOf } from './engine-offices';

/** What linking knows of an actor. */
export type { LinkActor } from './engine-actors';
/** What an alias found in a text may name. */
export type { Naming } from './engine-namings';
/** Somebody who held an office. */
export type { Holder } from './engine-offices';

/** Tokens `first` to `last` (inclusive) are an alias, written as it must be. */
export type AliasHit = { first: number; last: number; namings: Naming[] };

/** A compiled pack, ready to be asked. */
export type Engine = {
  /** Number of alias keys and of actors. */
  aliases: number;
  actors: number;
  /** Every alias in the text, overlaps included, by first token and then by length. */
  scan(tokens: Tokens): AliasHit[];
  /** What linking knows of an actor, or `null` when the pack does not hold it. */
  actor(id: ActorId): LinkActor | null;
  /** Events with a day from `from` to `to`, both included, by first day. */
  events(from: IsoDate, to: IsoDate): LinkActor[];
  /** All holders of `office` (see `officesOf`) in `org`, by first day. */
  holders(office: string, org: ActorId): readonly Holder[];
  /** The facts, opened when the first article asks for them. */
  facts(): FactIndex;
};

const MAGIC = 0x52504745;
const VERSION = 6;
const SECTIONS = 14;

/** Compiles `pack`, with or without facts; the same pack gives the same bytes. */
export function compileEngine(
  pack: Pick<Pack, 'actors'> & Partial<Pick<Pack, 'facts'>>,
): ArrayBuffer {
  const actors = [...pack.actors].sort((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(actors.map(({ id }, number) => [id, number]));
  const orgOf = (id: ActorId): Actor | null => actors[numbers.get(id) ?? -1] ?? null;
  const aliases = aliasEntries(actors);
  const namings = compileNamings([...aliases.values()], numbers);
  const ids = compileStrings(actors.map(({ id }) => id));
  const bodies = bodiesOf(actors);
  const records = compileStrings(
    actors.map((actor) => packActor(linkActor(actor, orgOf, bodies.get(actor.id) ?? []))),
  );
  const offices = compileOffices(actors, numbers);
  return writeSections(MAGIC, VERSION, [
    compileAliasIndex([...aliases.keys()]),
    namings.first,
    namings.actors,
    namings.bits,
    namings.intervals,
    ids.offsets,
    ids.bytes,
    records.offsets,
    records.bytes,
    offices.names.offsets,
    offices.names.bytes,
    offices.rows,
    compileEvents(actors),
    compileFactIndex({ actors: pack.actors, facts: pack.facts ?? [] }),
  ]);
}

/**
 * Opens what `compileEngine` made, without parsing it.
 *
 * @throws {RangeError} if `buffer` is something else, of another version or cut short.
 */
export function openEngine(buffer: ArrayBuffer): Engine {
  const sections = readSections(buffer, MAGIC, VERSION, SECTIONS);
  const section = (number: number) => sections[number] as Section;
  const words = (number: number) => wordsOf(buffer, section(number));
  const strings = (number: number): StringTable => ({
    offsets: words(number),
    bytes: bytesOf(buffer, section(number + 1)),
  });
  const index = openAliasIndex(buffer, section(0).offset);
  const namings = { first: words(1), actors: words(2), bits: words(3), intervals: words(4) };
  const ids = strings(5);
  const records = strings(7);
  const offices = { names: strings(9), rows: words(11) };
  // What a text has named once is kept: one string for each id makes looking it up cheap.
  const known = new Map<number, ActorId>();
  const actorId = (number: number): ActorId => {
    let id = known.get(number);
    if (id === undefined) {
      id = stringAt(ids, number);
      known.set(number, id);
    }
    return id;
  };
  const reader = new NamingReader(namings, actorId);
  const decoded = new Map<ActorId, LinkActor>();
  const held = new Map<string, Holder[]>();
  let facts: FactIndex | null = null;
  const actorAt = (number: number): LinkActor => {
    const id = actorId(number);
    const seen = decoded.get(id);
    if (seen !== undefined) return seen;
    const actor: LinkActor = { ...NOTHING, ...JSON.parse(stringAt(records, number)), id };
    decoded.set(id, actor);
    return actor;
  };

  return {
    aliases: index.size,
    actors: ids.offsets.length - 1,
    scan(tokens) {
      const hits: AliasHit[] = [];
      index.scan(tokens, (first, last, key) => {
        const named = reader.read(key, tokens, first, last);
        if (named.length > 0) hits.push({ first, last, namings: named });
      });
      return hits;
    },
    actor(id) {
      const seen = decoded.get(id);
      if (seen !== undefined) return seen;
      const number = findString(ids, id);
      return number < 0 ? null : actorAt(number);
    },
    events(from, to) {
      return eventsBetween(words(12), from, to).map(actorAt);
    },
    holders(office, org) {
      const question = `${office} ${org}`;
      let holders = held.get(question);
      if (holders === undefined) {
        const number = findString(ids, org);
        holders = number < 0 ? [] : holdersOf(offices, actorId, office, number);
        held.set(question, holders);
      }
      return holders;
    },
    facts() {
      const { offset, length } = section(13);
      facts ??= openFactIndex(buffer.slice(offset, offset + length));
      return facts;
    },
  };
}

/** An actor of whom nothing is known. */
const NOTHING = linkActor(
  {
    id: '',
    kind: 'concept',
    label: { fr: '', en: '' },
    aliases: { fr: [], en: [] },
    summary: { fr: '', en: '' },
    sources: [],
  },
  () => null,
  [],
);

/** Leaves out the id, which stands apart, and what is not known: half of what each start of the worker would read. */
function packActor(actor: LinkActor): string {
  const known = ([key, value]: [string, unknown]) =>
    key !== 'id' && value !== null && !(Array.isArray(value) && value.length === 0);
  return JSON.stringify(Object.fromEntries(Object.entries(actor).filter(known)));
}

/** What is part of each country or union, in the order of `actors`. */
function bodiesOf(actors: readonly Actor[]): Map<ActorId, ActorId[]> {
  const bodies = new Map<ActorId, ActorId[]>();
  for (const { id, country } of actors) {
    if (country === undefined) continue;
    const known = bodies.get(country);
    if (known === undefined) bodies.set(country, [id]);
    else known.push(id);
  }
  return bodies;
}
