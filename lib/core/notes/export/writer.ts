/**
 * Writes notes in a format, piece by piece, so that a hundred thousand of them
 * never stand in memory at once.
 *
 * Notes of one article must come together where a format has a section for each.
 */
import type { Lang } from '../../knowledge';
import type { Note } from '../note';
import { csvWriter } from './csv';
import { htmlWriter } from './html';
import { jsonLdWriter } from './json-ld';
import { markdownWriter } from './markdown';
import type { ExportWords } from './words';

/** A file being written: `begin`, any number of `write`, `end`. */
export type NoteWriter = {
  begin: string;
  write(notes: readonly Note[]): string;
  end: string;
};

/** A format of export. */
export type ExportFormat = 'markdown' | 'csv' | 'html' | 'json-ld';

/** Formats, with the end of the file's name and its media type. */
export const EXPORT_FORMATS: Record<ExportFormat, { ending: string; type: string }> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  html: { ending: 'html', type: 'text/html' },
  'json-ld': { ending: 'jsonld', type: 'application/ld+json' },
};

/** Returns a writer of `total` notes in `format`. */
export function createWriter(
  format: ExportFormat,
  { total, words, lang }: { total: number; words: ExportWords; lang: Lang },
): NoteWriter {
  switch (format) {
    case 'markdown':
      return markdownWriter(words);
    case 'csv':
      return csvWriter();
    case 'html':
      return htmlWriter(words, lang);
    case 'json-ld':
      return jsonLdWriter(total);
  }
}
