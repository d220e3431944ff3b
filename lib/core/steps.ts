/** Work that stops wherever it yields, so that whoever waits for it may do something else meanwhile. */

/** Work in steps. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps of `work` without a pause. */
export function finish<T>(work: Steps<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
