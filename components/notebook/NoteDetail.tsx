/**
 * One note in full: its passage, and the field in which it is written on.
 *
 * What is typed is saved at each pause and when the field is left. While
 * something unsaved stands in the field, changes from elsewhere do not touch it:
 * both versions are kept, and shown here beside each other.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { keyIn } from '../../lib/core/i18n';
import type { Note, NoteBody } from '../../lib/core/notes/note';
import { publisherOf } from '../../lib/core/notes/search-notes';
import { Icon } from '../Icon';
import { useWords } from '../i18n';
import { splitLinks } from '../NoteText';
import { Conflict } from './Conflict';
import { STATUSES } from './place';
import type { Saved } from './port';

/** A pause in typing. */
const PAUSE_MS = 1_200;

export type NoteDetailProps = {
  note: Note;
  lost: boolean;
  /** Other versions of this note that were kept. */
  versions: Note[];
  onEdit: (base: Note, body: NoteBody) => Promise<Saved>;
  onOpenPassage: () => void;
  onDelete: (note: Note) => void;
  onTag: (tag: string) => void;
  /** Back to the list, where there is no room for both. */
  onBack: () => void;
};

type Progress = 'unsaved' | 'saving' | 'saved' | 'copy' | 'failed' | null;

/** The part of the page beside the list. */
export function NoteDetail(props: NoteDetailProps) {
  const { t, on, date } = useWords();
  const { note } = props;
  const { source, quote, post } = note.target;
  return (
    <article class="note-detail" aria-labelledby="note-title">
      <button type="button" class="quiet back" onClick={props.onBack}>
        <Icon name="back" /> {t('nb_back')}
      </button>
      <header>
        <h2 id="note-title" lang={source.lang} tabIndex={-1}>
          {source.title || source.url}
        </h2>
        <p class="muted note-article">
          {publisherOf(note)} · {t('nb_article_of', date(source.asOf))}
          {post !== null && ` · ${t('nb_in_post')}`}
        </p>
      </header>
      <blockquote lang={source.lang} cite={source.url}>
        {quote.exact}
      </blockquote>
      {props.lost && (
        <p class="notice">
          <Icon name="warning" /> {t('anchor_lost')} {t('nb_lost_hint')}
        </p>
      )}
      <p class="form-actions">
        <button type="button" class="primary" onClick={props.onOpenPassage}>
          {t('notes_goto')} <Icon name="external" />
        </button>
        <button type="button" class="quiet" onClick={() => props.onDelete(note)}>
          {t('note_delete')}
        </button>
      </p>
      <Editor key={note.id} {...props} />
      {props.versions.map((version) => (
        <Conflict
          key={version.id}
          note={note}
          version={version}
          onEdit={props.onEdit}
          onDelete={props.onDelete}
        />
      ))}
      <p class="muted note-dates">
        {t('nb_written', on(note.createdAt.slice(0, 10)))}
        {note.revision > 1 && ` · ${t('nb_changed', on(note.modifiedAt.slice(0, 10)))}`}
      </p>
    </article>
  );
}

/** Tags as they are typed: separated by commas, each once. */
export function typedTags(typed: string): string[] {
  const tags = typed
    .split(',')
    .map((tag) => tag.trim().replace(/^#/, ''))
    .filter((tag) => tag !== '');
  return [...new Set(tags)];
}

function Editor({ note, onEdit, onTag }: NoteDetailProps) {
  const { t } = useWords();
  const [base, setBase] = useState(note);
  const [body, setBody] = useState(note.body);
  const [tags, setTags] = useState(note.body.tags.join(', '));
  const [progress, setProgress] = useState<Progress>(null);
  const pause = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef({ base, body, dirty: false });
  latest.current = { ...latest.current, base, body };
  const shown = useRef(note);
  shown.current = note;
  const take = (newer: Note) => {
    setBase(newer);
    setBody(newer.body);
    setTags(newer.body.tags.join(', '));
  };

  useEffect(() => {
    // Changed elsewhere, and nothing unsaved stands here.
    if (latest.current.dirty || note.revision === latest.current.base.revision) return;
    take(note);
  }, [note]);

  const save = async () => {
    if (pause.current !== null) clearTimeout(pause.current);
    pause.current = null;
    const { base: from, body: written, dirty } = latest.current;
    if (!dirty) return;
    latest.current.dirty = false;
    setProgress('saving');
    try {
      const saved = await onEdit(from, written);
      // What was kept as a copy stands below; the field goes on with the note itself.
      const now = saved.kept === 'saved' ? saved.note : shown.current;
      latest.current.base = now;
      setBase(now);
      if (saved.kept === 'copy' && !latest.current.dirty) take(now);
      setProgress(latest.current.dirty ? 'unsaved' : saved.kept === 'copy' ? 'copy' : 'saved');
    } catch {
      latest.current.dirty = true;
      setProgress('failed');
    }
  };
  // Leaving the note saves it.
  useEffect(() => () => void save(), []);

  const write = (change: Partial<NoteBody>, pauseMs: number) => {
    const next = { ...latest.current.body, ...change };
    latest.current = { ...latest.current, body: next, dirty: true };
    setBody(next);
    setProgress('unsaved');
    if (pause.current !== null) clearTimeout(pause.current);
    pause.current = setTimeout(() => void save(), pauseMs);
  };

  return (
    <form
      class="form note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        {t('note_text')}
        <textarea
          rows={7}
          value={body.text}
          onInput={(event) => write({ text: event.currentTarget.value }, PAUSE_MS)}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
          }}
        />
      </label>
      <Links text={body.text} />
      <label>
        {t('note_tags')}
        <input
          value={tags}
          autocomplete="off"
          onInput={(event) => {
            setTags(event.currentTarget.value);
            write({ tags: typedTags(event.currentTarget.value) }, PAUSE_MS);
          }}
          onBlur={() => void save()}
        />
      </label>
      {body.tags.length > 0 && (
        <p class="choices">
          {body.tags.map((tag) => (
            <button
              key={tag}
              type="button"
              aria-label={t('nb_show_tag', tag)}
              onClick={() => onTag(tag)}
            >
              {tag}
            </button>
          ))}
        </p>
      )}
      <fieldset class="statuses">
        <legend>{t('note_status')}</legend>
        {STATUSES.map((status) => (
          <label key={status}>
            <input
              type="radio"
              name="status"
              checked={body.status === status}
              onChange={() => write({ status }, 0)}
            />
            {t(keyIn('note_status', status))}
          </label>
        ))}
      </fieldset>
      <p class="progress" role="status">
        {progress && t(PROGRESS[progress])}{' '}
        {(progress === 'unsaved' || progress === 'failed') && (
          <button type="submit" class="quiet">
            {t('note_save')}
          </button>
        )}
      </p>
    </form>
  );
}

/** Addresses in the text, to be followed. */
function Links({ text }: { text: string }) {
  const { t } = useWords();
  const links = splitLinks(text).filter(({ isLink }) => isLink);
  if (links.length === 0) return null;
  return (
    <ul class="links">
      {[...new Set(links.map((link) => link.text))].map((address) => (
        <li key={address}>
          <a href={address} target="_blank" rel="noreferrer">
            {address}
            <Icon name="external" />
            <span class="hidden"> {t('opens_in_new_tab')}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const PROGRESS = {
  unsaved: 'note_not_saved',
  saving: 'note_saving',
  saved: 'note_edited',
  copy: 'note_kept_copy',
  failed: 'nb_save_failed',
} as const;
