/**
 * Paints marks on the page with the CSS Custom Highlight API: one layer per
 * kind of mark, styled by `entrypoints/content/style.css`. The page's nodes are
 * never touched.
 *
 * Ranges are built when their block comes near the viewport, the others in idle
 * time, and never more than `MAX_RANGES` at once. The registry is shared with
 * the page, which can read it and clear it: layer names carry a kind and never
 * an id, and `restore` registers them again. Only our own names are deleted.
 */
import type { Span } from '../core/annotation';
import type { Measure } from './slices';
import { type LiveBlock, rangeOf } from './text-map';

/** Layers by their name after `reperes-`, with their priority: where layers overlap, the higher is drawn on top. */
export const LAYERS = {
  'claim-agrees': 0,
  'claim-changed': 0,
  'claim-differs': 0,
  'claim-known': 0,
  person: 1,
  place: 1,
  organization: 1,
  event: 1,
  concept: 1,
  known: 1,
  current: 2,
} as const;

/** Name of a layer. */
export type Layer = keyof typeof LAYERS;

/** A span of a block that is underlined. Compared by identity. */
export type Mark = Span & { layer: Layer };

/**
 * Most ranges registered at once. At 1,000 painting costs under 10 ms in Chromium and in Firefox;
 * at 5,000 Firefox needs 47 ms.
 */
export const MAX_RANGES = 1000;

/** Longest stretch of idle time that is used at once: browsers offer 50 ms, and a reader may scroll. */
const SLICE_MS = 8;

/** How far beyond the viewport blocks count as near, in percent of its height: two turns of the wheel. */
const NEAR = '100%';

type Entry<M> = { live: LiveBlock; marks: M[]; near: boolean; ranges: Map<M, Range> };

/** The marks of one page. */
export class Highlighter<M extends Mark> {
  readonly #layers = new Map<Layer, Highlight>();
  readonly #entries = new Map<number, Entry<M>>();
  /** An element can hold several blocks, parted by line breaks. */
  readonly #byElement = new Map<Element, Set<Entry<M>>>();
  readonly #byNode = new WeakMap<Text, Entry<M>>();
  readonly #byMark = new WeakMap<M, Entry<M>>();
  readonly #observer: IntersectionObserver;
  readonly #measure: Measure;
  #registered = 0;
  #idle = 0;

