/**
 * Checks notes, drafts, readings and corrections that come from outside: from a
 * page's renderer, or from a file.
 *
 * Unknown fields are refused, so that nothing is dropped in silence; lengths are
 * capped, so that a hostile sender cannot fill the disk with one message.
 */
import * as v from 'valibot';
import type { Correction } from '../corrections';
import type {
  AnchoredNote,
  BinnedNote,
  Note,
  NoteBody,
  NoteDraft,
  NotePlace,
  NoteTarget,
  Reading,
} from './note';

/** Characters of a note: a long article's worth. */
const LONGEST_TEXT = 100_000;
/** Characters of a quotation, an address or a title. */
const LONGEST_LINE = 20_000;
const MOST_TAGS = 100;
const MOST_HASHES = 50_000;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const instant = v.pipe(v.string(), v.isoTimestamp());
const day = v.pipe(v.string(), v.isoDate());
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const hashes = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1))),
  v.maxLength(MOST_HASHES),
);
const webAddress = v.pipe(line, v.regex(/^https?:\/\//));

/** What the reader wrote. */
export const noteBodySchema: v.GenericSchema<unknown, NoteBody> = v.strictObject({
  text,
  tags: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
    v.maxLength(MOST_TAGS),
  ),
  status: v.picklist(['to-check', 'cross-checked', 'disputed', 'free']),
});

const placeEntries = {
  source: v.strictObject({
    key: line,
    url: webAddress,
    title: line,
    publisher: v.nullable(line),
    asOf: day,
    lang: v.picklist(['fr', 'en']),
  }),
  quote: v.strictObject({ exact: line, prefix: line, suffix: line }),
  position: v.strictObject({ start: offset, end: offset }),
  post: v.nullable(line),
};

/** Where a note stands. */
export const notePlaceSchema: v.GenericSchema<unknown, NotePlace> = v.strictObject(placeEntries);

/** A note of the article on screen, with what became of its passage. */
export const anchoredNoteSchema: v.GenericSchema<unknown, AnchoredNote> = v.strictObject({
  id,
  state: v.picklist(['exact', 'changed', 'lost', 'paywalled']),
  text: v.nullable(line),
});

/** The passage that a note is about. */
export const noteTargetSchema: v.GenericSchema<unknown, NoteTarget> = v.strictObject({
  ...placeEntries,
  subject: v.variant('type', [
    v.strictObject({ type: v.literal('passage') }),
    v.strictObject({ type: v.literal('actor'), actor: id }),
    v.strictObject({ type: v.literal('claim'), facts: v.array(id) }),
  ]),
});

/** A note. */
export const noteSchema: v.GenericSchema<unknown, Note> = v.strictObject({
  id,
  target: noteTargetSchema,
  body: noteBodySchema,
  createdAt: instant,
  modifiedAt: instant,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** A note in the bin. */
export const binnedNoteSchema: v.GenericSchema<unknown, BinnedNote> = v.strictObject({
  id,
  note: noteSchema,
  deletedAt: instant,
});

/** A note being written. */
export const noteDraftSchema: v.GenericSchema<unknown, NoteDraft> = v.strictObject({
  id,
  target: noteTargetSchema,
  body: noteBodySchema,
  base: offset,
  savedAt: instant,
});

/** The record that an article was read. */
export const readingSchema: v.GenericSchema<unknown, Reading> = v.strictObject({
  key: line,
  url: webAddress,
  title: line,
  publisher: v.nullable(line),
  asOf: day,
  firstReadAt: instant,
  lastReadAt: instant,
  claims: v.array(
    v.strictObject({
      facts: v.array(id),
      wording: line,
      quantity: v.nullable(line),
      modality: line,
    }),
  ),
  sentences: hashes,
  sketch: hashes,
});

/** A correction of the reader. */
export const correctionSchema: v.GenericSchema<unknown, Correction> = v.strictObject({
  id,
  madeAt: instant,
  label: line,
  body: v.variant('type', [
    v.strictObject({
      type: v.literal('not-this-actor'),
      text: line,
      from: id,
      to: v.nullable(id),
      page: v.nullable(line),
    }),
    v.strictObject({ type: v.literal('hide-actor'), actor: id }),
    v.strictObject({ type: v.literal('hide-fact'), fact: id }),
    v.strictObject({
      type: v.literal('edit-actor'),
      actor: id,
      label: v.nullable(line),
      role: v.nullable(
        v.strictObject({
          title: line,
          from: v.nullable(partialDate),
          to: v.nullable(partialDate),
        }),
      ),
    }),
  ]),
});
