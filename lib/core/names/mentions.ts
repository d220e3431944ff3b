/**
 * From the aliases found in a passage to names that are really there: written as
 * names, not part of a longer name that the base does not hold, not a street, not
 * an ordinary word. Who is meant among several bearers is left to `link.ts`.
 */

import { contains, type IsoDate } from '../interval';
import type { ActorId } from '../knowledge';
import { ROLE_TIMES } from '../linking/roles-words';
import { TokenFlag } from '../text/text';
import {
  COMMON_NAMES,
  COMMON_WORDS,
  DEMONSTRATIVE,
  HONORIFICS,
  OTHER_THEATRES,
  STARTERS,
  TITLES,
} from '../text/words';
import {
  gapBefore,
  has,
  isJoined,
  isProper,
  type Passage,
  sentenceBounds,
  wordsAfter,
  wordsBefore,
} from './context';
import type { AliasHit, Engine, Naming } from './engine';
import { GUARDS, TOWN_NAMES } from './mentions-guards';
import { isInLongerName, isNumbered } from './mentions-longer';
import {
  isHomonym,
  isOfOtherTrade,
  isRelative,
  isThingNamed,
  isTownElsewhere,
} from './mentions-namesakes';
import { isTeamBefore, sportSentences } from './mentions-sport';

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
  let isProvisional = false;
  const sport = sportSentences(passage);
  for (const hit of passage.hits) {
    const key = keyOfHit(passage, hit);
    isProvisional ||= GUARDS.get(key)?.needs === 'intro' || isSmallName(passage, hit, key);
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
      ? isOtherBearer(passage, first, last)
      : namings.every((naming) => isLittleKnown(naming, engine)) && isOfOtherTrade(passage, first);
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

/** Is it the name of a person whom an article must introduce? */
function isLittleKnown({ actor, salient }: Naming, engine: Engine): boolean {
  return !salient && engine.actor(actor)?.kind === 'person';
}

function keyOfHit({ keys }: Passage, { first, last }: AliasHit): string {
  return first === last ? (keys[first] as string) : keys.slice(first, last + 1).join(' ');
}

/** May `naming` be meant here, as far as the words around it tell? */
function isOpen(
  naming: Naming,
  key: string,
  hit: AliasHit,
  passage: Passage,
  engine: Engine,
  asOf: IsoDate,
  introduced: ReadonlySet<ActorId>,
): boolean {
  const { kind, lang, actor } = naming;
  if (kind === 'demonym' || !isInTime(naming, hit.first, passage, asOf)) return false;
  const sort = engine.actor(actor)?.kind;
  if (lang !== null && lang !== passage.lang && sort !== 'person') return false;
  // « M. Panot » is a man called Panot, not Mathilde; « À Burnham » has no initial.
  if (naming.inferred && kind === 'full' && sort === 'person') {
    if (HONORIFICS.has(passage.keys[hit.first] as string)) return false;
    if (!gapBefore(passage, hit.first + 1).startsWith('.')) return false;
  }
  // « l’invasion » is one, « une invasion » another; « une armée ukrainienne » is still that army.
  if (naming.definite && hit.first === hit.last && !isDefinite(passage, hit.first)) return false;
  if (isSmallName(passage, hit, key) && !isNamedSmall(passage, hit, introduced.has(actor)))
    return false;
  // « le Bureau national anticorruption roumain » is not the one of the base.
  if (naming.inferred && sort === 'organization' && isCompleted(passage, hit)) return false;
  if (key === 'montenegro' && sort === 'country' && passage.lang === 'fr') {
    if (!has(passage, hit.first, TokenFlag.Accented)) return false;
  }
  if (kind === 'descriptor' && isCompleted(passage, hit)) return false;
  const guard = GUARDS.get(key);
  if (guard !== undefined) {
    const before = wordsBefore(passage, hit.first);
    const after = wordsAfter(passage, hit.last);
    if (guard.before?.test(before) || guard.after?.test(after)) return false;
    if (guard.needsBefore && !guard.needsBefore.test(before)) return false;
    if (guard.needs === 'intro' && !introduced.has(actor)) return false;
  }
  if (sort === 'country' && isTeamBefore(passage, hit.first)) return false;
  if ((sort === 'concept' || sort === 'military') && isElsewhere(passage, hit)) return false;
  if (TOWN_NAMES.has(key) && sort !== 'place') return isTownForBody(passage, hit, sort === 'event');
  return true;
}

/** « l’alliance »: the name of a body, written as the noun that it is. */
function isSmallName(passage: Passage, { first }: AliasHit, key: string): boolean {
  return key === 'alliance' && !has(passage, first, TokenFlag.Capital);
}

/** May the noun stand for the body: was that named, and is there nobody with whom the alliance is made? */
function isNamedSmall(passage: Passage, { last }: AliasHit, isIntroduced: boolean): boolean {
  return isIntroduced && !ALLIED.test(wordsAfter(passage, last));
}

const ALLIED =
  /^(?:entre|avec|que|qu|qui|conclue|nouee|formee|politique|militaire|electorale|franco|strategique|historique|between|with|that|which|formed)(?: |$)/;

/** Does the naming hold on the day; after « ancien » or « futur », did it end or is it to come? */
function isInTime(naming: Naming, first: number, passage: Passage, asOf: IsoDate): boolean {
  if (naming.kind !== 'descriptor') return contains(naming, asOf);
  const time = isJoined(passage, first)
    ? ROLE_TIMES.get(passage.keys[first - 1] as string)
    : undefined;
  if (time === 'former') return naming.to !== null && naming.to <= asOf;
  if (time === 'next') return naming.from !== null && naming.from > asOf;
  return contains(naming, asOf);
}

/** Does a nation or a complement after a descriptor make it somebody else's? « la Première dame d’Ukraine ». */
function isCompleted(passage: Passage, hit: AliasHit): boolean {
  const next = hit.last + 1;
  if (!isJoined(passage, next)) return false;
  if (passage.demonyms.has(next)) return true;
  return (
    /^(?:de|d|du|des|of)$/.test(passage.keys[next] as string) &&
    passage.starting.has(nounAfter(passage, next))
  );
}

function nounAfter(passage: Passage, link: number): number {
  return /^(?:l|la|le|les)$/.test(passage.keys[link + 1] ?? '') ? link + 2 : link + 1;
}

/** Is the word before token `first` an article or a demonstrative? */
function isDefinite(passage: Passage, first: number): boolean {
  const before = passage.keys[first - 1] ?? '';
  return (
    isJoined(passage, first) &&
    (/^(?:l|le|la|les|du|des|au|aux|the)$/.test(before) || DEMONSTRATIVE.has(before))
  );
}

/** Does the sentence speak of another theatre and not of Ukraine? « Le cessez-le-feu à Gaza ». */
function isElsewhere(passage: Passage, hit: AliasHit): boolean {
  const { first, last } = sentenceBounds(passage, hit.first);
  let elsewhere = false;
  for (let token = first; token <= last; token++) {
    const key = passage.keys[token] as string;
    if (/^(?:ukrain|russ|kiev|kyiv|moscou|moscow|donbas)/.test(key)) return false;
    if (OTHER_THEATRES.has(key)) elsewhere = true;
  }
  return elsewhere;
}

/** A town stands for the talks held there after « après », for the body seated there as an agent. */
function isTownForBody(passage: Passage, hit: AliasHit, isEvent: boolean): boolean {
  if (hit.namings.some(({ kind }) => kind === 'metonym')) return false;
  const before = wordsBefore(passage, hit.first);
  if (isEvent)
    return /(?:apres|depuis|avant|format d|processus d|processus de|after|since)$/.test(before);
  if (before === '') return !isJoined(passage, hit.first);
  return /(?:selon|que|par|avec|pour)$/.test(before);
}

/**
 * Says on which side a capitalised word that the base does not know makes a longer
 * name of this one, or `null`: « Brigitte Macron », « Paris Saint-Germain », « France 3 ».
 */
function strangerBeside(
  passage: Passage,
  hit: AliasHit,
  namings: readonly Naming[],
): 'before' | 'after' | null {
  if (passage.shouted || !has(passage, hit.first, TokenFlag.Capital)) return null;
  if (passage.titled || isCovered(passage, hit)) return null;
  if (isStrangerBefore(passage, hit, namings)) return 'before';
  return isStrangerAfter(passage, hit) ? 'after' : null;
}

function isStrangerBefore(passage: Passage, hit: AliasHit, namings: readonly Naming[]): boolean {
  const index = hit.first - 1;
  if (!isJoined(passage, hit.first) || !isTight(gapBefore(passage, hit.first))) return false;
  if (!has(passage, index, TokenFlag.Capital)) return false;
  const key = passage.keys[index] as string;
  if (TITLES.has(key) || HONORIFICS.has(key)) return false;
  // « le ministre des Finances Bruno Le Maire »: a full name begins where it begins.
  if (hit.last > hit.first && gapBefore(passage, hit.first).trim() === '') return false;
  const spaced = gapBefore(passage, hit.first).trim() === '';
  if (has(passage, index, TokenFlag.AllCaps) && spaced) return false;
  if (passage.lang === 'en' && passage.ending.has(index)) return false;
  if (has(passage, index, TokenFlag.SentenceStart) && spaced) {
    if (STARTERS.has(key) || /(?:ment|ant)$/.test(key)) return false;
    // At the head of a sentence only a surname is at the mercy of an unknown given name.
    if (!namings.some(({ kind }) => kind === 'surname')) return false;
  }
  // « Charles Powell »: a given name of the base before the surname of another.
  const isGiven =
    COMMON_NAMES.has(key) && spaced && namings.every(({ kind }) => kind === 'surname');
  return isGiven || !isKnown(passage.ending.get(index));
}

function isStrangerAfter(passage: Passage, hit: AliasHit): boolean {
  const index = hit.last + 1;
  if (!isJoined(passage, index)) return false;
  const gap = gapBefore(passage, index);
  if (!isTight(gap)) return false;
  const key = passage.keys[index] as string;
  if (/^\d{1,2}$/.test(key))
    return (
      gap.trim() === '' &&
      !/^\d+$/.test(passage.keys[hit.last] as string) &&
      isShortNumberName(passage, index)
    );
  if (!has(passage, index, TokenFlag.Capital) || has(passage, index, TokenFlag.SentenceStart))
    return false;
  if (STARTERS.has(key) || TITLES.has(key)) return false;
  if (passage.lang === 'en' && passage.demonyms.has(index)) return false;
  return !isKnown(passage.starting.get(index));
}

/** « Europe 1 », « France 24 »: a number that no noun follows. */
function isShortNumberName(passage: Passage, index: number): boolean {
  const next = passage.keys[index + 1];
  return next === undefined || !isJoined(passage, index + 1) || !/(?:s|x|mille|pour)$/.test(next);
}

/** One space or a hyphen: the words belong together. */
function isTight(gap: string): boolean {
  return /^(?:[\s\u00a0\u202f]|[-\u2010\u2011])?$/u.test(gap);
}

/** Does a longer alias hold the name, so that its neighbours are known? */
function isCovered(passage: Passage, { first, last }: AliasHit): boolean {
  return (
    (passage.ending.get(last)?.some((other) => other.first < first) ?? false) ||
    (passage.starting.get(first)?.some((other) => other.last > last) ?? false)
  );
}

/** Does one of `hits` name somebody, not only a nation by its adjective? */
function isKnown(hits: readonly AliasHit[] | undefined): boolean {
  return hits?.some(({ namings }) => namings.some(({ kind }) => kind !== 'demonym')) ?? false;
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
