/**
 * A block laid out for reading: tokens with their folded words, sentences, and the
 * aliases found in it. The grammars of mentions ask it what stands where.
 */
import type { Block } from '../annotation';
import type { ActorId, Lang } from '../knowledge';
import { splitSentences } from '../text/sentences';
import { keyOf, TokenFlag, type Tokens, tokenize } from '../text/text';
import type { AliasHit, Engine } from './engine';

/** A place in the article; `order` grows from word to word. */
export type Place = { order: number; sentence: number; block: number };

/** A block of the article, ready to be asked. */
export type Passage = {
  block: Block;
  /** Place of the block in the article. */
  number: number;
  lang: Lang;
  tokens: Tokens;
  /** Folded form of each token. */
  keys: string[];
  /** Number of the sentence of each token, counted through the article. */
  sentence: number[];
  hits: AliasHit[];
  /** The hits by their first and by their last token. */
  starting: Map<number, AliasHit[]>;
  ending: Map<number, AliasHit[]>;
  /** Nations named by an adjective, by token: « britannique » at 4 is the United Kingdom. */
  demonyms: Map<number, { actor: ActorId; last: number }>;
  /** The block is written in capitals, so that capitals say nothing. */
  shouted: boolean;
  /** The block is an English headline with a capital on every word. */
  titled: boolean;
};

/** Lays out `block`; `firstSentence` is the number of its first sentence in the article. */
export function readPassage(
  block: Block,
  number: number,
  firstSentence: number,
  lang: Lang,
  engine: Engine,
): Passage {
  const tokens = tokenize(block.text);
  const keys: string[] = [];
  for (let token = 0; token < tokens.count; token++) keys.push(keyOf(tokens, token));
  const scanned = engine.scan(tokens);
  const dashes = breakAtDashes(tokens);
  const hits =
    dashes.length === 0
      ? scanned
      : scanned.filter(({ first, last }) => !dashes.some((at) => first < at && at <= last));
  const demonyms = new Map<number, { actor: ActorId; last: number }>();
  const starting = new Map<number, AliasHit[]>();
  const ending = new Map<number, AliasHit[]>();
  for (const hit of hits) {
    const { first, last, namings } = hit;
    push(starting, first, hit);
    push(ending, last, hit);
    const demonym = namings.find(({ kind }) => kind === 'demonym');
    if (demonym) demonyms.set(first, { actor: demonym.actor, last });
  }
  return {
    block,
    number,
    lang,
    tokens,
    keys,
    sentence: sentencesOf(tokens, firstSentence),
    hits,
    starting,
    ending,
    demonyms,
    shouted: isShouted(tokens),
    titled: lang === 'en' && isTitled(tokens),
  };
}

/** « Varsovie – Kiev attendra »: a dash between spaces, or a long one, parts what it stands between; returns the tokens after it. */
function breakAtDashes({ text, count, start, end, flags }: Tokens): number[] {
  const dashes: number[] = [];
  for (let token = 1; token < count; token++) {
    const from = end[token - 1] as number;
    const to = start[token] as number;
    if (to - from < 3 && text.charCodeAt(from) !== EM_DASH) continue;
    if (!/^(?:\s+[-–—]\s+|\s*—\s*)$/u.test(text.slice(from, to))) continue;
    flags[token] = (flags[token] as number) | TokenFlag.Break;
    dashes.push(token);
  }
  return dashes;
}

const EM_DASH = 0x2014;

function sentencesOf(tokens: Tokens, firstSentence: number): number[] {
  const spans = splitSentences(tokens.text);
  const numbers: number[] = [];
  let current = 0;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.start[token] as number;
    while (current + 1 < spans.length && start >= (spans[current + 1]?.start ?? 0)) current++;
    numbers.push(firstSentence + current);
  }
  return numbers;
}

function push(map: Map<number, AliasHit[]>, key: number, hit: AliasHit): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [hit]);
  else list.push(hit);
}

