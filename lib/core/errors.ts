/**
 * Failures that a reader can do something about. Outcomes are values and bugs
 * are `RangeError` or `TypeError`; only these cross from the background to a page.
 */

/** Codes of expected failures; the reader's sentence is the message `error_<code>`. */
export type ErrorCode =
  | 'refused'
  | 'invalid-request'
  | 'base-unavailable'
  | 'storage-full'
  | 'storage-unavailable'
  | 'database-newer'
  | 'private-window'
  | 'extension-updated'
  | 'unknown';

/** An expected failure. `message` is the code, so that it survives messaging. */
export class ReperesError extends Error {
  override name = 'ReperesError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** Returns the code of a failure, `unknown` when it was not expected. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof ReperesError ? error.code : 'unknown';
}
