/** What the popup and the side panel know of the page in front of the reader. */
import type { Annotations } from '../lib/core/annotation';
import type { ErrorCode } from '../lib/core/errors';
import type { IsoDate } from '../lib/core/interval';
import type { AnchoredNote } from '../lib/core/notes/note';

/** What a page tells about itself. */
export type PageView = {
  host: string;
  enabled: boolean;
  silence: 'not-an-article' | 'site-off' | 'no-access' | 'error' | null;
  key: string | null;
  title: string | null;
  asOf: IsoDate | null;
  dateOrigin: 'json-ld' | 'meta' | 'time-element' | 'address' | 'today' | null;
  annotations: Annotations | null;
  notes: AnchoredNote[];
  changes: { removed: number; added: number } | null;
  timing: { mainMs: number; workerMs: number; words: number } | null;
};

/** What is known of the page so far; `unreachable` when no page answers. */
export type PageStatus =
  | { status: 'waiting' }
  | { status: 'loading' }
  | { status: 'unreachable' }
  | { status: 'error'; code: ErrorCode }
  | { status: 'ready'; page: PageView };
