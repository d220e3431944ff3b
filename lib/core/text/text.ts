/**
 * Folds text to the form in which names are compared, and cuts it into tokens.
 *
 * Folding drops case, accents, ligatures and invisible characters and writes
 * UTF-8 bytes, each with the UTF-16 offset from which it came, so that what is
 * found in the folded text can be shown in the original. Tokens are runs of
 * letters and digits; all separators are equal (« Royaume Uni », « Royaume-Uni »).
 * What folding drops is kept as evidence on each token.
 */
import { isElision, readGap, readLetters, TokenFlag } from '../names/token-evidence';
import { decodeUtf8, encodeUtf8 } from './utf8';

export { TokenFlag } from '../names/token-evidence';

/** Folded text. `offsets[i]` is the UTF-16 offset of the character that gave byte `i`. */
export type Folded = { bytes: Uint8Array; offsets: Uint32Array };

/** The tokens of a text. All arrays have one element a token. */
export type Tokens = {
  text: string;
  count: number;
  /** Folded bytes of the whole text; token `i` is `bytes[from[i]..to[i])`. */
  bytes: Uint8Array;
  from: Uint32Array;
  to: Uint32Array;
  /** UTF-16 offsets in `text`, end exclusive, combining marks included. */
  start: Uint32Array;
  end: Uint32Array;
  /** Two independent 32-bit hashes of the folded bytes. */
  hash: Int32Array;
  print: Int32Array;
  flags: Uint8Array;
};

const SPACE = 0x20;
const APOSTROPHE = 0x27;

/** Characters that canonical decomposition leaves whole, or that punctuation is reduced to. */
const REPLACED = new Map<string, string>();
for (const [targets, replacement] of [
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đð', 'd'],
  ['ı', 'i'],
  ['þ', 'th'],
  ['’‘ʼʹ′`´‛ʻ', "'"],
  ['‐‑‒–—―−', '-'],
  ['«»“”„‟‹›″', '"'],
] as const) {
  for (const target of targets) REPLACED.set(target, replacement);
}

/** Soft hyphen, zero-width characters, direction marks, word joiner, byte order mark. */
const INVISIBLE = /\p{Cf}/u;

/** Folds one character: letters and digits to lower-case base letters, the rest to ASCII. */
function foldCharacter(character: string): Uint8Array {
  const known = REPLACED.get(character.toLowerCase());
  if (known !== undefined) return encodeUtf8(known);
  if (INVISIBLE.test(character)) return new Uint8Array(0);
  const base = character
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  let folded = '';
  for (const part of base.replace(/\p{M}+/gu, '')) {
    folded += REPLACED.get(part) ?? (part < '\u0080' || /[\p{L}\p{N}]/u.test(part) ? part : ' ');
  }
  return encodeUtf8(folded);
}

/** Folded form of each code unit met so far, by high and low byte; a memory of `foldCharacter`, never wrong. */
const foldedUnits: (Uint8Array | undefined)[][] = [];

/** Where `foldInto` writes; kept, because allocating for each name costs more than folding it. */
let scratchBytes = new Uint8Array(1024);
let scratchOffsets = new Uint32Array(1024);

/** Folds `text`. Runs of white space become one space; O(text length). */
export function fold(text: string): Folded {
  const size = foldInto(text);
  return { bytes: scratchBytes.slice(0, size), offsets: scratchOffsets.slice(0, size + 1) };
}

/** Returns the folded form of `text` as a string, without space at either end. */
export function foldText(text: string): string {
  const size = foldInto(text);
  return decodeUtf8(scratchBytes, 0, size).trim();
}

/** Folds `text` into the scratch arrays and returns the number of bytes. */
function foldInto(text: string): number {
  const length = text.length;
  let size = 0;
  let afterSpace = true;
  for (let index = 0; index < length; index++) {
    // One character folds to 33 bytes at most (U+FDFA), and one is always left for the end.
    if (size + 64 > scratchBytes.length) growScratch();
    let code = text.charCodeAt(index);
    if (code < 0x80) {
      if (code >= 0x41 && code <= 0x5a) code += 32;
      else if (code < SPACE) code = SPACE;
      else if (code === 0x60) code = APOSTROPHE;
      if (code === SPACE && afterSpace) continue;
      afterSpace = code === SPACE;
      scratchBytes[size] = code;
      scratchOffsets[size++] = index;
      continue;
    }
    let folded: Uint8Array;
    const source = index;
    if (code >= 0xd800 && code < 0xdc00 && index + 1 < length) {
      folded = foldCharacter(text.slice(index, index + 2));
      index++;
    } else {
      foldedUnits[code >> 8] ??= [];
      const page = foldedUnits[code >> 8] as (Uint8Array | undefined)[];
      folded = page[code & 0xff] ??= foldCharacter(text[index] as string);
    }
    for (let part = 0; part < folded.length; part++) {
      const byte = folded[part] as number;
      if (byte === SPACE && afterSpace) continue;
      afterSpace = byte === SPACE;
      scratchBytes[size] = byte;
      scratchOffsets[size++] = source;
    }
  }
  scratchOffsets[size] = length;
  return size;
}

