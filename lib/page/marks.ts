/**
 * Turns what was found in an article into marks on the page.
 *
 * Every mention and claim gets a mark, so that the popup can lead to each, but
 * only some are painted: what is sure enough, and what the reader's settings
 * leave. A mark that is found again after the page has changed stays the same
 * object, so that an open card and painted ranges survive.
 */
import type { Annotations, Claim, Mention } from '../core/annotation';
import type { ActorKind } from '../core/knowledge';
import { idsToKnow, isKnown } from '../core/known';
import type { Settings } from '../core/settings';
import type { Layer, Mark } from '../dom/highlighter';

/** What a mark stands for. `index` is the place in the page's mentions or claims. */
export type Found =
  | { type: 'mention'; index: number; mention: Mention }
  | { type: 'claim'; index: number; claim: Claim };

/** A mark on the page. */
export type PageMark = Mark & { block: number; found: Found; painted: boolean };

/** What decides how marks are painted: the reader's settings, and the actors and facts that the reader knows. */
export type Taste = Pick<Settings, 'density' | 'hiddenKinds'> & { known: ReadonlySet<string> };

/** Which layer shows which kind of actor: kinds that readers do not tell apart share one. */
const LAYER_OF_KIND: Record<ActorKind, Layer> = {
  person: 'person',
  country: 'place',
  place: 'place',
  organization: 'organization',
  group: 'organization',
  military: 'organization',
  event: 'event',
  document: 'event',
  concept: 'concept',
};

/**
 * Returns the marks of `annotations` in reading order, those of `before` kept where they are found
 * again. `blocks` are the ids of the article's blocks in reading order.
 */
export function makeMarks(
  annotations: Annotations,
  blocks: readonly number[],
  taste: Taste,
  before: readonly PageMark[],
): PageMark[] {
  const old = new Map(before.map((mark) => [keyOf(mark.found), mark]));
  const place = new Map(blocks.map((id, at) => [id, at]));
  const named = new Set<string>();
  const mentions = annotations.mentions.map((mention, index) => {
    const paint = isPainted(mention, taste, named);
    const faint = isKnown(idsToKnow({ mention }), taste.known);
    const layer = faint ? 'known' : LAYER_OF_KIND[mention.kind];
    return renew(old, { type: 'mention', index, mention }, layer, paint);
  });
  const claims = annotations.claims.map((claim, index) => {
    const layer = layerOfClaim(claim, taste.known);
    return renew(old, { type: 'claim', index, claim }, layer ?? 'claim-agrees', layer !== null);
  });
  return [...mentions, ...claims].sort(
    (first, second) =>
      (place.get(first.block) ?? 0) - (place.get(second.block) ?? 0) ||
      first.start - second.start ||
      // A claim that starts with an actor comes before it, as its sentence does.
      second.end - first.end,
  );
}

/** Returns the words of the article that `mark` is on. */
export function textOf({ found }: PageMark): string {
  return found.type === 'mention' ? found.mention.text : found.claim.text;
}

/** Is `mention` underlined? `named` collects the actors that the text has named so far. */
function isPainted(mention: Mention, { density, hiddenKinds }: Taste, named: Set<string>): boolean {
  if (mention.confidence === 'possible' || density === 'claims') return false;
  if (hiddenKinds.includes(mention.kind)) return false;
  if (density === 'everything') return true;
  const name = mention.actor ?? mention.candidates.map(({ actor }) => actor).join(' ');
  const isFirst = !named.has(name);
  named.add(name);
  return isFirst;
}

/**
 * A claim is underlined when a fact says more about it than context. What differs or has changed
 * is what the reader should not miss, so it decides before what agrees, and never fades.
 */
function layerOfClaim(claim: Claim, known: ReadonlySet<string>): Layer | null {
  const relations = new Set(claim.facts.map(({ relation }) => relation));
  relations.delete('context');
  if (relations.has('differs')) return 'claim-differs';
  if (relations.has('outdated') || relations.has('later')) return 'claim-changed';
  if (relations.size === 0) return null;
  return isKnown(idsToKnow({ claim }), known) ? 'claim-known' : 'claim-agrees';
}

function renew(
  before: Map<string, PageMark>,
  found: Found,
  layer: Layer,
  painted: boolean,
): PageMark {
  const { block, start, end } = found.type === 'mention' ? found.mention : found.claim;
  const mark = { block, start, end, layer, found, painted };
  const old = before.get(keyOf(found));
  // A painted range belongs to one layer: a mark that changes layer is another mark.
  return old?.layer === layer ? Object.assign(old, mark) : mark;
}

function keyOf(found: Found): string {
  const { block, start, text } = found.type === 'mention' ? found.mention : found.claim;
  return `${found.type} ${block} ${start} ${text}`;
}
