/** What is said of a list that is still coming, that failed, or that has nothing. */
import { keyIn } from '../../lib/core/i18n';
import { useWords } from '../i18n';
import type { Pages } from './use-pages';

/** Loading, failure or emptiness in words; nothing beside a list with records. */
export function PageStatus<Rec>({ pages, empty }: { pages: Pages<Rec>; empty: string }) {
  const { t } = useWords();
  const words =
    pages.status === 'loading'
      ? t('nb_loading')
      : pages.error
        ? t(keyIn('error', pages.error))
        : pages.records.length === 0
          ? empty
          : null;
  return words === null ? null : (
    <p class="empty" role="status">
      {words}
    </p>
  );
}

/** Asks for the next page. */
export function MoreButton<Rec>({ pages }: { pages: Pages<Rec> }) {
  const { t } = useWords();
  if (pages.status !== 'ready' || pages.more === null || pages.records.length === 0) return null;
  return (
    <button type="button" class="primary more-button" onClick={pages.more}>
      {t('nb_more')}
    </button>
  );
}
