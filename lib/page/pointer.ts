/**
 * What the reader's hands do on the page: pointer, clicks, taps, Alt and Escape.
 *
 * Listens and never interferes: links are followed, text is selected, the
 * page's own handlers run. Only Escape is kept from the page, and only while a
 * card is open. Events that a script has made are ignored.
 */
import type { Highlighter } from '../dom/highlighter';
import { marksAt } from '../dom/hit-test';
import { closestOf } from '../dom/node-access';
import type { CardControl } from './card-control';
import type { PageMark } from './marks';

/** What does something of its own when it is clicked. */
const INTERACTIVE =
  'a[href], area[href], button, input, label, select, summary, textarea, [contenteditable], [onclick], [role="button"], [role="link"], [role="menuitem"], [role="tab"]';

/** Watches the reader's hands until `signal` aborts. */
export function watchPointer(
  highlighter: Highlighter<PageMark>,
  control: CardControl,
  signal: AbortSignal,
): void {
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    handle: (event: WindowEventMap[K]) => void,
  ) => {
    addEventListener(type, (event) => event.isTrusted && handle(event), {
      capture: true,
      passive: type !== 'keydown',
      signal,
    });
  };
  let frame = 0;
  let last: { x: number; y: number } | null = null;

  const point = (alt: boolean, sinceMs: number) => {
    if (!last || signal.aborted) return;
    const [hit] = marksAt(highlighter, last.x, last.y);
    control.point(hit ? { ...hit, pointerX: last.x } : null, alt, sinceMs);
  };

  listen('pointermove', (event) => {
    // A finger that moves scrolls; it opens cards by tapping.
    if (event.pointerType === 'touch' || event.buttons || highlighter.isEmpty) return;
    // A hand on the page is the first sign that a card may be wanted; many pages never see one.
    control.warmUp();
    last = { x: event.clientX, y: event.clientY };
    cancelAnimationFrame(frame);
    // The reader waits since the hand has moved, not since the next frame.
    frame = requestAnimationFrame(() => point(event.altKey, event.timeStamp));
  });

  // The pointer has left the window, or moved over a frame: into the card, or into an advertisement.
  listen('pointerout', (event) => {
    if (event.relatedTarget !== null) return;
    cancelAnimationFrame(frame);
    last = null;
    control.point(null, false);
  });

  listen('pointerdown', (event) => {
    if (highlighter.isEmpty) return;
    control.warmUp();
    const hits = marksAt(highlighter, event.clientX, event.clientY);
    if (hits.some(({ mark }) => mark === control.current)) return;
    control.dispatch({ type: 'pressElsewhere' });
    // A hand presses for about a tenth of a second: the card is built meanwhile. A finger may scroll.
    const [hit] = event.pointerType === 'touch' || !asksForCard(event) ? [] : hits;
    if (hit) control.dispatch({ type: 'press', target: hit.mark });
  });

  listen('click', (event) => {
    if (!asksForCard(event)) return;
    if (getSelection()?.isCollapsed === false) return;
    const [hit] = marksAt(highlighter, event.clientX, event.clientY);
    if (hit) control.click({ ...hit, pointerX: event.clientX });
  });

  listen('keydown', (event) => {
    if (!highlighter.isEmpty) control.warmUp();
    if (event.key === 'Alt') point(true, event.timeStamp);
    if (event.key !== 'Escape') return;
    if (control.current) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    control.close();
  });
}

/** Is it the main button alone, on nothing that does something of its own? */
function asksForCard({ button, ctrlKey, metaKey, shiftKey, target }: MouseEvent): boolean {
  if (button || ctrlKey || metaKey || shiftKey) return false;
  return !(target instanceof Element && closestOf(target, INTERACTIVE));
}
