/**
 * Partial dates as 32-bit numbers that compare as the dates do: 2025-06-11 is
 * 20250611, and the month 2025-06 is 20250600, before each of its days.
 */
import type { PartialDate } from '../interval';

/** Stands for an end that is not known. */
export const OPEN_END = 0xffffffff;

/** Returns the number of `date`, or `open` when it is `null`. */
export function dayNumber(date: PartialDate | null, open: number): number {
  if (date === null) return open;
  const [year, month = 0, day = 0] = date.split('-').map(Number) as [number, number?, number?];
  return year * 10000 + month * 100 + day;
}

/** Returns the date that `dayNumber` made into `number`; `null` for 0 and `OPEN_END`. */
export function partialDate(number: number): PartialDate | null {
  if (number === 0 || number === OPEN_END) return null;
  const digits = String(number).padStart(8, '0');
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return parts.filter((part) => part !== '00').join('-');
}
