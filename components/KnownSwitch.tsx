/** Says of one card whether the reader knows it already: what is known is underlined more lightly. */
import { useWords } from './i18n';

/** What the reader knows, by the ids of actors and facts, and how that is changed. */
export type KnownProps = {
  known: ReadonlySet<string>;
  onKnown: (ids: string[], known: boolean) => void;
};

/** The switch; nothing where a card is about nothing that can be known. */
export function KnownSwitch(props: KnownProps & { ids: string[] }) {
  const { t } = useWords();
  const { ids, known, onKnown } = props;
  if (ids.length === 0) return null;
  return (
    <label class="known">
      <input
        type="checkbox"
        checked={ids.every((id) => known.has(id))}
        onChange={(event) => onKnown(ids, event.currentTarget.checked)}
      />
      {t('known')}
    </label>
  );
}
