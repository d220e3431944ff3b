/** The side panel: follows the tab in front and keeps its list and the timeline beside it. */
import { render } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import '../../assets/ui/panel.css';
import { copyText } from '../../components/copy';
import { WordsProvider } from '../../components/i18n';
import { SidePanel } from '../../components/SidePanel';
import { usePage } from '../../components/use-page';
import type { TimelineLine } from '../../lib/core/cards/cards';
import type { FactId } from '../../lib/core/knowledge';
import {
  askForSite,
  type FrontTab,
  frontTab,
  onFrontTabChange,
  sitePattern,
} from '../../lib/platform/pages';
import { sendRequest } from '../../lib/platform/requests';
import { translate, uiLang } from '../../lib/platform/words';
import { datedBase, pagePort, today } from '../popup/page-port';
import { useFollowed } from './use-followed';

const lang = uiLang();

function App() {
  const [tab, setTab] = useState<FrontTab | null>(null);
  const [events, setEvents] = useState<TimelineLine[] | null>(null);
  const port = useMemo(() => tab && pagePort(tab.id), [tab]);
  const { look, ...known } = usePage(port);
  const current = useFollowed(tab, known.reload);
  const pattern = sitePattern(tab?.url ?? null);
  const loadFacts = useCallback(
    (ids: FactId[]) => sendRequest('getFacts', { ids, asOf: today(), lang }),
    [],
  );

  useEffect(() => {
    const follow = () => void frontTab().then(setTab);
    follow();
    onFrontTabChange(follow);
    void sendRequest('getTimeline', { lang }).then(setEvents);
  }, []);

  const allowSite = async (tabId: number, asked: Promise<boolean>) => {
    if (!(await asked)) return;
    await sendRequest('runInTab', { tabId });
    known.reload();
  };
  return (
    <SidePanel
      {...known}
      key={tab?.id}
      current={current}
      base={datedBase(look?.base)}
      events={events}
      loadFacts={loadFacts}
      onCopy={copyText}
      onGoTo={(target) => tab && void sendRequest('goTo', { tabId: tab.id, target })}
      onGoToNote={(id) => tab && void sendRequest('goToNote', { tabId: tab.id, id })}
      onAllowSite={tab && pattern ? () => void allowSite(tab.id, askForSite(pattern)) : null}
      onSettings={() => void sendRequest('openOptions', { section: null })}
    />
  );
}

document.documentElement.lang = lang;
render(
  <WordsProvider t={translate}>
    <App />
  </WordsProvider>,
  document.body,
);
