/**
 * One file with everything that the reader owns, and the way back from it.
 *
 * Restoring is planned before it is done: `parseBackup` refuses a damaged file
 * as a whole and names the record, `planRestore` says what would change.
 */
import * as v from 'valibot';
import type { Correction } from '../corrections';
import { type Familiarity, familiaritySchema } from '../known';
import { type Settings, settingsSchema } from '../settings';
import type { BinnedNote, Note, NoteDraft, Reading } from './note';
import {
  binnedNoteSchema,
  correctionSchema,
  noteDraftSchema,
  noteSchema,
  readingSchema,
} from './note-schema';

/** Everything that the reader owns. */
export type ReaderData = {
  notes: Note[];
  bin: BinnedNote[];
  drafts: NoteDraft[];
  readings: Reading[];
  corrections: Correction[];
  settings: Partial<Settings>;
  /** Which actors and facts the reader knows. */
  known: Familiarity;
};

/** A list of `ReaderData`: every section but the settings and what is known. */
export type ListSection = Exclude<keyof ReaderData, 'settings' | 'known'>;

/** A backup file. `version` grows when an old reader of the format would lose something. */
export type Backup = { format: 'reperes-backup'; version: 1; madeAt: string } & ReaderData;

/** Why a file cannot be restored. `record` counts from 1, as a reader does. */
export type BackupProblem =
  | { type: 'not-json' }
  | { type: 'not-a-backup' }
  | { type: 'newer-version'; version: number }
  | { type: 'damaged'; section: string; record: number | null; field: string };

const sections = {
  notes: v.array(noteSchema),
  bin: v.array(binnedNoteSchema),
  drafts: v.array(noteDraftSchema),
  readings: v.array(readingSchema),
  corrections: v.array(correctionSchema),
  settings: settingsSchema,
  known: familiaritySchema,
};

const schema = v.strictObject({
  format: v.literal('reperes-backup'),
  version: v.literal(1),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  ...sections,
});

/** Checks any part of what the reader owns. */
export const ownedSchema: v.GenericSchema<unknown, Partial<ReaderData>> = v.partial(
  v.strictObject(sections),
);

/**
 * Yields the text of a backup file piece by piece. Each list comes as parts,
 * so that nobody needs to hold all of it at once.
 */
export async function* writeBackup(
  owned: { [S in ListSection]: AsyncIterable<ReaderData[S]> | Iterable<ReaderData[S]> } & {
    settings: Partial<Settings>;
    known: Familiarity;
  },
  madeAt: string,
): AsyncGenerator<string> {
  const { settings, known, ...lists } = owned;
  const head = { format: 'reperes-backup', version: 1, madeAt, settings, known };
  yield JSON.stringify(head).slice(0, -1);
  for (const [section, parts] of Object.entries(lists)) {
    yield `,\n"${section}":[`;
    let comma = '\n';
    for await (const part of parts) {
      // The types of the sections differ; to JSON they are all records.
      for (const record of part as unknown[]) {
        yield comma + JSON.stringify(record);
        comma = ',\n';
      }
    }
    yield ']';
  }
  yield '}\n';
}

/** Reads the text of a backup file, or says what is wrong with it. */
export function parseBackup(text: string): { backup: Backup } | { problem: BackupProblem } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: { type: 'not-json' } };
  }
  const head = value as { format?: unknown; version?: unknown } | null;
  if (typeof value !== 'object' || head?.format !== 'reperes-backup') {
    return { problem: { type: 'not-a-backup' } };
  }
  if (typeof head.version === 'number' && head.version > 1) {
    return { problem: { type: 'newer-version', version: head.version } };
  }
  const result = v.safeParse(schema, value);
  if (result.success) return { backup: result.output as Backup };
  const keys = (result.issues[0].path ?? []).map((item) => item.key);
  const record = typeof keys[1] === 'number' ? keys[1] + 1 : null;
  const field = keys.slice(record === null ? 1 : 2).join('.');
  return { problem: { type: 'damaged', section: String(keys[0] ?? ''), record, field } };
}

/** What restoring does to one section. */
export type SectionPlan = { added: number; changed: number; unchanged: number; removed: number };

/** What restoring would do, and the data after it. */
export type RestorePlan = { sections: Record<ListSection, SectionPlan>; result: ReaderData };

