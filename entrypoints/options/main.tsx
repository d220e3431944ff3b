/** The options page: shows every choice and makes it hold at once. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../assets/ui/pages.css';
import { WordsProvider } from '../../components/i18n';
import { Options, type OptionsProps } from '../../components/options/Options';
import type { Erasable } from '../../components/options/Privacy';
import { version } from '../../lib/platform/environment';
import { askForSite, commands, dropSite, openShortcuts, sites } from '../../lib/platform/pages';
import { sendRequest } from '../../lib/platform/requests';
import { translate, uiLang } from '../../lib/platform/words';

type Known = Omit<OptionsProps, 'version' | `on${string}`>;

async function look(): Promise<Known> {
  const [settings, allSites, base, corrections, keys, storage, own] = await Promise.all([
    sendRequest('getSettings', null),
    sites(),
    sendRequest('getBase', null).catch(() => null),
    sendRequest('getCorrections', null),
    commands(),
    navigator.storage.estimate(),
    sendRequest('countOwn', null).catch(() => null),
  ]);
  const ids = corrections.flatMap(({ body }) =>
    body.type === 'not-this-actor' && body.to ? [body.to] : [],
  );
  const names = await sendRequest('getActorNames', { ids, lang: uiLang() }).catch(() => []);
  return {
    settings,
    sites: allSites,
    base,
    corrections,
    labels: Object.fromEntries(names.map(({ id, label }) => [id, label])),
    commands: keys,
    usedBytes: storage.usage ?? null,
    own,
  };
}

const ERASE: Record<Erasable, () => Promise<unknown>> = {
  readings: () => sendRequest('forgetReadings', { pages: null }),
  known: () => sendRequest('forgetKnown', null),
  all: () => sendRequest('eraseOwn', null),
};

function App() {
  const [known, setKnown] = useState<Known | null>(null);
  const refresh = () => void look().then(setKnown);
  const after = (work: Promise<unknown>) => void work.then(refresh);

  useEffect(refresh, []);
  useEffect(() => {
    // The address names a section that was not there when the page loaded.
    if (known) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [known !== null]);
  if (!known) return null;
  return (
    <Options
      {...known}
      version={version()}
      onChange={(change) => after(sendRequest('setSettings', change))}
      onAdd={(host) => after(askForSite(`*://${host}/*`))}
      onDrop={(pattern) => after(dropSite(pattern))}
      onSwitchOn={(host) => after(sendRequest('setHost', { host, state: 'on' }))}
      onUndo={(ids) => after(Promise.all(ids.map((id) => sendRequest('removeCorrection', { id }))))}
      onErase={(what) => after(ERASE[what]())}
      onChangeKeys={() => void openShortcuts()}
    />
  );
}

document.documentElement.lang = uiLang();
document.title = translate('options_title');
render(
  <WordsProvider t={translate}>
    <App />
  </WordsProvider>,
  document.body,
);