function isShouted(tokens: Tokens): boolean {
  const { long, flagged } = countLong(tokens, 3, TokenFlag.AllCaps);
  return long > 2 && flagged > long * 0.8;
}

function isTitled(tokens: Tokens): boolean {
  const { long, flagged } = countLong(tokens, 4, TokenFlag.Capital);
  return long > 3 && flagged > long * 0.7;
}

/** How many tokens have `length` letters or more, and how many of these carry `flag`. */
function countLong(
  tokens: Tokens,
  length: number,
  flag: number,
): { long: number; flagged: number } {
  let long = 0;
  let flagged = 0;
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.end[token] as number) - (tokens.start[token] as number) < length) continue;
    long++;
    if ((tokens.flags[token] as number) & flag) flagged++;
  }
  return { long, flagged };
}

/** Does token `index` carry `flag` (of `TokenFlag`)? Tokens outside the block carry none. */
export function has(passage: Passage, index: number, flag: number): boolean {
  return ((passage.tokens.flags[index] ?? 0) & flag) !== 0;
}

/** Does token `index` begin with a capital that is not due to its place in the sentence? */
export function isProper(passage: Passage, index: number): boolean {
  return (
    has(passage, index, TokenFlag.Capital) &&
    !has(passage, index, TokenFlag.SentenceStart) &&
    !passage.shouted
  );
}

/** What the text has between token `index - 1` and token `index`. */
export function gapBefore(passage: Passage, index: number): string {
  const { tokens } = passage;
  if (index <= 0 || index >= tokens.count) return '';
  return tokens.text.slice(tokens.end[index - 1], tokens.start[index]);
}

/** Are tokens `index - 1` and `index` in one sentence with no punctuation between them? */
export function isJoined(passage: Passage, index: number): boolean {
  return (
    index > 0 &&
    index < passage.tokens.count &&
    !has(passage, index, TokenFlag.Break) &&
    passage.sentence[index] === passage.sentence[index - 1]
  );
}

/** Are the tokens from `index` the words of `phrase`, within one run of words? Returns the last, or -1. */
export function matchPhrase(passage: Passage, index: number, phrase: readonly string[]): number {
  for (let offset = 0; offset < phrase.length; offset++) {
    if (passage.keys[index + offset] !== phrase[offset]) return -1;
    if (offset > 0 && !isJoined(passage, index + offset)) return -1;
  }
  return index + phrase.length - 1;
}

/** The text of tokens `first` to `last`, with its UTF-16 offsets in the block. */
export function spanOf(
  passage: Passage,
  first: number,
  last: number,
): { start: number; end: number; text: string } {
  const start = passage.tokens.start[first] as number;
  const end = passage.tokens.end[last] as number;
  return { start, end, text: passage.tokens.text.slice(start, end) };
}

/** Where token `index` stands in the article. */
export function placeOf({ number, sentence, tokens }: Passage, index: number): Place {
  return {
    order: number + index / tokens.count,
    sentence: sentence[index] as number,
    block: number,
  };
}

/** First and last token of the sentence that holds token `index`. */
export function sentenceBounds(passage: Passage, index: number): { first: number; last: number } {
  const number = passage.sentence[index];
  let first = index;
  let last = index;
  while (first > 0 && passage.sentence[first - 1] === number) first--;
  while (last + 1 < passage.tokens.count && passage.sentence[last + 1] === number) last++;
  return { first, last };
}

/** The words that end before token `first`, at most four, within its run of words. */
export function wordsBefore(passage: Passage, first: number): string {
  let from = first;
  while (from > first - 4 && isJoined(passage, from)) from--;
  return passage.keys.slice(from, first).join(' ');
}

/** The words after token `last`, at most four, within its run of words. */
export function wordsAfter(passage: Passage, last: number): string {
  let to = last;
  while (to < last + 4 && isJoined(passage, to + 1)) to++;
  return passage.keys.slice(last + 1, to + 1).join(' ');
}
