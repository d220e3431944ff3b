/**
 * Known values of one thing at several dates, with the article's value set among them.
 *
 * A table first, for everyone; the strip in each row draws the same interval
 * on one scale. The scale does not start at zero: dots compare positions, not lengths.
 */
import type { NumberSeries, SourceLine } from '../lib/core/cards/cards';
import type { IsoDate } from '../lib/core/interval';
import { useWords } from './i18n';
import { SourceName } from './SourceList';
import type { Words } from './words';

const STRIP_WIDTH = 96;
const STRIP_MARGIN = 6;

type Row = {
  id: string;
  date: IsoDate;
  min: number;
  max: number;
  approx: boolean;
  said: string | null;
  sources: SourceLine[];
};

/** Returns the rows in order of date; the article's stands after the values of its own day. */
export function seriesRows(series: NumberSeries, asOf: IsoDate): Row[] {
  const known: Row[] = series.points.map(({ fact, asOf: date, min, max, approx, sources }) => {
    return { id: fact, date, min, max, approx, said: null, sources };
  });
  const { article } = series;
  if (!article) return known;
  const after = known.findIndex(({ date }) => date > asOf);
  const { min, max, text: said } = article;
  const row = { id: 'article', date: asOf, min, max, approx: false, said, sources: [] };
  return known.toSpliced(after < 0 ? known.length : after, 0, row);
}

function valueInWords(row: Row, words: Words): string {
  if (row.said) return words.quote(row.said);
  const about = row.approx ? `${words.t('about')} ` : '';
  const { min, max } = row;
  if (min === max) return about + words.number(min);
  return about + words.t('number_range', words.number(min), words.number(max));
}

function Strip(props: { row: Row; low: number; high: number }) {
  const { row, low, high } = props;
  const scale = (value: number) =>
    STRIP_MARGIN +
    ((Math.min(Math.max(value, low), high) - low) / (high - low || 1)) *
      (STRIP_WIDTH - 2 * STRIP_MARGIN);
  const from = scale(row.min);
  const to = scale(row.max);
  return (
    <svg
      class="strip"
      viewBox={`0 0 ${STRIP_WIDTH} 16`}
      width={STRIP_WIDTH}
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path class="strip-axis" d={`M0 8h${STRIP_WIDTH}`} />
      <path class="strip-interval" d={`M${from} 8H${to}`} />
      <circle cx={(from + to) / 2} cy="8" r={row.said ? 4.5 : 3.5} />
    </svg>
  );
}

/** The table of a series. */
export function SeriesTable(props: { series: NumberSeries; asOf: IsoDate }) {
  const words = useWords();
  const { t, date, text } = words;
  const rows = seriesRows(props.series, props.asOf);
  const bounds = rows.flatMap(({ min, max }) => [min, max]).filter(Number.isFinite);
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  return (
    <section>
      <h2>{t('series')}</h2>
      <table class="series">
        <caption>{text(props.series.of)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('series_date')}</th>
            <th scope="col">{t('series_value')}</th>
            <th scope="col">{t('series_source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class={row.said ? 'series-article' : undefined}>
              <th scope="row">{date(row.date)}</th>
              <td>
                <span class="series-value">{valueInWords(row, words)}</span>
                <Strip row={row} low={low} high={high} />
              </td>
              <td>
                {row.said && t('series_article')}
                {row.sources[0] && <SourceName source={row.sources[0]} />}
                {!row.said && row.sources.length === 0 && t('source_none')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
