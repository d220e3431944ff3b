/**
 * The notes of one card: read, written, undone. A note counts as saved when the
 * desk has answered; what fails is tried again while the card is open, and stays
 * in the field until then.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../lib/core/errors';
import type {
  Instant,
  Note,
  NoteBody,
  NoteId,
  NoteSubject,
  NoteTarget,
} from '../lib/core/notes/note';
import { useWords } from './i18n';
import { isWritten } from './NoteEditor';
import type { Done } from './NoteToast';
import type { CardPlace, NoteDesk, NotesShown } from './note-desk';

/** A note that is being written. */
export type Editing = {
  id: NoteId;
  /** The note as it was, or `null` for a new one. */
  before: Note | null;
  target: NoteTarget;
  body: NoteBody;
  /** When the draft was kept that the field starts with, or `null`. */
  restored: Instant | null;
};

/** Failures that may be over in a moment. */
const PASSING: ErrorCode[] = ['unknown', 'storage-unavailable'];
/** A worker that was stopped is back by then. */
const RETRY_MS = 3000;

const EMPTY: NoteBody = { text: '', tags: [], status: 'free' };

/** What a card shows of its notes, and what it can do with them. */
export type NotesState = {
  shown: NotesShown;
  editing: Editing | null;
  isSaving: boolean;
  failure: ErrorCode | null;
  /** The browser was asked just now to keep what is stored. */
  keeping: boolean;
  done: Done | null;
  endDone: () => void;
  /** Opens the field: for `note`, or for a new one, with its draft if there is one. */
  write: (note: Note | null) => void;
  draft: (body: NoteBody) => void;
  save: (body: NoteBody) => void;
  discard: (body: NoteBody) => void;
  remove: (note: Note) => void;
};

/** Keeps the notes about `subject` at the place `at`. */
export function useNotes(desk: NoteDesk, at: CardPlace, subject: NoteSubject): NotesState {
  const { t } = useWords();
  const [shown, setShown] = useState<NotesShown>({ here: [], elsewhere: [], drafts: [] });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [keeping, setKeeping] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const isWriting = editing !== null;
  const isBusy = useRef(false);
  isBusy.current = isWriting;
  const retry = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const load = useCallback(async () => {
    const loaded = await desk.load(subject, at);
    setShown(loaded);
    return loaded;
    // A card is mounted anew for another subject.
  }, [desk, at]);

  const open = (note: Note | null, { drafts }: NotesShown) => {
    const draft = drafts.find(({ id, base }) => (note ? id === note.id : base === 0));
    setFailure(null);
    setDone(null);
    setEditing({
      id: draft?.id ?? note?.id ?? desk.newId(),
      before: note,
      target: draft?.target ?? note?.target ?? { ...at.place, subject },
      body: draft?.body ?? note?.body ?? EMPTY,
      restored: draft?.savedAt ?? null,
    });
  };

  useEffect(() => {
    let isGone = false;
    load().then(
      (loaded) => {
        const isStarted = loaded.drafts.some(({ base }) => base === 0);
        if (!isGone && !isBusy.current && (at.write || isStarted)) open(null, loaded);
      },
      (error: unknown) => setFailure(codeOf(error)),
    );
    return () => {
      isGone = true;
      clearTimeout(retry.current);
    };
  }, [load]);

  // What is being written stays in its field.
  useEffect(() => desk.onChange(() => void load().catch(() => {})), [desk, load]);

  useEffect(() => {
    if (isWriting) desk.onWriting();
  }, [isWriting, desk]);

  const attempt = async (work: () => Promise<unknown>, again: (() => void) | null) => {
    clearTimeout(retry.current);
    try {
      await work();
      setFailure(null);
      await load();
    } catch (error) {
      const code = codeOf(error);
      setFailure(code);
      if (again && PASSING.includes(code)) retry.current = setTimeout(again, RETRY_MS);
    }
  };
  const undoing = (text: string, undo: () => Promise<unknown>): Done => ({
    text,
    undo: () => {
      setDone(null);
      void attempt(undo, null);
    },
  });

  const save = (body: NoteBody) => {
    if (!editing) return;
    const { id, before, target } = editing;
    const now = desk.now();
    const note: Note = {
      id,
      target,
      body,
      createdAt: before?.createdAt ?? now,
      modifiedAt: now,
      revision: (before?.revision ?? 0) + 1,
    };
    setSaving(true);
    // What stands in the field if the card is drawn again meanwhile.
    setEditing({ ...editing, body });
    const work = async () => {
      const saved = await desk.save(note);
      setEditing(null);
      setDone(
        saved.kept === 'copy'
          ? { text: t('note_kept_copy'), undo: null }
          : undoing(t(before ? 'note_edited' : 'note_saved'), () =>
              before
                ? desk.save({
                    ...before,
                    modifiedAt: desk.now(),
                    revision: saved.note.revision + 1,
                  })
                : desk.remove(saved.note.id),
            ),
      );
      // The note is on the disk: that the browser was not asked is no failure.
      setKeeping(await desk.keepStorage().catch(() => false));
    };
    void attempt(work, () => save(body)).finally(() => setSaving(false));
  };

  return {
    shown,
    editing,
    isSaving,
    failure,
    keeping,
    done,
    endDone: useCallback(() => setDone(null), []),
    write: (note) => open(note, shown),
    draft: (body) => {
      if (!editing || (!isWritten(body) && !editing.restored)) return;
      const { id, target, before } = editing;
      const base = before?.revision ?? 0;
      desk.saveDraft({ id, target, body, base, savedAt: desk.now() }).then(
        () => setFailure(null),
        (error: unknown) => setFailure(codeOf(error)),
      );
    },
    save,
    discard: (body) => {
      if (!editing) return;
      const left = { ...editing, body };
      setEditing(null);
      setFailure(null);
      void attempt(() => desk.removeDraft(left.id), null);
      if (isWritten(body)) {
        setDone({
          text: t('note_discarded'),
          undo: () => {
            setDone(null);
            setEditing(left);
          },
        });
      }
    },
    remove: (note) => {
      void attempt(async () => {
        await desk.remove(note.id);
        setDone(undoing(t('note_deleted'), () => desk.restore(note.id)));
      }, null);
    },
  };
}
