/**
 * What the reader writes and what the reader read, as they are stored.
 *
 * A note follows the W3C Web Annotation model (motivation `commenting`): a
 * target in an article and a body. Ids are made by the page that saves, so that
 * a save may be repeated; revisions, not clocks, decide which edit came first.
 */
import type { Span } from '../annotation';
import type { IsoDate } from '../interval';
import type { ActorId, FactId, Lang } from '../knowledge';
import type { SentenceHashes } from './changes';
import type { TextSketch } from './origins';
import type { TextQuote } from './quote';

/** Made with `crypto.randomUUID()`. */
export type NoteId = string;
/** ISO 8601 instant in UTC. */
export type Instant = string;

/** How far the reader has come with the passage. */
export type NoteStatus = 'to-check' | 'cross-checked' | 'disputed' | 'free';

/** The article that holds a note. */
export type NoteSource = {
  /** Page key: the same article at any address has the same key. */
  key: string;
  url: string;
  title: string;
  publisher: string | null;
  /** Publication date of the article. */
  asOf: IsoDate;
  lang: Lang;
};

/** What the note is about besides its words, so that it comes up again in other articles. */
export type NoteSubject =
  | { type: 'passage' }
  | { type: 'actor'; actor: ActorId }
  | { type: 'claim'; facts: FactId[] };

/** A passage of an article. `position` counts in the article's text: block texts joined by "\n". */
export type NoteTarget = {
  source: NoteSource;
  quote: TextQuote;
  position: Span;
  /** Live-blog post that holds the passage, or `null`. */
  post: string | null;
  subject: NoteSubject;
};

/** Where a note stands or would stand, before it is known what it is about. */
export type NotePlace = Omit<NoteTarget, 'subject'>;

/** What the reader wrote: plain text with line breaks; links are shown as links. */
export type NoteBody = { text: string; tags: string[]; status: NoteStatus };

/** A note. */
export type Note = {
  id: NoteId;
  target: NoteTarget;
  body: NoteBody;
  createdAt: Instant;
  modifiedAt: Instant;
  /** 1 when created, one more with each edit. */
  revision: number;
};

/** A note in the bin, where it stays for thirty days. */
export type BinnedNote = { id: NoteId; note: Note; deletedAt: Instant };

/** Text being written, saved at each pause: pages reload by themselves. */
export type NoteDraft = {
  /** Id that the note has, or will have. */
  id: NoteId;
  target: NoteTarget;
  body: NoteBody;
  /** Revision of the note being edited; 0 for a new one. */
  base: number;
  savedAt: Instant;
};

/** What became of a note's passage on this visit. */
export type AnchorState = 'exact' | 'changed' | 'lost' | 'paywalled';

/** A note or draft of the article on screen, with the words that stand there now when it was found. */
export type AnchoredNote = { id: NoteId; state: AnchorState; text: string | null };

/** A claim as an article made it, with what is needed to compare it with the same claim elsewhere. */
export type ReadClaim = {
  facts: FactId[];
  wording: string;
  quantity: string | null;
  modality: string;
};

/** The record that an article was read. Stays on this machine. */
export type Reading = {
  /** Page key. */
  key: string;
  url: string;
  title: string;
  publisher: string | null;
  asOf: IsoDate;
  firstReadAt: Instant;
  lastReadAt: Instant;
  claims: ReadClaim[];
  /** The article at the last visit, as hashes only. */
  sentences: SentenceHashes;
  sketch: TextSketch;
};
