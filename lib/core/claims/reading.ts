/**
 * Reads one sentence as a claim is compared: concepts with their polarity,
 * quantities, dates, clauses with modality, conditions, and who says what.
 *
 * The same reading serves the sentences of an article and the statements and
 * paraphrases of facts, so that what one side misreads the other misreads too.
 */
import type { IsoDate } from '../interval';
import type { ActorId, Lang } from '../knowledge';
import { type Clause, findClauses } from './clauses';
import { type Concept, readConcepts } from './concepts';
import { type Condition, findConditions } from './condition';
import { type DateMention, findDates } from './dates';
import { type Modality, modalityOf, tenseOf } from './modality';
import { findNegations } from './polarity';
import { findQuantities, type Quantity } from './quantities';
import { findSpeech, isDoubted, type Speaker, type Speech } from './speech';
import { isGoverned } from './strangers';
import { verbCodes, verbForms } from './verbs';
import { readWords, type Word } from './words';

/** A name in a sentence, with the country behind it. Offsets are UTF-16, end exclusive. */
export type Name = {
  start: number;
  end: number;
  actor: ActorId | null;
  /** Country or body for which the actor stands (`france` for its president), or `null`. */
  family: ActorId | null;
  /** Terms that the name stands for (see `NamedSpan`). */
  terms: readonly string[];
  /** Names of people and countries hide their words; documents and events are told by them. */
  opaque: boolean;
};

/** A concept, actor or country of a sentence. `first` and `last` are word indexes. */
export type Term = {
  /** `send`, `s:<stem>`, `a:<actor>` or `f:<country>`. */
  name: string;
  first: number;
  last: number;
  clause: number;
  denied: boolean;
  /** A noun that another word governs: « le plan *de l’hôpital* ». */
  governed: boolean;
};

/** What a sentence says, as far as it is compared. */
export type Reading = {
  text: string;
  words: readonly Word[];
  terms: readonly Term[];
  quantities: readonly Quantity[];
  dates: readonly DateMention[];
  clauses: readonly Clause[];
  /** Modality of each clause. */
  modalities: readonly Modality[];
  conditions: readonly Condition[];
  speech: readonly Speech[];
  /** It reports rumours, accusations or propaganda. */
  isDoubted: boolean;
  /** « Il est faux que … »: all of it is denied. */
  isRefuted: boolean;
};

/** What a sentence is read with. */
export type ReadingContext = {
  lang: Lang;
  asOf: IsoDate;
  names: readonly Name[];
  /** Countries by the words of their demonyms (`français`, `franco`). */
  demonymAt: (words: readonly Word[], index: number) => { family: ActorId; end: number } | null;
  /** Last speaker of the article so far, for pronouns. */
  speaker: Speaker | null;
};

/** Reads `text`, one sentence; `words` are its words where they are known. */
export function readSentence(
  text: string,
  context: ReadingContext,
  words: readonly Word[] = readWords(text),
): Reading {
  const clauses = findClauses(words);
  const clauseOf = new Uint16Array(words.length);
  clauses.forEach((clause, number) => {
    clauseOf.fill(number, clause.first, clause.last);
  });
  const names = context.names
    .map(({ start, end, actor, family, terms, opaque }): NamedWords => {
      const { first, last } = wordRange(words, { start, end });
      return { start, end, actor, family, terms, opaque, first, last };
    })
    .filter((name) => name.first < name.last)
    .sort((a, b) => a.first - b.first || b.last - a.last);
  // Few sentences have a date, and fewer one that asks for the tense.
  const tenses: ReturnType<typeof tenseOf>[] = [];
  const dates = findDates(words, {
    asOf: context.asOf,
    tenseAt(index) {
      const number = clauseOf[index];
      if (number === undefined) return null;
      let tense = tenses[number];
      if (tense === undefined) {
        tense = tenseOf(words, clauses[number] as Clause);
        tenses[number] = tense;
      }
      return tense;
    },
  });
  const taken = new Uint8Array(words.length);
  for (const { first, last } of dates) taken.fill(1, first, last);
  for (const { first, last, opaque } of names) if (opaque) taken.fill(1, first, last);
  const quantities = findQuantities(text, words, (index) => taken[index] === 1);
  const terms = termsOf(words, clauses, clauseOf, names, context);
  const findSaid = () =>
    findSpeech(text, words, { first: 0, last: words.length }, names, context.speaker);
  return new SentenceReading({ text, words, terms, quantities, dates, clauses }, findSaid);
}

