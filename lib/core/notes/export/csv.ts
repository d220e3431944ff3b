/** Notes as CSV (RFC 4180), one note a line, for spreadsheets. */
import type { Note } from '../note';
import type { NoteWriter } from './writer';

/** Columns, in order; the names are stable so that scripts can rely on them. */
const COLUMNS: [name: string, value: (note: Note) => string | number | null][] = [
  ['id', (note) => note.id],
  ['url', (note) => note.target.source.url],
  ['key', (note) => note.target.source.key],
  ['title', (note) => note.target.source.title],
  ['publisher', (note) => note.target.source.publisher],
  ['published', (note) => note.target.source.asOf],
  ['language', (note) => note.target.source.lang],
  ['quote', (note) => note.target.quote.exact],
  ['before', (note) => note.target.quote.prefix],
  ['after', (note) => note.target.quote.suffix],
  ['start', (note) => note.target.position.start],
  ['end', (note) => note.target.position.end],
  ['post', (note) => note.target.post],
  ['actor', ({ target: { subject } }) => (subject.type === 'actor' ? subject.actor : null)],
  [
    'facts',
    ({ target: { subject } }) => (subject.type === 'claim' ? subject.facts.join(' ') : null),
  ],
  ['subject', (note) => note.target.subject.type],
  ['note', (note) => note.body.text],
  ['tags', (note) => note.body.tags.join(', ')],
  ['status', (note) => note.body.status],
  ['created', (note) => note.createdAt],
  ['modified', (note) => note.modifiedAt],
  ['revision', (note) => note.revision],
];

/** Writes notes below a heading line. Starts with a byte order mark, without which spreadsheets misread accents. */
export function csvWriter(): NoteWriter {
  const line = (cells: string[]) => `${cells.join(',')}\r\n`;
  return {
    begin: `\ufeff${line(COLUMNS.map(([name]) => name))}`,
    write: (notes) =>
      notes.map((note) => line(COLUMNS.map(([, value]) => cell(value(note))))).join(''),
    end: '',
  };
}

/** A spreadsheet runs cells that start with these as formulas; the text comes from pages. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value === null ? '' : FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
