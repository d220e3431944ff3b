/**
 * Who held which office when, as rows of numbers sorted by office and organisation,
 * so that one office is looked up without reading the others.
 */

import type { PartialDate } from '../interval';
import type { Actor, ActorId } from '../knowledge';
import { officesOf } from '../linking/offices';
import { compileStrings, findString, type StringTable } from '../text/sections';
import { dayNumber, OPEN_END, partialDate } from './engine-dates';

/** Somebody who held an office on the days `[from, to)`; `null` is unbounded or unknown. */
export type Holder = { actor: ActorId; from: PartialDate | null; to: PartialDate | null };

/** Sorted office names, and rows of office, organisation, first day, end, holder. */
export type OfficeSections = { names: StringTable; rows: Uint32Array };

const ROW = 5;

/** Compiles the roles of `actors` that are held in an actor of the pack. */
export function compileOffices(
  actors: readonly Actor[],
  numbers: ReadonlyMap<ActorId, number>,
): OfficeSections {
  const held: { office: string; row: number[] }[] = [];
  for (const actor of actors) {
    for (const role of actor.roles ?? []) {
      const org = role.org === null ? undefined : numbers.get(role.org);
      if (org === undefined) continue;
      for (const office of officesOf(role.title.fr, actors[org] as Actor)) {
        const from = dayNumber(role.from, 0);
        const to = dayNumber(role.to, OPEN_END);
        held.push({ office, row: [org, from, to, numbers.get(actor.id) as number] });
      }
    }
  }
  const names = [...new Set(held.map(({ office }) => office))].sort();
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const rows = held
    .map(({ office, row }) => [numberOf.get(office) as number, ...row])
    .sort((a, b) => compareRows(a, b));
  return { names: compileStrings(names), rows: Uint32Array.from(rows.flat()) };
}

/** Returns the holders of `office` in organisation number `org`, by first day. */
export function holdersOf(
  sections: OfficeSections,
  actorId: (number: number) => ActorId,
  office: string,
  org: number,
): Holder[] {
  const { names, rows } = sections;
  const wanted = [findString(names, office), org];
  let low = 0;
  let high = rows.length / ROW;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows.subarray(middle * ROW, middle * ROW + 2);
    if (compareRows([...row], wanted) < 0) low = middle + 1;
    else high = middle;
  }
  const holders: Holder[] = [];
  for (let at = low * ROW; rows[at] === wanted[0] && rows[at + 1] === org; at += ROW) {
    holders.push({
      actor: actorId(rows[at + 4] as number),
      from: partialDate(rows[at + 2] as number),
      to: partialDate(rows[at + 3] as number),
    });
  }
  return holders;
}

/** Compares rows, or the beginnings of rows, number by number. */
function compareRows(a: readonly number[], b: readonly number[]): number {
  for (let column = 0; column < Math.min(a.length, b.length); column++) {
    const difference = (a[column] as number) - (b[column] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
