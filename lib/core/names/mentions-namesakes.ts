/**
 * Names that somebody or something else bears: a town of another land, a firm, a
 * ship or a village called after someone, a person who only shares the surname.
 *
 * Read from the words beside the name; who is meant later in the article follows
 * from that in `link-discourse.ts`.
 */

import { TokenFlag } from '../text/text';
import { HONORIFICS } from '../text/words';
import { gapBefore, has, isJoined, isProper, type Passage, sentenceBounds } from './context';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Lands that have towns called Paris, London or Moscow. */
const OTHER_LANDS = words(`
  alabama arizona arkansas connecticut idaho illinois indiana iowa kansas kentucky louisiana maine massachusetts michigan
  minnesota mississippi missouri montana nebraska ohio oklahoma ontario oregon pennsylvania pennsylvanie tennessee
  texas vermont virginia virginie wisconsin
`);

/** What sails, sells or lies somewhere, before the name that it was given. */
const THINGS = words(`
  cargo paquebot petrolier tanker navire fregate chalutier ferry voilier yacht destroyer croiseur avions avion peniche catamaran
  vraquier methanier remorqueur ship freighter trawler vessel frigate carrier steamer
  brasserie garage boulangerie pharmacie imprimerie librairie entreprise societe firme marque etablissements ets charcuterie
  clinique fondation galerie restaurant cafe hotel pizzeria usine ferme domaine chateau cave cirque studio editions cereales biscuits
  gymnase stade lycee ecole musee trophee
  laboratoire laboratoires company firm brewery bakery brand boutique epicerie quincaillerie
  lac mont col cap ile port village hameau bourg bourgade commune ville aeroport town hamlet lake mount
`);

/** What lies somewhere, before « de » and its name. */
const SITES = words(
  'lac col village hameau bourg bourgade commune ville baie plage town village hamlet bay beach lake',
);

/** Trades that no bearer of an office is called by. */
const TRADES = words(`
  chanteur chanteuse footballeur footballeuse attaquant buteur rugbyman romancier romanciere poete peintre sculpteur batteur
  guitariste pianiste violoniste traiteur boulanger boulangere boucher patissier plombier epicier coiffeur fleuriste
  astronome jockey cycliste cineaste dessinateur garagiste pharmacien pharmacienne viticulteur
  singer songwriter footballer striker goalkeeper golfer novelist poet painter sculptor drummer guitarist pianist
  docteur docteure dr medecin dentiste infirmier infirmiere lieutenant lieutenante brigadier brigadiere adjudant adjudante
  sergent caporal gendarme pompier inspecteur inspectrice abbe soeur professeur professeure instituteur institutrice
  jardinier jardiniere chauffeur ouvrier ouvriere macon electricien electricienne menuisiere serveur serveuse caissiere
  dramaturge metteur realisateur realisatrice photographe humoriste couturier couturiere bijoutier architecte
  boxeur boxeuse arbitre entraineur entraineuse gardien gardienne skieur skieuse nageur nageuse judoka pilote
  restaurateur restauratrice cuisinier cuisiniere fermier fermiere agriculteur agricultrice eleveur eleveuse
  menuisier notaire veterinaire historien historienne comedien comedienne acteur actrice danseur danseuse
  caterer baker butcher plumber grocer hairdresser florist astronomer cyclist cartoonist fed
`);

const HYPHEN = /^[-‐‑]$/u;

/** Words of the family: they tell that the surname stays with whom it was. */
const KIN =
  /^(?:epouse|epoux|femme|mari|fils|fille|frere|soeur|neveu|niece|cousine?|mere|pere|dame|wife|husband|daughter|brother|sister|nephew|mother|father|lady)$/;

