/**
 * The record that an article was read, kept while the reader stays with it, and
 * what has changed in the article since the last visit.
 *
 * The worker makes and keeps the record: hashing an article would hold up the
 * page. What it refuses (a private window) is no failure of the page.
 */
import type { Claim, PageText } from '../core/annotation';
import type { Reading } from '../core/notes/note';
import type { SendRequest, SentenceChanges } from '../messages';

/** A page that changes is recorded again after so long: a live blog changes all the time. */
const PAUSE_MS = 5000;

/** One visit to one article after the other. */
export class Visit {
  /** Sentences that are gone or new since the last visit; `null` when none is, or at the first. */
  changes: SentenceChanges | null = null;
  readonly #request: SendRequest;
  readonly #onFailure: (error: unknown) => void;
  readonly #signal: AbortSignal;
  #key: string | null = null;
  #previous: Reading | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(request: SendRequest, onFailure: (error: unknown) => void, signal: AbortSignal) {
    this.#request = request;
    this.#onFailure = onFailure;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#waiting), { once: true });
  }

  /** The article on screen is `page`, with `claims`: at once the first time, later after a pause. */
  async record(page: PageText, claims: Claim[]): Promise<void> {
    clearTimeout(this.#waiting);
    if (page.key === this.#key) {
      this.#waiting = setTimeout(() => void this.#save(page, claims), PAUSE_MS);
      return;
    }
    this.leave();
    this.#key = page.key;
    try {
      this.#previous = await this.#request('getReading', { page: page.key });
    } catch (error) {
      this.#onFailure(error);
      return;
    }
    await this.#save(page, claims);
  }

  /** The reader has left the article, or comes back to it: the next visit is another one. */
  leave(): void {
    clearTimeout(this.#waiting);
    this.#key = null;
    this.#previous = null;
    this.changes = null;
  }

  async #save(page: PageText, claims: Claim[]): Promise<void> {
    if (this.#signal.aborted || this.#key !== page.key || !/^https?:/.test(page.url)) return;
    const at = new Date().toISOString();
    const previous = this.#previous;
    try {
      // Only claims of which something is known lead from one article to another.
      const known = claims.filter(({ facts }) => facts.length > 0);
      const changes = await this.#request('saveReading', { page, claims: known, at, previous });
      if (this.#key === page.key) this.changes = changes;
    } catch (error) {
      this.#onFailure(error);
    }
  }
}
