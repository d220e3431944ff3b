/**
 * When a card opens and closes: a pure state machine over pointer, click, key
 * and timer events.
 *
 * The machine keeps no clock. Where time must pass it returns a `wait` with a
 * token; the driver brings the token back in a `timer` event, and a token that
 * no longer counts is ignored, so that no timer ever needs to be cancelled.
 * Targets are compared with `===`.
 */

/** How a reader wants cards to open: when the pointer rests, only by click, or while Alt is held. */
export type Trigger = 'hover' | 'click' | 'alt';

/**
 * Delays in milliseconds. To show and to close: those of Wikipedia's page previews,
 * which were tuned on readers: long enough that a passing pointer opens nothing, and
 * that a pointer on its way from the text into the card does not lose it. To prepare:
 * shorter than theirs, as no server is asked, and a slow machine needs 400 to build a card.
 */
export const HOVER_DELAYS = { prepare: 50, show: 500, close: 300 } as const;

/** What a timer was set for. */
export type HoverTimer = keyof typeof HOVER_DELAYS;

/** How the card on screen was opened. Only a card opened by hovering closes when the pointer leaves. */
export type OpenedBy = 'hover' | 'click' | 'keyboard';

/** The state of one page's card. */
export type HoverState<T> = {
  /** Last token given out. */
  lastToken: number;
  /** What the pointer rests on, on the way to a card. */
  dwell: { target: T; token: number } | null;
  /** The card on screen; `closing` is the token of the timer that will close it. */
  card: { target: T; by: OpenedBy; pinned: boolean; closing: number | null } | null;
  /** Dismissed by the reader: does not open by itself again before the pointer has left it. */
  dismissed: T | null;
};

/** What happens to the machine. */
export type HoverEvent<T> =
  /** The pointer is over `target`, or over no target. */
  | { type: 'point'; target: T | null; alt: boolean }
  /** The reader presses on `target`, and asks for its card when the finger is lifted there. */
  | { type: 'press'; target: T }
  /** The reader asked for the card of `target`: it opens at once. */
  | { type: 'activate'; target: T; by: 'click' | 'keyboard' }
  | { type: 'timer'; timer: HoverTimer; token: number }
  /** Pointer or focus moved into the card, or left it. */
  | { type: 'enterCard' }
  | { type: 'leaveCard' }
  /** The reader pressed the pin: pinned becomes unpinned and back. */
  | { type: 'pin' }
  /** The reader closed the card: Escape or its close button. */
  | { type: 'dismiss' }
  /** The reader pressed somewhere else on the page. */
  | { type: 'pressElsewhere' }
  /** `target` is gone: its text changed, or it was scrolled out of sight. */
  | { type: 'lose'; target: T };

/** What the driver has to do, in order. */
export type HoverEffect<T> =
  | { type: 'wait'; timer: HoverTimer; token: number }
  /** Build the card of `target` out of sight. */
  | { type: 'prepare'; target: T }
  | { type: 'show'; target: T; by: OpenedBy }
  /** Move the focus into the card. */
  | { type: 'focus' }
  | { type: 'pin'; target: T; pinned: boolean }
  | { type: 'hide'; returnFocus: boolean };

/** The state after an event, and what it asks for. */
export type HoverStep<T> = { state: HoverState<T>; effects: HoverEffect<T>[] };

/** Returns the state of a page on which nothing has happened. */
export function startHover<T>(): HoverState<T> {
  return { lastToken: 0, dwell: null, card: null, dismissed: null };
}

/** Returns the state after `event` and the effects it asks for. */
export function stepHover<T>(
  state: HoverState<T>,
  event: HoverEvent<T>,
  trigger: Trigger,
): HoverStep<T> {
  switch (event.type) {
    case 'point':
      return point(state, event.target, event.alt, trigger);
    case 'press':
      return prepare(state, event.target);
    case 'activate':
      return activate(state, event.target, event.by);
    case 'timer':
      return ring(state, event.timer, event.token);
    case 'enterCard':
      // A frame that is still out of sight can take a resting pointer for its own.
      return stay(state.card ? keepCard({ ...state, dwell: null }) : state);
    case 'leaveCard':
      return releaseCard(state);
    case 'pin':
      return pin(state);
    case 'dismiss':
      return close(
        { ...state, dwell: null, dismissed: (state.card ?? state.dwell)?.target ?? null },
        true,
      );
    case 'pressElsewhere':
      return state.card?.pinned ? stay(state) : close({ ...state, dwell: null }, false);
    case 'lose':
      return lose(state, event.target);
  }
}

