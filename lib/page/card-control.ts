/**
 * Drives the card of one page: runs the hover state machine, keeps its timers,
 * and does what it asks for with the frame and the background.
 */
import {
  HOVER_DELAYS,
  type HoverEffect,
  type HoverEvent,
  startHover,
  stepHover,
  type Trigger,
} from '../core/hover';
import type { IsoDate } from '../core/interval';
import { Announcer } from '../dom/announce';
import { CardFrame } from '../dom/card-frame';
import type { Overlay } from '../dom/overlay';
import type { CardSubject, SendRequest, TabNotices } from '../messages';
import type { PageMark } from './marks';

/** What the control needs to know of its page. */
export type CardPage = {
  overlay: Overlay;
  request: SendRequest;
  cardId: string;
  cardUrl: string;
  /** Returns where `mark` stands, or `null` when the page no longer shows it. */
  rangeOf: (mark: PageMark) => Range | null;
  /** Called with the mark that the card explains, and with `null` when it closes. */
  onCurrent: (mark: PageMark | null) => void;
  /** A request failed: the extension is gone or the background broken. */
  onFailure: (error: unknown) => void;
  signal: AbortSignal;
};

/** Where the pointer met a mark. `line` is the place of the line among the mark's rectangles. */
export type Meeting = { mark: PageMark; line: number; pointerX: number };

/** The card of one page. */
export class CardControl {
  /** How the reader wants cards to open. */
  trigger: Trigger = 'hover';
  /** The day for which facts are asked. */
  asOf: IsoDate = '';
  readonly #page: CardPage;
  readonly #frame: CardFrame;
  readonly #announcer: Announcer;
  #state = startHover<PageMark>();
  #meeting: Meeting | null = null;
  /** What the frame shows or prepares: sent again when the frame had not loaded. */
  #content: { subject: CardSubject; pinned: boolean } | null = null;

  constructor(page: CardPage) {
    this.#page = page;
    this.#announcer = new Announcer(page.overlay);
    this.#frame = new CardFrame(
      page.overlay,
      page.cardUrl,
      {
        onEnter: () => this.dispatch({ type: 'enterCard' }),
        onLeave: () => this.dispatch({ type: 'leaveCard' }),
        onLost: () =>
          this.#state.card && this.dispatch({ type: 'lose', target: this.#state.card.target }),
      },
      page.signal,
    );
  }

  /** The mark whose card is open. */
  get current(): PageMark | null {
    return this.#state.card?.target ?? null;
  }

  /** Loads the card page out of sight, so that the first card does not wait for it. */
  warmUp(): void {
    this.#frame.warmUp();
    addEventListener('beforeunload', this.#leave, { once: true, signal: this.#page.signal });
  }

  /** Tells screen readers where the reader is. */
  announce(text: string): void {
    this.#announcer.announce(text);
  }

  /** The pointer is over a mark, or over none. */
  point(meeting: Meeting | null, alt: boolean): void {
    this.#meeting = meeting;
    this.dispatch({ type: 'point', target: meeting?.mark ?? null, alt });
  }

  /** The reader clicked or tapped on a mark. */
  click(meeting: Meeting): void {
    this.#meeting = meeting;
    this.dispatch({ type: 'activate', target: meeting.mark, by: 'click' });
  }

  /** Takes an event into the state machine and does what it asks for. */
  dispatch(event: HoverEvent<PageMark>): void {
    const step = stepHover(this.#state, event, this.trigger);
    this.#state = step.state;
    for (const effect of step.effects) this.#do(effect);
  }

  /** Closes what is open on marks that are not among `marks` any more. */
  keepOnly(marks: ReadonlySet<PageMark>): void {
    for (const target of [this.#state.card?.target, this.#state.dwell?.target]) {
      if (target && !marks.has(target)) this.dispatch({ type: 'lose', target });
    }
  }

  /** Closes the card even if it is pinned. */
  close(): void {
    this.dispatch({ type: 'dismiss' });
  }

  /** What the card frame tells, if it is ours. */
  readonly notices = {
    cardReady: ({ cardId }: TabNotices['cardReady']) => {
      if (cardId === this.#page.cardId && this.#content) this.#send(this.#content);
    },
    cardResized: ({ cardId, height }: TabNotices['cardResized']) => {
      if (cardId === this.#page.cardId) this.#frame.resize(height);
    },
    cardEvent: ({ cardId, event }: TabNotices['cardEvent']) => {
      if (cardId !== this.#page.cardId) return;
      const types = {
        close: 'dismiss',
        pin: 'pin',
        enter: 'enterCard',
        leave: 'leaveCard',
      } as const;
      this.dispatch({ type: types[event] });
    },
  };

  /**
   * Takes the frame out of a page that the reader leaves. Chromium keeps no page for the way back
   * that holds a frame of an extension, and when `pagehide` fires it has decided.
   */
  readonly #leave = () => {
    this.close();
    this.#frame.unload();
  };

  #do(effect: HoverEffect<PageMark>): void {
    switch (effect.type) {
      case 'wait': {
        const { timer, token } = effect;
        setTimeout(() => {
          if (!this.#page.signal.aborted) this.dispatch({ type: 'timer', timer, token });
        }, HOVER_DELAYS[timer]);
        break;
      }
      case 'prepare':
        this.#prepare(effect.target);
        break;
      case 'show':
        this.#page.onCurrent(effect.target);
        this.#prepare(effect.target);
        this.#frame.show(this.#anchorOf(effect.target, effect.by === 'keyboard'));
        break;
      case 'focus':
        this.#frame.focus();
        break;
      case 'pin':
        this.#send({ subject: this.#subjectOf(effect.target), pinned: effect.pinned });
        break;
      case 'hide':
        this.#frame.hide(effect.returnFocus);
        this.#content = null;
        this.#page.onCurrent(null);
        this.#page.request('hideCard', { cardId: this.#page.cardId }).catch(this.#page.onFailure);
        break;
    }
  }

  /** Has the frame build the card of `mark`, unless it has done so. */
  #prepare(mark: PageMark): void {
    const subject = this.#subjectOf(mark);
    if (this.#content && !this.#content.pinned && isSame(this.#content.subject, subject)) return;
    this.warmUp();
    this.#frame.expectContent();
    this.#send({ subject, pinned: false });
  }

  #send(content: { subject: CardSubject; pinned: boolean }): void {
    this.#content = content;
    const { cardId, request, onFailure } = this.#page;
    request('showCard', { cardId, ...content }).catch(onFailure);
  }

  #subjectOf({ found }: PageMark): CardSubject {
    return found.type === 'mention'
      ? { type: 'mention', mention: found.mention, asOf: this.asOf }
      : { type: 'claim', claim: found.claim, asOf: this.asOf };
  }

  #anchorOf(mark: PageMark, byKeyboard: boolean) {
    const met = !byKeyboard && this.#meeting?.mark === mark ? this.#meeting : null;
    return {
      pointerX: met?.pointerX ?? null,
      box: () => {
        const lines = this.#page.rangeOf(mark)?.getClientRects();
        return lines?.[met?.line ?? 0] ?? lines?.[0] ?? null;
      },
    };
  }
}

function isSame(first: CardSubject, second: CardSubject): boolean {
  if (first.type === 'mention' && second.type === 'mention')
    return first.mention === second.mention;
  return first.type === 'claim' && second.type === 'claim' && first.claim === second.claim;
}
