/**
 * The thread of a claim: the articles read before in which it was met, in whose
 * words, how its figure or its wording moved, and how many origins they have.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Claim } from '../lib/core/annotation';
import { codeOf, type ErrorCode } from '../lib/core/errors';
import { keyIn, type MessageKey } from '../lib/core/i18n';
import type { IsoDate } from '../lib/core/interval';
import type { Thread } from '../lib/core/notes/reading';
import { Icon } from './Icon';
import { useWords } from './i18n';
import { dayOf } from './NoteItem';
import { type Done, NoteToast } from './NoteToast';
import type { NoteDesk } from './note-desk';

/** What a claim said on a day. */
type Said = { asOf: IsoDate; value: string };

/** Leaves out what repeats what was said before it. */
export function turnsOf(said: readonly Said[]): Said[] {
  return said.filter(
    ({ value }, index) => value.toLowerCase() !== said[index - 1]?.value.toLowerCase(),
  );
}

function Moves(props: { thread: Thread; claim: Claim; asOf: IsoDate }) {
  const { t, quote, date, list } = useWords();
  const { claim, asOf } = props;
  const all = [
    ...props.thread.lines,
    { asOf, quantity: claim.frame.quantity?.text ?? null, modality: claim.frame.modality },
  ].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  const quantities = turnsOf(
    all.flatMap((one) => (one.quantity === null ? [] : { asOf: one.asOf, value: one.quantity })),
  );
  const modalities = turnsOf(all.map((one) => ({ asOf: one.asOf, value: one.modality })));
  const inWords = (said: Said[], word: (value: string) => string) =>
    list(said.map((one) => `${word(one.value)} (${date(one.asOf)})`));
  return (
    <>
      {quantities.length > 1 && (
        <p class="thread-move">{t('thread_quantity_moved', inWords(quantities, quote))}</p>
      )}
      {modalities.length > 1 && (
        <p class="thread-move">
          {t(
            'thread_modality_moved',
            inWords(modalities, (value) => t(`modality_${value}` as MessageKey) || value),
          )}
        </p>
      )}
    </>
  );
}

function ForgetAll(props: { onForget: () => void }) {
  const { t } = useWords();
  const [isSure, ask] = useState(false);
  return isSure ? (
    <button type="button" class="primary" onClick={props.onForget}>
      {t('thread_forget_sure')}
    </button>
  ) : (
    <button type="button" class="quiet" onClick={() => ask(true)}>
      {t('thread_forget_all')}
    </button>
  );
}

/** The thread of `claim`; nothing where no other article made it. */
export function ThreadSection(props: {
  desk: NoteDesk;
  claim: Claim;
  page: string;
  asOf: IsoDate;
}) {
  const { t, plural, date, quote } = useWords();
  const { desk, claim, page, asOf } = props;
  const [thread, setThread] = useState<Thread | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const endDone = useCallback(() => setDone(null), []);

  const load = async () => {
    const facts = claim.facts.map(({ fact }) => fact);
    if (facts.length > 0) setThread(await desk.thread(facts, page));
  };
  useEffect(() => {
    // The card is worth showing without its thread.
    load().catch(() => {});
    // A card is mounted anew for another claim.
    return desk.onChange(() => void load().catch(() => {}));
  }, [desk]);

  const attempt = async (work: () => Promise<void>) => {
    setDone(null);
    try {
      await work();
      setFailure(null);
      await load();
    } catch (error) {
      setFailure(codeOf(error));
    }
  };
  const forget = (pages: string[] | null) =>
    attempt(async () => {
      const takeBack = await desk.forget(pages);
      setDone({ text: t('thread_forgotten'), undo: () => void attempt(takeBack) });
    });
  const lines = thread?.lines ?? [];
  if (!thread || (lines.length === 0 && !done && !failure)) return null;
  return (
    <section class="thread">
      <h2>
        {t('thread')}{' '}
        <span class="count" title={t('thread_origins_hint')}>
          {plural('thread_articles', lines.length)}, {plural('thread_origins', thread.origins)}
        </span>
      </h2>
      <div role="status">
        {done && <NoteToast done={done} onEnd={endDone} />}
        {failure && <p class="note-failure">{t(keyIn('error', failure))}</p>}
      </div>
      <Moves thread={thread} claim={claim} asOf={asOf} />
      <ol class="thread-lines">
        {lines.map((line) => (
          <li key={line.key}>
            <p class="statement">{quote(line.wording)}</p>
            <p class="fact-meta">
              <span>{date(line.asOf)}</span>
              <a href={line.url} target="_blank" rel="noreferrer">
                {[line.publisher, line.title].filter(Boolean).join(', ')}
                <span class="hidden"> {t('opens_in_new_tab')}</span>
              </a>
              <span>{t('thread_read_on', date(dayOf(line.readAt)))}</span>
              <button
                type="button"
                class="tool tool-small"
                title={t('thread_forget')}
                aria-label={t('thread_forget')}
                onClick={() => void forget([line.key])}
              >
                <Icon name="close" />
              </button>
            </p>
          </li>
        ))}
      </ol>
      {lines.length > 0 && <ForgetAll onForget={() => void forget(null)} />}
    </section>
  );
}
