/**
 * What the original text says about a token that folding drops: capitals, accents,
 * where a sentence begins, quotation marks, punctuation that no name runs across.
 *
 * Everything is bits of one number, read by character code: this runs for every
 * word of every page.
 */

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

const { Capital, AllCaps, SentenceStart, Quoted, Accented, Break } = TokenFlag;

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

/** What a mark between two tokens means. */
const Mark = { Opens: 1, Closes: 2, Toggles: 3, Ends: 4, Stops: 5, Breaks: 6 } as const;
const MARKS = new Map<number, number>();
for (const [marks, meaning] of [
  ['«“„', Mark.Opens],
  ['»”', Mark.Closes],
  ['"', Mark.Toggles],
  // A capital means nothing after these; a colon counts, for the quotation after it.
  ['!?…:\n', Mark.Ends],
  ['.', Mark.Stops],
  [',;()[]|•', Mark.Breaks],
] as const) {
  for (const mark of marks) MARKS.set(mark.charCodeAt(0), meaning);
}

/** Is a token with the folded form `word` elided when an apostrophe follows? */
export function isElision(word: string): boolean {
  return ELISIONS.has(word);
}

/**
 * Reads what stands between two tokens, from `from` up to the token at `to`.
 *
 * Takes and returns `SentenceStart`, `Quoted` and `Break` bits; of the state before,
 * only `Quoted` is kept unless marks say otherwise. `wordBefore` gives the folded
 * token before the gap.
 */
export function readGap(
  text: string,
  from: number,
  to: number,
  before: number,
  wordBefore: () => string,
): number {
  let state = before;
  for (let index = from; index < to; index++) {
    switch (MARKS.get(text.charCodeAt(index))) {
      case Mark.Opens:
        state |= Quoted;
        break;
      case Mark.Closes:
        state &= ~Quoted;
        break;
      case Mark.Toggles:
        state ^= Quoted;
        break;
      case Mark.Ends:
        state |= SentenceStart | Break;
        break;
      case Mark.Stops:
        if (endsSentence(text, index, to, index === from ? wordBefore() : '')) {
          state |= SentenceStart | Break;
        }
        break;
      case Mark.Breaks:
        state |= Break;
    }
  }
  return state;
}

/** Does the full stop at `index`, after the folded `word` and before a token at `to`, end a sentence? */
function endsSentence(text: string, index: number, to: number, word: string): boolean {
  if (/^[a-z]$/.test(word) || ABBREVIATIONS.has(word)) return false;
  // Sites glue sentences together: « la discussion.Franceinfo ».
  return index + 1 < to || letterCase(text.charCodeAt(to)) === UPPER;
}

const UPPER = 1;
const LOWER = 2;
const UNCASED = 3;
/** Case of each code unit met so far, or 0. */
const cases = new Uint8Array(0x10000);

function letterCase(code: number): number {
  const known = cases[code] as number;
  if (known !== 0) return known;
  const unit = String.fromCharCode(code);
  const found = unit.toLowerCase() !== unit ? UPPER : unit.toUpperCase() !== unit ? LOWER : UNCASED;
  cases[code] = found;
  return found;
}

/** Capitals and accents of the characters from `start` to `end`, as bits. */
export function readLetters(text: string, start: number, end: number): number {
  let capitals = 0;
  let smalls = 0;
  let flags = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    const found = letterCase(code);
    if (found === UPPER) {
      if (index === start) flags = Capital;
      capitals++;
    } else if (found === LOWER) smalls++;
    if (code >= 0x80) flags |= Accented;
  }
  return capitals > 1 && smalls === 0 ? flags | AllCaps : flags;
}
