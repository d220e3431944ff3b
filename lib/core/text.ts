/**
 * Folds text to the form in which names are compared, and cuts it into tokens.
 *
 * Folding drops case, accents, ligatures and invisible characters and writes
 * UTF-8 bytes, each with the UTF-16 offset from which it came, so that what is
 * found in the folded text can be shown in the original. Tokens are runs of
 * letters and digits; all separators are equal (« Royaume Uni », « Royaume-Uni »).
 * What folding drops is kept as evidence on each token.
 */
import { decodeUtf8, encodeUtf8 } from './utf8';

/** Folded text. `offsets[i]` is the UTF-16 offset of the character that gave byte `i`. */
export type Folded = { bytes: Uint8Array; offsets: Uint32Array };

/** Evidence from the original text, as bits of `Tokens.flags`. */
export const TokenFlag = {
  /** The first letter is a capital. */
  Capital: 1,
  /** Two letters or more, all of them capitals. */
  AllCaps: 2,
  /** First of a sentence or of a quotation, where a capital means nothing. */
  SentenceStart: 4,
  /** After l’, d’, qu’ and the like. */
  Elided: 8,
  /** Between quotation marks. */
  Quoted: 16,
  /** Written with an accent, a cedilla or a ligature. */
  Accented: 32,
  /** Parted from the token before by punctuation that no name runs across. */
  Break: 64,
} as const;

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
  /** 32-bit hash of the folded bytes. */
  hash: Int32Array;
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

/** Folded form of each code unit met so far; a memory of `foldCharacter`, never wrong. */
const foldedUnits: (Uint8Array | undefined)[] = new Array(0x10000);

/** Folds `text`. Runs of white space become one space; O(text length). */
export function fold(text: string): Folded {
  const length = text.length;
  let bytes = new Uint8Array(length * 2 + 16);
  let offsets = new Uint32Array(length * 2 + 17);
  let size = 0;
  let afterSpace = true;
  for (let index = 0; index < length; index++) {
    let code = text.charCodeAt(index);
    if (code < 0x80) {
      if (code >= 0x41 && code <= 0x5a) code += 32;
      else if (code < SPACE) code = SPACE;
      else if (code === 0x60) code = APOSTROPHE;
      if (code === SPACE && afterSpace) continue;
      afterSpace = code === SPACE;
      bytes[size] = code;
      offsets[size++] = index;
    } else {
      let folded: Uint8Array;
      const source = index;
      if (code >= 0xd800 && code < 0xdc00 && index + 1 < length) {
        folded = foldCharacter(text.slice(index, index + 2));
        index++;
      } else {
        folded = foldedUnits[code] ??= foldCharacter(text[index] as string);
      }
      for (const byte of folded) {
        if (byte === SPACE && afterSpace) continue;
        afterSpace = byte === SPACE;
        bytes[size] = byte;
        offsets[size++] = source;
      }
    }
    // One character folds to 33 bytes at most (U+FDFA), and one is always left for the end.
    if (size + 64 > bytes.length) {
      const wider = new Uint8Array(bytes.length * 2 + 64);
      const further = new Uint32Array(bytes.length * 2 + 65);
      wider.set(bytes);
      further.set(offsets);
      bytes = wider;
      offsets = further;
    }
  }
  offsets[size] = length;
  return { bytes: bytes.subarray(0, size), offsets: offsets.subarray(0, size + 1) };
}

/** Is `byte` part of a letter or digit of folded text? */
export function isWordByte(byte: number): boolean {
  return byte >= 0x80 || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}

/** Returns the folded form of `text` as a string, without space at either end. */
export function foldText(text: string): string {
  return decodeUtf8(fold(text).bytes).trim();
}

/** Returns the tokens of folded `bytes` joined by one space: the form in which aliases are compared. */
export function tokenKey(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9\u0080-\u{10ffff}]+/gu, ' ')
    .trim();
}

/** Words before an apostrophe that do not belong to the name after it. */
const ELISIONS = new Set(
  'l d qu s n j m t c jusqu lorsqu puisqu quoiqu presqu quelqu entr'.split(' '),
);