/** Reads how a sentence says what it says only when asked: most sentences meet no fact. */
class SentenceReading implements Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly clauses: readonly Clause[];
  readonly #findSpeech: () => readonly Speech[];
  #modalities: readonly Modality[] | null = null;
  #conditions: readonly Condition[] | null = null;
  #speech: readonly Speech[] | null = null;
  #isRefuted: boolean | null = null;
  #isDoubted: boolean | null = null;

  constructor(
    read: Pick<Reading, 'text' | 'words' | 'terms' | 'quantities' | 'dates' | 'clauses'>,
    findSpeech: () => readonly Speech[],
  ) {
    this.text = read.text;
    this.words = read.words;
    this.terms = read.terms;
    this.quantities = read.quantities;
    this.dates = read.dates;
    this.clauses = read.clauses;
    this.#findSpeech = findSpeech;
  }

  get modalities(): readonly Modality[] {
    this.#modalities ??= this.clauses.map((clause) => modalityOf(this.words, clause));
    return this.#modalities;
  }

  get conditions(): readonly Condition[] {
    this.#conditions ??= findConditions(this.words);
    return this.#conditions;
  }

  get speech(): readonly Speech[] {
    this.#speech ??= this.#findSpeech();
    return this.#speech;
  }

  get isRefuted(): boolean {
    this.#isRefuted ??= isImpersonal(this.words, 2) || isImpersonal(this.words, 3);
    return this.#isRefuted;
  }

  get isDoubted(): boolean {
    this.#isDoubted ??= isDoubted(this.words);
    return this.#isDoubted;
  }
}

/** A term that tells only when asked whether it is governed. */
class ReadTerm implements Term {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  readonly denied: boolean;
  readonly #words: readonly Word[];

  constructor(
    words: readonly Word[],
    name: string,
    { first, last, clause }: Pick<Term, 'first' | 'last' | 'clause'>,
    denied: boolean,
  ) {
    this.name = name;
    this.first = first;
    this.last = last;
    this.clause = clause;
    this.denied = denied;
    this.#words = words;
  }

  get governed(): boolean {
    return isGoverned(this.#words, this.first);
  }
}

type NamedWords = Name & { first: number; last: number };

/** Words `first..last` that `span` covers. */
function wordRange(
  words: readonly Word[],
  span: { start: number; end: number },
): { first: number; last: number } {
  let first = 0;
  while (first < words.length && (words[first] as Word).end <= span.start) first++;
  let last = first;
  while (last < words.length && (words[last] as Word).start < span.end) last++;
  return { first, last };
}

function termsOf(
  words: readonly Word[],
  clauses: readonly Clause[],
  clauseOf: Uint16Array,
  names: readonly NamedWords[],
  context: ReadingContext,
): Term[] {
  const demonyms = demonymsIn(words, names, context);
  const spans = [
    ...names,
    ...demonyms.map((demonym) => ({ ...demonym, terms: [], opaque: true })),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
  const concepts = readConcepts(words, withoutOverlap(spans), context.lang);
  const denied = findNegations(words, clauses);
  const terms: Term[] = [];
  const add = (name: string, first: number, last: number, isDenied: boolean): void => {
    terms.push(new ReadTerm(words, name, { first, last, clause: clauseOf[first] ?? 0 }, isDenied));
  };
  const flips = flipsOf(words, clauses, clauseOf, concepts, denied);
  for (const concept of concepts) {
    const { first, last } = concept;
    const isActor = concept.name.startsWith('a:');
    // « is not part of »: the negation may stand inside the wording.
    const isNegated = !concept.isNegative && (denied[first] === 1 || denied[last - 1] === 1);
    const isDenied = (isNegated !== concept.denied) !== (flips[first] === 1);
    add(concept.name, first, last, !isActor && isDenied);
  }
  for (const { family, first, last } of [...names, ...demonyms]) {
    if (family !== null) add(`f:${family}`, first, last, false);
  }
  return terms.sort((a, b) => a.first - b.first);
}

/** Demonyms outside names: « soldats français ». */
function demonymsIn(
  words: readonly Word[],
  names: readonly NamedWords[],
  context: ReadingContext,
): { first: number; last: number; family: ActorId }[] {
  const covered = new Uint8Array(words.length);
  for (const { first, last, opaque } of names) if (opaque) covered.fill(1, first, last);
  const found: { first: number; last: number; family: ActorId }[] = [];
  for (let index = 0; index < words.length; index++) {
    // « des pôles », which folds like the English Poles.
    const isCommon = words[index]?.text === 'poles' && !words[index]?.capital;
    const demonym = covered[index] || isCommon ? null : context.demonymAt(words, index);
    if (!demonym) continue;
    found.push({ first: index, last: demonym.end, family: demonym.family });
    index = demonym.end - 1;
  }
  return found;
}

function withoutOverlap<Span extends { first: number; last: number }>(
  spans: readonly Span[],
): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.first >= (kept.at(-1)?.last ?? 0)) kept.push(span);
  return kept;
}

