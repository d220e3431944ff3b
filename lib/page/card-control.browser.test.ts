import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Overlay } from '../dom/overlay';
import { CardControl } from './card-control';
import type { PageMark } from './marks';

const quiet = () => new Promise((resolve) => requestIdleCallback(resolve));

let end: AbortController;
let root: ShadowRoot;
let control: CardControl;
const { attachShadow } = Element.prototype;

beforeEach(() => {
  end = new AbortController();
  // The overlay keeps its root to itself.
  Element.prototype.attachShadow = function (options) {
    root = attachShadow.call(this, options);
    return root;
  };
  control = new CardControl({
    overlay: new Overlay(end.signal),
    request: async () => null as never,
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
