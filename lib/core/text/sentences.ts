/**
 * Splits the text of one block into sentences.
 *
 * A rule splitter for French and English press prose: terminal punctuation,
 * unless an abbreviation, initials, or what follows says that the sentence goes
 * on. It wants blocks, never a whole page: headings and list items end without
 * punctuation, and only the page knows where they end.
 */
import type { Span } from '../annotation';

/** Terminal punctuation and what closes with it. A straight quote closes only when it is glued. */
const END = /[.!?…]+(?:["'’](?![\p{L}\p{N}])|\s?[»”)\]])*/gu;

/** Words that end with a full stop inside a sentence whatever follows. */
const ABBREVIATIONS = new Set(
  (
    'mm mme mmes mlle mlles mgr dr drs pr prs ste sts av apr env cf vol fig chap éd coll janv févr fév avr juil ' +
    'sept oct nov déc tél bd hab gal cap lt mr mrs ms gen gov sen rep sgt capt adm prof hon jan feb mar apr aug dec vs'
  ).split(' '),
);

/** Abbreviations that are words too, so that only this very case counts. */
const EXACT_ABBREVIATION = /^(M|MM|Me|St|No|n°|p|pp|art|Art|ex|col|Col|al)$/;

/** Words that open a sentence even after initials (« … de l’O.N.U. Le vote … »). */
const OPENER =
  /^(?:L[ea]s?|L['’]\p{L}+|Une?|Des|Ils?|Elles?|On|En|Ces?|Cette|Cet|À|Au|Dans|Pour|Selon|Mais|Et|The|An?|He|She|It|They|We|In|On|But|And|This|That)(?!\p{L})/u;

const CONTINUATION = /^[\p{Ll},;:)»”%]/u;
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.-?)+\p{Lu})$/u;
/** A full stop glued between a word and a capitalised one: a space was lost (« …discussion.Franceinfo »). */
const GLUED = /^\p{Lu}\p{Ll}{2}/u;

function wordBefore(text: string, index: number): string {
  return /[^\s(«"“'’]*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
}

function isBoundary(text: string, mark: string, start: number): boolean {
  const end = start + mark.length;
  if (end >= text.length) return true;
  const word = wordBefore(text, start);
  if (!/\s/u.test(text.charAt(end))) {
    return mark === '.' && /\p{Ll}{2}$/u.test(word) && GLUED.test(text.slice(end, end + 3));
  }
  const rest = text.slice(end, end + 40).trimStart();
  if (CONTINUATION.test(rest)) return false;
  if (!mark.startsWith('.') || mark.length > 2) return true;
  if (ABBREVIATIONS.has(word.toLowerCase()) || EXACT_ABBREVIATION.test(word)) return false;
  return !(INITIALS.test(word) && /^\p{Lu}/u.test(rest) && !OPENER.test(rest));
}

function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  const length = piece.trim().length;
  return length === 0 ? null : { start: start + lead, end: start + lead + length };
}

function splitLine(text: string, from: number, to: number): Span[] {
  const line = text.slice(from, to);
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trimmed(line, start, end);
    if (span) sentences.push({ start: from + span.start, end: from + span.end });
    start = end;
  };
  for (const match of line.matchAll(END)) {
    if (isBoundary(line, match[0], match.index)) close(match.index + match[0].length);
  }
  close(line.length);
  return sentences;
}

/**
 * Splits the text of a block into sentences, in order, without the white space
 * between them. A line break always separates. Offsets are UTF-16 code units,
 * end exclusive; O(text length).
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let end = 0; end <= text.length; end++) {
    if (end < text.length && text.charAt(end) !== '\n') continue;
    sentences.push(...splitLine(text, start, end));
    start = end + 1;
  }
  return sentences;
}