function growScratch(): void {
  const bytes = new Uint8Array(scratchBytes.length * 2);
  const offsets = new Uint32Array(scratchOffsets.length * 2);
  bytes.set(scratchBytes);
  offsets.set(scratchOffsets);
  scratchBytes = bytes;
  scratchOffsets = offsets;
}

/** 1 for the bytes of letters and digits of folded text. */
const WORD_BYTES = new Uint8Array(256).fill(1, 0x80).fill(1, 0x61, 0x7b).fill(1, 0x30, 0x3a);

/** Is `byte` part of a letter or digit of folded text? */
export function isWordByte(byte: number): boolean {
  return WORD_BYTES[byte] === 1;
}

/** Returns the tokens of folded `bytes` joined by one space: the form in which aliases are compared. */
export function tokenKey(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9\u0080-\u{10ffff}]+/gu, ' ')
    .trim();
}

/**
 * Cuts `text` into tokens, each with its evidence. O(text length).
 *
 * Quotation marks are paired within `text`, so that a block is the right thing to pass.
 */
export function tokenize(text: string): Tokens {
  const { bytes, offsets } = fold(text);
  const bounds = boundsOf(bytes);
  const count = bounds.length / 2;
  const tokens: Tokens = {
    text,
    count,
    bytes,
    from: new Uint32Array(count),
    to: new Uint32Array(count),
    start: new Uint32Array(count),
    end: new Uint32Array(count),
    hash: new Int32Array(count),
    print: new Int32Array(count),
    flags: new Uint8Array(count),
  };
  let last = -1;
  const wordBefore = () => (last < 0 ? '' : keyOf(tokens, last));
  let end = 0;
  let gap: number = TokenFlag.SentenceStart;
  for (let index = 0; index < count; index++) {
    const from = bounds[index * 2] as number;
    const to = bounds[index * 2 + 1] as number;
    const start = offsets[from] as number;
    gap = readGap(text, end, start, gap, wordBefore);
    if (index === 0) gap &= ~TokenFlag.Break;
    const elided = bytes[from - 1] === APOSTROPHE && isElision(wordBefore());
    end = endOfCharacter(text, offsets[to - 1] as number);
    tokens.from[index] = from;
    tokens.to[index] = to;
    tokens.start[index] = start;
    tokens.end[index] = end;
    tokens.hash[index] = hashBytes(bytes, from, to);
    tokens.print[index] = printBytes(bytes, from, to);
    tokens.flags[index] = gap | readLetters(text, start, end) | (elided ? TokenFlag.Elided : 0);
    gap &= TokenFlag.Quoted;
    last = index;
  }
  return tokens;
}

/** Returns the folded form of token `index`; most tokens are written in it already. */
export function keyOf(tokens: Tokens, index: number): string {
  const { text, bytes } = tokens;
  const start = tokens.start[index] as number;
  const from = tokens.from[index] as number;
  const to = tokens.to[index] as number;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(start + at - from) !== bytes[at]) return decodeUtf8(bytes, from, to);
  }
  return text.slice(start, start + to - from);
}

/** 32-bit FNV-1a hash of `bytes[from..to)`. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = from; index < to; index++) {
    hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
  }
  return hash;
}

/** A 32-bit hash of `bytes[from..to)` that tells nothing of `hashBytes`. */
export function printBytes(bytes: Uint8Array, from: number, to: number): number {
  let print = 0;
  for (let index = from; index < to; index++) {
    print = Math.imul(print ^ (bytes[index] as number), 0x5bd1e995);
    print ^= print >>> 15;
  }
  return print;
}

/** Start and end of each run of word bytes, alternating. */
function boundsOf(bytes: Uint8Array): Uint32Array {
  const bounds = new Uint32Array(bytes.length + 2);
  let size = 0;
  let inside = 0;
  for (let index = 0; index < bytes.length; index++) {
    if (WORD_BYTES[bytes[index] as number] !== inside) {
      bounds[size++] = index;
      inside = 1 - inside;
    }
  }
  if (inside === 1) bounds[size++] = bytes.length;
  return bounds.subarray(0, size);
}

const MARK = /\p{M}/u;

/** Returns the end of the character at `offset`: never between surrogates, after its combining marks. */
export function endOfCharacter(text: string, offset: number): number {
  let end = offset + 1;
  if ((text.charCodeAt(offset) & 0xfc00) === 0xd800 && (text.charCodeAt(end) & 0xfc00) === 0xdc00) {
    end++;
  }
  while (text.charCodeAt(end) >= 0x300 && MARK.test(text[end] as string)) end++;
  return end;
}
