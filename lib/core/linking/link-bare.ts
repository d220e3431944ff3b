/**
 * Who is meant by an office without a country: « le président », « la ministre »,
 * « l’ancien Premier ministre ». The article’s own words decide: who speaks in the
 * sentence, where it plays, who was named last; then use, then the outlet’s country.
 */

import { contains } from '../interval';
import type { ActorId } from '../knowledge';
import { has, isJoined, isProper, matchPhrase } from '../names/context';
import { TokenFlag } from '../text/text';
import {
  linkAhead,
  linkBody,
  linkExchequer,
  linkHome,
  linkMonarch,
  linkMoved,
} from './link-bare-context';
import {
  countryOfAdjunct,
  countryOfSpeaker,
  hasCountryCue,
  isSideOf,
  linkTopic,
} from './link-bare-places';
import { type Choice, choose, leaveOpen, WEIGHTS } from './link-choice';
import type { Appearance, Discourse } from './link-discourse';
import { fitsGender, type Linked, linkInCountry, type RoleContext } from './link-office';
import { actorNamed } from './named';
import type { RolePhrase } from './role-phrases';
import {
  countryOf,
  formerHolders,
  holdersOn,
  holds,
  nextHolder,
  officeHolders,
} from './roles-holders';

/** Nouns that say too little without a country: « le roi », « un dirigeant ». */
const NEVER_BARE = new Set(['monarch', 'leader', 'spokesperson', 'deputy-head-of-government']);

/** Links a role whose country the phrase does not say. */
export function linkBare(role: RolePhrase, context: RoleContext): Linked {
  const { passage, discourse } = context;
  const sentence = passage.sentence[role.first] as number;
  if (role.determiner === 'none') return null;
  if (NEVER_BARE.has(role.office)) {
    // English writes « the King » of its own with a capital.
    const isOwn = role.usual !== null && isProper(passage, role.head) && !passage.titled;
    if (isOwn) return linkUsual(role, role.usual as ActorId, context);
    if (role.office === 'monarch') return linkMonarch(role, context);
    return role.office === 'spokesperson' ? linkNear(role, context) : null;
  }
  if (role.determiner === 'possessive') {
    const country = discourse.country(sentence);
    if (country === null) return null;
    return linkInCountry(role, country, context, WEIGHTS.possessiveRole, ['last-introduced']);
  }
  if (role.time === 'former') return linkFormer(role, context);
  if (role.time === 'next') return linkNext(role, context);
  if (role.time !== 'now') return null;
  // « Pour tenir jusqu’au nouveau ministre »: of what, nobody says.
  if (role.office === 'minister' && role.first < role.head) return linkNear(role, context);
  const other = linkExchequer(role, context) ?? linkBody(role, context);
  if (other !== null) return other;
  const spoken = countryOfSpeaker(role, context);
  if (spoken !== null) {
    const choice = linkInCountry(role, spoken, context, WEIGHTS.placedRole, ['context-cue']);
    if (choice !== null && choice !== 'blocked') return choice;
  }
  const placed = countryOfAdjunct(role, passage, discourse);
  const seen = discourse.holdersSeen(
    role.office,
    (actor) =>
      fitsGender(role, actor, discourse) &&
      fitsNoun(role, actor, context) &&
      fitsUsual(role, actor, discourse),
  );
  const isSide = placed !== null && isSideOf(passage, role.first);
  if (placed !== null && (isSide || seen.length === 0 || role.office !== 'head-of-state')) {
    const choice = linkInCountry(role, placed, context, WEIGHTS.placedRole, ['context-cue']);
    if (choice !== null && choice !== 'blocked') return choice;
  }
  const topic = linkTopic(role, seen, context);
  if (topic !== null) return topic;
  if (!isNear(seen[0], context, sentence)) {
    const ahead = linkAhead(role, context);
    if (ahead !== null) return ahead;
    if (role.office === 'head-of-state' && role.usual !== null)
      return linkUsual(role, role.usual, context);
    const moved = linkMoved(role, seen[0], context);
    if (moved !== null) return moved;
  }
  const last = linkLast(role, seen, sentence, passage.number, discourse);
  if (last !== undefined) return last;
  if (role.usual !== null) return linkUsual(role, role.usual, context);
  if (role.office.endsWith('-minister')) {
    const country = discourse.country(sentence);
    if (country === null || country === discourse.home) return linkHome(role, context);
    return linkInCountry(role, country, context, 0.6, ['context-cue']);
  }
  if (!/^head-of/.test(role.office) || discourse.home === null) return null;
  const own = role.office === 'head-of-government' ? linkHome(role, context) : null;
  if (own !== null) return own;
  const cue = hasCountryCue(passage, role.first, discourse.home, discourse)
    ? WEIGHTS.contextCue
    : 0;
  return linkInCountry(
    role,
    discourse.home,
    context,
    WEIGHTS.homeCountry + cue,
    cue > 0 ? ['outlet-country', 'context-cue'] : ['outlet-country'],
  );
}

