/** The first page: a live sample paragraph, three sentences, the sites. Nothing has to be done on it. */
import type { ActorId } from '../lib/core/knowledge';
import { CardPanel, type CardState } from './CardPanel';
import { useWords } from './i18n';
import { Mark } from './Mark';

/** The marks of the sample, in the order of the brackets in its message. */
export const SAMPLE_MARKS = [
  { layer: 'person', actor: 'keir-starmer' },
  { layer: 'person', actor: 'emmanuel-macron' },
  { layer: 'organization', actor: 'coalition-des-volontaires' },
  { layer: 'claim line-agrees', actor: null },
] as const;

export type WelcomeProps = {
  /** Index of the mark whose card is shown. */
  chosen: number;
  state: CardState;
  onChoose: (index: number) => void;
  onActor: (actor: ActorId) => void;
  onBack: (() => void) | null;
  /** Hosts on which Repères works. */
  sites: string[];
  onSites: () => void;
};

/** Splits « … [mark], … » into plain pieces and marks; a mark keeps the punctuation behind it as `tail`. */
export function samplePieces(
  sample: string,
): { text: string; mark: number | null; tail: string }[] {
  let marks = 0;
  return sample
    .split(/(\[[^\]]+\][,.;]?)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, text, tail = ''] = /^\[([^\]]+)\](.?)$/.exec(piece) ?? [];
      if (text === undefined) return { text: piece, mark: null, tail };
      marks += 1;
      return { text, mark: marks - 1, tail };
    });
}

/** The whole page. */
export function Welcome(props: WelcomeProps) {
  const { t, list } = useWords();
  return (
    <main class="welcome">
      <header>
        <h1>
          <Mark /> {t('welcome_title')}
        </h1>
      </header>
      <div class="welcome-sample">
        <section>
          <h2>{t('welcome_try')}</h2>
          <p class="sample">
            {samplePieces(t('welcome_sample')).map(({ text, mark, tail }) =>
              mark === null ? (
                text
              ) : (
                <span key={text}>
                  <button
                    type="button"
                    class={`line line-${SAMPLE_MARKS[mark]?.layer}`}
                    aria-pressed={props.chosen === mark}
                    onClick={() => props.onChoose(mark)}
                    onPointerEnter={() => props.onChoose(mark)}
                  >
                    {text}
                  </button>
                  {tail}
                </span>
              ),
            )}
          </p>
          <ol class="welcome-points">
            <li>{t('welcome_open')}</li>
            <li>{t('welcome_card')}</li>
            <li>{t('welcome_private')}</li>
          </ol>
          <p>
            <a href="notebook.html#view=files">{t('nb_welcome_back')}</a>
          </p>
          <p>
            {t('welcome_sites', list(props.sites))}{' '}
            <button type="button" class="quiet" onClick={props.onSites}>
              {t('welcome_sites_change')}
            </button>
          </p>
        </section>
        <div class="welcome-card">
          <CardPanel
            state={props.state}
            pinned={false}
            baseDate={null}
            level={2}
            onActor={props.onActor}
            onBack={props.onBack}
          />
        </div>
      </div>
    </main>
  );
}
