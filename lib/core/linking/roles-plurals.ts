/**
 * Finds several holders of one office told by their nations: « les présidents français et
 * ukrainien », « ses homologues allemand et polonais », « the British and French leaders ».
 *
 * Each nation gives a phrase of its own; the noun goes with the first, in English with
 * the last.
 */
import type { ActorId } from '../knowledge';
import { gapBefore, isJoined, matchPhrase, type Passage } from '../names/context';
import type { RolePhrase } from './role-phrases';
import { pluralHeads, ROLE_PORTFOLIOS } from './roles-tables';
import { NATION_ADJECTIVE, NO_NATION } from './roles-words';

/** A nation of the list. Tokens are inclusive. */
type Nation = { actor: ActorId | 'unknown'; first: number; last: number };

/** What the plural noun says; `last` is its last token. */
type Noun = Pick<RolePhrase, 'office' | 'gender'> & { last: number };

/** Reads the phrases of the plural noun of office at token `index`; empty where there is no list of nations. */
export function pluralRolesAt(passage: Passage, index: number): RolePhrase[] {
  const noun = nounAt(passage, index);
  if (noun === null) return [];
  return passage.lang === 'fr' ? listAfter(passage, index, noun) : listBefore(passage, index, noun);
}

function nounAt(passage: Passage, index: number): Noun | null {
  const key = passage.keys[index] as string;
  if (/^(?:homologues|counterparts)$/.test(key))
    return { office: 'homologue', gender: null, last: index };
  for (const { phrase, head } of pluralHeads(passage.lang).get(key) ?? []) {
    const last = matchPhrase(passage, index, phrase);
    if (last >= 0) return { office: head.office, gender: head.gender, last };
  }
  return null;
}

/** « les ministres français et allemand de la Défense », the matter before or after the nations. */
function listAfter(passage: Passage, index: number, noun: Noun): RolePhrase[] {
  const determiner = determinerOf(passage, index);
  if (determiner === null) return [];
  let { office, last } = noun;
  const matter = () => {
    if (!/^(?:minister|secretary|commissioner)$/.test(office)) return;
    const found = ROLE_PORTFOLIOS.find(({ phrase }) => matchPhrase(passage, last + 1, phrase) > 0);
    if (found === undefined || !isJoined(passage, last + 1)) return;
    office = found.office;
    last += found.phrase.length;
  };
  matter();
  const nations: Nation[] = [];
  for (let next = nationAt(passage, last + 1); next; next = nationAfter(passage, last)) {
    nations.push(next);
    last = next.last;
  }
  matter();
  // Which of a government’s ministers is meant, and who « leads », the text must say by singulars.
  const isOpen = /^(?:minister|leader)$/.test(office);
  const isTold = nations.some(({ first }) => !/s$/.test(passage.keys[first] as string));
  if (nations.length < 2 || office === 'minister' || (isOpen && !isTold)) return [];
  return nations.map((nation, place) => ({
    ...phraseOf(noun, office, nation, determiner),
    first: place === 0 ? index : nation.first,
    last: place === nations.length - 1 ? last : nation.last,
    head: index,
  }));
}

/** « the British and French foreign ministers ». */
function listBefore(passage: Passage, index: number, noun: Noun): RolePhrase[] {
  const nations: Nation[] = [];
  for (let end = index - 1; ; ) {
    const nation = nationEnding(passage, end);
    if (nation === null || (end === index - 1 && !isJoined(passage, index))) break;
    nations.unshift(nation);
    const joint = nation.first - 1;
    const isAnd = passage.keys[joint] === 'and' && isJoined(passage, nation.first);
    if (!isAnd && gapBefore(passage, nation.first).trim() !== ',') break;
    end = isAnd ? joint - 1 : joint;
  }
  if (nations.length < 2) return [];
  return nations.map((nation, place) => ({
    ...phraseOf(noun, noun.office, nation, 'definite'),
    first: nation.first,
    last: place === nations.length - 1 ? noun.last : nation.last,
    head: index,
  }));
}

function phraseOf(
  { gender }: Noun,
  office: string,
  nation: Nation,
  determiner: RolePhrase['determiner'],
): Omit<RolePhrase, 'first' | 'last' | 'head'> {
  return { office, org: nation.actor, usual: null, time: 'now', gender, determiner, of: null };
}

/** Those who hold an office are « les » or « ses »; « des » only after a noun, where it is « de les ». */
function determinerOf(passage: Passage, index: number): RolePhrase['determiner'] | null {
  if (!isJoined(passage, index)) return null;
  const key = passage.keys[index - 1] as string;
  if (/^(?:ses|leurs|nos)$/.test(key)) return 'possessive';
  if (key === 'des') return isJoined(passage, index - 1) ? 'definite' : null;
  return /^(?:les|aux|deux|trois)$/.test(key) ? 'definite' : null;
}

/** One nation in the singular: « français », « allemand », not « allemands ». */
function nationAt(passage: Passage, index: number): Nation | null {
  const key = passage.keys[index] as string;
  if (!isJoined(passage, index) || /[^io]s$|[^ao]is$/.test(key)) return null;
  const nation = passage.demonyms.get(index);
  if (nation !== undefined) return { ...nation, first: index };
  const isNation = NATION_ADJECTIVE.test(key) && !NO_NATION.has(key);
  return isNation ? { actor: 'unknown', first: index, last: index } : null;
}

function nationAfter(passage: Passage, last: number): Nation | null {
  const next = last + 1;
  if (passage.keys[next] === 'et' && isJoined(passage, next)) return nationAt(passage, next + 1);
  if (gapBefore(passage, next).trim() !== ',') return null;
  const nation = passage.demonyms.get(next);
  return nation === undefined ? null : { ...nation, first: next };
}

function nationEnding(passage: Passage, end: number): Nation | null {
  for (const { first, last, namings } of passage.ending.get(end) ?? []) {
    const naming = namings.find(({ kind }) => kind === 'demonym');
    if (naming) return { actor: naming.actor, first, last };
  }
  return null;
}