/** Is `seen` in this block or in the two sentences before? */
function isNear(
  seen: Appearance | null | undefined,
  { passage }: RoleContext,
  sentence: number,
): boolean {
  return seen ? seen.block === passage.number || seen.sentence >= sentence - 2 : false;
}

/** « le ministre des Armées », « le chef d’état-major des armées »: only a country that has these words has the office. */
function fitsUsual(role: RolePhrase, actor: ActorId, { engine, asOf }: Discourse): boolean {
  if (role.usual === null || /^head-of/.test(role.office)) return true;
  return holds(engine, actor, role.office, role.usual, asOf);
}

/** Only a chancellor is « le chancelier », and none is « le Premier ministre », though all lead governments. */
function fitsNoun(role: RolePhrase, actor: ActorId, context: RoleContext): boolean {
  const { engine, asOf } = context.discourse;
  const held = (engine.actor(actor)?.roles ?? []).filter((one) => contains(one, asOf));
  const isChancellor = held.some(({ title }) => CHANCELLOR.test(title.fr));
  return fitsChancellor(role, isChancellor, context);
}

/** The same for the title of one office. */
function fitsTitle(role: RolePhrase, title: string, context: RoleContext): boolean {
  return fitsChancellor(role, CHANCELLOR.test(title), context);
}

const CHANCELLOR = /^chancel/iu;

function fitsChancellor(
  { head }: RolePhrase,
  isChancellor: boolean,
  { passage }: RoleContext,
): boolean {
  const noun = passage.keys[head] ?? '';
  if (noun.startsWith('chancel')) return isChancellor;
  return !/^(?:premiere?|prime)$/.test(noun) || !isChancellor;
}

/**
 * « l’ancien Premier ministre »: the last one named who once held such an office, else
 * the only one of the country that is spoken of.
 */
function linkFormer(role: RolePhrase, context: RoleContext): Linked {
  const { passage, discourse } = context;
  const { engine, asOf } = discourse;
  const sentence = passage.sentence[role.first] as number;
  const [holder] = discourse.holdersSeen(role.office, () => true);
  const isClose = holder && (holder.block === passage.number || holder.sentence >= sentence - 2);
  const country = isClose ? countryOf(engine, holder.actor, asOf) : discourse.country(sentence);
  const holders = country === null ? [] : officeHolders(engine, role.office, country);
  const ofCountry = formerHolders(holders, asOf).filter((actor) =>
    fitsGender(role, actor, discourse),
  );
  const isOfUsual = role.usual !== null && !/^head-of/.test(role.office);
  const seen = discourse.latest().filter(({ actor }) => {
    const roles = engine.actor(actor)?.roles ?? [];
    return (
      fitsGender(role, actor, discourse) &&
      (!isOfUsual || holds(engine, actor, role.office, role.usual, null)) &&
      roles.some(({ offices, to }) => offices.includes(role.office) && to !== null && to <= asOf)
    );
  });
  // Whoever has another office now is called by that one.
  const idle = seen.filter(({ actor }) => {
    const roles = engine.actor(actor)?.roles ?? [];
    return !roles.some((one) => contains(one, asOf));
  });
  const [last] = idle;
  const isLast = last && last.sentence >= sentence - 2 && last.order > (holder?.order ?? -1);
  const named = isLast
    ? last
    : (seen.find(({ actor }) => ofCountry.includes(actor)) ??
      (ofCountry.length === 1 ? null : last));
  const score = WEIGHTS.formerRole - 0.05;
  if (named) return choose(named.actor, score, ['former-role', 'last-introduced']);
  if (ofCountry.length === 1 && /^head-of/.test(role.office))
    return choose(ofCountry[0] as ActorId, score - 0.05, ['former-role', 'last-introduced']);
  const other = last ?? seen[0];
  if (other) return choose(other.actor, score, ['former-role', 'last-introduced']);
  // « l’ancien chef du bureau présidentiel » is of one country by use.
  const usual = role.usual === null ? [] : officeHolders(engine, role.office, role.usual);
  const [only, ...rest] = /^head-of/.test(role.office) ? [] : formerHolders(usual, asOf);
  return only !== undefined && rest.length === 0 && country === role.usual
    ? choose(only, score - 0.05, ['former-role', 'context-cue'])
    : null;
}

