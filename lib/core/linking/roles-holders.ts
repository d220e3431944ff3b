/**
 * Who held an office on a day: roles are functions of time.
 *
 * A country's offices may stand in the base under one of its bodies (the
 * Pentagon, the Élysée); the executive leader is the president in some countries
 * and the head of government in others. On the day of a handover both holders
 * are given, for nothing in the date decides between them.
 */

import { dayOf } from '../claims/calendar';
import { contains, type IsoDate } from '../interval';
import type { ActorId } from '../knowledge';
import type { Engine, Holder } from '../names/engine';

/** Offices that an organisation has under names of its own, tried in order. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'foreign-minister': ['high-representative'],
  'commander-in-chief': ['chief-of-defence'],
};

/** Offices by which bodies are led, the first that a body has. */
const BODY_HEADS = [
  'president',
  'secretary-general',
  'high-representative',
  'defence-minister',
  'intelligence-chief',
  'commander-in-chief',
  'chief-of-defence',
];

/** How many days before it begins an office is spoken of as somebody’s: from an election to an oath. */
const COMING_DAYS = 90;

/** All who held `office` in `org` or one of its bodies, by first day. */
export function officeHolders(engine: Engine, office: string, org: ActorId): readonly Holder[] {
  const { bodies, presidency } = engine.actor(org) ?? { bodies: [], presidency: null };
  const heads = ['head-of-state', 'head-of-government'];
  const names =
    office === 'leader'
      ? [...(presidency === 'executive' ? heads : heads.reverse()), ...BODY_HEADS]
      : [office, ...(OTHER_NAMES[office] ?? [])];
  for (const name of names) {
    for (const body of [org, ...bodies]) {
      const holders = engine.holders(name, body);
      if (holders.length > 0) return holders;
    }
  }
  return [];
}

/** The holders on `day`: one, none, or two on the day of a handover, the newer first. */
export function holdersOn(holders: readonly Holder[], day: IsoDate): ActorId[] {
  const now = holders.filter((holder) => contains(holder, day));
  const leaving = holders.filter(({ to }) => to === day);
  const actors = [...now].reverse().map(({ actor }) => actor);
  if (now.some(({ from }) => from === day)) actors.push(...leaving.map(({ actor }) => actor));
  return [...new Set(actors)];
}

/** Those who had left the office before `day`, the latest first, without today's holder. */
export function formerHolders(holders: readonly Holder[], day: IsoDate): ActorId[] {
  const now = new Set(holdersOn(holders, day));
  const former = holders.filter(({ actor, to }) => to !== null && to <= day && !now.has(actor));
  return [...new Set([...former].reverse().map(({ actor }) => actor))];
}

/** The next to hold the office soon after `day`, or `null`: nobody knows more on that day. */
export function nextHolder(holders: readonly Holder[], day: IsoDate): ActorId | null {
  const next = holders.find(({ from }) => from !== null && from > day);
  const isSoon = next?.from && dayOf(next.from.padEnd(10, '-01')) - dayOf(day) <= COMING_DAYS;
  return isSoon ? next.actor : null;
}

/** An office that a person held, as far as the base says. */
export type Tenure = { office: string; org: ActorId; from: string | null; to: string | null };

/** The offices of `person`, those held on `day` first, then the latest. */
export function tenuresOf(engine: Engine, person: ActorId, day: IsoDate): Tenure[] {
  const tenures = (engine.actor(person)?.roles ?? []).flatMap(({ offices, org, from, to }) =>
    org === null ? [] : offices.map((office) => ({ office, org, from, to })),
  );
  const rank = (tenure: Tenure) =>
    contains(tenure, day) ? 2 : tenure.from !== null && tenure.from > day ? 0 : 1;
  return tenures.sort((a, b) => rank(b) - rank(a) || ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
}

/** Does `person` hold `office` (in `org`, if given) on `day`; at any time when `day` is `null`? */
export function holds(
  engine: Engine,
  person: ActorId,
  office: string,
  org: ActorId | null,
  day: IsoDate | null,
): boolean {
  const isBody = org !== null && engine.actor(org)?.kind !== 'country';
  const kind = officeMatcher(office, isBody);
  return (engine.actor(person)?.roles ?? []).some(
    (role) =>
      role.offices.some(kind) &&
      (day === null || contains(role, day) || role.to === day) &&
      (org === null ||
        role.org === org ||
        (role.org !== null && engine.actor(role.org)?.country === org)),
  );
}

/** The country for which `person` acts on `day`, or `null`. */
export function countryOf(engine: Engine, person: ActorId, day: IsoDate): ActorId | null {
  for (const { org } of tenuresOf(engine, person, day)) {
    const known = engine.actor(org);
    if (known?.kind === 'country') return org;
    if (known?.country) return known.country;
  }
  return null;
}

const HEADS = new Set(['head-of-state', 'head-of-government']);

function officeMatcher(office: string, isBody: boolean): (held: string) => boolean {
  if (office === 'leader')
    return (held) => HEADS.has(held) || (isBody && BODY_HEADS.includes(held));
  if (office === 'minister') return (held) => held.endsWith('-minister');
  return (held) => held === office;
}
