/**
 * Reads a page in slices, between which the browser draws, scrolls and runs what the page wants,
 * so that a long article does not hold it up.
 *
 * What is read in slices is what would have been read at once: when the page has changed meanwhile
 * where it matters, reading begins anew, and after some times goes to its end without a pause.
 */
import { containsNode, isInPage } from './node-access';

/** Work that may be interrupted wherever it yields: it yields the parts of the page that must stay as they are until it goes on. */
export type Pausable<T> = Generator<readonly Node[], T, void>;

/** Runs `work`, which is worth measuring. */
export type Measure = <T>(work: () => T) => T;

/** A frame of 60 a second has 16 ms, of which the page needs its own part. */
const SLICE_MS = 8;

/** How often reading begins anew on a page that changes all the time: each time costs a slice or two. */
const MOST_RESTARTS = 2;

/** Does `work` without a pause. */
export function atOnce<T>(work: Pausable<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Does the work that `begin` begins, in slices of some milliseconds, each of them measured.
 *
 * @throws {DOMException} if `signal` aborts meanwhile.
 */
export async function inSlices<T>(
  begin: () => Pausable<T>,
  measure: Measure,
  signal: AbortSignal,
): Promise<T> {
  const changed = new Set<Node>();
  const note = (records: MutationRecord[]) => {
    for (const { target } of records) changed.add(target);
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  try {
    for (let restarts = 0; restarts < MOST_RESTARTS; restarts++) {
      changed.clear();
      const work = begin();
      let step = measure(() => sliceOf(work));
      while (!step.done) {
        await nextTask();
        signal.throwIfAborted();
        note(observer.takeRecords());
        if (hasChanged(step.value, changed)) break;
        step = measure(() => sliceOf(work));
      }
      if (step.done) return step.value;
    }
    return measure(() => atOnce(begin()));
  } finally {
    observer.disconnect();
  }
}

function sliceOf<T>(work: Pausable<T>): IteratorResult<readonly Node[], T> {
  const end = performance.now() + SLICE_MS;
  let step = work.next();
  while (!step.done && performance.now() < end) step = work.next();
  return step;
}

function hasChanged(parts: readonly Node[], changed: ReadonlySet<Node>): boolean {
  if (changed.size === 0) return false;
  return parts.some(
    (part) => !isInPage(part) || [...changed].some((node) => containsNode(part, node)),
  );
}

/** Lets the browser do what waits; unlike a timer, at once and in a tab in the background too. */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
