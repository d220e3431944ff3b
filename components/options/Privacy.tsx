/** « Confidentialité »: what is kept of the reader, how much, and how it is erased. Nothing is erased by one press. */
import { useState } from 'preact/hooks';
import { useWords } from '../i18n';
import { Section } from './Section';

/** What can be erased on its own, and everything. */
export type Erasable = 'readings' | 'known' | 'all';

export type PrivacyProps = {
  /** `null` when the base of notes cannot be read. */
  own: {
    notes: number;
    binned: number;
    corrections: number;
    readings: number;
    known: number;
  } | null;
  /** `null` when the browser does not tell. */
  usedBytes: number | null;
  onErase: (what: Erasable) => void;
};

/** In the order of what is hardest to replace. */
const KEPT = [
  ['notes', 'own_notes'],
  ['binned', 'own_binned'],
  ['corrections', 'own_corrections'],
  ['readings', 'own_readings'],
  ['known', 'own_known'],
] as const;

function Question(props: { what: Erasable; onErase: () => void; onCancel: () => void }) {
  const { t } = useWords();
  const { what } = props;
  return (
    <div class="question" role="alertdialog" aria-labelledby={`sure-${what}`}>
      <p id={`sure-${what}`}>{t(`erase_sure_${what}`)}</p>
      <p class="form-actions">
        <button type="button" class="primary" ref={focus} onClick={props.onCancel}>
          {t('erase_cancel')}
        </button>
        {what === 'all' && (
          <a class="primary" href="notebook.html">
            {t('erase_backup')}
          </a>
        )}
        <button type="button" class="quiet" onClick={props.onErase}>
          {t('erase_do')}
        </button>
      </p>
    </div>
  );
}

/** A question asks for its answer; the harmless one is nearest. */
const focus = (button: HTMLElement | null) => button?.focus();

/** The section. */
export function PrivacyOptions(props: PrivacyProps) {
  const { t, number, plural } = useWords();
  const { own, usedBytes } = props;
  const [asked, setAsked] = useState<Erasable | null>(null);
  const [erased, setErased] = useState(false);

  const opener = (what: Erasable) => (
    <button
      type="button"
      class={what === 'all' ? 'primary' : 'quiet'}
      aria-expanded={asked === what}
      onClick={() => {
        setErased(false);
        setAsked(asked === what ? null : what);
      }}
    >
      {t(`erase_${what}`)}
    </button>
  );
  return (
    <Section id="confidentialite" title={t('options_privacy')}>
      <ul class="points">
        <li>{t('privacy_local')}</li>
        <li>{t('privacy_network')}</li>
        <li>{t('privacy_private')}</li>
      </ul>
      <h3 id="kept">{t('privacy_stored')}</h3>
      <ul class="list" aria-labelledby="kept">
        {own &&
          KEPT.map(([what, family]) => (
            <li key={what}>
              {plural(family, own[what])}
              {(what === 'readings' || what === 'known') && own[what] > 0 && opener(what)}
            </li>
          ))}
        <li>{t('privacy_settings')}</li>
      </ul>
      {usedBytes !== null && (
        <p>{t('privacy_used', number(Math.max(0.1, Math.round(usedBytes / 100_000) / 10)))}</p>
      )}
      <p>{opener('all')}</p>
      {asked && (
        <Question
          key={asked}
          what={asked}
          onCancel={() => setAsked(null)}
          onErase={() => {
            setAsked(null);
            setErased(true);
            props.onErase(asked);
          }}
        />
      )}
      <p role="status">{erased && t('erased')}</p>
      <p class="hint">{t('privacy_erase')}</p>
    </Section>
  );
}
