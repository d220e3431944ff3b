/**
 * What completes a noun of office: adjectives of nation, countries and organisations,
 * matters of ministers, and what moves it in time (« élu », « de l’époque »).
 */
import type { ActorId } from '../knowledge';
import { has, isJoined, matchPhrase, type Passage, wordsAfter } from '../names/context';
import type { Engine } from '../names/engine';
import { GUARDS } from '../names/mentions-guards';
import { TokenFlag } from '../text/text';
import { POSSESSIVE } from '../text/words';
import { actorNamed } from './named';
import type { Reading, RolePhrase } from './role-phrases';
import { ROLE_PORTFOLIOS } from './roles-tables';
import { NATION_ADJECTIVE, NO_NATION, ROLE_ADJECTIVES, type RoleHead } from './roles-words';

/** Prepositions that lead from an office to what it is of. */
export const LINKS = new Set(['de', 'du', 'd', 'des', 'of', 'for']);
const ARTICLES = new Set(['la', 'l', 'le', 'les', 'the']);

/** Reads adjectives and complements after the noun, in any order. */
export function readComplements(
  passage: Passage,
  reading: Reading,
  head: RoleHead,
  engine: Engine,
): void {
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
      reading.org ??= actorNamed('Union européenne', engine);
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
        reading.usual =
          isCommissioner || portfolio.usual === null ? null : actorNamed(portfolio.usual, engine);
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

/** Complements that say « who held it at that time ». */
const THEN = [
  'de l epoque',
  'd alors',
  'du moment',
  'at the time',
  'of the time',
  'of the day',
].map((phrase) => phrase.split(' '));

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
    if (passage.lang === 'fr') reading.usual ??= actorNamed('France', engine);
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
    // « le président de la Commission des finances »
    if (
      GUARDS.get(passage.keys.slice(at, last + 1).join(' '))?.after?.test(wordsAfter(passage, last))
    )
      continue;
    for (const { actor, kind } of namings) {
      if (kind !== 'full' && kind !== 'acronym') continue;
      const { kind: sort } = engine.actor(actor) ?? {};
      if (sort !== 'country' && sort !== 'organization' && sort !== 'military') continue;
      if (best === null || last > best.last) best = { actor, last };
    }
  }
  return best;
}

/** « la haute représentante de l’ONU »: is the office, whose words say all, another body’s? */
export function isOfOther(passage: Passage, { last, org }: Reading, engine: Engine): boolean {
  let at = last + 1;
  if (!LINKS.has(passage.keys[at] ?? '') || !isJoined(passage, at)) return false;
  do at++;
  while (ARTICLES.has(passage.keys[at] ?? ''));
  const body = bodyAt(passage, at, engine)?.actor ?? null;
  return body !== null && body !== org && engine.actor(org as ActorId)?.country !== body;
}

/** Is `org` an organisation or an army of the base? */
export function isBody(org: RolePhrase['org'], engine: Engine): boolean {
  if (!isNamed(org)) return false;
  return /^(?:organization|military)$/.test(engine.actor(org)?.kind ?? '');
}

/** Does the text say a country or body that the base holds? */
export const isNamed = (org: RolePhrase['org']): org is ActorId =>
  org !== null && org !== 'unknown';
