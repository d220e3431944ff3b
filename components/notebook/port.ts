/** What the notebook needs of the world: given by its entrypoint, or by a test. */

import type { ActorId } from '../../lib/core/knowledge';
import type { ListSection, ReaderData } from '../../lib/core/notes/backup';
import type { BinnedNote, Instant, Note, NoteId, Reading } from '../../lib/core/notes/note';
import type { ReadingsPort } from '../forget-readings';

/** What is known before any note is read. */
export type NotebookState = {
  notes: number;
  binned: number;
  readings: number;
  /** Notes whose passage was not found at the last visit of their article. */
  lost: NoteId[];
  lastBackup: Instant | null;
  /** What was put back after the browser had lost notes. */
  healing: { restored: number; wiped: boolean; at: Instant } | null;
  /** Does the reader want to be reminded of backups? */
  remindBackup: boolean;
};

/** Where a list goes on: instant and id of the last record known. */
export type Place = [at: Instant, id: string] | null;

/** A saved note; a `copy` was kept beside another edit, a `binned` one had been deleted meanwhile. */
export type Saved = { note: Note; kept: 'saved' | 'copy' | 'binned' };

/** Answers of the background, and files. Lists come newest first, at most `limit` records after `place`. */
export type NotebookPort = ReadingsPort & {
  state: () => Promise<NotebookState>;
  notes: (place: Place, limit: number) => Promise<Note[]>;
  bin: (place: Place, limit: number) => Promise<BinnedNote[]>;
  /** Notes by id, those in the bin too; unknown ones are left out. */
  find: (ids: NoteId[]) => Promise<Note[]>;
  save: (notes: Note[]) => Promise<Saved[]>;
  remove: (ids: NoteId[]) => Promise<unknown>;
  restore: (ids: NoteId[]) => Promise<Note[]>;
  erase: (id: NoteId) => Promise<unknown>;
  names: (ids: ActorId[]) => Promise<{ id: ActorId; label: string }[]>;
  openPassage: (id: NoteId) => Promise<unknown>;
  owned: () => Promise<Pick<ReaderData, 'drafts' | 'corrections' | 'settings' | 'known'>>;
  putOwned: (owned: Partial<ReaderData>) => Promise<unknown>;
  dropOwned: (section: ListSection, keys: string[]) => Promise<unknown>;
  backupMade: () => Promise<unknown>;
  dismissHealing: () => Promise<unknown>;
  /** Gives a file to the reader. */
  saveFile: (content: Blob, name: string) => void;
  /** Page key of an address. */
  keyOf: (url: string) => string;
  now: () => Instant;
  /** Calls `listener` when notes changed in any tab; returns the way to stop. */
  onChange: (listener: () => void) => () => void;
};

/** Records in one message: some hundred kilobytes, read and indexed within a frame or two. */
export const PAGE_SIZE = 500;

/** Yields all records of a list, page by page. */
export async function* allPages<Rec>(
  list: (place: Place, limit: number) => Promise<Rec[]>,
  placeOf: (record: Rec) => [Instant, string],
  from: Place = null,
): AsyncGenerator<Rec[]> {
  for (let place = from; ; ) {
    const page = await list(place, PAGE_SIZE);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (!last || page.length < PAGE_SIZE) return;
    place = placeOf(last);
  }
}

/** Places of the records of each list. */
export const placeOf = {
  note: ({ modifiedAt, id }: Note): [Instant, string] => [modifiedAt, id],
  binned: ({ deletedAt, id }: BinnedNote): [Instant, string] => [deletedAt, id],
  reading: ({ lastReadAt, key }: Reading): [Instant, string] => [lastReadAt, key],
};
