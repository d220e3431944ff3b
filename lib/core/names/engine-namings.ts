/**
 * What each alias key names, packed into typed arrays: two words a naming, and
 * intervals only for the few that have one.
 */

import type { PartialDate } from '../interval';
import type { ActorId, Lang } from '../knowledge';
import { TokenFlag, type Tokens } from '../text/text';
import {
  ALIAS_KINDS,
  ALIAS_NEEDS,
  type AliasEntry,
  type AliasKind,
  type AliasNeeds,
  CAPITALS_KEPT,
  CASE_RULES,
} from './alias-entries';
import { dayNumber, OPEN_END, partialDate } from './engine-dates';

/** What an alias found in a text may name. */
export type Naming = {
  actor: ActorId;
  kind: AliasKind;
  lang: Lang | null;
  /** Days on which a descriptor names the actor, `[from, to)`; `null` is unbounded. */
  from: PartialDate | null;
  to: PartialDate | null;
  needs: AliasNeeds;
  salient: boolean;
  definite: boolean;
  inferred: boolean;
};

/** The sections that hold the namings, in file order. */
export type NamingSections = {
  /** Place of the first naming of each key; one element more than keys. */
  first: Uint32Array;
  /** Number of the actor named. */
  actors: Uint32Array;
  bits: Uint32Array;
  /** Place, first day and end of each naming that has an interval, by place. */
  intervals: Uint32Array;
};

const LANGS: readonly (Lang | null)[] = [null, 'fr', 'en'];

/** Packed fields: four bits of kind, then two each of language, need and case rule, then flags. */
const LANG_SHIFT = 4;
const NEEDS_SHIFT = 6;
const CASE_SHIFT = 8;
const SALIENT = 1 << 10;
const DEFINITE = 1 << 11;
const PUNCTUATED = 1 << 12;
const DATED = 1 << 13;
const UNDATED = [0, OPEN_END] as const;
const INFERRED = 1 << 14;
const CAPITALS_SHIFT = 15;

/** Packs the entries of each key; `numbers` gives each actor its number. */
export function compileNamings(
  keys: readonly (readonly AliasEntry[])[],
  numbers: ReadonlyMap<ActorId, number>,
): NamingSections {
  const count = keys.reduce((sum, entries) => sum + entries.length, 0);
  const first = new Uint32Array(keys.length + 1);
  const actors = new Uint32Array(count);
  const bits = new Uint32Array(count);
  const intervals: number[] = [];
  let place = 0;
  keys.forEach((entries, key) => {
    for (const entry of entries) {
      const dated = entry.from !== null || entry.to !== null;
      if (dated) intervals.push(place, dayNumber(entry.from, 0), dayNumber(entry.to, OPEN_END));
      actors[place] = numbers.get(entry.actor) as number;
      bits[place++] =
        ALIAS_KINDS.indexOf(entry.kind) |
        (LANGS.indexOf(entry.lang) << LANG_SHIFT) |
        (ALIAS_NEEDS.indexOf(entry.needs) << NEEDS_SHIFT) |
        (CASE_RULES.indexOf(entry.caseRule) << CASE_SHIFT) |
        (entry.salient ? SALIENT : 0) |
        (entry.definite ? DEFINITE : 0) |
        (entry.punctuated ? PUNCTUATED : 0) |
        (dated ? DATED : 0) |
        (entry.inferred ? INFERRED : 0) |
        (entry.capitals << CAPITALS_SHIFT);
    }
    first[key + 1] = place;
  });
  return { first, actors, bits, intervals: Uint32Array.from(intervals) };
}

/** Reads namings back; each is made once, for an article names the same few again and again. */
export class NamingReader {
  readonly #sections: NamingSections;
  readonly #actorId: (number: number) => ActorId;
  readonly #made = new Map<number, Naming>();

  constructor(sections: NamingSections, actorId: (number: number) => ActorId) {
    this.#sections = sections;
    this.#actorId = actorId;
  }

  /** Returns the namings of `key` that tokens `first` to `last` are written for; may be empty. */
  read(key: number, tokens: Tokens, first: number, last: number): Naming[] {
    const { first: places, bits } = this.#sections;
    const namings: Naming[] = [];
    const end = places[key + 1] as number;
    for (let place = places[key] as number; place < end; place++) {
      if (isWrittenFor(bits[place] as number, tokens, first, last)) namings.push(this.#at(place));
    }
    return namings;
  }

  #at(place: number): Naming {
    const known = this.#made.get(place);
    if (known !== undefined) return known;
    const packed = this.#sections.bits[place] as number;
    const [from, to] = packed & DATED ? intervalOf(this.#sections.intervals, place) : UNDATED;
    const naming = {
      actor: this.#actorId(this.#sections.actors[place] as number),
      kind: ALIAS_KINDS[packed & 15] as AliasKind,
      lang: LANGS[(packed >>> LANG_SHIFT) & 3] as Lang | null,
      from: partialDate(from),
      to: partialDate(to),
      needs: ALIAS_NEEDS[(packed >>> NEEDS_SHIFT) & 3] as AliasNeeds,
      salient: (packed & SALIENT) !== 0,
      definite: (packed & DEFINITE) !== 0,
      inferred: (packed & INFERRED) !== 0,
    };
    this.#made.set(place, naming);
    return naming;
  }
}

/** First day and end of the naming at `place`, which is dated. */
function intervalOf(intervals: Uint32Array, place: number): readonly [number, number] {
  let low = 0;
  let high = intervals.length / 3 - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((intervals[middle * 3] as number) < place) low = middle + 1;
    else high = middle;
  }
  return [intervals[low * 3 + 1] as number, intervals[low * 3 + 2] as number];
}

/** Do case and punctuation of the tokens allow the naming with these packed fields? */
function isWrittenFor(packed: number, tokens: Tokens, first: number, last: number): boolean {
  if (!(packed & PUNCTUATED)) {
    for (let token = first + 1; token <= last; token++) {
      if ((tokens.flags[token] as number) & TokenFlag.Break) return false;
    }
  }
  const rule = CASE_RULES[(packed >>> CASE_SHIFT) & 3];
  if (rule === 'any') return true;
  const capitals = packed >>> CAPITALS_SHIFT;
  for (let token = first; token <= last && token - first < CAPITALS_KEPT; token++) {
    if (!(capitals & (1 << (token - first)))) continue;
    const flags = tokens.flags[token] as number;
    if (!(flags & TokenFlag.Capital)) return false;
    if (rule === 'exact' && !isAcronymToken(tokens, token)) return false;
  }
  return true;
}

/** Written as an acronym: OTAN, G7, or in newspaper style Otan and, within a sentence, Onu. */
function isAcronymToken(tokens: Tokens, token: number): boolean {
  const flags = tokens.flags[token] as number;
  if (flags & TokenFlag.AllCaps) return true;
  let letters = 0;
  for (let index = tokens.from[token] as number; index < (tokens.to[token] as number); index++) {
    if ((tokens.bytes[index] as number) > 0x39) letters++;
  }
  return letters < 2 || letters > 3 || (letters === 3 && !(flags & TokenFlag.SentenceStart));
}