/** « Moscow, Idaho », « Vienne (Isère) », « the Moscow township »: a town of that name elsewhere. */
export function isTownElsewhere(passage: Passage, last: number): boolean {
  const { keys } = passage;
  const next = last + 1;
  if (next >= passage.tokens.count || passage.sentence[next] !== passage.sentence[last])
    return false;
  const gap = gapBefore(passage, next).trim();
  if (gap === '' && isJoined(passage, next))
    return (
      /^(?:township|county)$/.test(keys[next] as string) ||
      (/^(?:au|en|dans|in)$/.test(keys[next] as string) && isOtherLand(passage, next + 1))
    );
  if (gap === ',') {
    if (isOtherLand(passage, next)) return true;
    return /^(?:au|en|dans|in)$/.test(keys[next] as string) && isOtherLand(passage, next + 1);
  }
  return gap === '(' && (isOtherLand(passage, next) || isBracketedLand(passage, next));
}

function isOtherLand(passage: Passage, index: number): boolean {
  const land = /^(?:l|le|la|the)$/.test(passage.keys[index] ?? '') ? index + 1 : index;
  return OTHER_LANDS.has(passage.keys[land] ?? '') && has(passage, land, TokenFlag.Capital);
}

/** « (Isère) », not « (AFP) », « (Reuters) – » nor « (Ukraine) »: one unknown name, and the sentence goes on. */
function isBracketedLand(passage: Passage, index: number): boolean {
  if (!has(passage, index, TokenFlag.Capital) || has(passage, index, TokenFlag.AllCaps))
    return false;
  if (passage.starting.has(index)) return false;
  let last = index;
  while (last < index + 3 && isJoined(passage, last + 1)) last++;
  const { tokens } = passage;
  const after = last + 1 < tokens.count ? gapBefore(passage, last + 1) : '';
  return /^\)(?:\s|,)*$/u.test(after);
}

