/**
 * Steps that bring a database of any age up to date, in order.
 *
 * A step is never changed once released and never removed: step `n` leads from
 * version `n` to `n + 1`. idb ignores what an upgrade returns, so a step whose
 * promise rejects would leave the new version half migrated; here it aborts the
 * whole upgrade and the database stays as it was.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** The transaction of an upgrade. */
export type UpgradeTransaction<Schema extends DBSchema> = IDBPTransaction<
  Schema,
  StoreNames<Schema>[],
  'versionchange'
>;

/** One step. It may only wait for requests of `tx`, otherwise the transaction ends under it. */
export type Migration<Schema extends DBSchema> = (
  db: IDBPDatabase<Schema>,
  tx: UpgradeTransaction<Schema>,
) => void | Promise<void>;

/**
 * Runs the steps that a database of version `oldVersion` has not seen.
 *
 * @throws the error of the first step that fails, after aborting the upgrade.
 */
export async function migrate<Schema extends DBSchema>(upgrade: {
  db: IDBPDatabase<Schema>;
  tx: UpgradeTransaction<Schema>;
  migrations: readonly Migration<Schema>[];
  oldVersion: number;
}): Promise<void> {
  const { db, tx, migrations, oldVersion } = upgrade;
  // The opening request reports an abort; this promise would report it a second time.
  tx.done.catch(() => {});
  try {
    for (const step of migrations.slice(oldVersion)) await step(db, tx);
  } catch (error) {
    abort(tx);
    throw error;
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // A failed request has aborted the transaction already.
  }
}
