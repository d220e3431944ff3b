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
import { actorNamed } from './named';
import { determinerOf, type Reading, type RolePhrase } from './role-phrases';
import { isBody, isNamed, isOfOther, readComplements } from './roles-complements';
import { pluralRolesAt } from './roles-plurals';
import { relativeAt } from './roles-relatives';
import { roleHeads } from './roles-tables';
import { ROLE_ADJECTIVES, ROLE_TIMES, type RoleHead } from './roles-words';

/** Finds the role phrases of `passage` in order; they do not overlap. */
export function findRoles(passage: Passage, engine: Engine): RolePhrase[] {
  const roles: RolePhrase[] = [];
  let index = 0;
  while (index < passage.tokens.count) {
    const several = pluralRolesAt(passage, index);
    const role = several.at(-1) ?? relativeAt(passage, index) ?? roleAt(passage, index, engine);
    if (several.length > 0) roles.push(...several);
    else if (role) {
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
    org: head.org && actorNamed(head.org, engine),
    usual: head.usual && actorNamed(head.usual, engine),
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
  if (head.complement === 'nation' && reading.org === null) return null;
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
