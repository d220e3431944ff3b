/**
 * Tells whether a capital or a seat is named as a place or for those who govern
 * there, by the words around it: preposition, noun before « de », verb after.
 */
import { gapBefore, has, isJoined, isProper, type Passage, wordsAfter } from '../names/context';
import { TokenFlag } from '../text/text';
import {
  AGENT_NOUNS,
  AGENT_VERBS,
  DATIVE_HEADS,
  MIND_VERBS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  PLACE_VERB_FORMS,
  PLACE_VERBS,
} from '../text/words';
import { edge, listBounds } from './metonymy-lists';
import {
  AGENT_PREPOSITIONS,
  AND,
  DEPARTURE,
  GOING,
  LIVING,
  MADE_AT,
  OF,
  ROUTES,
  RULERS,
  SKY,
  STOPS,
  TOWN_THINGS,
  TRAVEL,
} from './metonymy-words';

/** How a capital is used, and how sure that is, from 0 to 1. */
export type Use = { sense: 'agent' | 'place'; score: number };

/** Tells how the capital at tokens `first` to `last` is used. */
export function useOf(passage: Passage, first: number, last: number): Use {
  if (/^(?:la |the )?capitale?(?: |$)/.test(wordsFrom(passage, last + 1)))
    return { sense: 'place', score: 0.8 };
  // « on first Kyiv trip », « the Kyiv summit »: a noun after the name says what happens there.
  if (passage.lang === 'en' && isJoined(passage, last + 1) && isHeldThere(passage.keys[last + 1]))
    return { sense: 'place', score: 0.75 };
  // « a choisi Varsovie pour sa première visite », « Berlin d’abord, puis Vilnius »: a stop on a way.
  if (STOPS.test(wordsAfter(passage, last))) return { sense: 'place', score: 0.75 };
  if (isBeforeNoun(passage, first, last)) return { sense: 'place', score: 0.7 };
  // « de Kiev, où il a vu des amis »
  if (passage.keys[last + 1] === 'ou' && has(passage, last + 1, TokenFlag.Accented))
    return { sense: 'place', score: 0.8 };
  const list = listBounds(passage, first, last);
  if (isEnd(passage, first, last)) return { sense: 'place', score: 0.75 };
  const before = beforeUse(passage, list.first, list.last);
  return before ?? afterUse(passage, list.last, list.first) ?? { sense: 'agent', score: 0.5 };
}

/** « the London fire brigade », « a Berlin gallery », not « the Moscow regime »: English sets a town before what lies there. */
function isBeforeNoun(passage: Passage, first: number, last: number): boolean {
  if (passage.lang !== 'en' || passage.titled || !isJoined(passage, last + 1)) return false;
  if (!/^(?:the|an?)$/.test(passage.keys[first - 1] ?? '') || !isJoined(passage, first))
    return false;
  const near = passage.keys.slice(last + 1, last + 4);
  if (AGENT_VERBS.has(near[0] as string)) return false;
  const verb = near.findIndex((key) => AGENT_VERBS.has(key));
  const nouns = verb < 0 ? near : near.slice(0, verb);
  return !nouns.some((key) => AGENT_NOUNS.has(key) || RULERS.test(key));
}

/** Is it an end of a way or of a time: « de Londres à Kiev », « la ligne Paris-Londres »? */
function isEnd(passage: Passage, first: number, last: number): boolean {
  const { keys } = passage;
  const before = isJoined(passage, first) ? (keys[first - 1] ?? '') : '';
  if (passage.lang !== 'fr') return false;
  if (isWithin(passage, pairStart(passage, first, last), 3, ROUTES)) return true;
  const next = last + 1;
  return (
    /^de?$/.test(before) &&
    (isAtHead(passage, first - 1) || GOING.test(keys[first - 2] ?? '')) &&
    isTo(passage, next) &&
    isJoined(passage, next) &&
    isProper(passage, next + 1)
  );
}

/** The first token of « Paris-Londres », in which the name at `first` to `last` stands; 0 when it stands alone. */
function pairStart(passage: Passage, first: number, last: number): number {
  const isPaired = (token: number) => /^[-‐‑–]$/u.test(gapBefore(passage, token).trim());
  if (isPaired(last + 1)) return first;
  return isPaired(first) ? (edge(passage.ending.get(first - 1), 'first') ?? 0) : 0;
}

function isAtHead(passage: Passage, index: number): boolean {
  return index === 0 || passage.sentence[index - 1] !== passage.sentence[index];
}

/** The two words from token `index`, whatever punctuation stands before them. */
function wordsFrom(passage: Passage, index: number): string {
  return passage.keys.slice(index, index + 2).join(' ');
}

