/** Two versions of one note that were both kept, with what differs, and the ways to make one of them. */
import type { Note, NoteBody } from '../../lib/core/notes/note';
import { useWords } from '../i18n';
import { WordDifference } from '../NoteText';
import type { Saved } from './port';

export type ConflictProps = {
  note: Note;
  version: Note;
  onEdit: (base: Note, body: NoteBody) => Promise<Saved>;
  onDelete: (note: Note) => void;
};

/** What is said of a note that has another version. */
export function Conflict({ note, version, onEdit, onDelete }: ConflictProps) {
  const { t, on } = useWords();
  const take = async (text: string) => {
    const tags = [...new Set([...note.body.tags, ...version.body.tags])];
    await onEdit(note, { ...note.body, text, tags });
    onDelete(version);
  };
  const both = [note.body.text, version.body.text].filter((text) => text !== '').join('\n\n');
  return (
    <section class="conflict" aria-labelledby={`conflict-${version.id}`}>
      <h3 id={`conflict-${version.id}`}>{t('nb_conflict')}</h3>
      <p>{t('nb_conflict_hint', on(version.modifiedAt.slice(0, 10)))}</p>
      <WordDifference before={note.body.text} after={version.body.text} />
      <p class="form-actions">
        <button type="button" class="primary" onClick={() => void take(both)}>
          {t('nb_conflict_join')}
        </button>
        <button type="button" class="quiet" onClick={() => onDelete(version)}>
          {t('nb_conflict_mine')}
        </button>
        <button type="button" class="quiet" onClick={() => void take(version.body.text)}>
          {t('nb_conflict_other')}
        </button>
      </p>
    </section>
  );
}
