/**
 * Decides who holds the office that a phrase names: by name when it stands next
 * to one, by country and date when the text says them, else by what the article
 * has said before. Silence where two could be meant.
 */
import type { Reason } from './annotation';
import { has, isJoined, type Passage, sentenceBounds } from './context';
import type { LazyDates, PassageDate } from './context-dates';
import type { IsoDate } from './interval';
import type { ActorId } from './knowledge';
import { besideRole } from './link-beside';
import { type Choice, choose, leaveOpen, WEIGHTS } from './link-choice';
import type { Discourse } from './link-discourse';
import { linkRelative } from './link-relatives';
import type { Name } from './mentions';
import type { RolePhrase } from './roles';
import { formerHolders, holdersOn, nextHolder, officeHolders } from './roles-holders';
import { TokenFlag } from './text';
import { BECOMING } from './words';

/** What is read beside the role. */
export type RoleContext = {
  passage: Passage;
  names: readonly Name[];
  dates: LazyDates;
  discourse: Discourse;
};

/**
 * What came of a role: `null` when the base does not tell, `blocked` when the holder is
 * known to be somebody else or nobody in particular.
 */
export type Linked = Choice | 'blocked' | null;

/** Links `role` to its holder. */
export function linkRole(role: RolePhrase, context: RoleContext): Linked {
  const { passage, discourse } = context;
  const sentence = passage.sentence[role.first] as number;
  if (role.office === 'other') return 'blocked';
  if (role.determiner === 'indefinite' || role.determiner === 'demonstrative') return 'blocked';
  const beside = besideRole(role, context);
  if (beside === 'stranger') {
    discourse.seeUnknown(role.office, sentence);
    return 'blocked';
  }
  // « le président Macron »: the title is part of the name, which is a mention already.
  if (beside !== null && role.org === null && isJoined(passage, role.last + 1)) return 'blocked';
  if (beside !== null) return choose(beside, WEIGHTS.explicitRole, ['role-on-date', 'apposition']);
  if (namesOffice(role, passage)) return 'blocked';
  if (role.office === 'homologue' || role.office === 'successor' || role.office === 'predecessor') {
    return linkRelative(role, context);
  }
  if (role.org === 'unknown') {
    discourse.seeUnknown(role.office, sentence);
    return null;
  }
  if (role.org !== null) {
    const choice = linkInCountry(role, role.org, context, WEIGHTS.explicitRole, []);
    if (choice === null || choice === 'blocked') discourse.seeUnknown(role.office, sentence);
    return choice;
  }
  return linkBare(role, context);
}

/** « devenir Premier ministre », « le poste de ministre »: the office, not its holder. */
function namesOffice(role: RolePhrase, passage: Passage): boolean {
  if (role.determiner !== 'none' || !isJoined(passage, role.first)) return false;
  const before = passage.keys[role.first - 1] as string;
  if (BECOMING.has(before)) return true;
  return /^(?:de|du|d|of)$/.test(before) && BECOMING.has(passage.keys[role.first - 2] ?? '');
}

/** Links a role whose country or organisation is known. */
function linkInCountry(
  role: RolePhrase,
  org: ActorId,
  context: RoleContext,
  score: number,
  reasons: Reason[],
): Linked {
  const { discourse } = context;
  const { engine, asOf } = discourse;
  const holders = officeHolders(engine, role.office, org);
  const fits = (actor: ActorId) => fitsGender(role, actor, discourse);
  if (role.time === 'former') {
    const former = formerHolders(holders, asOf).filter(fits);
    const seen = former.filter((actor) => discourse.introduced.has(actor));
    if (former.length === 0) return null;
    if (former.length === 1 || seen.length === 1) {
      const actor = (seen.length === 1 ? seen[0] : former[0]) as ActorId;
      return choose(actor, WEIGHTS.formerRole, ['former-role', ...reasons]);
    }
    const isHead = /^head-of/.test(role.office);
    return isHead && holders.length > 0
      ? choose(former[0] as ActorId, WEIGHTS.formerRole - 0.1, ['former-role', ...reasons])
      : leaveOpen(former, WEIGHTS.open, ['former-role', ...reasons]);
  }
  if (role.time === 'next') {
    const next = nextHolder(holders, asOf);
    return next !== null && fits(next)
      ? choose(next, WEIGHTS.nextRole, ['next-role', ...reasons])
      : null;
  }
  const dated = dateOver(role, context);
  if (role.time === 'then' && dated === null) return null;
  const days: IsoDate[] = dated === null ? [asOf] : [dated.from, dated.to];
  const sets = days.map((day) => holdersOn(holders, day));
  const actors = (sets[0] as ActorId[])
    .filter((actor) => sets.every((set) => set.includes(actor)))
    .filter((actor) => fits(actor) && isOfRepublic(role, actor, context));
  // The base knows the office and nobody in it that day: a descriptor knows no better.
  if (actors.length === 0) return holders.length > 0 ? 'blocked' : null;
  if (actors.length > 1) {
    const named = actors.filter((actor) => discourse.introduced.has(actor));
    if (named.length !== 1) return leaveOpen(actors, WEIGHTS.open, ['role-on-date', ...reasons]);
    return choose(named[0] as ActorId, Math.min(score, WEIGHTS.lastIntroduced), [
      'role-on-date',
      'introduced-earlier',
      ...reasons,
    ]);
  }
  const sure = dated === null ? score : Math.min(score, WEIGHTS.datedRole);
  return choose(actors[0] as ActorId, sure, ['role-on-date', ...reasons]);
}

