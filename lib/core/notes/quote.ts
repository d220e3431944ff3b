/**
 * Describes a passage by its words and finds it again in a text that has changed.
 *
 * The description is a W3C TextQuoteSelector. Texts are compared as words:
 * case, accents, punctuation, spaces and invisible characters never lose a
 * passage. Words that changed are found by approximate matching, but only
 * where the words around them still agree: a passage that is not surely there
 * is `null`, because a note on the wrong sentence is worse than a lost one.
 */
import search, { type Match } from 'approx-string-match';
import type { Span } from '../annotation';
import { finish, type Steps } from '../steps';
import { endOfCharacter, fold, isWordByte } from '../text/text';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export type TextQuote = { exact: string; prefix: string; suffix: string };

/** A passage found again. `exact` when its words are the same, else `changed`. */
export type QuoteMatch = Span & { state: 'exact' | 'changed' };

/** A text prepared for `findQuote`: its words joined by single spaces, one character a byte. */
export type QuoteText = {
  text: string;
  words: string;
  /** UTF-16 offset in `text` of each character of `words`, and of the end. */
  offsets: Uint32Array;
};

/** Characters of context kept on each side: a clause, since sentences of one article often begin alike. */
const CONTEXT = 96;
/** Below this many characters a quote is too common to be trusted without its context. */
const SHORT = 48;
/** Below this many, as « le » or « Otan », the context must agree to the letter: a near miss is the word beside. */
const TINY = 8;
/** Share of the context, on the better side, that must agree to the letter with a tiny quote. */
const TINY_AGREES = 0.5;
/** Least share of the context, on the better side, that must agree with a short or changed quote. */
const CONTEXT_AGREES = 0.75;
/** Two places whose scores are closer than this are told apart by position only. */
const CLOSE = 0.1;
/** Share of a quote's characters that may have changed. Beyond, the sentence says something else. */
const CHANGED = 0.3;
/** Longest quote that is matched approximately; the cost grows with its length. */
const LONGEST = 1024;
/** Characters of text that are matched approximately in one step: some milliseconds for the longest quote. */
const STEP = 4096;

/** Describes `span` of `text` by its words and those around it. @throws {RangeError} if `span` is outside `text`. */
export function describeQuote(text: string, span: Span): TextQuote {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) {
    throw new RangeError(`Span ${span.start}–${span.end} is outside a text of ${text.length}`);
  }
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
}

/** Prepares `text` once for many `findQuote`. O(text length). */
export function prepareQuoteText(text: string): QuoteText {
  const { bytes, offsets } = fold(text);
  const kept = new Uint32Array(bytes.length + 1);
  const words = new Uint8Array(bytes.length);
  let size = 0;
  let apart = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (!isWordByte(byte)) {
      apart = size > 0;
      continue;
    }
    if (apart) {
      kept[size] = offsets[index - 1] as number;
      words[size++] = 0x20;
      apart = false;
    }
    kept[size] = offsets[index] as number;
    words[size++] = byte;
  }
  kept[size] = text.length;
  return { text, words: stringOf(words.subarray(0, size)), offsets: kept.subarray(0, size + 1) };
}

/** Characters made of bytes at once: engines limit the arguments of a call. */
const CHUNK = 8192;

/** One character for each byte. */
function stringOf(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return text;
}

/**
 * Finds `quote` in `target`, or returns `null` when it is not surely there.
 *
 * `position` is where it started before, as UTF-16 offset, and only chooses
 * between places that are otherwise alike. `within` limits the places, not the
 * words around them. O(text length) when the words are
 * unchanged, else O(text length × quote length / 32).
 */
export function findQuote(
  target: QuoteText,
  quote: TextQuote,
  position: number | null,
  within: Span | null = null,
): QuoteMatch | null {
  return finish(findQuoteInSteps(target, quote, position, within));
}

/** Does the same as `findQuote`, in steps of some milliseconds. */
export function* findQuoteInSteps(
  target: QuoteText,
  quote: TextQuote,
  position: number | null,
  within: Span | null = null,
): Steps<QuoteMatch | null> {
  const exact = prepareQuoteText(quote.exact).words;
  if (exact === '') return null;
  const first = within ? indexOfOffset(target, within.start) : 0;
  const words = within
    ? target.words.slice(first, indexOfOffset(target, within.end))
    : target.words;
  const context = {
    prefix: prepareQuoteText(quote.prefix).words,
    suffix: prepareQuoteText(quote.suffix).words,
  };
  const same = placesOf(words, exact);
  const state = same.length > 0 ? 'exact' : 'changed';
  const near = position === null ? 0 : indexOfOffset(target, position) - first;
  const places: ScoredPlace[] = [];
  for (const place of same.length > 0 ? same : yield* similarPlaces(words, exact, near)) {
    const { from, to } = place;
    places.push(scorePlace(target, { ...place, from: from + first, to: to + first }, context));
    yield;
  }
  const trusted = places.filter((place) => isTrusted(place, exact.length));
  const chosen = choose(trusted, target, position);
  return chosen && { ...spanOf(target, chosen, quote.exact), state };
}

type Place = { from: number; to: number; similarity: number };
type ScoredPlace = Place & {
  /** Agreement of the words before and after, 0 to 1. */
  before: number;
  after: number;
  score: number;
};

