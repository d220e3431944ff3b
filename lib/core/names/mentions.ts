/**
 * From the aliases found in a passage to names that are really there: written as
 * names, not part of a longer name that the base does not hold, not a street, not
 * an ordinary word. Who is meant among several bearers is left to `link.ts`.
 */

import type { IsoDate } from '../interval';
import type { ActorId } from '../knowledge';
import { TokenFlag } from '../text/text';
import { COMMON_WORDS } from '../text/words';
import { has, isJoined, isProper, type Passage, wordsAfter } from './context';
import type { AliasHit, Engine, Naming } from './engine';
import { GUARDS } from './mentions-guards';
import { isInLongerName, isNumbered } from './mentions-longer';
import {
  isHomonym,
  isOfAgeAndTrade,
  isOfOtherTrade,
  isRelative,
  isThingNamed,
  isTownElsewhere,
} from './mentions-namesakes';
import { isOpen, needsIntroduction } from './mentions-open';
import { sportSentences } from './mentions-sport';
import { strangerBeside } from './mentions-strangers';

/** A name in a passage with all who may bear it. Tokens are inclusive. */
export type Name = {
  first: number;
  last: number;
  /** Folded words of the name. */
  key: string;
  namings: Naming[];
  /** The name stands where its capital, or its case, proves nothing. */
  weak: boolean;
};

/** Somebody or something else that bears a surname of the base: « Anita Orbán », « le cargo Merz ». */
export type Stranger = { key: string; first: number; isRelative: boolean };

/** What a passage names, and which surnames it gives to people whom the base does not hold. */
export type Names = {
  names: Name[];
  strangers: Stranger[];
  /** Some names hang on who else is introduced in the article, so that the passage must be read again. */
  isProvisional: boolean;
};

/** Finds the names of `passage`. `introduced` are the actors named in full anywhere in the article. */
export function findNames(
  passage: Passage,
  engine: Engine,
  asOf: IsoDate,
  introduced: ReadonlySet<ActorId>,
): Names {
  const names: Name[] = [];
  const strangers: Stranger[] = [];
  /** Last tokens of full names that others bear, whose surnames are theirs too. */
  const strangersEnd = new Set<number>();
  let isProvisional = false;
  const sport = sportSentences(passage);
  for (const hit of passage.hits) {
    const key = keyOfHit(passage, hit);
    isProvisional ||= needsIntroduction(passage, hit, key);
    const isTeam = sport.has(passage.sentence[hit.first] as number);
    const namings = hit.namings.filter(
      (naming) =>
        isOpen(naming, key, hit, passage, engine, asOf, introduced) &&
        !(isTeam && engine.actor(naming.actor)?.kind === 'country'),
    );
    if (namings.length === 0 || isInLongerName(passage, hit, key) || isNumbered(passage, hit))
      continue;
    const { first, last } = hit;
    if (namings.some(({ kind }) => kind === 'metonym') && isTownElsewhere(passage, last)) continue;
    const neighbour = strangerBeside(passage, hit, namings);
    const isSurname = namings.some(({ kind }) => kind === 'surname');
    const isOther = isSurname
      ? strangersEnd.has(last) || isOtherBearer(passage, first, last)
      : isOtherPerson(passage, hit, namings, engine);
    if (isOther && !isSurname) strangersEnd.add(last);
    if (isSurname && (isOther || neighbour === 'before'))
      strangers.push({ key, first, isRelative: isRelative(passage, first, last) });
    if (isOther || neighbour !== null) continue;
    names.push({ first, last, key, namings, weak: isWeak(passage, hit, key) });
  }
  return { names, strangers, isProvisional };
}

/** Do the words beside a surname, one that no longer name holds, give it to somebody or something else? */
function isOtherBearer(passage: Passage, first: number, last: number): boolean {
  const isHeld = (other: AliasHit) =>
    other.first < first && (passage.keys[other.first] as string).length > 1;
  if (passage.ending.get(last)?.some(isHeld)) return false;
  return isThingNamed(passage, first, last) || isHomonym(passage, first, last);
}

/** Do the words beside a full name give it to somebody else: a trade, an age? The prominent keep theirs but for both. */
function isOtherPerson(
  passage: Passage,
  { first, last }: AliasHit,
  namings: readonly Naming[],
  engine: Engine,
): boolean {
  if (!namings.every(({ actor }) => engine.actor(actor)?.kind === 'person')) return false;
  if (isOfAgeAndTrade(passage, last)) return true;
  return !namings.some(({ salient }) => salient) && isOfOtherTrade(passage, first, last);
}

function keyOfHit({ keys }: Passage, { first, last }: AliasHit): string {
  return first === last ? (keys[first] as string) : keys.slice(first, last + 1).join(' ');
}

/** Does the capital of the name say nothing, and its word something else? */
function isWeak(passage: Passage, hit: AliasHit, key: string): boolean {
  // An accent tells « Monténégro » from the surname, wherever it stands.
  if (!COMMON_WORDS.has(key) || has(passage, hit.first, TokenFlag.Accented)) return false;
  return passage.shouted || has(passage, hit.first, TokenFlag.SentenceStart);
}

/** The longest name that begins at token `first` and whose bearer is a person, or `null`. */
export function personNameAt(names: readonly Name[], first: number, engine: Engine): Name | null {
  let best: Name | null = null;
  for (const name of names) {
    if (name.first !== first || (best !== null && name.last <= best.last)) continue;
    if (
      name.namings.some(
        ({ actor, kind }) => kind !== 'descriptor' && engine.actor(actor)?.kind === 'person',
      )
    )
      best = name;
  }
  return best;
}

/** The longest name that ends at token `last` and whose bearer is a person, or `null`. */
export function personNameEnding(
  names: readonly Name[],
  last: number,
  engine: Engine,
): Name | null {
  let best: Name | null = null;
  for (const name of names) {
    if (name.last !== last || (best !== null && name.first >= best.first)) continue;
    if (
      name.namings.some(
        ({ actor, kind }) => kind !== 'descriptor' && engine.actor(actor)?.kind === 'person',
      )
    )
      best = name;
  }
  return best;
}

/** « le Monde », « au Monde » with the capital of the newspaper, after which a matcher of aliases would not look. */
export function isNewspaperAt(passage: Passage, index: number): boolean {
  return (
    passage.keys[index] === 'monde' &&
    isProper(passage, index) &&
    isJoined(passage, index) &&
    /^(?:le|au|du)$/.test(passage.keys[index - 1] as string) &&
    !GUARDS.get('le monde')?.after?.test(wordsAfter(passage, index))
  );
}
