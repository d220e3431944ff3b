/**
 * What a sentence is about beside the evidence for a fact: who is named, what
 * strange nouns stand in the same clauses, and how much of it a variant tells.
 *
 * Rules ask these slots before they say a relation; the score does not know them.
 */
import type { Candidate } from './align';
import { overlapsDays } from './compare';
import { DENIERS } from './concepts';
import { isEventLike, isWords, TEMPLATE_KINDS } from './fact-columns';
import type { FactIndex, FactRow } from './fact-index';
import { clausesOf, type Sentence } from './features';
import type { Query } from './query';
import type { Reading } from './reading';
import { unitCode } from './units';

/** What the rules ask of a sentence and a fact. */
export type Matter = {
  /** Does the sentence name the subject itself? */
  isSubjectNamed: boolean;
  /** Does it name the subject or the country behind it? */
  isNamed: boolean;
  /** Where the fact's object is named; `none` for a fact without one. */
  object: 'none' | 'sentence' | 'context' | 'absent';
  /** Governed nouns beside the evidence of which the base knows nothing. */
  aliens: number;
  /** Part of what it holds of the fact, names left aside, that it denies and the fact affirms, or the reverse. */
  denied: number;
  /** It refuses or denies where the fact does not, or the reverse. */
  isContrary: boolean;
  /** It gives an exact number where every wording of the fact gives others. */
  isMisstated: boolean;
  /** Somebody else stands where the fact's subject would. */
  hasRival: boolean;
  /** A country or a place of which the fact knows nothing stands beside the evidence, and one of the fact's is missing. */
  isDisplaced: boolean;
  /** The sentence denies beside the evidence what wordings of the fact affirm and none denies. */
  isUndone: boolean;
  /** Every day it gives beside the evidence is far from those of the fact. */
  isFarOff: boolean;
  /** Part of the sentence, by weight, that the best variant accounts for. */
  sole: number;
};

/** A number from which on nothing but money is counted without its unit. */
const LARGE = 1e7;

/** Days from which a date is of another time: evidence and reports are weeks apart. */
const FAR = 45;

/** Reads the matter of a sentence towards `fact`. */
export function matterOf(
  candidate: Candidate,
  fact: FactRow,
  { reading, query, index }: Sentence,
): Matter {
  const isSubjectNamed = isHeld(fact.actorTerms[0], query);
  const clauses = clausesOf(candidate, query);
  return {
    isSubjectNamed,
    isNamed:
      isSubjectNamed || (fact.family !== null && query.part[index.term(`f:${fact.family}`)] === 1),
    object: objectOf(fact, query),
    aliens: reading.terms.filter(
      ({ governed, clause }, place) =>
        governed && (query.numbers[place] as number) < 0 && clauses.includes(clause),
    ).length,
    denied: deniedOf(candidate, fact, index),
    isContrary: isContrary(candidate, reading, query, index, clauses),
    isMisstated: isMisstated(fact, reading, clauses),
    hasRival: !isSubjectNamed && hasRival(candidate, fact, { reading, query, index }, clauses),
    isDisplaced: isDisplaced(candidate, reading, query, index, clauses),
    isUndone: isUndone(candidate, fact, reading, query, index, clauses),
    isFarOff: fact.status !== 'false' && isFarOff(fact, reading, clauses),
    sole: soleOf(candidate, query),
  };
}

/** Does the sentence hold one of `terms`, word for word or by concept? */
function isHeld(terms: readonly number[] | undefined, query: Query): boolean {
  return terms?.some((term) => query.part[term] === 1) ?? false;
}

function objectOf(fact: FactRow, query: Query): Matter['object'] {
  if (fact.object === null) return 'none';
  const terms = fact.actorTerms[fact.actors.indexOf(fact.object)];
  if (isHeld(terms, query)) return 'sentence';
  return terms?.some((term) => query.outside[term] !== 0) ? 'context' : 'absent';
}

function deniedOf({ best }: Candidate, fact: FactRow, index: FactIndex): number {
  let all = 0.1;
  let denied = 0;
  for (const term of best.terms) {
    if (index.termName(term).startsWith('f:')) continue;
    if (fact.actorTerms.some((terms) => terms.includes(term))) continue;
    const weight = index.tables.weights[term] as number;
    all += weight;
    if (best.contrary.includes(term)) denied += weight;
  }
  return denied / all;
}

/**
 * « a rejeté les sanctions » for a fact that tells of sanctions, or « des soldats à la
 * frontière » for one that tells of their refusal: one side refuses, and the other
 * neither refuses nor denies anything.
 */
function isContrary(
  { best }: Candidate,
  { terms }: Reading,
  query: Query,
  index: FactIndex,
  clauses: readonly number[],
): boolean {
  const beside = terms.filter(({ clause }) => clauses.includes(clause));
  const refuses = beside.some(({ name, denied }) => !denied && DENIERS.includes(name));
  const told = DENIERS.map((name) => index.term(name)).filter((term) => best.all.includes(term));
  if (told.length === 0) return refuses && !best.isNegative;
  return !beside.some(({ denied }) => denied) && !told.some((term) => query.part[term] !== 0);
}

/** Is there an exact number beside the evidence of a unit for which the fact has only others? */
function isMisstated(fact: FactRow, reading: Reading, clauses: readonly number[]): boolean {
  return reading.quantities.some(({ unit, form, min, first, ordinal }) => {
    if (form !== 'exact' || ordinal || (unit === null && min < LARGE)) return false;
    const clause = reading.clauses.findIndex((each) => first >= each.first && first < each.last);
    if (!clauses.includes(clause)) return false;
    // « 90 milliards » without a currency is compared with any amount.
    const stated = fact.stated.filter((each) =>
      unit === null ? each.min >= LARGE : each.unit === unitCode(unit),
    );
    return (
      stated.length > 0 && !stated.some((each) => min >= each.min * 0.95 && min <= each.max * 1.05)
    );
  });
}

