/**
 * Who says what: direct speech, reported speech and « selon X ».
 *
 * A reported falsehood is not a falsehood of the article, so every word that
 * somebody else says is marked, with the speaker where one is named. The speaker
 * is the nearest name that fits; a pronoun falls back on the speaker before.
 */
import type { ActorId } from '../knowledge';
import {
  ENGLISH_SPEECH,
  FRENCH_SPEECH,
  MANNERS,
  MEASURES,
  SOURCE_PHRASES,
  SPEAKERS,
} from './speech-words';
import { verbCodes, verbForms } from './verbs';
import { foldPhrase, isOpen, PhraseTable, type Word } from './words';

/** Words that name somebody; `last` is exclusive. */
export type Named = { first: number; last: number; actor: ActorId | null };

/** Who speaks. `text` is folded words; `actor` is `null` when the base does not know them. */
export type Speaker = { actor: ActorId | null; first: number; last: number };

/** Words `first..last` of a sentence that somebody says. */
export type Speech = {
  first: number;
  last: number;
  speaker: Speaker | null;
  by: 'direct' | 'indirect' | 'according-to';
  /** The sentence keeps its distance: « prétend », « accusations », « rumeurs ». */
  doubted: boolean;
};

/** Verbs of saying, folded at the first question. */
let speechVerbs: ReadonlySet<string> | null = null;
/** Is a word met so far a form of a verb of saying? */
const sayings = new Map<string, boolean>();
/** A page has a few thousand different words; the bound only guards against odd input. */
const SAYINGS_KEPT = 50_000;
const SOURCES = new PhraseTable(SOURCE_PHRASES.map((phrase) => [phrase, true as const]));
const DOUBT = new Set(
  'pretend pretendent pretendait pretendu pretendue accusation accusations rumeur rumeurs infox intox desinformation propagande allegation allegations mensonge fausse faux tort claims claim claimed rumours rumors disinformation falsely'.split(
    ' ',
  ),
);
const PRONOUN = /^(?:il|elle|ils|elles|on|he|she|they)$/;

/** Does the text keep its distance from what it reports: rumours, accusations, propaganda? */
export function isDoubted(words: readonly Word[]): boolean {
  return words.some(({ text }) => DOUBT.has(text));
}

/** Is `words[index]` a verb of speech? */
export function isSpeechVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  let saying = sayings.get(word.text);
  if (saying === undefined) {
    speechVerbs ??= new Set([...FRENCH_SPEECH, ...ENGLISH_SPEECH].map(foldPhrase));
    const verbs = speechVerbs;
    saying = verbForms(word.text).some(({ lemma }) => verbs.has(lemma));
    if (sayings.size < SAYINGS_KEPT) sayings.set(word.text, saying);
  }
  return saying && /[PIJFCSK]/.test(verbCodes(word));
}

/** Quotations in `words[first..last)` long enough to be speech rather than a term. */
export function findQuotes(
  words: readonly Word[],
  text: string,
  first: number,
  last: number,
): { first: number; last: number }[] {
  const quotes: { first: number; last: number }[] = [];
  let open: number | null = null;
  for (let index = first; index <= last; index++) {
    const gap =
      index < last || index < words.length
        ? (words[index]?.before ?? '')
        : text.slice(words[index - 1]?.end ?? 0);
    if (gap === ' ') continue;
    for (const mark of gap) {
      const closes = /[»”]/.test(mark) || (mark === '"' && open !== null);
      const opens = /[«“]/.test(mark) || (mark === '"' && open === null);
      if (closes && open !== null) {
        quotes.push({ first: open, last: index });
        open = null;
      } else if (opens && index < last) open = index;
    }
  }
  if (open !== null) quotes.push({ first: open, last });
  return quotes;
}

