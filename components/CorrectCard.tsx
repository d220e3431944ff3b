/**
 * What a reader can do when a card is wrong: choose another actor, hide it, put
 * own words in place of the base's, or report the error.
 *
 * Corrections hold at once and can be undone on the spot. A report is a text to
 * copy; nothing is sent.
 */
import { useId, useState } from 'preact/hooks';
import type { ActorCard, Card } from '../lib/core/cards/cards';
import type { CorrectionBody } from '../lib/core/corrections';
import { codeOf, type ErrorCode } from '../lib/core/errors';
import { keyIn } from '../lib/core/i18n';
import type { IsoDate } from '../lib/core/interval';
import type { ActorId } from '../lib/core/knowledge';
import type { Corrector } from './corrector';
import { useWords } from './i18n';
import type { Words } from './words';

type Article = Awaited<ReturnType<Corrector['article']>>;

type Form = 'not-this' | 'edit' | 'report';

/** Returns the report of an error in `card`, ready to be completed by the reader. */
export function reportOf(
  card: Card,
  { baseDate, article }: { baseDate: IsoDate | null; article: Article },
  words: Words,
): string {
  const { t, text } = words;
  const shown =
    card.type === 'actor'
      ? [
          `${card.label} (${card.id})`,
          ...card.roles.map(({ title, from, to }) =>
            [title, words.interval(from, to)].filter(Boolean).join(', '),
          ),
        ]
      : card.facts.map(({ id, statement }) => `${text(statement)} (${id})`);
  const passage = card.type === 'actor' ? card.mention?.text : card.claim.text;
  return [
    t('report_title'),
    ...(passage ? [t('report_passage', words.quote(passage), words.date(card.asOf))] : []),
    ...(article ? [[article.title, article.url].filter(Boolean).join(' — ')] : []),
    ...shown.map((line) => `– ${line}`),
    ...(baseDate ? [t('base_dated', words.at(baseDate))] : []),
    '',
    t('report_wrong'),
    t('report_source'),
  ].join('\n');
}

function NotThis(props: {
  card: ActorCard;
  onChoose: (to: ActorId | null, here: boolean) => void;
}) {
  const { t, quote } = useWords();
  const name = useId();
  const [to, setTo] = useState<ActorId | null>(null);
  const [here, setHere] = useState(true);
  const { card } = props;
  const others = card.candidates.filter(({ id }) => id !== card.id);
  const choices: { id: ActorId | null; label: string }[] = [
    ...others,
    { id: null, label: t('correct_nobody') },
  ];
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onChoose(to, here);
      }}
    >
      <fieldset>
        <legend>{t('correct_who', quote(card.mention?.text ?? card.label))}</legend>
        {choices.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name={name} checked={to === id} onChange={() => setTo(id)} />
            {label}
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" checked={!here} onChange={() => setHere(!here)} />
        {t('correct_everywhere')}
      </label>
      <button type="submit" class="primary">
        {t('correct_save')}
      </button>
    </form>
  );
}

function Edit(props: { card: ActorCard; onSave: (body: CorrectionBody) => void }) {
  const { t } = useWords();
  const { card } = props;
  const present = card.roles[0];
  const [label, setLabel] = useState(card.label);
  const [title, setTitle] = useState(present?.title ?? '');
  const [from, setFrom] = useState(present?.from ?? '');
  const role = title.trim()
    ? { title: title.trim(), from: from || null, to: present?.to ?? null }
    : null;
  const sameRole = title === (present?.title ?? '') && from === (present?.from ?? '');
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave({
          type: 'edit-actor',
          actor: card.id,
          label: label.trim() && label !== card.label ? label.trim() : null,
          role: sameRole ? null : role,
        });
      }}
    >
      <label>
        {t('edit_label')}
        <input
          value={label}
          maxLength={200}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('edit_role')}
        <input
          value={title}
          maxLength={200}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('edit_from')}
        <input
          value={from}
          placeholder="2026-01-06"
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          title={t('edit_from_form')}
          onInput={(event) => setFrom(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {t('correct_save')}
      </button>
    </form>
  );
}

/** A letter without address, opened in the reader's own mail program. */
function mailOf(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

function Report(props: { text: string; onCopy: (text: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState(props.text);
  const [copied, setCopied] = useState(false);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onCopy(text);
        setCopied(true);
      }}
    >
      <label>
        {t('report_hint')}
        <textarea
          rows={8}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setCopied(false);
          }}
        />
      </label>
      <p class="form-actions">
        <button type="submit" class="primary">
          {t('report_copy')}
        </button>
        <a class="primary" href={mailOf(t('report_title'), text)}>
          {t('report_mail')}
        </a>
      </p>
      <p role="status">{copied && t('copied')}</p>
    </form>
  );
}

/** The corrections of a card, at its end. */
export function CorrectCard(props: {
  card: Card;
  baseDate: IsoDate | null;
  corrector: Corrector;
  onCopy: (text: string) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { card, corrector } = props;
  const [form, setForm] = useState<Form | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [article, setArticle] = useState<Article>(null);

  const attempt = (work: Promise<string | null>) =>
    work.then(
      (id) => {
        setSaved(id);
        setForm(null);
        setFailure(null);
      },
      (error: unknown) => setFailure(codeOf(error)),
    );
  const save = (body: CorrectionBody, here = false) =>
    void attempt(corrector.save(body, card.type === 'actor' ? card.label : '', here));

  const toggle = async (name: Form) => {
    if (name === 'report' && form !== name) {
      // A report without its address is worth copying too.
      setArticle(await corrector.article().catch(() => null));
    }
    setForm(form === name ? null : name);
  };
  const opener = (name: Form) => (
    <button
      type="button"
      class="quiet"
      aria-expanded={form === name}
      onClick={() => void toggle(name)}
    >
      {t(keyIn('correct', name))}
    </button>
  );
  return (
    <section class="correct">
      <h2>{t('correct')}</h2>
      <p class="correct-choices">
        {card.type === 'actor' && (
          <>
            {card.mention && opener('not-this')}
            {opener('edit')}
            <button
              type="button"
              class="quiet"
              onClick={() => save({ type: 'hide-actor', actor: card.id })}
            >
              {t('correct_hide')}
            </button>
          </>
        )}
        {opener('report')}
      </p>
      <div role="status">
        {failure && <p>{t(keyIn('error', failure))}</p>}
        {saved && (
          <p>
            {t('correct_saved')}{' '}
            <button
              type="button"
              class="quiet"
              onClick={() => void attempt(corrector.undo(saved).then(() => null))}
            >
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      {card.type === 'actor' && form === 'not-this' && (
        <NotThis
          card={card}
          onChoose={(to, here) =>
            save(
              {
                type: 'not-this-actor',
                text: card.mention?.text ?? card.label,
                from: card.id,
                to,
                page: null,
              },
              here,
            )
          }
        />
      )}
      {card.type === 'actor' && form === 'edit' && <Edit card={card} onSave={save} />}
      {form === 'report' && (
        <Report
          text={reportOf(card, { baseDate: props.baseDate, article }, words)}
          onCopy={props.onCopy}
        />
      )}
    </section>
  );
}
