/**
 * Calendar dates and validity intervals.
 *
 * Intervals of roles are half-open: `from` is the first day on which a role
 * holds, `to` the first day on which it no longer does, so that two successive
 * holders never both match the day of a handover. The base also knows dates to
 * the month (`2025-06`) or the year (`2025`); as strings these sort before each
 * day they contain, so a month means its first day.
 */

/** A calendar date, `YYYY-MM-DD`, without time zone. Compares as a string. */
export type IsoDate = string;

/** A date known to the day, the month or the year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string;

/** A half-open interval of dates; `null` is unknown or unbounded. */
export type Interval = {
  from: PartialDate | null;
  to: PartialDate | null;
};

/** Does `interval` contain `day`? Unknown bounds count as open. */
export function contains(interval: Interval, day: IsoDate): boolean {
  return (
    (interval.from === null || interval.from <= day) && (interval.to === null || day < interval.to)
  );
}
