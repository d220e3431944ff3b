/**
 * The two databases: what their stores hold, and the steps that made them.
 *
 * `notes` holds what the reader wrote: small, precious, never touched by a new
 * fact base. `knowledge` holds packs and indexes: big, and made again when lost.
 * They are apart because Chromium may throw a whole database away when it is
 * killed during large writes. A step is never changed once released.
 */
import type { DBSchema } from 'idb';
import type { Correction } from '../core/corrections';
import type { Instant, Note, NoteDraft, NoteId, Reading } from '../core/notes/note';
import type { DatabaseDefinition } from './open';

/** Kinds of records in the fact base. */
export type RecordKind = 'actor' | 'fact' | 'event' | 'source';

/** A set of records that is written whole and then made active. */
export type Generation = {
  generation: number;
  /** Revision of the pack: says what is known. */
  revision: number;
  /** Version of the code that made records and indexes: says how it is stored. */
  layout: string;
  /** Hash of what was installed, so that a broken installation goes on only with the same pack. */
  digest: string;
};

/** The generation in use, and what it holds. */
export type ActiveBase = Generation & {
  packId: string;
  date: string;
  counts: Record<RecordKind, number>;
};

/** Which generations count; all others are rubbish. One record, so that a switch is one write. */
export type KnowledgeState = { active: ActiveBase | null; building: Generation | null };

/** Packs and indexes. Keys begin with the generation. */
export interface KnowledgeSchema extends DBSchema {
  state: { key: 'state'; value: KnowledgeState };
  banks: { key: [generation: number, kind: string, bank: number]; value: Uint8Array<ArrayBuffer> };
  shards: {
    key: [generation: number, kind: string, shard: number];
    value: Uint32Array<ArrayBuffer>;
  };
  indexes: { key: [generation: number, name: string]; value: Blob };
}

/** The fact base. */
export const KNOWLEDGE_DATABASE: DatabaseDefinition<KnowledgeSchema> = {
  name: 'knowledge',
  migrations: [
    (db) => {
      db.createObjectStore('state');
      db.createObjectStore('banks');
      db.createObjectStore('shards');
      db.createObjectStore('indexes');
    },
  ],
};

/** A note with what it is looked for by. */
export type NoteRow = {
  id: NoteId;
  note: Note;
  page: string;
  /** `actor:<id>` or `fact:<id>` for each actor or fact that the note is about. */
  subjects: string[];
  modifiedAt: Instant;
  /** Prints of the latest versions that were saved: a version that comes again is no new edit. */
  history: string[];
};

/** A note in the bin; what is needed to put it back. */
export type BinRow = { id: NoteId; deletedAt: Instant; row: NoteRow };

/** A reading with the facts that its claims were about. */
export type ReadingRow = { key: string; reading: Reading; facts: string[]; lastReadAt: Instant };

/** What the reader wrote, read and corrected. */
export interface NotesSchema extends DBSchema {
  notes: {
    key: NoteId;
    value: NoteRow;
    indexes: { page: string; subjects: string; newest: [Instant, NoteId] };
  };
  drafts: { key: NoteId; value: NoteDraft; indexes: { page: string } };
  bin: { key: NoteId; value: BinRow; indexes: { newest: [Instant, NoteId] } };
  readings: {
    key: string;
    value: ReadingRow;
    indexes: { facts: string; newest: [Instant, string] };
  };
  corrections: { key: string; value: Correction };
}

/** The reader's own database. */
export const NOTES_DATABASE: DatabaseDefinition<NotesSchema> = {
  name: 'notes',
  migrations: [
    (db) => {
      const notes = db.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('page', 'page');
      notes.createIndex('subjects', 'subjects', { multiEntry: true });
      notes.createIndex('newest', ['modifiedAt', 'id']);
      const drafts = db.createObjectStore('drafts', { keyPath: 'id' });
      drafts.createIndex('page', 'target.source.key');
      const bin = db.createObjectStore('bin', { keyPath: 'id' });
      bin.createIndex('newest', ['deletedAt', 'id']);
      const readings = db.createObjectStore('readings', { keyPath: 'key' });
      readings.createIndex('facts', 'facts', { multiEntry: true });
      readings.createIndex('newest', ['lastReadAt', 'key']);
      db.createObjectStore('corrections', { keyPath: 'id' });
    },
  ],
};
