/** Every component in every state, for designers and for the tests that look at them. */
import type { ComponentChildren } from 'preact';
import type { Card, NumberSeries, TimelineLine } from '../lib/core/cards/cards';
import { overviewOf } from '../lib/core/cards/overview';
import type { Correction } from '../lib/core/corrections';
import type { Settings } from '../lib/core/settings';
import { CardPanel, type CardState } from './CardPanel';
import {
  actorCard,
  COUNTRY,
  claim,
  claimCard,
  EVENT,
  OPEN,
  REPORTED,
  SERIES,
  UNSOURCED,
} from './fixtures';
import { KindIcon, RelationIcon } from './Icon';
import { useWords } from './i18n';
import { Options } from './options/Options';
import { Popup } from './Popup';
import { ANNOTATIONS, CORRECTIONS, EVENTS, FACT_LINES, NAMES, PAGE } from './page-fixtures';
import type { PageStatus, PageView } from './page-status';
import { SidePanel } from './SidePanel';
import type { SiteState } from './SiteSwitch';
import { Timeline } from './Timeline';
import { Welcome } from './Welcome';

const nothing = () => {};

function card(state: CardState, pinned = false) {
  return (
    <CardPanel
      state={state}
      pinned={pinned}
      baseDate="2026-10-07"
      onClose={nothing}
      onPin={nothing}
      onSettings={nothing}
      onActor={nothing}
      onBack={pinned ? nothing : null}
      onCopy={nothing}
      corrector={{ save: async () => 'x', undo: async () => {}, article: async () => null }}
      knowledge={{ known: new Set(['andy-burnham']), onKnown: nothing }}
    />
  );
}

const ready = (shown: Card, series: NumberSeries | null = null, pinned = false) =>
  card({ status: 'ready', card: shown, series }, pinned);

const SILENT: PageView = {
  ...PAGE,
  title: null,
  asOf: null,
  dateOrigin: null,
  annotations: null,
  timing: null,
};

function popup(
  status: PageStatus,
  state: SiteState = 'on',
  baseDate = '2026-10-07',
  isPrivate = false,
) {
  const annotated = status.status === 'ready' ? status.page.annotations : null;
  return (
    <Popup
      site={status.status === 'ready' ? { host: PAGE.host, state } : null}
      status={status}
      overview={annotated ? overviewOf(annotated, NAMES) : null}
      facts={FACT_LINES}
      notes={[]}
      base={{ date: baseDate, ageDays: 47 }}
      kept={null}
      requestsSent={0}
      isPrivate={isPrivate}
      onGoTo={nothing}
      onGoToNote={nothing}
      onAllowSite={status.status === 'unreachable' ? nothing : null}
      onSite={nothing}
      onSettings={nothing}
      onPanel={nothing}
    />
  );
}

const page = (change: Partial<PageView> = {}): PageStatus => ({
  status: 'ready',
  page: { ...PAGE, ...change },
});
const silent = (silence: PageView['silence']): PageStatus => ({
  status: 'ready',
  page: { ...SILENT, silence },
});

function panel(status: PageStatus, events: TimelineLine[] | null) {
  const annotated = status.status === 'ready' ? status.page.annotations : null;
  return (
    <SidePanel
      status={status}
      overview={annotated ? overviewOf(annotated, NAMES) : null}
      facts={FACT_LINES}
      notes={[]}
      base={{ date: '2026-10-07', ageDays: 47 }}
      current={{ type: 'claim', index: 1 }}
      events={events}
      loadFacts={async (ids) => ids.flatMap((id) => FACT_LINES[id] ?? [])}
      onCopy={nothing}
      onGoTo={nothing}
      onGoToNote={nothing}
      onAllowSite={null}
      onSettings={nothing}
    />
  );
}

const SETTINGS: Settings = {
  offHosts: { 'exemple.fr': { until: null }, 'franceinfo.fr': { until: '2026-11-24' } },
  trigger: 'hover',
  density: 'everything',
  hiddenKinds: ['concept'],
  fadeKnown: true,
  badge: true,
  selectionBar: true,
  rememberReadings: true,
  remindBackup: false,
};

const options = (corrections: Correction[]) => (
  <Options
    settings={SETTINGS}
    onChange={nothing}
    sites={{
      own: ['*://*.lemonde.fr/*', '*://*.franceinfo.fr/*'],
      added: ['*://www.exemple.org/*'],
    }}
    onAdd={nothing}
    onDrop={nothing}
    onSwitchOn={nothing}
    base={{ revision: 12, date: '2026-10-07', actors: 449, facts: 385 }}
    corrections={corrections}
    labels={{ france: 'France' }}
    onUndo={nothing}
    own={{ notes: 12, binned: 1, corrections: corrections.length, readings: 48, known: 31 }}
    onErase={nothing}
    commands={[
      { name: 'toggle', description: 'Activer ou suspendre Repères', keys: 'Alt+Shift+C' },
      { name: 'next', description: 'Repère suivant', keys: '' },
    ]}
    onChangeKeys={nothing}
    usedBytes={4_200_000}
    version="0.1.0"
  />
);

