/**
 * Tells a follower beside the page, the side panel, which passage the reader is at.
 *
 * Looks some times a second and only while somebody follows, instead of
 * listening to scrolling: passages also move when the page loads or unfolds.
 */
import type { ReadingPlace } from '../core/annotation';
import type { PageMark } from './marks';
import type { Painting } from './painting';

/** Fast enough to seem to go along, slow enough to cost nothing. */
export const LOOK_EVERY_MS = 250;

/** Calls `tell` with the place of the reader, now and whenever it is another, until `signal` aborts. */
export function followReader(
  painting: Pick<Painting, 'marks' | 'atReader'>,
  tell: (place: ReadingPlace) => void,
  signal: AbortSignal,
): void {
  let marks: readonly PageMark[] | null = null;
  let told: PageMark | null = null;
  let version = 0;
  const look = () => {
    const mark = painting.atReader();
    if (painting.marks === marks && mark === told) return;
    if (painting.marks !== marks) version += 1;
    marks = painting.marks;
    told = mark;
    tell({ version, target: mark && { type: mark.found.type, index: mark.found.index } });
  };
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') look();
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  look();
}