/** « le cargo Merz », « Starmer & Fils », « Burnham-on-Sea », « le village de Burnham »: no person at all. */
export function isThingNamed(passage: Passage, first: number, last: number): boolean {
  const { keys } = passage;
  if (isJoined(passage, first)) {
    const before = keys[first - 1] as string;
    if (THINGS.has(before) || /[a-z]{2}erie$/.test(before)) return true;
    if (/^(?:de|d|of)$/.test(before) && SITES.has(keys[first - 2] ?? '')) return true;
  }
  const next = last + 1;
  if (next >= passage.tokens.count || passage.sentence[next] !== passage.sentence[last])
    return false;
  const gap = gapBefore(passage, next);
  if (/^\s*&\s*$/u.test(gap)) return true;
  const beside = keys[next] as string;
  // « des Kellogg’s »: French writes no possessive, only a brand.
  if (passage.lang === 'fr' && beside === 's' && /^['’]$/u.test(gap)) return true;
  if (HYPHEN.test(gap))
    return (
      /^(?:on|upon|in|by|sur|sous|en|les|lez|la|le|de)$/.test(beside) &&
      HYPHEN.test(gapBefore(passage, next + 1)) &&
      has(passage, next + 1, TokenFlag.Capital)
    );
  if (gap.trim() !== '') return false;
  if (/^(?:et|and)$/.test(beside))
    return (
      /^(?:fils|freres|associes|sons|co|partners)$/.test(keys[next + 1] ?? '') &&
      isProper(passage, next + 1)
    );
  return isProper(passage, next) && /^(?:ltd|inc|plc|llc|sa|sarl|sas|gmbh|freres)$/.test(beside);
}

/** « un certain M. Macron », « le boulanger Starmer », « Powell the drummer »: somebody who shares the surname. */
export function isHomonym(passage: Passage, first: number, last: number): boolean {
  const { keys } = passage;
  let head = first - 1;
  if (isJoined(passage, first)) {
    // « M. et Mme Starmer », « Maître Starmer plaidera »
    const isCouple =
      HONORIFICS.has(keys[head] as string) && /^(?:et|and)$/.test(keys[head - 1] ?? '');
    if (isCouple && HONORIFICS.has(keys[head - 2] ?? '')) return true;
    if (keys[head] === 'maitre' && has(passage, head, TokenFlag.Capital)) return true;
    if (HONORIFICS.has(keys[head] as string) && isJoined(passage, head)) {
      head--;
      if (/^(?:un|une|a|another)$/.test(keys[head] as string)) return true;
    }
    if (/^(?:certaine?|autre|another|homonyme|namesake|denommee?)$/.test(keys[head] as string))
      return true;
    if (isTradeBefore(passage, head + 1)) return true;
  }
  return tradeAfter(passage, last + 1) !== '' || isUnrelated(passage, last);
}

/** « l’actrice Anna Kelly »: is a trade before a full name that of nobody in the base? */
export function isOfOtherTrade(passage: Passage, first: number, last: number): boolean {
  if (isTradeBefore(passage, first) && !SCHOLARS.test(passage.keys[first - 1] as string))
    return true;
  const trade = tradeAfter(passage, last + 1);
  return (trade !== '' && !SCHOLARS.test(trade)) || isUnrelated(passage, last);
}

/** « Antonio Costa, 52 ans, jardinier »: an age and a trade are those of somebody of whom one reads once. */
export function isOfAgeAndTrade({ keys }: Passage, last: number): boolean {
  const [age, years, trade] = keys.slice(last + 1, last + 4);
  return /^\d\d$/.test(age ?? '') && /^(?:ans|years)$/.test(years ?? '') && TRADES.has(trade ?? '');
}

/** Trades of the experts whom articles ask, and whom the base holds. */
const SCHOLARS = /^(?:professeure?|historien(?:ne)?|docteure?|dr|medecin)$/;

/** Is the word before token `first` a trade, one that is still followed: not « l’ancien acteur »? */
function isTradeBefore(passage: Passage, first: number): boolean {
  const trade = first - 1;
  if (!isJoined(passage, first) || !TRADES.has(passage.keys[trade] as string)) return false;
  const before = isJoined(passage, trade) ? (passage.keys[trade - 1] as string) : '';
  return !/^(?:ancien|ancienne|ex|former)$/.test(before);
}

/** The trade in « Starmer the drummer », « Starmer, le batteur », « Powell the Fed chairman »; empty for none. */
function tradeAfter(passage: Passage, next: number): string {
  const gap = gapBefore(passage, next).trim();
  if (gap !== '' && gap !== ',' && gap !== '(') return '';
  if (passage.sentence[next] !== passage.sentence[next - 1]) return '';
  const isArticle = /^(?:le|la|l|un|une|the|a)$/.test(passage.keys[next] ?? '');
  if (!isArticle && gap === '') return '';
  const from = isArticle ? next + 1 : next;
  for (let index = from; index < from + 2; index++) {
    if (index > from && !isJoined(passage, index)) return '';
    const word = passage.keys[index] ?? '';
    if (TRADES.has(word)) return word;
  }
  return '';
}

/** « , no relation », « , sans lien de parenté » just after the name or what completes it. */
function isUnrelated(passage: Passage, last: number): boolean {
  const end = Math.min(last + 6, sentenceBounds(passage, last).last);
  const after = passage.keys.slice(last + 1, end + 1).join(' ');
  return /^(?:(?:of|de|d) \w+ )?(?:no relation|sans (?:aucun )?(?:lien|rapport)|aucun(?:e)? (?:lien|rapport|parente)|un homonyme|homonyme)/.test(
    after,
  );
}

/** Is the bearer of a surname that ends at `last` told to be of the family: « Brigitte Macron, l’épouse du président »? */
export function isRelative(passage: Passage, first: number, last: number): boolean {
  const { first: start, last: end } = sentenceBounds(passage, first);
  const near = [
    ...passage.keys.slice(Math.max(start, first - 5), first),
    ...passage.keys.slice(last + 1, Math.min(end, last + 5) + 1),
  ];
  return near.some((key) => KIN.test(key) || (key === 'son' && passage.lang === 'en'));
}
