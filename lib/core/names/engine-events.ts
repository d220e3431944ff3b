/**
 * Which events took place when, as rows of numbers by first day, so that those of
 * some days are found without decoding the others.
 */

import type { PartialDate } from '../interval';
import type { Actor } from '../knowledge';
import { dayNumber } from './engine-dates';

/** Number of the event, first day, last day. */
const ROW = 3;

/** Compiles the events of `actors` that have a date. */
export function compileEvents(actors: readonly Actor[]): Uint32Array {
  const rows = actors.flatMap(({ kind, date }, number) => {
    if (kind !== 'event' || !date?.from) return [];
    const from = dayNumber(date.from, 0);
    return [[number, from, dayNumber(date.to, from)] as const];
  });
  rows.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  return Uint32Array.from(rows.flat());
}

/** Numbers of the events with a day from `from` to `to`, both included, by first day. */
export function eventsBetween(rows: Uint32Array, from: PartialDate, to: PartialDate): number[] {
  const first = dayNumber(from, 0);
  const last = dayNumber(to, 0);
  const numbers: number[] = [];
  for (let at = 0; at < rows.length && (rows[at + 1] as number) <= last; at += ROW) {
    if ((rows[at + 2] as number) >= first) numbers.push(rows[at] as number);
  }
  return numbers;
}
