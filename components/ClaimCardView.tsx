/** The card of a claim: how the sentence was understood, each fact with its relation, what changed since. */
import type { ClaimFrame } from '../lib/core/annotation';
import type { ClaimCard, NumberSeries } from '../lib/core/cards/cards';
import type { CopyFact } from './FactItem';
import { FactList } from './FactList';
import { useWords } from './i18n';
import { SeriesTable } from './SeriesTable';
import type { Words } from './words';

/** Returns the parts of the frame that the text states, each as a name and its words. */
export function frameInWords(
  frame: ClaimFrame,
  labels: Record<string, string>,
  words: Words,
): { name: string; value: string }[] {
  const { t, quote } = words;
  const parts: { name: string; value: string }[] = [];
  const add = (name: string, value: string | null) => {
    if (value) parts.push({ name, value });
  };
  const named = (ids: string[]) => words.list(ids.map((id) => labels[id] ?? id));
  const { speaker, quantity, time } = frame;
  if (speaker) add(t('frame_speaker'), (speaker.actor && labels[speaker.actor]) || speaker.text);
  if (frame.agents.length > 0) add(t('frame_agents'), named(frame.agents));
  if (frame.objects.length > 0) add(t('frame_objects'), named(frame.objects));
  if (quantity) add(t('frame_quantity'), quantityInWords(quantity, words));
  if (time) add(t('frame_time'), timeInWords(time, words));
  if (frame.polarity === 'denied') add(t('frame_polarity'), t('polarity_denied'));
  if (frame.modality !== 'asserted') add(t('frame_modality'), t(`modality_${frame.modality}`));
  if (frame.condition) add(t('frame_condition'), quote(frame.condition));
  return parts;
}

function quantityInWords(quantity: NonNullable<ClaimFrame['quantity']>, words: Words): string {
  const { min, max, text } = quantity;
  const said = words.quote(text);
  if (min === max) return said;
  if (max === null) return `${said} ${words.t('understood_from', words.number(min))}`;
  if (!Number.isFinite(min)) return `${said} ${words.t('understood_to', words.number(max))}`;
  return `${said} ${words.t('understood_range', words.number(min), words.number(max))}`;
}

function timeInWords(time: NonNullable<ClaimFrame['time']>, words: Words): string {
  const said = words.quote(time.text);
  const day = time.from && time.from === time.to ? words.date(time.from) : null;
  const dates = day ?? words.interval(time.from, time.to);
  return dates ? `${said} ${words.t('understood_as', dates)}` : said;
}

/** Everything that the card of a claim says below its title. */
export function ClaimCardView(props: {
  card: ClaimCard;
  series: NumberSeries | null;
  onCopy?: CopyFact;
}) {
  const words = useWords();
  const { t } = words;
  const { card, series, onCopy } = props;
  const frame = frameInWords(card.claim.frame, card.labels, words);
  return (
    <>
      {frame.length > 0 && (
        <section>
          <h2>{t('frame')}</h2>
          <dl class="frame">
            {frame.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {card.facts.length > 0 ? (
        <FactList title={t('facts_known')} facts={card.facts} onCopy={onCopy} />
      ) : (
        <p class="nothing">{t('claim_no_fact')}</p>
      )}
      {series && <SeriesTable series={series} asOf={card.asOf} />}
      <FactList title={t('facts_changed')} facts={card.changes} onCopy={onCopy} />
    </>
  );
}
