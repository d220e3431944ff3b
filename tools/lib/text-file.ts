/**
 * Reads a plain text as an article: lines are blocks, a date in the first lines is
 * the publication date.
 */
import type { ArticleText, Block } from '../../lib/core/annotation';
import { findDates } from '../../lib/core/claims/dates';
import { readWords } from '../../lib/core/claims/words';
import type { IsoDate } from '../../lib/core/interval';
import { languageOf } from '../../lib/core/text/language';

/** An article whose blocks begin at `starts` in the text that offsets count in. */
export type PlacedArticle = {
  article: ArticleText;
  starts: number[];
  /** No date was given or found: the article is read as of today. */
  isUndated: boolean;
};

/** Lines in which a date is looked for: a dateline may follow title and author, prose may not. */
const DATELINES = 8;
const PROSE_LINES = 3;
/** A longer line is prose, in which a date may be that of an event. */
const DATELINE_LENGTH = 80;
/** A longer line is no title. */
const TITLE_LENGTH = 140;

/**
 * Reads `text`. Blocks are its lines that are not blank, without the space around
 * them; the date is `date`, else one in the first lines, else `today`.
 */
export function readText(
  text: string,
  options: { date: IsoDate | null; url: string | null; today: IsoDate },
): PlacedArticle {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      blocks.push({ id: blocks.length, kind: 'paragraph', text: trimmed, post: null });
      starts.push(offset + line.indexOf(trimmed));
    }
    offset += line.length + 1;
  }
  const [first] = blocks;
  if (first !== undefined && blocks.length > 1 && isTitle(first.text)) first.kind = 'title';
  const found = options.date ?? dateOf(blocks, options.today);
  return {
    article: {
      url: options.url,
      asOf: found ?? options.today,
      lang: languageOf(text),
      blocks,
    },
    starts,
    isUndated: found === null,
  };
}

/** Short, and without the punctuation that ends a sentence. */
function isTitle(line: string): boolean {
  return line.length <= TITLE_LENGTH && !/[.;:]$/.test(line);
}

/** The date of a dateline, else the latest full date of the first lines of prose, else `null`. */
function dateOf(blocks: readonly Block[], today: IsoDate): IsoDate | null {
  for (const { text } of blocks.slice(0, DATELINES)) {
    const [date] = text.length <= DATELINE_LENGTH ? fullDates(text, today) : [];
    if (date !== undefined) return date;
  }
  const inProse = blocks.slice(0, PROSE_LINES).flatMap(({ text }) => fullDates(text, today));
  return inProse.sort().at(-1) ?? null;
}

/** Days up to `today` that `text` names with their year. */
function fullDates(text: string, today: IsoDate): IsoDate[] {
  const plain = text
    .replace(/(\d{4}-\d\d-\d\d)T/gu, '$1 ')
    .replace(/\b(\d\d[/.]\d\d[/.])(\d\d)\b(?![/.\d])/gu, (_, day, year) => `${day}20${year}`);
  return findDates(readWords(plain), { asOf: today, tenseAt: () => null })
    .filter(({ start, end, granularity, from }) => {
      return granularity === 'day' && from <= today && /\d{4}/u.test(plain.slice(start, end));
    })
    .map(({ from }) => from);
}
