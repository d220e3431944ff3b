/** What the list of notes is narrowed down by; every choice holds at once. */
import { keyIn } from '../../lib/core/i18n';
import type { ActorId } from '../../lib/core/knowledge';
import {
  EVERY_NOTE,
  type Facet,
  type Facets,
  type NoteFilter,
} from '../../lib/core/notes/search-notes';
import { useWords } from '../i18n';
import { isFiltering, STATUSES } from './place';

/** Tags shown as buttons; all of them can be typed. */
const MOST_TAGS = 20;

export type FiltersProps = {
  filter: NoteFilter;
  facets: Facets;
  labels: Record<ActorId, string>;
  lostCount: number;
  onFilter: (change: Partial<NoteFilter>) => void;
};

function Select(props: {
  label: string;
  value: string | null;
  options: { value: string; label: string }[];
  onChoose: (value: string | null) => void;
}) {
  const { t } = useWords();
  return (
    <label class="field">
      {props.label}
      <select
        value={props.value ?? ''}
        onChange={(event) => props.onChoose(event.currentTarget.value || null)}
      >
        <option value="">{t('nb_all')}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The column of filters. */
export function Filters(props: FiltersProps) {
  const { t, number } = useWords();
  const { filter, facets, labels, onFilter } = props;
  const counted = (named: Facet[], label: (value: string) => string) =>
    named.map(({ value, count }) => ({ value, label: `${label(value)} (${number(count)})` }));
  const tags = [
    ...facets.tags.slice(0, MOST_TAGS),
    // A tag from the address may be rare.
    ...filter.tags
      .filter((tag) => !facets.tags.slice(0, MOST_TAGS).some(({ value }) => value === tag))
      .map((value) => ({ value, count: null })),
  ];
  return (
    <form class="filters" aria-label={t('nb_filters')} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={t('note_status')}
        value={filter.status}
        options={STATUSES.map((value) => ({ value, label: t(keyIn('note_status', value)) }))}
        onChoose={(value) => onFilter({ status: STATUSES.find((one) => one === value) ?? null })}
      />
      <Select
        label={t('nb_publisher')}
        value={filter.publisher}
        options={counted(facets.publishers, (value) => value)}
        onChoose={(publisher) => onFilter({ publisher })}
      />
      <Select
        label={t('nb_actor')}
        value={filter.actor}
        options={counted(facets.actors, (value) => labels[value] ?? value)}
        onChoose={(actor) => onFilter({ actor })}
      />
      <fieldset class="days">
        <legend>{t('nb_days')}</legend>
        <label class="field">
          {t('nb_from')}
          <input
            type="date"
            value={filter.from ?? ''}
            max={filter.to ?? undefined}
            onChange={(event) => onFilter({ from: event.currentTarget.value || null })}
          />
        </label>
        <label class="field">
          {t('nb_to')}
          <input
            type="date"
            value={filter.to ?? ''}
            min={filter.from ?? undefined}
            onChange={(event) => onFilter({ to: event.currentTarget.value || null })}
          />
        </label>
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={filter.lost}
          onChange={(event) => onFilter({ lost: event.currentTarget.checked })}
        />
        <span>{t('nb_lost_only', number(props.lostCount))}</span>
      </label>
      {tags.length > 0 && (
        <fieldset>
          <legend>{t('nb_tags')}</legend>
          <div class="choices">
            {tags.map(({ value, count }) => (
              <button
                key={value}
                type="button"
                aria-pressed={filter.tags.includes(value)}
                onClick={() =>
                  onFilter({
                    tags: filter.tags.includes(value)
                      ? filter.tags.filter((tag) => tag !== value)
                      : [...filter.tags, value],
                  })
                }
              >
                {value} {count !== null && <span class="count">{number(count)}</span>}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {isFiltering({ ...filter, text: '' }) && (
        <button
          type="button"
          class="quiet"
          onClick={() => onFilter({ ...EVERY_NOTE, text: filter.text })}
        >
          {t('nb_no_filter')}
        </button>
      )}
    </form>
  );
}
