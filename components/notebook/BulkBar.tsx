/** What can be done with the chosen notes at once, how far a change is, and how it is taken back. */
import { useState } from 'preact/hooks';
import { keyIn } from '../../lib/core/i18n';
import { useWords } from '../i18n';
import type { Words } from '../words';
import type { Change, Undoable, Work } from './desk';
import { ProgressBar } from './Files';
import { STATUSES } from './place';

export type BulkBarProps = {
  chosen: number;
  found: number;
  work: Work | null;
  undoable: Undoable | null;
  onChange: (change: Change) => void;
  onChooseAll: () => void;
  onChooseNone: () => void;
  onExport: () => void;
  onUndo: () => void;
};

/** What was done, in words. */
function doneInWords({ change, count }: Undoable, { t, plural }: Words): string {
  switch (change.type) {
    case 'delete':
      return plural('nb_did_delete', count);
    case 'tag':
      return `${plural('nb_did_change', count)} ${t('nb_did_tag', change.tag)}`;
    case 'untag':
      return `${plural('nb_did_change', count)} ${t('nb_did_untag', change.tag)}`;
    case 'status':
      return `${plural('nb_did_change', count)} ${t(keyIn('note_status', change.status))}`;
  }
}

/** The line above the list. */
export function BulkBar(props: BulkBarProps) {
  const words = useWords();
  const { t, plural } = words;
  const { chosen, found, work, undoable } = props;
  return (
    <div class="bulk">
      <p class="bulk-count" role="status">
        {chosen > 0 ? plural('nb_chosen', chosen) : plural('own_notes', found)}
      </p>
      {found > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={chosen > 0 ? props.onChooseNone : props.onChooseAll}
        >
          {t(chosen > 0 ? 'nb_choose_none' : 'nb_choose_all')}
        </button>
      )}
      {work ? (
        <ProgressBar label={t('nb_working')} {...work} />
      ) : (
        chosen > 0 && <Changes {...props} />
      )}
      <div class="undo" aria-live="polite">
        {undoable && !work && (
          <>
            {doneInWords(undoable, words)}{' '}
            <button type="button" class="quiet" onClick={props.onUndo}>
              {t('undo')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function Changes({ onChange, onExport }: BulkBarProps) {
  const { t } = useWords();
  const [tag, setTag] = useState('');
  const typed = tag.trim().replace(/^#/, '');
  return (
    <form
      class="bulk-changes"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed) onChange({ type: 'tag', tag: typed });
        setTag('');
      }}
    >
      <label>
        <span class="hidden">{t('nb_tag')}</span>
        <input
          value={tag}
          placeholder={t('nb_tag')}
          autocomplete="off"
          onInput={(event) => setTag(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="quiet" disabled={typed === ''}>
        {t('nb_tag_add')}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={typed === ''}
        onClick={() => {
          onChange({ type: 'untag', tag: typed });
          setTag('');
        }}
      >
        {t('nb_tag_remove')}
      </button>
      <label>
        <span class="hidden">{t('nb_set_status')}</span>
        <select
          value=""
          onChange={(event) => {
            const status = STATUSES.find((one) => one === event.currentTarget.value);
            if (status) onChange({ type: 'status', status });
            event.currentTarget.value = '';
          }}
        >
          <option value="">{t('nb_set_status')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(keyIn('note_status', status))}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="quiet" onClick={onExport}>
        {t('nb_export_short')}
      </button>
      <button type="button" class="quiet" onClick={() => onChange({ type: 'delete' })}>
        {t('note_delete')}
      </button>
    </form>
  );
}
