/** The articles that were read, and how they are forgotten. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { codeOf } from '../../lib/core/errors';
import type { Instant, Reading } from '../../lib/core/notes/note';
import { TextIndex } from '../../lib/core/text/search';
import { useWords } from '../i18n';
import { MoreButton, PageStatus } from './PageStatus';
import { allPages, type NotebookPort, placeOf } from './port';
import type { Pages } from './use-pages';

/** Rows added at a time. */
const SHOWN_TOGETHER = 100;

export type ReadingsProps = {
  port: Pick<NotebookPort, 'readings' | 'forget'>;
  /** Words that title, publisher or claims must have. */
  text: string;
  onForgotten: () => void;
};

/** What is kept in memory of a reading. */
type Row = Pick<Reading, 'key' | 'url' | 'title' | 'publisher' | 'asOf'> & {
  readAt: Instant;
  claims: number;
};

/** « Lectures ». */
export function Readings({ port, text, onForgotten }: ReadingsProps) {
  const { t } = useWords();
  const { all, status, error, forget } = useReadings(port);
  const [shown, setShown] = useState(SHOWN_TOGETHER);
  const [asked, setAsked] = useState(false);
  useEffect(() => setShown(SHOWN_TOGETHER), [text]);

  const found = useMemo(() => {
    const matches = all.texts.search(text);
    return all.rows.filter((row, number) => row && (!matches || matches(number))) as Row[];
  }, [all, text]);
  const pages: Pages<Row> = {
    records: found.slice(0, shown),
    status,
    error,
    more: shown < found.length ? () => setShown(shown + SHOWN_TOGETHER) : null,
    drop: () => {},
  };
  const forgetOne = async (keys: string[] | null) => {
    await forget(keys);
    setAsked(false);
    onForgotten();
  };
  return (
    <section class="notebook-column" aria-labelledby="readings-title">
      <h2 id="readings-title">{t('nb_view_readings')}</h2>
      <p class="hint">{t('nb_readings_hint')}</p>
      <PageStatus pages={pages} empty={t(text ? 'nb_nothing_found' : 'nb_readings_empty')} />
      <ul class="cards">
        {pages.records.map((row) => (
          <ReadingRow key={row.key} row={row} onForget={() => void forgetOne([row.key])} />
        ))}
      </ul>
      <MoreButton pages={pages} />
      {found.length > 0 && !asked && (
        <button type="button" class="quiet" onClick={() => setAsked(true)}>
          {t('nb_forget_all')}
        </button>
      )}
      {asked && (
        <div class="question" role="alertdialog" aria-label={t('nb_forget_all')}>
          <p>{t('erase_sure_readings')}</p>
          <p class="form-actions">
            <button type="button" class="primary" onClick={() => setAsked(false)}>
              {t('erase_cancel')}
            </button>
            <button type="button" class="quiet" onClick={() => void forgetOne(null)}>
              {t('erase_do')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

function ReadingRow({ row, onForget }: { row: Row; onForget: () => void }) {
  const { t, on, date, plural } = useWords();
  return (
    <li>
      <p class="card-title">
        <a href={row.url} target="_blank" rel="noreferrer">
          {row.title || row.url}
        </a>
      </p>
      <p class="muted card-meta">
        {row.publisher && `${row.publisher} · `}
        {t('nb_article_of', date(row.asOf))} · {t('nb_read', on(row.readAt.slice(0, 10)))} ·{' '}
        {plural('found_claims', row.claims)}{' '}
        <button
          type="button"
          class="quiet"
          aria-label={t('nb_forget_named', row.title)}
          onClick={onForget}
        >
          {t('nb_forget')}
        </button>
      </p>
    </li>
  );
}

type AllReadings = { rows: (Row | null)[]; texts: TextIndex };

/** Reads all readings once; of their hashes and claims nothing stays but the words, for the search. */
function useReadings(port: ReadingsProps['port']) {
  const [all, setAll] = useState<AllReadings>({ rows: [], texts: new TextIndex() });
  const [status, setStatus] = useState<Pages<Row>['status']>('loading');
  const [error, setError] = useState<Pages<Row>['error']>(null);
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const rows: Row[] = [];
      const texts = new TextIndex();
      for await (const page of allPages(port.readings, placeOf.reading)) {
        if (isGone) return;
        for (const reading of page) {
          const wordings = reading.claims.map(({ wording }) => wording);
          texts.add([reading.title, reading.publisher ?? '', ...wordings]);
          rows.push(rowOf(reading));
        }
        setAll({ rows, texts });
        setStatus('ready');
      }
      setStatus('ready');
    };
    read().catch((failure: unknown) => {
      setError(codeOf(failure));
      setStatus('error');
    });
    return () => {
      isGone = true;
    };
  }, [port]);
  const forget = async (keys: string[] | null) => {
    await port.forget(keys);
    setAll(({ rows, texts }) => ({
      rows: rows.map((row) => (row && (!keys || keys.includes(row.key)) ? null : row)),
      texts,
    }));
  };
  return { all, status, error, forget };
}

function rowOf({ key, url, title, publisher, asOf, lastReadAt, claims }: Reading): Row {
  return { key, url, title, publisher, asOf, readAt: lastReadAt, claims: claims.length };
}
