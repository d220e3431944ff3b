/**
 * Which of two versions of a note counts, and the row in which it is stored.
 *
 * Decided by revisions and prints alone, never by a clock: a version that comes
 * again is no new edit, and of two edits of the same revision none is given up.
 */
import type { Note } from '../core/notes/note';
import { hashOf } from './banks';
import type { BinRow, NoteRow } from './schema';

/**
 * What becomes of a note that is saved: `saved`; kept as a `copy` beside another
 * edit of the same note; or already `binned` after it was saved the first time.
 */
export type Decision = { row: NoteRow; kept: 'saved' | 'copy' | 'binned' };

/** Versions remembered with a note: more than a reader saves while an answer is awaited. */
const REMEMBERED_VERSIONS = 20;

/** Keys of what a note may be about. */
export const subjectOf = {
  actor: (id: string) => `actor:${id}`,
  fact: (id: string) => `fact:${id}`,
};

/** Tells which row `note` becomes, knowing what is stored under its id. */
export function decide(
  note: Note,
  { stored, binned }: { stored: NoteRow | null; binned: BinRow | null },
): Decision {
  const present = stored ?? binned?.row ?? null;
  if (!present) return { row: rowOf(note, []), kept: 'saved' };
  if (present.history.includes(printOf(note))) {
    return { row: present, kept: stored ? 'saved' : 'binned' };
  }
  // An edit made elsewhere while the note went to the bin takes it out again.
  if (note.revision > present.note.revision) {
    return { row: rowOf(note, present.history), kept: 'saved' };
  }
  const id = `${note.id.slice(0, 80)}-${hashOf(printOf(note)).toString(36)}`;
  return { row: rowOf({ ...note, id, revision: 1 }, []), kept: 'copy' };
}

/** Returns the row of `note`; `history` holds the prints of its versions before. */
export function rowOf(note: Note, history: readonly string[]): NoteRow {
  const { subject } = note.target;
  const subjects =
    subject.type === 'actor'
      ? [subjectOf.actor(subject.actor)]
      : subject.type === 'claim'
        ? subject.facts.map(subjectOf.fact)
        : [];
  return {
    id: note.id,
    note,
    page: note.target.source.key,
    subjects,
    modifiedAt: note.modifiedAt,
    history: [...history, printOf(note)].slice(-REMEMBERED_VERSIONS),
  };
}

/** Tells one version of a note from another. */
function printOf({ revision, body, target }: Note): string {
  return `${revision}:${hashOf(JSON.stringify([body, target])).toString(36)}`;
}
