/**
 * The card: a labelled dialog with its tools, around the card of an actor or a claim.
 *
 * It takes the focus only when its document already has it (opened by keyboard
 * or click), never when it was opened by hovering. Escape closes it.
 */
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Card, NumberSeries } from '../lib/core/cards';
import type { ErrorCode } from '../lib/core/errors';
import { keyIn } from '../lib/core/i18n';
import type { IsoDate } from '../lib/core/interval';
import type { ActorId } from '../lib/core/knowledge';
import { ActorCardView } from './ActorCardView';
import { ClaimCardView } from './ClaimCardView';
import { CorrectCard, type Corrector } from './CorrectCard';
import type { CopyFact } from './FactItem';
import { Icon, KindIcon, type ToolIcon } from './Icon';
import { useWords } from './i18n';

/** What the card holds; `empty` shows nothing at all. */
export type CardState =
  | { status: 'empty' }
  | { status: 'nothing' }
  | { status: 'error'; code: ErrorCode }
  | { status: 'ready'; card: Card; series: NumberSeries | null };

export type CardPanelProps = {
  state: CardState;
  pinned: boolean;
  /** Day of the newest evidence in the base, when known. */
  baseDate: IsoDate | null;
  onClose: () => void;
  onPin: () => void;
  onSettings: () => void;
  onActor: (actor: ActorId) => void;
  /** Returns to the card shown before, or `null` when there is none. */
  onBack: (() => void) | null;
  onCopy?: CopyFact;
  /** The card needs this many pixels; 0 when it shows nothing. */
  onHeight?: (height: number) => void;
  /** Pointer or focus came in, or both are gone. */
  onPresence?: (presence: 'enter' | 'leave') => void;
  /** Absent where nothing can be corrected. */
  corrector?: Corrector;
};

function Tool(props: { icon: ToolIcon; label: string; pressed?: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      class="tool"
      title={props.label}
      aria-label={props.label}
      aria-pressed={props.pressed}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

function Kicker(props: { card: Card }) {
  const { t, date } = useWords();
  const { card } = props;
  if (card.type === 'claim') return <p class="kicker">{t('claim_of', date(card.asOf))}</p>;
  return (
    <p class="kicker">
      <KindIcon kind={card.kind} /> {t(`kind_${card.kind}`)}
    </p>
  );
}

function Title(props: { state: CardState; id: string }) {
  const { t, quote } = useWords();
  const { state, id } = props;
  if (state.status === 'error') return <h1 id={id}>{t('card_error')}</h1>;
  if (state.status !== 'ready') return <h1 id={id}>{t('card_nothing')}</h1>;
  const { card } = state;
  if (card.type === 'actor') return <h1 id={id}>{card.label}</h1>;
  return (
    <h1 id={id} class="quoted">
      {quote(card.claim.text)}
    </h1>
  );
}

/** Height that the card would need to show everything. */
function heightOf(card: HTMLElement): number {
  return card.scrollHeight + card.offsetHeight - card.clientHeight;
}

/** The whole card. */
export function CardPanel(props: CardPanelProps) {
  const { t, at } = useWords();
  const { state, onHeight, onPresence } = props;
  const title = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const card = dialog.current;
    onHeight?.(card ? heightOf(card) : 0);
    if (!card) return;
    card.scrollTo(0, 0);
    if (document.hasFocus()) card.focus();
    const observer = new ResizeObserver(() => onHeight?.(heightOf(card)));
    if (body.current) observer.observe(body.current);
    return () => observer.disconnect();
    // A new state is a new card: each one tells its height, even if it is the same.
  }, [state, onHeight]);

  useEffect(() => {
    const take = () => document.activeElement === document.body && dialog.current?.focus();
    window.addEventListener('focus', take);
    return () => window.removeEventListener('focus', take);
  }, []);

  const leave = () => {
    const inside = dialog.current?.matches(':hover, :focus-within') && document.hasFocus();
    if (!inside) onPresence?.('leave');
  };
  if (state.status === 'empty') return null;
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      ref={dialog}
      onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
      onPointerEnter={() => onPresence?.('enter')}
      onPointerLeave={leave}
      onFocusIn={() => onPresence?.('enter')}
      onFocusOut={leave}
    >
      <header>
        <div class="card-top">
          {props.onBack && <Tool icon="back" label={t('back')} onClick={props.onBack} />}
          {state.status === 'ready' && <Kicker card={state.card} />}
          <div class="tools">
            <Tool
              icon={props.pinned ? 'pinned' : 'pin'}
              label={t('pin')}
              pressed={props.pinned}
              onClick={props.onPin}
            />
            <Tool icon="settings" label={t('settings')} onClick={props.onSettings} />
            <Tool icon="close" label={t('close')} onClick={props.onClose} />
          </div>
        </div>
        <Title state={state} id={title} />
      </header>
      <div class="card-body" ref={body}>
        {state.status === 'error' && <p>{t(keyIn('error', state.code))}</p>}
        {state.status === 'nothing' && <p>{t('card_nothing_hint')}</p>}
        {state.status === 'ready' && state.card.type === 'actor' && (
          <ActorCardView
            key={state.card.id}
            card={state.card}
            onActor={props.onActor}
            onCopy={props.onCopy}
          />
        )}
        {state.status === 'ready' && state.card.type === 'claim' && (
          <ClaimCardView card={state.card} series={state.series} onCopy={props.onCopy} />
        )}
        {state.status === 'ready' && props.corrector && props.onCopy && (
          <CorrectCard
            key={state.card.type === 'actor' ? state.card.id : state.card.claim.text}
            card={state.card}
            baseDate={props.baseDate}
            corrector={props.corrector}
            onCopy={props.onCopy}
          />
        )}
      </div>
      {props.baseDate && <footer>{t('base_dated', at(props.baseDate))}</footer>}
    </div>
  );
}
