/**
 * A small bar beside what the reader has selected, with one button: write a note on it.
 *
 * Comes only after a hand has selected something (a script of the page cannot
 * call it), goes with the selection, and never takes the focus. It has a name
 * for screen readers but no text: `window.find` reads closed shadow roots.
 */
import type { Overlay } from './overlay';

/** A selection is not finished before hands have rested for so long. */
const REST_MS = 250;
/** A selection that changes this long after a hand was last seen is a script's. */
const BY_HAND_MS = 2000;
/** Size of the bar and its distance from the text, in CSS pixels. */
const SIZE = 32;
const GAP = 6;

const STYLE = `
  .selection-bar {
    all: initial;
    position: absolute;
    width: ${SIZE}px;
    height: ${SIZE}px;
    display: none;
    place-items: center;
    pointer-events: auto;
    cursor: pointer;
    border-radius: 6px;
    background: #fffefa;
    color: #1b4f80;
    box-shadow: 0 0 0 1px rgb(0 0 0 / 0.2), 0 2px 8px rgb(0 0 0 / 0.25);
    user-select: none;
    -webkit-user-select: none;
  }
  .selection-bar.open { display: grid; }
  .selection-bar:hover { background: #e6eef6; }
  .selection-bar svg { width: 18px; height: 18px; fill: none; stroke: currentcolor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
  @media (prefers-color-scheme: dark) {
    .selection-bar { background: #1c1d20; color: #9cc6ef; box-shadow: 0 0 0 1px rgb(255 255 255 / 0.3), 0 2px 8px rgb(0 0 0 / 0.6); }
    .selection-bar:hover { background: #22364a; }
  }
  @media (forced-colors: active) {
    .selection-bar { background: ButtonFace; color: ButtonText; outline: 1px solid ButtonText; forced-color-adjust: none; }
  }
`;

const PEN =
  'M2.5 13.5l.8-3.3 7.4-7.4a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2l-7.4 7.4zM9.5 4l2.5 2.5';
const SVG = 'http://www.w3.org/2000/svg';

/** What the bar needs of its page. */
export type SelectionBarOptions = {
  /** Name of the button. */
  label: string;
  /** Returns what is selected of the article, or `null` when no note can be written on it. */
  read: () => Range | null;
  onWrite: () => void;
  signal: AbortSignal;
};

/** The bar of one page. */
export class SelectionBar {
  /** May the bar come at all? */
  enabled = false;
  readonly #overlay: Overlay;
  readonly #options: SelectionBarOptions;
  readonly #button = document.createElement('button');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seenHandAt = Number.NEGATIVE_INFINITY;
  #isPressed = false;

  constructor(overlay: Overlay, options: SelectionBarOptions) {
    this.#overlay = overlay;
    this.#options = options;
    overlay.addStyle(STYLE);
    const button = this.#button;
    button.className = 'selection-bar';
    button.type = 'button';
    button.tabIndex = -1;
    button.title = options.label;
    button.ariaLabel = options.label;
    const drawing = document.createElementNS(SVG, 'svg');
    drawing.setAttribute('viewBox', '0 0 16 16');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', PEN);
    drawing.append(path);
    button.append(drawing);
    // Neither the focus nor the selection moves.
    for (const type of ['pointerdown', 'mousedown'] as const) {
      button.addEventListener(type, (event) => event.preventDefault());
    }
    button.addEventListener('click', (event) => event.isTrusted && this.press());
    this.#listen();
    options.signal.addEventListener('abort', () => this.#destroy(), { once: true });
  }

  /** Is the bar at `x`, `y` of the viewport? From outside a closed shadow root, no event tells. */
  isAt(x: number, y: number): boolean {
    if (!this.#button.classList.contains('open')) return false;
    const { left, right, top, bottom } = this.#button.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  /** Does what its button is for. */
  press(): void {
    this.hide();
    this.#options.onWrite();
  }

  /** Takes the bar away until something else is selected. */
  hide(): void {
    clearTimeout(this.#timer);
    this.#button.classList.remove('open');
  }

  #listen(): void {
    const { signal } = this.#options;
    const listen = (types: string[], handle: (event: Event) => void) => {
      for (const type of types) {
        document.addEventListener(type, (event) => event.isTrusted && handle(event), {
          capture: true,
          passive: true,
          signal,
        });
      }
    };
    listen(['pointerdown'], (event) => {
      const { clientX, clientY } = event as PointerEvent;
      if (this.isAt(clientX, clientY)) return;
      this.#isPressed = true;
      this.#meetHand();
      this.hide();
    });
    listen(['pointerup', 'pointercancel', 'touchend', 'dragend'], () => {
      this.#isPressed = false;
      this.#meetHand();
      this.#showSoon();
    });
    listen(['keydown'], (event) => {
      this.#meetHand();
      if ((event as KeyboardEvent).key === 'Escape') this.hide();
    });
    listen(['selectionchange'], () => {
      if (getSelection()?.isCollapsed !== false) this.hide();
      else if (performance.now() - this.#seenHandAt < BY_HAND_MS) this.#showSoon();
    });
  }

  #meetHand(): void {
    this.#seenHandAt = performance.now();
  }

  #showSoon(): void {
    clearTimeout(this.#timer);
    if (!this.enabled || getSelection()?.isCollapsed !== false) return;
    this.#timer = setTimeout(() => {
      if (!this.#isPressed && this.enabled && !this.#options.signal.aborted) this.#show();
    }, REST_MS);
  }

  #show(): void {
    const lines = this.#options.read()?.getClientRects();
    const [first, last] = [lines?.[0], lines?.[lines.length - 1]];
    if (!first || !last) {
      this.hide();
      return;
    }
    const button = this.#button;
    this.#overlay.put(button);
    button.classList.add('open');
    button.style.setProperty('left', '0px');
    button.style.setProperty('top', '0px');
    const origin = button.getBoundingClientRect();
    const isBelow = last.bottom + GAP + SIZE <= innerHeight;
    const left = Math.min(Math.max(GAP, last.right - SIZE / 2), innerWidth - SIZE - GAP);
    const top = isBelow ? last.bottom + GAP : Math.max(GAP, first.top - GAP - SIZE);
    button.style.setProperty('left', `${left - origin.left}px`);
    button.style.setProperty('top', `${top - origin.top}px`);
  }

  #destroy(): void {
    this.hide();
    this.#button.remove();
  }
}
