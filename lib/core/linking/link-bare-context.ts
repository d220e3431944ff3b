/**
 * What else tells the country of a bare office: a holder whom the next sentence names, the
 * body that opens the sentence, the country to which the article has moved, the outlet's own.
 */
import type { ActorId } from '../knowledge';
import { gapBefore, isJoined, isProper, sentenceBounds } from '../names/context';
import { type Choice, choose, WEIGHTS } from './link-choice';
import type { Appearance } from './link-discourse';
import { fitsGender, type Linked, linkInCountry, type RoleContext } from './link-office';
import { actorNamed } from './named';
import type { RolePhrase } from './role-phrases';
import { countryOf, holdersOn, holds, officeHolders } from './roles-holders';

/** How sure a holder is whom only the course of the article tells. */
const TOLD = 0.65;

/** « Le Premier ministre a parlé. Sur X, Gabriel Attal remercie… »: the outlet’s own, whom the words just after name. */
export function linkAhead(role: RolePhrase, context: RoleContext): Choice | null {
  const { passage, names, discourse } = context;
  const { engine, asOf, home, introduced } = discourse;
  const sentence = passage.sentence[role.first] as number;
  const found = new Set<ActorId>();
  for (const { first, namings } of names) {
    const number = passage.sentence[first] as number;
    if (first <= role.last || number > sentence + 1) continue;
    for (const { actor, kind, salient } of namings) {
      if (kind !== 'full' && !(kind === 'surname' && (salient || introduced.has(actor)))) continue;
      if (home === null || !holds(engine, actor, role.office, home, asOf)) continue;
      if (fitsGender(role, actor, discourse)) found.add(actor);
    }
  }
  const [actor] = found;
  return actor !== undefined && found.size === 1
    ? choose(actor, WEIGHTS.placedRole, ['role-on-date', 'context-cue'])
    : null;
}

/**
 * The last holder was named far above, and since then the article has come to another country:
 * « Vautrin… Depuis jeudi, le Premier ministre ukrainien… Le ministre de la Défense sort du SBU ».
 */
export function linkMoved(
  role: RolePhrase,
  seen: Appearance | null | undefined,
  context: RoleContext,
): Linked {
  if (!seen || role.usual !== null) return null;
  const { passage, discourse } = context;
  const { engine, asOf, home } = discourse;
  const country = discourse.country(passage.sentence[role.first] as number);
  const before = countryOf(engine, seen.actor, asOf);
  if (country === null || country === before) return null;
  // « le président » stays the outlet’s own, wherever he went.
  if (before === home && /^head-of/.test(role.office)) return null;
  return linkInCountry(role, country, context, TOLD, ['context-cue']);
}

/** « À la Commission, on se tait, et la présidente attend »; « À l’ONU, … Le secrétaire général »: the head of a body. */
export function linkBody(role: RolePhrase, context: RoleContext): Choice | null {
  const { discourse, passage } = context;
  const { engine, asOf } = discourse;
  const office = role.office === 'head-of-state' ? 'president' : role.office;
  if (!/^(?:president|secretary-general)$/.test(office)) return null;
  const sentence = passage.sentence[role.first] as number;
  const opened = bodyOpening(role, context);
  const bodies = opened === null ? [] : [opened];
  if (office === 'secretary-general') {
    for (const { actor } of discourse.back(sentence, 1)) bodies.push(actor);
  }
  for (const body of bodies) {
    if (engine.actor(body)?.kind !== 'organization') continue;
    const holders = holdersOn(officeHolders(engine, office, body), asOf);
    const [actor, ...rest] = holders.filter((one) => fitsGender(role, one, discourse));
    if (actor !== undefined && rest.length === 0)
      return choose(actor, TOLD, ['role-on-date', 'context-cue']);
  }
  return null;
}

