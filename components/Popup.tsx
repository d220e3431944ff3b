/** The popup: the site's switch, the article at a glance, and what the scan cost. */
import { Icon } from './Icon';
import { useWords } from './i18n';
import { Mark } from './Mark';
import { NotebookLink } from './NotebookLink';
import { KeptBanner, type KeptBannerProps } from './notebook/KeptBanner';
import { PageOverview, type PageOverviewProps } from './PageOverview';
import { type SiteState, SiteSwitch } from './SiteSwitch';

export type PopupProps = PageOverviewProps & {
  site: { host: string; state: SiteState } | null;
  /** Is the window in front a private one? */
  isPrivate: boolean;
  /** What is to be said of the reader's notes as a whole; `null` until it is known. */
  kept: KeptBannerProps | null;
  /** Requests that the extension's page saw leaving the machine. */
  requestsSent: number;
  onSite: (state: SiteState) => void;
  onSettings: () => void;
  /** Opens the side panel, or `null` where there is none. */
  onPanel: (() => void) | null;
};

function Footer(props: PopupProps) {
  const { t, plural, number } = useWords();
  const { status, requestsSent } = props;
  const timing = status.status === 'ready' ? status.page.timing : null;
  return (
    <footer>
      {timing && (
        <>
          {t('scan_time', number(Math.max(1, Math.round(timing.mainMs + timing.workerMs))))}
          {' · '}
          {plural('words', timing.words)}
          {' · '}
        </>
      )}
      {plural('requests_sent', requestsSent)}
    </footer>
  );
}

/** The whole popup. */
export function Popup(props: PopupProps) {
  const { t } = useWords();
  return (
    <main class="popup">
      <header>
        <h1>
          <Mark /> {t('extName')}
        </h1>
        <div class="tools">
          <NotebookLink />
          {props.onPanel && (
            <button type="button" class="tool" title={t('open_panel')} onClick={props.onPanel}>
              <Icon name="panel" />
              <span class="hidden">{t('open_panel')}</span>
            </button>
          )}
          <button type="button" class="tool" title={t('settings')} onClick={props.onSettings}>
            <Icon name="settings" />
            <span class="hidden">{t('settings')}</span>
          </button>
        </div>
      </header>
      {props.site && <SiteSwitch {...props.site} onChange={props.onSite} />}
      {props.isPrivate && <p class="notice private">{t('private_window')}</p>}
      {props.kept && <KeptBanner {...props.kept} />}
      <PageOverview {...props} />
      <Footer {...props} />
    </main>
  );
}
