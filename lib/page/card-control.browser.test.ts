import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOVER_DELAYS } from '../core/cards/hover';
import { Overlay } from '../dom/overlay';
import { CardControl } from './card-control';
import type { PageMark } from './marks';

const quiet = () => new Promise((resolve) => requestIdleCallback(resolve));

let end: AbortController;
let root: ShadowRoot;
let control: CardControl;
let asked: string[];
const { attachShadow } = Element.prototype;

beforeEach(() => {
  end = new AbortController();
  asked = [];
  // The overlay keeps its root to itself.
  Element.prototype.attachShadow = function (options) {
    root = attachShadow.call(this, options);
    return root;
  };
  control = new CardControl({
    overlay: new Overlay(end.signal),
    request: async (type) => {
      asked.push(type);
      return null as never;
    },
    cardId: 'abc',
    cardUrl: 'about:blank#abc',
    rangeOf: () => null,
    notesOf: () => null,
    onCurrent: () => {},
    onFailure: () => {},
    signal: end.signal,
  });
});
afterEach(() => {
  Element.prototype.attachShadow = attachShadow;
  end.abort();
});

describe('CardControl, before a hand is on the page', () => {
  it.each([
    ['loads the card page in a quiet moment once a passage is painted', [true], true],
    ['does so when only some passages are painted', [false, true], true],
    ['loads nothing where no passage is painted', [false], false],
    ['loads nothing where nothing was found', [], false],
  ])('%s', async (_, painted, expected) => {
    control.keepOnly(new Set(painted.map((one) => ({ painted: one }) as PageMark)));
    expect(root?.querySelector('iframe') ?? null).toBeNull();
    await quiet();
    expect(Boolean(root?.querySelector('iframe'))).toBe(expected);
  });

  it('loads nothing any more when its visit is over', async () => {
    control.keepOnly(new Set([{ painted: true } as PageMark]));
    end.abort();
    await quiet();
    expect(root?.querySelector('iframe') ?? null).toBeNull();
  });
});

describe('CardControl, while the pointer rests on a passage', () => {
  const meeting = {
    mark: { painted: true, found: { type: 'mention', mention: {} } } as PageMark,
    line: 0,
    pointerX: 0,
  };

  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['counts its delay from when the hand has moved', 15, HOVER_DELAYS.prepare - 15],
    ['waits no more when the page was busy for longer than the delay', 4000, 0],
  ])('%s', (_, lateMs, restMs) => {
    vi.advanceTimersByTime(10_000);
    control.point(meeting, false, performance.now() - lateMs);
    if (restMs > 0) {
      vi.advanceTimersByTime(restMs - 1);
      expect(asked).toEqual([]);
    }
    vi.advanceTimersByTime(1);
    expect(asked).toContain('showCard');
  });
});
