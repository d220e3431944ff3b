/** The world of the notebook in memory, and notes to fill it with. */
import type { NotebookPort, NotebookState, Place } from '../../components/notebook/port';
import type { ReaderData } from '../../lib/core/notes/backup';
import type { BinnedNote, Note, Reading } from '../../lib/core/notes/note';
import { MARKED_NOTE } from '../fixtures/notes';

export const NOW = '2026-11-24T12:00:00.000Z';

/** A note in French that reads as one. */
export function frenchNote(
  id: string,
  more: Partial<Note['body']> & { quote?: string; title?: string; key?: string; at?: string } = {},
): Note {
  const { quote = 'Vingt-six pays se sont engagés', title = 'Un sommet à Paris', key = 'a' } = more;
  const { at = '2026-01-07T08:00:00.000Z', text = '', tags = [], status = 'free' } = more;
  const { target } = MARKED_NOTE;
  return {
    id,
    target: {
      ...target,
      source: { ...target.source, key, title, publisher: 'Le Monde', lang: 'fr' },
      quote: { exact: quote, prefix: '', suffix: '' },
      post: null,
      subject: { type: 'passage' },
    },
    body: { text, tags, status },
    createdAt: at,
    modifiedAt: at,
    revision: 1,
  };
}

/** What a memory port holds, did and saved. */
export type MemoryNotebook = {
  port: NotebookPort;
  notes: Map<string, Note>;
  bin: Map<string, BinnedNote>;
  readings: Map<string, Reading>;
  state: NotebookState;
  files: { content: Blob; name: string }[];
  opened: string[];
  /** Another tab changed notes. */
  tell: () => void;
};

/** A port that keeps everything in memory and saves as the background does. */
export function memoryNotebook(
  owned: Partial<ReaderData> = {},
  state: Partial<NotebookState> = {},
): MemoryNotebook {
  const notes = new Map((owned.notes ?? []).map((note) => [note.id, note]));
  const bin = new Map((owned.bin ?? []).map((binned) => [binned.id, binned]));
  const readings = new Map((owned.readings ?? []).map((reading) => [reading.key, reading]));
  const listeners = new Set<() => void>();
  const files: MemoryNotebook['files'] = [];
  const opened: string[] = [];
  const world: NotebookState = {
    notes: 0,
    binned: 0,
    readings: 0,
    lost: [],
    lastBackup: null,
    healing: null,
    remindBackup: false,
    ...state,
  };
  const page = <Rec>(
    records: Iterable<Rec>,
    placeOf: (record: Rec) => [string, string],
    place: Place,
    limit: number,
  ) =>
    [...records]
      .sort((a, b) => (String(placeOf(a)) < String(placeOf(b)) ? 1 : -1))
      .filter((record) => !place || String(placeOf(record)) < String(place))
      .slice(0, limit);
  const port: NotebookPort = {
    state: async () => ({
      ...world,
      notes: notes.size,
      binned: bin.size,
      readings: readings.size,
    }),
    notes: async (place, limit) =>
      page(notes.values(), ({ modifiedAt, id }) => [modifiedAt, id], place, limit),
    bin: async (place, limit) =>
      page(bin.values(), ({ deletedAt, id }) => [deletedAt, id], place, limit),
    readings: async (place, limit) =>
      page(readings.values(), ({ lastReadAt, key }) => [lastReadAt, key], place, limit),
    find: async (ids) => ids.flatMap((id) => notes.get(id) ?? bin.get(id)?.note ?? []),
    save: async (edited) =>
      edited.map((note) => {
        const stored = notes.get(note.id);
        const isCopy = stored !== undefined && note.revision <= stored.revision;
        const saved = isCopy ? { ...note, id: `${note.id}-1abcd`, revision: 1 } : note;
        notes.set(saved.id, saved);
        return { note: saved, kept: isCopy ? ('copy' as const) : ('saved' as const) };
      }),
    remove: async (ids) => {
      for (const id of ids) {
        const note = notes.get(id);
        if (note) bin.set(id, { id, note, deletedAt: NOW });
        notes.delete(id);
      }
    },
    restore: async (ids) =>
      ids.flatMap((id) => {
        const binned = bin.get(id);
        if (!binned) return [];
        bin.delete(id);
        notes.set(id, binned.note);
        return [binned.note];
      }),
    erase: async (id) => bin.delete(id),
    forget: async (pages) => {
      const forgotten = pages.flatMap((key) => readings.get(key) ?? []);
      for (const key of pages) readings.delete(key);
      return forgotten;
    },
    takeBack: async (forgotten) => {
      for (const reading of forgotten) readings.set(reading.key, reading);
    },
    names: async (ids) => ids.map((id) => ({ id, label: `Nom de ${id}` })),
    openPassage: async (id) => opened.push(id),
    owned: async () => ({ drafts: [], corrections: [], settings: {}, known: {} }),
    putOwned: async (more) => {
      for (const note of more.notes ?? []) notes.set(note.id, note);
      for (const binned of more.bin ?? []) bin.set(binned.id, binned);
      for (const reading of more.readings ?? []) readings.set(reading.key, reading);
    },
    dropOwned: async (section, keys) => {
      const records = { notes, bin, readings, drafts: new Map(), corrections: new Map() }[section];
      for (const key of keys) records.delete(key);
    },
    backupMade: async () => {
      world.lastBackup = NOW;
    },
    dismissHealing: async () => {
      world.healing = null;
    },
    saveFile: (content, name) => files.push({ content, name }),
    keyOf: (url) => url,
    now: () => NOW,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return { port, notes, bin, readings, state: world, files, opened, tell };
}
