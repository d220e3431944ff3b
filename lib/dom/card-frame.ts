/**
 * The card as the page holds it: an iframe with a page of the extension, in the
 * closed shadow root of the overlay. The page around it can see that there is a
 * frame, and not a word of it.
 *
 * The frame is loaded before it is needed and then only shown and hidden. It
 * stays out of sight until its content has told its height. While hidden it is
 * transparent and inert, not `visibility: hidden`: browsers stop rendering
 * hidden frames of another origin, and then the content could not be measured.
 */
import {
  type Box,
  CARD_HEIGHT_SHARE,
  isInView,
  type Placement,
  placeCard,
} from '../core/cards/placement';
import { findFirst } from './node-access';
import type { Overlay } from './overlay';

/** Height of the frame before any content has told its own. */
const FIRST_HEIGHT = 240;

const STYLE = `
  .card {
    all: initial;
    position: fixed;
    inset: 0 auto auto 0;
    width: 360px;
    height: ${FIRST_HEIGHT}px;
    opacity: 0;
    will-change: opacity;
    pointer-events: none;
    overflow: hidden;
    border-radius: 8px;
    box-shadow: 0 0 0 1px rgb(0 0 0 / 0.12), 0 6px 24px rgb(0 0 0 / 0.22);
    z-index: 2147483647;
  }
  .card.open { opacity: 1; pointer-events: auto; }
  .card.sheet { border-radius: 12px 12px 0 0; }
  iframe { all: initial; display: block; width: 100%; height: 100%; color-scheme: light dark; }
  @media (forced-colors: active) {
    .card { outline: 2px solid CanvasText; outline-offset: -2px; }
  }
`;

/** Where the card belongs: the passage in viewport coordinates, read anew each time the page moves. */
export type CardAnchor = {
  /** `null` once the page no longer shows the passage. */
  box: () => Box | null;
  pointerX: number | null;
};

/** What the frame tells its owner. */
export type CardFrameEvents = {
  onEnter: () => void;
  onLeave: () => void;
  /** The passage is gone or was scrolled out of sight. */
  onLost: () => void;
};

/** The card frame of one overlay. */
export class CardFrame {
  readonly #overlay: Overlay;
  readonly #url: string;
  readonly #events: CardFrameEvents;
  readonly #card = document.createElement('div');
  readonly #frame = document.createElement('iframe');
  /** What the card page was loaded into; a frame that is taken out of the page loses it. */
  #loaded: Window | null = null;
  #anchor: CardAnchor | null = null;
  /** The height that the content needs, or `null` while it has not told. */
  #height: number | null = null;
  #side: Placement['side'] = 'below';
  #focusWanted = false;
  #focusBefore: Element | null = null;
  #open: AbortController | null = null;
  #hasPointer = false;

