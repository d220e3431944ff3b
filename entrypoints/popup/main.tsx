/** The popup: asks the page in front for its state and shows it. */
import { render } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import '../../assets/ui/popup.css';
import { WordsProvider } from '../../components/i18n';
import { Popup } from '../../components/Popup';
import type { SiteState } from '../../components/SiteSwitch';
import { usePage } from '../../components/use-page';
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

// Asked before anything is drawn: the answer is what the popup waits for.
const front = frontTab();

function App() {
  const [tab, setTab] = useState<FrontTab | null>(null);
  const port = useMemo(() => tab && pagePort(tab.id), [tab]);
  const { look, ...known } = usePage(port);
  const kept = useKept(look?.settings?.remindBackup ?? null);
  const pattern = sitePattern(tab?.url ?? null);

  useLayoutEffect(() => void front.then(setTab), []);

  const setSite = async (state: SiteState) => {
    if (!look?.page) return;
    await sendRequest('setHost', { host: look.page.host, state });
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
      site={siteOf(look)}
      base={datedBase(look?.base)}
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
