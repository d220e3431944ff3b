/** How a card reads and writes notes; its page of the extension gives it, as components ask nobody. */
import type { FactId } from '../lib/core/knowledge';
import type {
  AnchoredNote,
  Instant,
  Note,
  NoteDraft,
  NoteId,
  NotePlace,
  NoteSubject,
} from '../lib/core/notes/note';
import type { Thread } from '../lib/core/notes/reading';

/** The passage under the card. */
export type CardPlace = {
  place: NotePlace;
  /** Notes and drafts that stand on the passage. */
  here: AnchoredNote[];
  /** The reader has asked to write: the field is open from the start. */
  write: boolean;
};

/** The notes that a card shows. */
export type NotesShown = {
  /** On this passage, or on the same subject in this article. */
  here: Note[];
  /** On the same subject in other articles, newest first. */
  elsewhere: Note[];
  drafts: NoteDraft[];
};

/** What a card does with notes and readings. A promise that is kept means that it is on the disk. */
export type NoteDesk = {
  load: (subject: NoteSubject, at: CardPlace) => Promise<NotesShown>;
  save: (note: Note) => Promise<{ note: Note; kept: 'saved' | 'copy' | 'binned' }>;
  saveDraft: (draft: NoteDraft) => Promise<unknown>;
  removeDraft: (id: NoteId) => Promise<unknown>;
  remove: (id: NoteId) => Promise<unknown>;
  restore: (id: NoteId) => Promise<unknown>;
  /** Asks the browser not to throw notes away when space runs short; was that still to be asked? */
  keepStorage: () => Promise<boolean>;
  newId: () => NoteId;
  now: () => Instant;
  /** The reader has begun to write: the card must stay. */
  onWriting: () => void;
  /** Returns where else a claim about `facts` was read. */
  thread: (facts: FactId[], page: string) => Promise<Thread>;
  /** Forgets the readings of these pages, or (`null`) all; returns what takes that back. */
  forget: (pages: string[] | null) => Promise<() => Promise<void>>;
  /** Calls `listener` when notes or readings changed somewhere; returns the way to stop. */
  onChange: (listener: () => void) => () => void;
};
