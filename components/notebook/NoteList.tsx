/** The list of notes, and one row of it: the passage, what the reader wrote, status, tags and article. */

import { keyIn } from '../../lib/core/i18n';
import type { Note, NoteId } from '../../lib/core/notes/note';
import { publisherOf } from '../../lib/core/notes/search-notes';
import { Icon } from '../Icon';
import { useWords } from '../i18n';
import { VirtualList } from './VirtualList';

/** Height of a row: three lines and their gaps. */
const ROW_REM = 6.25;

export type NoteListProps = {
  ids: readonly NoteId[];
  active: NoteId | null;
  chosen: ReadonlySet<NoteId>;
  lost: ReadonlySet<NoteId>;
  /** A full note, `null` while it is brought. */
  note: (id: NoteId) => Note | null;
  onNeed: (ids: readonly NoteId[]) => void;
  onActive: (id: NoteId) => void;
  onChoose: (ids: readonly NoteId[], chosen: boolean) => void;
  onChooseAll: () => void;
  onDelete: () => void;
  onOpen: () => void;
};

/** The list. */
export function NoteList(props: NoteListProps) {
  const { t } = useWords();
  return (
    <VirtualList
      {...props}
      rowRem={ROW_REM}
      label={t('nb_list')}
      onSight={props.onNeed}
      row={(id) => (
        <NoteRow note={props.note(id)} chosen={props.chosen.has(id)} lost={props.lost.has(id)} />
      )}
    />
  );
}

function NoteRow(props: { note: Note | null; chosen: boolean; lost: boolean }) {
  const { t, date, quote } = useWords();
  const { note } = props;
  if (!note) return <div class="note-row note-row-empty" aria-hidden="true" />;
  const { target, body } = note;
  return (
    <div class="note-row">
      <span class="choose" aria-hidden="true">
        <span class={props.chosen ? 'box box-chosen' : 'box'} />
      </span>
      <div class="note-row-text">
        <p class="note-row-quote" lang={target.source.lang}>
          {quote(target.quote.exact)}
        </p>
        <p class="note-row-body">
          {body.text || <span class="muted">{t('nb_without_text')}</span>}
        </p>
        <p class="note-row-meta">
          <span class="status">{t(keyIn('note_status', body.status))}</span>
          {props.lost && (
            <span class="lost">
              <Icon name="warning" /> {t('nb_lost')}
            </span>
          )}
          {body.tags.slice(0, 3).map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
          {body.tags.length > 3 && <span>+{body.tags.length - 3}</span>}
          <span class="note-row-article">
            {publisherOf(note)} · {date(note.modifiedAt.slice(0, 10))}
          </span>
        </p>
      </div>
    </div>
  );
}
