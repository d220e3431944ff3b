/**
 * The field in which a note is written. What is typed is told as a draft at each
 * pause, and whenever the field may be about to go.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { keyIn } from '../lib/core/i18n';
import type { NoteBody, NoteStatus } from '../lib/core/notes/note';
import { useWords } from './i18n';

/** A pause between words is shorter; a reload after it loses less than a second of typing. */
export const DRAFT_PAUSE_MS = 500;

const STATUSES: NoteStatus[] = ['free', 'to-check', 'cross-checked', 'disputed'];
const LONGEST_TEXT = 100_000;
const LONGEST_TAG = 200;

/** Tags as they are typed: parted by commas, each once, without signs before them. */
export function tagsIn(text: string): string[] {
  const tags = text.split(',').map((tag) =>
    tag
      .trim()
      .replace(/^#+\s*/, '')
      .slice(0, LONGEST_TAG),
  );
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Has the reader written anything? */
export function isWritten({ text, tags }: NoteBody): boolean {
  return text.trim() !== '' || tags.length > 0;
}

export type NoteEditorProps = {
  body: NoteBody;
  /** The note is being written to the disk. */
  isSaving: boolean;
  onDraft: (body: NoteBody) => void;
  onSave: (body: NoteBody) => void;
  onDiscard: (body: NoteBody) => void;
};

/** The editor of one note. Takes the focus when its document has it. */
export function NoteEditor(props: NoteEditorProps) {
  const { t } = useWords();
  const { body, isSaving, onDraft, onSave, onDiscard } = props;
  const [text, setText] = useState(body.text);
  const [tags, setTags] = useState(body.tags.join(', '));
  const [status, setStatus] = useState(body.status);
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** What stands in the field, also before it is drawn again: it may go at any moment. */
  const latest = useRef(body);

  const keep = () => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    onDraft(latest.current);
  };
  const keepLatest = useRef(keep);
  keepLatest.current = keep;
  const change = (part: Partial<NoteBody>) => {
    latest.current = { ...latest.current, ...part };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => keepLatest.current(), DRAFT_PAUSE_MS);
  };
  const done = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    return latest.current;
  };

  useEffect(() => {
    field.current?.focus();
    const flush = () => keepLatest.current();
    window.addEventListener('pagehide', flush);
    window.addEventListener('blur', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('blur', flush);
      flush();
    };
  }, []);

  const save = () => {
    if (isSaving) return;
    if (isWritten(latest.current)) onSave(done());
    else field.current?.focus();
  };
  return (
    <form
      class="form note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    >
      <label>
        {t('note_text')}
        <textarea
          ref={field}
          rows={4}
          maxLength={LONGEST_TEXT}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            change({ text: event.currentTarget.value });
          }}
        />
      </label>
      <label>
        {t('note_tags')}
        <input
          value={tags}
          onInput={(event) => {
            setTags(event.currentTarget.value);
            change({ tags: tagsIn(event.currentTarget.value) });
          }}
        />
      </label>
      <label>
        {t('note_status')}{' '}
        <select
          value={status}
          onChange={(event) => {
            const chosen = event.currentTarget.value as NoteStatus;
            setStatus(chosen);
            change({ status: chosen });
          }}
        >
          {STATUSES.map((value) => (
            <option key={value} value={value}>
              {t(keyIn('note_status', value))}
            </option>
          ))}
        </select>
      </label>
      <p class="form-actions">
        <button type="submit" class="primary" aria-disabled={isSaving}>
          {t(isSaving ? 'note_saving' : 'note_save')}
        </button>
        <button type="button" class="quiet" onClick={() => onDiscard(done())}>
          {t('note_discard')}
        </button>
      </p>
    </form>
  );
}
