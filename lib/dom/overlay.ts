/**
 * The element that Repères adds to a page: a host beside the body with a closed
 * shadow root. One holds what stands above everything, another, only where there
 * are notes, what is drawn on the text and stays below the page's own menus.
 *
 * The page can neither style nor enter it: inside a shadow root, `!important`
 * on `:host` wins over `!important` of the page. It can still remove the host,
 * so whoever draws calls `put` first. Styles are constructed sheets, which no
 * content security policy stops. No text of ours belongs here: `window.find`
 * reads closed shadow roots.
 *
 * The host stands at the start of the document, not of the window: what is
 * drawn over the text scrolls with it, without a script that runs behind.
 */
import { findAll, isInPage, parentOf, rootElementOf } from './node-access';

const HOST = 'reperes-overlay';

const STYLE = `
  :host {
    all: initial !important;
    display: block !important;
    position: absolute !important;
    inset: 0 auto auto 0 !important;
    width: 0 !important;
    height: 0 !important;
    z-index: 2147483647 !important;
    pointer-events: none !important;
  }
  @media print {
    :host { display: none !important; }
  }
`;

/** A host of one content script. Make all of them before anything is put into one. */
export class Overlay {
  readonly #host = document.createElement(HOST);
  readonly #root: ShadowRoot;
  readonly #depth = new CSSStyleSheet();

  /** Hosts that an earlier copy of the extension has left behind are removed. */
  constructor(signal: AbortSignal) {
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    this.addStyle(STYLE);
    this.#root.adoptedStyleSheets.push(this.#depth);
    for (const old of findAll(document, HOST)) {
      if (parentOf(old) === rootElementOf(document)) old.remove();
    }
    signal.addEventListener('abort', () => this.#host.remove(), { once: true });
  }

  /** Adds the style of what will be put into the overlay. */
  addStyle(style: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#root.adoptedStyleSheets.push(sheet);
  }

  /** Draws the overlay at `depth` (a z-index) instead of above everything. */
  setDepth(depth: number): void {
    this.#depth.replaceSync(`:host { z-index: ${depth} !important; }`);
  }

  /** Puts `element` into the page, unless it is there. */
  put(element: Element): void {
    if (element.parentNode !== this.#root) this.#root.append(element);
    if (!isInPage(this.#host)) rootElementOf(document)?.append(this.#host);
  }
}
