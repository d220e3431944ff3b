/** Pages of what is indexed by instant, newest first. */
import type { IDBPIndex } from 'idb';
import type { Instant } from '../core/notes/note';
import type { NotesSchema } from './schema';

/** Where a list goes on: instant and id of its last element. */
export type Place = [at: Instant, id: string];

/**
 * Returns up to `limit` values of `index`, newest first, after `place`.
 *
 * A cursor that hands over one value after the other takes ten times as long as
 * `getAll`, which only goes upwards: so a cursor of keys finds where the page
 * begins, in one leap, and `getAll` reads it.
 */
export async function newestOf<Store extends 'notes' | 'bin' | 'readings'>(
  index: IDBPIndex<NotesSchema, [Store], Store, 'newest' & keyof NotesSchema[Store]['indexes']>,
  place: Place | null,
  limit: number,
): Promise<NotesSchema[Store]['value'][]> {
  const before = place && IDBKeyRange.upperBound(place, true);
  const newest = await index.openKeyCursor(before, 'prev');
  if (!newest) return [];
  const last = newest.key as Place;
  const next = limit > 1 ? await newest.advance(limit - 1) : newest;
  const range = next ? IDBKeyRange.bound(next.key, last) : IDBKeyRange.upperBound(last);
  return (await index.getAll(range)).reverse();
}
