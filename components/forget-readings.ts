/** Forgets readings so that it can be taken back: what was kept of them stays in memory as long as that is offered. */
import type { Reading } from '../lib/core/notes/note';

/** Readings in one message. */
const TOGETHER = 500;

/** How readings are forgotten and taken back. */
export type ReadingsPort = {
  /** Up to `limit` readings, latest first, after `place`. */
  readings: (place: [string, string] | null, limit: number) => Promise<Reading[]>;
  /** Forgets the readings of these pages and returns them. */
  forget: (pages: string[]) => Promise<Reading[]>;
  takeBack: (readings: Reading[]) => Promise<unknown>;
};

/** Forgets the readings of `pages`, or (`null`) all. @returns what takes that back. */
export async function forgetReadings(
  port: ReadingsPort,
  pages: string[] | null,
): Promise<() => Promise<void>> {
  const forgotten: Reading[] = [];
  if (pages) forgotten.push(...(await port.forget(pages)));
  else {
    for (;;) {
      const some = await port.readings(null, TOGETHER);
      if (some.length === 0) break;
      forgotten.push(...(await port.forget(some.map(({ key }) => key))));
    }
  }
  return async () => {
    for (let start = 0; start < forgotten.length; start += TOGETHER) {
      await port.takeBack(forgotten.slice(start, start + TOGETHER));
    }
  };
}
