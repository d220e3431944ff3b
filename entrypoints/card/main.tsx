/** The card inside the page: shows what it is told to, reports its height and what the reader does. */
import { render } from 'preact';
import '../../assets/ui/card.css';
import { CardPanel } from '../../components/CardPanel';
import { type CardView, createCardSession } from '../../components/card-session';
import { copyText } from '../../components/copy';
import { WordsProvider } from '../../components/i18n';
import type { IsoDate } from '../../lib/core/interval';
import { onCardNotice, sendRequest } from '../../lib/platform/requests';
import { translate, uiLang } from '../../lib/platform/words';
import { createNoteDesk, createPlaces } from './notes';
import { createCorrector, createKnowledge } from './own';
import { rehearse } from './rehearse';
import { loadCard } from './requests';

const cardId = location.hash.slice(1);
document.documentElement.lang = uiLang();

let baseDate: IsoDate | null = null;
let isPinned = false;

const tell = (event: 'close' | 'pin' | 'enter' | 'leave') =>
  void sendRequest('cardEvent', { cardId, event });
const close = () => tell('close');
const tellHeight = (height: number) => void sendRequest('cardResized', { cardId, height });

const session = createCardSession(loadCard, draw);

const keepOpen = () => isPinned || tell('pin');
const corrector = createCorrector(session, keepOpen);
const desk = createNoteDesk(keepOpen);
const places = createPlaces();
const knowledge = createKnowledge(session.redraw);

function draw({ state, pinned, canGoBack }: CardView): void {
  isPinned = pinned;
  render(
    <WordsProvider t={translate}>
      <CardPanel
        state={state}
        pinned={pinned}
        baseDate={baseDate}
        onClose={close}
        onPin={() => tell('pin')}
        onSettings={() => void sendRequest('openOptions', { section: null })}
        onActor={(actor) => void session.follow(({ asOf }) => ({ type: 'actor', actor, asOf }))}
        onBack={canGoBack ? session.back : null}
        onCopy={copyText}
        corrector={corrector}
        knowledge={knowledge}
        notes={places.at && { desk, at: places.at }}
        onHeight={tellHeight}
        onPresence={tell}
      />
    </WordsProvider>,
    document.body,
  );
}

onCardNotice(
  cardId,
  {
    showCard: ({ subject, pinned, notes }) => {
      places.move(notes);
      void session.show(subject, pinned);
    },
    hideCard: session.hide,
  },
  new AbortController().signal,
);
void sendRequest('cardReady', { cardId });
void sendRequest('getBase', null).then(({ date }) => {
  baseDate = date;
});
void knowledge.ask();
requestIdleCallback(() => rehearse(session.redraw));
