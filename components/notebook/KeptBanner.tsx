/** Says that the browser had lost the reader's notes, or that it is time for a backup. */
import { daysBetween } from '../../lib/core/format';
import type { Instant } from '../../lib/core/notes/note';
import { useWords } from '../i18n';

/** Days after which a reader who wants it is reminded. */
const BACKUP_DAYS = 30;

export type KeptBannerProps = {
  healing: { restored: number; wiped: boolean; at: Instant } | null;
  lastBackup: Instant | null;
  remindBackup: boolean;
  /** Number of notes: nobody is reminded to save nothing. */
  notes: number;
  now: Instant;
  onBackup: () => void;
  /** Leads to where a backup is restored. */
  onRestore: () => void;
  onDismiss: () => void;
};

/** Nothing, mostly. */
export function KeptBanner(props: KeptBannerProps) {
  const { t, on, plural } = useWords();
  const { healing, lastBackup, now } = props;
  if (healing) {
    return (
      <aside class="notice kept" aria-label={t('nb_healed_title')}>
        <p>
          <strong>{t('nb_healed_title')}</strong> {t('nb_healed', on(healing.at.slice(0, 10)))}{' '}
          {plural('nb_healed_count', healing.restored)} {t('nb_healed_rest')}
        </p>
        <p class="form-actions">
          <button type="button" class="primary" onClick={props.onRestore}>
            {t('nb_restore_backup')}
          </button>
          <button type="button" class="quiet" onClick={props.onDismiss}>
            {t('nb_understood')}
          </button>
        </p>
      </aside>
    );
  }
  const age = lastBackup === null ? null : daysBetween(lastBackup.slice(0, 10), now.slice(0, 10));
  if (!props.remindBackup || props.notes === 0 || (age !== null && age < BACKUP_DAYS)) return null;
  return (
    <aside class="notice kept" aria-label={t('nb_backup')}>
      <p>{age === null ? t('nb_never_saved') : plural('nb_saved_days_ago', age)}</p>
      <p class="form-actions">
        <button type="button" class="primary" onClick={props.onBackup}>
          {t('nb_backup_save')}
        </button>
      </p>
    </aside>
  );
}
