/**
 * Finds the marks under a point of the viewport.
 *
 * `CSS.highlights.highlightsFromPoint` costs 7 ms a call on a long live blog;
 * the caret position at the point, looked up in the index of text nodes, costs
 * 0.03 ms. The caret snaps to the nearest text, so what it finds is checked
 * against the rectangles in which the text is drawn.
 */
import type { Highlighter, Mark } from './highlighter';
import { offsetOf } from './text-map';

/** A mark under the point. `line` is the place, among the mark's rectangles, of the one that was hit. */
export type Hit<M> = { mark: M; line: number };

/** Returns the marks at `x`, `y` of the viewport, the shortest first: an actor before the claim around it. */
export function marksAt<M extends Mark>(
  highlighter: Highlighter<M>,
  x: number,
  y: number,
): Hit<M>[] {
  const caret = caretAt(x, y);
  const block = caret && highlighter.blockOf(caret.node);
  const offset = block && offsetOf(block.live, caret.node, caret.offset);
  if (!block || offset === null) return [];
  return block.marks
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((first, second) => first.end - first.start - (second.end - second.start))
    .flatMap((mark) => {
      const range = highlighter.rangeOf(mark);
      const line = range ? lineAt(range, x, y) : -1;
      return line < 0 ? [] : [{ mark, line }];
    });
}

function lineAt(range: Range, x: number, y: number): number {
  return [...range.getClientRects()].findIndex(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

/** Safari and older Chromium only know `caretRangeFromPoint`. */
function caretAt(x: number, y: number): { node: Text; offset: number } | null {
  if ('caretPositionFromPoint' in Document.prototype) {
    const caret = Document.prototype.caretPositionFromPoint.call(document, x, y);
    return caret?.offsetNode instanceof Text
      ? { node: caret.offsetNode, offset: caret.offset }
      : null;
  }
  const range = (Document.prototype as Document).caretRangeFromPoint.call(document, x, y);
  return range?.startContainer instanceof Text
    ? { node: range.startContainer, offset: range.startOffset }
    : null;
}