/** « le président élu »: the last one named who will soon hold the office, else by use. */
function linkNext(role: RolePhrase, context: RoleContext): Linked {
  const { engine, asOf } = context.discourse;
  for (const { actor } of context.discourse.latest()) {
    const isNext = (engine.actor(actor)?.roles ?? []).some(
      ({ offices, org, title }) =>
        org !== null &&
        offices.includes(role.office) &&
        fitsTitle(role, title.fr, context) &&
        nextHolder(officeHolders(engine, role.office, org), asOf) === actor,
    );
    if (isNext) return choose(actor, WEIGHTS.nextRole, ['next-role', 'last-introduced']);
  }
  if (role.usual !== null) return linkInCountry(role, role.usual, context, WEIGHTS.nextRole, []);
  // « Le président américain autorise… Le président élu, lui, »: his own.
  const [holder] = context.discourse.holdersSeen(role.office, () => true);
  if (isNear(holder, context, context.passage.sentence[role.first] as number)) {
    const own = countryOf(engine, (holder as Appearance).actor, asOf);
    const next =
      own === null
        ? null
        : linkInCountry(role, own, context, WEIGHTS.nextRole, ['last-introduced']);
    if (next !== null && next !== 'blocked') return next;
  }
  if (!/^head-of/.test(role.office)) return null;
  const { passage, discourse } = context;
  const country =
    countryOfAdjunct(role, passage, discourse) ??
    countryBefore(role, context) ??
    discourse.country(passage.sentence[role.first] as number);
  if (country === null) return null;
  return linkInCountry(role, country, context, WEIGHTS.nextRole - 0.1, ['context-cue']);
}

/** « Le Premier ministre tchèque fait ses cartons, et le futur… »: the last country that the sentence names before. */
function countryBefore({ first }: RolePhrase, { passage, discourse }: RoleContext): ActorId | null {
  const number = passage.sentence[first];
  for (let token = first - 1; token >= 0 && passage.sentence[token] === number; token--) {
    const nation = passage.demonyms.get(token)?.actor;
    if (nation !== undefined) return nation;
    for (const { namings } of passage.starting.get(token) ?? [])
      for (const { actor } of namings)
        if (discourse.engine.actor(actor)?.kind === 'country') return actor;
  }
  return null;
}

/** « le ministre ukrainien » without his matter: the only one of that country named just before. */
export function linkNamedMinister(role: RolePhrase, context: RoleContext): Choice | null {
  const { passage, discourse } = context;
  const next = role.last + 1;
  const isCompleted =
    isJoined(passage, next) &&
    (/^(?:de|du|d|des|aux?|charge|delegue)e?$/.test(passage.keys[next] as string) ||
      (passage.keys[next] === 'a' && has(passage, next, TokenFlag.Accented)));
  if (isCompleted || role.time !== 'now') return null;
  const isOf = (actor: ActorId) =>
    holds(discourse.engine, actor, role.office, role.org as ActorId, discourse.asOf);
  return linkNear(role, context, isOf);
}

