/** Brings a passage before the reader's eyes. */
import { parentElementOf } from './node-access';

const { scrollIntoView } = Element.prototype;

/** Brings the start of `range` into view, at once: what is opened there must stay there. */
export function bringIntoView(range: Range): void {
  if (isInView(range)) return;
  const element = parentElementOf(range.startContainer);
  if (element) scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  const top = range.getClientRects()[0]?.top ?? 0;
  // The element can be taller than the window.
  if (!isInView(range)) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
}

function isInView(range: Range): boolean {
  const box = range.getClientRects()[0];
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}
