/** Filters, list and the active note beside each other. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { keyIn } from '../../lib/core/i18n';
import type { ActorId } from '../../lib/core/knowledge';
import type { Note, NoteId } from '../../lib/core/notes/note';
import { EVERY_NOTE, type NoteFilter } from '../../lib/core/notes/search-notes';
import { Icon } from '../Icon';
import { useWords } from '../i18n';
import { BulkBar } from './BulkBar';
import type { Change, NotebookDesk } from './desk';
import { Filters } from './Filters';
import { NoteDetail } from './NoteDetail';
import { NoteList } from './NoteList';
import { isFiltering } from './place';
import type { NotebookPort } from './port';

export type NotesViewProps = {
  port: Pick<NotebookPort, 'names' | 'openPassage'>;
  desk: NotebookDesk;
  /** Grows with every change of the notes. */
  version: number;
  ids: readonly NoteId[];
  filter: NoteFilter;
  active: NoteId | null;
  chosen: ReadonlySet<NoteId>;
  lost: ReadonlySet<NoteId>;
  onFilter: (change: Partial<NoteFilter>) => void;
  onActive: (id: NoteId | null) => void;
  onChosen: (chosen: ReadonlySet<NoteId>) => void;
  onExport: () => void;
};

/** « Notes ». */
export function NotesView(props: NotesViewProps) {
  const { t } = useWords();
  const { port, desk, version, ids, filter, active, chosen, lost } = props;
  const facets = useMemo(() => desk.index.facets(), [version]);
  const labels = useLabels(
    port,
    facets.actors.map(({ value }) => value),
  );
  const detail = useRef<HTMLDivElement>(null);
  const versions = active ? desk.index.versionsOf(active) : [];
  const wanted = [...(active ? [active] : []), ...versions].join(' ');
  useEffect(() => void desk.need(wanted.split(' ').filter(Boolean)), [desk, wanted, version]);

  const choose = (some: readonly NoteId[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of some) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    props.onChosen(next);
  };
  const change = async (those: readonly NoteId[], what: Change) => {
    await desk.change(those, what);
    if (what.type === 'delete') props.onChosen(new Set());
  };
  /** Deletes one note and goes on to the next in the list. */
  const remove = (id: NoteId) => {
    const position = ids.indexOf(id);
    if (id === active) props.onActive(ids[position + 1] ?? ids[position - 1] ?? null);
    return change([id], { type: 'delete' });
  };
  const note = active ? desk.note(active) : null;

  return (
    <div class={`notebook-notes${note ? ' has-note' : ''}`}>
      <details class="filter-column" open={isWide()}>
        <summary>{t('nb_filters')}</summary>
        <Filters
          filter={filter}
          facets={facets}
          labels={labels}
          lostCount={lost.size}
          onFilter={props.onFilter}
        />
      </details>
      <div class="list-column">
        <BulkBar
          chosen={chosen.size}
          found={ids.length}
          work={desk.work}
          undoable={desk.undoable}
          onChange={(what) => void change([...chosen], what)}
          onChooseAll={() => props.onChosen(new Set(ids))}
          onChooseNone={() => props.onChosen(new Set())}
          onExport={props.onExport}
          onUndo={() => void desk.undo()}
        />
        {desk.error && ids.length > 0 && (
          <p class="notice" role="alert">
            <Icon name="warning" /> {t(keyIn('error', desk.error))}
          </p>
        )}
        {ids.length > 0 ? (
          <NoteList
            ids={ids}
            active={active}
            chosen={chosen}
            lost={lost}
            note={(id) => desk.note(id)}
            onNeed={(some) => void desk.need(some)}
            onActive={props.onActive}
            onChoose={choose}
            onChooseAll={() => props.onChosen(new Set(ids))}
            onDelete={() =>
              void (chosen.size > 0
                ? change([...chosen], { type: 'delete' })
                : active && remove(active))
            }
            onOpen={() => detail.current?.querySelector<HTMLElement>('textarea')?.focus()}
          />
        ) : (
          <Nothing {...props} />
        )}
      </div>
      <div class="detail-column" ref={detail}>
        {note ? (
          <NoteDetail
            key={note.id}
            note={note}
            lost={lost.has(note.id)}
            versions={versions.flatMap((id) => desk.note(id) ?? [])}
            onEdit={(base, body) => desk.edit(base, body)}
            onOpenPassage={() => void port.openPassage(note.id)}
            onDelete={({ id }: Note) => void remove(id)}
            onTag={(tag) => props.onFilter({ tags: [tag] })}
            onBack={() => props.onActive(null)}
          />
        ) : (
          ids.length > 0 && <p class="empty">{active ? t('nb_loading') : t('nb_choose_note')}</p>
        )}
      </div>
    </div>
  );
}

/** Why the list is empty. */
function Nothing({ desk, filter, onFilter }: NotesViewProps) {
  const { t } = useWords();
  if (desk.error) return <p class="empty">{t(keyIn('error', desk.error))}</p>;
  if (!desk.complete) return <p class="empty">{t('nb_loading')}</p>;
  if (!isFiltering(filter)) {
    return (
      <div class="empty">
        <h2>{t('nb_empty')}</h2>
        <p>{t('nb_empty_hint')}</p>
      </div>
    );
  }
  return (
    <div class="empty">
      <p>{t('nb_nothing_found')}</p>
      <button type="button" class="primary" onClick={() => onFilter(EVERY_NOTE)}>
        {t('nb_no_filter')}
      </button>
    </div>
  );
}

/** Is there room for three columns? */
function isWide(): boolean {
  return matchMedia('(min-width: 70rem)').matches;
}

function useLabels(
  port: Pick<NotebookPort, 'names'>,
  actors: readonly ActorId[],
): Record<ActorId, string> {
  const [labels, setLabels] = useState<Record<ActorId, string>>({});
  const key = actors.join(' ');
  useEffect(() => {
    if (key === '') return;
    // Without labels the ids are shown.
    port
      .names(key.split(' '))
      .then((names) => setLabels(Object.fromEntries(names.map(({ id, label }) => [id, label]))))
      .catch(() => {});
  }, [port, key]);
  return labels;
}
