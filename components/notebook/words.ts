/** The words of exports, from the catalogue. */

import { keyIn } from '../../lib/core/i18n';
import type { ExportWords } from '../../lib/core/notes/export/words';
import type { Words } from '../words';
import { STATUSES } from './place';

/** Returns the words in which notes are exported. */
export function exportWords({ t, date }: Words): ExportWords {
  const statuses = STATUSES.map((status) => [status, t(keyIn('note_status', status))]);
  return {
    title: t('nb_export_title'),
    status: Object.fromEntries(statuses),
    created: t('nb_export_created'),
    modified: t('nb_export_modified'),
    facts: t('nb_export_facts'),
    actor: t('nb_actor'),
    date,
  };
}
