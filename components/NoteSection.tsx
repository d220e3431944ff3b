/** The reader's notes in a card: those on its subject here and in other articles, and the field for a new one. */
import { useEffect, useRef } from 'preact/hooks';
import { keyIn } from '../lib/core/i18n';
import type { NoteSubject } from '../lib/core/notes/note';
import { useWords } from './i18n';
import { NoteEditor } from './NoteEditor';
import { dayOf, NoteItem } from './NoteItem';
import { NoteToast } from './NoteToast';
import type { CardPlace, NoteDesk } from './note-desk';
import { useNotes } from './use-notes';

export type NoteSectionProps = {
  desk: NoteDesk;
  at: CardPlace;
  subject: NoteSubject;
  /** How often the reader has asked for the field since the card is open. */
  asked: number;
};

/** Notes; nothing as long as there is none and nobody writes. */
export function NoteSection(props: NoteSectionProps) {
  const { t, date } = useWords();
  const { desk, at, subject, asked } = props;
  const notes = useNotes(desk, at, subject);
  const { shown, editing, done, failure } = notes;
  const section = useRef<HTMLElement>(null);
  const hadField = useRef(false);

  const heard = useRef(asked);
  useEffect(() => {
    // Only another wish opens the field, not another card.
    if (asked !== heard.current && !editing) notes.write(null);
    heard.current = asked;
  }, [asked]);

  useEffect(() => {
    // The field is gone: who worked in it goes on beside it, before the way to undo.
    if (hadField.current && !editing && document.hasFocus()) section.current?.focus();
    hadField.current = editing !== null;
  }, [editing]);

  const undo = done?.undo ?? null;
  useEffect(() => {
    if (!undo) return;
    const press = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || isField(event.target)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undo]);

  const { here, elsewhere } = shown;
  const isEmpty = here.length + elsewhere.length === 0 && !editing && !done && !failure;
  const stateOf = (id: string) => at.here.find((anchored) => anchored.id === id) ?? null;
  return (
    <section
      class={isEmpty ? 'notes hidden' : 'notes'}
      ref={section}
      tabIndex={-1}
      hidden={isEmpty}
    >
      <h2>{t('notes_mine')}</h2>
      <div role="status">
        {done && <NoteToast done={done} onEnd={notes.endDone} />}
        {notes.keeping && <p class="fact-meta">{t('note_keeping')}</p>}
        {failure && (
          <p class="note-failure">
            {failure !== 'private-window' && editing && `${t('note_not_saved')} `}
            {t(keyIn('error', failure))}
          </p>
        )}
      </div>
      {editing && (
        <>
          {editing.restored && (
            <p class="fact-meta">{t('note_draft_restored', date(dayOf(editing.restored)))}</p>
          )}
          <NoteEditor
            key={editing.id}
            body={editing.body}
            isSaving={notes.isSaving}
            onDraft={notes.draft}
            onSave={notes.save}
            onDiscard={notes.discard}
          />
        </>
      )}
      {here
        .filter(({ id }) => id !== editing?.id)
        .map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            anchored={stateOf(note.id)}
            onEdit={() => notes.write(note)}
            onDelete={() => notes.remove(note)}
          />
        ))}
      {elsewhere.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          anchored={null}
          origin={t(
            subject.type === 'actor' ? 'note_elsewhere_actor' : 'note_elsewhere_claim',
            date(dayOf(note.modifiedAt)),
          )}
        />
      ))}
    </section>
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}