/** The body in « À la Commission, » at the head of the sentence of `role`. */
function bodyOpening(role: RolePhrase, { passage, discourse }: RoleContext): ActorId | null {
  const { first } = sentenceBounds(passage, role.first);
  if (!/^(?:a|au|aux|at)$/.test(passage.keys[first] as string)) return null;
  const start = /^(?:l|la|the)$/.test(passage.keys[first + 1] ?? '') ? first + 2 : first + 1;
  for (const { last, namings } of passage.starting.get(start) ?? []) {
    if (last >= role.first || gapBefore(passage, last + 1).trim() !== ',') continue;
    for (const { actor } of namings)
      if (discourse.engine.actor(actor)?.kind === 'organization') return actor;
  }
  return null;
}

/** « chancelier de l’Échiquier. Le chancelier… »: not the one in Berlin. */
export function linkExchequer(role: RolePhrase, context: RoleContext): Linked {
  const { passage, discourse } = context;
  if (!passage.keys[role.head]?.startsWith('chancel')) return null;
  const isTold = passage.keys
    .slice(0, role.first)
    .some((key) => key === 'echiquier' || key === 'exchequer');
  if (!isTold) return null;
  const treasury = { ...role, office: 'finance-minister' };
  const country = actorNamed('Royaume-Uni', discourse.engine);
  return linkInCountry(treasury, country, context, WEIGHTS.lastIntroduced, ['last-introduced']);
}

/** « reçu à Downing Street, puis par le roi »: of the one country whose bodies or seats the sentence names before. */
export function linkMonarch(role: RolePhrase, context: RoleContext): Linked {
  const { passage, discourse } = context;
  if (role.determiner !== 'definite') return null;
  const { first } = sentenceBounds(passage, role.first);
  const countries = new Set<ActorId>();
  for (let token = first; token < role.first; token++) {
    for (const { namings } of passage.starting.get(token) ?? []) {
      for (const { actor, kind } of namings) {
        const known = discourse.engine.actor(actor);
        if (kind === 'demonym' || known === null) continue;
        const country = known.kind === 'country' ? actor : known.country;
        if (country !== null && known.kind !== 'person') countries.add(country);
      }
    }
  }
  const [country] = countries;
  if (country === undefined || countries.size > 1) return null;
  return linkInCountry(role, country, context, TOLD, ['context-cue']);
}

/** How many sentences back nothing foreign may have been named, for an office to be the outlet’s own. */
const HOMELY = 4;

/**
 * « Le ministre de l’Intérieur se rendra sur les lieux »: the outlet’s own, in a passage that speaks
 * of no other country and of no place abroad that the base does not know.
 */
export function linkHome(role: RolePhrase, context: RoleContext): Linked {
  const { passage, discourse } = context;
  const { engine, asOf, home } = discourse;
  if (home === null || passage.lang !== 'fr' || role.determiner !== 'definite') return null;
  const sentence = passage.sentence[role.first] as number;
  const isForeign = (actor: ActorId) => {
    const known = engine.actor(actor);
    const country =
      known?.kind === 'country' ? actor : (countryOf(engine, actor, asOf) ?? known?.country);
    return Boolean(country) && country !== home;
  };
  for (const { actor } of discourse.back(sentence, HOMELY)) if (isForeign(actor)) return null;
  for (const { first, namings } of passage.hits) {
    if (Math.abs((passage.sentence[first] as number) - sentence) > 1) continue;
    if (namings.some(({ actor }) => isForeign(actor))) return null;
  }
  if (passage.keys.some((_, token) => token < role.first && isPlaceAbroad(token, context)))
    return null;
  return linkInCountry(role, home, context, TOLD - 0.03, ['outlet-country', 'context-cue']);
}

/** « en Thaïlande », « au Pérou »: a capitalised word that the base does not know, after the preposition of countries. */
function isPlaceAbroad(token: number, { passage }: RoleContext): boolean {
  return (
    /^(?:en|au|aux)$/.test(passage.keys[token] as string) &&
    isJoined(passage, token + 1) &&
    isProper(passage, token + 1) &&
    !passage.starting.has(token + 1)
  );
}
