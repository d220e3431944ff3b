/**
 * One visit of the content script to one page, from the first look to the last:
 * reads the article, has the background annotate it, paints what comes back,
 * follows the page when it changes, and answers the popup.
 *
 * Everything it adds to the page goes away when its signal aborts or when the
 * extension is gone.
 */
import type { Annotations } from '../core/annotation';
import { ReperesError } from '../core/errors';
import type { Translate } from '../core/i18n';
import type { IsoDate } from '../core/interval';
import type { Settings } from '../core/settings';
import { type ArticleReading, readArticle } from '../dom/article';
import { Highlighter } from '../dom/highlighter';
import { Overlay } from '../dom/overlay';
import { type LiveBlock, rangeOf } from '../dom/text-map';
import type { PageState, SendRequest, Silence, TabNotices } from '../messages';
import { CardControl } from './card-control';
import { makeMarks, type PageMark, textOf } from './marks';
import { watchPointer } from './pointer';

/** What a session needs from the world. */
export type PageSessionOptions = {
  request: SendRequest;
  t: Translate;
  /** Id of the card frame: secret, so that no other frame can answer to it. */
  cardId: string;
  /** Address of the card page, with `cardId` as its fragment. */
  cardUrl: string;
  /** Returns the reader's day. */
  today: () => IsoDate;
  signal: AbortSignal;
};

/** A visit to a page. */
export class PageSession {
  readonly #options: PageSessionOptions;
  readonly #end = new AbortController();
  readonly #highlighter: Highlighter<PageMark>;
  readonly #control: CardControl;
  #enabled = true;
  #silence: Silence | null = null;
  #reading: ArticleReading | null = null;
  #annotations: Annotations | null = null;
  #blocks = new Map<number, LiveBlock>();
  #marks: PageMark[] = [];
  /** The passage that was shown last: the commands go on from here. */
  #last: PageMark | null = null;
  /** Ends when the page is looked at anew: what an earlier look still waits for does not count. */
  #look = new AbortController();
  #mainMs = 0;
  #workerMs = 0;

