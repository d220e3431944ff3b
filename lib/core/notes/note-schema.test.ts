/** What a note, a draft, a reading and a correction may hold when they come from outside. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { anyNote, MARKED_NOTE } from '../../../tests/fixtures/notes';
import { DRAFT, READING } from '../../../tests/support/requests';
import {
  anchoredNoteSchema,
  binnedNoteSchema,
  correctionSchema,
  noteBodySchema,
  noteDraftSchema,
  notePlaceSchema,
  noteSchema,
  noteTargetSchema,
  readingSchema,
} from './note-schema';

const { subject: _subject, ...PLACE } = MARKED_NOTE.target;
const CORRECTION = {
  id: 'c1',
  madeAt: '2026-01-07T08:00:00.000Z',
  label: 'Macron',
  body: {
    type: 'edit-actor',
    actor: 'emmanuel-macron',
    label: 'M. Macron',
    role: { title: 'président', from: '2017-05', to: null },
  },
};

const RIGHT: Record<string, [schema: v.GenericSchema, value: object]> = {
  body: [noteBodySchema, MARKED_NOTE.body],
  place: [notePlaceSchema, PLACE],
  target: [noteTargetSchema, MARKED_NOTE.target],
  note: [noteSchema, MARKED_NOTE],
  binned: [
    binnedNoteSchema,
    { id: 'id-1', note: MARKED_NOTE, deletedAt: '2026-02-01T00:00:00.000Z' },
  ],
  draft: [noteDraftSchema, DRAFT],
  reading: [readingSchema, READING],
  anchored: [anchoredNoteSchema, { id: 'id-1', state: 'changed', text: 'Le passage.' }],
  correction: [correctionSchema, CORRECTION],
};

/** Paths of all fields inside `value`, those in the first element of lists included. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? Object.entries(value).slice(0, 1) : Object.entries(value);
  return entries.flatMap(([key, part]) => [[...path, key], ...pathsOf(part, [...path, key])]);
}

function changed(
  value: object,
  path: string[],
  change: (place: Record<string, unknown>, key: string) => void,
): object {
  const copy = structuredClone(value);
  const last = path.at(-1) as string;
  let place = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
  change(place, last);
  return copy;
}

const FIELDS = Object.entries(RIGHT).flatMap(([name, [, value]]) =>
  pathsOf(value).map((path) => [name, path.join('.')] as const),
);
const accepts = (name: string, value: unknown) =>
  v.is((RIGHT[name] as [v.GenericSchema, object])[0], value);
const rightOf = (name: string) => (RIGHT[name] as [v.GenericSchema, object])[1];

describe('what comes from outside', () => {
  it.each(Object.keys(RIGHT))('may be right: %s', (name) => {
    expect(accepts(name, rightOf(name))).toBe(true);
  });

  it('may be any note that the reader can write', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(v.parse(noteSchema, note)).toEqual(note);
      }),
    );
  });

  it.each(FIELDS.filter(([, path]) => !/\d$/.test(path)))('of %s needs %s', (name, path) => {
    const value = changed(rightOf(name), path.split('.'), (place, key) => delete place[key]);
    expect(accepts(name, value)).toBe(false);
  });

  it.each(FIELDS)('of %s has in %s nothing of another shape', (name, path) => {
    for (const wrong of [true, { x: 1 }, [[1]], Number.NaN]) {
      const value = changed(rightOf(name), path.split('.'), (place, key) => {
        place[key] = wrong;
      });
      expect(accepts(name, value)).toBe(false);
    }
  });

  it.each(Object.keys(RIGHT))('of %s has no field that nobody knows', (name) => {
    expect(accepts(name, { ...rightOf(name), extra: 1 })).toBe(false);
  });
});

const long = (length: number) => 'é'.repeat(length);

describe('a limit', () => {
  it.each<[name: string, path: string, longest: unknown, tooLong: unknown]>([
    ['body', 'text', long(100_000), long(100_001)],
    ['body', 'tags', new Array(100).fill('a'), new Array(101).fill('a')],
    ['body', 'tags.0', long(200), long(201)],
    ['place', 'quote.exact', long(20_000), long(20_001)],
    ['place', 'quote.prefix', long(20_000), long(20_001)],
    ['place', 'source.title', long(20_000), long(20_001)],
    ['place', 'source.key', long(20_000), long(20_001)],
    ['note', 'id', 'a'.repeat(100), 'a'.repeat(101)],
    ['reading', 'sentences', new Array(50_000).fill(1), new Array(50_001).fill(1)],
    ['reading', 'sketch.0', 2 ** 32 - 1, 2 ** 32],
    ['reading', 'claims.0.wording', long(20_000), long(20_001)],
    ['correction', 'label', long(20_000), long(20_001)],
    ['anchored', 'text', long(20_000), long(20_001)],
  ])('of %s holds on both sides: %s', (name, path, longest, tooLong) => {
    const withValue = (value: unknown) =>
      changed(rightOf(name), path.split('.'), (place, key) => {
        place[key] = value;
      });
    expect(accepts(name, withValue(longest))).toBe(true);
    expect(accepts(name, withValue(tooLong))).toBe(false);
  });
});

describe('a value', () => {
  it.each<[name: string, path: string, wrong: unknown]>([
    ['note', 'id', 'une note'],
    ['note', 'id', ''],
    ['note', 'id', '../x'],
    ['note', 'revision', 0],
    ['note', 'revision', 1.5],
    ['note', 'createdAt', '2026-01-07'],
    ['note', 'modifiedAt', 'hier'],
    ['note', 'target.position.start', -1],
    ['note', 'target.position.end', 0.5],
    ['note', 'target.source.url', 'javascript:alert(1)'],
    ['note', 'target.source.url', 'HTTP'],
    ['note', 'target.source.asOf', '2026-13-01'],
    ['note', 'target.source.lang', 'de'],
    ['note', 'target.subject', { type: 'thing' }],
    ['note', 'target.subject', { type: 'passage', actor: 'x' }],
    ['note', 'target.subject', { type: 'actor', actor: 'la France' }],
    ['note', 'target.subject', { type: 'claim', facts: [''] }],
    ['body', 'status', 'done'],
    ['body', 'tags', ['']],
    ['draft', 'base', -1],
    ['reading', 'sketch', [-1]],
    ['reading', 'sketch', [0.5]],
    ['reading', 'claims.0.facts', ['un fait']],
    ['reading', 'url', 'ftp://a.example'],
    ['anchored', 'state', 'moved'],
    ['correction', 'body', { type: 'hide-actor', actor: 'x', fact: 'y' }],
    ['correction', 'body', { type: 'hide-fact', fact: '' }],
    ['correction', 'body.role', { title: 'x', from: 'mars 2017', to: null }],
    ['correction', 'body.role', { title: 'x', from: '2017-5', to: null }],
    [
      'correction',
      'body',
      { type: 'not-this-actor', text: 'x', from: 'a b', to: null, page: null },
    ],
  ])('of %s is refused: %s %j', (name, path, wrong) => {
    const value = changed(rightOf(name), path.split('.'), (place, key) => {
      place[key] = wrong;
    });
    expect(accepts(name, value)).toBe(false);
  });
});