/** Name of each state and how it is drawn. */
export const STATES: Record<string, () => ComponentChildren> = {
  'card-person': () => ready(actorCard()),
  'card-person-pinned': () => ready(actorCard({ rolesToday: null }), null, true),
  'card-successor': () =>
    ready(
      actorCard({
        id: 'andy-burnham',
        label: 'Andy Burnham',
        roles: [],
        rolesToday: [
          {
            title: 'Premier ministre du Royaume-Uni',
            org: 'Royaume-Uni',
            from: '2026-07-20',
            to: null,
            unsourced: false,
            sources: [],
          },
        ],
        facts: [],
      }),
    ),
  'card-country': () => ready(COUNTRY),
  'card-event': () => ready(EVENT),
  'card-unsourced': () => ready(UNSOURCED),
  'card-open': () => ready(OPEN),
  'card-claim': () => ready(claimCard(), SERIES),
  'card-claim-reported': () => ready(REPORTED),
  'card-claim-without-fact': () =>
    ready(
      claimCard({
        claim: claim('Les ministres se retrouveront « très vite », promet un diplomate.', {
          agents: [],
          quantity: null,
        }),
        facts: [],
        changes: [],
      }),
    ),
  'card-nothing': () => card({ status: 'nothing' }),
  'card-error': () => card({ status: 'error', code: 'base-unavailable' }),
  'popup-article': () => popup(page()),
  'popup-date-missing': () => popup(page({ dateOrigin: 'today' })),
  'popup-base-behind': () => popup(page(), 'on', '2025-12-01'),
  'popup-nothing-found': () =>
    popup(page({ annotations: { ...ANNOTATIONS, mentions: [], claims: [] } })),
  'popup-loading': () => popup({ status: 'loading' }),
  'popup-not-an-article': () => popup(silent('not-an-article')),
  'popup-site-off': () => popup(silent('site-off'), 'off'),
  'popup-site-paused': () => popup(silent('site-off'), 'off-today'),
  'popup-no-access': () => popup({ status: 'unreachable' }),
  'popup-private': () => popup(page(), 'on', '2026-10-07', true),
  'panel-article': () => panel(page(), EVENTS),
  timeline: () => (
    <main class="panel">
      <h1 class="hidden">Repères</h1>
      <Timeline
        events={EVENTS}
        asOf="2026-01-06"
        actors={['keir-starmer']}
        loadFacts={async (ids) => ids.flatMap((id) => FACT_LINES[id] ?? [])}
      />
    </main>
  ),
  'page-options': () => options(CORRECTIONS),
  'page-options-new': () => options([]),
  'page-welcome': () => (
    <Welcome
      chosen={0}
      state={{ status: 'ready', card: actorCard({ facts: [], related: [] }), series: null }}
      onChoose={nothing}
      onActor={nothing}
      onBack={null}
      sites={['lemonde.fr', 'franceinfo.fr']}
      onSites={nothing}
    />
  ),
  'popup-error': () => popup({ status: 'error', code: 'base-unavailable' }),
};

/** The page; `only` shows a single state. */
export function DesignPage(props: { only: string | null }) {
  const { t } = useWords();
  const names = props.only ? [props.only] : Object.keys(STATES);
  return (
    <>
      {!props.only && (
        <ul class="choices" aria-label="icons">
          {(['person', 'country', 'organization', 'event', 'place'] as const).map((kind) => (
            <li key={kind}>
              <KindIcon kind={kind} /> {t(`kind_${kind}`)}
            </li>
          ))}
          {(['concept', 'military', 'group', 'document'] as const).map((kind) => (
            <li key={kind}>
              <KindIcon kind={kind} /> {t(`kind_${kind}`)}
            </li>
          ))}
          {(['agrees', 'approximates', 'narrower', 'broader'] as const).map((relation) => (
            <li key={relation}>
              <RelationIcon relation={relation} /> {t(`relation_${relation}`)}
            </li>
          ))}
          {(['differs', 'outdated', 'later', 'context'] as const).map((relation) => (
            <li key={relation}>
              <RelationIcon relation={relation} /> {t(`relation_${relation}`)}
            </li>
          ))}
        </ul>
      )}
      <div class="design-states">
        {names.map((name) => (
          <figure key={name} id={name}>
            {!props.only && <figcaption>{name}</figcaption>}
            <div class={`design-frame ${name.split('-')[0]}-frame`}>{STATES[name]?.()}</div>
          </figure>
        ))}
      </div>
    </>
  );
}
