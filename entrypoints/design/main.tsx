/** The design page: every component in every state, in the language of `?lang=`; `?only=` shows one. */
import { render } from 'preact';
import en from '../../assets/public/_locales/en/messages.json';
import fr from '../../assets/public/_locales/fr/messages.json';
import '../../assets/ui/card.css';
import '../../assets/ui/pages.css';
import '../../assets/ui/panel.css';
import './design.css';
import { DesignPage } from '../../components/DesignPage';
import { WordsProvider } from '../../components/i18n';
import { translator } from '../../lib/core/i18n';

const options = new URLSearchParams(location.search);
const lang = options.get('lang') === 'en' ? 'en' : 'fr';
const t = translator(lang === 'en' ? en : fr);
document.documentElement.lang = lang;
document.body.className = 'design';
render(
  <WordsProvider t={t}>
    <DesignPage only={options.get('only')} />
  </WordsProvider>,
  document.body,
);
