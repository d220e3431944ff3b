/**
 * Draws the passages that carry notes, as boxes over the text and a sign beside it.
 *
 * Not with `CSS.highlights`, which the page can read: the boxes stand in the
 * closed shadow root of an overlay, as deep as the text. They let every event through, so that the
 * page cannot find them with `elementFromPoint` either; who wants to know what
 * sign is under the pointer asks `signAt`. Only what is near the viewport is
 * drawn, and all of it is measured before any of it is written.
 */
import type { Span } from '../core/annotation';
import { joinLines, placeSigns, type Rectangle } from '../core/notes/note-geometry';
import { bodyOf, containsNode, parentElementOf } from './node-access';
import type { Overlay } from './overlay';
import { type LiveBlock, rangeOf } from './text-map';

/** A passage with a note. A draft is drawn with a broken line. */
export type NoteBox = {
  id: string;
  kind: 'note' | 'draft';
  parts: { live: LiveBlock; span: Span }[];
};

/** How far beyond the viewport boxes are drawn, in percent of its height. */
const NEAR = '100%';

/** Scrolling has ended after so long. */
const REST_MS = 150;

/** Side of a sign in CSS pixels: the least that fingers and WCAG ask for. */
const SIGN = 24;

const STYLE = `
  .notes { all: initial; position: absolute; inset: 0 auto auto 0; pointer-events: none; contain: layout style; }
  .notes div { all: unset; position: absolute; inset: 0 auto auto 0; pointer-events: none; }
  .notes .note-line {
    background: color-mix(in srgb, #7a5cc0 13%, transparent);
    border-radius: 2px;
  }
  .notes .first { box-shadow: -2px 0 0 #7a5cc0; }
  .notes .last { box-shadow: 2px 0 0 #7a5cc0; }
  .notes .first.last { box-shadow: -2px 0 0 #7a5cc0, 2px 0 0 #7a5cc0; }
  .notes .draft .note-line { background: none; outline: 1px dashed #7a5cc0; }
  .notes .current .note-line { background: color-mix(in srgb, #7a5cc0 26%, transparent); }
  .notes .note-sign {
    width: ${SIGN}px;
    height: ${SIGN}px;
    border-radius: 3px;
    display: grid;
    place-items: center;
    opacity: 0.85;
  }
  .notes .met, .notes .current .note-sign { background: color-mix(in srgb, #7a5cc0 26%, transparent); opacity: 1; }
  .note-sign svg { width: 16px; height: 16px; display: block; fill: none; stroke: #7a5cc0; stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; }
  @media (prefers-color-scheme: dark) {
    .note-sign svg { stroke: #8f6fd6; }
  }
  @media (forced-colors: active) {
    .notes .note-line { outline: 1px solid Highlight; }
    .note-sign svg { stroke: CanvasText; }
  }
`;

/** A leaf with a turned corner and two lines of writing. */
const SIGN_PATH = 'M3 2.5h10v7.5l-3.5 3.5H3zM13 10H9.5v3.5M5.5 5.5h5M5.5 8h3';
const SVG = 'http://www.w3.org/2000/svg';

type Entry = {
  box: NoteBox;
  near: boolean;
  /** What is on the page, or `null` while the box is far away. */
  drawn: HTMLElement | null;
  /** Where the lines of the passage stand, from the start of the document. */
  lines: Rectangle[];
  sign: Rectangle | null;
};

