/**
 * Tells whether one of the actors that bear a name may be meant where it stands, by
 * language, date, article, the words around it and who else the article introduces.
 */
import { contains, type IsoDate } from '../interval';
import type { ActorId } from '../knowledge';
import { ROLE_TIMES } from '../linking/roles-words';
import { TokenFlag } from '../text/text';
import { COMMON_NAMES, DEMONSTRATIVE, HONORIFICS, OTHER_THEATRES } from '../text/words';
import {
  gapBefore,
  has,
  isJoined,
  type Passage,
  sentenceBounds,
  wordsAfter,
  wordsBefore,
} from './context';
import type { AliasHit, Engine, Naming } from './engine';
import { GUARDS, TOWN_NAMES } from './mentions-guards';
import { isTeamBefore } from './mentions-sport';

/** May `naming` be meant here, as far as the words around it tell? */
export function isOpen(
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
  if (isCommonTitled(passage, hit) && sort === 'person' && !introduced.has(actor)) return false;
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

/** Does the name hang on whom the article introduces? */
export function needsIntroduction(passage: Passage, hit: AliasHit, key: string): boolean {
  return (
    GUARDS.get(key)?.needs === 'intro' ||
    isSmallName(passage, hit, key) ||
    isCommonTitled(passage, hit)
  );
}

/** « Mme Macron » is one, « M. Martin » many. */
function isCommonTitled({ keys }: Passage, { first, last }: AliasHit): boolean {
  return HONORIFICS.has(keys[first] as string) && COMMON_NAMES.has(keys[last] as string);
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
