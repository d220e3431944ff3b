/**
 * What the popup and the side panel know of the page, asked for through a port.
 *
 * Nothing is shown for the first 300 ms, so that a quick answer does not
 * flicker. While the page is still reading its article it is asked again.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FactLine } from '../lib/core/cards/cards';
import { codeOf } from '../lib/core/errors';
import type { IsoDate } from '../lib/core/interval';
import type { ActorId, FactId } from '../lib/core/knowledge';
import type { Note, NoteDraft } from '../lib/core/notes/note';
import { type NoteRow, noteRows } from './NoteRows';
import {
  actorsOf,
  factsOf,
  type Overview,
  overviewOf,
  type PageStatus,
  type PageView,
} from './overview';

/** Waiting any shorter is not felt as waiting. */
export const LOADING_DELAY_MS = 300;

/** A long article is read within some tenths of a second. */
const ASK_AGAIN_MS = 400;

/** Changes come in rows, and the page looks for their passages first. */
const CHANGE_PAUSE_MS = 250;

/** Answers about the page in front of the reader. */
export type PagePort = {
  /** `null` when no page answers. */
  page: () => Promise<PageView | null>;
  names: (ids: ActorId[]) => Promise<{ id: ActorId; label: string }[]>;
  facts: (ids: FactId[], asOf: IsoDate) => Promise<FactLine[]>;
  /** Returns what the reader wrote on the article with key `page`. */
  notes: (page: string) => Promise<{ notes: Note[]; drafts: NoteDraft[] }>;
  /** Calls `listener` when notes changed somewhere; returns the way to stop. */
  onChange: (listener: () => void) => () => void;
};

/** What is known of the page, and how to ask again. */
export type PageKnowledge = {
  status: PageStatus;
  overview: Overview | null;
  facts: Record<FactId, FactLine>;
  notes: NoteRow[];
  reload: () => void;
};

type Known = Omit<PageKnowledge, 'reload'>;

const NOTHING = { overview: null, facts: {}, notes: [] };

async function ask(port: PagePort): Promise<Known> {
  const page = await port.page();
  if (!page) return { status: { status: 'unreachable' }, ...NOTHING };
  const known: Known = { status: { status: 'ready', page }, ...NOTHING };
  const { annotations, asOf, key } = page;
  if (!annotations || !asOf || key === null) return known;
  const ids = factsOf(overviewOf(annotations, []));
  const [names, lines, written] = await Promise.all([
    port.names(actorsOf(annotations)),
    port.facts(ids, asOf),
    port.notes(key),
  ]);
  known.overview = overviewOf(annotations, names);
  known.notes = noteRows(written, page.notes);
  known.facts = Object.fromEntries(lines.map((line) => [line.id, line]));
  return known;
}

/** Is the page still reading its article? */
function isReading({ status }: Known): boolean {
  return status.status === 'ready' && !status.page.silence && !status.page.annotations;
}

/** Asks `port` for the page, now and whenever `port` changes or `reload` is called; waits while it is `null`. */
export function usePage(port: PagePort | null): PageKnowledge {
  const [known, setKnown] = useState<Known>({
    status: { status: 'waiting' },
    ...NOTHING,
  });
  const turn = useRef(0);

  const reload = useCallback(() => {
    if (!port) return;
    turn.current += 1;
    const mine = turn.current;
    const tell = (next: Known) => {
      if (mine === turn.current) setKnown(next);
    };
    const slow = setTimeout(() => {
      tell({ status: { status: 'loading' }, ...NOTHING });
    }, LOADING_DELAY_MS);
    ask(port)
      .then((next) => {
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
