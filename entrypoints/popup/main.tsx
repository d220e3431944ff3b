/** The popup: asks the page in front for its state and shows it. */
import { render } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import '../../assets/ui/popup.css';
import { WordsProvider } from '../../components/i18n';
import { Popup } from '../../components/Popup';
import type { SiteState } from '../../components/SiteSwitch';
import { usePage } from '../../components/use-page';
import type { BaseState, PageState, Settings } from '../../lib/messages';
import {
  askForSite,
  type FrontTab,
  frontTab,
  openPanel,
  sitePattern,
} from '../../lib/platform/pages';
import { sendRequest } from '../../lib/platform/requests';
import { translate, uiLang } from '../../lib/platform/words';
import { useKept } from './kept';
import { datedBase, pagePort, requestsSent, siteOf } from './page-port';

// Asked before anything is drawn: the answers are what the popup waits for.
const asked = {
  tab: frontTab(),
  settings: sendRequest('getSettings', null),
  base: sendRequest('getBase', null),
};

function App() {
  const [tab, setTab] = useState<FrontTab | null>(null);
  const [base, setBase] = useState<BaseState | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [page, setPage] = useState<PageState | null>(null);
  const port = useMemo(() => tab && pagePort(tab.id, setPage), [tab]);
  const known = usePage(port);
  const kept = useKept(settings?.remindBackup ?? null);
  const pattern = sitePattern(tab?.url ?? null);

  useLayoutEffect(() => {
    void asked.tab.then(setTab);
    void asked.settings.then(setSettings);
    void asked.base.then(setBase);
  }, []);

  const setSite = async (state: SiteState) => {
    if (!page) return;
    await sendRequest('setHost', { host: page.host, state });
    setSettings(await sendRequest('getSettings', null));
    known.reload();
  };
  const allowSite = async (tabId: number, asked: Promise<boolean>) => {
    if (!(await asked)) return;
    await sendRequest('runInTab', { tabId });
    known.reload();
  };
  return (
    <Popup
      {...known}
      site={siteOf(page, settings)}
      base={datedBase(base)}
      requestsSent={requestsSent()}
      kept={kept}
      isPrivate={tab?.incognito ?? false}
      onGoTo={(target) => tab && void sendRequest('goTo', { tabId: tab.id, target })}
      onGoToNote={(id) => tab && void sendRequest('goToNote', { tabId: tab.id, id })}
      onAllowSite={tab && pattern ? () => void allowSite(tab.id, askForSite(pattern)) : null}
      onSite={(state) => void setSite(state)}
      onSettings={() => void sendRequest('openOptions', { section: null })}
      onPanel={tab && openPanel ? () => void openPanel?.(tab.id).then(close) : null}
    />
  );
}

document.documentElement.lang = uiLang();
render(
  <WordsProvider t={translate}>
    <App />
  </WordsProvider>,
  document.body,
);
