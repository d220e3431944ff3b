/**
 * In which country an office stands that the phrase places nowhere: who speaks in the
 * sentence, what opens it (« À Londres, », « Côté polonais, »), what it is about.
 */
import type { ActorId } from '../knowledge';
import { has, isJoined, type Passage, sentenceBounds } from '../names/context';
import type { LinkActor } from '../names/engine';
import { TokenFlag } from '../text/text';
import { type Choice, leaveOpen, WEIGHTS } from './link-choice';
import type { Discourse } from './link-discourse';
import { linkInCountry, type RoleContext } from './link-office';
import type { RolePhrase } from './role-phrases';
import { countryOf, holdersOn, holds, officeHolders } from './roles-holders';

/**
 * « La Maison Blanche dit que le président… », « Jared Kushner, gendre du président »: the
 * one country for which those named in the sentence speak, unless a holder of the office is
 * named before. Where a holder was the matter just before, only his own seat counts.
 */
export function countryOfSpeaker(
  role: RolePhrase,
  { passage, discourse }: RoleContext,
): ActorId | null {
  const { engine, asOf } = discourse;
  if (!/^head-of/.test(role.office) || role.usual !== null) return null;
  const { first, last } = sentenceBounds(passage, role.first);
  const isOpen = !isMatter(role, passage.sentence[role.first] as number, discourse);
  const countries = new Set<ActorId>();
  for (let token = first; token <= last; token++) {
    for (const { namings } of passage.starting.get(token) ?? []) {
      for (const { actor, kind } of namings) {
        const known = engine.actor(actor);
        if (kind === 'demonym' || known === null) continue;
        if (known.kind !== 'person') {
          if (known.country !== null && (isOpen || isSeat(known, role, discourse)))
            countries.add(known.country);
        } else if (token < role.first) {
          if (holds(engine, actor, role.office, null, asOf)) return null;
          const isSure = kind === 'full' || discourse.introduced.has(actor);
          const country = isSure && isOpen ? countryOf(engine, actor, asOf) : null;
          if (country !== null) countries.add(country);
        }
      }
    }
  }
  const [country] = countries;
  if (country === undefined || countries.size > 1) return null;
  const leads = engine.actor(country)?.presidency === 'executive';
  return leads === (role.office === 'head-of-state') ? country : null;
}

/** Is `body` where the holder of the office sits: the Élysée, Downing Street? */
function isSeat({ country, related }: LinkActor, role: RolePhrase, discourse: Discourse): boolean {
  if (country === null) return false;
  const holders = holdersOn(officeHolders(discourse.engine, role.office, country), discourse.asOf);
  return holders.some((holder) => related.includes(holder));
}

/** Was a holder of the office named in this sentence or the one before? */
function isMatter(role: RolePhrase, sentence: number, discourse: Discourse): boolean {
  for (const { actor } of discourse.back(sentence, 1)) {
    if (holds(discourse.engine, actor, role.office, null, discourse.asOf)) return true;
  }
  return false;
}

/** « À Londres, le Premier ministre… », « En Hongrie, … »: the country of the adjunct at the head. */
export function countryOfAdjunct(
  role: RolePhrase,
  passage: Passage,
  discourse: Discourse,
): ActorId | null {
  const { first } = sentenceBounds(passage, role.first);
  const nation = sideAt(passage, first);
  if (nation !== null) return nation;
  if (!/^(?:a|en|au|aux|in)$/.test(passage.keys[first] ?? '') || role.first - first > 8)
    return null;
  for (const { last, namings } of passage.starting.get(first + 1) ?? []) {
    if (!has(passage, last + 1, TokenFlag.Break)) continue;
    for (const { actor, kind } of namings) {
      if (discourse.engine.actor(actor)?.kind !== 'country') continue;
      if (kind === 'full' || kind === 'metonym') return actor;
    }
  }
  return null;
}

/** « Côté britannique, », « Du côté polonais, » at token `first`: the nation. */
function sideAt(passage: Passage, first: number): ActorId | null {
  const side = passage.keys[first] === 'du' ? first + 1 : first;
  const nation = passage.keys[side] === 'cote' ? passage.demonyms.get(side + 1) : undefined;
  return nation && has(passage, nation.last + 1, TokenFlag.Break) ? nation.actor : null;
}

