/**
 * A fact as a reader sees it: how it relates to the claim and why, what it
 * says, when it holds, and where it was seen.
 *
 * A fact known to be false is never shown without its correction, and the
 * words say what the article does with it, never who is right.
 */
import { useContext, useState } from 'preact/hooks';
import type { FactLine } from '../lib/core/cards/cards';
import { codeOf, type ErrorCode } from '../lib/core/errors';
import { keyIn, type MessageKey } from '../lib/core/i18n';
import { CorrectorContext } from './corrector';
import { Icon, RelationIcon, type ToolIcon } from './Icon';
import { useWords } from './i18n';
import { SourceList } from './SourceList';
import type { Words } from './words';

/** A label names the fact in the list of corrections. */
const LONGEST_LABEL = 200;

/** Copies a fact with its source as text. */
export type CopyFact = (text: string) => void;

/** Returns the words of the relation of `fact` to the claim, or `null` when it has none. */
export function relationInWords(fact: FactLine, words: Words): string | null {
  const { relation, status, validFrom } = fact;
  if (!relation) return null;
  if (status === 'false' && relation !== 'context') {
    return words.t(relation === 'differs' ? 'relation_denies_false' : 'relation_repeats_false');
  }
  if (relation === 'outdated' && validFrom) {
    return words.t('relation_outdated_since', words.since(validFrom));
  }
  return words.t(`relation_${relation}`);
}

/** Returns when `fact` holds and when it was seen; an undated fact says that it is undated. */
export function datesInWords(fact: FactLine, words: Words): string[] {
  const { validFrom, validTo, asOf } = fact;
  const seen = words.t('fact_seen', words.on(asOf));
  if (!validFrom && !validTo) return [words.t('date_unknown'), seen];
  if (validFrom && validFrom === validTo) return [words.date(validFrom)];
  if (validFrom && validTo) return [words.interval(validFrom, validTo) ?? ''];
  if (validTo) return [words.until(validTo)];
  return validFrom === asOf ? [words.date(asOf)] : [words.date(validFrom ?? asOf), seen];
}

/** Returns « fait — publication, date, adresse » for the clipboard. */
export function factAsText(fact: FactLine, words: Words): string {
  const source = fact.sources[0];
  const where = source
    ? [source.publisher, source.published && words.date(source.published), source.url]
        .filter(Boolean)
        .join(', ')
    : words.t('source_none');
  const correction = fact.correction
    ? ` ${words.t('fact_established')} ${words.text(fact.correction)}`
    : '';
  return `${words.text(fact.statement)}${correction} — ${where}`;
}

/** One fact of a list, or that it was hidden. `onCopy` absent means that nothing can be copied here. */
export function FactItem(props: { fact: FactLine; onCopy?: CopyFact }) {
  const words = useWords();
  const { t } = words;
  const { fact } = props;
  const corrector = useContext(CorrectorContext);
  const [hidden, setHidden] = useState<string | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);

  const attempt = (work: Promise<string | null>) =>
    void work.then(setHidden, (error: unknown) => setFailure(codeOf(error)));
  if (!corrector) return <Fact {...props} onHide={null} />;
  if (hidden !== null) {
    const undo = () => attempt(corrector.undo(hidden).then(() => null));
    return (
      <li class="fact">
        <p role="status">
          {t('fact_hidden')}{' '}
          <button type="button" class="quiet" ref={focus} onClick={undo}>
            {t('undo')}
          </button>
        </p>
      </li>
    );
  }
  const body = { type: 'hide-fact', fact: fact.id } as const;
  const label = words.text(fact.statement).slice(0, LONGEST_LABEL);
  return (
    <Fact {...props} failure={failure} onHide={() => attempt(corrector.save(body, label, false))} />
  );
}

function Fact(props: {
  fact: FactLine;
  onCopy?: CopyFact;
  failure?: ErrorCode | null;
  onHide: (() => void) | null;
}) {
  const words = useWords();
  const { t, text } = words;
  const { fact, failure, onHide } = props;
  const relation = relationInWords(fact, words);
  const reason = fact.why && t(keyIn('why', fact.why.rule) as MessageKey, ...fact.why.values);
  const repeats = fact.relation !== null && fact.relation !== 'context';
  const uncertain = fact.status === 'announced' || fact.status === 'disputed';
  return (
    <li class={`fact ${fact.relation ? `fact-${fact.relation}` : ''}`}>
      {fact.relation && (
        <p class="relation">
          <RelationIcon relation={fact.relation} /> {relation}
        </p>
      )}
      {reason && <p class="reason">{text(reason)}</p>}
      {fact.status === 'false' && !repeats && <p class="fact-status">{t('status_false')}</p>}
      <p class="statement">{text(fact.statement)}</p>
      {fact.status === 'false' && (
        <p class="correction">
          <strong>{t('fact_established')}</strong>{' '}
          {fact.correction ? text(fact.correction) : t('correction_missing')}
        </p>
      )}
      <p class="fact-meta">
        {uncertain && <span class="tag">{t(`status_${fact.status as 'announced'}`)}</span>}
        <span class="fact-dates">{datesInWords(fact, words).join(' · ')}</span>
        <span class="fact-tools">
          {props.onCopy && (
            <FactTool
              icon="copy"
              label={t('copy_fact')}
              onClick={() => props.onCopy?.(factAsText(fact, words))}
            />
          )}
          {onHide && <FactTool icon="hide" label={t('hide_fact')} onClick={onHide} />}
        </span>
      </p>
      {failure && <p role="status">{t(keyIn('error', failure))}</p>}
      <SourceList sources={fact.sources} evidence={fact.evidence} />
    </li>
  );
}

/** The button that was pressed is gone: the focus goes to what undoes it. */
const focus = (button: HTMLElement | null) => button?.focus();

function FactTool(props: { icon: ToolIcon; label: string; onClick: () => void }) {
  return (
    <button type="button" class="tool tool-small" title={props.label} onClick={props.onClick}>
      <Icon name={props.icon} />
      <span class="hidden">{props.label}</span>
    </button>
  );
}
