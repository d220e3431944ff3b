/**
 * Noun phrases that point back: « cette coalition », « ce sommet », « ladite
 * déclaration », and « la coalition » once the coalition is the matter.
 *
 * A phrase goes to the nearest thing of its class within three sentences. Pronouns
 * are left alone.
 */

import type { ActorKind } from '../knowledge';
import { has, isJoined, type Passage } from '../names/context';
import { TokenFlag } from '../text/text';
import { DEMONSTRATIVE } from '../text/words';

/** A phrase that points back to something of one of `kinds`. Tokens are inclusive. */
export type BackReference = { first: number; last: number; kinds: readonly ActorKind[] };

/** How many sentences back the antecedent may stand. */
export const REACH = 3;

const CLASSES: ReadonlyMap<string, readonly ActorKind[]> = new Map(
  (
    [
      ['coalition alliance', ['group', 'organization']],
      ['force forces contingent', ['military']],
      [
        'reunion rencontre sommet visioconference conference discussions pourparlers visite summit meeting talks gathering call',
        ['event'],
      ],
      ['declaration texte document accord memorandum', ['document']],
      ['plan', ['document']],
    ] as const
  ).flatMap(([nouns, kinds]) => nouns.split(' ').map((noun) => [noun, kinds] as const)),
);

/** Finds the phrases of `passage` that point back, in order. */
export function findBackReferences(passage: Passage): BackReference[] {
  const found: BackReference[] = [];
  for (let index = 1; index < passage.tokens.count; index++) {
    const kinds = CLASSES.get(passage.keys[index] as string);
    if (kinds === undefined || !isJoined(passage, index)) continue;
    const before = passage.keys[index - 1] as string;
    if (!DEMONSTRATIVE.has(before) || isCompleted(passage, index)) continue;
    // « les forces », « ces forces » of an army that is named: an adjective follows.
    if (passage.demonyms.has(index + 1) && !has(passage, index + 1, TokenFlag.Capital)) continue;
    found.push({ first: index, last: index, kinds });
  }
  return found;
}

/** Does a complement make the noun something else? « cette coalition de partis ». */
function isCompleted(passage: Passage, index: number): boolean {
  const next = passage.keys[index + 1] ?? '';
  return isJoined(passage, index + 1) && /^(?:de|d|du|des|of|armees?)$/.test(next);
}

/** Words after « la coalition » that make it another one. */
const OTHER_COALITION =
  /^(?:gouvernementale?|au pouvoir|de (?!pays|volontaires|paris et|londres et)|d(?: |$)|du |des (?!volontaires|pays)|noire|rouge|tricolore|sociale|conservatrice|sortante|actuelle|arc|entre|qui gouverne|governing|government|ruling|allemande|neerlandaise|belge|israelienne|tcheque|suedoise|lettone|bulgare|roumaine|antimissile|antibalistique|integree|of |to (?!support)|internationale contre|contre|anti|qu il|qu elle)/;
const GOVERNING_BEFORE =
  /(?:^| )(?:governing|ruling|government|accord de|contrat de|partenaire de|partenaires de|partis de|gouvernement de|sa|leur|une|a|his|her|their|la grande)$/;

/** Is the noun « coalition » at `index` one of a government or a party, by the words around it? */
export function isOtherCoalition(before: string, after: string): boolean {
  return OTHER_COALITION.test(after) || GOVERNING_BEFORE.test(before);
}
