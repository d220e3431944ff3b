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
} from '../core/cards/hover';
import type { IsoDate } from '../core/interval';
import type { AnchoredNote, NotePlace } from '../core/notes/note';
import { Announcer } from '../dom/announce';
import { CardFrame } from '../dom/card-frame';
import type { Overlay } from '../dom/overlay';
import type { CardNotes, SendRequest, ShownSubject, TabNotices } from '../messages';
import type { PageMark } from './marks';

/** What the control needs to know of its page. */
export type CardPage = {
  overlay: Overlay;
  request: SendRequest;
  cardId: string;
  cardUrl: string;
  /** Returns where `mark` stands, or `null` when the page no longer shows it. */
  rangeOf: (mark: PageMark) => Range | null;
  /** Returns the place of `mark` and the notes that belong to it, or `null` where nothing can be noted. */
  notesOf: (mark: PageMark) => PassageNotes | null;
  /** Called with what the card is about, and with `null` when it closes. */
  onCurrent: (target: CardTarget | null) => void;
  /** A request failed: the extension is gone or the background broken. */
  onFailure: (error: unknown) => void;
  signal: AbortSignal;
};

/** Where the pointer met a mark. `line` is the place of the line among the mark's rectangles. */
export type Meeting = { mark: PageMark; line: number; pointerX: number };

/** Where a card's notes stand, and those that are there. */
export type PassageNotes = { place: NotePlace; here: AnchoredNote[] };

/** A passage that is no mark: one that the reader has selected, or that carries a note. */
export type NotedPassage = { notes: PassageNotes; rangeOf: () => Range | null };

/** What a card can be about. */
export type CardTarget = PageMark | NotedPassage;

/** What the frame shows. */
type Content = { subject: ShownSubject; pinned: boolean; notes: CardNotes | null };

/** The card of one page. */
export class CardControl {
  /** How the reader wants cards to open. */
  trigger: Trigger = 'hover';
  /** The day for which facts are asked. */
  asOf: IsoDate = '';
  readonly #page: CardPage;
  readonly #frame: CardFrame;
  readonly #announcer: Announcer;
  #state = startHover<CardTarget>();
  #meeting: Meeting | null = null;
  /** The wait for a quiet moment in which the frame is loaded. */
  #idle = 0;
  /** What the frame shows or prepares: sent again when the frame had not loaded. */
  #content: Content | null = null;
  /** What the reader wants to write a note on. */
  #writingOn: CardTarget | null = null;

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

  /** What the open card is about. */
  get current(): CardTarget | null {
    return this.#state.card?.target ?? null;
  }