function beforeUse(passage: Passage, first: number, last: number): Use | null {
  if (!isJoined(passage, first)) return null;
  const { keys } = passage;
  const before = keys[first - 1] as string;
  const further = isJoined(passage, first - 1) ? (keys[first - 2] ?? '') : '';
  if (isTo(passage, first - 1))
    return mindUse(passage, first - 1, last) ?? toUse(passage, first - 1);
  if (before === 'apres' || before === 'after') {
    return further === 'd' ? null : { sense: 'place', score: 0.55 };
  }
  if (OF.has(before)) {
    if (before === 'd' && further === 'apres') return { sense: 'agent', score: 0.8 };
    // « De Kiev, le ministre raconte »: where somebody speaks from.
    if (isAtHead(passage, first - 1) && gapBefore(passage, last + 1).trim() === ',')
      return { sense: 'place', score: 0.7 };
    return ofUse(passage, first - 1);
  }
  if (before === 'apres' && further === 'd') return { sense: 'agent', score: 0.8 };
  if (before === 'to') {
    return {
      sense: DATIVE_HEADS.has(further) || AGENT_NOUNS.has(further) ? 'agent' : 'place',
      score: 0.75,
    };
  }
  // « les regards se tournent vers Paris »
  if (before === 'vers' && /^(?:regard|tourn|yeux)/.test(further))
    return { sense: 'agent', score: 0.7 };
  if (/^(?:en|au|aux)$/.test(before) || PLACE_PREPOSITIONS.has(before))
    return { sense: 'place', score: 0.85 };
  if (PLACE_VERBS.has(before) || PLACE_VERB_FORMS.test(before))
    return { sense: 'place', score: 0.8 };
  if (/^(?:sur|on|pour|for)$/.test(before)) {
    const isThere =
      before === 'pour'
        ? isWithin(passage, first - 1, 7, DEPARTURE)
        : before === 'sur' && isWithin(passage, first - 1, 2, SKY);
    return isThere || travelsBefore(passage, first - 1)
      ? { sense: 'place', score: 0.8 }
      : { sense: 'agent', score: 0.75 };
  }
  if (before === 'entre' || before === 'between') {
    return TRAVEL.has(further) || isWithin(passage, first - 1, 4, LIVING)
      ? { sense: 'place', score: 0.75 }
      : { sense: 'agent', score: 0.8 };
  }
  if (before === 'par') {
    return isPassed(passage, first - 1)
      ? { sense: 'place', score: 0.75 }
      : { sense: 'agent', score: 0.8 };
  }
  if (AGENT_PREPOSITIONS.has(before)) return { sense: 'agent', score: 0.8 };
  // « la capitale ukrainienne Kiev », « la ville de »: an apposition.
  if (/^(?:capitale|ville|capital|city)$/.test(before) || passage.demonyms.has(first - 1)) {
    return { sense: 'place', score: 0.75 };
  }
  // The object of a verb: « inquiète Moscou », « pressed Kyiv ».
  return { sense: 'agent', score: 0.62 };
}

/** « passé par Moscou », « passée par Kiev et par Moscou », not « l’accord passé par Moscou ». */
function isPassed({ keys }: Passage, par: number): boolean {
  const verb = AND.has(keys[par - 1] ?? '') && keys[par - 3] === 'par' ? par - 4 : par - 1;
  if (!/^(?:pass|transit)/.test(keys[verb] ?? '')) return false;
  return !/^(?:accord|accords|contrat|contrats|marche|marches|pacte)$/.test(keys[verb - 1] ?? '');
}

/** Does one of the `reach` words before token `index` fit `pattern`, in one run of words? */
function isWithin(passage: Passage, index: number, reach: number, pattern: RegExp): boolean {
  for (let at = index - 1; at >= index - reach && isJoined(passage, at + 1); at--)
    if (pattern.test(passage.keys[at] as string)) return true;
  return false;
}

/** « le train de nuit pour Kiev »: what goes somewhere may have a complement of its own. */
function travelsBefore(passage: Passage, preposition: number): boolean {
  for (let index = preposition - 1; index >= preposition - 3; index--) {
    if (!isJoined(passage, index + 1)) return false;
    if (TRAVEL.has(passage.keys[index] as string)) return true;
  }
  return false;
}

/** Is token `index` the preposition « à » (or « A » with a lost accent), not the verb « a »? */
function isTo(passage: Passage, index: number): boolean {
  if (passage.keys[index] !== 'a') return false;
  return has(passage, index, TokenFlag.Accented) || has(passage, index, TokenFlag.Capital);
}

/** « À Paris, on redoute », « beaucoup craignent à Paris », « dit-on à Paris »: a government that no one names. */
function mindUse(passage: Passage, to: number, last: number): Use | null {
  const { keys } = passage;
  let verb = last + 1;
  if (keys[verb] === 'l') verb++;
  if (keys[verb] === 'on' && passage.sentence[verb] === passage.sentence[to]) {
    do verb++;
    while (/^(?:s|se|n|ne|y|en|l|le|la|les)$/.test(keys[verb] ?? ''));
    if (MIND_VERBS.has(keys[verb] ?? '')) return { sense: 'agent', score: 0.68 };
  }
  const isInverted = keys[to - 1] === 'on';
  const told = isInverted ? to - 2 : to - 1;
  if (!isJoined(passage, to) || !MIND_VERBS.has(keys[told] ?? '')) return null;
  const isNobody =
    isInverted ||
    keys
      .slice(Math.max(0, told - 4), told)
      .some((key) => /^(?:on|beaucoup|certains|plusieurs|nul|personne|chacun|tous)$/.test(key));
  return isNobody ? { sense: 'agent', score: 0.68 } : null;
}