/** Does the sentence of token `index` open with the side of a nation, which speaks louder than who was named before? */
export function isSideOf(passage: Passage, index: number): boolean {
  return sideAt(passage, sentenceBounds(passage, index).first) !== null;
}

/**
 * « le président tchèque y tient plus que le chef du gouvernement »: compared with another head, or
 * with the capital that the sentence is about, the role is of that country; only joined to it, it
 * stays open where a holder of another country is near.
 */
export function linkTopic(
  role: RolePhrase,
  seen: ReturnType<Discourse['holdersSeen']>,
  context: RoleContext,
): Choice | null {
  const { passage, discourse } = context;
  const join = JOINS.exec(passage.keys[role.first - 2] ?? '')?.[0];
  const country =
    join === undefined
      ? null
      : (countryOfTopic(role, passage, discourse) ?? countryBeside(role, join, context));
  if (country === null) return null;
  const linked = linkInCountry(role, country, context, WEIGHTS.placedRole, ['context-cue']);
  if (linked === null || linked === 'blocked' || linked.actor === null) return null;
  const [top] = seen;
  const sentence = passage.sentence[role.first] as number;
  const isRival =
    top !== undefined && top !== null && top.actor !== linked.actor && sentence - top.sentence <= 3;
  if (!isRival || /^(?:qu|com|ni|than)/.test(join as string)) return linked;
  return leaveOpen([top.actor, linked.actor], WEIGHTS.open, ['last-introduced']);
}

/** « Ni le ministre de la Défense, Denys Chmyhal, ni la Première ministre »: of the country of the other. */
function countryBeside(
  role: RolePhrase,
  join: string,
  { passage, discourse }: RoleContext,
): ActorId | null {
  if (!/^(?:ni|nor)$/.test(join) || !/^head-of/.test(role.office)) return null;
  const { engine, asOf } = discourse;
  const person = discourse.last(['person'], passage.sentence[role.first] as number, 0);
  return person === null ? null : countryOf(engine, person, asOf);
}

/** Words that set a role beside another. */
const JOINS = /^(?:que|qu|comme|ni|et|ou|than|and|nor|or)$/;

/**
 * « Prague, en revanche, y siège : le président tchèque y tient plus que le chef du gouvernement »:
 * the one country that the sentence is about, told by the capital that opens it or by another
 * head of it, « le président tchèque », before the role.
 */
function countryOfTopic(role: RolePhrase, passage: Passage, discourse: Discourse): ActorId | null {
  if (!/^head-of/.test(role.office) || role.usual !== null) return null;
  const { first, last } = sentenceBounds(passage, role.first);
  const countries = new Set<ActorId>();
  let isTopic = false;
  for (let token = first; token <= last; token++) {
    for (const hit of passage.starting.get(token) ?? []) {
      for (const { actor, kind } of hit.namings) {
        if (discourse.engine.actor(actor)?.kind !== 'country') continue;
        if (token < role.first && kind === 'demonym') isTopic ||= isOtherHead(passage, hit.first);
        if (token === first && kind === 'metonym') isTopic = true;
        countries.add(actor);
      }
    }
  }
  const [country] = countries;
  return isTopic && countries.size === 1 && country !== undefined ? country : null;
}

/** Is the demonym at `index` that of a head: « le président tchèque », « la reine danoise »? */
function isOtherHead(passage: Passage, index: number): boolean {
  return (
    isJoined(passage, index) &&
    /^(?:president|presidente|ministre|roi|reine|chef|cheffe|gouvernement|executif)$/.test(
      passage.keys[index - 1] as string,
    )
  );
}

/** Does the sentence name `country`, one of its bodies, or its nation? */
export function hasCountryCue(
  passage: Passage,
  index: number,
  country: ActorId,
  discourse: Discourse,
): boolean {
  const { first, last } = sentenceBounds(passage, index);
  for (let token = first; token <= last; token++) {
    for (const { namings } of passage.starting.get(token) ?? []) {
      for (const { actor } of namings) {
        if (actor === country) return true;
        const known = discourse.engine.actor(actor);
        if (known?.kind !== 'organization') continue;
        if (known.country === country || known.related.includes(country)) return true;
      }
    }
  }
  return false;
}
