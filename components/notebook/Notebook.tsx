/** The notebook: all that the reader wrote and read, to be searched, changed, kept and taken along. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NoteId } from '../../lib/core/notes/note';
import { EVERY_NOTE, type NoteFilter } from '../../lib/core/notes/search-notes';
import { useWords } from '../i18n';
import { Mark } from '../Mark';
import { Bin } from './Bin';
import { NotebookDesk } from './desk';
import { Files, saveBackup } from './Files';
import { KeptBanner } from './KeptBanner';
import { NotesView } from './NotesView';
import { type NotebookPlace, VIEWS, type View } from './place';
import type { NotebookPort } from './port';
import { Readings } from './Readings';

/** How often the address may change while something is typed. */
const ADDRESS_PAUSE_MS = 300;

export type NotebookProps = {
  port: NotebookPort;
  place: NotebookPlace;
  /** The reader went elsewhere in the notebook. */
  onPlace: (place: NotebookPlace) => void;
};

/** The desk, opened once and followed. */
function useDesk(port: NotebookPort): [NotebookDesk, number] {
  const desk = useMemo(() => new NotebookDesk(port), [port]);
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const stop = desk.subscribe(() => setVersion(desk.version));
    const stopListening = port.onChange(() => void desk.refresh());
    void desk.open();
    return () => {
      stop();
      stopListening();
    };
  }, [desk]);
  return [desk, version];
}

/** The whole page. */
export function Notebook({ port, place, onPlace }: NotebookProps) {
  const { t } = useWords();
  const [desk, version] = useDesk(port);
  const [filter, setFilter] = useState(place.filter);
  const [chosen, setChosen] = useState<ReadonlySet<NoteId>>(new Set());
  const search = useRef<HTMLInputElement>(null);
  const { view, note: active } = place;
  const { state } = desk;

  // What was typed since the address was written must not be taken back by it.
  const written = useRef(place.filter);
  const move = (part: Partial<NotebookPlace>) => {
    written.current = filter;
    onPlace({ ...place, filter, ...part });
  };
  useEffect(() => {
    if (place.filter !== written.current) setFilter(place.filter);
    written.current = place.filter;
  }, [place]);
  useEffect(() => {
    if (filter === place.filter) return undefined;
    const pause = setTimeout(() => move({}), ADDRESS_PAUSE_MS);
    return () => clearTimeout(pause);
  }, [filter]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  // A note that was lost may be in the bin by now.
  const lost = useMemo(
    () => new Set(state?.lost.filter((id) => desk.index.revisionOf(id) !== null)),
    [desk, version, state],
  );
  const ids = useMemo(() => desk.index.find(filter, lost), [desk, version, filter, lost]);
  const go = (to: View) => move({ view: to });
  const change = (part: Partial<NoteFilter>) => setFilter((before) => ({ ...before, ...part }));
  const refresh = () => void desk.refresh();
  const all = useMemo(
    () => (view === 'files' ? desk.index.find(EVERY_NOTE, lost) : []),
    [desk, version, view],
  );
  const scopes = [
    { name: 'all' as const, ids: all },
    ...(ids.length < all.length ? [{ name: 'found' as const, ids }] : []),
    ...(chosen.size > 0 ? [{ name: 'chosen' as const, ids: [...chosen] }] : []),
  ];

  return (
    <div class="notebook">
      <header class="notebook-head">
        <h1>
          <Mark /> {t('nb_title')}
        </h1>
        <search>
          <label>
            <span class="hidden">{t('nb_search')}</span>
            <input
              ref={search}
              type="search"
              placeholder={t('nb_search')}
              value={filter.text}
              onInput={(event) => change({ text: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowDown') return;
                event.preventDefault();
                document.querySelector<HTMLElement>('[role=listbox]')?.focus();
              }}
            />
          </label>
        </search>
        <Views view={view} state={state} onView={go} />
      </header>
      {state && (
        <KeptBanner
          {...state}
          now={port.now()}
          onBackup={() => void saveBackup(port, () => {}).then(refresh)}
          onRestore={() => go('files')}
          onDismiss={() => void port.dismissHealing().then(refresh)}
        />
      )}
      <main>
        {!desk.complete && state && desk.index.size < state.notes && (
          <progress
            class="reading"
            aria-label={t('nb_reading_notes')}
            value={desk.index.size}
            max={state.notes}
          />
        )}
        {view === 'notes' && (
          <NotesView
            port={port}
            desk={desk}
            version={version}
            ids={ids}
            filter={filter}
            active={active}
            chosen={chosen}
            lost={lost}
            onFilter={change}
            onActive={(note) => move({ note })}
            onChosen={setChosen}
            onExport={() => go('files')}
          />
        )}
        {view === 'readings' && (
          <Readings
            port={port}
            text={filter.text}
            count={state?.readings ?? null}
            onChanged={refresh}
          />
        )}
        {view === 'bin' && (
          <Bin port={port} onRestore={(some) => desk.restore(some)} onErased={refresh} />
        )}
        {view === 'files' && (
          <Files
            port={port}
            lastBackup={state?.lastBackup ?? null}
            scopes={scopes}
            byArticle={(some) => desk.index.byArticle(some)}
            onRestored={refresh}
            onBackup={refresh}
          />
        )}
      </main>
    </div>
  );
}

const COUNTED = { notes: 'notes', readings: 'readings', bin: 'binned', files: null } as const;

function Views(props: { view: View; state: NotebookDesk['state']; onView: (view: View) => void }) {
  const { t, number } = useWords();
  const { view, state } = props;
  return (
    <nav aria-label={t('nb_views')}>
      <ul class="tabs">
        {VIEWS.map((one) => {
          const counted = COUNTED[one];
          return (
            <li key={one}>
              <button
                type="button"
                aria-current={view === one ? 'page' : undefined}
                onClick={() => props.onView(one)}
              >
                {t(`nb_view_${one}`)}{' '}
                {counted && state && <span class="count">{number(state[counted])}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
