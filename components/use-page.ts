/**
 * What the popup and the side panel know of the page, asked for through a port.
 *
 * Nothing is shown for the first 300 ms, so that a quick answer does not
 * flicker. While the page is still reading its article it is asked again.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FactLine } from '../lib/core/cards/cards';
import { type Overview, overviewOf } from '../lib/core/cards/overview';
import { codeOf } from '../lib/core/errors';
import type { ActorId, FactId } from '../lib/core/knowledge';
import type { Note, NoteDraft } from '../lib/core/notes/note';
import { type NoteRow, noteRows } from './NoteRows';
import type { PageStatus, PageView } from './page-status';

/** Waiting any shorter is not felt as waiting. */
export const LOADING_DELAY_MS = 300;

/** A long article is read within some tenths of a second. */
const ASK_AGAIN_MS = 400;

/** Changes come in rows, and the page looks for their passages first. */
const CHANGE_PAUSE_MS = 250;

/** What the lists of a page need: the page, or `null` when none answers, and what is named, known and written there. */
export type Look = {
  page: PageView | null;
  names: { id: ActorId; label: string }[];
  facts: FactLine[];
  written: { notes: Note[]; drafts: NoteDraft[] };
};

/** A frame of a slow machine. */
const LONGEST_FRAME_MS = 100;

/** Answers about the page in front of the reader. */
export type PagePort<Seen extends Look = Look> = {
  look: () => Promise<Seen>;
  /** What the page itself has at hand, if it is all that there is to show; asked first. */
  glance: () => Promise<Seen | null>;
  /** Calls `listener` when notes changed somewhere; returns the way to stop. */
  onChange: (listener: () => void) => () => void;
};

/** What is known of the page, and how to ask again; `look` is the last answer itself. */
export type PageKnowledge<Seen extends Look = Look> = {
  status: PageStatus;
  overview: Overview | null;
  facts: Record<FactId, FactLine>;
  notes: NoteRow[];
  look: Seen | null;
  reload: () => void;
};

type Known<Seen extends Look> = Omit<PageKnowledge<Seen>, 'reload'>;

const NOTHING = { overview: null, facts: {}, notes: [], look: null };

function knownFrom<Seen extends Look>(look: Seen): Known<Seen> {
  const { page, names, facts, written } = look;
  if (!page) return { ...NOTHING, look, status: { status: 'unreachable' } };
  const known: Known<Seen> = { ...NOTHING, look, status: { status: 'ready', page } };
  if (!page.annotations || !page.asOf || page.key === null) return known;
  return {
    ...known,
    overview: overviewOf(page.annotations, names),
    facts: Object.fromEntries(facts.map((line) => [line.id, line])),
    notes: noteRows(written, page.notes),
  };
}

/** Waits until what was told is on the screen: work for the next answer would hold it up. */
function framePainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A page that nobody sees has no frames.
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
}

/** Is the page still reading its article? */
function isReading({ status }: Known<Look>): boolean {
  return status.status === 'ready' && !status.page.silence && !status.page.annotations;
}

/** Asks `port` for the page, now and whenever `port` changes or `reload` is called; waits while it is `null`. */
export function usePage<Seen extends Look>(port: PagePort<Seen> | null): PageKnowledge<Seen> {
  const [known, setKnown] = useState<Known<Seen>>({
    status: { status: 'waiting' },
    ...NOTHING,
  });
  const turn = useRef(0);
  const isKnown = useRef(false);

  const reload = useCallback(() => {
    if (!port) return;
    turn.current += 1;
    const mine = turn.current;
    const tell = (next: Known<Seen>) => {
      if (mine === turn.current) setKnown(next);
    };
    const slow = setTimeout(() => {
      tell({ status: { status: 'loading' }, ...NOTHING });
    }, LOADING_DELAY_MS);
    const ask = async () => {
      const glance = isKnown.current ? null : await port.glance().catch(() => null);
      if (glance) {
        clearTimeout(slow);
        tell(knownFrom(glance));
        await framePainted();
      }
      return port.look();
    };
    ask()
      .then((look) => {
        const next = knownFrom(look);
        isKnown.current = true;
        tell(next);
        if (isReading(next)) setTimeout(() => mine === turn.current && reload(), ASK_AGAIN_MS);
      })
      .catch((error: unknown) => {
        tell({ status: { status: 'error', code: codeOf(error) }, ...NOTHING });
      })
      .finally(() => clearTimeout(slow));
  }, [port]);

  // An effect would run after the next frame is painted: the popup has none to lose.
  useLayoutEffect(() => {
    reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);
  useEffect(() => {
    if (!port) return;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const stop = port.onChange(() => {
      clearTimeout(pause);
      pause = setTimeout(reload, CHANGE_PAUSE_MS);
    });
    return () => {
      clearTimeout(pause);
      stop();
    };
  }, [port, reload]);
  return { ...known, reload };
}
