/**
 * The two databases: what their stores hold, and the steps that made them.
 *
 * `notes` holds what the reader wrote: small, precious, never touched by a new
 * fact base. `knowledge` holds packs and indexes: big, and made again when lost.
 * They are apart because Chromium may throw a whole database away when it is
 * killed during large writes. A step is never changed once released.
 */
import type { DBSchema } from 'idb';
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
