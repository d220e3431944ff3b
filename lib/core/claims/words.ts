/**
 * Reads a text as words, the form in which the grammars of claims work.
 *
 * A word is a run of letters and digits in folded form; what stands between two
 * words is kept as it is written, because the grammars need it: a comma inside
 * « 3,5 », a guillemet before a quotation, a euro sign after a number.
 */
import { fold, isWordByte } from '../text';

/** A word of a text. Offsets are UTF-16 code units in that text, end exclusive. */
export type Word = {
  /** Lower case, without accents; non-Latin letters are opaque but comparable. */
  text: string;
  start: number;
  end: number;
  /** What the text has between the word before (or its start) and this word. */
  before: string;
  /** The first letter is a capital. */
  capital: boolean;
  /** Ends in é, ée, és or ées, which tells « envoyé » from « envoie » once accents are gone. */
  acute: boolean;
};

const ACUTE = /(?:\u00e9|\u00c9|e\u0301|E\u0301)e?s?$/iu;

/** Reads the words of `text` in order. O(text length). */
export function readWords(text: string): Word[] {
  const { bytes, offsets } = fold(text);
  const words: Word[] = [];
  let last = 0;
  for (let from = 0; from < bytes.length; from++) {
    if (!isWordByte(bytes[from] as number)) continue;
    let to = from + 1;
    while (to < bytes.length && isWordByte(bytes[to] as number)) to++;
    const start = offsets[from] as number;
    const end = offsets[to] as number;
    const first = text.charAt(start);
    words.push({
      text: String.fromCharCode(...bytes.subarray(from, to)),
      start,
      end,
      before: text.slice(last, start),
      capital: first !== first.toLowerCase(),
      acute: ACUTE.test(text.slice(start, end)),
    });
    last = end;
    from = to;
  }
  return words;
}

/** Folds `text` to its words joined by single spaces: the form in which tables are written. */
export function foldPhrase(text: string): string {
  return readWords(text)
    .map((word) => word.text)
    .join(' ');
}

/**
 * Phrases of several words with a value each, found at a word in one pass.
 *
 * Keys are folded words joined by spaces; the longest phrase wins. Phrases are
 * folded when the first is looked for: a worker that starts has no claims to read yet.
 */
export class PhraseTable<Value> {
  /** Phrases not folded yet. */
  #entries: Iterable<readonly [phrase: string, value: Value]> | null;
  readonly #values = new Map<string, Value>();
  /** Longest phrase, in words, that begins with a given word. */
  readonly #longest = new Map<string, number>();

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    this.#entries = entries;
  }

  /** Finds the longest phrase at `words[index]`; `null` when there is none. `end` is exclusive. */
  at(words: readonly Word[], index: number): { value: Value; end: number } | null {
    const first = words[index];
    if (!first) return null;
    if (this.#entries) this.#fold(this.#entries);
    const longest = Math.min(this.#longest.get(first.text) ?? 0, words.length - index);
    for (let length = longest; length > 0; length--) {
      let key = first.text;
      for (let step = 1; step < length; step++) key += ` ${words[index + step]?.text}`;
      const value = this.#values.get(key);
      if (value !== undefined) return { value, end: index + length };
    }
    return null;
  }

  #fold(entries: Iterable<readonly [phrase: string, value: Value]>): void {
    this.#entries = null;
    for (const [phrase, value] of entries) {
      const words = foldPhrase(phrase).split(' ');
      const first = words[0] as string;
      this.#values.set(words.join(' '), value);
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length));
    }
  }
}
