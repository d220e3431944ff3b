import { describe, expect, it } from 'vitest';
import { leavesOf, MARKED_NOTE } from '../../../../tests/fixtures/notes';
import type { Note } from '../note';
import { noteToAnnotation } from './json-ld';
import type { ExportWords } from './words';
import { createWriter, EXPORT_FORMATS, type ExportFormat } from './writer';

const WORDS: ExportWords = {
  title: 'Mes notes',
  status: {
    'to-check': 'à vérifier',
    'cross-checked': 'recoupé',
    disputed: 'contesté',
    free: 'libre',
  },
  created: 'écrite le',
  modified: 'modifiée le',
  facts: 'Faits',
  actor: 'Acteur',
  date: (isoDate) => isoDate,
};

/** Texts that a reader would miss if they were gone; the rest is for machines. */
const FOR_READERS = [
  'title-1',
  'publisher-1',
  'exact-1',
  'text-1',
  'tag-1',
  'tag-2',
  'contesté',
  '2026-01-06',
  '2026-01-07',
  '2026-02-08',
  'fact-1',
  'fact-2',
  'url-1_1_2.html',
];

/** A whole file, written `together` notes at a time. */
function written(format: ExportFormat, notes: Note[], together = notes.length): string {
  const writer = createWriter(format, { total: notes.length, words: WORDS, lang: 'fr' });
  const pieces = [writer.begin];
  for (let index = 0; index < notes.length; index += together) {
    pieces.push(writer.write(notes.slice(index, index + together)));
  }
  return [...pieces, writer.end].join('');
}

const notesToCsv = (notes: Note[]) => written('csv', notes);
const notesToHtml = (notes: Note[]) => written('html', notes);
const notesToMarkdown = (notes: Note[]) => written('markdown', notes);

describe('exports', () => {
  it.each([
    ['CSV', notesToCsv([MARKED_NOTE])],
    ['Web Annotation JSON-LD', written('json-ld', [MARKED_NOTE])],
  ])('keep every field of a note in %s', (_, text) => {
    for (const leaf of leavesOf(MARKED_NOTE)) expect(text).toContain(leaf);
  });

  it.each([
    ['Markdown', notesToMarkdown([MARKED_NOTE])],
    ['HTML', notesToHtml([MARKED_NOTE])],
  ])('show everything that a reader wrote or quoted in %s', (_, text) => {
    for (const word of FOR_READERS) expect(text).toContain(word);
  });

  it.each(Object.keys(EXPORT_FORMATS) as ExportFormat[])(
    'are the same in %s however many notes are written at a time',
    (format) => {
      const notes = ['a', 'a', 'b', 'c', 'c'].map((key, index) => ({
        ...MARKED_NOTE,
        id: `id-${index}`,
        target: { ...MARKED_NOTE.target, source: { ...MARKED_NOTE.target.source, key } },
      }));
      expect(written(format, notes, 1)).toBe(written(format, notes));
      expect(written(format, notes, 2)).toBe(written(format, notes));
      const headings = written(format, notes).match(/^(## |<section>)|<section>/gm) ?? [];
      expect(headings.length).toBe(format === 'markdown' || format === 'html' ? 3 : 0);
    },
  );

  it('are JSON in JSON-LD, with the number of notes', () => {
    for (const count of [0, 1, 3]) {
      const collection = JSON.parse(written('json-ld', Array(count).fill(MARKED_NOTE)));
      expect([collection.total, collection.first.items.length]).toEqual([count, count]);
      expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    }
  });

  it('write no formula into a spreadsheet', () => {
    const note = { ...MARKED_NOTE, body: { ...MARKED_NOTE.body, text: '=HYPERLINK("http://x")' } };
    expect(notesToCsv([note])).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('keep line breaks and quotation marks within one CSV cell', () => {
    const note = { ...MARKED_NOTE, body: { ...MARKED_NOTE.body, text: 'a "b"\nc' } };
    expect(notesToCsv([note])).toContain('"a ""b""\nc"');
  });

  it('let no markup of a page into the HTML page', () => {
    const quote = { ...MARKED_NOTE.target.quote, exact: '<img src=x onerror=alert(1)>' };
    const source = { ...MARKED_NOTE.target.source, url: 'javascript:alert(1)' };
    const html = notesToHtml([
      { ...MARKED_NOTE, target: { ...MARKED_NOTE.target, quote, source } },
    ]);
    expect(html).not.toMatch(/<img|href="javascript/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('quote every line of a passage in Markdown and escape its marks', () => {
    const quote = { ...MARKED_NOTE.target.quote, exact: 'un *mot*\n# deux' };
    const text = notesToMarkdown([{ ...MARKED_NOTE, target: { ...MARKED_NOTE.target, quote } }]);
    expect(text).toContain('> un \\*mot\\*\n> \\# deux');
  });
});

describe('noteToAnnotation', () => {
  const annotation = noteToAnnotation(MARKED_NOTE);

  it('has what the Web Annotation model requires', () => {
    expect(annotation).toMatchObject({
      id: 'urn:uuid:id-1',
      type: 'Annotation',
      motivation: 'commenting',
      target: {
        type: 'SpecificResource',
        source: MARKED_NOTE.target.source.url,
        selector: [
          { type: 'TextQuoteSelector', exact: 'exact-1', prefix: 'prefix-1', suffix: 'suffix-1' },
          { type: 'TextPositionSelector', start: 1234, end: 5678 },
        ],
      },
    });
  });

  it('uses only terms of the standard or of our own prefix', () => {
    const terms = new Set([
      'id',
      'type',
      'motivation',
      'created',
      'modified',
      'body',
      'target',
      'purpose',
      'format',
      'value',
      'source',
      'selector',
      'exact',
      'prefix',
      'suffix',
      'start',
      'end',
    ]);
    const check = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(check);
      else if (value && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          if (key.startsWith('reperes:')) continue;
          expect(terms).toContain(key);
          check(inner);
        }
      }
    };
    check(annotation);
  });

  it('gives instants as the standard asks, with a time zone', () => {
    expect(annotation.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});
