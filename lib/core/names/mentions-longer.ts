/**
 * A name that is only a part of the name of something else: a street, a station, a
 * party, a club, a firm, a treaty, a dish, or somebody called like a town.
 *
 * Read from the words before the name. People who share a surname are the matter of
 * `mentions-namesakes.ts`, single words with meanings of their own of `mentions-guards.ts`.
 */
import { TokenFlag } from '../text/text';
import { gapBefore, has, isJoined, isProper, type Passage, wordsAfter } from './context';
import type { AliasHit } from './engine';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** What carries the name just after it: « rue Volontaires », « lycée Berlin », « Dynamo Kiev », « le cargo Paris ». */
const JOINED_HEADS = words(`
  rue avenue boulevard quai impasse allee square faubourg station metro lycee college hotel cafe brasserie restaurant hopital
  stade gare pont porte esplanade rond rocade villa residence street road lane bridge stadium cour
  clinique ecole theatre cinema bar pub camping tour immeuble parc
  air radio club racing sporting dynamo spartak lokomotiv
  cargo paquebot petrolier navire croiseur fregate destroyer voilier yacht avions marin ferry vraquier tanker vessel cruiser
`);

/** Clubs by their initials, in capitals: « l’AS Monaco » is no « as ». */
const CLUBS = /^(?:fc|ac|as|us|sc|rc|cs)$/;

/** What carries the name of a town or a country after « de », wherever it lies. */
const NAMED_AFTER =
  /^(?:rue|avenue|boulevard|impasse|allee|square|faubourg|esplanade|rocade|hotel|quai)$/;

/** What is called after a country, and only lies in a town: « la gare d’Italie », « la gare de Kiev ». */
const LYING = words(
  'gare pont porte station lycee college jardin palais theatre villa residence cafe auberge',
);

/** Heads that make a proper name with the place after « de » : « la Banque de France », « le Tour de France ». */
const NAME_HEADS = words(`
  tour banque bibliotheque comedie gaz electricite equipe coupe ile champion championne champions championnat championnats
  gp prix open rallye bank fc ac as ligue institut notre tribunal opera orchestre ballet conservatoire
  bourse musee theatre conventions convention paix siege serment
  societe union federation confederation alliance parti mouvement front academie ecole universite gare hopital club
  racing sporting dynamo radio festival cercle mutuelle compagnie office eglise croix centre maison
`);

/** Contests of a country, with or without a capital. */
const CONTESTS = /^(?:rallye|coupe|championnats?|stade)$/;

/** Texts that keep the name of the town where they were signed, whatever came after. */
const TREATIES =
  /^(?:traites?|pactes?|protocoles?|conventions?|treaty|treaties|pact|protocol|conventions?)$/;

/** Adjectives between such a head and its complement: « la Banque nationale d’Ukraine ». */
const ADJECTIVE =
  /(?:ale|al|ique|iste|aire|ienne|ien|crate|enne|royale?|philharmonique|orthodoxe|rouge|hospitalier|libre|populaire|sportif|sportive)$/;

/** Dishes and other wares called after a town, which follows them at once. */
const WARES = /^(?:poulet|cotelettes?|chicken|glaces?|filets?|burger|pizza|cocktail|parfum)$/;

/** Words of time and measure, after which a clause may begin: « un jour Moscou dira ». */
const CLAUSE_BEFORE =
  /^(?:jour|fois|peu|soir|matin|instant|moment|an|semaine|mois|heure|minute|partie|seul|seule|nouveau|que|dont|si)$/;

/** Animals, whose name stands beside them: « son chat, Poutine, dort ». */
const ANIMALS =
  /^(?:chats?|chatte|chatons?|chiens?|chienne|chiot|dogue|caniche|perroquet|perruche|tortue|cheval|jument|poney|ane|lapin|hamster|cochon|chevre|vache|taureau|dog|cat|puppy|kitten|horse|pony|parrot|tortoise|rabbit)$/;

/** Called, nicknamed, christened: somebody or something else of that name. */
const CALLED =
  /^(?:(?:surnomme|prenomme|denomme|baptise|intitule)e?s?|nicknamed|dubbed|christened)$/;
const ONE = { fr: /^(?:un|une|certaine?)$/, en: /^an?$/ };

/** Is the name a part of the name of a street, a club, a treaty, a dish, a cat? */
export function isInLongerName(passage: Passage, hit: AliasHit, key: string): boolean {
  const ending = passage.ending.get(hit.last) ?? [];
  if (isCalled(passage, hit.first) || isHyphened(passage, hit.first)) return true;
  return (
    isPartOf(passage, hit, key) ||
    ending.some((other) => other.first < hit.first && isStreet(passage, other, key))
  );
}

function isPartOf(passage: Passage, hit: AliasHit, key: string): boolean {
  const isTown = hit.namings.some(({ kind }) => kind === 'metonym');
  if (/^(?:union|alliance)$/.test(key) && isPaired(passage, hit.last)) return true;
  return isStreet(passage, hit, key) || (isTown && isWare(passage, hit.first));
}

/** « Hauts-de-France », « Île-de-France »: hyphens on both sides of « de » make one name. */
function isHyphened(passage: Passage, first: number): boolean {
  return [first, first - 1].every((index) => /^[-‐‑]$/u.test(gapBefore(passage, index)));
}

/** « l’Union Berlin »: a capital follows with nothing between. */
function isPaired(passage: Passage, last: number): boolean {
  return isJoined(passage, last + 1) && has(passage, last + 1, TokenFlag.Capital);
}

