/** The fact base in use, and what the reader has corrected in it. */
import type { Correction } from '../../lib/core/corrections';
import type { IsoDate } from '../../lib/core/interval';
import type { ActorId } from '../../lib/core/knowledge';
import { useWords } from '../i18n';
import type { Words } from '../words';
import { Section } from './Section';

export type BaseProps = {
  base: { revision: number; date: IsoDate; actors: number; facts: number } | null;
  corrections: Correction[];
  /** Labels of the actors to which corrections point. */
  labels: Record<ActorId, string>;
  onUndo: (ids: string[]) => void;
};

/** Returns what a correction does, in words. */
export function correctionInWords(
  { body, label }: Correction,
  labels: Record<ActorId, string>,
  { t, quote }: Words,
): string {
  switch (body.type) {
    case 'not-this-actor': {
      const scope = t(body.page ? 'corrected_here' : 'corrected_everywhere');
      const to = body.to ? (labels[body.to] ?? body.to) : t('correct_nobody');
      return t('corrected_actor', quote(body.text), to, label, scope);
    }
    case 'hide-actor':
      return t('corrected_hidden', label);
    case 'hide-fact':
      return t('corrected_hidden', label || body.fact);
    case 'edit-actor': {
      const own = [body.label, body.role?.title].filter(Boolean).join(', ');
      return t('corrected_card', label, own || t('corrected_nothing'));
    }
  }
}

/** « Base de faits ». */
export function BaseOptions(props: BaseProps) {
  const words = useWords();
  const { t, at, number, date } = words;
  const { base, corrections } = props;
  return (
    <Section id="base" title={t('base')}>
      {base && (
        <>
          <p>
            {t('base_dated', at(base.date))} · {words.plural('base_actors', base.actors)} ·{' '}
            {words.plural('base_facts', base.facts)} · {t('base_revision', number(base.revision))}
          </p>
          <p class="hint">{t('base_hint')}</p>
        </>
      )}
      <h3>{t('corrections')}</h3>
      {corrections.length === 0 ? (
        <p class="hint">{t('corrections_none')}</p>
      ) : (
        <>
          <ul class="list">
            {corrections.map((correction) => (
              <li key={correction.id}>
                {correctionInWords(correction, props.labels, words)}{' '}
                <span class="muted">{date(correction.madeAt.slice(0, 10))}</span>{' '}
                <button
                  type="button"
                  class="quiet"
                  aria-label={t('undo_named', correctionInWords(correction, props.labels, words))}
                  onClick={() => props.onUndo([correction.id])}
                >
                  {t('undo')}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="primary"
            onClick={() => props.onUndo(corrections.map(({ id }) => id))}
          >
            {t('corrections_undo_all')}
          </button>
        </>
      )}
    </Section>
  );
}
