/**
 * The person named next to a role: « le président ukrainien Volodymyr Zelensky »,
 * « Mark Rutte, secrétaire général de l’Otan ». A name beside a role says more
 * than any table: whoever is named there holds or held the office, and a stranger
 * named there makes the role his.
 */

import type { ActorId } from '../knowledge';
import { gapBefore, has, isJoined, isProper, type Passage } from '../names/context';
import { type Name, personNameAt, personNameEnding } from '../names/mentions';
import { TokenFlag } from '../text/text';
import { HONORIFICS, STARTERS, TITLES } from '../text/words';
import type { RoleContext } from './link-office';
import type { RolePhrase } from './role-phrases';
import { countryOf, holds } from './roles-holders';

/** The holder named beside `role`, `stranger` for somebody the base does not know, `null` for nobody. */
export function besideRole(role: RolePhrase, context: RoleContext): ActorId | 'stranger' | null {
  const { passage, names, discourse } = context;
  const { engine } = discourse;
  const next = role.last + 1;
  if (isJoined(passage, next) && gapBefore(passage, next).trim() === '') {
    const start = skipHonorific(passage, next);
    const name = personNameAt(names, start, engine);
    if (name) return bearer(name, role, context) ?? 'stranger';
    if (isStrangerAt(passage, start)) return 'stranger';
  }
  const gap = next < passage.tokens.count ? gapBefore(passage, next).trim() : '';
  if (/^[,(–—-]$/u.test(gap) && !isJoined(passage, next)) {
    const start = skipHonorific(passage, next);
    const name = personNameAt(names, start, engine);
    const holder = name && bearer(name, role, context);
    if (holder) return holder;
    if (!name && isStrangerAt(passage, start) && closesApposition(passage, start))
      return 'stranger';
  }
  const opening = openingOf(role, passage);
  const before = opening > 0 ? gapBefore(passage, opening).trim() : '';
  if (before === ',' || before === '(' || before === '–' || before === '—') {
    const name = personNameEnding(names, opening - 1, engine);
    const holder = name && bearer(name, role, context);
    if (holder) return holder;
    if (!name && isStrangerEnding(passage, opening - 1) && isClosed(passage, next))
      return 'stranger';
  }
  return null;
}

/** Where an apposition opens: at the determiner, or at an adjective without one (« , éphémère ministre »). */
function openingOf(role: RolePhrase, passage: Passage): number {
  if (role.determiner !== 'none') return role.first - 1;
  const before = role.first - 1;
  const isAdjective =
    isJoined(passage, role.first) &&
    !has(passage, before, TokenFlag.Capital) &&
    !isJoined(passage, before) &&
    !STARTERS.has(passage.keys[before] as string);
  return isAdjective ? before : role.first;
}

/** Does the phrase before token `next` end with it, at a comma or with the sentence? */
function isClosed(passage: Passage, next: number): boolean {
  return next >= passage.tokens.count || /^[,).;]/u.test(gapBefore(passage, next).trim());
}

/** Do two capitalised words that the base does not know end at `last`, governed by no preposition? */
function isStrangerEnding(passage: Passage, last: number): boolean {
  let first = last;
  while (isNamePart(passage, first - 1) && isJoined(passage, first)) first--;
  if (first === last || !isNamePart(passage, last)) return false;
  return (
    !isJoined(passage, first) ||
    !/^(?:a|au|aux|en|dans|selon|chez|sur|de|du|d|at|in|from|to)$/.test(
      passage.keys[first - 1] as string,
    )
  );
}

function isNamePart(passage: Passage, index: number): boolean {
  return (
    has(passage, index, TokenFlag.Capital) &&
    !STARTERS.has(passage.keys[index] as string) &&
    !passage.starting.has(index) &&
    !passage.ending.has(index)
  );
}

function skipHonorific(passage: Passage, index: number): number {
  return HONORIFICS.has(passage.keys[index] ?? '') ? index + 1 : index;
}

/** Who bears `name` and ever held the office of `role`. */
function bearer(name: Name, role: RolePhrase, { discourse }: RoleContext): ActorId | null {
  const { engine, asOf } = discourse;
  for (const { actor } of name.namings) {
    if (engine.actor(actor)?.kind !== 'person') continue;
    if (role.office === 'successor' || role.office === 'predecessor') return actor;
    if (role.office === 'homologue') {
      if (role.org === null || countryOf(engine, actor, asOf) === role.org) return actor;
      continue;
    }
    const org = role.org === 'unknown' ? null : role.org;
    if (holds(engine, actor, role.office, org, null)) return actor;
  }
  return null;
}

/** Does a capitalised word that is no name of the base, nor a title or a day, stand at `index`? */
function isStrangerAt(passage: Passage, index: number): boolean {
  if (!isProper(passage, index) || has(passage, index, TokenFlag.AllCaps)) return false;
  const key = passage.keys[index] as string;
  if (STARTERS.has(key) || TITLES.has(key)) return false;
  return !passage.starting.has(index);
}

/** « , Fumio Kishida, »: two capitalised words between commas are an apposition, not a list. */
function closesApposition(passage: Passage, first: number): boolean {
  let last = first;
  while (isJoined(passage, last + 1) && isProper(passage, last + 1)) last++;
  if (last === first || last - first > 3) return false;
  return isClosed(passage, last + 1);
}
