/** On, off, or off until tomorrow, for the site of the page. */
import { useWords } from './i18n';

/** Whether Repères works on a host. */
export type SiteState = 'on' | 'off' | 'off-today';

/** The switch of a site. */
export function SiteSwitch(props: {
  host: string;
  state: SiteState;
  onChange: (state: SiteState) => void;
}) {
  const { t } = useWords();
  const { host, state, onChange } = props;
  return (
    <div class="site">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={state === 'on'}
        onClick={() => onChange(state === 'on' ? 'off' : 'on')}
      >
        <span class="switch-track" aria-hidden="true" />
        <span>{t('site_switch', host.replace(/^www\./, ''))}</span>
      </button>
      {state === 'on' ? (
        <button type="button" class="quiet" onClick={() => onChange('off-today')}>
          {t('site_pause')}
        </button>
      ) : (
        <span class="site-state">{t(state === 'off' ? 'site_is_off' : 'site_is_paused')}</span>
      )}
    </div>
  );
}
