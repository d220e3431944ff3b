/**
 * The day on which an article was published, as readers in Paris counted it.
 *
 * Dates of pages come as `2026-01-06T07:00:00+0100`, with a space for the `T`,
 * without zone (then Paris time is meant), or as a bare day. They are read here
 * by hand, because `Date` refuses some of them in some browsers and takes
 * zone-less times for the reader's own. The clock is never asked: today is a
 * parameter.
 */
import type { DateOrigin } from '../core/annotation';
import type { IsoDate } from '../core/interval';
import type { Metadata } from './article-metadata';
import { attributeOf, findAll, findAllIn } from './node-access';
import { parseWebAddress } from './page-key';

const DATE =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?/i;

/** Days before the web and far in the future are mistakes of a template. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** `/2026/01/06/` in an address, as newspapers number their days. */
const DATE_IN_PATH = /\/(\d{4})\/(\d{2})\/(\d{2})\//;

const HOUR_MS = 3_600_000;

/** Returns the day in Paris of a date as pages write it, or `null`. */
export function parsePageDate(text: string): IsoDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match
    .slice(1, 6)
    .map((part) => Number(part ?? 0));
  const zone = match[7];
  const isDay =
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  if (!isDay || month < 1 || month > 12 || hour > 24 || minute > 59) return null;
  if (!zone) return [year, pad(month), pad(day)].join('-');
  const instant = Date.UTC(year, month - 1, day, hour, minute - offsetMinutes(zone));
  return new Date(instant + parisOffset(instant)).toISOString().slice(0, 10);
}

/**
 * Returns by how many milliseconds Paris is ahead of UTC: one hour, two from the last Sunday of
 * March to the last Sunday of October, 01:00 UTC. By hand, because `Intl` takes 20 to 100 ms to
 * load its time zones on the first call, many times what reading the page takes. Summer ended in
 * September until 1995, which only changes an hour in articles older than this rule.
 */
function parisOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const isSummer = instant >= lastSunday(year, 2) && instant < lastSunday(year, 9);
  return (isSummer ? 2 : 1) * HOUR_MS;
}

/** Returns the instant of 01:00 UTC on the last Sunday of a month that has 31 days, counted from 0. */
function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 31, 1));
  return lastDay.setUTCDate(31 - lastDay.getUTCDay());
}

/**
 * Returns the publication day of the article at `url` and where it was found: what the page says,
 * else what its address says, else `today`.
 */
export function findPublicationDay(
  document: Document,
  root: Element,
  metadata: Metadata,
  { url, today }: { url: string; today: IsoDate },
): { asOf: IsoDate; dateOrigin: DateOrigin } {
  const sources: [DateOrigin, () => string[]][] = [
    ['json-ld', () => metadata.datesInData],
    ['meta', () => metadata.datesInMeta],
    ['time-element', () => timesOf(document, root)],
    ['address', () => dateIn(url)],
  ];
  for (const [dateOrigin, dates] of sources) {
    for (const date of dates()) {
      const asOf = parsePageDate(date);
      if (asOf) return { asOf, dateOrigin };
    }
  }
  return { asOf: today, dateOrigin: 'today' };
}

function dateIn(url: string): string[] {
  const match = DATE_IN_PATH.exec(parseWebAddress(url, null)?.pathname ?? '');
  return match ? [match.slice(1).join('-')] : [];
}

/** Times marked as publication first, then those in the article's root, then the header's. */
function timesOf(document: Document, root: Element): string[] {
  const marked = findAll(
    document,
    '[itemprop="datePublished"], time[pubdate], time[class*="publi" i], [class*="publi" i] time',
  );
  const around = findAll(
    document,
    'article time[datetime], main time[datetime], header time[datetime]',
  );
  return [...marked, ...findAllIn(root, 'time[datetime]'), ...around].flatMap(
    (time) => attributeOf(time, 'datetime') ?? attributeOf(time, 'content') ?? [],
  );
}

function offsetMinutes(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
