/**
 * Reads a text as words, the form in which the grammars of claims work.
 *
 * A word is a run of letters and digits in folded form; what stands between two
 * words is kept as it is written, because the grammars need it: a comma inside
 * « 3,5 », a guillemet before a quotation, a euro sign after a number.
 */
import { fold, isWordByte } from '../text/text';

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

/** What a word is however often it is written so: its folded form and what folding drops. */
type Form = Pick<Word, 'text' | 'capital' | 'acute'>;

/** Forms of the spellings met so far. Equal words share one string, which makes every table faster. */
const forms = new Map<string, Form>();
/** A page has a few thousand different words; the bound only guards against odd input. */
const FORMS_KEPT = 50_000;
/** Engines make longer slices by reference, which would keep the whole article in memory. */
const LONGEST_KEPT = 12;

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
    const spelling = text.slice(start, end);
    let form = forms.get(spelling);
    if (!form) {
      form = formOf(spelling, bytes.subarray(from, to));
      if (forms.size < FORMS_KEPT && spelling.length <= LONGEST_KEPT) forms.set(spelling, form);
    }
    words.push({
      text: form.text,
      start,
      end,
      before: text.slice(last, start),
      capital: form.capital,
      acute: form.acute,
    });
    last = end;
    from = to;
  }
  return words;
}

function formOf(spelling: string, bytes: Uint8Array): Form {
  const first = spelling.charAt(0);
  return {
    text: String.fromCharCode(...bytes),
    capital: first !== first.toLowerCase(),
    acute: ACUTE.test(spelling),
  };
}

/** Folds `text` to its words joined by single spaces: the form in which tables are written. */
export function foldPhrase(text: string): string {
  return readWords(text)
    .map((word) => word.text)
    .join(' ');
}

/** Is `words[index]` joined to the word before without a comma or a stop? */
export function isOpen(words: readonly Word[], index: number): boolean {
  return !/[,;:.!?()]/.test(words[index]?.before ?? '.');
}

/**
 * Phrases of several words with a value each, found at a word in one pass.
 *
 * Phrases are folded words; the longest wins. They are
 * folded when the first is looked for: a worker that starts has no claims to read yet.
 */
export class PhraseTable<Value> {
  /** Phrases not folded yet. */
  #entries: Iterable<readonly [phrase: string, value: Value]> | null;
  readonly #root: PhraseNode<Value> = { next: new Map(), value: undefined };

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    this.#entries = entries;
  }

  /** Finds the longest phrase at `words[index]`; `null` when there is none. `end` is exclusive. */
  at(words: readonly Word[], index: number): { value: Value; end: number } | null {
    if (this.#entries) this.#fold(this.#entries);
    let value: Value | undefined;
    let end = index;
    let word = words[index];
    let node = word && this.#root.next.get(word.text);
    for (let at = index + 1; node; at++) {
      if (node.value !== undefined) {
        value = node.value;
        end = at;
      }
      word = words[at];
      node = word && node.next.get(word.text);
    }
    return value === undefined ? null : { value, end };
  }

  /** Does a phrase begin with the folded `word`? */
  opens(word: string): boolean {
    if (this.#entries) this.#fold(this.#entries);
    return this.#root.next.has(word);
  }

  #fold(entries: Iterable<readonly [phrase: string, value: Value]>): void {
    this.#entries = null;
    for (const [phrase, value] of entries) {
      let node = this.#root;
      for (const { text } of readWords(phrase)) {
        let next = node.next.get(text);
        if (!next) {
          next = { next: new Map(), value: undefined };
          node.next.set(text, next);
        }
        node = next;
      }
      node.value = value;
    }
  }
}

/** What may follow the words so far, and the value of the phrase that they are. */
type PhraseNode<Value> = { next: Map<string, PhraseNode<Value>>; value: Value | undefined };
