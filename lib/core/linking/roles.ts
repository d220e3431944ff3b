/**
 * Finds phrases that name the holder of an office: noun of office, adjective of
 * nation in any place, complement (« la ministre française des Armées », « le
 * secrétaire général de l’Otan », « Britain’s prime minister »).
 *
 * It says what office is meant, of what country or organisation, and whether
 * the text moves it in time. Who held it that day is asked of `roles-holders.ts`.
 */

import type { ActorId } from '../knowledge';
import { gapBefore, has, isJoined, isProper, matchPhrase, type Passage } from '../names/context';
import type { Engine } from '../names/engine';
import { TokenFlag } from '../text/text';
import { DEFINITE, DEMONSTRATIVE, HONORIFICS, INDEFINITE, POSSESSIVE } from '../text/words';
import {
  NATION_ADJECTIVE,
  NO_NATION,
  ROLE_ADJECTIVES,
  ROLE_PORTFOLIOS,
  ROLE_TIMES,
  type RoleHead,
  roleHeads,
} from './roles-words';

/** How a noun phrase is introduced. */
export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'none';

/** A phrase that names the holder of an office. Tokens are inclusive. */
export type RolePhrase = {
  first: number;
  last: number;
  /** The token where the noun of office begins. */
  head: number;
  /** An id of `offices.ts`, or `leader`, `minister`, `homologue`, `successor`, `predecessor`, `other`. */
  office: string;
  /** Country or organisation that the text names, `unknown` when the base does not hold it. */
  org: ActorId | 'unknown' | null;
  /** Country that is meant when the text names none. */
  usual: ActorId | null;
  time: 'former' | 'next' | 'then' | 'now';
  gender: 'feminine' | 'masculine' | null;
  determiner: Determiner;
  /** « le successeur de Keir Starmer »: the token where the name begins. */
  of: number | null;
};

/** What a role phrase says besides its noun, as it is read. */
type Reading = Pick<RolePhrase, 'office' | 'org' | 'usual' | 'time'> & { last: number };

const LINKS = new Set(['de', 'du', 'd', 'des', 'of', 'for']);
const ARTICLES = new Set(['la', 'l', 'le', 'les', 'the']);

/** Finds the role phrases of `passage` in order; they do not overlap. */
export function findRoles(passage: Passage, engine: Engine): RolePhrase[] {
  const roles: RolePhrase[] = [];
  let index = 0;
  while (index < passage.tokens.count) {
    const role = relativeAt(passage, index) ?? roleAt(passage, index, engine);
    if (role) {
      joinEnglish(passage, role, roles.at(-1));
      roles.push(role);
    }
    index = Math.max(index, role?.last ?? index) + 1;
  }
  return roles;
}

/** « Ukraine’s president and prime minister »: the second office is of the same country. */
function joinEnglish({ keys, lang }: Passage, role: RolePhrase, before?: RolePhrase): void {
  if (lang !== 'en' || before === undefined || role.org !== null) return;
  if (before.last !== role.first - 2 || keys[role.first - 1] !== 'and') return;
  role.org = before.org;
  role.usual ??= before.usual;
}

function roleAt(passage: Passage, index: number, engine: Engine): RolePhrase | null {
  const found = headAt(passage, index);
  if (!found) return null;
  const { head, last } = found;
  const reading: Reading = {
    office: head.office,
    org: head.org,
    usual: head.usual,
    time: 'now',
    last,
  };
  const first =
    passage.lang === 'fr'
      ? beforeFrench(passage, index, reading)
      : beforeEnglish(passage, index, reading, engine);
  if (head.complement !== 'closed') readComplements(passage, reading, head, engine);
  else if (isOfOther(passage, reading, engine)) return null;
  if (head.complement === 'body' && !isBody(reading.org, engine)) return null;
  const seat = isNamed(reading.org) ? engine.actor(reading.org) : null;
  // « le locataire de Matignon », « Kremlin leader »: whoever holds the office that sits there.
  if (reading.office === 'leader' && seat?.seatOf) {
    reading.office = seat.seatOf;
    reading.org = seat.country;
  }
  if (reading.office === 'head-of-state' && isNamed(reading.org)) {
    if (engine.actor(reading.org)?.kind !== 'country') reading.office = 'president';
  }
  return {
    first,
    head: index,
    gender: head.gender ?? genderOf(passage, first, head),
    determiner: determinerOf(passage, first),
    of: null,
    ...reading,
  };
}

