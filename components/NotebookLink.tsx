/** The way from a page of the extension to the notebook, in a tab of its own. */
import { Icon } from './Icon';
import { useWords } from './i18n';

/** A tool of a page's head that opens the notebook. */
export function NotebookLink() {
  const { t } = useWords();
  return (
    <a class="tool" href="notebook.html" target="_blank" title={t('nb_title')} rel="noopener">
      <Icon name="note" />
      <span class="hidden">{t('nb_title')}</span>
    </a>
  );
}
