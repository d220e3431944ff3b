/**
 * Finds offices told by another’s: « son homologue ukrainien », « le prédécesseur de
 * Keir Starmer », « his Turkish counterpart ».
 */
import { isJoined, isProper, type Passage } from '../names/context';
import { HONORIFICS } from '../text/words';
import { determinerOf, type RolePhrase } from './role-phrases';
import { LINKS } from './roles-complements';
import { ROLE_TIMES } from './roles-words';

/** Reads « son homologue ukrainien », « son successeur », « le prédécesseur de Keir Starmer ». */
export function relativeAt(passage: Passage, index: number): RolePhrase | null {
  const key = passage.keys[index] as string;
  const office = RELATIVES.get(key);
  if (office === undefined) return null;
  const phrase: RolePhrase = {
    first: index,
    last: index,
    head: index,
    office,
    org: null,
    usual: null,
    time: 'now',
    gender: null,
    determiner: determinerOf(passage, index),
    of: null,
  };
  if (phrase.determiner === 'none' && isJoined(passage, index)) {
    const before = ROLE_TIMES.get(passage.keys[index - 1] as string);
    if (before !== undefined) {
      phrase.first = index - 1;
      phrase.determiner = determinerOf(passage, index - 1);
    }
  }
  const demonym = passage.demonyms.get(index + 1);
  if (office === 'homologue') {
    if (passage.lang === 'en') {
      const before = passage.ending
        .get(phrase.first - 1)
        ?.find(({ namings }) => namings.some(({ kind }) => kind === 'demonym'));
      const naming = before?.namings.find(({ kind }) => kind === 'demonym');
      if (before && naming) {
        phrase.org = naming.actor;
        phrase.first = before.first;
        phrase.determiner = determinerOf(passage, before.first);
      }
    } else if (demonym && isJoined(passage, index + 1)) {
      phrase.org = demonym.actor;
      phrase.last = demonym.last;
    }
  } else if (LINKS.has(passage.keys[index + 1] ?? '') && isProper(passage, index + 2)) {
    phrase.of = HONORIFICS.has(passage.keys[index + 2] ?? '') ? index + 3 : index + 2;
  }
  return phrase;
}

const RELATIVES: ReadonlyMap<string, string> = new Map([
  ['homologue', 'homologue'],
  ['counterpart', 'homologue'],
  ['successeur', 'successor'],
  ['successeure', 'successor'],
  ['successor', 'successor'],
  ['predecesseur', 'predecessor'],
  ['predecesseure', 'predecessor'],
  ['predecessor', 'predecessor'],
]);
