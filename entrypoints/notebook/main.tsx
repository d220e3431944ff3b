/** The notebook page: the place that is shown stands in its address. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../assets/ui/notebook.css';
import { WordsProvider } from '../../components/i18n';
import { Notebook } from '../../components/notebook/Notebook';
import { type NotebookPlace, readPlace, writePlace } from '../../components/notebook/place';
import { translate, uiLang } from '../../lib/platform/words';
import { NOTEBOOK_PORT } from './port';

function App() {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const go = (next: NotebookPlace) => {
    const address = `#${writePlace(next)}`;
    // Another view is a step that « back » takes back; typing and moving in the list are not.
    if (next.view === place.view) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    setPlace(next);
  };
  return <Notebook port={NOTEBOOK_PORT} place={place} onPlace={go} />;
}

document.documentElement.lang = uiLang();
document.title = translate('nb_page_title');
render(
  <WordsProvider t={translate}>
    <App />
  </WordsProvider>,
  document.body,
);