  /** Loads the card page out of sight, so that the first card does not wait for it. */
  warmUp(): void {
    this.#frame.warmUp();
    addEventListener('beforeunload', this.#leave, { once: true, signal: this.#page.signal });
  }

  /** The frame needs half a second to load: a hand that goes straight to a passage leaves less. */
  #warmUpWhenIdle(): void {
    if (document.visibilityState !== 'visible') return;
    cancelIdleCallback(this.#idle);
    this.#idle = requestIdleCallback(() => !this.#page.signal.aborted && this.warmUp());
  }

  /** Tells screen readers where the reader is. */
  announce(text: string): void {
    this.#announcer.announce(text);
  }

  /** The pointer is over a mark, or over none, since `sinceMs` of the page's clock. */
  point(meeting: Meeting | null, alt: boolean, sinceMs?: number): void {
    // The move into the card is told to the page too, a frame later.
    if (this.#frame.hasPointer) return;
    this.#meeting = meeting;
    this.dispatch({ type: 'point', target: meeting?.mark ?? null, alt }, sinceMs);
  }

  /** The reader clicked or tapped on a mark. */
  click(meeting: Meeting): void {
    this.#meeting = meeting;
    this.dispatch({ type: 'activate', target: meeting.mark, by: 'click' });
  }

  /** Opens the card of `target` with the field for a note. */
  write(target: CardTarget): void {
    this.#writingOn = target;
    // A card that is on screen already is not shown again by itself.
    if (this.current === target) this.#send(this.#contentOf(target));
    this.dispatch({ type: 'activate', target, by: 'keyboard' });
  }

  /** Takes an event into the state machine and does what it asks for; delays count from `sinceMs` on. */
  dispatch(event: HoverEvent<CardTarget>, sinceMs = performance.now()): void {
    const step = stepHover(this.#state, event, this.trigger);
    this.#state = step.state;
    for (const effect of step.effects) this.#do(effect, sinceMs);
  }

  /** Closes what is open on marks that are not among `marks` any more; makes ready for cards of these. */
  keepOnly(marks: ReadonlySet<PageMark>): void {
    if ([...marks].some(({ painted }) => painted)) this.#warmUpWhenIdle();
    for (const target of [this.#state.card?.target, this.#state.dwell?.target]) {
      if (target && isMark(target) && !marks.has(target)) this.dispatch({ type: 'lose', target });
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
    cancelIdleCallback(this.#idle);
    this.close();
    this.#frame.unload();
  };

  #do(effect: HoverEffect<CardTarget>, sinceMs: number): void {
    switch (effect.type) {
      case 'wait': {
        const { timer, token } = effect;
        const ring = () => {
          if (!this.#page.signal.aborted) this.dispatch({ type: 'timer', timer, token });
        };
        setTimeout(ring, sinceMs + HOVER_DELAYS[timer] - performance.now());
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
        this.#send({ ...this.#contentOf(effect.target), pinned: effect.pinned });
        break;
      case 'hide':
        this.#frame.hide(effect.returnFocus);
        this.#content = null;
        this.#writingOn = null;
        this.#page.onCurrent(null);
        this.#page.request('hideCard', { cardId: this.#page.cardId }).catch(this.#page.onFailure);
        break;
    }
  }

  /** Has the frame build the card of `target`, unless it has done so. */
  #prepare(target: CardTarget): void {
    const content = this.#contentOf(target);
    const isShown =
      this.#content && !this.#content.pinned && isSame(this.#content.subject, content.subject);
    if (isShown && !content.notes?.write) return;
    this.warmUp();
    this.#frame.expectContent();
    this.#send({ ...content, pinned: false });
  }

  #send(content: Content): void {
    this.#content = content;
    // A wish to write is told once: the field is not opened again when the pin is pressed.
    this.#writingOn = null;
    const { cardId, request, onFailure } = this.#page;
    request('showCard', { cardId, ...content }).catch(onFailure);
  }

  #contentOf(target: CardTarget): Content {
    const notes = isMark(target) ? this.#page.notesOf(target) : target.notes;
    return {
      subject: this.#subjectOf(target),
      pinned: this.#state.card?.pinned ?? false,
      notes: notes && { ...notes, write: this.#writingOn === target },
    };
  }

  #subjectOf(target: CardTarget): ShownSubject {
    const { asOf } = this;
    if (!isMark(target)) {
      const { quote, position } = target.notes.place;
      return { type: 'passage', quote: quote.exact, start: position.start, asOf };
    }
    const { found } = target;
    return found.type === 'mention'
      ? { type: 'mention', mention: found.mention, asOf }
      : { type: 'claim', claim: found.claim, asOf };
  }

  #anchorOf(target: CardTarget, byKeyboard: boolean) {
    const met = !byKeyboard && this.#meeting?.mark === target ? this.#meeting : null;
    return {
      pointerX: met?.pointerX ?? null,
      box: () => {
        const range = isMark(target) ? this.#page.rangeOf(target) : target.rangeOf();
        const lines = range?.getClientRects();
        return lines?.[met?.line ?? 0] ?? lines?.[0] ?? null;
      },
    };
  }
}

function isMark(target: CardTarget): target is PageMark {
  return 'found' in target;
}

function isSame(first: ShownSubject, second: ShownSubject): boolean {
  if (first.type === 'mention' && second.type === 'mention')
    return first.mention === second.mention;
  return first.type === 'claim' && second.type === 'claim' && first.claim === second.claim;
}
