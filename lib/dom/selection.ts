/** The passage of the article that the reader has selected. */
import type { BlockPoint } from '../core/notes/anchor';
import { type LiveBlock, offsetOf } from './text-map';

/** A passage between two points of the article's text, and where the page shows it. */
export type SelectedPassage = { from: BlockPoint; to: BlockPoint; range: Range };

/** Longest passage on which a note is offered, in characters: more is the article itself. */
export const LONGEST_PASSAGE = 5000;

/**
 * Returns what is selected of `blocks`, which stand in reading order, without white space at its
 * ends; `null` when nothing of them is, when there is no word in it, or when it is too long.
 */
export function selectedPassage(blocks: readonly LiveBlock[]): SelectedPassage | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const touched = blocks.filter(({ element }) => range.intersectsNode(element));
  const first = touched.find((live) => endIn(live, range, 'first') !== null);
  const last = touched.findLast((live) => endIn(live, range, 'last') !== null);
  if (!first || !last) return null;
  const start = endIn(first, range, 'first') ?? 0;
  const end = endIn(last, range, 'last') ?? 0;
  const words = textBetween(touched, { first, start }, { last, end });
  if (!/[\p{L}\p{N}]/u.test(words) || words.length > LONGEST_PASSAGE) return null;
  const isOneBlock = first === last;
  const head = first.block.text.slice(start, isOneBlock ? end : undefined);
  const tail = last.block.text.slice(isOneBlock ? start : 0, end);
  return {
    from: { block: first.block.id, offset: start + head.length - head.trimStart().length },
    to: { block: last.block.id, offset: end - (tail.length - tail.trimEnd().length) },
    range,
  };
}

/** Offset in `live` at which `range` begins or ends there; `null` when it holds none of its characters. */
function endIn(live: LiveBlock, range: Range, side: 'first' | 'last'): number | null {
  const inside = (node: Text) => range.intersectsNode(node) && charactersIn(node, range) !== null;
  const node = side === 'first' ? live.nodes.find(inside) : live.nodes.findLast(inside);
  const span = node ? charactersIn(node, range) : null;
  return node && span ? offsetOf(live, node, side === 'first' ? span.from : span.to) : null;
}

/** Characters of `node` in `range`; `null` when there is none, as where a selection ends before the first. */
function charactersIn(node: Text, range: Range): { from: number; to: number } | null {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return from < to ? { from, to } : null;
}

function textBetween(
  blocks: readonly LiveBlock[],
  { first, start }: { first: LiveBlock; start: number },
  { last, end }: { last: LiveBlock; end: number },
): string {
  if (first === last) return first.block.text.slice(start, end);
  const between = blocks.slice(blocks.indexOf(first) + 1, blocks.indexOf(last));
  return [
    first.block.text.slice(start),
    ...between.map(({ block }) => block.text),
    last.block.text.slice(0, end),
  ].join('\n');
}
