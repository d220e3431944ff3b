/**
 * A fact as a reader sees it: how it relates to the claim and why, what it
 * says, when it holds, and where it was seen.
 *
 * A fact known to be false is never shown without its correction, and the
 * words say what the article does with it, never who is right.
 */
import type { FactLine } from '../lib/core/cards';
import { keyIn, type MessageKey } from '../lib/core/i18n';
import { Icon, RelationIcon } from './Icon';
import { useWords } from './i18n';
import { SourceList } from './SourceList';
import type { Words } from './words';

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

/** One fact of a list. `onCopy` absent means that nothing can be copied here. */
export function FactItem(props: { fact: FactLine; onCopy?: CopyFact }) {
  const words = useWords();
  const { t, text } = words;
  const { fact } = props;
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
        <span>{datesInWords(fact, words).join(' · ')}</span>
        {props.onCopy && (
          <button
            type="button"
            class="tool tool-small"
            title={t('copy_fact')}
            onClick={() => props.onCopy?.(factAsText(fact, words))}
          >
            <Icon name="copy" />
            <span class="hidden">{t('copy_fact')}</span>
          </button>
        )}
      </p>
      <SourceList sources={fact.sources} evidence={fact.evidence} />
    </li>
  );
}