/** « la haute représentante de l’ONU »: is the office, whose words say all, another body’s? */
function isOfOther(passage: Passage, { last, org }: Reading, engine: Engine): boolean {
  let at = last + 1;
  if (!LINKS.has(passage.keys[at] ?? '') || !isJoined(passage, at)) return false;
  do at++;
  while (ARTICLES.has(passage.keys[at] ?? ''));
  const body = bodyAt(passage, at, engine)?.actor ?? null;
  return body !== null && body !== org && engine.actor(org as ActorId)?.country !== body;
}

const isNamed = (org: RolePhrase['org']): org is ActorId => org !== null && org !== 'unknown';

function isBody(org: RolePhrase['org'], engine: Engine): boolean {
  if (!isNamed(org)) return false;
  return /^(?:organization|military)$/.test(engine.actor(org)?.kind ?? '');
}

function headAt(passage: Passage, index: number): { head: RoleHead; last: number } | null {
  const heads = roleHeads(passage.lang).get(passage.keys[index] ?? '');
  for (const { phrase, head } of heads ?? []) {
    const last = matchPhrase(passage, index, phrase);
    if (last < 0) continue;
    // « PM » is an office, « pm » an hour; « M. Premier » and « Sir King » are names.
    if (phrase[0] === 'pm' && !has(passage, index, TokenFlag.AllCaps)) continue;
    return { head, last };
  }
  return null;
}

/** Reads « ancien », « ex- », « nouveau » before a French role; returns the first token. */
function beforeFrench(passage: Passage, index: number, reading: Reading): number {
  let first = index;
  while (isJoined(passage, first)) {
    const time = ROLE_TIMES.get(passage.keys[first - 1] as string);
    if (time === undefined) break;
    if (time !== 'now') reading.time = time;
    first--;
  }
  return first;
}