  constructor(signal: AbortSignal, measure: Measure = (work) => work()) {
    this.#measure = measure;
    for (const [layer, priority] of Object.entries(LAYERS) as [Layer, number][]) {
      const highlight = new Highlight();
      highlight.priority = priority;
      this.#layers.set(layer, highlight);
    }
    this.#observer = new IntersectionObserver((seen) => measure(() => this.#see(seen)), {
      root: document,
      rootMargin: `${NEAR} 0px`,
    });
    this.restore();
    signal.addEventListener('abort', () => this.#destroy(), { once: true });
  }

  /** Is there no mark on the page? */
  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** Registers the layers that are missing because a script of the page removed them. */
  restore(): void {
    for (const [layer, highlight] of this.#layers) {
      const name = `reperes-${layer}`;
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** Puts `marks` on `live`, in place of those that stood on the block of the same id. */
  setBlock(live: LiveBlock, marks: M[]): void {
    const { id } = live.block;
    const old = this.#entries.get(id);
    if (old && isUnchanged(old.live, live) && isSame(old.marks, marks)) return;
    this.removeBlock(id);
    if (!marks.length) return;

    const entry: Entry<M> = { live, marks, near: old?.near ?? false, ranges: new Map() };
    this.#entries.set(id, entry);
    for (const node of live.nodes) this.#byNode.set(node, entry);
    for (const mark of marks) this.#byMark.set(mark, entry);
    const sharing = this.#byElement.get(live.element);
    if (sharing) {
      for (const { near } of sharing) entry.near ||= near;
      sharing.add(entry);
    } else {
      this.#byElement.set(live.element, new Set([entry]));
      this.#observer.observe(live.element);
    }
    if (entry.near) this.#paint(entry);
    this.#fillWhenIdle();
  }

  /** Takes all marks off the block `id`. */
  removeBlock(id: number): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#unpaint(entry);
    this.#entries.delete(id);
    for (const node of entry.live.nodes) this.#byNode.delete(node);
    for (const mark of entry.marks) this.#byMark.delete(mark);
    const { element } = entry.live;
    const sharing = this.#byElement.get(element);
    sharing?.delete(entry);
    if (sharing?.size === 0) {
      this.#byElement.delete(element);
      this.#observer.unobserve(element);
    }
  }

  /** Takes all marks off the page. */
  clear(): void {
    for (const id of [...this.#entries.keys()]) this.removeBlock(id);
  }

  /** Draws `range` stronger than all marks, or nothing. */
  setCurrent(range: Range | null): void {
    this.restore();
    const layer = this.#layers.get('current');
    layer?.clear();
    if (range) layer?.add(range);
  }

  /** Returns the range of `mark`, or `null` when it is on no block or the page no longer shows it. */
  rangeOf(mark: M): Range | null {
    const entry = this.#byMark.get(mark);
    if (!entry) return null;
    const range = entry.ranges.get(mark);
    return range && !range.collapsed ? range : rangeOf(entry.live, mark);
  }

  /** Returns the block to which a text node of the page belongs, with its marks; `null` if it has none. */
  blockOf(node: Text): { live: LiveBlock; marks: readonly M[] } | null {
    return this.#byNode.get(node) ?? null;
  }

  #see(seen: IntersectionObserverEntry[]): void {
    this.restore();
    for (const { target, isIntersecting } of seen) {
      for (const entry of this.#byElement.get(target) ?? []) entry.near = isIntersecting;
    }
    for (const { target, isIntersecting } of seen) {
      if (!isIntersecting) continue;
      for (const entry of this.#byElement.get(target) ?? []) this.#paint(entry);
    }
  }

  /** Registers the ranges of `entry`; if there are too many, those of blocks far away make room. */
  #paint(entry: Entry<M>): void {
    if (entry.ranges.size) return;
    if (this.#registered + entry.marks.length > MAX_RANGES) {
      for (const far of this.#entries.values()) {
        if (this.#registered + entry.marks.length <= MAX_RANGES) break;
        if (!far.near) this.#unpaint(far);
      }
    }
    for (const mark of entry.marks) {
      if (this.#registered >= MAX_RANGES) break;
      const range = rangeOf(entry.live, mark);
      if (!range) continue;
      entry.ranges.set(mark, range);
      this.#layers.get(mark.layer)?.add(range);
      this.#registered++;
    }
  }

  #unpaint(entry: Entry<M>): void {
    for (const [mark, range] of entry.ranges) this.#layers.get(mark.layer)?.delete(range);
    this.#registered -= entry.ranges.size;
    entry.ranges.clear();
  }

  /** Paints what is far away as long as there is room, so that a jump in the page shows no bare text. */
  #fillWhenIdle(): void {
    this.#idle ||= requestIdleCallback((deadline) => {
      this.#idle = 0;
      this.#measure(() => this.#fill(deadline));
    });
  }

  #fill(deadline: IdleDeadline): void {
    const started = performance.now();
    for (const entry of this.#entries.values()) {
      if (entry.ranges.size || this.#registered + entry.marks.length > MAX_RANGES) continue;
      if (deadline.timeRemaining() < 1 || performance.now() - started > SLICE_MS) {
        this.#fillWhenIdle();
        return;
      }
      this.#paint(entry);
    }
  }

  #destroy(): void {
    this.#observer.disconnect();
    cancelIdleCallback(this.#idle);
    this.#entries.clear();
    this.#byElement.clear();
    for (const [layer, highlight] of this.#layers) {
      const name = `reperes-${layer}`;
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }
}

/** Does the page show the block with the same text in the same nodes as before? */
function isUnchanged(before: LiveBlock, after: LiveBlock): boolean {
  return before.block.text === after.block.text && isSame(before.nodes, after.nodes);
}

function isSame<T>(first: readonly T[], second: readonly T[]): boolean {
  return first.length === second.length && first.every((each, at) => each === second[at]);
}
