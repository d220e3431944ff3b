/** The articles that were read, and how they are forgotten. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../lib/core/errors';
import { keyIn } from '../../lib/core/i18n';
import type { Instant, Reading } from '../../lib/core/notes/note';
import { TextIndex } from '../../lib/core/text/search';
import { forgetReadings, type ReadingsPort } from '../forget-readings';
import { useWords } from '../i18n';
import { type Done, NoteToast } from '../NoteToast';
import { MoreButton, PageStatus } from './PageStatus';
import { allPages, placeOf } from './port';
import type { Pages } from './use-pages';

/** Rows added at a time. */
const SHOWN_TOGETHER = 100;

export type ReadingsProps = {
  port: ReadingsPort;
  /** Words that title, publisher or claims must have. */
  text: string;
  /** How many readings there are, once that is known: another number than is shown means that they changed elsewhere. */
  count: number | null;
  /** Some were forgotten, or taken back. */
  onChanged: () => void;
};

/** What is kept in memory of a reading. */
type Row = Pick<Reading, 'key' | 'url' | 'title' | 'publisher' | 'asOf'> & {
  readAt: Instant;
  claims: number;
};

/** « Lectures ». */
export function Readings({ port, text, count, onChanged }: ReadingsProps) {
  const { t } = useWords();
  const { all, status, error, read, drop } = useReadings(port);
  const [shown, setShown] = useState(SHOWN_TOGETHER);
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const endDone = useCallback(() => setDone(null), []);
  useEffect(() => setShown(SHOWN_TOGETHER), [text]);
  const known = all.rows.filter(Boolean).length;
  const counted = useRef(count);
  useEffect(() => {
    // The first count says nothing new, and one that fits was changed here.
    if (counted.current !== null && count !== null && count !== known) void read();
    counted.current = count;
  }, [count]);

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
  const attempt = async (work: () => Promise<void>) => {
    setAsked(false);
    setDone(null);
    try {
      await work();
      setFailure(null);
    } catch (error) {
      setFailure(codeOf(error));
    }
    onChanged();
  };
  const forget = (keys: string[] | null) =>
    attempt(async () => {
      const takeBack = await forgetReadings(port, keys);
      drop(keys);
      const undo = () => void attempt(() => takeBack().finally(read));
      setDone({ text: t('thread_forgotten'), undo });
    });
  return (
    <section class="notebook-column" aria-labelledby="readings-title">
      <h2 id="readings-title">{t('nb_view_readings')}</h2>
      <p class="hint">{t('nb_readings_hint')}</p>
      <PageStatus pages={pages} empty={t(text ? 'nb_nothing_found' : 'nb_readings_empty')} />
      <div role="status">
        {done && <NoteToast done={done} onEnd={endDone} />}
        {failure && <p class="notice">{t(keyIn('error', failure))}</p>}
      </div>
      <ul class="cards">
        {pages.records.map((row) => (
          <ReadingRow key={row.key} row={row} onForget={() => void forget([row.key])} />
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
            <button type="button" class="quiet" onClick={() => void forget(null)}>
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

/** Reads all readings; of their hashes and claims nothing stays but the words, for the search. */
function useReadings(port: ReadingsProps['port']) {
  const [all, setAll] = useState<AllReadings>({ rows: [], texts: new TextIndex() });
  const [status, setStatus] = useState<Pages<Row>['status']>('loading');
  const [error, setError] = useState<Pages<Row>['error']>(null);
  const turn = useRef(0);
  const read = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const rows: Row[] = [];
    const texts = new TextIndex();
    try {
      for await (const page of allPages(port.readings, placeOf.reading)) {
        if (mine !== turn.current) return;
        for (const reading of page) {
          const wordings = reading.claims.map(({ wording }) => wording);
          texts.add([reading.title, reading.publisher ?? '', ...wordings]);
          rows.push(rowOf(reading));
        }
        setAll({ rows, texts });
        setStatus('ready');
      }
      if (mine !== turn.current) return;
      setAll({ rows, texts });
      setStatus('ready');
      setError(null);
    } catch (failure) {
      setError(codeOf(failure));
      setStatus('error');
    }
  }, [port]);
  useEffect(() => {
    void read();
    return () => {
      turn.current += 1;
    };
  }, [read]);
  /** Takes rows off that are forgotten. */
  const drop = (keys: string[] | null) =>
    setAll(({ rows, texts }) => ({
      rows: rows.map((row) => (row && (!keys || keys.includes(row.key)) ? null : row)),
      texts,
    }));
  return { all, status, error, read, drop };
}

function rowOf({ key, url, title, publisher, asOf, lastReadAt, claims }: Reading): Row {
  return { key, url, title, publisher, asOf, readAt: lastReadAt, claims: claims.length };
}