/** The only holder named in this block or the two sentences before: « le porte-parole ». */
function linkNear(
  role: RolePhrase,
  { passage, discourse }: RoleContext,
  fits: (actor: ActorId) => boolean = () => true,
): Choice | null {
  if (role.determiner !== 'definite') return null;
  const sentence = passage.sentence[role.first] as number;
  const near = discourse
    .holdersSeen(role.office, (actor) => fitsGender(role, actor, discourse) && fits(actor))
    .filter((one) => one === null || one.block === passage.number || one.sentence >= sentence - 2);
  const [holder] = near;
  if (near.length !== 1 || !holder) return null;
  return choose(holder.actor, WEIGHTS.lastIntroduced, ['last-introduced', 'role-on-date']);
}

/** The holder named last, `undefined` when none was named. */
function linkLast(
  role: RolePhrase,
  seen: ReturnType<Discourse['holdersSeen']>,
  sentence: number,
  block: number,
  discourse: Discourse,
): Choice | null | undefined {
  if (seen.length === 0) return undefined;
  const top = seen[0];
  if (top === null || top === undefined) return null;
  const known = seen.filter((appearance) => appearance !== null);
  // « le chef de l’État » is the outlet's own, unless only others were named.
  const own =
    role.usual === null
      ? undefined
      : known.find(({ actor }) => isHolderOf(role, actor, role.usual as ActorId, discourse));
  if (own) return choose(own.actor, WEIGHTS.lastIntroduced, ['last-introduced', 'role-on-date']);
  const rivals = known
    .slice(1)
    .filter((rival) => rival.sentence >= sentence - 2 || rival.block === block);
  if (rivals.length === 0) {
    const near = sentence - top.sentence <= 6 ? WEIGHTS.lastIntroduced : 0.62;
    return choose(top.actor, near, ['last-introduced', 'role-on-date']);
  }
  const isNear =
    top.sentence >= sentence - 1 && rivals.every((rival) => rival.sentence < sentence - 1);
  if (isNear) return choose(top.actor, 0.65, ['last-introduced', 'role-on-date']);
  return leaveOpen(
    [top, ...rivals].map(({ actor }) => actor),
    WEIGHTS.open,
    ['last-introduced'],
  );
}

function isHolderOf(
  role: RolePhrase,
  actor: ActorId,
  org: ActorId,
  { engine, asOf }: Discourse,
): boolean {
  return holdersOn(officeHolders(engine, role.office, org), asOf).includes(actor);
}

const SECRETARY_OF_STATE = ['secretaire', 'd', 'etat'];

/** The country that is meant when none is said: « le chancelier », « la ministre des Armées ». */
function linkUsual(role: RolePhrase, usual: ActorId, context: RoleContext): Linked {
  const { discourse, passage } = context;
  const { home } = discourse;
  const own = home === usual || home === null || home === actorNamed('France', discourse.engine);
  const generic =
    /^(?:secretaire|president)$/.test(passage.keys[role.last - 1] ?? '') ||
    matchPhrase(passage, role.head, SECRETARY_OF_STATE) > 0;
  // A paper has chancellors of its own: another country’s is one whose country it names.
  const isForeign = passage.lang === 'en' && home !== null && !own;
  const isSpoken = discourse.introduced.has(usual) || discourse.nations.has(usual);
  const lacks = isForeign ? !isSpoken : generic;
  const cue = lacks && !hasCountryCue(passage, role.first, usual, discourse) ? -0.2 : 0;
  const score = WEIGHTS.usualCountry + cue - (own ? 0 : 0.05);
  const linked = linkInCountry(role, usual, context, score, []);
  // « le président du Conseil » is hardly Giorgia Meloni, where nothing else says so.
  const holder = linked === null || linked === 'blocked' ? null : linked.actor;
  const isOther =
    role.gender === 'masculine' &&
    holder !== null &&
    discourse.engine.actor(holder)?.gender === 'feminine' &&
    !hasCountryCue(passage, role.first, usual, discourse);
  return isOther ? 'blocked' : linked;
}
