/** The first page: its sample paragraph shows real cards of the base. */
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../assets/ui/card.css';
import '../../assets/ui/pages.css';
import { type CardView, createCardSession } from '../../components/card-session';
import { WordsProvider } from '../../components/i18n';
import { SAMPLE_MARKS, samplePieces, Welcome } from '../../components/Welcome';
import type { CardSubject } from '../../lib/messages';
import { sites } from '../../lib/platform/pages';
import { sendRequest } from '../../lib/platform/requests';
import { translate, uiLang } from '../../lib/platform/words';
import { loadCard } from '../card/requests';
import { sampleClaim } from './sample';

const AS_OF = '2026-01-06';

function subjectOf(index: number): CardSubject {
  const actor = SAMPLE_MARKS[index]?.actor;
  if (actor) return { type: 'actor', actor, asOf: AS_OF };
  const piece = samplePieces(translate('welcome_sample')).find(({ mark }) => mark === index);
  return { type: 'claim', claim: sampleClaim(piece?.text ?? ''), asOf: AS_OF };
}

function App() {
  const [chosen, setChosen] = useState(0);
  const [hosts, setHosts] = useState<string[]>([]);
  const [view, setView] = useState<CardView>({
    state: { status: 'empty' },
    pinned: false,
    canGoBack: false,
  });
  const session = useMemo(() => createCardSession(loadCard, setView), []);

  useEffect(() => void session.show(subjectOf(chosen), false), [chosen]);
  useEffect(() => {
    void sites().then(({ own, added }) => {
      setHosts([...own, ...added].map((pattern) => pattern.replace(/^.*\/\/(\*\.)?|\/.*$/g, '')));
    });
  }, []);
  return (
    <Welcome
      chosen={chosen}
      state={view.state}
      onChoose={setChosen}
      onActor={(actor) => void session.follow(() => ({ type: 'actor', actor, asOf: AS_OF }))}
      onBack={view.canGoBack ? () => void session.back() : null}
      sites={hosts}
      onSites={() => void sendRequest('openOptions', { section: 'sites' })}
    />
  );
}

document.documentElement.lang = uiLang();
document.title = translate('welcome_title');
render(
  <WordsProvider t={translate}>
    <App />
  </WordsProvider>,
  document.body,
);