/** Another person for a person, or another country for a country that is not named. */
function hasRival(
  { best }: Candidate,
  fact: FactRow,
  { reading, query, index }: Pick<Sentence, 'reading' | 'query' | 'index'>,
  clauses: readonly number[],
): boolean {
  if (!index.isOpaque(fact.subject)) return false;
  const isState = fact.family === fact.subject;
  const families = new Set(fact.actors.map((actor) => index.family(actor)));
  if (isState && reading.terms.some(({ name }) => name === `f:${fact.family}`)) return false;
  const isSaid = isWords(fact.predicate);
  const evidence = reading.terms.find(
    ({ name }, place) =>
      !/^[af]:/.test(name) && best.terms.includes(query.numbers[place] as number),
  );
  // « la Chambre japonaise »: a country that is none of the fact's, beside the evidence.
  const isForeign = reading.terms.some(
    ({ name, clause, governed, first, last }) =>
      name.startsWith('f:') &&
      !governed &&
      clauses.includes(clause) &&
      !families.has(name.slice(2)) &&
      !reading.terms.some(
        (term) => term.name.startsWith('a:') && term.first <= first && term.last >= last,
      ),
  );
  if (isForeign && !reading.terms.some(({ name }) => families.has(name.slice(2)))) return true;
  return reading.terms.some(({ name, clause, first }) => {
    // A country that comes after the evidence is no subject of it.
    if (isState && evidence && first > evidence.first) return false;
    // Who says it stands in a clause of its own.
    if (!name.startsWith('a:') || !(isSaid || clauses.includes(clause))) return false;
    const actor = name.slice(2);
    const family = index.family(actor);
    if (fact.actors.includes(actor) || !index.isOpaque(actor)) return false;
    if (family === null) return false;
    return isState ? !families.has(family) : family !== actor;
  });
}

/** « un général français » for a British one, « la région d’Odessa » for that of Lviv. */
function isDisplaced(
  { fact, best }: Candidate,
  reading: Reading,
  query: Query,
  index: FactIndex,
  clauses: readonly number[],
): boolean {
  const missing = best.all.filter(
    (term) => !best.terms.includes(term) && query.outside[term] === 0,
  );
  const isMissing = (test: (name: string) => boolean) =>
    missing.some((term) => test(index.termName(term)));
  const isPlace = (name: string) => name.startsWith('a:') && index.family(name.slice(2)) === null;
  return reading.terms.some(({ name, clause }, place) => {
    if (!/^[af]:/.test(name) || !clauses.includes(clause)) return false;
    const number = query.numbers[place] as number;
    if (number >= 0 && polarityIn(fact, number, index) !== 0) return false;
    return name.startsWith('f:')
      ? isMissing((other) => other.startsWith('f:'))
      : isPlace(name) && isMissing(isPlace);
  });
}

const AFFIRMED = 1;
const DENIED = 2;

/** How wordings of `fact` that are no near misses hold `term`: the sum of `AFFIRMED` and `DENIED`, 0 for none. */
function polarityIn(fact: number, term: number, { tables }: FactIndex): number {
  const { templateFirst, templateHeads, templateTerms } = tables;
  let found = 0;
  const last = templateFirst[fact + 1] as number;
  for (let template = templateFirst[fact] as number; template < last; template++) {
    const kind = TEMPLATE_KINDS[(templateHeads[template * 2 + 1] as number) >>> 4];
    if (kind === 'variant' || kind === 'keywords') continue;
    const to = templateHeads[template * 2 + 2] as number;
    for (let at = templateHeads[template * 2] as number; at < to; at++) {
      const packed = templateTerms[at] as number;
      if (packed >>> 1 === term) found |= (packed & 1) === 1 ? DENIED : AFFIRMED;
    }
  }
  return found;
}

/** « ont échoué à adopter le 21e paquet », of which a wording says only « 21e paquet ». */
function isUndone(
  { best }: Candidate,
  fact: FactRow,
  reading: Reading,
  query: Query,
  index: FactIndex,
  clauses: readonly number[],
): boolean {
  return reading.terms.some(({ denied, clause }, place) => {
    const number = query.numbers[place] as number;
    if (!denied || !fact.cueTerms.includes(number) || !clauses.includes(clause)) return false;
    if (best.terms.includes(number) || query.affirmed[number] === 1) return false;
    return polarityIn(fact.number, number, index) === AFFIRMED;
  });
}

function isFarOff(fact: FactRow, reading: Reading, clauses: readonly number[]): boolean {
  const from = fact.from ?? fact.asOf;
  const to = isEventLike(fact.predicate) ? from : (fact.to ?? Number.POSITIVE_INFINITY);
  const beside = reading.dates.filter(({ first }) =>
    clauses.includes(reading.clauses.findIndex((each) => first >= each.first && first < each.last)),
  );
  return (
    beside.length > 0 &&
    beside.every((date) => date.open === null && !overlapsDays(date, from - FAR, to + FAR))
  );
}

function soleOf({ variant }: Candidate, { spread }: Query): number {
  if (!variant) return 0;
  let all = 0.1;
  let told = 0;
  for (const { number, weight, clauses } of spread) {
    all += weight * clauses.length;
    if (number >= 0 && variant.terms.includes(number)) told += weight * clauses.length;
  }
  return told / all;
}