const keyOf: { [S in ListSection]: (record: ReaderData[S][number]) => string } = {
  notes: (note) => note.id,
  bin: (entry) => entry.id,
  drafts: (draft) => draft.id,
  readings: (reading) => reading.key,
  corrections: (correction) => correction.id,
};

/** Does `incoming` win over `present` when both have the same key? */
const newer: {
  [S in ListSection]: (incoming: ReaderData[S][number], present: ReaderData[S][number]) => boolean;
} = {
  notes: (incoming, present) => incoming.revision > present.revision,
  bin: (incoming, present) => incoming.note.revision > present.note.revision,
  drafts: (incoming, present) => incoming.savedAt > present.savedAt,
  readings: (incoming, present) => incoming.lastReadAt > present.lastReadAt,
  corrections: (incoming, present) => incoming.madeAt > present.madeAt,
};

/**
 * Plans restoring `backup` over `present`.
 *
 * `merge` keeps everything and takes from the backup what is missing or newer
 * (a note by its revision); `replace` makes the data equal to the backup.
 * A note never ends both in the notebook and in the bin: the notebook wins.
 */
export function planRestore(
  present: ReaderData,
  backup: ReaderData,
  mode: 'merge' | 'replace',
): RestorePlan {
  const sections = {} as Record<ListSection, SectionPlan>;
  const merged = <S extends ListSection>(section: S): ReaderData[S] => {
    type Item = ReaderData[S][number];
    const key = keyOf[section] as (record: Item) => string;
    const wins = newer[section] as (incoming: Item, present: Item) => boolean;
    const result = new Map((present[section] as Item[]).map((record) => [key(record), record]));
    const incoming = new Map((backup[section] as Item[]).map((record) => [key(record), record]));
    const plan: SectionPlan = { added: 0, changed: 0, unchanged: 0, removed: 0 };
    for (const [id, record] of incoming) {
      const old = result.get(id);
      if (old === undefined) plan.added++;
      else if (equal(old, record) || (mode === 'merge' && !wins(record, old))) {
        plan.unchanged++;
        continue;
      } else plan.changed++;
      result.set(id, record);
    }
    for (const id of mode === 'replace' ? [...result.keys()] : []) {
      if (incoming.has(id)) continue;
      result.delete(id);
      plan.removed++;
    }
    sections[section] = plan;
    return [...result.values()] as ReaderData[S];
  };
  const notes = merged('notes');
  const kept = new Set(notes.map((note) => note.id));
  const result: ReaderData = {
    notes,
    bin: merged('bin').filter((entry) => !kept.has(entry.id)),
    drafts: merged('drafts'),
    readings: merged('readings'),
    corrections: merged('corrections'),
    settings: mode === 'merge' ? { ...backup.settings, ...present.settings } : backup.settings,
    known: mode === 'merge' ? { ...backup.known, ...present.known } : backup.known,
  };
  return { sections, result };
}

/** What must be written and removed to go from one state of the data to another. */
export type RestoreSteps = {
  put: Partial<ReaderData>;
  drop: [section: ListSection, keys: string[]][];
};

/** Sections in the order in which they are written: a note must not be lost when the way is cut short. */
export const LIST_SECTIONS: readonly ListSection[] = [
  'notes',
  'drafts',
  'readings',
  'corrections',
  'bin',
];

/** Returns what leads from `present` to `wanted`; both stay as they are. Records that both share are left alone. */
export function restoreSteps(present: ReaderData, wanted: ReaderData): RestoreSteps {
  const put: Partial<ReaderData> = {};
  const drop: RestoreSteps['drop'] = [];
  for (const section of LIST_SECTIONS) {
    const key = keyOf[section] as (record: unknown) => string;
    const before = new Map(present[section].map((record) => [key(record), record as unknown]));
    const after = new Set(wanted[section].map(key));
    const written = (wanted[section] as unknown[]).filter((record) => {
      const old = before.get(key(record));
      return old === undefined || !equal(old, record);
    });
    if (written.length > 0) Object.assign(put, { [section]: written });
    const gone = [...before.keys()].filter((id) => !after.has(id));
    if (gone.length > 0) drop.push([section, gone]);
  }
  if (!equal(present.settings, wanted.settings)) put.settings = wanted.settings;
  if (!equal(present.known, wanted.known)) put.known = wanted.known;
  return { put, drop };
}

/** Records are plain data; the order of their keys means nothing. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) =>
      equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
