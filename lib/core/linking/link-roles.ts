/**
 * Decides who holds the office that a phrase names: by name when it stands next to
 * one, by another’s office, by country (`link-office.ts`), else by what the article
 * has said before (`link-bare.ts`). Silence where two could be meant.
 */
import { isJoined, type Passage, wordsBefore } from '../names/context';
import { BECOMING } from '../text/words';
import { linkBare, linkNamedMinister } from './link-bare';
import { besideRole } from './link-beside';
import { choose, WEIGHTS } from './link-choice';
import { type Linked, linkInCountry, type RoleContext } from './link-office';
import { linkRelative } from './link-relatives';
import type { RolePhrase } from './role-phrases';

/** Links `role` to its holder. */
export function linkRole(role: RolePhrase, context: RoleContext): Linked {
  const { passage, discourse } = context;
  const sentence = passage.sentence[role.first] as number;
  if (role.office === 'other') return 'blocked';
  if (role.determiner === 'indefinite' || role.determiner === 'demonstrative') return 'blocked';
  if (ANY.test(wordsBefore(passage, role.first))) return 'blocked';
  const beside = besideRole(role, context);
  if (beside === 'stranger') {
    discourse.seeUnknown(role.office, sentence);
    return 'blocked';
  }
  // « le président Macron »: the title is part of the name, which is a mention already.
  if (beside !== null && role.org === null && isJoined(passage, role.last + 1)) return 'blocked';
  // « son homologue, Boris Pistorius »: the name alone says who.
  if (beside !== null && RELATIVE_OFFICES.has(role.office)) return 'blocked';
  if (beside !== null) return choose(beside, WEIGHTS.explicitRole, ['role-on-date', 'apposition']);
  if (namesOffice(role, passage)) return 'blocked';
  if (RELATIVE_OFFICES.has(role.office)) return linkRelative(role, context);
  // There are many: « le commissaire européen » is the one who was named.
  if (role.office === 'commissioner' && role.org !== 'unknown')
    return linkBare({ ...role, org: null }, context);
  if (role.org === 'unknown') {
    discourse.seeUnknown(role.office, sentence);
    return null;
  }
  if (role.office === 'minister' && role.org !== null) return linkNamedMinister(role, context);
  if (role.org !== null) {
    const choice = linkInCountry(role, role.org, context, WEIGHTS.explicitRole, []);
    if (choice === null || choice === 'blocked') discourse.seeUnknown(role.office, sentence);
    return choice;
  }
  return linkBare(role, context);
}

/** « quel que soit son successeur » */
const ANY = /quel(?:le)? que soi(?:t|ent)(?: (?:le|la|l|son|sa|leur))?$/;

const RELATIVE_OFFICES = new Set(['homologue', 'successor', 'predecessor']);

/** « devenir Premier ministre », « le poste de ministre »: the office, not its holder. */
function namesOffice(role: RolePhrase, passage: Passage): boolean {
  if (role.determiner !== 'none' || !isJoined(passage, role.first)) return false;
  const before = passage.keys[role.first - 1] as string;
  if (BECOMING.has(before)) return true;
  return /^(?:de|du|d|of)$/.test(before) && BECOMING.has(passage.keys[role.first - 2] ?? '');
}
