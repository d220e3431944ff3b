/** Times and memory of one process, taken so that rows of one run can be compared. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Result of `work`, its time in milliseconds and the memory that it still holds in megabytes. */
export function timed<Result>(work: () => Result): { result: Result; ms: number; heldMb: number } {
  const before = heldMb();
  const start = performance.now();
  const result = work();
  const ms = performance.now() - start;
  return { result, ms, heldMb: heldMb() - before };
}

/**
 * Typical time of each work in milliseconds: the lowest decile, because what other
 * processes take away only ever adds. The works take turns, so that whatever else the
 * machine does falls on all of them.
 */
export function typicalTimes(works: readonly (() => unknown)[], rounds: number): number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      times[index]?.push(performance.now() - start);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 10)] as number);
}

/** Heap and array buffers in use after a collection, in megabytes. */
function heldMb(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
