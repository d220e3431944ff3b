/**
 * The card: a labelled dialog with its tools, around the card of an actor or a claim.
 *
 * It takes the focus only when its document already has it (opened by keyboard
 * or click), never when it was opened by hovering. Escape closes it.
 */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card, NumberSeries } from '../lib/core/cards/cards';
import type { ErrorCode } from '../lib/core/errors';
import { keyIn } from '../lib/core/i18n';
import type { IsoDate } from '../lib/core/interval';
import type { ActorId } from '../lib/core/knowledge';
import { idsToKnow } from '../lib/core/known';
import type { NoteSubject } from '../lib/core/notes/note';
import { subjectOf } from '../lib/core/notes/note-subjects';
import { ActorCardView } from './ActorCardView';
import { ClaimCardView } from './ClaimCardView';
import { CorrectCard } from './CorrectCard';
import { type Corrector, CorrectorContext } from './corrector';
import type { CopyFact } from './FactItem';
import { Icon, KindIcon, type ToolIcon } from './Icon';
import { useWords } from './i18n';
import { type KnownProps, KnownSwitch } from './KnownSwitch';
import { NoteSection } from './NoteSection';
import type { CardPlace, NoteDesk } from './note-desk';
import { ThreadSection } from './ThreadSection';
import type { Words } from './words';

/** What the card holds; `empty` shows nothing at all. */
export type CardState =
  | { status: 'empty' }
  | { status: 'nothing' }
  | { status: 'error'; code: ErrorCode }
  /** A passage that the reader chose: only notes stand on it. */
  | { status: 'passage'; quote: string; asOf: IsoDate }
  | { status: 'ready'; card: Card; series: NumberSeries | null };