/** Words that a verb of refusal denies: what follows it, or what precedes it in the passive. */
function flipsOf(
  words: readonly Word[],
  clauses: readonly Clause[],
  clauseOf: Uint16Array,
  concepts: readonly Concept[],
  denied: Uint8Array,
): Uint8Array {
  const flips = new Uint8Array(words.length);
  for (const { denies, isNegative, first, last } of concepts) {
    // « pas question d’envoyer »: its negation denies what follows.
    if (!denies || (isNegative && denied[last] === 1)) continue;
    const number = clauseOf[first] as number;
    const clause = clauses[number] as Clause;
    if (isImpersonal(words, first)) {
      for (let index = last; index < words.length; index++)
        flips[index] = 1 - (flips[index] as number);
      continue;
    }
    const voice = voiceOf(words, first);
    if (voice === 'attributive') continue;
    if (voice === 'passive') {
      for (let index = clause.first; index < first; index++) {
        flips[index] = 1 - (flips[index] as number);
      }
      continue;
    }
    // « refuse que des soldats soient envoyés »: what is refused may be the next clause.
    const next = words[clause.last]?.text;
    const end =
      clause.last - last <= 1 && (next === 'que' || next === 'qu')
        ? (clauses[number + 1]?.last ?? clause.last)
        : clause.last;
    for (let index = last; index < end; index++) flips[index] = 1 - (flips[index] as number);
  }
  return flips;
}

/** « Il est faux que … », « il est inexact d’affirmer que … » deny all that follows. */
function isImpersonal(words: readonly Word[], index: number): boolean {
  return (
    ADJECTIVE.test(words[index]?.text ?? '') &&
    /^(?:il|it)$/.test(words[index - 2]?.text ?? '') &&
    /^(?:que|qu|de|d|to|that)$/.test(words[index + 1]?.text ?? '')
  );
}

const ADJECTIVE =
  /^(?:errone|erronee|errones|erronees|faux|fausse|inexact|inexacte|infonde|infondee|mensonger|mensongere|hostile|oppose|opposee|opposes|false|untrue)$/;

/**
 * « a exclu l’envoi » denies what follows, « l’envoi est exclu » what precedes, and
 * « des zones contestées » nothing.
 */
function voiceOf(words: readonly Word[], index: number): 'active' | 'passive' | 'attributive' {
  const word = words[index] as Word;
  const isAdjective = ADJECTIVE.test(word.text);
  if (!isAdjective && !verbCodes(word).includes('K')) return 'active';
  for (let back = 1; back <= 4; back++) {
    const before = words[index - back];
    if (!before) break;
    const forms = verbForms(before.text);
    if (forms.some(({ lemma }) => lemma === 'avoir' || lemma === 'have')) {
      return words[index - 1]?.text === 'ete' ? 'passive' : 'active';
    }
    if (forms.some(({ lemma }) => /^(?:etre|rester|demeurer|be|remain|juger|dire)$/.test(lemma))) {
      // « s’est opposé à », « se dit hostile à » deny what follows.
      const next = words[index + 1]?.text ?? '';
      return /^(?:a|au|aux|to)$/.test(next) ? 'active' : 'passive';
    }
  }
  // « the Senate rejected the bill »: a past without auxiliary, unlike « the rejected bill ».
  return word.text.endsWith('ed') &&
    !/^(?:the|a|an|its|their|his|her|of)$/.test(words[index - 1]?.text ?? '')
    ? 'active'
    : 'attributive';
}
