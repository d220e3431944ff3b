/** The card inside the page: shows what it is told to, reports its height and what the reader does. */
import { render } from 'preact';
import '../../assets/ui/card.css';
import { CardPanel, type CardState } from '../../components/CardPanel';
import { type CardView, createCardSession } from '../../components/card-session';
import { copyText } from '../../components/copy';
import { WordsProvider } from '../../components/i18n';
import { codeOf } from '../../lib/core/errors';
import type { IsoDate } from '../../lib/core/interval';
import type { CardSubject } from '../../lib/messages';
import { onCardNotice, sendRequest } from '../../lib/platform/requests';
import { translate, uiLang } from '../../lib/platform/words';

const cardId = location.hash.slice(1);
const lang = uiLang();
document.documentElement.lang = lang;

let baseDate: IsoDate | null = null;

const tell = (event: 'close' | 'pin' | 'enter' | 'leave') =>
  void sendRequest('cardEvent', { cardId, event });
const tellHeight = (height: number) => void sendRequest('cardResized', { cardId, height });

async function load(subject: CardSubject): Promise<CardState> {
  const claim = subject.type === 'claim' ? subject.claim : null;
  try {
    const [card, series] = await Promise.all([
      sendRequest('getCard', { subject, lang }),
      // The card is worth showing without its figures.
      claim && sendRequest('getSeries', { claim, asOf: subject.asOf, lang }).catch(() => null),
    ]);
    return card ? { status: 'ready', card, series } : { status: 'nothing' };
  } catch (error) {
    return { status: 'error', code: codeOf(error) };
  }
}

const session = createCardSession(load, draw);

function draw({ state, pinned, canGoBack }: CardView): void {
  render(
    <WordsProvider t={translate}>
      <CardPanel
        state={state}
        pinned={pinned}
        baseDate={baseDate}
        onClose={() => tell('close')}
        onPin={() => tell('pin')}
        onSettings={() => void sendRequest('openOptions', { section: null })}
        onActor={(actor) => void session.follow(({ asOf }) => ({ type: 'actor', actor, asOf }))}
        onBack={canGoBack ? session.back : null}
        onCopy={copyText}
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
    showCard: ({ subject, pinned }) => void session.show(subject, pinned),
    hideCard: session.hide,
  },
  new AbortController().signal,
);
void sendRequest('cardReady', { cardId });
void sendRequest('getBase', null).then(({ date }) => {
  baseDate = date;
});
