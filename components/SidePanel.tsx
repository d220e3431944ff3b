/** The side panel: the popup's lists kept beside the article, and the timeline of events. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TimelineLine } from '../lib/core/cards/cards';
import { actorsOf } from '../lib/core/cards/overview';
import { Icon } from './Icon';
import { useWords } from './i18n';
import { Mark } from './Mark';
import { NotebookLink } from './NotebookLink';
import { PageOverview, type PageOverviewProps } from './PageOverview';
import { Timeline, type TimelineProps } from './Timeline';

const TABS = ['article', 'timeline'] as const;

export type SidePanelProps = PageOverviewProps &
  Pick<TimelineProps, 'loadFacts' | 'onCopy'> & {
    /** `null` while the events are not there yet. */
    events: TimelineLine[] | null;
    onSettings: () => void;
  };

/** The whole side panel. */
export function SidePanel(props: SidePanelProps) {
  const { t } = useWords();
  const id = useId();
  const [chosen, setChosen] = useState<(typeof TABS)[number]>('article');
  const page = props.status.status === 'ready' ? props.status.page : null;

  const list = useRef<HTMLDivElement>(null);
  const { current } = props;
  useEffect(() => {
    // Who works in the list is not carried away from where they are.
    if (!current || list.current?.matches(':hover, :focus-within')) return;
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const turn = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = chosen === 'article' ? 'timeline' : 'article';
    setChosen(other);
    event.currentTarget.querySelector<HTMLElement>(`[id$="${other}"]`)?.focus();
  };
  return (
    <main class="panel">
      <header>
        <h1>
          <Mark /> {t('extName')}
        </h1>
        <div class="tools">
          <NotebookLink />
          <button type="button" class="tool" title={t('settings')} onClick={props.onSettings}>
            <Icon name="settings" />
            <span class="hidden">{t('settings')}</span>
          </button>
        </div>
      </header>
      <div class="tabs" role="tablist" tabIndex={-1} onKeyDown={turn}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            aria-selected={chosen === tab}
            aria-controls={`${id}-panel`}
            tabIndex={chosen === tab ? 0 : -1}
            onClick={() => setChosen(tab)}
          >
            {t(`tab_${tab}`)}
          </button>
        ))}
      </div>
      <div role="tabpanel" ref={list} id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {chosen === 'article' && <PageOverview {...props} />}
        {chosen === 'timeline' &&
          (props.events ? (
            <Timeline
              events={props.events}
              asOf={page?.asOf ?? null}
              actors={page?.annotations ? actorsOf(page.annotations) : []}
              loadFacts={props.loadFacts}
              onCopy={props.onCopy}
            />
          ) : (
            <p class="loading">{t('loading_timeline')}</p>
          ))}
      </div>
    </main>
  );
}
