/**
 * Offices told by another's: « son homologue ukrainien », « son successeur », « the
 * predecessor of Keir Starmer ».
 */

import { contains } from '../interval';
import type { ActorId } from '../knowledge';
import { personNameAt } from '../names/mentions';
import { type Choice, choose, leaveOpen, WEIGHTS } from './link-choice';
import type { Discourse } from './link-discourse';
import type { RoleContext } from './link-office';
import type { RolePhrase } from './role-phrases';
import { countryOf, holdersOn, officeHolders, tenuresOf } from './roles-holders';

/** Links a role that is told by another's, or is `null` when the other is not clear. */
export function linkRelative(role: RolePhrase, context: RoleContext): Choice | null {
  const { passage, discourse } = context;
  const sentence = passage.sentence[role.first] as number;
  if (role.office === 'homologue') return linkCounterpart(role, sentence, discourse);
  const person = role.of === null ? null : personNameAt(context.names, role.of, discourse.engine);
  if (role.of !== null) {
    const actor = person?.namings[0]?.actor;
    return actor === undefined ? null : beforeOrAfter(role, actor, discourse);
  }
  if (role.determiner !== 'possessive') return null;
  // « Starmer avait bâti cela avec Macron ; son successeur… »: whose office has passed on.
  const { engine, asOf } = discourse;
  const others: { choice: Choice; isInOffice: boolean }[] = [];
  for (const { actor } of discourse.back(sentence, 1)) {
    if (engine.actor(actor)?.kind !== 'person') continue;
    const other = beforeOrAfter(role, actor, discourse);
    if (other === null) continue;
    const isInOffice = (engine.actor(actor)?.roles ?? []).some((one) => contains(one, asOf));
    others.push({ choice: other, isInOffice });
  }
  // « Lecornu succède à Bayrou. Son prédécesseur… »: a predecessor is that of somebody in office.
  const fits = others.find(({ isInOffice }) => isInOffice === (role.office === 'predecessor'));
  return (fits ?? others[0])?.choice ?? null;
}

/** The one who held an office of `person` next before or after. */
function beforeOrAfter(role: RolePhrase, person: ActorId, discourse: Discourse): Choice | null {
  const isNext = role.office === 'successor';
  for (const tenure of tenuresOf(discourse.engine, person, discourse.asOf)) {
    const holders = officeHolders(discourse.engine, tenure.office, tenure.org);
    const other = isNext
      ? holders.find(
          ({ actor, from }) =>
            actor !== person && from !== null && tenure.to !== null && from >= tenure.to,
        )
      : [...holders]
          .reverse()
          .find(
            ({ actor, to }) =>
              actor !== person && to !== null && tenure.from !== null && to <= tenure.from,
          );
    if (other)
      return choose(other.actor, WEIGHTS.relativeRole, [
        isNext ? 'successor' : 'role-on-date',
        'last-introduced',
      ]);
  }
  return null;
}

/** « son homologue ukrainien »: the same office in the other country, for the person named last. */
function linkCounterpart(role: RolePhrase, sentence: number, discourse: Discourse): Choice | null {
  const { engine, asOf } = discourse;
  const org = role.org ?? otherCountry(role, sentence, discourse);
  if (org === null || org === 'unknown') return null;
  for (const { actor } of discourse.back(sentence, 1)) {
    if (engine.actor(actor)?.kind !== 'person' || countryOf(engine, actor, asOf) === org) continue;
    const office = tenuresOf(engine, actor, asOf)[0]?.office;
    if (office === undefined) continue;
    const heads = counterparts(office, org, actor, discourse);
    if (heads.length === 0) continue;
    if (heads.length > 1) return leaveOpen(heads, WEIGHTS.open, ['homologue']);
    return choose(heads[0] as ActorId, WEIGHTS.relativeRole, ['homologue', 'role-on-date']);
  }
  return null;
}

/** Holders in `org` of the office that answers to `office`, two when either could be meant. */
function counterparts(
  office: string,
  org: ActorId,
  actor: ActorId,
  discourse: Discourse,
): ActorId[] {
  const { engine, asOf } = discourse;
  const on = (name: string) => holdersOn(officeHolders(engine, name, org), asOf);
  if (office !== 'head-of-state' && office !== 'head-of-government') return on(office);
  const country = countryOf(engine, actor, asOf);
  const leads = country !== null && engine.actor(country)?.presidency === 'executive';
  // A president’s counterpart is a president where the voters chose one.
  if (office === 'head-of-state' && leads && !engine.actor(org)?.presidency) {
    // The French president's counterpart in Berlin: the president by protocol, the chancellor in fact.
    const president = on('head-of-state').filter(
      (one) => !(engine.actor(one)?.roles ?? []).some(({ offices }) => offices.includes('monarch')),
    );
    const seen = [...on('head-of-government'), ...president];
    const named = seen.filter((one) => discourse.introduced.has(one));
    return named.length === 1 ? named : seen;
  }
  const same = on(office);
  if (same.length === 0) return on('leader');
  // The British prime minister’s in Paris: by protocol the prime minister, in fact the president.
  if (office === 'head-of-state' || leads || engine.actor(org)?.presidency !== 'executive')
    return same;
  const both = [...on('head-of-state'), ...same];
  const named = both.filter((one) => discourse.introduced.has(one));
  return named.length === 1 ? named : both;
}

/**
 * « a appelé son nouvel homologue »: the one country, other than the caller’s, of which the
 * three sentences before have spoken.
 */
function otherCountry(role: RolePhrase, sentence: number, discourse: Discourse): ActorId | null {
  if (role.determiner !== 'possessive') return null;
  const { engine, asOf } = discourse;
  const caller = discourse.last(['person'], sentence, 0);
  const own = caller === null ? null : countryOf(engine, caller, asOf);
  if (own === null) return null;
  const countries = new Set<ActorId>();
  for (const { actor } of discourse.back(sentence, 3)) {
    const known = engine.actor(actor);
    const country =
      known?.kind === 'country' ? actor : (countryOf(engine, actor, asOf) ?? known?.country);
    if (country && country !== own) countries.add(country);
  }
  return countries.size === 1 ? ([...countries][0] as ActorId) : null;
}
