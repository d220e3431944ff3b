/**
 * The text of a block and its way back to the page.
 *
 * Block text is the data of the block's text nodes in reading order, with white
 * space as a browser shows it: each run of spaces, tabs and line ends is one
 * space, none stands at either end, and `<br>` is one line end in place of the
 * spaces around it. All else, no-break spaces and combining accents included,
 * is verbatim, in UTF-16 code units. A `Piece` is a stretch that was copied
 * verbatim; the characters between two pieces stand for collapsed white space.
 */
import type { Block, Span } from '../core/annotation';

/** `text.slice(start, start + length)` of the block is `node.data.slice(from, from + length)`. */
export type Piece = { node: Text; from: number; start: number; length: number };

/** A block with the page nodes that show it. Stays on the page side. */
export type LiveBlock = {
  block: Block;
  /** The element whose text this is; it may hold other blocks too. */
  element: Element;
  /** Text nodes with at least one character in the block, in reading order. */
  nodes: Text[];
  /** Sorted by `start`, not overlapping, never empty. */
  pieces: Piece[];
};

/** White space that is not shown as it stands: all but a single plain space between two words. */
const COLLAPSED = /^[ \t\n\r\f]+|[\t\n\r\f][ \t\n\r\f]*| (?:[ \t\n\r\f]+|$)/g;

/** Joins text nodes and line breaks to block text. */
export function mapText(contents: readonly (Text | 'break')[]): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  let gap = '';
  for (const content of contents) {
    if (content === 'break') {
      gap = '\n';
      continue;
    }
    const { data } = content;
    const add = (from: number, end: number) => {
      if (from === end) return;
      if (text) text += gap;
      gap = '';
      pieces.push({ node: content, from, start: text.length, length: end - from });
      text += data.slice(from, end);
    };
    let from = 0;
    for (const { index, 0: white } of data.matchAll(COLLAPSED)) {
      add(from, index);
      gap ||= ' ';
      from = index + white.length;
    }
    add(from, data.length);
  }
  return { text, pieces };
}

/**
 * Returns the range of the page that shows `span` of the block, without collapsed white space at
 * its ends; `null` if the span shows nothing or the page has changed under it.
 */
export function rangeOf({ block, pieces }: LiveBlock, { start, end }: Span): Range | null {
  if (start >= end) return null;
  const first = pieces.find((piece) => piece.start + piece.length > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last || first.start >= end || last.start + last.length <= start) return null;
  if (!isCurrent(first, block.text) || !isCurrent(last, block.text)) return null;
  const range = new Range();
  range.setStart(first.node, first.from + Math.max(0, start - first.start));
  range.setEnd(last.node, last.from + Math.min(last.length, end - last.start));
  return range;
}

/** Does the page still show `piece` of a block with `text`? */
function isCurrent({ node, from, start, length }: Piece, text: string): boolean {
  return node.isConnected && node.data.startsWith(text.slice(start, start + length), from);
}

/**
 * Returns the offset in block text of `offset` in the text node `node`, or `null` if the node is
 * not of the block. In collapsed white space that is the end of the text before it.
 */
export function offsetOf({ pieces }: LiveBlock, node: Text, offset: number): number | null {
  const own = pieces.filter((piece) => piece.node === node);
  const piece = own.findLast(({ from }) => from <= offset) ?? own[0];
  if (!piece) return null;
  return piece.start + Math.min(piece.length, Math.max(0, offset - piece.from));
}
