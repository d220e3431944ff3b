/** Facts of a card: the first three, then all on demand. */
import { useRef, useState } from 'preact/hooks';
import type { FactLine } from '../lib/core/cards/cards';
import { type CopyFact, FactItem } from './FactItem';
import { useWords } from './i18n';

/** More facts than this wait for « Tout afficher »: three fit a card without scrolling far. */
const FIRST_FACTS = 3;

/** A list of facts under a heading; nothing when it is empty. */
export function FactList(props: { title: string; facts: FactLine[]; onCopy?: CopyFact }) {
  const { plural, t } = useWords();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { facts } = props;
  if (facts.length === 0) return null;
  const hidden = facts.length - FIRST_FACTS;

  const toggle = () => {
    setAll(!all);
    // A reader who lists on by keyboard goes on reading where the list went on.
    if (!all) queueMicrotask(() => list.current?.focus());
  };
  return (
    <section>
      <h2>{props.title}</h2>
      <ul class="facts" ref={list} tabIndex={-1}>
        {facts.slice(0, all ? undefined : FIRST_FACTS).map((fact) => (
          <FactItem key={fact.id} fact={fact} onCopy={props.onCopy} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={toggle}>
          {all ? t('show_less') : plural('show_all', facts.length)}
        </button>
      )}
    </section>
  );
}
