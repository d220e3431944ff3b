/**
 * What was asked of the extension and what it acknowledged, and what is missing
 * from what it has after a crash.
 *
 * An acknowledged save may be overtaken by one that was asked but never answered,
 * so a note counts as lost only when neither it nor anything asked later is there.
 */
import type { BinnedNote, Note, NoteId } from '../../lib/core/notes/note';

/** What the extension has: its notes and its bin. */
export type Found = { notes: readonly Note[]; bin: readonly BinnedNote[] };

/** What a crash did. */
export type Damage = { lost: NoteId[]; duplicated: NoteId[] };

/** The versions of one note, and the fate that was acknowledged last. */
type Entry = {
  texts: Map<number, string>;
  saved: number;
  binned: boolean;
  /** Was it asked to go to the bin? */
  binAsked: boolean;
};

/** Keeps account of notes. */
export class Ledger {
  readonly #entries = new Map<NoteId, Entry>();
  /** Saves, edits and removals that were answered. */
  acknowledged = 0;

  /** The note is about to be saved. */
  asked(note: Note): void {
    const entry = this.#entries.get(note.id) ?? {
      texts: new Map(),
      saved: 0,
      binned: false,
      binAsked: false,
    };
    entry.texts.set(note.revision, note.body.text);
    this.#entries.set(note.id, entry);
  }

  /** The save was answered. */
  saved({ id, revision }: Note): void {
    const entry = this.#entries.get(id);
    if (!entry) throw new Error(`${id} was never asked for`);
    entry.saved = Math.max(entry.saved, revision);
    this.acknowledged += 1;
  }

  /** The note is about to go to the bin. */
  binAsked(id: NoteId): void {
    const entry = this.#entries.get(id);
    if (entry) entry.binAsked = true;
  }

  /** It was answered that the note is in the bin. */
  binned(id: NoteId): void {
    const entry = this.#entries.get(id);
    if (!entry) throw new Error(`${id} was never asked for`);
    entry.binned = true;
    this.acknowledged += 1;
  }

  /** Compares what was found with what was acknowledged. */
  compare({ notes, bin }: Found): Damage {
    const places = new Map<NoteId, { note: Note; binned: boolean }[]>();
    const put = (note: Note, binned: boolean) =>
      places.set(note.id, [...(places.get(note.id) ?? []), { note, binned }]);
    for (const note of notes) put(note, false);
    for (const { note } of bin) put(note, true);
    const lost = [...this.#entries].flatMap(([id, entry]) => {
      if (entry.saved === 0) return [];
      return (places.get(id) ?? []).some((place) => isKept(entry, place)) ? [] : [id];
    });
    const duplicated = [...places].flatMap(([id, { length }]) =>
      length > 1 || !this.#entries.has(id) ? [id] : [],
    );
    return { lost, duplicated };
  }
}

function isKept(entry: Entry, { note, binned }: { note: Note; binned: boolean }): boolean {
  const isWhole = entry.texts.get(note.revision) === note.body.text;
  const isWhereItBelongs = binned ? entry.binAsked : !entry.binned;
  return note.revision >= entry.saved && isWhole && isWhereItBelongs;
}
