/**
 * One card after another: what is shown, and the way back while a reader goes
 * from actor to actor. A late answer never replaces a newer card.
 */
import type { CardState } from './CardPanel';

/** What the card page draws. */
export type CardView = { state: CardState; pinned: boolean; canGoBack: boolean };

/** The cards of one frame. `Subject` is plain data. */
export type CardSession<Subject> = {
  /** Shows `subject`, told from outside; the same one again only changes the pin. */
  show: (subject: Subject, pinned: boolean) => Promise<void>;
  /** Shows what the reader chose inside the card; `derive` makes it from the present subject. */
  follow: (derive: (present: Subject) => Subject) => Promise<void>;
  back: () => Promise<void>;
  /** Builds the present card anew. */
  refresh: () => Promise<void>;
  /** Draws the present card again, as it is. */
  redraw: () => void;
  hide: () => void;
};

/** Creates a session that loads cards with `load`, which never rejects, and draws with `draw`. */
export function createCardSession<Subject>(
  load: (subject: Subject) => Promise<CardState>,
  draw: (view: CardView) => void,
): CardSession<Subject> {
  let trail: Subject[] = [];
  let state: CardState = { status: 'empty' };
  let pinned = false;
  let turn = 0;

  const redraw = () => draw({ state, pinned, canGoBack: trail.length > 1 });
  const go = async (subjects: Subject[]): Promise<void> => {
    trail = subjects;
    turn += 1;
    const mine = turn;
    const present = subjects.at(-1);
    const loaded: CardState = present === undefined ? { status: 'empty' } : await load(present);
    if (mine !== turn) return;
    state = loaded;
    redraw();
  };
  return {
    show: async (subject, pin) => {
      const same = JSON.stringify(trail[0]) === JSON.stringify(subject);
      const onlyPin = same && pin !== pinned;
      pinned = pin;
      if (onlyPin) return redraw();
      if (!same || state.status !== 'ready') return go([subject]);
      // A new object is drawn as a new card, which tells its height again.
      state = { ...state };
      redraw();
    },
    follow: async (derive) => {
      const present = trail.at(-1);
      if (present !== undefined) await go([...trail, derive(present)]);
    },
    back: () => go(trail.slice(0, -1)),
    refresh: () => go(trail),
    redraw,
    hide: () => void go([]),
  };
}