  /** `url` is the card page of the extension, with the id of the frame in its fragment. */
  constructor(overlay: Overlay, url: string, events: CardFrameEvents, signal: AbortSignal) {
    this.#overlay = overlay;
    this.#url = url;
    this.#events = events;
    this.#card.className = 'card';
    this.#card.popover = 'manual';
    this.#frame.title = 'Repères';
    this.#frame.inert = true;
    this.#card.append(this.#frame);
    overlay.addStyle(STYLE);
    this.#frame.addEventListener('pointerenter', ({ isTrusted }) => {
      if (!isTrusted) return;
      this.#hasPointer = true;
      events.onEnter();
    });
    this.#frame.addEventListener('pointerleave', ({ isTrusted }) => {
      if (isTrusted) this.#hasPointer = false;
      // Who works in the card with the keyboard has not left it.
      if (isTrusted && !this.#frame.matches(':focus')) events.onLeave();
    });
    signal.addEventListener('abort', () => this.#conceal(), { once: true });
  }

  /** Is the pointer in the card? Then the page hears no more of it. */
  get hasPointer(): boolean {
    return this.#hasPointer;
  }

  /** Loads the card page out of sight, so that the first card does not wait for it. */
  warmUp(): void {
    this.#overlay.put(this.#card);
    const { contentWindow } = this.#frame;
    if (contentWindow === this.#loaded) return;
    this.#loaded = contentWindow;
    // Not by `src`: `notRestoredReasons` tells the page the `src` of every frame.
    contentWindow?.location.replace(this.#url);
  }

  /** Takes the frame out of the page until it is warmed up again. */
  unload(): void {
    this.#card.remove();
  }

  /** New content is on its way: nothing is shown before it has told its height. */
  expectContent(): void {
    this.#height = null;
  }

  /** The content needs `height` CSS pixels; 0 means that it is empty. */
  resize(height: number): void {
    if (height <= 0) return;
    this.#height = height;
    if (this.#open) {
      this.#place(this.#side);
      return;
    }
    this.#makeReady(height);
    this.#reveal();
  }

  /** Shows the card at `anchor` as soon as its content is known. */
  show(anchor: CardAnchor): void {
    if (this.#open) this.#conceal();
    this.#anchor = anchor;
    this.#reveal();
  }

  /** Moves the focus into the card, now or when it is shown. */
  focus(): void {
    this.#focusWanted = this.#anchor !== null;
    if (this.#open) this.#takeFocus();
  }

  /** Takes the card out of sight. With `returnFocus` the focus goes back to where it was. */
  hide(returnFocus: boolean): void {
    this.#conceal();
    this.#anchor = null;
    this.#height = null;
    this.#focusWanted = false;
    if (returnFocus && this.#focusBefore instanceof HTMLElement) {
      HTMLElement.prototype.focus.call(this.#focusBefore, { preventScroll: true });
    }
    this.#focusBefore = null;
  }

  /**
   * Gives the frame its size and its place on top while it is still transparent: both cost a layout
   * in two processes, which then is over when the card is shown.
   */
  #makeReady(height: number): void {
    const highest = viewportSize().height * CARD_HEIGHT_SHARE;
    this.#card.style.height = `${Math.min(height, highest)}px`;
    // The top layer is out of reach of every z-index and transform of the page; who comes last is on top.
    if (!('showPopover' in this.#card)) return;
    if (this.#card.matches(':popover-open')) this.#card.hidePopover();
    this.#card.showPopover();
  }

  #reveal(): void {
    if (!this.#anchor || this.#height === null || !this.#place()) return;
    this.#open = new AbortController();
    this.#card.classList.add('open');
    this.#frame.inert = false;
    this.#follow(this.#open.signal);
    if (this.#focusWanted) this.#takeFocus();
  }

  #conceal(): void {
    this.#open?.abort();
    this.#open = null;
    this.#hasPointer = false;
    this.#card.classList.remove('open');
    this.#frame.blur();
    this.#frame.inert = true;
    if ('hidePopover' in this.#card && this.#card.matches(':popover-open'))
      this.#card.hidePopover();
  }

  #takeFocus(): void {
    this.#focusWanted = false;
    // From one card to the next the way back stays the same.
    this.#focusBefore ??= findFirst(document, ':focus');
    this.#frame.focus({ preventScroll: true });
  }

  /** Returns whether there is a passage in sight to stand beside. */
  #place(keepSide?: Placement['side']): boolean {
    const box = this.#anchor?.box();
    const viewport = viewportSize();
    if (!this.#anchor || this.#height === null || !box || !isInView(box, viewport)) {
      this.#events.onLost();
      return false;
    }
    const place = placeCard({
      anchor: box,
      pointerX: this.#anchor.pointerX,
      touch: matchMedia('(pointer: coarse)').matches,
      viewport,
      contentHeight: this.#height,
      keepSide,
    });
    this.#side = place.side;
    this.#card.classList.toggle('sheet', place.side === 'sheet');
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      this.#card.style.setProperty(side, `${place[side]}px`);
    }
    return true;
  }

  /** Keeps the card beside its passage while the page scrolls, at most once a frame. */
  #follow(signal: AbortSignal): void {
    let frame = 0;
    const move = (event: Event) => {
      if (!event.isTrusted) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => !signal.aborted && this.#place());
    };
    addEventListener('scroll', move, { capture: true, passive: true, signal });
    addEventListener('resize', move, { passive: true, signal });
  }
}

/** Size of the viewport without scroll bars, whatever the pinch zoom. */
function viewportSize(): { width: number; height: number } {
  const { width, height, scale } = visualViewport ?? {
    width: innerWidth,
    height: innerHeight,
    scale: 1,
  };
  return { width: width * scale, height: height * scale };
}