/** Short forms whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'm mm mme mmes mlle mlles me mgr dr drs pr prs st ste av cf ex vol fig chap ed janv fev fevr avr juil sept oct nov dec lt col cap gen jr sr mr mrs ms sen rep gov'.split(
    ' ',
  ),
);

const OPENING = '«“„';
const CLOSING = '»”';
/** Marks after which a capital means nothing; a colon counts, for the quotation after it. */
const SENTENCE_END = '!?…:\n';
const NO_NAME_RUNS_ACROSS = ',;()[]|•';

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
    flags: new Uint8Array(count),
  };
  let previousEnd = 0;
  let quoted = false;
  let sentenceStart = true;
  for (let index = 0; index < count; index++) {
    const from = bounds[index * 2] as number;
    const to = bounds[index * 2 + 1] as number;
    const start = offsets[from] as number;
    const end = endOfCharacter(text, offsets[to - 1] as number);
    const gap = readGap(text, previousEnd, start, { quoted, sentenceStart }, () =>
      index > 0 ? keyOf(tokens, index - 1) : '',
    );
    quoted = gap.quoted;
    let flags = capitalsOf(text, start, end);
    if (gap.sentenceStart) flags |= TokenFlag.SentenceStart;
    if (gap.breaks && index > 0) flags |= TokenFlag.Break;
    if (quoted) flags |= TokenFlag.Quoted;
    if (bytes[from - 1] === APOSTROPHE && index > 0 && ELISIONS.has(keyOf(tokens, index - 1))) {
      flags |= TokenFlag.Elided;
    }
    tokens.from[index] = from;
    tokens.to[index] = to;
    tokens.start[index] = start;
    tokens.end[index] = end;
    tokens.hash[index] = hashBytes(bytes, from, to);
    tokens.flags[index] = flags;
    previousEnd = end;
    sentenceStart = false;
  }
  return tokens;
}

/** Returns the folded form of token `index`. */
export function keyOf(tokens: Tokens, index: number): string {
  return decodeUtf8(tokens.bytes, tokens.from[index], tokens.to[index]);
}

/** 32-bit FNV-1a hash of `bytes[from..to)`. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = from; index < to; index++) {
    hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
  }
  return hash;
}

/** Start and end of each run of word bytes, alternating. */
function boundsOf(bytes: Uint8Array): number[] {
  const bounds: number[] = [];
  let inside = false;
  for (let index = 0; index < bytes.length; index++) {
    if (isWordByte(bytes[index] as number) !== inside) {
      bounds.push(index);
      inside = !inside;
    }
  }
  if (inside) bounds.push(bytes.length);
  return bounds;
}

const MARK = /\p{M}/u;

/** End of the character at `offset`: never between surrogates, after its combining marks. */
function endOfCharacter(text: string, offset: number): number {
  let end = offset + ((text.codePointAt(offset) as number) > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300 && MARK.test(text[end] as string))
    end++;
  return end;
}

/** Capitals and accents of the original characters from `start` to `end`, as flags. */
function capitalsOf(text: string, start: number, end: number): number {
  let capitals = 0;
  let letters = 0;
  let flags = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      if (code >= 0x41 && code <= 0x5a) {
        if (index === start) flags |= TokenFlag.Capital;
        capitals++;
        letters++;
      } else if (code >= 0x61 && code <= 0x7a) letters++;
    } else {
      const unit = text[index] as string;
      if (unit.toLowerCase() !== unit) {
        if (index === start) flags |= TokenFlag.Capital;
        capitals++;
        letters++;
      } else if (unit.toUpperCase() !== unit) letters++;
      flags |= TokenFlag.Accented;
    }
  }
  if (capitals > 1 && capitals === letters) flags |= TokenFlag.AllCaps;
  return flags;
}

/** Reads what stands between two tokens; `before` gives the token before the gap. */
function readGap(
  text: string,
  from: number,
  to: number,
  state: { quoted: boolean; sentenceStart: boolean },
  before: () => string,
): { quoted: boolean; sentenceStart: boolean; breaks: boolean } {
  let { quoted, sentenceStart } = state;
  let breaks = false;
  for (let index = from; index < to; index++) {
    const mark = text[index] as string;
    if (mark === ' ' || mark === "'" || mark === '’' || mark === '-') continue;
    if (mark === '"') quoted = !quoted;
    else if (OPENING.includes(mark)) quoted = true;
    else if (CLOSING.includes(mark)) quoted = false;
    const ends =
      SENTENCE_END.includes(mark) ||
      (mark === '.' && endsSentence(text, index, to, index === from ? before() : ''));
    if (ends) sentenceStart = true;
    if (ends || NO_NAME_RUNS_ACROSS.includes(mark)) breaks = true;
  }
  return { quoted, sentenceStart, breaks };
}

/** Does the full stop at `index`, after the folded `word` and before a token at `to`, end a sentence? */
function endsSentence(text: string, index: number, to: number, word: string): boolean {
  if (/^[a-z]$/.test(word) || ABBREVIATIONS.has(word)) return false;
  if (index + 1 < to) return true;
  // Sites glue sentences together: « la discussion.Franceinfo ».
  const next = text[to];
  return next !== undefined && next.toLowerCase() !== next;
}