export type CardPanelProps = {
  state: CardState;
  pinned: boolean;
  /** Rank of its title in the page; 1 where the card is all there is. */
  level?: 1 | 2;
  /** Day of the newest evidence in the base, when known. */
  baseDate: IsoDate | null;
  /** Absent where the card is a part of its page: then it is no dialog and takes no focus. */
  onClose?: () => void;
  onPin?: () => void;
  onSettings?: () => void;
  onActor: (actor: ActorId) => void;
  /** Returns to the card shown before, or `null` when there is none. */
  onBack: (() => void) | null;
  onCopy?: CopyFact;
  /** The card needs this many pixels; 0 when it shows nothing. */
  onHeight?: (height: number) => void;
  /**
   * The focus came in, or is gone and the pointer not there. The pointer is the page's to watch:
   * this document takes a pointer for its own that rests where its frame was or is being placed.
   */
  onPresence?: (presence: 'enter' | 'leave') => void;
  /** Absent where nothing can be corrected. */
  corrector?: Corrector;
  /** Absent where nothing is told apart by what the reader knows. */
  knowledge?: KnownProps;
  /** Absent where nothing can be noted. */
  notes?: { desk: NoteDesk; at: CardPlace } | null;
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

function titleOf(state: CardState, { t, quote }: Words): string {
  if (state.status === 'error') return t('card_error');
  if (state.status === 'passage') return quote(state.quote);
  if (state.status !== 'ready') return t('card_nothing');
  return state.card.type === 'actor' ? state.card.label : quote(state.card.claim.text);
}

function idsOf(card: Card): string[] {
  return card.type === 'actor' ? [card.id] : idsToKnow(card);
}

/** What a note written in the card is about; `null` where none can be written. */
function notedIn(state: CardState): NoteSubject | null {
  if (state.status === 'passage') return { type: 'passage' };
  if (state.status !== 'ready') return null;
  const { card } = state;
  return card.type === 'actor' ? { type: 'actor', actor: card.id } : subjectOf(card);
}

/** Height that the card would need to show everything. */
function heightOf(card: HTMLElement): number {
  return card.scrollHeight + card.offsetHeight - card.clientHeight;
}

/** The whole card. */
export function CardPanel(props: CardPanelProps) {
  const words = useWords();
  const { t, at } = words;
  const { state, onHeight, onPresence, onClose, onPin, onSettings } = props;
  const title = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  /** How often the reader has asked to write. */
  const [asked, setAsked] = useState(0);

  useLayoutEffect(() => {
    const card = dialog.current;
    let told = card ? heightOf(card) : 0;
    onHeight?.(told);
    if (!card) return;
    card.scrollTo(0, 0);
    if (onClose && document.hasFocus()) card.focus();
    const observer = new ResizeObserver(() => {
      const height = heightOf(card);
      // An observer begins with the height that was told already.
      if (height !== told) onHeight?.(height);
      told = height;
    });
    if (body.current) observer.observe(body.current);
    return () => observer.disconnect();
    // A new state is a new card: each one tells its height, even if it is the same.
  }, [state, onHeight, onClose]);

  useEffect(() => {
    if (!onClose) return;
    const take = () => document.activeElement === document.body && dialog.current?.focus();
    window.addEventListener('focus', take);
    return () => window.removeEventListener('focus', take);
  }, [onClose]);

  const leave = () => {
    const inside = dialog.current?.matches(':hover, :focus-within') && document.hasFocus();
    if (!inside) onPresence?.('leave');
  };
  if (state.status === 'empty') return null;
  const Heading = `h${props.level ?? 1}` as const;
  const quoted =
    state.status === 'passage' || (state.status === 'ready' && state.card.type === 'claim');
  const subject = notedIn(state);
  const notes = (subject && props.notes) || null;
  const named = {
    role: onClose ? ('dialog' as const) : ('region' as const),
    'aria-labelledby': title,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is among the names above.
    <div
      class="card"
      {...named}
      tabIndex={-1}
      ref={dialog}
      onKeyDown={(event) => event.key === 'Escape' && onClose?.()}
      onFocusIn={() => onPresence?.('enter')}
      onFocusOut={leave}
    >
      <header>
        <div class="card-top">
          {props.onBack && <Tool icon="back" label={t('back')} onClick={props.onBack} />}
          {state.status === 'ready' && <Kicker card={state.card} />}
          {state.status === 'passage' && (
            <p class="kicker">{t('card_passage', words.date(state.asOf))}</p>
          )}
          <div class="tools">
            {notes && (
              <Tool icon="note" label={t('note_write')} onClick={() => setAsked(asked + 1)} />
            )}
            {onPin && (
              <Tool
                icon={props.pinned ? 'pinned' : 'pin'}
                label={t('pin')}
                pressed={props.pinned}
                onClick={onPin}
              />
            )}
            {onSettings && <Tool icon="settings" label={t('settings')} onClick={onSettings} />}
            {onClose && <Tool icon="close" label={t('close')} onClick={onClose} />}
          </div>
        </div>
        <Heading id={title} class={quoted ? 'card-title quoted' : 'card-title'}>
          {titleOf(state, words)}
        </Heading>
      </header>
      <div class="card-body" ref={body}>
        <CorrectorContext.Provider value={props.corrector ?? null}>
          {notes && subject && (
            <NoteSection
              key={JSON.stringify([subject, notes.at.place.position])}
              {...notes}
              subject={subject}
              asked={asked}
            />
          )}
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
            <>
              <ClaimCardView card={state.card} series={state.series} onCopy={props.onCopy} />
              {notes && (
                <ThreadSection
                  key={state.card.claim.text}
                  desk={notes.desk}
                  claim={state.card.claim}
                  page={notes.at.place.source.key}
                  asOf={state.card.asOf}
                />
              )}
            </>
          )}
          {state.status === 'ready' && props.knowledge && (
            <KnownSwitch ids={idsOf(state.card)} {...props.knowledge} />
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
        </CorrectorContext.Provider>
      </div>
      {props.baseDate && <footer>{t('base_dated', at(props.baseDate))}</footer>}
    </div>
  );
}