/** « un vétéran surnommé Paris », « le chat s’appelle Poutine », not « l’a nommé ». */
function isCalled(passage: Passage, first: number): boolean {
  if (ANIMALS.test(passage.keys[first - 1] ?? '') && /^(?:,? )$/.test(gapBefore(passage, first)))
    return true;
  if (!isJoined(passage, first)) return false;
  const before = passage.keys[first - 1] as string;
  const further = isJoined(passage, first - 1) ? (passage.keys[first - 2] ?? '') : '';
  if (/^appel(?:le|lent|ait|aient|lera|er)$/.test(before)) return /^(?:s|m|t)$/.test(further);
  // « une dame nommée Odessa », « a man called Paris », not « Kiev a aussitôt nommé Fedorov ».
  if (/^(?:nommee?s?|appelee?s?|named|called)$/.test(before))
    return !isJoined(passage, first - 1) || ONE[passage.lang].test(passage.keys[first - 3] ?? '');
  return CALLED.test(before);
}

/** « un poulet Kiev », « une glace Washington »: a noun with its article, no preposition, a town. */
function isWare(passage: Passage, first: number): boolean {
  if (!isJoined(passage, first) || has(passage, first - 1, TokenFlag.Capital)) return false;
  const noun = passage.keys[first - 1] as string;
  if (WARES.test(noun)) return true;
  return (
    passage.lang === 'fr' &&
    /^(?:un|une)$/.test(passage.keys[first - 2] ?? '') &&
    isJoined(passage, first - 1) &&
    noun.length > 2 &&
    !/e$/.test(noun) &&
    !CLAUSE_BEFORE.test(noun) &&
    !/(?:ment|ant)$/.test(noun)
  );
}

/** Is the name the end of « rue de Londres », « place d’Italie », « station Volontaires », « Tour de France »? */
function isStreet(passage: Passage, hit: AliasHit, key: string): boolean {
  let head = hit.first - 1;
  if (!isJoined(passage, hit.first)) return false;
  const beside = passage.keys[head] as string;
  if (JOINED_HEADS.has(beside)) return true;
  if (CLUBS.test(beside)) return has(passage, head, TokenFlag.AllCaps) && !passage.shouted;
  // « l’Union Berlin », « Alliance Europe »: the capital makes one name of two.
  if (/^(?:union|alliance)$/.test(beside)) return has(passage, head, TokenFlag.Capital);
  // « avoir placé Ulf Kristersson » is no square.
  if (beside === 'place') return !has(passage, head, TokenFlag.Accented);
  if (/^(?:l|la|le|les)$/.test(beside) && isJoined(passage, head)) head--;
  if (!/^(?:de|d|du|des|of)$/.test(passage.keys[head] ?? '') || !isJoined(passage, head))
    return false;
  return isHead(passage, head - 1, hit, key);
}

/** Does the noun at `at` make one name with what follows its « de »? */
function isHead(passage: Passage, at: number, hit: AliasHit, key: string): boolean {
  const noun = passage.keys[at] ?? '';
  if (NAMED_AFTER.test(noun)) return true;
  const isTown = hit.namings.some(({ kind }) => kind === 'metonym');
  const isPerson = hit.namings.every(({ kind }) => kind === 'surname');
  if (noun === 'place') return isSquare(passage, at, hit);
  if ((LYING.has(noun) || CONTESTS.test(noun)) && !isTown && !isPerson) return true;
  // « les Commanders de Washington »: many with one name of their own are a team.
  const isTeam = isTown && isProper(passage, at) && /s$/.test(noun) && !passage.starting.has(at);
  if (isTeam && /^(?:les|des|aux)$/.test(passage.keys[at - 1] ?? '') && !/^allies$/.test(noun))
    return true;
  if (TREATIES.test(noun) && isTown) return true;
  if (/^accords?$/.test(noun) && isTown && has(passage, at, TokenFlag.Capital)) return true;
  if (NAME_HEADS.has(noun)) return isProper(passage, at) || key === 'france';
  // « la Banque nationale d’Ukraine »
  if (!ADJECTIVE.test(noun) || !isJoined(passage, at)) return false;
  return NAME_HEADS.has(passage.keys[at - 1] ?? '') && isProper(passage, at - 1);
}

/**
 * « place de l’Ukraine » is a square; « la place de l’Ukraine en Europe », « à la place de »,
 * « prendre la place d’Andriy Yermak » are not.
 */
function isSquare(passage: Passage, place: number, { first, last, namings }: AliasHit): boolean {
  if (!/^(?:la|sa|leur|une|quelle)$/.test(passage.keys[place - 1] ?? '')) return true;
  if (namings.some(({ kind }) => kind === 'surname') || first < last) return false;
  if (/^(?:a|pris|prend|prendre|prit|prendra|prenne)$/.test(passage.keys[place - 2] ?? ''))
    return false;
  return !/^(?:dans|au|a|en|est|sera|reste|parmi|sur)(?: |$)/.test(wordsAfter(passage, last));
}

/** « le roi Charles VI », « Paris 2024 »: a number makes it the name of another king, of games. */
export function isNumbered(passage: Passage, { first, last, namings }: AliasHit): boolean {
  const next = last + 1;
  if (!isJoined(passage, next) || gapBefore(passage, next).trim() !== '') return false;
  const key = passage.keys[next] as string;
  if (/^(?:19|20)\d\d$/.test(key)) return namings.some(({ kind }) => kind === 'metonym');
  const isKing = key === 'ier' || (/^[ivx]+$/.test(key) && has(passage, next, TokenFlag.AllCaps));
  // « Charles III » is a name of the base.
  return isKing && !passage.starting.get(first)?.some((other) => other.last > last);
}
