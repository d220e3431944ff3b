/**
 * The fact base in use: installs the bundled pack when it is newer, and keeps
 * the opened index as long as the worker lives.
 *
 * A cold worker only reads the index and answers; files are read and compiled
 * at an installation alone. When an installation fails, the former base answers.
 */

import { ReperesError } from '../core/errors';
import { compileEngine, type Engine, openEngine } from '../core/names/engine';
import { entriesOf } from '../core/pack/entries';
import { PACK_FILES, parsePack } from '../core/pack/pack';
import type { BaseState } from '../messages';
import type { BaseContents, KnowledgeStore } from '../store/knowledge-store';
import type { ActiveBase } from '../store/schema';

/** Version of what `installation` makes of a pack; raise it when stored records change their shape. */
const LAYOUT = '1';

/** A base, ready to be asked. */
export type OpenBase = { engine: Engine; base: ActiveBase };

/** The pack that is shipped with the extension. */
export type BundledPack = {
  revision: number;
  /** Version of the extension: another one does not go on with what this one left unfinished. */
  program: string;
  readFile(name: string): Promise<string>;
};

/** Opens the base, installing it first when needed. */
export class Knowledge {
  readonly #store: KnowledgeStore;
  readonly #bundled: BundledPack;
  #open: Promise<OpenBase> | null = null;

  constructor(store: KnowledgeStore, bundled: BundledPack) {
    this.#store = store;
    this.#bundled = bundled;
  }

  /**
   * Returns the base in use.
   *
   * @throws {ReperesError} `base-unavailable` when there is none and none can be installed.
   */
  open(): Promise<OpenBase> {
    return this.#once(async () => {
      const opened = await this.#openStored();
      if (!opened) return this.#install();
      if (opened.base.revision >= this.#bundled.revision) return opened;
      return this.#install().catch(() => opened);
    });
  }

  /** Installs the bundled pack again: after an update the code may make other indexes of it. */
  async reinstall(): Promise<void> {
    this.#open = null;
    await this.#once(() => this.#install());
  }

  /** Removes what former and broken installations left. */
  async sweep(): Promise<void> {
    await this.open();
    await this.#store.sweep();
  }

  #once(open: () => Promise<OpenBase>): Promise<OpenBase> {
    if (this.#open) return this.#open;
    const opening = open();
    this.#open = opening;
    opening.catch(() => {
      if (this.#open === opening) this.#open = null;
    });
    return opening;
  }

  async #install(): Promise<OpenBase> {
    try {
      const contents = await readContents(this.#bundled);
      const base = await this.#store.install(contents);
      return { engine: openEngine(contents.engine), base };
    } catch (error) {
      throw error instanceof ReperesError
        ? error
        : new ReperesError('base-unavailable', { cause: error });
    }
  }

  /** `null` when nothing is stored, or what is missing, damaged or of another version of the code. */
  async #openStored(): Promise<OpenBase | null> {
    const stored = await this.#store.stored();
    if (stored?.base.layout !== LAYOUT || !stored.engine) return null;
    try {
      return { engine: openEngine(stored.engine), base: stored.base };
    } catch {
      // Made again from the pack.
      return null;
    }
  }
}

/** What pages are told about a base. */
export function baseState({ revision, date, counts }: ActiveBase): BaseState {
  return { revision, date, actors: counts.actor, facts: counts.fact };
}

async function readContents(bundled: BundledPack): Promise<BaseContents> {
  const texts = await Promise.all(PACK_FILES.map((name) => bundled.readFile(name)));
  const pack = parsePack(Object.fromEntries(PACK_FILES.map((name, index) => [name, texts[index]])));
  const entries = entriesOf(pack);
  return {
    packId: pack.id,
    revision: pack.revision,
    date: pack.date,
    layout: LAYOUT,
    digest: await digestOf([bundled.program, ...texts]),
    engine: compileEngine(pack),
    records: {
      actor: entries.actors,
      fact: entries.facts,
      event: pack.events,
      source: pack.sources,
    },
  };
}

async function digestOf(texts: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(texts.join('\0'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
