/**
 * Full-text search over short texts, made for typing: every word counts as the
 * beginning of a word, accents and case do not count, all words must be there.
 *
 * An inverted index with plain lists of document numbers. It does not rank:
 * what a reader wrote is looked for by time. A hundred thousand notes take some
 * 30 MB and are searched in milliseconds; MiniSearch, measured on the same
 * notes, took 269 MB, 29 s to build and 1 to 6 s for frequent beginnings.
 */
import { foldText } from './text';

/** Words of a query beyond which the rest is ignored: marks are bytes. */
const MOST_WORDS = 50;

/** Documents, numbered from 0 as they are added. */
export class TextIndex {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** Documents of each word, ascending. */
  readonly #documents: number[][] = [];
  #size = 0;

  /** Number of documents. */
  get size(): number {
    return this.#size;
  }

  /** Adds a document made of `texts` and returns its number. O(text length). */
  add(texts: readonly string[]): number {
    const document = this.#size++;
    for (const text of texts) {
      for (const word of wordsOf(text)) {
        if (word.length > 1 || isDigit(word)) this.#note(word, document);
      }
    }
    return document;
  }

  /**
   * Returns the documents that have every word of `query`, as a test, or `null` when it has no word.
   * O(different words + occurrences of the words that match).
   */
  search(query: string): ((document: number) => boolean) | null {
    const all = wordsOf(query).slice(0, MOST_WORDS);
    // « l’Ukraine »: an elided letter says nothing unless it is all there is, or still being typed.
    const words = all.filter(
      (word, index) => word.length > 1 || isDigit(word) || index === all.length - 1,
    );
    if (words.length === 0) return null;
    const marks = new Uint8Array(this.#size);
    for (const [met, word] of words.entries()) {
      const beginnings = beginningsOf(word);
      for (const [number, candidate] of this.#words.entries()) {
        if (!beginnings.some((beginning) => candidate.startsWith(beginning))) continue;
        for (const document of this.#documents[number] as number[]) {
          if (marks[document] === met) marks[document] = met + 1;
        }
      }
    }
    return (document) => marks[document] === words.length;
  }

  #note(word: string, document: number): void {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#words.length;
      this.#numbers.set(word, number);
      this.#words.push(word);
      this.#documents.push([]);
    }
    const documents = this.#documents[number] as number[];
    if (documents.at(-1) !== document) documents.push(document);
  }
}

/** Folded words of `text`, in order. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Beginnings that a typed word stands for: a plural also finds its singular. */
function beginningsOf(word: string): string[] {
  if (word.length < 4) return [word];
  if (word.endsWith('aux')) return [word, `${word.slice(0, -3)}al`];
  return /[sx]$/.test(word) ? [word.slice(0, -1)] : [word];
}

function isDigit(word: string): boolean {
  return word >= '0' && word <= '9';
}
