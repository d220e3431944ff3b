/**
 * The reader's notes in the `notes` database.
 *
 * A note counts as saved when its strict transaction is complete and its copy is
 * written: only then do these functions return. Every one may be repeated. Which
 * edit came first is told by revisions, never by a clock; two edits of the same
 * revision are both kept.
 */
import type { BinnedNote, Instant, Note, NoteDraft, NoteId } from '../core/note';
import { hashOf } from './banks';
import { type Copies, copyKey } from './healing';
import type { Connection } from './open';
import type { BinRow, NoteRow, NotesSchema } from './schema';

/**
 * What became of a note that was saved: `saved`; kept as a `copy` beside another
 * edit of the same note; or already `binned` after it was saved the first time.
 */
export type SaveOutcome = { note: Note; kept: 'saved' | 'copy' | 'binned' };

/** Where a list goes on: instant and id of its last element. */
export type Place = [at: Instant, id: string];

/** Versions remembered with a note: more than a reader saves while an answer is awaited. */
const REMEMBERED_VERSIONS = 20;

/** What a note may be about. */
export const subjectOf = {
  actor: (id: string) => `actor:${id}`,
  fact: (id: string) => `fact:${id}`,
};

/** Saves and finds notes. */
export class NoteStore {
  readonly #connection: Connection<NotesSchema>;
  readonly #copies: Copies;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection<NotesSchema>, copies: Copies) {
    this.#connection = connection;
    this.#copies = copies;
  }

  /** Saves a new note (`revision` 1) or an edit (one more than the note that was edited). */
  save(note: Note): Promise<SaveOutcome> {
    return this.#inTurn(async () => {
      const { row, kept } = await this.#connection.run(async (db) => {
        const tx = db.transaction(['notes', 'bin', 'drafts'], 'readwrite', STRICT);
        const notes = tx.objectStore('notes');
        const bin = tx.objectStore('bin');
        const at = async (id: NoteId) => ({
          stored: (await notes.get(id)) ?? null,
          binned: (await bin.get(id)) ?? null,
        });
        let decided = decide(note, await at(note.id));
        if (decided.kept === 'copy') {
          // Was the copy made before, when the answer was lost?
          const { stored, binned } = await at(decided.row.id);
          decided = binned
            ? { row: binned.row, kept: 'binned' }
            : { row: stored ?? decided.row, kept: 'copy' };
          if (!binned) await notes.put(decided.row);
        } else if (decided.kept === 'saved') {
          await Promise.all([notes.put(decided.row), bin.delete(note.id)]);
        }
        await tx.objectStore('drafts').delete(note.id);
        await tx.done;
        return decided;
      });
      if (kept !== 'binned') await this.#copies.set(copyKey('notes', row.id), row);
      if (kept === 'saved') await this.#copies.remove(copyKey('bin', note.id));
      return { note: row.note, kept };
    });
  }

  /** Moves a note to the bin and returns it; `null` when there is no such note. */
  remove(id: NoteId, deletedAt: Instant): Promise<BinnedNote | null> {
    return this.#inTurn(async () => {
      const binned = await this.#connection.run(async (db) => {
        const tx = db.transaction(['notes', 'bin'], 'readwrite', STRICT);
        const notes = tx.objectStore('notes');
        const bin = tx.objectStore('bin');
        const [row, before] = await Promise.all([notes.get(id), bin.get(id)]);
        const moved = row ? { id, deletedAt, row } : (before ?? null);
        if (row && moved) await Promise.all([bin.put(moved), notes.delete(id)]);
        await tx.done;
        return moved;
      });
      if (!binned) return null;
      await this.#copies.set(copyKey('bin', id), binned);
      await this.#copies.remove(copyKey('notes', id));
      return binnedNote(binned);
    });
  }

  /** Takes a note out of the bin and returns it; `null` when it is in neither place. */
  restore(id: NoteId): Promise<Note | null> {
    return this.#inTurn(async () => {
      const row = await this.#connection.run(async (db) => {
        const tx = db.transaction(['notes', 'bin'], 'readwrite', STRICT);
        const notes = tx.objectStore('notes');
        const bin = tx.objectStore('bin');
        const [present, binned] = await Promise.all([notes.get(id), bin.get(id)]);
        if (!present && binned) await Promise.all([notes.put(binned.row), bin.delete(id)]);
        await tx.done;
        return present ?? binned?.row ?? null;
      });
      if (!row) return null;
      await this.#copies.set(copyKey('notes', id), row);
      await this.#copies.remove(copyKey('bin', id));
      return row.note;
    });
  }

  /** Removes a note from the bin for good. */
  erase(id: NoteId): Promise<void> {
    return this.#inTurn(async () => {
      await this.#connection.run((db) => db.delete('bin', id));
      await this.#copies.remove(copyKey('bin', id));
    });
  }

  /** Erases what has been in the bin since before `instant`; returns how many notes. */
  async emptyBin(instant: Instant): Promise<number> {
    const old = (await this.bin()).filter(({ deletedAt }) => deletedAt < instant);
    for (const { id } of old) await this.erase(id);
    return old.length;
  }

  /** Returns the note `id`, also when it is in the bin, or `null`. */
  async find(id: NoteId): Promise<Note | null> {
    return this.#connection.run(async (db) => {
      const row = (await db.get('notes', id)) ?? (await db.get('bin', id))?.row;
      return row?.note ?? null;
    });
  }

  /** Returns the notes of the article with key `page`, in the order of its text. */
  async onPage(page: string): Promise<Note[]> {
    const rows = await this.#connection.run((db) => db.getAllFromIndex('notes', 'page', page));
    return rows
      .map(({ note }) => note)
      .sort((a, b) => a.target.position.start - b.target.position.start);
  }

  /** Returns the notes about any of `subjects` (see `subjectOf`), newest first. */
  async about(subjects: readonly string[]): Promise<Note[]> {
    const lists = await this.#connection.run((db) =>
      Promise.all(subjects.map((subject) => db.getAllFromIndex('notes', 'subjects', subject))),
    );
    const rows = new Map(lists.flat().map((row) => [row.id, row]));
    return [...rows.values()]
      .sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1))
      .map(({ note }) => note);
  }

  /** Returns up to `limit` notes, newest first, after `place`. */
  async list(place: Place | null, limit: number): Promise<Note[]> {
    return this.#connection.run(async (db) => {
      const notes: Note[] = [];
      const range = place && IDBKeyRange.upperBound(place, true);
      const index = db.transaction('notes').store.index('newest');
      let cursor = await index.openCursor(range, 'prev');
      while (cursor && notes.length < limit) {
        notes.push(cursor.value.note);
        cursor = await cursor.continue();
      }
      return notes;
    });
  }

  /** Returns the number of notes. */
  count(): Promise<number> {
    return this.#connection.run((db) => db.count('notes'));
  }

  /** Returns what is in the bin, latest first. */
  async bin(): Promise<BinnedNote[]> {
    const rows = await this.#connection.run((db) => db.getAllFromIndex('bin', 'newest'));
    return rows.reverse().map(binnedNote);
  }

  /** Saves what is being written; a draft that lags behind the saved note is not kept. */
  async saveDraft(draft: NoteDraft): Promise<void> {
    await this.#connection.run(async (db) => {
      const tx = db.transaction(['notes', 'drafts'], 'readwrite');
      const row = await tx.objectStore('notes').get(draft.id);
      if (!row || row.note.revision <= draft.base) await tx.objectStore('drafts').put(draft);
      await tx.done;
    });
  }

  /** Forgets a draft. */
  async removeDraft(id: NoteId): Promise<void> {
    await this.#connection.run((db) => db.delete('drafts', id));
  }

  /** Returns the drafts of the article with key `page`. */
  drafts(page: string): Promise<NoteDraft[]> {
    return this.#connection.run((db) => db.getAllFromIndex('drafts', 'page', page));
  }

  /** One write after the other, so that the copies are written in the order of the rows. */
  #inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const result = this.#lastWrite.then(write, write);
    this.#lastWrite = result.catch(() => {});
    return result;
  }
}

const STRICT = { durability: 'strict' } as const;

/** Which row `note` becomes, knowing what is stored under its id. */
function decide(
  note: Note,
  { stored, binned }: { stored: NoteRow | null; binned: BinRow | null },
): { row: NoteRow; kept: SaveOutcome['kept'] } {
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

function rowOf(note: Note, history: readonly string[]): NoteRow {
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

function binnedNote({ id, deletedAt, row }: BinRow): BinnedNote {
  return { id, note: row.note, deletedAt };
}