/** Finds all speech in the sentence `words[first..last)`. `names` are sorted. */
export function findSpeech(
  text: string,
  words: readonly Word[],
  range: { first: number; last: number },
  names: readonly Named[],
  previous: Speaker | null,
): Speech[] {
  const { first, last } = range;
  const within = names.filter((name) => name.first >= first && name.last <= last);
  const found: Speech[] = [];
  const doubted = isDoubted(words.slice(first, last));
  const source = sourceIn(words, first, last, within);
  if (source) found.push({ ...source.span, speaker: source.speaker, by: 'according-to', doubted });
  const quotes = findQuotes(words, text, first, last).filter((quote) => isSpoken(words, quote));
  const isQuoted = (index: number) =>
    quotes.some((quote) => index >= quote.first && index < quote.last);
  const verbs: number[] = [];
  for (let index = first; index < last; index++) {
    if (isSpeechVerb(words, index) && !isQuoted(index)) verbs.push(index);
  }
  const speaker = speakerOf(words, verbs, within, first, quotes.length > 0);
  for (const quote of quotes) {
    const who = speaker ?? source?.speaker ?? nameBeforeColon(words, quote, within) ?? previous;
    found.push({ ...quote, speaker: who, by: 'direct', doubted });
  }
  if (verbs[0] !== undefined && quotes.length === 0) {
    const start = complementOf(words, verbs[0], last);
    const who = speaker ?? previous;
    if (start !== null) found.push({ first: start, last, speaker: who, by: 'indirect', doubted });
  }
  return found.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** A quotation is speech when it has a verb or five words; « force de réassurance » is a term. */
function isSpoken(words: readonly Word[], quote: { first: number; last: number }): boolean {
  if (quote.last - quote.first >= 6) return true;
  for (let index = quote.first; index < quote.last; index++) {
    if (/[PIJFC]/.test(verbCodes(words[index])) && quote.last - quote.first >= 3) return true;
  }
  return false;
}

function sourceIn(
  words: readonly Word[],
  first: number,
  last: number,
  names: readonly Named[],
): { span: { first: number; last: number }; speaker: Speaker } | null {
  for (let index = first; index < last; index++) {
    const hit = SOURCES.at(words, index) ?? openingFor(words, index, first);
    if (!hit) continue;
    let end = hit.end;
    while (end < last && end < hit.end + 9 && !/[,;:.!?«»()]/.test(words[end]?.before ?? '')) end++;
    if (end === hit.end && end < last) end++;
    const name = names.find((candidate) => candidate.first >= hit.end && candidate.last <= end + 3);
    if (!canSpeak(words, index, hit.end, end, index === first, name !== undefined)) continue;
    return {
      span: index === first ? { first: end, last } : { first, last: index },
      speaker: {
        actor: name?.actor ?? null,
        first: name?.first ?? hit.end,
        last: name?.last ?? end,
      },
    };
  }
  return null;
}

/** Is what « selon » names somebody? « selon les procédures » names no source. */
function canSpeak(
  words: readonly Word[],
  index: number,
  from: number,
  end: number,
  opens: boolean,
  isNamed: boolean,
): boolean {
  if (!/^(?:selon|d|according)$/.test(words[index]?.text ?? '')) return true;
  let head = from;
  while (
    /^(?:le|la|l|les|un|une|des|son|sa|ses|leur|leurs|ce|cet|cette|ces|the|a|an|its|their)$/.test(
      words[head]?.text ?? '',
    )
  )
    head++;
  const noun = words[head]?.text ?? '';
  if (MEASURES.has(noun)) return false;
  if (opens || !isOpen(words, index)) return true;
  if (MANNERS.has(noun)) return false;
  const heads = words.slice(head, Math.min(end, head + 3));
  return isNamed || heads.some(({ text, capital }) => capital || SPEAKERS.has(text));
}

/** « Pour Emmanuel Macron, … » at the beginning of a sentence. */
function openingFor(words: readonly Word[], index: number, first: number): { end: number } | null {
  if (index !== first || !/^(?:pour|for)$/.test(words[index]?.text ?? '')) return null;
  return words[index + 1]?.capital || words[index + 2]?.capital ? { end: index + 1 } : null;
}

/** The subject of the first verb of speech that has one. */
function speakerOf(
  words: readonly Word[],
  verbs: readonly number[],
  names: readonly Named[],
  first: number,
  isQuotation: boolean,
): Speaker | null {
  for (const verb of verbs) {
    // Inversion: « a déclaré Emmanuel Macron »; « a-t-il affirmé » leaves it to the pronoun.
    const right = names.find((name) => name.first > verb && name.first <= verb + 5);
    if (right && isInverted(words, verb, first)) return right;
    const left = names.findLast((name) => name.last <= verb && !isCut(words, name.last, verb));
    if (left) return left;
    const isPronoun = [verb - 1, verb - 2].some((at) => PRONOUN.test(words[at]?.text ?? ''));
    if (isPronoun) return null;
    if (right && isQuotation) return right;
  }
  return null;
}

/** After a quotation or a comma the verb stands before its subject. */
function isInverted(words: readonly Word[], verb: number, first: number): boolean {
  let at = verb;
  if (/^(?:a|ont|avait|avaient|has|had)$/.test(words[at - 1]?.text ?? '')) at--;
  return at > first && /[»”",]/.test(words[at]?.before ?? '');
}

function isCut(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from + 1; index <= to; index++)
    if (/[;:.!?«»]/.test(words[index]?.before ?? '')) return true;
  return false;
}

function nameBeforeColon(
  words: readonly Word[],
  quote: { first: number },
  names: readonly Named[],
): Speaker | null {
  if (!/:/.test(words[quote.first]?.before ?? '')) return null;
  return names.findLast((name) => name.last <= quote.first) ?? null;
}

/** Where what is said begins: after « que », at an infinitive, after a comma that closes an incise. */
function complementOf(words: readonly Word[], verb: number, last: number): number | null {
  for (let index = verb + 1; index < Math.min(last, verb + 12); index++) {
    const text = words[index]?.text ?? '';
    if (text === 'que' || text === 'qu' || text === 'that') return index + 1;
    if (/:/.test(words[index]?.before ?? '')) return index;
    if (verbCodes(words[index]).includes('W') && !isSpeechVerb(words, index)) return index;
  }
  return null;
}