/** Index in `words` of the first character at or after UTF-16 `offset`. O(log length). */
function indexOfOffset({ offsets }: QuoteText, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placesOf(words: string, exact: string): Place[] {
  const places: Place[] = [];
  for (let from = words.indexOf(exact); from >= 0; from = words.indexOf(exact, from + 1)) {
    const to = from + exact.length;
    const whole =
      (from === 0 || words[from - 1] === ' ') && (to === words.length || words[to] === ' ');
    if (whole) places.push({ from, to, similarity: 1 });
  }
  return places;
}

/** Places where most of `exact` still stands, at word borders, without overlaps. */
function* similarPlaces(words: string, exact: string, near: number): Steps<Place[]> {
  if (exact.length > LONGEST || exact.length < SHORT / 2) return [];
  const found = (yield* closestMatches(words, exact, near))
    .map((match) => {
      const from = words.lastIndexOf(' ', match.start) + 1;
      const next = words.indexOf(' ', match.end);
      return {
        from,
        to: next < 0 || words[match.end - 1] === ' ' ? Math.min(match.end, words.length) : next,
        similarity: 1 - match.errors / exact.length,
      };
    })
    .sort((a, b) => b.similarity - a.similarity || a.from - b.from || a.to - b.to);
  const kept: Place[] = [];
  for (const place of found) {
    if (!kept.some((other) => place.from < other.to && other.from < place.to)) kept.push(place);
  }
  return kept;
}

/**
 * The matches with the fewest errors in all of `words`. The part at `near` comes first: what is
 * found there leaves less to look for in the others.
 */
function* closestMatches(words: string, exact: string, near: number): Steps<Match[]> {
  let fewest = Math.floor(exact.length * CHANGED);
  let matches: Match[] = [];
  const parts = Math.ceil(words.length / STEP);
  const middle = Math.max(0, Math.min(parts - 1, Math.floor(near / STEP)));
  for (let count = 0; count < parts; count++) {
    const from = ((middle + count) % parts) * STEP;
    // What ends in this part may begin before it.
    const start = Math.max(0, from - exact.length - fewest);
    const found = search(words.slice(start, from + STEP), exact, fewest)
      .map(({ errors, ...at }) => ({ errors, start: at.start + start, end: at.end + start }))
      .filter(({ end }) => end > from);
    const errors = found[0]?.errors ?? fewest;
    matches = errors < fewest ? found : [...matches, ...found];
    fewest = errors;
    yield;
  }
  return matches;
}

function scorePlace(
  target: QuoteText,
  place: Place,
  context: { prefix: string; suffix: string },
): ScoredPlace {
  const measure = place.to - place.from < TINY ? literalAgreement : agreement;
  const before = measure(
    reverse(target.words.slice(Math.max(0, place.from - CONTEXT - 1), place.from)),
    reverse(context.prefix),
  );
  const after = measure(target.words.slice(place.to, place.to + CONTEXT + 1), context.suffix);
  return { ...place, before, after, score: 0.6 * place.similarity + 0.2 * (before + after) };
}

/** Share of `expected` that opens `actual` to the letter. The border of a text agrees with itself only. */
function literalAgreement(actual: string, expected: string): number {
  const around = actual.trim();
  if (expected === '') return around === '' ? 1 : 0;
  let equal = 0;
  while (equal < expected.length && around[equal] === expected[equal]) equal++;
  return equal / expected.length;
}

/** Like `literalAgreement`, but a few changed letters are allowed. */
function agreement(actual: string, expected: string): number {
  const literal = literalAgreement(actual, expected);
  if (literal === 1 || expected === '') return literal;
  const best = search(actual.trim(), expected, Math.floor(expected.length / 2)).reduce(
    (errors, match) => Math.min(errors, match.errors + Math.abs(match.start)),
    expected.length,
  );
  return Math.max(literal, 1 - best / expected.length);
}

function isTrusted(place: ScoredPlace, length: number): boolean {
  const better = Math.max(place.before, place.after);
  if (place.similarity === 1) {
    if (length >= SHORT) return true;
    return better >= (length >= TINY ? CONTEXT_AGREES : TINY_AGREES);
  }
  return better >= CONTEXT_AGREES && place.before + place.after >= 2 * (1 - place.similarity);
}

function choose(
  places: ScoredPlace[],
  target: QuoteText,
  position: number | null,
): ScoredPlace | null {
  const sorted = [...places].sort((a, b) => b.score - a.score);
  const best = sorted[0];
  if (!best) return null;
  const close = sorted.filter((place) => best.score - place.score < CLOSE);
  if (close.length === 1) return best;
  // Each place has one side of the old context: a paragraph moved, and nothing tells which.
  if (position === null || Math.min(best.before, best.after) < CONTEXT_AGREES) return null;
  const distance = (place: ScoredPlace) =>
    Math.abs((target.offsets[place.from] as number) - position);
  return close.reduce((near, place) => (distance(place) < distance(near) ? place : near));
}

/** Span of `place` in the original text, with the punctuation that the quote had at its ends. */
function spanOf(target: QuoteText, place: Place, exact: string): Span {
  const { text } = target;
  const quoted = prepareQuoteText(exact);
  let start = target.offsets[place.from] as number;
  let end = endOfCharacter(text, target.offsets[place.to - 1] as number);
  for (
    let index = (quoted.offsets[0] as number) - 1;
    index >= 0 && start > 0 && text[start - 1] === exact[index];
    index--
  ) {
    start--;
  }
  for (
    let index = endOfCharacter(exact, quoted.offsets[quoted.words.length - 1] as number);
    index < exact.length && end < text.length && text[end] === exact[index];
    index++
  ) {
    end++;
  }
  return { start, end };
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}