function stay<T>(state: HoverState<T>): HoverStep<T> {
  return { state, effects: [] };
}

function point<T>(
  before: HoverState<T>,
  target: T | null,
  alt: boolean,
  trigger: Trigger,
): HoverStep<T> {
  const dismissed = target === before.dismissed ? before.dismissed : null;
  const left =
    before.card !== null && target === before.card.target
      ? stay(keepCard({ ...before, dismissed }))
      : releaseCard({ ...before, dismissed });
  const wanted = mayOpen(left.state, target, alt, trigger) ? target : null;

  if (wanted === null) return { state: { ...left.state, dwell: null }, effects: left.effects };
  if (wanted === left.state.dwell?.target) return left;
  // With Alt the hand has already said what it wants: there is nothing to wait for.
  if (trigger === 'alt') return open(left.state, wanted, 'hover');

  const token = left.state.lastToken + 1;
  return {
    state: { ...left.state, lastToken: token, dwell: { target: wanted, token } },
    effects: [
      ...left.effects,
      { type: 'wait', timer: 'prepare', token },
      { type: 'wait', timer: 'show', token },
    ],
  };
}

/** May hovering over `target` lead to its card? */
function mayOpen<T>(state: HoverState<T>, target: T | null, alt: boolean, trigger: Trigger) {
  if (target === null || target === state.dismissed || target === state.card?.target) return false;
  if (state.card?.pinned || state.card?.by === 'keyboard') return false;
  return trigger === 'hover' || (trigger === 'alt' && alt);
}

function activate<T>(state: HoverState<T>, target: T, by: 'click' | 'keyboard'): HoverStep<T> {
  const focus: HoverEffect<T>[] = by === 'keyboard' ? [{ type: 'focus' }] : [];
  if (state.card?.target !== target) {
    const opened = open({ ...state, dismissed: null }, target, by);
    return { state: opened.state, effects: [...opened.effects, ...focus] };
  }
  return {
    state: { ...state, dwell: null, card: { ...state.card, by, closing: null } },
    effects: focus,
  };
}

function ring<T>(state: HoverState<T>, timer: HoverTimer, token: number): HoverStep<T> {
  if (timer === 'close') {
    return state.card?.closing === token ? close(state, false) : stay(state);
  }
  if (state.dwell?.token !== token) return stay(state);
  if (timer === 'show') return open(state, state.dwell.target, 'hover');
  return prepare(state, state.dwell.target);
}

function prepare<T>(state: HoverState<T>, target: T): HoverStep<T> {
  // There is one frame: while a card is on screen, another cannot be built behind it.
  return { state, effects: state.card ? [] : [{ type: 'prepare', target }] };
}

function open<T>(state: HoverState<T>, target: T, by: OpenedBy): HoverStep<T> {
  return {
    state: { ...state, dwell: null, card: { target, by, pinned: false, closing: null } },
    effects: [{ type: 'show', target, by }],
  };
}

function keepCard<T>(state: HoverState<T>): HoverState<T> {
  return state.card ? { ...state, card: { ...state.card, closing: null } } : state;
}

/** The pointer is neither on the card nor on its passage: a card opened by hovering starts to close. */
function releaseCard<T>(state: HoverState<T>): HoverStep<T> {
  const { card } = state;
  if (card?.by !== 'hover' || card.pinned || card.closing !== null) return stay(state);
  const token = state.lastToken + 1;
  return {
    state: { ...state, lastToken: token, card: { ...card, closing: token } },
    effects: [{ type: 'wait', timer: 'close', token }],
  };
}

function pin<T>(state: HoverState<T>): HoverStep<T> {
  if (!state.card) return stay(state);
  const { target, pinned } = state.card;
  return {
    state: { ...state, card: { ...state.card, pinned: !pinned, closing: null } },
    effects: [{ type: 'pin', target, pinned: !pinned }],
  };
}

function close<T>(state: HoverState<T>, returnFocus: boolean): HoverStep<T> {
  return {
    state: { ...state, card: null },
    effects: state.card ? [{ type: 'hide', returnFocus }] : [],
  };
}

function lose<T>(state: HoverState<T>, target: T): HoverStep<T> {
  const dwell = state.dwell?.target === target ? null : state.dwell;
  if (state.card?.target !== target || state.card.pinned) return stay({ ...state, dwell });
  return close({ ...state, dwell }, false);
}
