/**
 * What an article has said so far: who was named, where, and what stayed unknown.
 *
 * Linking reads the article in order and asks here for the last president, the
 * last coalition, the country in question. Names given in full anywhere in the
 * article are known from the start, so that a title's surname finds its bearer.
 */

import type { IsoDate } from '../interval';
import type { ActorId, ActorKind, Lang } from '../knowledge';
import type { Place } from '../names/context';
import type { Engine } from '../names/engine';
import { actorNamed } from './named';
import { countryOf, holds } from './roles-holders';

/** Where an actor was named. `sentence` and `block` are numbers in the article. */
export type Appearance = { actor: ActorId; sentence: number; block: number; order: number };

/** Where somebody else bears a surname; `isRelative` when it is one of the family. */
type OtherBearer = { place: Place; isRelative: boolean };

/** How many sentences a prominent bearer's surname stays with somebody else. */
const OTHER_REACH = 3;

/** A holder of an office whom the base does not know. */
type Unknown = { office: string; sentence: number; order: number };

/** What an article has said up to the point that is being read. */
export class Discourse {
  readonly engine: Engine;
  readonly asOf: IsoDate;
  /** The country whose president is « le président » for the outlet. */
  readonly home: ActorId | null;
  /** Actors named in full, or by a name that is theirs alone, anywhere in the article. */
  readonly introduced: Set<ActorId>;
  /** Countries named by an adjective anywhere in the article. */
  readonly nations: Set<ActorId>;
  /** Where the article gives a surname to somebody whom the base does not hold. */
  readonly #others = new Map<string, OtherBearer[]>();
  /** Where the article names each person so that nobody else can be meant. */
  readonly #named = new Map<ActorId, number[]>();
  readonly #appearances: Appearance[] = [];
  /** The last appearance of each actor in passages that are settled, the latest last. */
  readonly #settled = new Map<ActorId, Appearance>();
  #settledCount = 0;
  /** The same, the latest first. */
  #recent: readonly Appearance[] = [];
  readonly #unknown: Unknown[] = [];
  #order = 0;
  #otherCoalition: number | null = null;

  constructor(engine: Engine, asOf: IsoDate, home: ActorId | null) {
    this.engine = engine;
    this.asOf = asOf;
    this.home = home;
    this.introduced = new Set();
    this.nations = new Set();
  }

  /** Notes that `actor` is named. */
  see(actor: ActorId, sentence: number, block: number): void {
    this.#appearances.push({ actor, sentence, block, order: this.#order++ });
  }

  /** Notes that somebody else bears the surname `key`. */
  seeOther(key: string, place: Place, isRelative: boolean): void {
    const others = this.#others.get(key);
    if (others === undefined) this.#others.set(key, [{ place, isRelative }]);
    else others.push({ place, isRelative });
  }

  /** Notes that `actor` is named at `place` by more than the surname. */
  seeNamed(actor: ActorId, { order }: Place): void {
    const named = this.#named.get(actor);
    if (named === undefined) this.#named.set(actor, [order]);
    else named.push(order);
  }

  /** Does the article give the surname `key` to somebody else, anywhere? */
  hasOther(key: string): boolean {
    return this.#others.has(key);
  }

