/** Sites on which Repères works: its own, those the reader added, those switched off. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings';
import { useWords } from '../i18n';
import { Section } from './Section';

export type SitesProps = {
  /** Match patterns, such as `*://*.lemonde.fr/*`. */
  sites: { own: string[]; added: string[] };
  offHosts: Settings['offHosts'];
  /** Asks the browser for access to a host. */
  onAdd: (host: string) => void;
  onDrop: (pattern: string) => void;
  onSwitchOn: (host: string) => void;
};

/** Returns the host of a match pattern. */
function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^/]*\/\/(\*\.)?/, '').replace(/\/.*$/, '');
}

/** Returns the host that the reader typed or pasted, or `null` when it is none. */
export function typedHost(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '');
  return /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host) ? host : null;
}

function AddSite(props: { onAdd: (host: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const host = typedHost(typed);
        setWrong(host === null);
        if (host === null) return;
        props.onAdd(host);
        setTyped('');
      }}
    >
      <label>
        {t('sites_add_label')}
        <input
          value={typed}
          placeholder="www.exemple.fr"
          autocomplete="off"
          aria-invalid={wrong}
          aria-describedby="sites-hint"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p id="sites-hint" class="hint" role="status">
        {t(wrong ? 'sites_add_wrong' : 'sites_add_hint')}
      </p>
      <button type="submit" class="primary">
        {t('sites_add')}
      </button>
    </form>
  );
}

/** « Sites ». */
export function SitesOptions(props: SitesProps) {
  const { t, date } = useWords();
  const { sites, offHosts } = props;
  const off = Object.entries(offHosts);
  return (
    <Section id="sites" title={t('options_sites')}>
      <ul class="list">
        {sites.own.map((pattern) => (
          <li key={pattern}>
            {hostOfPattern(pattern)} <span class="muted">{t('sites_own')}</span>
          </li>
        ))}
        {sites.added.map((pattern) => (
          <li key={pattern}>
            {hostOfPattern(pattern)}{' '}
            <button
              type="button"
              class="quiet"
              aria-label={t('sites_drop_named', hostOfPattern(pattern))}
              onClick={() => props.onDrop(pattern)}
            >
              {t('sites_drop')}
            </button>
          </li>
        ))}
      </ul>
      {off.length > 0 && (
        <>
          <h3>{t('sites_off')}</h3>
          <ul class="list">
            {off.map(([host, { until }]) => (
              <li key={host}>
                {host} {until && <span class="muted">{t('sites_off_until', date(until))}</span>}{' '}
                <button
                  type="button"
                  class="quiet"
                  aria-label={t('sites_on_named', host)}
                  onClick={() => props.onSwitchOn(host)}
                >
                  {t('sites_on')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('sites_add_title')}</h3>
      <AddSite onAdd={props.onAdd} />
    </Section>
  );
}
