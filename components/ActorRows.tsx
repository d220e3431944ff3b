/** Actors of the article in a list, with a filter by kind; each press goes to the next passage. */
import { useState } from 'preact/hooks';
import type { Target } from '../lib/core/annotation';
import type { ActorRow } from '../lib/core/cards/overview';
import type { ActorKind } from '../lib/core/knowledge';
import { KindIcon } from './Icon';
import { useWords } from './i18n';

function Row(props: { row: ActorRow; current: Target | null; onGoTo: (target: Target) => void }) {
  const { t, plural, list, number } = useWords();
  const { row, current } = props;
  const [visited, setVisited] = useState(-1);
  const { passages } = row;
  const isHere = current?.type === 'mention' && passages.includes(current.index);

  const next = () => {
    const position = (visited + 1) % passages.length;
    setVisited(position);
    props.onGoTo({ type: 'mention', index: passages[position] ?? 0 });
  };
  return (
    <li>
      <button
        type="button"
        class="row row-actor"
        aria-current={isHere ? 'true' : undefined}
        onClick={next}
      >
        <KindIcon kind={row.kind} />
        <span class="row-label">
          {row.label}
          {row.candidates.length > 0 && (
            <span class="row-open">{t('row_open', list(row.candidates, 'or'))}</span>
          )}
          <span class="hidden">, {t(`kind_${row.kind}`)},</span>
        </span>
        <span class="row-count">
          {visited < 0
            ? plural('passages', passages.length)
            : t('passage_of', number(visited + 1), number(passages.length))}
        </span>
      </button>
    </li>
  );
}

function Filter(props: {
  kinds: { kind: ActorKind; count: number }[];
  chosen: ActorKind | null;
  onChoose: (kind: ActorKind | null) => void;
}) {
  const { t, number } = useWords();
  const total = props.kinds.reduce((sum, { count }) => sum + count, 0);
  const choices: { kind: ActorKind | null; count: number }[] = [
    { kind: null, count: total },
    ...props.kinds,
  ];
  return (
    <fieldset class="filter">
      <legend class="hidden">{t('filter_kinds')}</legend>
      {choices.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          aria-pressed={props.chosen === kind}
          onClick={() => props.onChoose(kind)}
        >
          {kind ? t(`kinds_${kind}`) : t('filter_all')} <span class="count">{number(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** The list of actors; nothing when it is empty. */
export function ActorRows(props: {
  rows: ActorRow[];
  possible: ActorRow[];
  /** How many of each are drawn. */
  drawn: { actors: number; possible: number };
  kinds: { kind: ActorKind; count: number }[];
  current: Target | null;
  onGoTo: (target: Target) => void;
}) {
  const { t, number, plural } = useWords();
  const [kind, setKind] = useState<ActorKind | null>(null);
  const { rows, possible, drawn, kinds, current, onGoTo } = props;
  if (rows.length === 0 && possible.length === 0) return null;
  const shown = rows.filter((row) => kind === null || row.kind === kind);
  return (
    <section>
      <h2>
        {t('actors')} <span class="count">{number(rows.length)}</span>
      </h2>
      {kinds.length > 1 && <Filter kinds={kinds} chosen={kind} onChoose={setKind} />}
      <ul class="rows">
        {shown.slice(0, drawn.actors).map((row) => (
          <Row key={row.key} row={row} current={current} onGoTo={onGoTo} />
        ))}
      </ul>
      {possible.length > 0 && (
        <details class="possible">
          <summary>{plural('possible', possible.length)}</summary>
          <ul class="rows">
            {possible.slice(0, drawn.possible).map((row) => (
              <Row key={row.key} row={row} current={current} onGoTo={onGoTo} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
