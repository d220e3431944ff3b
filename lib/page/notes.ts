/**
 * The reader's notes on one page: anchors them in the article as it is now, has
 * them drawn, and describes passages for new ones.
 *
 * A note whose words stand where they stood is anchored at once. The others are
 * looked for in idle time, nearest to the viewport first; what was found stays
 * found as long as its blocks do not change.
 */

import type { Span } from '../core/annotation';
import {
  type Anchored,
  type AnchorText,
  anchorInSteps,
  type BlockPoint,
  describePassage,
  type PassagePart,
  prepareAnchorText,
  standsAtPosition,
} from '../core/notes/anchor';
import type { AnchoredNote, NoteId, NotePlace, NoteSubject, NoteTarget } from '../core/notes/note';
import { isSameSubject } from '../core/notes/note-subjects';
import type { Steps } from '../core/steps';
import type { ArticleReading } from '../dom/article';
import { type NoteBox, NoteBoxes } from '../dom/note-boxes';
import type { Overlay } from '../dom/overlay';
import { isTruncated } from '../dom/paywall';
import type { LiveBlock } from '../dom/text-map';
import type { SendRequest } from '../messages';

/** Longest stretch of anchoring at once, in milliseconds: drawing comes on top of it. */
const SLICE_MS = 5;
/** A busy page gives no idle time; then a slice is taken after so long. */
const PATIENCE_MS = 300;
/** While notes are looked for, those found are drawn at most so often: each time all are compared. */
const DRAW_MS = 100;

/** What was written on this page: notes, and drafts of new ones. */
type Written = { id: NoteId; kind: NoteBox['kind']; target: NoteTarget };

/** A passage that was found, or not, in the article as it is, with its box. */
type Placed = { target: NoteTarget; found: Anchored; box: NoteBox | null };

type Article = {
  reading: ArticleReading;
  text: AnchorText;
  lives: Map<number, LiveBlock>;
  /** Is the text cut by a paywall? `null` until that matters: when a passage is missing. */
  cut: boolean | null;
};

/** What the notes need of their page. */
export type NotesPage = {
  /** Where boxes are drawn: an overlay of their own, which goes below the page's menus. */
  sheet: Overlay;
  request: SendRequest;
  onFailure: (error: unknown) => void;
  signal: AbortSignal;
};

/** The notes of one page. */
export class PageNotes {
  readonly boxes: NoteBoxes;
  readonly #page: NotesPage;
  #article: Article | null = null;
  #written: Written[] = [];
  #anchored = new Map<NoteId, Placed>();
  /** Page key for which notes were asked. */
  #asked: string | null = null;
  /** The lost notes that the background knows of; `null` when it may have forgotten. */
  #told: string | null = null;
  #turn = 0;

  constructor(page: NotesPage) {
    this.#page = page;
    this.boxes = new NoteBoxes(page.sheet, page.signal);
  }

