/**
 * Arithmetic of civil dates as day numbers, without clock or time zone.
 *
 * Day 0 is 1970-01-01. Weekdays count from Sunday = 0.
 */
import type { IsoDate } from '../interval';

/** A first and a last day, both included, as day numbers. */
export type DayRange = { from: number; to: number };

const DAY_MS = 86_400_000;

/** The number of a calendar day. Of a month or a year the number of its first day. */
export function dayOf(date: IsoDate): number {
  const month = date.length < 7 ? 1 : Number(date.slice(5, 7));
  const day = date.length < 10 ? 1 : Number(date.slice(8, 10));
  return Math.round(Date.UTC(Number(date.slice(0, 4)), month - 1, day) / DAY_MS);
}

/** The calendar day of a day number. */
export function isoOf(day: number): IsoDate {
  const date = new Date(day * DAY_MS);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** The weekday of a day number, Sunday = 0. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day `amount` days later. */
export function addDays(day: number, amount: number): number {
  return day + amount;
}

/** The same day `amount` months later, or the last day of that month when it is shorter. */
export function addMonths(day: number, amount: number): number {
  const date = new Date(day * DAY_MS);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + amount, 1));
  const range = monthRange(target.getUTCFullYear(), target.getUTCMonth() + 1);
  return Math.min(range.from + date.getUTCDate() - 1, range.to);
}

/** The days of a month, 1 to 12. */
export function monthRange(year: number, month: number): DayRange {
  return {
    from: Math.round(Date.UTC(year, month - 1, 1) / DAY_MS),
    to: Math.round(Date.UTC(year, month, 1) / DAY_MS) - 1,
  };
}

/** The days of a year. */
export function yearRange(year: number): DayRange {
  return { from: monthRange(year, 1).from, to: monthRange(year, 12).to };
}
