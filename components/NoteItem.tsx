/** One note in a list: what it says, its tags and status, and what became of its passage. */
import { keyIn } from '../lib/core/i18n';
import type { AnchoredNote, Note, NoteBody } from '../lib/core/notes/note';
import { useWords } from './i18n';
import { NoteText, WordDifference } from './NoteText';

/** Day of an instant, in the reader's time zone. */
export function dayOf(instant: string): string {
  // Swedish writes dates as ISO does.
  return new Date(instant).toLocaleDateString('sv-SE');
}

/** Status, when it says something, and tags. */
export function NoteLabels(props: { body: NoteBody }) {
  const { t } = useWords();
  const { status, tags } = props.body;
  if (status === 'free' && tags.length === 0) return null;
  return (
    <ul class="note-labels">
      {status !== 'free' && (
        <li class="note-status">
          <span class="hidden">{t('note_status')} : </span>
          {t(keyIn('note_status', status))}
        </li>
      )}
      {tags.map((tag) => (
        <li key={tag} class="tag">
          {tag}
        </li>
      ))}
    </ul>
  );
}

/** What became of the passage of a note; nothing when it stands as it stood. */
export function AnchorLine(props: { note: Pick<Note, 'target'>; anchored: AnchoredNote | null }) {
  const { t, quote } = useWords();
  const { note, anchored } = props;
  if (!anchored || anchored.state === 'exact') return null;
  const { exact } = note.target.quote;
  return (
    <div class={`note-anchor note-${anchored.state}`}>
      <p>{t(keyIn('anchor', anchored.state))}</p>
      {anchored.state === 'changed' && anchored.text !== null ? (
        <WordDifference before={exact} after={anchored.text} />
      ) : (
        <p class="note-quote">{quote(exact)}</p>
      )}
    </div>
  );
}

export type NoteItemProps = {
  note: Note;
  anchored: AnchoredNote | null;
  /** Says where the note is from, for one of another article. */
  origin?: string;
  onEdit?: () => void;
  onDelete?: () => void;
};

/** A note of the reader. */
export function NoteItem(props: NoteItemProps) {
  const { t, date } = useWords();
  const { note, anchored, origin, onEdit, onDelete } = props;
  const { source } = note.target;
  const written = date(dayOf(note.modifiedAt));
  return (
    <article class="note" aria-label={origin ?? t('note_of', written)}>
      {origin && <p class="note-origin">{origin}</p>}
      <NoteText text={note.body.text} />
      <NoteLabels body={note.body} />
      <AnchorLine note={note} anchored={anchored} />
      <p class="fact-meta">
        {origin ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {[source.publisher, source.title].filter(Boolean).join(', ')}
            <span class="hidden"> {t('opens_in_new_tab')}</span>
          </a>
        ) : (
          <time dateTime={note.modifiedAt}>{written}</time>
        )}
        {onEdit && (
          <button type="button" class="quiet" onClick={onEdit}>
            {t('note_edit')}
          </button>
        )}
        {onDelete && (
          <button type="button" class="quiet" onClick={onDelete}>
            {t('note_delete')}
          </button>
        )}
      </p>
    </article>
  );
}
