/**
 * The half of the content-script benchmark that runs in a page: the extension's
 * own reading and painting, and the same marks made by wrapping.
 */
import { type ArticleReading, readArticle } from '../../lib/dom/article';
import { Highlighter, type Mark } from '../../lib/dom/highlighter';
import { rangeOf } from '../../lib/dom/text-map';

/** A mark by the id of its block. */
export type PlacedMark = { block: number; start: number; end: number };

/** What mark.js offers, as far as it is used. */
type MarkJs = new (
  root: Element,
) => { markRanges(ranges: { start: number; length: number }[]): void };

let article: ArticleReading | null = null;
let given: PlacedMark[] = [];

const bench = {
  /** Finds the article, for the first time in this page, as if it had been loaded from `url`. @returns its text. */
  read(url: string) {
    const started = performance.now();
    const reading = readArticle(document, url, '2026-01-06');
    const elapsedMs = performance.now() - started;
    if ('silence' in reading) throw new Error('no article');
    article = reading;
    return { elapsedMs, text: reading.text };
  },

  /** Takes the marks, before anything is measured: reading the message would count. */
  give(marks: PlacedMark[]) {
    given = marks;
  },

  /** Paints the marks as the extension does. @returns milliseconds of script until the first can be seen. */
  paint() {
    const started = performance.now();
    const highlighter = new Highlighter<Mark>(new AbortController().signal);
    const marks = Map.groupBy(given, ({ block }) => block);
    for (const live of article?.blocks ?? []) {
      const own = marks.get(live.block.id) ?? [];
      highlighter.setBlock(
        live,
        own.map(({ start, end }) => ({ start, end, layer: 'person' })),
      );
    }
    return performance.now() - started;
  },

  /** Wraps the same marks in elements, with mark.js in one call. @returns milliseconds of script. */
  wrap() {
    const { Mark } = window as unknown as { Mark: MarkJs };
    const root = document.body;
    const starts = new Map<Node, number>();
    let length = 0;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      starts.set(node, length);
      length += node.textContent?.length ?? 0;
    }
    const blocks = new Map(article?.blocks.map((live) => [live.block.id, live]));
    const ranges = given
      .map(({ block, ...span }) => {
        const live = blocks.get(block);
        return live ? rangeOf(live, span) : null;
      })
      .filter((range) => range !== null)
      .map((range) => ({
        start: (starts.get(range.startContainer) ?? 0) + range.startOffset,
        length: range.toString().length,
      }))
      .sort((a, b) => a.start - b.start);
    const started = performance.now();
    new Mark(root).markRanges(ranges);
    return performance.now() - started;
  },

  /** Waits until what was done is on the screen. */
  painted() {
    return new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
    });
  },
};

/** What the page offers to the benchmark that drives it. */
export type PageBench = typeof bench;

Object.assign(window, { bench });
