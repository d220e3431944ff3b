/** Claims of the article in a list: what it says, what the base says, the way to the passage. */
import type { Target } from '../lib/core/annotation';
import type { FactLine } from '../lib/core/cards/cards';
import type { ClaimRow } from '../lib/core/cards/overview';
import type { FactId } from '../lib/core/knowledge';
import { relationInWords } from './FactItem';
import { RelationIcon } from './Icon';
import { useWords } from './i18n';

/** A list of claims under a heading; nothing when it is empty. */
export function ClaimRows(props: {
  title: string;
  rows: ClaimRow[];
  /** How many of them are drawn. */
  drawn: number;
  /** The relation itself is the news: it differs, or has changed. */
  telling?: boolean;
  facts: Record<FactId, FactLine>;
  current: Target | null;
  onGoTo: (target: Target) => void;
}) {
  const words = useWords();
  const { quote, text } = words;
  if (props.rows.length === 0) return null;
  return (
    <section>
      <h2>
        {props.title} <span class="count">{words.number(props.rows.length)}</span>
      </h2>
      <ol class="rows">
        {props.rows.slice(0, props.drawn).map(({ index, claim, match }) => {
          const line = match ? props.facts[match.fact] : undefined;
          const fact = line && match ? { ...line, relation: match.relation } : null;
          return (
            <li key={index}>
              <button
                type="button"
                class="row row-claim"
                aria-current={isCurrent(props.current, index) ? 'true' : undefined}
                onClick={() => props.onGoTo({ type: 'claim', index })}
              >
                <span class="row-quote">{quote(claim.text)}</span>
                {fact && match && (
                  <span class="row-fact">
                    <span class={props.telling ? 'relation relation-telling' : 'relation'}>
                      <RelationIcon relation={match.relation} /> {relationInWords(fact, words)}
                    </span>
                    {text(
                      fact.status === 'false' && fact.correction ? fact.correction : fact.statement,
                    )}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function isCurrent(current: Target | null, index: number): boolean {
  return current?.type === 'claim' && current.index === index;
}
