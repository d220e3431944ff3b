/**
 * What the reader knows already: actors and facts whose card was opened on
 * several pages, or that the reader has marked. Marks of what is known are
 * painted fainter.
 *
 * A page counts once, however often a card is opened on it, so that a count may
 * be sent again and nothing fades while it is being read.
 */
import * as v from 'valibot';
import type { FactMatch, Mention } from './annotation';
import { idSchema } from './annotation-schema';
import type { ActorId, FactId, RelationId } from './knowledge';

/** What is remembered of one actor or fact. `visit` is the last page that counted, by a name made at random. */
export type Familiar = { times: number; visit: string | null; marked: boolean };

/** What is remembered, by the id of the actor or fact; the one opened last comes last. */
export type Familiarity = Record<ActorId | FactId, Familiar>;

/** Pages on which a card was opened before it counts as known: twice can be chance. */
export const KNOWN_AFTER = 3;

/** Actors and facts remembered: more than the whole bundled base. What was opened longest ago makes room. */
export const MAX_FAMILIAR = 2000;

/** Checks what is stored. */
export const familiaritySchema: v.GenericSchema<unknown, Familiarity> = v.record(
  idSchema,
  v.strictObject({
    times: v.pipe(v.number(), v.integer(), v.minValue(0)),
    visit: v.nullable(v.string()),
    marked: v.boolean(),
  }),
);

/** What a reader should not miss, however often the fact was seen. */
const NEWS: ReadonlySet<RelationId> = new Set(['differs', 'outdated', 'later']);

/**
 * Returns the ids that must be known for a passage to fade: its actor, or the facts that say more
 * of the claim than context. A claim that differs, or has changed, never fades.
 */
export function idsToKnow(found: {
  mention?: Pick<Mention, 'actor'>;
  claim?: { facts: readonly Pick<FactMatch, 'fact' | 'relation'>[] };
}): string[] {
  if (found.mention) return found.mention.actor === null ? [] : [found.mention.actor];
  const facts = found.claim?.facts ?? [];
  if (facts.some(({ relation }) => NEWS.has(relation))) return [];
  return facts.filter(({ relation }) => relation !== 'context').map(({ fact }) => fact);
}

/** Are there `ids`, and is each of them among `known`? */
export function isKnown(ids: readonly string[], known: ReadonlySet<string>): boolean {
  return ids.length > 0 && ids.every((id) => known.has(id));
}

/** Returns what is remembered once the cards of `ids` were opened on the page `visit`. */
export function countOpening(
  before: Familiarity,
  ids: readonly string[],
  visit: string,
): Familiarity {
  return renew(before, ids, (old) =>
    old.visit === visit ? old : { ...old, times: old.times + 1, visit },
  );
}

/** Returns what is remembered once the reader has said that `ids` are known, or are not. */
export function markKnown(
  before: Familiarity,
  ids: readonly string[],
  known: boolean,
): Familiarity {
  return renew(before, ids, (old) => (known ? { ...old, marked: true } : null));
}

/** Returns the ids that are known: those that the reader has marked and, with `counted`, those opened often enough. */
export function knownOf(all: Familiarity, counted: boolean): string[] {
  return Object.entries(all)
    .filter(([, { marked, times }]) => marked || (counted && times >= KNOWN_AFTER))
    .map(([id]) => id);
}

/** `change` returns `null` for what is forgotten. */
function renew(
  before: Familiarity,
  ids: readonly string[],
  change: (old: Familiar) => Familiar | null,
): Familiarity {
  const after = new Map(Object.entries(before));
  for (const id of ids) {
    const changed = change(after.get(id) ?? { times: 0, visit: null, marked: false });
    after.delete(id);
    if (changed) after.set(id, changed);
  }
  return Object.fromEntries([...after].slice(-MAX_FAMILIAR));
}
