/**
 * Where the card stands beside the passage that it explains.
 *
 * All numbers are CSS pixels of the viewport. The card never covers its
 * passage, stays inside the viewport, and on a narrow screen or under a finger
 * becomes a sheet at the bottom edge, in reach of the thumb.
 */

/** A rectangle in the viewport. */
export type Box = { left: number; top: number; width: number; height: number };

/** Where the card goes. `side` says on which side of the passage it stands. */
export type Placement = Box & { side: 'below' | 'above' | 'sheet' };

/** What a placement depends on. */
export type PlacementInput = {
  /** One line of the passage: where the reader points, or its first line. */
  anchor: Box;
  /** Horizontal position of the pointer, or `null` when the card was opened by keyboard. */
  pointerX: number | null;
  viewport: { width: number; height: number };
  /** Is a finger the main pointer? */
  touch: boolean;
  /** Height that the card's content needs. */
  contentHeight: number;
  /** Side to stay on, when a card in use grows: it must not jump away from the pointer. */
  keepSide?: Placement['side'];
};

/** Width of the card: about 55 characters of its text size, which reads well. */
export const CARD_WIDTH = 360;
/** Room kept between card and passage, and between card and window edge. */
export const CARD_GUTTER = 8;
/** Largest share of the viewport's height that a card takes; beyond it the card scrolls. */
export const CARD_HEIGHT_SHARE = 0.6;
/** Viewports narrower than this show a sheet: a card would leave no text beside it. */
export const SHEET_WIDTH = 480;
/** A sheet is no wider than this on a tablet: lines would be too long to read. */
export const SHEET_MAX_WIDTH = 600;
/** A card never shrinks below this for lack of room: two roles and a source stay readable. */
const LEAST_HEIGHT = 160;

/** Returns the place of the card for `input`. */
export function placeCard(input: PlacementInput): Placement {
  const { anchor, viewport } = input;
  const wanted = Math.min(input.contentHeight, viewport.height * CARD_HEIGHT_SHARE);
  if (input.touch || viewport.width < SHEET_WIDTH) {
    const width = Math.min(viewport.width, SHEET_MAX_WIDTH);
    return {
      side: 'sheet',
      left: (viewport.width - width) / 2,
      top: viewport.height - wanted,
      width,
      height: wanted,
    };
  }

  const roomBelow = viewport.height - (anchor.top + anchor.height) - 2 * CARD_GUTTER;
  const roomAbove = anchor.top - 2 * CARD_GUTTER;
  const roomier = roomBelow >= wanted || roomBelow >= roomAbove ? 'below' : 'above';
  const side = input.keepSide === 'above' || input.keepSide === 'below' ? input.keepSide : roomier;
  const room = side === 'below' ? roomBelow : roomAbove;
  // In a window too low for both, a card that can be read matters more than a passage kept free.
  const height = Math.min(wanted, Math.max(room, LEAST_HEIGHT));
  const top =
    side === 'below' ? anchor.top + anchor.height + CARD_GUTTER : anchor.top - CARD_GUTTER - height;
  return {
    side,
    left: clamp(
      // Near the pointer, so that the way into the card does not cross other passages.
      input.pointerX === null
        ? anchor.left
        : Math.max(anchor.left, input.pointerX - CARD_WIDTH / 2),
      viewport.width - CARD_WIDTH - CARD_GUTTER,
    ),
    top: clamp(top, viewport.height - height - CARD_GUTTER),
    width: CARD_WIDTH,
    height,
  };
}

/** Is any part of `anchor` inside the viewport? */
export function isInView(anchor: Box, viewport: { width: number; height: number }): boolean {
  return (
    anchor.top < viewport.height &&
    anchor.top + anchor.height > 0 &&
    anchor.left < viewport.width &&
    anchor.left + anchor.width > 0
  );
}

function clamp(value: number, highest: number): number {
  return Math.max(CARD_GUTTER, Math.min(value, highest));
}