/** « à Kiev »: where, unless something is given, asked or told. */
function toUse(passage: Passage, to: number): Use {
  for (let index = to - 1; index >= to - 5 && isJoined(passage, index + 1); index--) {
    const key = passage.keys[index] as string;
    // « Il fait moins dix à Kiev »
    if (MADE_AT.test(key) || (key === 'fait' && passage.keys[index - 1] === 'il')) break;
    if (!DATIVE_HEADS.has(key)) continue;
    // « a dit à Paris »: nearer than a noun away, telling is told somewhere.
    const told =
      /^(?:dit|dire|rappelle|rappeler|parle|parler|fait|repondu|demande|promis|recu)$/.test(key);
    if (told) return { sense: 'agent', score: index === to - 1 && key !== 'dit' ? 0.7 : 0.5 };
    return { sense: 'agent', score: 0.8 };
  }
  return { sense: 'place', score: 0.85 };
}

/** « de Kiev »: what the noun before it is. */
function ofUse(passage: Passage, of: number): Use {
  for (let index = of - 1; index >= of - 4 && isJoined(passage, index + 1); index--) {
    const key = passage.keys[index] as string;
    if (
      /^(?:venu|venue|venus|venues|arrive|arrivee|arrives|parti|partie|partis|retour|revenu|revenue|loin|pres|hors|autour|lors|sorti|depuis|rentre|rentree)$/.test(
        key,
      )
    ) {
      return { sense: 'place', score: 0.8 };
    }
    // « avaient rencontré ceux de Moscou »: a participle is no noun.
    if (TOWN_THINGS.test(key) || (PLACE_NOUNS.has(key) && !/[^t]é$/u.test(wordAt(passage, index))))
      return { sense: 'place', score: 0.8 };
    // « le King’s College de Londres »: a name of its own, seated there.
    if (index === of - 1 && isProper(passage, index)) return { sense: 'place', score: 0.7 };
    // « la cour d’appel de Paris » is no appeal.
    if (key === 'appel' && /^cours?$/.test(passage.keys[index - 2] ?? '')) continue;
    if (key === 'vert' && passage.keys[index - 1] === 'feu') return { sense: 'agent', score: 0.8 };
    if (AGENT_NOUNS.has(key) || key === 'proche' || key === 'proches')
      return { sense: 'agent', score: 0.8 };
  }
  return { sense: 'agent', score: 0.58 };
}

const isHeldThere = (noun = ''): boolean =>
  PLACE_NOUNS.has(noun) ||
  /^(?:trips?|visits?|stop|summits?|gathering|flights?|trains?)$/.test(noun);

function wordAt({ tokens }: Passage, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

/** What follows the name when nothing governs it: a verb whose subject it is, a dateline. */
function afterUse(passage: Passage, last: number, first: number): Use | null {
  const next = last + 1;
  const gap = next < passage.tokens.count ? gapBefore(passage, next) : '.';
  const key = passage.keys[next] ?? '';
  const opens = first === 0 || passage.sentence[first - 1] !== passage.sentence[first];
  if (/^['’]$/u.test(gap) && key === 's') {
    return PLACE_NOUNS.has(passage.keys[next + 1] ?? '')
      ? { sense: 'place', score: 0.75 }
      : { sense: 'agent', score: 0.8 };
  }
  if (isJoined(passage, next) && AGENT_VERBS.has(key) && !isTo(passage, next)) {
    return { sense: 'agent', score: 0.85 };
  }
  if (!opens && passage.keys.slice(Math.max(0, first - 4), first).includes('capitale')) {
    return { sense: 'place', score: 0.75 };
  }
  if (opens) {
    // « Paris : … », « Paris (AFP) », « Kiev. », « KYIV — »: where the news comes from.
    if (gap.trim() === ',' && key === 'le' && /^\d/.test(passage.keys[next + 1] ?? ''))
      return { sense: 'place', score: 0.7 };
    if (/[:.(—–]|\s-\s/u.test(gap) || next >= passage.tokens.count)
      return { sense: 'place', score: 0.7 };
    if (/^(?:correspondan|envoye)/.test(key)) return { sense: 'place', score: 0.8 };
    return { sense: 'agent', score: 0.68 };
  }
  if (/^['’]?\s*[-–]\s*$/u.test(gap)) return { sense: 'agent', score: 0.65 };
  return gapBefore(passage, first).includes('(') ? { sense: 'place', score: 0.7 } : null;
}
