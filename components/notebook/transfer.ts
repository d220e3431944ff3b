/**
 * What leaves the notebook as a file and what comes back from one.
 *
 * Files are written piece by piece; restoring reads all that is there first, so
 * that it can say what will change and take it back.
 */

import type { Lang } from '../../lib/core/knowledge';
import {
  LIST_SECTIONS,
  parseBackup,
  planRestore,
  type ReaderData,
  type RestorePlan,
  restoreSteps,
  writeBackup,
} from '../../lib/core/notes/backup';
import type { ExportWords } from '../../lib/core/notes/export/words';
import {
  createWriter,
  EXPORT_FORMATS,
  type ExportFormat,
} from '../../lib/core/notes/export/writer';
import { importHypothesis } from '../../lib/core/notes/hypothesis-import';
import type { Note, NoteId } from '../../lib/core/notes/note';
import { allPages, type NotebookPort, PAGE_SIZE, placeOf } from './port';

/** Tells how much of `total` is done. */
export type Progress = (done: number, total: number) => void;

/** Notes read and written at a time. */
const EXPORTED_TOGETHER = 1_000;
/** Records of a restoration in one message. */
const RESTORED_TOGETHER = 200;

/** Writes the notes `ids`, which come article by article, as a file. */
export async function exportNotes(
  port: Pick<NotebookPort, 'find'>,
  ids: readonly NoteId[],
  format: ExportFormat,
  { words, lang, onProgress }: { words: ExportWords; lang: Lang; onProgress: Progress },
): Promise<Blob> {
  const writer = createWriter(format, { total: ids.length, words, lang });
  const parts = [writer.begin];
  // The next notes are read while these are written.
  let next = port.find(ids.slice(0, EXPORTED_TOGETHER));
  for (let start = 0; start < ids.length; start += EXPORTED_TOGETHER) {
    const notes = await next;
    const after = start + EXPORTED_TOGETHER;
    if (after < ids.length) next = port.find(ids.slice(after, after + EXPORTED_TOGETHER));
    parts.push(writer.write(notes));
    onProgress(Math.min(after, ids.length), ids.length);
  }
  return new Blob([...parts, writer.end], { type: `${EXPORT_FORMATS[format].type};charset=utf-8` });
}

/** Writes everything that the reader owns as one file. */
export async function makeBackup(port: NotebookPort, onProgress: Progress): Promise<Blob> {
  const { notes, binned, readings } = await port.state();
  const { drafts, corrections, settings, known } = await port.owned();
  const total = notes + binned + readings;
  let done = 0;
  async function* told<Rec>(pages: AsyncIterable<Rec[]>): AsyncGenerator<Rec[]> {
    for await (const page of pages) {
      yield page;
      done += page.length;
      onProgress(done, Math.max(total, done));
    }
  }
  const source = {
    notes: told(allPages(port.notes, placeOf.note)),
    bin: told(allPages(port.bin, placeOf.binned)),
    drafts: [drafts],
    readings: told(allPages(port.readings, placeOf.reading)),
    corrections: [corrections],
    settings,
    known,
  };
  let blob = new Blob([], { type: 'application/json' });
  let pieces: string[] = [];
  for await (const piece of writeBackup(source, port.now())) {
    pieces.push(piece);
    if (pieces.length < PAGE_SIZE * 4) continue;
    blob = new Blob([blob, ...pieces], { type: blob.type });
    pieces = [];
  }
  return new Blob([blob, ...pieces], { type: blob.type });
}

/** Reads everything that the reader owns. */
async function readOwned(port: NotebookPort): Promise<ReaderData> {
  const all = async <Rec>(pages: AsyncIterable<Rec[]>) => {
    const records: Rec[] = [];
    for await (const page of pages) records.push(...page);
    return records;
  };
  const owned = await port.owned();
  return {
    ...owned,
    notes: await all(allPages(port.notes, placeOf.note)),
    bin: await all(allPages(port.bin, placeOf.binned)),
    readings: await all(allPages(port.readings, placeOf.reading)),
  };
}

/** What a file holds: a backup, notes of Hypothesis, or nothing that can be used. */
export type ReadFile =
  | { type: 'backup'; madeAt: string; owned: ReaderData }
  | { type: 'hypothesis'; notes: Note[]; skipped: number }
  | { type: 'problem'; problem: FileProblem };

/** Why a file is refused. `record` counts from 1. */
export type FileProblem =
  | { type: 'not-json' | 'foreign' }
  | { type: 'newer-version' }
  | { type: 'damaged'; section: string; record: number | null; field: string };

/** Reads the text of a file that the reader chose. */
export function readFile(text: string, keyOf: (url: string) => string): ReadFile {
  const read = parseBackup(text);
  if ('backup' in read) {
    const { format: _, version: __, madeAt, ...owned } = read.backup;
    return { type: 'backup', madeAt, owned };
  }
  if (read.problem.type !== 'not-a-backup') return { type: 'problem', problem: read.problem };
  const imported = importHypothesis(text, keyOf);
  if ('notes' in imported) return { type: 'hypothesis', ...imported };
  return {
    type: 'problem',
    problem:
      imported.problem.type === 'damaged'
        ? { section: 'notes', ...imported.problem }
        : { type: 'foreign' },
  };
}

/** A restoration that is ready to be done. */
export type PreparedRestore = { before: ReaderData; plan: RestorePlan };

/** Says what restoring `owned` would change; nothing is changed. */
export async function prepareRestore(
  port: NotebookPort,
  owned: ReaderData,
  mode: 'merge' | 'replace',
): Promise<PreparedRestore> {
  const before = await readOwned(port);
  return { before, plan: planRestore(before, owned, mode) };
}

/** Makes the data `wanted`, which were `present`. Cut short it has lost nothing, and may be done again. */
export async function applyRestore(
  port: Pick<NotebookPort, 'putOwned' | 'dropOwned'>,
  present: ReaderData,
  wanted: ReaderData,
  onProgress: Progress,
): Promise<void> {
  const { put, drop } = restoreSteps(present, wanted);
  const written = LIST_SECTIONS.map((section) => put[section]?.length ?? 0);
  const total = [...written, ...drop.map(([, keys]) => keys.length)].reduce((a, b) => a + b, 0);
  let done = 0;
  const tell = (more: number) => {
    done += more;
    onProgress(done, total);
  };
  for (const section of LIST_SECTIONS) {
    for (const part of partsOf<unknown>(put[section] ?? [])) {
      await port.putOwned({ [section]: part });
      tell(part.length);
    }
  }
  const { settings, known } = put;
  if (settings) await port.putOwned({ settings });
  if (known) await port.putOwned({ known });
  for (const [section, keys] of drop) {
    for (const part of partsOf(keys)) {
      await port.dropOwned(section, part);
      tell(part.length);
    }
  }
}

function* partsOf<Rec>(records: readonly Rec[]): Generator<Rec[]> {
  for (let start = 0; start < records.length; start += RESTORED_TOGETHER) {
    yield records.slice(start, start + RESTORED_TOGETHER);
  }
}