/** A queen is no president, though both are heads of state. */
function isOfRepublic(
  role: RolePhrase,
  actor: ActorId,
  { passage, discourse }: RoleContext,
): boolean {
  const words = passage.keys.slice(role.first, role.last + 1);
  if (!words.some((word) => word.startsWith('president'))) return true;
  const roles = discourse.engine.actor(actor)?.roles ?? [];
  return !roles.some(({ offices }) => offices.includes('monarch'));
}

/** A feminine phrase names no man; a masculine one may be generic. */
export function fitsGender(role: RolePhrase, actor: ActorId, discourse: Discourse): boolean {
  if (role.gender !== 'feminine') return true;
  return discourse.engine.actor(actor)?.gender !== 'masculine';
}

/**
 * The date that governs the role: at the head of its sentence (« En juillet 2025, le
 * Premier ministre… »), or after its verb with nothing in between that begins another
 * clause (« Le Premier ministre avait promis en juillet 2025 »). Last days do not count.
 */
function dateOver(
  role: RolePhrase,
  { passage, dates, discourse }: RoleContext,
): PassageDate | null {
  const { first: start, last: end } = sentenceBounds(passage, role.first);
  for (const date of dates()) {
    if (date.last < start || date.first > end) continue;
    if (date.to >= discourse.asOf && date.from <= discourse.asOf) continue;
    const before = passage.keys[date.first - 1] ?? '';
    if (/^(?:depuis|since|avant|before|jusqu|until|d|de|des|of|apres|after)$/.test(before))
      continue;
    if (date.last < role.first) {
      const head = passage.keys.slice(start, date.first);
      if (date.first - start <= 2 || /^(?:lors|au|a|en|during|at)$/.test(head[0] ?? '')) {
        if (role.first - date.last <= 4) return date;
      }
      continue;
    }
    if (date.first <= role.last || date.first - role.last > 12 || before === 'du') continue;
    if (isOneClause(passage, role.last + 1, date.first)) return date;
  }
  return null;
}

function isOneClause(passage: Passage, from: number, to: number): boolean {
  for (let token = from; token <= to; token++) {
    if (has(passage, token, TokenFlag.Break)) return false;
    if (
      /^(?:que|qu|qui|dont|ou|quand|lorsque|that|which|who|when|as|pour)$/.test(
        passage.keys[token] as string,
      )
    )
      return false;
  }
  return true;
}

/** Nouns that say too little without a country: « le roi », « un dirigeant ». */
const NEVER_BARE = new Set(['monarch', 'leader', 'spokesperson', 'deputy-head-of-government']);

/** Links a role whose country the phrase does not say. */
function linkBare(role: RolePhrase, context: RoleContext): Linked {
  const { passage, discourse } = context;
  const sentence = passage.sentence[role.first] as number;
  if (role.determiner === 'none' || NEVER_BARE.has(role.office)) return null;
  if (role.determiner === 'possessive') {
    const country = discourse.country(sentence);
    if (country === null) return null;
    return linkInCountry(role, country, context, WEIGHTS.possessiveRole, ['last-introduced']);
  }
  if (role.time === 'former') return linkFormer(role, context);
  if (role.time !== 'now') return null;
  const placed = countryOfAdjunct(role, passage, discourse);
  const seen = discourse.holdersSeen(role.office, (actor) => fitsGender(role, actor, discourse));
  if (placed !== null && (seen.length === 0 || role.office !== 'head-of-state')) {
    const choice = linkInCountry(role, placed, context, WEIGHTS.placedRole, ['context-cue']);
    if (choice !== null && choice !== 'blocked') return choice;
  }
  const last = linkLast(role, seen, sentence, passage.number, discourse);
  if (last !== undefined) return last;
  if (role.usual !== null) return linkUsual(role, role.usual, context);
  if (role.office.endsWith('-minister')) {
    const country = discourse.country(sentence);
    if (country === null || country === discourse.home) return null;
    return linkInCountry(role, country, context, 0.6, ['context-cue']);
  }
  if (!/^head-of/.test(role.office) || discourse.home === null) return null;
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

/** « l’ancien Premier ministre »: the last one named who once held such an office. */
function linkFormer(role: RolePhrase, { discourse }: RoleContext): Choice | null {
  for (const { actor } of discourse.latest()) {
    const roles = discourse.engine.actor(actor)?.roles ?? [];
    const held = roles.some(
      ({ offices, to }) => offices.includes(role.office) && to !== null && to <= discourse.asOf,
    );
    if (held && fitsGender(role, actor, discourse)) {
      return choose(actor, WEIGHTS.formerRole - 0.05, ['former-role', 'last-introduced']);
    }
  }
  return null;
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

/** The country that is meant when none is said: « le chancelier », « la ministre des Armées ». */
function linkUsual(role: RolePhrase, usual: ActorId, context: RoleContext): Linked {
  const { discourse, passage } = context;
  const own = usual === discourse.home || discourse.home === 'france' || discourse.home === null;
  const generic =
    /^(?:secretaire|president)$/.test(passage.keys[role.last - 1] ?? '') ||
    (role.office === 'foreign-minister' && passage.lang === 'fr' && usual === 'etats-unis');
  const cue = generic && !hasCountryCue(passage, role.first, usual, discourse) ? -0.2 : 0;
  return linkInCountry(role, usual, context, WEIGHTS.usualCountry + cue - (own ? 0 : 0.05), []);
}

/** « À Londres, le Premier ministre… », « En Hongrie, … »: the country of the adjunct at the head. */
function countryOfAdjunct(
  role: RolePhrase,
  passage: Passage,
  discourse: Discourse,
): ActorId | null {
  const { first } = sentenceBounds(passage, role.first);
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

/** Does the sentence name `country`, one of its bodies, or its nation? */
function hasCountryCue(
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