  constructor(options: PageSessionOptions) {
    this.#options = options;
    const signal = AbortSignal.any([options.signal, this.#end.signal]);
    this.#highlighter = new Highlighter(signal, (work) => this.#measure(work));
    this.#control = new CardControl({
      overlay: new Overlay(signal),
      request: options.request,
      cardId: options.cardId,
      cardUrl: options.cardUrl,
      rangeOf: (mark) => this.#rangeOf(mark),
      onCurrent: (mark) => this.#setCurrent(mark),
      onFailure: (error) => this.#leaveIfGone(error),
      signal,
    });
    watchPointer(this.#highlighter, this.#control, signal);
    // Back from the browser's cache of left pages: time has passed, settings may have changed.
    addEventListener('pageshow', ({ persisted }) => persisted && void this.look(), { signal });
  }

  /** Looks at the page: reads the settings and, if Repères is on here, the article. */
  async look(): Promise<void> {
    this.#look.abort();
    this.#look = new AbortController();
    const { signal } = this.#look;
    this.#mainMs = 0;
    try {
      const { enabled, settings } = await this.#options.request('getPageSettings', {
        host: location.hostname,
      });
      if (signal.aborted) return;
      this.#enabled = enabled;
      this.#control.trigger = settings.trigger;
      if (!enabled) await this.#fallSilent('site-off');
      else await this.#read(settings, signal);
    } catch (error) {
      this.#silence = 'error';
      this.#leaveIfGone(error);
    }
  }

  /** What the background tells this tab. */
  get notices(): { [Type in keyof TabNotices]: (params: TabNotices[Type]) => void } {
    return {
      ...this.#control.notices,
      settingsChanged: () => void this.look(),
      goTo: ({ target }) => {
        const mark = this.#marks.find(
          ({ found }) => found.type === target.type && found.index === target.index,
        );
        if (mark) this.#show(mark);
      },
      command: ({ command }) => {
        if (command === 'next') this.#step(1);
        if (command === 'previous') this.#step(-1);
      },
    };
  }

  /** What the popup and the side panel show of this page. */
  state(): PageState {
    const text = this.#reading?.text;
    return {
      host: location.hostname,
      enabled: this.#enabled,
      silence: this.#silence,
      key: text?.key ?? null,
      title: text?.title ?? null,
      asOf: text?.asOf ?? null,
      dateOrigin: text?.dateOrigin ?? null,
      annotations: this.#annotations,
      timing: text && this.#annotations ? this.#timing(text.blocks) : null,
    };
  }

  async #read(settings: Settings, signal: AbortSignal): Promise<void> {
    const reading = this.#measure(() =>
      readArticle(document, location.href, this.#options.today()),
    );
    if ('silence' in reading) return this.#fallSilent(reading.silence);
    await this.#annotate(reading, settings, signal);
  }

  async #annotate(reading: ArticleReading, settings: Settings, signal: AbortSignal): Promise<void> {
    if (this.#reading?.text.key !== reading.text.key) this.#forget();
    this.#reading = reading;
    const asked = performance.now();
    const { annotations } = await this.#options.request('annotatePage', reading.text);
    if (signal.aborted || this.#reading !== reading) return;
    this.#workerMs = performance.now() - asked;
    this.#silence = null;
    this.#annotations = annotations;
    this.#measure(() => this.#paint(reading, annotations, settings));
  }

  #paint(reading: ArticleReading, annotations: Annotations, settings: Settings): void {
    const blocks = new Map(reading.blocks.map((live) => [live.block.id, live]));
    this.#marks = makeMarks(annotations, [...blocks.keys()], settings, this.#marks);
    const painted = Map.groupBy(
      this.#marks.filter((mark) => mark.painted),
      ({ block }) => block,
    );
    for (const id of this.#blocks.keys()) if (!blocks.has(id)) this.#highlighter.removeBlock(id);
    this.#blocks = blocks;
    for (const [id, live] of blocks) this.#highlighter.setBlock(live, painted.get(id) ?? []);
    this.#control.asOf = reading.text.asOf;
    this.#control.keepOnly(new Set(this.#marks));
  }

  async #fallSilent(silence: Silence): Promise<void> {
    this.#forget();
    this.#silence = silence;
    await this.#options.request('pageSilent', { silence });
  }

  /** Takes everything off the page. */
  #forget(): void {
    this.#control.close();
    this.#highlighter.clear();
    this.#blocks.clear();
    this.#marks = [];
    this.#last = null;
    this.#reading = null;
    this.#annotations = null;
  }

  /** Shows the next or previous painted passage: from the last one if it is in view, else from what is. */
  #step(by: 1 | -1): void {
    const painted = this.#marks.filter((mark) => mark.painted);
    const last = this.#last && this.#isInView(this.#last) ? painted.indexOf(this.#last) : -1;
    const first = painted.findIndex((mark) => (this.#boxOf(mark)?.bottom ?? -1) > 0);
    const from = last >= 0 ? last + by : by > 0 ? Math.max(0, first) : first - 1;
    const mark = painted.at(from % painted.length);
    if (mark) this.#show(mark);
  }

  #show(mark: PageMark): void {
    const range = this.#rangeOf(mark);
    if (!range) return;
    this.#highlighter.restore();
    if (!this.#isInView(mark)) scrollTo(range);
    this.#control.dispatch({ type: 'activate', target: mark, by: 'keyboard' });
    const painted = this.#marks.filter((each) => each.painted);
    const place = painted.indexOf(mark);
    const position = this.#options.t('passage_of', String(place + 1), String(painted.length));
    this.#control.announce(place < 0 ? textOf(mark) : `${textOf(mark)}, ${position}`);
  }

  #setCurrent(mark: PageMark | null): void {
    this.#highlighter.setCurrent(mark && this.#rangeOf(mark));
    if (mark) this.#last = mark;
  }

  #rangeOf(mark: PageMark): Range | null {
    const live = this.#blocks.get(mark.block);
    return this.#highlighter.rangeOf(mark) ?? (live ? rangeOf(live, mark) : null);
  }

  #boxOf(mark: PageMark): DOMRect | null {
    return this.#rangeOf(mark)?.getClientRects()[0] ?? null;
  }

  #isInView(mark: PageMark): boolean {
    const box = this.#boxOf(mark);
    return box !== null && box.top >= 0 && box.bottom <= innerHeight;
  }

  /** When the extension was updated or removed, nothing of it can answer here any more. */
  #leaveIfGone(error: unknown): void {
    if (error instanceof ReperesError && error.code === 'extension-updated') this.#end.abort();
  }

  #timing(blocks: ArticleReading['text']['blocks']): PageState['timing'] {
    const words = blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    return { mainMs: this.#mainMs, workerMs: this.#workerMs, words };
  }

  #measure<T>(work: () => T): T {
    const started = performance.now();
    try {
      return work();
    } finally {
      this.#mainMs += performance.now() - started;
    }
  }
}

/** Brings the start of `range` to the middle of the window, at once: what is opened there must stay there. */
function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  if (element)
    Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getClientRects()[0] ?? { top: 0, bottom: 0 };
  // The element can be taller than the window.
  if (top < 0 || bottom > innerHeight)
    scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
}