/** Reads what English puts before: « the former UK », « Britain’s », « NATO », « European Commission ». */
function beforeEnglish(passage: Passage, index: number, reading: Reading, engine: Engine): number {
  let first = index;
  for (;;) {
    if (!isJoined(passage, first)) return first;
    const key = passage.keys[first - 1] as string;
    const time = ROLE_TIMES.get(key);
    if (time !== undefined) {
      if (time !== 'now') reading.time = time;
      first--;
      continue;
    }
    if (ROLE_ADJECTIVES.has(key)) {
      first--;
      continue;
    }
    if (reading.org !== null) return first;
    const possessive = key === 's' && /^['’]$/u.test(gapBefore(passage, first - 1));
    const end = possessive ? first - 2 : first - 1;
    const before = bodyEndingAt(passage, end, engine);
    if (!before) {
      // « the Brazilian president », « the Senate president »: something that the base does not know.
      if (!possessive && isProper(passage, end)) reading.org = 'unknown';
      return first;
    }
    reading.org = before.actor;
    // « Britain’s prime minister »: the country keeps a mention of its own.
    if (possessive) return first;
    first = before.first;
  }
}

/** The country or organisation named by the words that end at token `end`. */
function bodyEndingAt(
  passage: Passage,
  end: number,
  engine: Engine,
): { actor: ActorId; first: number } | null {
  let best: { actor: ActorId; first: number } | null = null;
  for (const { first, namings } of passage.ending.get(end) ?? []) {
    for (const { actor, kind } of namings) {
      if (kind !== 'demonym' && kind !== 'full' && kind !== 'acronym') continue;
      const { kind: sort } = engine.actor(actor) ?? {};
      if (sort !== 'country' && sort !== 'organization') continue;
      if (best === null || first < best.first) best = { actor, first };
    }
  }
  return best;
}

/** Reads adjectives and complements after the noun, in any order. */
function readComplements(passage: Passage, reading: Reading, head: RoleHead, engine: Engine): void {
  let open = head.complement === 'portfolio';
  for (;;) {
    const next = reading.last + 1;
    if (!isJoined(passage, next)) return;
    const key = passage.keys[next] as string;
    const demonym = passage.demonyms.get(next);
    if (demonym) {
      if (reading.org === null) reading.org = demonym.actor;
      reading.last = demonym.last;
      continue;
    }
    if (/^europeen(ne)?$/.test(key)) {
      reading.org ??= 'union-europeenne';
      reading.last = next;
      continue;
    }
    const isChosen = /^(?:elue?|elect|designee?|designate|pressentie?)$/.test(key);
    if (isChosen) reading.time = 'next';
    if (key === 'in' && passage.keys[next + 1] === 'waiting') {
      reading.time = 'next';
      reading.last = next + 1;
      continue;
    }
    if (ROLE_ADJECTIVES.has(key) || isChosen) {
      reading.last = next;
      continue;
    }
    if (key === 'par' && passage.keys[next + 1] === 'interim') {
      reading.last = next + 1;
      continue;
    }
    const then = THEN.find((phrase) => matchPhrase(passage, next, phrase) > 0);
    if (then) {
      reading.time = 'then';
      reading.last = next + then.length - 1;
      continue;
    }
    if (open) {
      const portfolio = ROLE_PORTFOLIOS.find(
        ({ phrase }) => matchPhrase(passage, next, phrase) > 0,
      );
      if (portfolio) {
        // « le commissaire à la défense » is no minister.
        const isCommissioner = head.office === 'commissioner';
        reading.office = isCommissioner
          ? portfolio.office.replace('minister', 'commissioner')
          : portfolio.office;
        reading.usual = isCommissioner ? null : portfolio.usual;
        reading.last = next + portfolio.phrase.length - 1;
        open = false;
        continue;
      }
    }
    // « la présidente du groupe RN »: the party follows as it is.
    const party = head.office === 'group-president' ? bodyAt(passage, next, engine) : null;
    if (party && reading.org === null) {
      reading.org = party.actor;
      reading.last = party.last;
      continue;
    }
    if (!readPlace(passage, reading, next, engine)) {
      // « le commissaire européen au Commerce », « le secrétaire au Logement »: somebody else’s matter.
      if (open && head.office !== 'minister' && /^(?:au?x?|charge|chargee)$/.test(key))
        reading.org = 'unknown';
      return;
    }
  }
}

/** Reads « de l’Ukraine », « du Canada », « de la République », « of Poland »; unknown complements too. */
function readPlace(passage: Passage, reading: Reading, next: number, engine: Engine): boolean {
  const key = passage.keys[next] as string;
  if (!LINKS.has(key)) {
    if (
      !has(passage, next, TokenFlag.Capital) &&
      NATION_ADJECTIVE.test(key) &&
      !NO_NATION.has(key)
    ) {
      if (passage.lang === 'fr') reading.org ??= 'unknown';
    }
    if (
      passage.lang === 'fr' &&
      /^(?:delegue|charge|adjoint|general|directeur|fondateur|honoraire|regional|departemental|municipal|constitutionnel|superieur)e?$/.test(
        key,
      )
    ) {
      reading.org = 'unknown';
    }
    return false;
  }
  let at = next + 1;
  while (ARTICLES.has(passage.keys[at] ?? '') && isJoined(passage, at)) at++;
  if (!isJoined(passage, at)) return false;
  const body = bodyAt(passage, at, engine);
  if (body) {
    if (reading.org !== null) return false;
    reading.org = body.actor;
    reading.last = body.last;
    return true;
  }
  if (passage.keys[at] === 'republique' || passage.keys[at] === 'republic') {
    reading.last = at;
    if (passage.lang === 'fr') reading.usual ??= 'france';
    return true;
  }
  if (passage.keys[at] === 'forces' && /^armees?$/.test(passage.keys[at + 1] ?? '')) {
    reading.last = at + 1;
    return true;
  }
  if (key !== 'for' && reading.org === null && !POSSESSIVE.has(passage.keys[at] ?? ''))
    reading.org = 'unknown';
  return false;
}

/** The country or organisation that the words from token `at` name. */
function bodyAt(
  passage: Passage,
  at: number,
  engine: Engine,
): { actor: ActorId; last: number } | null {
  let best: { actor: ActorId; last: number } | null = null;
  for (const { last, namings } of passage.starting.get(at) ?? []) {
    for (const { actor, kind } of namings) {
      if (kind !== 'full' && kind !== 'acronym') continue;
      const { kind: sort } = engine.actor(actor) ?? {};
      if (sort !== 'country' && sort !== 'organization' && sort !== 'military') continue;
      if (best === null || last > best.last) best = { actor, last };
    }
  }
  return best;
}

/** Reads « son homologue ukrainien », « son successeur », « le prédécesseur de Keir Starmer ». */
function relativeAt(passage: Passage, index: number): RolePhrase | null {
  const key = passage.keys[index] as string;
  const office = RELATIVES.get(key);
  if (office === undefined) return null;
  const phrase: RolePhrase = {
    first: index,
    last: index,
    head: index,
    office,
    org: null,
    usual: null,
    time: 'now',
    gender: null,
    determiner: determinerOf(passage, index),
    of: null,
  };
  if (phrase.determiner === 'none' && isJoined(passage, index)) {
    const before = ROLE_TIMES.get(passage.keys[index - 1] as string);
    if (before !== undefined) {
      phrase.first = index - 1;
      phrase.determiner = determinerOf(passage, index - 1);
    }
  }
  const demonym = passage.demonyms.get(index + 1);
  if (office === 'homologue') {
    if (passage.lang === 'en') {
      const before = passage.ending
        .get(phrase.first - 1)
        ?.find(({ namings }) => namings.some(({ kind }) => kind === 'demonym'));
      const naming = before?.namings.find(({ kind }) => kind === 'demonym');
      if (before && naming) {
        phrase.org = naming.actor;
        phrase.first = before.first;
        phrase.determiner = determinerOf(passage, before.first);
      }
    } else if (demonym && isJoined(passage, index + 1)) {
      phrase.org = demonym.actor;
      phrase.last = demonym.last;
    }
  } else if (LINKS.has(passage.keys[index + 1] ?? '') && isProper(passage, index + 2)) {
    phrase.of = HONORIFICS.has(passage.keys[index + 2] ?? '') ? index + 3 : index + 2;
  }
  return phrase;
}

/** Complements that say « who held it at that time ». */
const THEN = [
  'de l epoque',
  'd alors',
  'du moment',
  'at the time',
  'of the time',
  'of the day',
].map((phrase) => phrase.split(' '));

const RELATIVES: ReadonlyMap<string, string> = new Map([
  ['homologue', 'homologue'],
  ['counterpart', 'homologue'],
  ['successeur', 'successor'],
  ['successeure', 'successor'],
  ['successor', 'successor'],
  ['predecesseur', 'predecessor'],
  ['predecesseure', 'predecessor'],
  ['predecessor', 'predecessor'],
]);

function determinerOf(passage: Passage, first: number): Determiner {
  if (!isJoined(passage, first)) return 'none';
  const key = passage.keys[first - 1] as string;
  if (INDEFINITE.has(key)) return 'indefinite';
  if (POSSESSIVE.has(key) || key === 's') return 'possessive';
  if (DEMONSTRATIVE.has(key)) return 'demonstrative';
  if (DEFINITE.has(key)) return 'definite';
  return 'none';
}

/** Gender from the article, where the noun has one form for both (« la ministre »). */
function genderOf(passage: Passage, first: number, head: RoleHead): RolePhrase['gender'] {
  if (head.gender !== null || passage.lang === 'en') return head.gender;
  for (let token = first; token >= first - 1 && token >= 0; token--) {
    const key = passage.keys[token];
    if (key === 'la' || key === 'nouvelle' || key === 'ancienne' || key === 'future')
      return 'feminine';
    if (key === 'le' || key === 'nouveau' || key === 'ancien') return 'masculine';
  }
  return null;
}
