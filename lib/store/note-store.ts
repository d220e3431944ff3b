/**
 * The reader's notes in the `notes` database.
 *
 * A note counts as saved when its strict transaction is complete and its copy is
 * written: only then do these functions return. Every one may be repeated. Which
 * edit came first is told by revisions, never by a clock; two edits of the same
 * revision are both kept.
 */
import type { IDBPTransaction } from 'idb';
import type { BinnedNote, Instant, Note, NoteDraft, NoteId } from '../core/notes/note';
import { groupsOf } from './groups';
import { type Copies, copyKey } from './healing';
import { newestOf, type Place } from './newest';
import { type Decision, decide, rowOf } from './note-versions';
import type { Connection } from './open';
import type { BinRow, NoteRow, NotesSchema } from './schema';

/**
 * What became of a note that was saved: `saved`; kept as a `copy` beside another
 * edit of the same note; or already `binned` after it was saved the first time.
 */
export type SaveOutcome = { note: Note; kept: Decision['kept'] };

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
  async save(note: Note): Promise<SaveOutcome> {
    return (await this.saveAll([note]))[0] as SaveOutcome;
  }

  /** Saves several notes as `save` does, in their order. */
  saveAll(notes: readonly Note[]): Promise<SaveOutcome[]> {
    return this.#inGroups(notes, async (group) => {
      const outcomes = await this.#connection.run(async (db) => {
        const tx = db.transaction(['notes', 'bin', 'drafts'], 'readwrite', STRICT);
        const decided: Decision[] = [];
        for (const note of group) decided.push(await saveIn(tx, note));
        await tx.done;
        return decided;
      });
      const written = outcomes.filter(({ kept }) => kept !== 'binned');
      await this.#copies.setAll(
        Object.fromEntries(written.map(({ row }) => [copyKey('notes', row.id), row])),
      );
      const saved = outcomes.filter(({ kept }) => kept === 'saved');
      await this.#copies.removeAll(saved.map(({ row }) => copyKey('bin', row.id)));
      return outcomes.map(({ row, kept }) => ({ note: row.note, kept }));
    });
  }

  /** Moves a note to the bin and returns it; `null` when there is no such note. */
  async remove(id: NoteId, deletedAt: Instant): Promise<BinnedNote | null> {
    return (await this.removeAll([id], deletedAt))[0] ?? null;
  }

  /** Moves notes to the bin and returns those that are there now. */
  removeAll(ids: readonly NoteId[], deletedAt: Instant): Promise<BinnedNote[]> {
    return this.#inGroups(ids, async (group) => {
      const binned = await this.#connection.run(async (db) => {
        const tx = db.transaction(['notes', 'bin'], 'readwrite', STRICT);
        const notes = tx.objectStore('notes');
        const bin = tx.objectStore('bin');
        const rows: BinRow[] = [];
        for (const id of group) {
          const [row, before] = await Promise.all([notes.get(id), bin.get(id)]);
          const moved = row ? { id, deletedAt, row } : before;
          if (row && moved) await Promise.all([bin.put(moved), notes.delete(id)]);
          if (moved) rows.push(moved);
        }
        await tx.done;
        return rows;
      });
      await this.#copies.setAll(
        Object.fromEntries(binned.map((row) => [copyKey('bin', row.id), row])),
      );
      await this.#copies.removeAll(binned.map(({ id }) => copyKey('notes', id)));
      return binned.map(binnedNote);
    });
  }

  /** Takes a note out of the bin and returns it; `null` when it is in neither place. */
  async restore(id: NoteId): Promise<Note | null> {
    return (await this.restoreAll([id]))[0] ?? null;
  }

  /** Takes notes out of the bin and returns those that are among the notes now. */
  restoreAll(ids: readonly NoteId[]): Promise<Note[]> {
    return this.#inGroups(ids, async (group) => {
      const restored = await this.#connection.run(async (db) => {
        const tx = db.transaction(['notes', 'bin'], 'readwrite', STRICT);
        const notes = tx.objectStore('notes');
        const bin = tx.objectStore('bin');
        const rows: NoteRow[] = [];
        for (const id of group) {
          const [present, binned] = await Promise.all([notes.get(id), bin.get(id)]);
          if (!present && binned) await Promise.all([notes.put(binned.row), bin.delete(id)]);
          const row = present ?? binned?.row;
          if (row) rows.push(row);
        }
        await tx.done;
        return rows;
      });
      await this.#copies.setAll(
        Object.fromEntries(restored.map((row) => [copyKey('notes', row.id), row])),
      );
      await this.#copies.removeAll(restored.map(({ id }) => copyKey('bin', id)));
      return restored.map(({ note }) => note);
    });
  }

  /** Removes a note from the bin for good. */
  async erase(id: NoteId): Promise<void> {
    await this.eraseAll('bin', [id]);
  }

  /** Removes what `store` holds under `ids` for good. */
  async eraseAll(store: 'notes' | 'bin', ids: readonly NoteId[]): Promise<void> {
    await this.#inGroups(ids, async (group) => {
      await this.#connection.run(async (db) => {
        const tx = db.transaction(store, 'readwrite', STRICT);
        await Promise.all([...group.map((id) => tx.store.delete(id)), tx.done]);
      });
      await this.#copies.removeAll(group.map((id) => copyKey(store, id)));
      return [];
    });
  }

  /** Writes notes from a backup as they are, whatever is stored under their ids. */
  async put(notes: readonly Note[]): Promise<void> {
    await this.#putRows(
      'notes',
      notes.map((note) => rowOf(note, [])),
    );
  }

  /** Writes what was in the bin of a backup. */
  async putBinned(binned: readonly BinnedNote[]): Promise<void> {
    await this.#putRows(
      'bin',
      binned.map(({ id, deletedAt, note }) => ({ id, deletedAt, row: rowOf(note, []) })),
    );
  }

  /** Erases what has been in the bin since before `instant`; returns how many notes. */
  async emptyBin(instant: Instant): Promise<number> {
    const old = (await this.bin()).filter(({ deletedAt }) => deletedAt < instant);
    await this.eraseAll(
      'bin',
      old.map(({ id }) => id),
    );
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

  /** Returns the notes `ids` in their order, those in the bin too; unknown ones are left out. */
  async findAll(ids: readonly NoteId[]): Promise<Note[]> {
    const rows = await this.#connection.run(async (db) => {
      const tx = db.transaction(['notes', 'bin']);
      const bin = tx.objectStore('bin');
      const found = await Promise.all(ids.map((id) => tx.objectStore('notes').get(id)));
      return Promise.all(
        found.map(async (row, index) => row ?? (await bin.get(ids[index] as NoteId))?.row),
      );
    });
    return rows.flatMap((row) => (row ? [row.note] : []));
  }

  /** Returns up to `limit` notes, newest first, after `place`. */
  async list(place: Place | null, limit: number): Promise<Note[]> {
    const rows = await this.#connection.run((db) =>
      newestOf(db.transaction('notes').store.index('newest'), place, limit),
    );
    return rows.map(({ note }) => note);
  }

  /** Returns the number of notes, or of those in the bin. */
  count(store: 'notes' | 'bin' = 'notes'): Promise<number> {
    return this.#connection.run((db) => db.count(store));
  }

  /** Returns what is in the bin, latest first. */
  async bin(): Promise<BinnedNote[]> {
    const rows = await this.#connection.run((db) => db.getAllFromIndex('bin', 'newest'));
    return rows.reverse().map(binnedNote);
  }

  /** Returns up to `limit` notes of the bin, latest first, after `place`. */
  async listBin(place: Place | null, limit: number): Promise<BinnedNote[]> {
    const rows = await this.#connection.run((db) =>
      newestOf(db.transaction('bin').store.index('newest'), place, limit),
    );
    return rows.map(binnedNote);
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

  /** Returns every draft. */
  allDrafts(): Promise<NoteDraft[]> {
    return this.#connection.run((db) => db.getAll('drafts'));
  }

  /** Writes drafts from a backup as they are. */
  async putDrafts(drafts: readonly NoteDraft[]): Promise<void> {
    await this.#inGroups(drafts, async (group) => {
      await this.#connection.run(async (db) => {
        const tx = db.transaction('drafts', 'readwrite', STRICT);
        await Promise.all([...group.map((draft) => tx.store.put(draft)), tx.done]);
      });
      return [];
    });
  }

  async #putRows<Store extends 'notes' | 'bin'>(
    store: Store,
    rows: readonly NotesSchema[Store]['value'][],
  ): Promise<void> {
    await this.#inGroups(rows, async (group) => {
      await this.#connection.run(async (db) => {
        const tx = db.transaction<Store, 'readwrite'>(store, 'readwrite', STRICT);
        await Promise.all([...group.map((row) => tx.store.put(row)), tx.done]);
      });
      await this.#copies.setAll(
        Object.fromEntries(group.map((row) => [copyKey(store, row.id), row])),
      );
      return [];
    });
  }

  /** Writes one group of `records` after the other: no transaction is larger than Chromium takes in one piece. */
  async #inGroups<Rec, Result>(
    records: readonly Rec[],
    write: (group: Rec[]) => Promise<Result[]>,
  ): Promise<Result[]> {
    const results: Result[] = [];
    for (const group of groupsOf(records)) {
      results.push(...(await this.#inTurn(() => write(group))));
    }
    return results;
  }

  /** One write after the other, so that the copies are written in the order of the rows. */
  #inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const result = this.#lastWrite.then(write, write);
    this.#lastWrite = result.catch(() => {});
    return result;
  }
}

const STRICT = { durability: 'strict' } as const;

/** Saves `note` within `tx`. */
async function saveIn(
  tx: IDBPTransaction<NotesSchema, ('notes' | 'bin' | 'drafts')[], 'readwrite'>,
  note: Note,
): Promise<Decision> {
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
  return decided;
}

function binnedNote({ id, deletedAt, row }: BinRow): BinnedNote {
  return { id, note: row.note, deletedAt };
}
