/**
 * Who holds an office in a country or organisation that is known: on the day of the
 * article or on a date that governs the phrase, before it or after it.
 */
import type { Reason } from '../annotation';
import { dayOf } from '../claims/calendar';
import { contains, type IsoDate } from '../interval';
import type { ActorId } from '../knowledge';
import { has, isJoined, type Passage, sentenceBounds } from '../names/context';
import type { LazyDates, PassageDate } from '../names/context-dates';
import type { Holder } from '../names/engine';
import type { Name } from '../names/mentions';
import { TokenFlag } from '../text/text';
import { type Choice, choose, leaveOpen, WEIGHTS } from './link-choice';
import type { Discourse } from './link-discourse';
import type { RolePhrase } from './role-phrases';
import { formerHolders, holdersOn, nextHolder, officeHolders } from './roles-holders';

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

/** Links a role whose country or organisation is known. */
export function linkInCountry(
  role: RolePhrase,
  org: ActorId,
  context: RoleContext,
  score: number,
  reasons: Reason[],
): Linked {
  const { discourse, passage } = context;
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
    if (next === null) return holders.length > 0 ? 'blocked' : null;
    return fits(next) ? choose(next, WEIGHTS.nextRole, ['next-role', ...reasons]) : null;
  }
  const dated = dateOver(role, context);
  if (role.time === 'then' && dated === null) return 'blocked';
  const days: IsoDate[] = dated === null ? [asOf] : [dated.from, dated.to];
  const sets = days.map((day) => holdersOn(holders, day));
  const actors = (sets[0] as ActorId[])
    .filter((actor) => sets.every((set) => set.includes(actor)))
    .filter((actor) => fits(actor) && isOfRepublic(role, actor, context));
  if (isLeaving(role, passage) && isNew(holders, actors[0], asOf)) return 'blocked';
  // The base knows the office and nobody in it that day: a descriptor knows no better.
  if (actors.length === 0) return holders.length > 0 ? 'blocked' : null;
  if (actors.length > 1 && new Set(days).size === 1) {
    const mover = moverOf(role, context.passage);
    if (mover !== null) {
      const actor = actors[mover === 'comes' ? 0 : actors.length - 1] as ActorId;
      return choose(actor, Math.min(score, WEIGHTS.datedRole), ['role-on-date', ...reasons]);
    }
  }
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

/** How many days after a handover « le ministre sortant » is still the one before. */
const HANDOVER_DAYS = 30;

function isLeaving({ first, last }: RolePhrase, { keys }: Passage): boolean {
  return keys
    .slice(first, last + 1)
    .some((word) => /^(?:sortante?|outgoing|demissionnaire)$/.test(word));
}

/** Has `actor` held the office for so few days that whoever leaves it is somebody else? */
function isNew(holders: readonly Holder[], actor: ActorId | undefined, asOf: IsoDate): boolean {
  const from = holders.findLast((one) => one.actor === actor && contains(one, asOf))?.from;
  if (!from || from.length < 10 || from === asOf) return false;
  return dayOf(asOf) - dayOf(from) <= HANDOVER_DAYS;
}

/** On the day of a handover: is it the one who comes (« le nouveau ministre ») or who goes (« a démissionné »)? */
function moverOf(role: RolePhrase, passage: Passage): 'comes' | 'goes' | null {
  const words = passage.keys.slice(role.first, role.head);
  if (words.some((word) => /^(?:nouveau|nouvel|nouvelle|new)$/.test(word))) return 'comes';
  if (words.some((word) => /^(?:sortante?|outgoing)$/.test(word))) return 'goes';
  for (let token = role.last + 1; token <= role.last + 4 && isJoined(passage, token); token++) {
    if (/^(?:demission|limog|quitt|resign|sacked|quits?$)/.test(passage.keys[token] as string))
      return 'goes';
  }
  return null;
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
  // « Le nouveau Premier ministre a pris ses fonctions en juillet »: the one of today.
  if (isOfToday(role, passage)) return null;
  const { first: start, last: end } = sentenceBounds(passage, role.first);
  for (const date of dates()) {
    if (date.last < start || date.first > end) continue;
    if (date.to >= discourse.asOf && date.from <= discourse.asOf) continue;
    if (date.isLoose && (date.from > discourse.asOf || !isPastAfter(passage, role.last))) continue;
    const before = passage.keys[date.first - 1] ?? '';
    if (/^(?:depuis|since|avant|before|jusqu|until|d|de|des|of|apres|after)$/.test(before))
      continue;
    if (date.last < role.first) {
      const head = passage.keys.slice(start, date.first);
      // « Nommé en juillet, le ministre… »: the date is that of the naming.
      const isPlain = head.every((word) => DATE_LEADS.has(word));
      if (isPlain || /^(?:lors|au|a|en|during|at)$/.test(head[0] ?? '')) {
        if (role.first - date.last <= 4) return date;
      }
      continue;
    }
    if (date.first <= role.last || date.first - role.last > 12 || before === 'du') continue;
    if (isOneClause(passage, role.last + 1, date.first)) return date;
  }
  return null;
}

function isOfToday({ first, head, last }: RolePhrase, { keys }: Passage): boolean {
  const words = [...keys.slice(first, head), keys[last]];
  return words.some((word) =>
    /^(?:nouveau|nouvel|nouvelle|actuel|actuelle|new|current)$/.test(word ?? ''),
  );
}

/** Words that lead to a date at the head of a sentence. */
const DATE_LEADS = new Set(
  'en au a aux le la l les du des debut fin mi courant ce cet cette des mais et deja c etait in on at by the early late mid back it was'.split(
    ' ',
  ),
);

/** « avait promis », « signait », « a signé », « had signed »: does the role's verb tell the past? */
function isPastAfter(passage: Passage, last: number): boolean {
  for (let token = last + 1; token <= last + 4 && isJoined(passage, token); token++) {
    const key = passage.keys[token] as string;
    if (PAST_VERB.test(key) || (key === 'a' && !has(passage, token, TokenFlag.Accented)))
      return true;
  }
  return false;
}

const PAST_VERB = /^(?:had|was|were|did|\w{3,}ed|said|told|fit|dit|prit|\w{2,}(?:ait|aient))$/;

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
