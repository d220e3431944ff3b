/**
 * Says something to screen readers, politely, without moving the focus.
 *
 * The page can find this text while it stands in the shadow root: announce only
 * what the page shows anyway, and for a moment only.
 */
import type { Overlay } from './overlay';

/** Screen readers miss text that comes together with its region. */
const DELAY_MS = 100;
/** Long enough that a screen reader has taken the text up. */
const KEPT_MS = 2000;

const STYLE = `
  [role="status"] {
    all: initial;
    position: fixed;
    inset: 0 auto auto 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** The live region of one overlay. */
export class Announcer {
  readonly #overlay: Overlay;
  readonly #status = document.createElement('div');
  #timer = 0;

  constructor(overlay: Overlay) {
    this.#overlay = overlay;
    this.#status.setAttribute('role', 'status');
    overlay.addStyle(STYLE);
  }

  /** Announces `text`, in place of what was announced before. */
  announce(text: string): void {
    this.#overlay.put(this.#status);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#status.textContent = text;
      this.#timer = window.setTimeout(() => this.#status.replaceChildren(), KEPT_MS);
    }, DELAY_MS);
  }
}
