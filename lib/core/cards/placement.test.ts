import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  CARD_GUTTER,
  CARD_HEIGHT_SHARE,
  CARD_WIDTH,
  isInView,
  type Placement,
  placeCard,
  SHEET_WIDTH,
} from './placement';

const viewport = { width: 1280, height: 800 };
const word = (left: number, top: number): Box => ({ left, top, width: 90, height: 20 });

describe('placeCard', () => {
  it.each<[why: string, anchor: Box, pointerX: number | null, content: number, Partial<Placement>]>(
    [
      [
        'stands below its passage, 8 px away',
        word(300, 200),
        null,
        250,
        { side: 'below', left: 300, top: 228, width: 360, height: 250 },
      ],
      [
        'takes at most 60 % of the height',
        word(300, 100),
        null,
        900,
        { side: 'below', height: 480 },
      ],
      [
        'flips above when there is no room below',
        word(300, 600),
        null,
        300,
        { side: 'above', top: 292, height: 300 },
      ],
      [
        'stays below when there is just enough room',
        word(300, 464),
        null,
        300,
        { side: 'below', top: 492 },
      ],
      ['flips one pixel later', word(300, 465), null, 300, { side: 'above' }],
      [
        'shrinks on the roomier side when neither has room',
        word(300, 420),
        null,
        470,
        { side: 'above', top: 8, height: 404 },
      ],
      ['keeps clear of the right edge', word(1200, 200), null, 250, { left: 1280 - 360 - 8 }],
      ['keeps clear of the left edge', word(-20, 200), null, 250, { left: 8 }],
      [
        'starts with a short passage, wherever in it the pointer is',
        word(300, 200),
        370,
        250,
        { left: 300 },
      ],
      [
        'follows the pointer along a whole line',
        { left: 100, top: 200, width: 700, height: 20 },
        700,
        250,
        { left: 520 },
      ],
    ],
  )('%s', (_, anchor, pointerX, contentHeight, expected) => {
    expect(placeCard({ anchor, pointerX, touch: false, viewport, contentHeight })).toMatchObject(
      expected,
    );
  });

  it('stays on its side when it grows, and scrolls inside', () => {
    const anchor = word(300, 500);
    const input = { anchor, pointerX: null, touch: false, viewport };
    expect(placeCard({ ...input, contentHeight: 200 }).side).toBe('below');
    expect(placeCard({ ...input, contentHeight: 400 }).side).toBe('above');
    expect(placeCard({ ...input, contentHeight: 400, keepSide: 'below' })).toMatchObject({
      side: 'below',
      top: 528,
      height: 264,
    });
  });

  it('is a sheet at the bottom edge on a narrow screen', () => {
    const phone = { width: 390, height: 700 };
    expect(
      placeCard({
        anchor: word(20, 100),
        pointerX: 40,
        touch: false,
        viewport: phone,
        contentHeight: 300,
      }),
    ).toEqual({ side: 'sheet', left: 0, top: 400, width: 390, height: 300 });
  });

  it('is a sheet under a finger on a tablet too, in the middle and no wider than can be read', () => {
    const tablet = { width: 1000, height: 700 };
    expect(
      placeCard({
        anchor: word(20, 100),
        pointerX: 40,
        touch: true,
        viewport: tablet,
        contentHeight: 300,
      }),
    ).toEqual({ side: 'sheet', left: 200, top: 400, width: 600, height: 300 });
  });

  it('covers the passage rather than become unreadable in a very low window', () => {
    const low = { width: 900, height: 280 };
    const place = placeCard({
      anchor: word(100, 130),
      pointerX: null,
      touch: false,
      viewport: low,
      contentHeight: 400,
    });
    expect(place.height).toBe(160);
    expect(place.top + place.height).toBeLessThanOrEqual(280 - CARD_GUTTER);
  });

  const window = fc.record({
    width: fc.integer({ min: SHEET_WIDTH, max: 3000 }),
    height: fc.integer({ min: 500, max: 2000 }),
  });
  const input = window.chain((size) =>
    fc.record({
      viewport: fc.constant(size),
      anchor: fc.record({
        left: fc.integer({ min: 0, max: size.width - 20 }),
        top: fc.integer({ min: 0, max: size.height - 24 }),
        width: fc.integer({ min: 20, max: 900 }),
        height: fc.integer({ min: 12, max: 24 }),
      }),
      pointerX: fc.option(fc.integer({ min: 0, max: size.width })),
      touch: fc.constant(false),
      contentHeight: fc.integer({ min: 20, max: 3000 }),
    }),
  );

  it('stays inside every window, 8 px from its edges', () => {
    fc.assert(
      fc.property(input, (each) => {
        const place = placeCard(each);
        expect(place.left).toBeGreaterThanOrEqual(CARD_GUTTER);
        expect(place.top).toBeGreaterThanOrEqual(CARD_GUTTER);
        expect(place.left + CARD_WIDTH + CARD_GUTTER).toBeLessThanOrEqual(each.viewport.width);
        expect(place.top + place.height + CARD_GUTTER).toBeLessThanOrEqual(each.viewport.height);
        expect(place.height).toBeLessThanOrEqual(each.viewport.height * CARD_HEIGHT_SHARE);
      }),
    );
  });

  it('never covers the passage in a window of ordinary height', () => {
    fc.assert(
      fc.property(input, (each) => {
        const place = placeCard(each);
        const below = place.top >= each.anchor.top + each.anchor.height + CARD_GUTTER;
        const above = place.top + place.height + CARD_GUTTER <= each.anchor.top;
        expect(below || above).toBe(true);
      }),
    );
  });
});

describe('isInView', () => {
  it.each<[why: string, anchor: Box, expected: boolean]>([
    ['in the middle', word(300, 200), true],
    ['cut by the top edge', word(300, -10), true],
    ['above the window', word(300, -20), false],
    ['below the window', word(300, 800), false],
    ['left of the window', word(-90, 200), false],
    ['right of the window', word(1280, 200), false],
  ])('%s', (_, anchor, expected) => {
    expect(isInView(anchor, viewport)).toBe(expected);
  });
});