  /** The notes and drafts that have been looked for so far, in the order of the text. */
  get states(): AnchoredNote[] {
    return this.#written.flatMap(({ id }) => {
      const found = this.#anchored.get(id)?.found;
      return found ? [{ id, state: found.state, text: found.text }] : [];
    });
  }

  /** The article was read, for the first time or again: anchors the notes in it. */
  async follow(reading: ArticleReading): Promise<void> {
    const before = this.#article;
    const blocks = reading.blocks.map(({ block }) => block);
    this.#article = {
      reading,
      text: prepareAnchorText(blocks, false),
      cut: null,
      lives: new Map(reading.blocks.map((live) => [live.block.id, live])),
    };
    for (const written of this.#written) {
      const found = this.#anchored.get(written.id)?.found;
      if (!found) continue;
      if (stillStands(found, before, this.#article)) {
        const box = boxOf(written, found, this.#article);
        this.#anchored.set(written.id, { target: written.target, found, box });
      } else this.#anchored.delete(written.id);
    }
    // The icon shows the number of passages again after each reading.
    this.#told = null;
    if (this.#asked === reading.text.key) await this.#anchor();
    else await this.reload();
  }

  /** Asks for the notes of this page anew, as some were written, changed or deleted. */
  async reload(): Promise<void> {
    const key = this.#article?.reading.text.key;
    if (key === undefined) return;
    this.#asked = key;
    try {
      const { notes, drafts } = await this.#page.request('getNotes', { page: key });
      if (this.#article?.reading.text.key !== key) return;
      this.#written = [
        ...notes.map(({ id, target }): Written => ({ id, kind: 'note', target })),
        ...drafts
          .filter(({ base }) => base === 0)
          .map(({ id, target }): Written => ({ id, kind: 'draft', target })),
      ];
    } catch (error) {
      this.#asked = null;
      this.#page.onFailure(error);
      return;
    }
    const targets = new Map(this.#written.map(({ id, target }) => [id, target]));
    for (const [id, { target }] of this.#anchored) {
      if (!isSamePlace(target, targets.get(id))) this.#anchored.delete(id);
    }
    await this.#anchor();
  }

  /** Takes everything off the page. */
  clear(): void {
    this.#turn++;
    this.boxes.clear();
    this.#article = null;
    this.#written = [];
    this.#anchored.clear();
    this.#asked = null;
    this.#told = null;
  }

  /** Describes the passage between two points of the article; `null` where nothing can be noted. */
  place(from: BlockPoint, to: BlockPoint): NotePlace | null {
    if (!this.#article) return null;
    const { reading, text } = this.#article;
    const { url, key, title, publisher, asOf, lang } = reading.text;
    const passage = describePassage(text, from, to);
    // A saved page has no address under which its notes could be found again.
    if (!passage || !/^https?:/.test(url)) return null;
    return { ...passage, source: { key, url, title, publisher, asOf, lang } };
  }

  /** Returns the place of a note as it was written. */
  placeOf(id: NoteId): NotePlace | null {
    const target = this.#targetOf(id);
    if (!target) return null;
    const { subject: _, ...place } = target;
    return place;
  }

  /** Returns what a note is about. */
  subjectOf(id: NoteId): NoteSubject | null {
    return this.#targetOf(id)?.subject ?? null;
  }

  /** Returns where a note begins in the article as it is now. */
  partOf(id: NoteId): PassagePart | null {
    return this.#anchored.get(id)?.found.parts[0] ?? null;
  }

  /** Returns the notes about `subject`, and those on a passage that overlaps `span` of `block`. */
  on(subject: NoteSubject, block: number, span: Span): AnchoredNote[] {
    return this.states.filter(({ id }) => {
      const target = this.#targetOf(id);
      if (!target) return false;
      if (target.subject.type !== 'passage') return isSameSubject(target.subject, subject);
      const parts = this.#anchored.get(id)?.found.parts ?? [];
      return parts.some(
        (part) => part.block === block && part.start < span.end && span.start < part.end,
      );
    });
  }

  #targetOf(id: NoteId): NoteTarget | null {
    return this.#written.find((written) => written.id === id)?.target ?? null;
  }

  /** Anchors what is not anchored yet, in slices, and draws what is. */
  async #anchor(): Promise<void> {
    const mine = ++this.#turn;
    const { signal } = this.#page;
    const isOver = () => signal.aborted || mine !== this.#turn;
    if (!this.#article || isOver()) return;
    const work = this.#findAll(this.#article);
    let drawnAt = Number.NEGATIVE_INFINITY;
    for (;;) {
      // The first slice is taken at once: it has what the reader sees.
      const until = performance.now() + SLICE_MS;
      let step = work.next();
      while (!step.done && performance.now() < until) step = work.next();
      if (step.done || performance.now() - drawnAt >= DRAW_MS) {
        this.#draw();
        drawnAt = performance.now();
      }
      if (step.done) break;
      await idle();
      if (isOver()) return;
    }
    await this.#tell();
  }

  /** Looks for what is not found yet: first what stands where it stood, and nearest to the viewport. */
  *#findAll(article: Article): Steps<void> {
    const waiting = this.#written.filter(({ id }) => !this.#anchored.has(id));
    if (waiting.length > 1) {
      const middle = offsetInView(article);
      const far = article.text.text.length;
      const costs = new Map(
        waiting.map(({ id, target }) => {
          const distance = Math.abs(target.position.start - middle);
          return [id, standsAtPosition(target, article.text) ? distance : far + distance];
        }),
      );
      const costOf = ({ id }: Written) => costs.get(id) ?? 0;
      waiting.sort((a, b) => costOf(a) - costOf(b));
    }
    for (const written of waiting) {
      const { id, target } = written;
      const found = yield* find(target, article);
      this.#anchored.set(id, { target, found, box: boxOf(written, found, article) });
      yield;
    }
  }

  #draw(): void {
    const boxes = this.#written.flatMap(({ id, kind }): NoteBox[] => {
      const box = this.#anchored.get(id)?.box;
      // A draft has become a note.
      return box ? [box.kind === kind ? box : { ...box, kind }] : [];
    });
    this.boxes.set(boxes);
  }

  /** Has the icon say that notes have lost their passage, when that is news. */
  async #tell(): Promise<void> {
    const page = this.#article?.reading.text.key;
    const notes = this.#written.filter(({ kind }) => kind === 'note');
    if (page === undefined || (notes.length === 0 && !this.#told)) return;
    const lost = notes.flatMap(({ id }) =>
      this.#anchored.get(id)?.found.state === 'lost' ? [id] : [],
    );
    if (lost.join() === this.#told) return;
    this.#told = lost.join();
    await this.#page.request('tellLost', { page, lost }).catch(this.#page.onFailure);
  }
}

/** Finds `target` in the article; whether that is cut is looked up when a passage is missing. */
function* find(target: NoteTarget, article: Article): Steps<Anchored> {
  const found = yield* anchorInSteps(target, article.text);
  if (found.state !== 'lost' || article.cut !== null) return found;
  article.cut = isTruncated(document);
  article.text.truncated = article.cut;
  yield;
  return article.cut ? yield* anchorInSteps(target, article.text) : found;
}

/** The box of a passage that was found. */
function boxOf({ id, kind }: Written, { parts }: Anchored, { lives }: Article): NoteBox | null {
  const shown = parts.flatMap(({ block, start, end }) => {
    const live = lives.get(block);
    return live ? [{ live, span: { start, end } }] : [];
  });
  return shown.length > 0 ? { id, kind, parts: shown } : null;
}

/** Is what was found in the article as it was found in it now? Its blocks have kept their words. */
function stillStands(found: Anchored, before: Article | null, now: Article): boolean {
  return (
    found.parts.length > 0 &&
    found.parts.every(({ block }) => {
      const old = before?.lives.get(block)?.block.text;
      return old !== undefined && old === now.lives.get(block)?.block.text;
    })
  );
}

function isSamePlace(one: NoteTarget, other: NoteTarget | undefined): boolean {
  return (
    other !== undefined &&
    one.quote.exact === other.quote.exact &&
    one.position.start === other.position.start
  );
}

/** Offset in the article's text of the first block that is in view. */
function offsetInView({ reading, text }: Article): number {
  const index = reading.blocks.findIndex(
    ({ element }) => element.getBoundingClientRect().bottom > 0,
  );
  return text.blocks[index]?.start ?? 0;
}

/** Resolves when the page has time. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
    } else setTimeout(resolve);
  });
}
