/**
 * A connection to one IndexedDB database that survives what browsers do to it.
 *
 * Browsers close connections under memory pressure, refuse an `open` now and
 * then, and keep an old version open in another page; callers see none of it.
 * What cannot be survived becomes a `ReperesError`.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { ReperesError } from '../core/errors';
import { type Migration, migrate } from './migrations';

/** Failures that go away when the database is opened again (Chromium and WebKit have both). */
const PASSING = ['UnknownError', 'InvalidStateError'];
const ATTEMPTS = 3;
const RETRY_DELAY_MS = 40;

/** What happened when a database was opened. */
export type Opening = {
  /** Version found, 0 when there was none. */
  oldVersion: number;
  /** The browser threw the former content away (Chromium, after a corruption). */
  wiped: boolean;
};

/** Name of a database and the steps that bring any older version up to date. */
export type DatabaseDefinition<Schema extends DBSchema> = {
  name: string;
  migrations: readonly Migration<Schema>[];
};

/**
 * Brings an opened database in order before anything else is done with it.
 * `opening` is `null` when the database was there at its newest version.
 */
export type Prepare<Schema extends DBSchema> = (
  db: IDBPDatabase<Schema>,
  opening: Opening | null,
) => Promise<void>;

/** A database that opens itself when needed and reopens after the browser closed it. */
export class Connection<Schema extends DBSchema> {
  readonly #definition: DatabaseDefinition<Schema>;
  readonly #prepare: Prepare<Schema> | null;
  #open: Promise<IDBPDatabase<Schema>> | null = null;

  constructor(definition: DatabaseDefinition<Schema>, prepare: Prepare<Schema> | null = null) {
    this.#definition = definition;
    this.#prepare = prepare;
  }

  /**
   * Runs `work` on the open database. `work` must be repeatable: it runs again
   * when the connection turns out to be dead.
   *
   * @throws {ReperesError} `database-newer`, `storage-full` or `storage-unavailable`.
   */
  async run<Result>(work: (db: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work(await this.#database());
      } catch (error) {
        if (attempt === ATTEMPTS || !PASSING.includes(nameOf(error))) throw expected(error);
        this.close();
        await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY_MS * attempt));
      }
    }
  }

  /** Closes the connection; the next `run` opens it again. */
  close(): void {
    const open = this.#open;
    this.#open = null;
    // A failed open was already reported to the `run` that asked for it.
    open?.then((db) => db.close()).catch(() => {});
  }

  #database(): Promise<IDBPDatabase<Schema>> {
    if (this.#open) return this.#open;
    const open = this.#openOnce();
    this.#open = open;
    open.catch(() => {
      if (this.#open === open) this.#open = null;
    });
    return open;
  }

  async #openOnce(): Promise<IDBPDatabase<Schema>> {
    const { name, migrations } = this.#definition;
    let failure: unknown = null;
    let opening: Opening | null = null;
    const opened = openDB<Schema>(name, migrations.length, {
      upgrade: (db, oldVersion, _newVersion, tx, event) => {
        opening = { oldVersion, wiped: dataLossOf(event) === 'total' };
        migrate({ db, tx, migrations, oldVersion }).catch((error: unknown) => {
          failure = error;
        });
      },
      // Another page wants a newer version: an open connection would make it wait for ever.
      blocking: () => this.close(),
      terminated: () => this.close(),
    });
    try {
      const db = await opened;
      await this.#prepare?.(db, opening);
      return db;
    } catch (error) {
      throw failure ?? error;
    }
  }
}

/** Chromium tells on the event that it threw a corrupt database away. */
function dataLossOf(event: Event): unknown {
  return 'dataLoss' in event ? event.dataLoss : null;
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function expected(error: unknown): unknown {
  if (error instanceof ReperesError || !(error instanceof DOMException)) return error;
  switch (error.name) {
    case 'VersionError':
      return new ReperesError('database-newer', { cause: error });
    case 'QuotaExceededError':
      return new ReperesError('storage-full', { cause: error });
    default:
      return new ReperesError('storage-unavailable', { cause: error });
  }
}
