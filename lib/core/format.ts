/**
 * Dates, numbers and punctuation as a French or British newspaper writes them.
 *
 * Dates are calendar dates without time zone; they are formatted in UTC so
 * that no zone shifts them. The day on which the reader reads is always passed.
 */
import type { PartialDate } from './interval';
import type { Lang } from './knowledge';
import { once } from './once';

const NO_BREAK_SPACE = '\u00a0';
const DAY_MS = 86_400_000;
const LOCALES: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };

/** How precisely a date is known. */
export type Precision = 'day' | 'month' | 'year';

// Browsers need a millisecond to make a formatter, and a card writes dozens of dates and numbers.
const dateFormat = once(
  (lang: Lang, precision: Precision) =>
    new Intl.DateTimeFormat(LOCALES[lang], {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(precision === 'day' ? { day: 'numeric' } : {}),
    }),
);
const numberFormat = once(
  (lang: Lang) => new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2 }),
);
const listFormat = once(
  (lang: Lang, type: 'conjunction' | 'disjunction') => new Intl.ListFormat(LOCALES[lang], { type }),
);

/** Returns how precisely `date` is known. */
export function precisionOf(date: PartialDate): Precision {
  if (date.length > 7) return 'day';
  return date.length > 4 ? 'month' : 'year';
}

function timeOf(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** Returns `date` in words: « 6 janvier 2026 », « 1er mai 2025 », « mai 2025 », « 2025 ». */
export function dateInWords(date: PartialDate, lang: Lang): string {
  const precision = precisionOf(date);
  if (precision === 'year') return date;
  const words = dateFormat(lang, precision).format(timeOf(date));
  const french = lang === 'fr' ? words.replace(/^1 /, '1er ') : words;
  // A day never stands at the end of a line without its month.
  return precision === 'day' ? french.replace(' ', NO_BREAK_SPACE) : french;
}

/** Returns the number of days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}

/** Returns `value` with the separators of `lang`. */
export function formatNumber(value: number, lang: Lang): string {
  return numberFormat(lang).format(value);
}

/** Returns `items` as an enumeration: « Paris, Londres et Berlin ». */
export function enumerate(items: string[], lang: Lang, type: 'and' | 'or' = 'and'): string {
  return listFormat(lang, type === 'and' ? 'conjunction' : 'disjunction').format(items);
}

/**
 * Returns `text` in the quotation marks of `lang`, without those that it already
 * had. Quotations inside it take the second marks: « il parle de “garanties” ».
 */
export function quote(text: string, lang: Lang): string {
  const bare = text.trim().replace(/^[«“"]\s*([^«»“”"]*?)\s*[»”"]$/, '$1');
  const inside = bare.replace(/«\s*([^«»]*?)\s*»|“([^“”]*)”|"([^"]*)"/g, (_, ...marked) => {
    const words = marked.slice(0, 3).find((words) => words !== undefined);
    return lang === 'fr' ? `“${words}”` : `‘${words}’`;
  });
  return lang === 'fr' ? `«${NO_BREAK_SPACE}${inside}${NO_BREAK_SPACE}»` : `“${inside}”`;
}

/** Returns `text` with the no-break spaces that French punctuation and grouped digits need. */
export function typeset(text: string, lang: Lang): string {
  const grouped = text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK_SPACE);
  if (lang === 'en') return grouped;
  return grouped.replace(/ (?=[:;?!»%€])|(?<=«) /g, NO_BREAK_SPACE);
}

/** Returns the host of an https address without `www.`, or `null` when it is not one. */
export function hostOf(url: string): string | null {
  return /^https:\/\/(?:www\.)?([^/?#@\s]+)(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}