  /** Where before `order` was `actor` last named by more than the surname? Negative for nowhere. */
  lastNamed(actor: ActorId, order: number): number {
    let last = -1;
    for (const one of this.#named.get(actor) ?? []) if (one <= order && one > last) last = one;
    return last;
  }

  /**
   * Does the surname `key` at `place` go to somebody else, named after `actor` was? One of
   * the family takes it for a sentence, others for good, or for a while from the `prominent`.
   */
  isOthers(key: string, actor: ActorId, place: Place, prominent: boolean): boolean {
    const others = this.#others.get(key);
    if (others === undefined) return false;
    const other = others.findLast((one) => one.place.order < place.order);
    if (other === undefined || this.lastNamed(actor, place.order) > other.place.order) return false;
    const { sentence, block } = other.place;
    if (other.isRelative) return sentence === place.sentence;
    return !prominent || block === place.block || place.sentence - sentence <= OTHER_REACH;
  }

  /** Notes that a holder of `office` is named whom the base does not know. */
  seeUnknown(office: string, sentence: number): void {
    this.#unknown.push({ office, sentence, order: this.#order++ });
  }

  /** The state to which `rewind` can go back; what was named before is settled. */
  mark(): { appearances: number; unknown: number } {
    const isMore = this.#settledCount < this.#appearances.length;
    for (; this.#settledCount < this.#appearances.length; this.#settledCount++) {
      const appearance = this.#appearances[this.#settledCount] as Appearance;
      this.#settled.delete(appearance.actor);
      this.#settled.set(appearance.actor, appearance);
    }
    if (isMore) this.#recent = [...this.#settled.values()].reverse();
    return { appearances: this.#appearances.length, unknown: this.#unknown.length };
  }

  /** Forgets what was named since `mark`. */
  rewind(mark: { appearances: number; unknown: number }): void {
    this.#appearances.length = mark.appearances;
    this.#unknown.length = mark.unknown;
  }

  /** Has `actor` been named so far, by whatever phrase? */
  hasSeen(actor: ActorId): boolean {
    if (this.#settled.has(actor)) return true;
    return this.#appearances.slice(this.#settledCount).some((one) => one.actor === actor);
  }

  /** The last appearance of each actor named so far, the latest first. */
  latest(): readonly Appearance[] {
    if (this.#appearances.length === this.#settledCount) return this.#recent;
    const latest = new Map<ActorId, Appearance>();
    for (let index = this.#appearances.length - 1; index >= this.#settledCount; index--) {
      const appearance = this.#appearances[index] as Appearance;
      if (!latest.has(appearance.actor)) latest.set(appearance.actor, appearance);
    }
    for (const appearance of this.#recent) {
      if (!latest.has(appearance.actor)) latest.set(appearance.actor, appearance);
    }
    return [...latest.values()];
  }

  /** Appearances from the last back to `reach` sentences before `sentence`. */
  *back(sentence: number, reach: number): Generator<Appearance> {
    for (let index = this.#appearances.length - 1; index >= 0; index--) {
      const appearance = this.#appearances[index] as Appearance;
      if (appearance.sentence < sentence - reach) return;
      yield appearance;
    }
  }

  /** The last actor named of one of `kinds` within `reach` sentences, or `null`. */
  last(kinds: readonly ActorKind[], sentence: number, reach: number): ActorId | null {
    for (const { actor } of this.back(sentence, reach)) {
      const kind = this.engine.actor(actor)?.kind;
      if (kind !== undefined && kinds.includes(kind)) return actor;
    }
    return null;
  }

  /** Notes a coalition of parties, which « la coalition » may then mean. */
  seeOtherCoalition(sentence: number): void {
    this.#otherCoalition = sentence;
  }

  /** Has a coalition of parties been spoken of in the last two sentences? */
  isOtherCoalition(sentence: number): boolean {
    return this.#otherCoalition !== null && sentence - this.#otherCoalition <= 2;
  }

  /**
   * Holders of `office` named so far, the latest first, each once. An unknown holder
   * named later hides those before: the list then begins with `null`.
   */
  holdersSeen(office: string, fits: (actor: ActorId) => boolean): (Appearance | null)[] {
    const seen: (Appearance | null)[] = [];
    const unknown = this.#unknown.findLast((one) => one.office === office) ?? null;
    for (const appearance of this.latest()) {
      const { actor } = appearance;
      if (this.engine.actor(actor)?.kind !== 'person') continue;
      if (!holds(this.engine, actor, office, null, this.asOf) || !fits(actor)) continue;
      if (seen.length === 0 && unknown !== null && unknown.order > appearance.order)
        seen.push(null);
      seen.push(appearance);
    }
    return seen;
  }

  /** The country that is spoken of: the last one named, or that of the last person, within two sentences. */
  country(sentence: number): ActorId | null {
    for (const { actor } of this.back(sentence, 2)) {
      const kind = this.engine.actor(actor)?.kind;
      if (kind === 'country') return actor;
      if (kind === 'person') {
        const country = countryOf(this.engine, actor, this.asOf);
        if (country !== null) return country;
      }
    }
    return null;
  }
}

/** Outlets of other countries than their language's first, by whole parts at the end of the host name. */
const HOMES: readonly (readonly [pattern: RegExp, country: string])[] = [
  [/(?:(?:^|\.)(?:theguardian|bbc|thetimes|ft|sky)\.com|\.uk)$/, 'Royaume-Uni'],
  [
    /(?:^|\.)(?:nytimes|washingtonpost|cnn|apnews|foxnews|wsj|npr|politico)\.(?:com|org)$/,
    'États-Unis',
  ],
  [/(?:\.be|(?:^|\.)rtbf\.info)$/, 'Belgique'],
  [/\.ch$/, 'Suisse'],
  [/\.ca$/, 'Canada'],
];

/** The country for which the outlet at `url` writes; `null` when nothing tells. */
export function homeOf(url: string | null, lang: Lang, engine: Engine): ActorId | null {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url ?? '')?.[1] ?? '';
  const known = HOMES.find(([pattern]) => pattern.test(host));
  if (known) return actorNamed(known[1], engine);
  return lang === 'fr' ? actorNamed('France', engine) : null;
}
