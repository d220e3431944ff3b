/** Says what was done and offers to undo it, for half a minute; longer while the reader is on it. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './i18n';

/** Long enough to read, think and reach the button by keyboard. */
export const UNDO_MS = 30_000;

/** What was done, and how it is undone; `undo` is `null` where nothing can be. */
export type Done = { text: string; undo: (() => void) | null };

/** The line; a new `done` starts its time anew. */
export function NoteToast(props: { done: Done; onEnd: () => void }) {
  const { t } = useWords();
  const { done, onEnd } = props;
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onEnd, UNDO_MS);
    return () => clearTimeout(timer);
    // A new `done` is another line.
  }, [done, isHeld, onEnd]);
  return (
    <p
      class="note-toast"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      {done.text}{' '}
      {done.undo && (
        <button type="button" class="quiet" aria-keyshortcuts="Control+Z" onClick={done.undo}>
          {t('undo')}
        </button>
      )}
    </p>
  );
}
