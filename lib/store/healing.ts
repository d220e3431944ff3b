/**
 * Copies of what the reader wrote, kept outside IndexedDB, and the way back from them.
 *
 * A killed Chromium may throw a whole database away. Each note and correction is
 * therefore also written to the browser's key-value storage before it counts as
 * saved; a `notes` database that is found empty is filled again from there.
 */
import type { IDBPDatabase } from 'idb';
import type { Correction } from '../core/corrections';
import { groupsOf } from './groups';
import type { Opening, Prepare } from './open';
import type { BinRow, NoteRow, NotesSchema } from './schema';

/** Key-value storage that outlives the database. */
export type Copies = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Sets several values in one write. */
  setAll(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  removeAll(keys: readonly string[]): Promise<void>;
  all(): Promise<Record<string, unknown>>;
};

/** What was found when the database had been lost. */
export type Healing = {
  /** Notes, notes in the bin and corrections that were put back. */
  restored: number;
  /** The browser says that it threw the database away; otherwise it was gone or empty. */
  wiped: boolean;
  /** From the opening of the lost database until all of it was back. */
  tookMs: number;
};

/** Stores of which copies are kept, with what their keys begin with. */
const PREFIXES = { notes: 'n:', bin: 'b:', corrections: 'c:' } as const;
const PREFIXED = Object.values(PREFIXES);
type CopiedStore = keyof typeof PREFIXES;
type Copied = { notes: NoteRow; bin: BinRow; corrections: Correction };

/** Key of the mark that stands while a lost database is being filled. */
export const UNFINISHED_KEY = 'healing-unfinished';

/** Key of the copy of the row `id` of `store`. */
export function copyKey(store: CopiedStore, id: string): string {
  return PREFIXES[store] + id;
}

/** Returns what fills an empty `notes` database from `copies`, and tells `onHealed` when it did. */
export function healer(
  copies: Copies,
  onHealed: (healing: Healing) => Promise<void>,
): Prepare<NotesSchema> {
  return async (db, opening) => {
    const started = performance.now();
    const isUnfinished = (await copies.get(UNFINISHED_KEY)) === true;
    if (!isUnfinished && opening?.oldVersion !== 0 && !(await isEmpty(db))) return;
    // A kill on the way leaves a part of the rows: a database that no longer looks lost.
    const found = await copies.all();
    const isLost = Object.keys(found).some((key) =>
      PREFIXED.some((prefix) => key.startsWith(prefix)),
    );
    if (isLost) await copies.set(UNFINISHED_KEY, true);
    const restored = await restore(db, found);
    if (restored > 0 || wasWiped(opening)) {
      const tookMs = Math.round(performance.now() - started);
      await onHealed({ restored, wiped: wasWiped(opening), tookMs });
    }
    if (isLost) await copies.remove(UNFINISHED_KEY);
  };
}

function wasWiped(opening: Opening | null): boolean {
  return opening?.wiped === true;
}

async function isEmpty(db: IDBPDatabase<NotesSchema>): Promise<boolean> {
  const stores = Object.keys(PREFIXES) as CopiedStore[];
  const counts = await Promise.all(stores.map((store) => db.count(store)));
  return counts.every((count) => count === 0);
}

/**
 * Is the copy of a note overtaken by its other one? A kill on the way to the bin or back
 * leaves both; the newer revision counts, and of two alike the note, so that nothing is lost.
 */
function isOvertaken(key: string, copies: Record<string, unknown>): boolean {
  const isNote = key.startsWith(PREFIXES.notes);
  if (!isNote && !key.startsWith(PREFIXES.bin)) return false;
  const id = key.slice(PREFIXES.notes.length);
  const note = copies[copyKey('notes', id)] as NoteRow | undefined;
  const binned = copies[copyKey('bin', id)] as BinRow | undefined;
  if (!note || !binned) return false;
  const isNoteNewer = note.note.revision >= binned.row.note.revision;
  return isNote ? !isNoteNewer : isNoteNewer;
}

async function restore(
  db: IDBPDatabase<NotesSchema>,
  copies: Record<string, unknown>,
): Promise<number> {
  let restored = 0;
  for (const store of Object.keys(PREFIXES) as CopiedStore[]) {
    const rows = Object.entries(copies).flatMap(([key, row]) =>
      key.startsWith(PREFIXES[store]) && !isOvertaken(key, copies)
        ? [row as Copied[typeof store]]
        : [],
    );
    // All are asked for at once: the next is made ready while the browser writes the one before.
    await Promise.all(
      [...groupsOf(rows)].map(async (group) => {
        const tx = db.transaction(store, 'readwrite', { durability: 'strict' });
        await Promise.all([...group.map((row) => tx.store.put(row as never)), tx.done]);
      }),
    );
    restored += rows.length;
  }
  return restored;
}
