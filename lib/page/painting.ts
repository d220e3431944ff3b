/**
 * The marks of one page: what was found in its article, painted, found again
 * after a change, and walked through in reading order.
 */
import type { Annotations } from '../core/annotation';
import type { ArticleReading } from '../dom/article';
import { Highlighter } from '../dom/highlighter';
import { parentElementOf } from '../dom/node-access';
import type { Measure } from '../dom/slices';
import { type LiveBlock, rangeOf } from '../dom/text-map';
import type { TabNotices } from '../messages';
import { makeMarks, type PageMark, type Taste } from './marks';

/** The marks of one page. */
export class Painting {
  readonly highlighter: Highlighter<PageMark>;
  #blocks = new Map<number, LiveBlock>();
  #marks: PageMark[] = [];

  constructor(signal: AbortSignal, measure: Measure) {
    this.highlighter = new Highlighter(signal, measure);
  }

  /** All marks in reading order, painted or not. */
  get marks(): readonly PageMark[] {
    return this.#marks;
  }

  /** The painted marks in reading order. */
  get painted(): PageMark[] {
    return this.#marks.filter((mark) => mark.painted);
  }

  /** Paints `annotations` on `reading`. Marks that were there before stay the same objects. */
  paint(reading: ArticleReading, annotations: Annotations, taste: Taste): void {
    const blocks = new Map(reading.blocks.map((live) => [live.block.id, live]));
    this.#marks = makeMarks(annotations, [...blocks.keys()], taste, this.#marks);
    const painted = Map.groupBy(this.painted, ({ block }) => block);
    for (const id of this.#blocks.keys()) if (!blocks.has(id)) this.highlighter.removeBlock(id);
    this.#blocks = blocks;
    for (const [id, live] of blocks) this.highlighter.setBlock(live, painted.get(id) ?? []);
  }

  /** Takes all marks off the page. */
  clear(): void {
    this.highlighter.clear();
    this.#blocks.clear();
    this.#marks = [];
  }

  /** Returns where `mark` stands, or `null` when the page no longer shows it. */
  rangeOf(mark: PageMark): Range | null {
    const live = this.#blocks.get(mark.block);
    return this.highlighter.rangeOf(mark) ?? (live ? rangeOf(live, mark) : null);
  }

  /** Returns the mark of a mention or claim of the annotations, or `null`. */
  find(target: TabNotices['goTo']['target']): PageMark | null {
    const { type, index } = target;
    return this.#marks.find(({ found }) => found.type === type && found.index === index) ?? null;
  }

  /** Returns the painted mark after or before `from` or, where that is out of sight, what is in view. */
  neighbour(from: PageMark | null, by: 1 | -1): PageMark | null {
    const shown = this.painted.filter((mark) => this.#boxOf(mark));
    const at = from && this.#isInView(from) ? shown.indexOf(from) : -1;
    const below = shown.findIndex((mark) => (this.#boxOf(mark)?.bottom ?? 0) > 0);
    const inView = below < 0 ? shown.length : below;
    const next = at >= 0 ? at + by : by > 0 ? inView : inView - 1;
    return shown.at(next % shown.length) ?? null;
  }

  /** Returns the first claim in view or, where there is none, the first passage; `null` when there is nothing. */
  atReader(): PageMark | null {
    const { painted } = this;
    let first = 0;
    let end = painted.length;
    // Passages stand one below the other, so that the first in view is found without asking for the place of each.
    while (first < end) {
      const middle = (first + end) >> 1;
      const box = this.#boxOf(painted[middle] as PageMark);
      if (box && box.bottom <= 0) first = middle + 1;
      else end = middle;
    }
    const inView: PageMark[] = [];
    for (const mark of painted.slice(first)) {
      const box = this.#boxOf(mark);
      if (box && box.top >= innerHeight) break;
      if (box) inView.push(mark);
    }
    return inView.find(({ found }) => found.type === 'claim') ?? inView[0] ?? null;
  }

  /** Brings the start of `mark` into view, at once: what is opened there must stay there. */
  scrollTo(mark: PageMark): void {
    const range = this.rangeOf(mark);
    if (!range || this.#isInView(mark)) return;
    const element = parentElementOf(range.startContainer);
    if (element) scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
    const top = this.#boxOf(mark)?.top ?? 0;
    // The element can be taller than the window.
    if (!this.#isInView(mark)) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  }

  #boxOf(mark: PageMark): DOMRect | null {
    return this.rangeOf(mark)?.getClientRects()[0] ?? null;
  }

  #isInView(mark: PageMark): boolean {
    const box = this.#boxOf(mark);
    return box !== null && box.top >= 0 && box.bottom <= innerHeight;
  }
}

const { scrollIntoView } = Element.prototype;
