/**
 * The article of the tab: its day, the age of the base, what differs, what is
 * claimed, who is named; or one clear sentence when there is nothing to show.
 * The popup and the side panel both show it.
 */

import { useEffect, useState } from 'preact/hooks';
import type { Target } from '../lib/core/annotation';
import type { FactLine } from '../lib/core/cards/cards';
import { type Overview, rowsInSight } from '../lib/core/cards/overview';
import { keyIn } from '../lib/core/i18n';
import type { IsoDate } from '../lib/core/interval';
import type { FactId } from '../lib/core/knowledge';
import type { NoteId } from '../lib/core/notes/note';
import { ActorRows } from './ActorRows';
import { ClaimRows } from './ClaimRows';
import { Icon } from './Icon';
import { useWords } from './i18n';
import { ChangedSentences, type NoteRow, NoteRows } from './NoteRows';
import type { PageStatus, PageView } from './page-status';

export type PageOverviewProps = {
  status: PageStatus;
  overview: Overview | null;
  facts: Record<FactId, FactLine>;
  /** The reader's notes on the article. */
  notes: NoteRow[];
  base: { date: IsoDate; ageDays: number } | null;
  /** The passage at which the reader is, where the page tells it. */
  current?: Target | null;
  onGoTo: (target: Target) => void;
  onGoToNote: (id: NoteId) => void;
  /** Asks for access to the page's site, or `null` when it cannot be asked for. */
  onAllowSite: (() => void) | null;
};

function Message(props: {
  title: string;
  hint: string;
  action?: { label: string; run: () => void };
}) {
  return (
    <div class="message">
      <h2>{props.title}</h2>
      <p>{props.hint}</p>
      {props.action && (
        <button type="button" class="primary" onClick={props.action.run}>
          {props.action.label}
        </button>
      )}
    </div>
  );
}

function Dates(props: { page: PageView; base: PageOverviewProps['base'] }) {
  const { t, date, on, plural } = useWords();
  const { page, base } = props;
  const behind = base && page.asOf && base.date < page.asOf;
  return (
    <div class="dates">
      {page.title && <p class="article-title">{page.title}</p>}
      <dl>
        {page.asOf && page.dateOrigin && (
          <div>
            <dt>{t('article')}</dt>
            <dd>
              {date(page.asOf)} <span class="muted">{t(keyIn('origin', page.dateOrigin))}</span>
            </dd>
          </div>
        )}
        {base && (
          <div>
            <dt>{t('base')}</dt>
            <dd>
              {date(base.date)}{' '}
              {base.ageDays > 0 && <span class="muted">{plural('age_days', base.ageDays)}</span>}
            </dd>
          </div>
        )}
      </dl>
      {page.dateOrigin === 'today' && (
        <p class="notice">
          <Icon name="warning" /> {t('date_missing')}
        </p>
      )}
      {behind && (
        <p class="notice">
          <Icon name="warning" /> {t('base_behind', on(base.date))}
        </p>
      )}
    </div>
  );
}

/** Lines that fit into a popup, the highest of which is 600 pixels high. */
const LINES_IN_SIGHT = 24;

/** What is out of sight is drawn behind the first frame: a long article has hundreds of rows. */
function Lists(props: PageOverviewProps & { overview: Overview }) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  useEffect(() => setWhole(true), []);
  const { overview, facts, current = null, onGoTo } = props;
  const { differences, claims, actors, possible, kinds } = overview;
  if (differences.length + claims.length + actors.length + possible.length === 0) {
    return <Message title={t('nothing_found')} hint={t('nothing_found_hint')} />;
  }
  const drawn = rowsInSight(overview, isWhole ? Number.POSITIVE_INFINITY : LINES_IN_SIGHT);
  const rows = { facts, current, onGoTo };
  return (
    <>
      <ClaimRows
        title={t('differences')}
        telling
        rows={differences}
        drawn={drawn.differences}
        {...rows}
      />
      <ClaimRows title={t('claims')} rows={claims} drawn={drawn.claims} {...rows} />
      <ActorRows
        rows={actors}
        possible={possible}
        drawn={drawn}
        kinds={kinds}
        current={current}
        onGoTo={onGoTo}
      />
    </>
  );
}

/** Everything about the article of the tab. */
export function PageOverview(props: PageOverviewProps) {
  const { t, plural } = useWords();
  const { status, overview, base, onAllowSite } = props;
  if (status.status === 'waiting') return null;
  if (status.status === 'loading') return <p class="loading">{t('loading')}</p>;
  if (status.status === 'error') {
    return <Message title={t('page_error')} hint={t(keyIn('error', status.code))} />;
  }
  if (status.status === 'unreachable') {
    return (
      <Message
        title={t('silence_no_access')}
        hint={t(onAllowSite ? 'silence_no_access_hint' : 'silence_unsupported_hint')}
        action={onAllowSite ? { label: t('site_allow'), run: onAllowSite } : undefined}
      />
    );
  }
  const { page } = status;
  if (page.silence) {
    const family = keyIn('silence', page.silence);
    return <Message title={t(family)} hint={t(`${family}_hint`)} />;
  }
  return (
    <>
      <Dates page={page} base={base} />
      <ChangedSentences changes={page.changes} />
      {overview ? (
        <>
          <p class="hidden" role="status">
            {plural('found_actors', overview.actors.length)},{' '}
            {plural('found_claims', overview.claims.length + overview.differences.length)}
          </p>
          <NoteRows rows={props.notes} onGoTo={props.onGoToNote} />
          <Lists {...props} overview={overview} />
        </>
      ) : (
        <p class="loading">{t('loading')}</p>
      )}
    </>
  );
}
