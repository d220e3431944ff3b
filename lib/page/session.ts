/**
 * One visit of the content script to one page, from the first look to the last:
 * reads the article, has the background annotate it, paints what comes back,
 * follows the page when it changes, and answers the popup.
 *
 * Everything it adds to the page goes away when its signal aborts or when the
 * extension is gone.
 */
import type { Annotations, ReadingPlace } from '../core/annotation';
import { actorsOf, factsOf, overviewOf } from '../core/cards/overview';
import { ReperesError } from '../core/errors';
import { langOf, type Translate } from '../core/i18n';
import type { IsoDate } from '../core/interval';
import { idsToKnow } from '../core/known';
import { type ArticleReading, readArticleInSlices } from '../dom/article';
import { Overlay } from '../dom/overlay';
import { type ArticleChange, addressOf, awaitArticle, watchArticle, watchMove } from '../dom/watch';
import type { PageLists, PageState, SendRequest, Silence, TabNotices } from '../messages';
import { CardControl, type CardTarget } from './card-control';
import { followReader } from './follow';
import { type PageMark, type Taste, textOf } from './marks';
import { NotesControl } from './notes-control';
import { Painting } from './painting';
import { watchPointer } from './pointer';
import { Visit } from './visit';

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
  readonly #signal: AbortSignal;
  readonly #painting: Painting;
  readonly #control: CardControl;
  readonly #notes: NotesControl;
  readonly #visit: Visit;
  #enabled = true;
  #silence: Silence | null = null;
  #reading: ArticleReading | null = null;
  #annotations: Annotations | null = null;
  #lists: PageLists | null = null;
  /** The passage that was shown last: the commands go on from here. */
  #last: PageMark | null = null;
  /** Ends when the page is looked at anew: what an earlier look still waits for does not count. */
  #look = new AbortController();
  /** Are the cards that the reader opens counted? */
  #counting = false;
  #mainMs = 0;
  #workerMs = 0;

  constructor(options: PageSessionOptions) {
    this.#options = options;
    const signal = AbortSignal.any([options.signal, this.#end.signal]);
    this.#signal = signal;
    this.#painting = new Painting(signal, (work) => this.#measure(work));
    const { request, t } = options;
    const overlay = new Overlay(signal);
    const sheet = new Overlay(signal);
    const onFailure = (error: unknown) => this.#leaveIfGone(error);
    this.#control = new CardControl({
      overlay,
      request,
      cardId: options.cardId,
      cardUrl: options.cardUrl,
      rangeOf: (mark) => this.#painting.rangeOf(mark),
      notesOf: (mark) => this.#notes.notesOf(mark),
      onCurrent: (target) => this.#setCurrent(target),
      onFailure,
      signal,
    });
    this.#notes = new NotesControl({
      overlay,
      sheet,
      request,
      t,
      control: this.#control,
      marks: () => this.#painting.marks,
      onFailure,
      signal,
    });
    this.#visit = new Visit(request, onFailure, signal);
    watchPointer(this.#painting.highlighter, this.#control, signal);
    // Back from the browser's cache of left pages: time has passed, settings may have changed.
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        this.#visit.leave();
        void this.look();
      },
      { signal },
    );
  }

  /** Looks at the page: reads the settings and, if Repères is on here, the article. */
  async look(): Promise<void> {
    this.#look.abort();
    this.#look = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#look.signal]);
    this.#mainMs = 0;
    await this.#try(signal, async () => {
      const { enabled, settings, known } = await this.#options.request('getPageSettings', {
        host: location.hostname,
      });
      if (signal.aborted) return;
      this.#enabled = enabled;
      this.#control.trigger = settings.trigger;
      this.#counting = settings.fadeKnown;
      this.#notes.withBar = settings.selectionBar;
      if (!enabled) await this.#fallSilent('site-off');
      else await this.#read({ ...settings, known: new Set(known) }, signal);
    });
  }

  /** What the background tells this tab. */
  get notices() {
    return {
      ...this.#control.notices,
      ...this.#notes.notices,
      settingsChanged: (_: TabNotices['settingsChanged']) => void this.look(),
      goTo: ({ target }: TabNotices['goTo']) => this.#show(this.#painting.find(target)),
      command: ({ command }: TabNotices['command']) => {
        if (command === 'note') this.#notes.write();
        if (command !== 'next' && command !== 'previous') return;
        this.#show(this.#painting.neighbour(this.#last, command === 'next' ? 1 : -1));
      },
    };
  }

  /** Tells a follower where the reader is, until `signal` aborts. */
  readonly follow = (tell: (place: ReadingPlace) => void, signal: AbortSignal): void =>
    followReader(this.#painting, tell, AbortSignal.any([signal, this.#signal]));

  /** What the popup and the side panel show of this page. */
  state(): PageState {
    const text = this.#reading?.text;
    return {
      host: location.hostname,
      enabled: this.#enabled,
      silence: this.#silence,
      key: text?.key ?? null,
      url: text?.url ?? null,
      title: text?.title ?? null,
      asOf: text?.asOf ?? null,
      dateOrigin: text?.dateOrigin ?? null,
      annotations: this.#annotations,
      lists: this.#lists,
      notes: this.#notes.notes.states,
      changes: this.#visit.changes,
      timing: text && this.#annotations ? this.#timing(text.blocks) : null,
    };
  }

  async #read(taste: Taste, signal: AbortSignal): Promise<void> {
    let address = addressOf();
    const read = () => {
      address = addressOf();
      const measure = <T>(work: () => T) => this.#measure(work);
      return readArticleInSlices(location.href, this.#options.today(), measure, signal);
    };
    const reading = await read();
    if (!('silence' in reading)) return this.#follow(reading, address, taste, signal);
    const told = this.#fallSilent(reading.silence);

    const waiting = new AbortController();
    const either = AbortSignal.any([signal, waiting.signal]);
    watchMove(null, () => void this.look(), either, address);
    void awaitArticle(read, either).then((late) => {
      if (!late) return;
      waiting.abort();
      return this.#try(signal, () => this.#follow(late, address, taste, signal));
    });
    await told;
  }

  /** Annotates `reading`, which was read at `address`, and the article again whenever it changes. */
  async #follow(
    reading: ArticleReading,
    address: string,
    taste: Taste,
    signal: AbortSignal,
  ): Promise<void> {
    const follow = (change: ArticleChange) => {
      this.#mainMs = 0;
      return this.#try(signal, () => this.#annotate(change.reading, taste, signal));
    };
    watchMove(reading.root, () => void this.look(), signal, address);
    watchArticle(reading, (change) => void follow(change), signal);
    await this.#annotate(reading, taste, signal);
  }

  async #annotate(reading: ArticleReading, taste: Taste, signal: AbortSignal): Promise<void> {
    if (this.#reading?.text.key !== reading.text.key) this.#forget();
    this.#reading = reading;
    const isPast = () => signal.aborted || this.#reading !== reading;
    const asked = performance.now();
    // Names are found long before claims. Once there are claims, they stay while new ones are found.
    if (!this.#annotations) {
      const { mentions } = await this.#options.request('findMentions', reading.text);
      if (isPast()) return;
      this.#paint(reading, { mentions, claims: [] }, taste);
    }
    const { annotations } = await this.#options.request('annotatePage', reading.text);
    if (isPast()) return;
    this.#workerMs = performance.now() - asked;
    this.#annotations = annotations;
    this.#lists = null;
    this.#paint(reading, annotations, taste);
    void this.#visit.record(reading.text, annotations.claims);
    void this.#list(annotations);
  }

  /** Has what the popup lists at hand: to ask a worker that sleeps by then takes longer than a reader waits. */
  async #list(annotations: Annotations): Promise<void> {
    const wanted = {
      actors: actorsOf(annotations),
      facts: factsOf(overviewOf(annotations, [])),
      lang: langOf(this.#options.t),
    };
    try {
      const lists = await this.#options.request('getLists', wanted);
      if (this.#annotations === annotations) this.#lists = lists;
    } catch (error) {
      // The popup asks the background itself.
      this.#leaveIfGone(error);
    }
  }

  #paint(reading: ArticleReading, annotations: Annotations, taste: Taste): void {
    this.#silence = null;
    this.#measure(() => this.#painting.paint(reading, annotations, taste));
    this.#control.asOf = reading.text.asOf;
    this.#control.keepOnly(new Set(this.#painting.marks));
    void this.#notes.follow(reading);
  }

  async #fallSilent(silence: Silence): Promise<void> {
    this.#forget();
    this.#silence = silence;
    await this.#options.request('pageSilent', { silence });
  }

  /** Takes everything off the page. */
  #forget(): void {
    this.#control.close();
    this.#painting.clear();
    this.#notes.clear();
    this.#visit.leave();
    this.#last = null;
    this.#reading = null;
    this.#annotations = null;
    this.#lists = null;
  }

  #show(mark: PageMark | null): void {
    if (!mark || !this.#painting.rangeOf(mark)) return;
    this.#painting.scrollTo(mark);
    this.#control.dispatch({ type: 'activate', target: mark, by: 'keyboard' });
    const { painted } = this.#painting;
    const place = painted.indexOf(mark);
    const position = this.#options.t('passage_of', String(place + 1), String(painted.length));
    this.#control.announce(place < 0 ? textOf(mark) : `${textOf(mark)}, ${position}`);
  }

  #setCurrent(target: CardTarget | null): void {
    this.#notes.setCurrent(target);
    // A passage that the reader chose is not painted: the page could read it.
    const mark = target && 'found' in target ? target : null;
    this.#painting.highlighter.setCurrent(mark && this.#painting.rangeOf(mark));
    if (!mark) return;
    this.#last = mark;
    const ids = this.#counting ? idsToKnow(mark.found) : [];
    if (ids.length === 0) return;
    this.#options
      .request('countOpening', { ids, visit: this.#options.cardId })
      .catch((error) => this.#leaveIfGone(error));
  }

  /** Does `work`, part of the look that `signal` ends; if the background fails, the popup is told. */
  async #try(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#leaveIfGone(error);
      if (!signal.aborted) this.#silence = 'error';
    }
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