/** The boxes of one page. */
export class NoteBoxes {
  readonly #overlay: Overlay;
  readonly #sheet = document.createElement('div');
  readonly #entries = new Map<string, Entry>();
  readonly #byElement = new Map<Element, Set<Entry>>();
  readonly #near: IntersectionObserver;
  readonly #sizes: ResizeObserver;
  readonly #signal: AbortSignal;
  #current: string | null = null;
  #met: string | null = null;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(overlay: Overlay, signal: AbortSignal) {
    this.#overlay = overlay;
    this.#signal = signal;
    this.#sheet.className = 'notes';
    this.#sheet.ariaHidden = 'true';
    overlay.addStyle(STYLE);
    this.#near = new IntersectionObserver((seen) => this.#see(seen), {
      root: document,
      rootMargin: `${NEAR} 0px`,
    });
    this.#sizes = new ResizeObserver(() => this.#moveSoon());
    addEventListener('resize', () => this.#moveSoon(), { passive: true, signal });
    // The document itself carries its boxes along; what scrolls inside it does not. After a turn
    // of the wheel they are looked at all the same: something may have moved without a new size.
    addEventListener(
      'scroll',
      ({ target }) => {
        if (target !== document) {
          if (this.#holds(target)) this.#moveSoon();
          return;
        }
        clearTimeout(this.#rest);
        this.#rest = setTimeout(() => this.#moveSoon(), REST_MS);
      },
      { capture: true, passive: true, signal },
    );
    signal.addEventListener('abort', () => this.#destroy(), { once: true });
  }

  /** Shows `boxes` and no others. Those that have not changed stay as they are. */
  set(boxes: readonly NoteBox[]): void {
    const wanted = new Set(boxes.map(({ id }) => id));
    for (const id of [...this.#entries.keys()]) if (!wanted.has(id)) this.#remove(id);
    for (const box of boxes) {
      const old = this.#entries.get(box.id);
      if (old && (old.box === box || isSame(old.box, box))) continue;
      this.#remove(box.id);
      this.#add(box);
    }
    // At once: the observer would tell a frame later what is near.
    this.#move();
  }

  /** Takes all boxes off the page. */
  clear(): void {
    this.set([]);
    this.#sheet.remove();
  }

  /** Draws the box `id` stronger than the others, or none. */
  setCurrent(id: string | null): void {
    this.#entries.get(this.#current ?? '')?.drawn?.classList.remove('current');
    this.#current = id;
    this.#entries.get(id ?? '')?.drawn?.classList.add('current');
  }

  /** Returns the range of the passage `id`, or `null` when the page does not show it. */
  rangeOf(id: string): Range | null {
    const parts = this.#entries.get(id)?.box.parts ?? [];
    const ranges = parts.flatMap(({ live, span }) => rangeOf(live, span) ?? []);
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (!first || !last) return null;
    const range = first.cloneRange();
    range.setEnd(last.endContainer, last.endOffset);
    return range;
  }

  /** Returns the id of the sign at `x`, `y` of the viewport, and shows that it was met. */
  signAt(x: number, y: number): string | null {
    if (this.#entries.size === 0) return null;
    const origin = this.#origin();
    let found: Entry | null = null;
    for (const entry of this.#entries.values()) {
      if (entry.drawn && entry.sign && holds(entry.sign, x - origin.x, y - origin.y)) found = entry;
    }
    const id = found?.box.id ?? null;
    if (id !== this.#met) {
      this.#signOf(this.#met)?.classList.remove('met');
      this.#signOf(id)?.classList.add('met');
      this.#met = id;
    }
    return id;
  }

  #add(box: NoteBox): void {
    const near = box.parts.some(({ live }) => isNear(live.element));
    const entry: Entry = { box, near, drawn: null, lines: [], sign: null };
    this.#entries.set(box.id, entry);
    const body = bodyOf(document);
    // What comes or goes above the text makes the body longer or shorter.
    if (body) this.#sizes.observe(body);
    for (const { live } of box.parts) {
      const sharing = this.#byElement.get(live.element);
      if (sharing) {
        sharing.add(entry);
        continue;
      }
      this.#byElement.set(live.element, new Set([entry]));
      this.#near.observe(live.element);
      this.#sizes.observe(live.element);
    }
  }

  #remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    entry.drawn?.remove();
    for (const { live } of entry.box.parts) {
      const sharing = this.#byElement.get(live.element);
      sharing?.delete(entry);
      if (sharing?.size !== 0) continue;
      this.#byElement.delete(live.element);
      this.#near.unobserve(live.element);
      this.#sizes.unobserve(live.element);
    }
  }

  #see(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      for (const entry of this.#byElement.get(target) ?? []) entry.near = isIntersecting;
    }
    this.#move();
  }

  /** Whatever made the page move, its boxes follow once a frame. */
  #moveSoon(): void {
    if (this.#signal.aborted || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#move();
    });
  }

  /** Measures everything that is near, then writes what has changed. */
  #move(): void {
    const near = [...this.#entries.values()].filter((entry) => entry.near);
    for (const entry of this.#entries.values()) if (!entry.near) this.#undraw(entry);
    if (near.length === 0) return;
    const [part] = near[0]?.box.parts ?? [];
    if (part) this.#overlay.setDepth(depthOf(part.live.element));
    this.#overlay.put(this.#sheet);
    const origin = this.#origin();
    const measured = near.map((entry) => {
      const rectangles = entry.box.parts.flatMap(({ live, span }) => {
        const range = rangeOf(live, span);
        return range ? [...range.getClientRects()] : [];
      });
      const [first] = entry.box.parts;
      const left = first ? first.live.element.getBoundingClientRect().left : 0;
      return { entry, lines: joinLines(rectangles, origin), left: left - origin.x };
    });
    const signs = placeSigns(
      measured.map(({ lines, left }) => ({ line: lines[0] ?? null, left })),
      SIGN,
    );
    measured.forEach(({ entry, lines }, index) => {
      const sign = signs[index] ?? null;
      if (entry.drawn && isSameShape(entry, lines, sign)) return;
      Object.assign(entry, { lines, sign });
      this.#draw(entry);
    });
  }

  #draw(entry: Entry): void {
    const group = document.createElement('div');
    group.classList.toggle('draft', entry.box.kind === 'draft');
    group.classList.toggle('current', entry.box.id === this.#current);
    const last = entry.lines.length - 1;
    entry.lines.forEach((line, index) => {
      const element = document.createElement('div');
      element.className = 'note-line';
      element.classList.toggle('first', index === 0);
      element.classList.toggle('last', index === last);
      group.append(put(element, line));
    });
    if (entry.sign) {
      const sign = document.createElement('div');
      sign.className = 'note-sign';
      const drawing = document.createElementNS(SVG, 'svg');
      drawing.setAttribute('viewBox', '0 0 16 16');
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', SIGN_PATH);
      drawing.append(path);
      sign.append(drawing);
      group.append(put(sign, entry.sign));
    }
    if (entry.drawn) entry.drawn.replaceWith(group);
    else this.#sheet.append(group);
    entry.drawn = group;
  }

  #undraw(entry: Entry): void {
    entry.drawn?.remove();
    entry.drawn = null;
  }

  #signOf(id: string | null): Element | null {
    return this.#entries.get(id ?? '')?.drawn?.querySelector('.note-sign') ?? null;
  }

  /** Where the sheet starts, in the viewport: pages may move the root element. */
  #origin(): { x: number; y: number } {
    const { x, y } = this.#sheet.getBoundingClientRect();
    return { x, y };
  }

  #holds(target: EventTarget | null): boolean {
    if (!(target instanceof Node)) return false;
    return [...this.#byElement.keys()].some((element) => containsNode(target, element));
  }

  #destroy(): void {
    this.#near.disconnect();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#entries.clear();
    this.#sheet.remove();
  }
}

/** Is `element` in the viewport, or as close to it as the observer counts as near? */
function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}

/**
 * The z-index at which the text of `element` is drawn: that of its outermost ancestor with one. At
 * the same depth what comes last is on top, and nothing comes after the overlay.
 */
function depthOf(element: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const { position, zIndex } = getComputedStyle(at);
    if (position !== 'static' && zIndex !== 'auto') depth = Math.max(0, Number(zIndex));
  }
  return depth;
}

function put(element: HTMLElement, { left, top, width, height }: Rectangle): HTMLElement {
  element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  return element;
}

function holds({ left, top, width, height }: Rectangle, x: number, y: number): boolean {
  return left <= x && x <= left + width && top <= y && y <= top + height;
}

function isSame(one: NoteBox, other: NoteBox): boolean {
  return (
    one.kind === other.kind &&
    one.parts.length === other.parts.length &&
    one.parts.every(({ live, span }, index) => {
      const part = other.parts[index];
      return part?.live === live && part.span.start === span.start && part.span.end === span.end;
    })
  );
}

function isSameShape(entry: Entry, lines: Rectangle[], sign: Rectangle | null): boolean {
  return JSON.stringify([entry.lines, entry.sign]) === JSON.stringify([lines, sign]);
}
