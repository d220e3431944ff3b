/**
 * Addresses within the notebook: `#note=ID`, `#tag=armée&status=to-check`, `#view=bin`.
 *
 * Everything that a reader may want to keep or send to another window stands in
 * the address; what it does not name has its plain value.
 */
import type { NoteId, NoteStatus } from '../../lib/core/notes/note';
import { EVERY_NOTE, type NoteFilter } from '../../lib/core/notes/search-notes';

/** What the notebook shows. */
export type View = 'notes' | 'readings' | 'bin' | 'files';

export const VIEWS: readonly View[] = ['notes', 'readings', 'bin', 'files'];

export const STATUSES: readonly NoteStatus[] = ['to-check', 'cross-checked', 'disputed', 'free'];

/** A place in the notebook. */
export type NotebookPlace = { view: View; note: NoteId | null; filter: NoteFilter };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the part of an address behind `#`. What makes no sense is passed over. */
export function readPlace(hash: string): NotebookPlace {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const day = (name: string) => {
    const value = given.get(name);
    return value && DAY.test(value) ? value : null;
  };
  return {
    view: VIEWS.find((view) => view === given.get('view')) ?? 'notes',
    note: given.get('note') || null,
    filter: {
      text: given.get('q') ?? '',
      tags: given.getAll('tag').filter((tag) => tag !== ''),
      status: STATUSES.find((status) => status === given.get('status')) ?? null,
      actor: given.get('actor') || null,
      publisher: given.get('publisher') || null,
      from: day('from'),
      to: day('to'),
      lost: given.get('lost') === '1',
    },
  };
}

/** Writes a place as the part of an address behind `#`; the beginning of the notebook is `''`. */
export function writePlace({ view, note, filter }: NotebookPlace): string {
  const parts: [string, string][] = [
    ...(view === 'notes' ? [] : [['view', view] as [string, string]]),
    ...(note === null ? [] : [['note', note] as [string, string]]),
    ...(filter.text === '' ? [] : [['q', filter.text] as [string, string]]),
    ...filter.tags.map((tag): [string, string] => ['tag', tag]),
    ...(['status', 'actor', 'publisher', 'from', 'to'] as const).flatMap(
      (name): [string, string][] => (filter[name] === null ? [] : [[name, filter[name]]]),
    ),
    ...(filter.lost ? [['lost', '1'] as [string, string]] : []),
  ];
  return new URLSearchParams(parts).toString();
}

/** Does `filter` leave anything out? */
export function isFiltering(filter: NoteFilter): boolean {
  return writePlace({ view: 'notes', note: null, filter }) !== '';
}

/** The beginning of the notebook. */
export const BEGINNING: NotebookPlace = { view: 'notes', note: null, filter: EVERY_NOTE };
