/** The card of an actor: who this is on the article's day, its place in the coalition, what is known. */
import type { ActorCard } from '../lib/core/cards/cards';
import type { ActorId } from '../lib/core/knowledge';
import type { CopyFact } from './FactItem';
import { FactList } from './FactList';
import { useWords } from './i18n';
import { RoleLines } from './RoleLines';
import { SourceList } from './SourceList';

export type ActorCardProps = {
  card: ActorCard;
  /** Opens the card of another actor in place of this one. */
  onActor: (actor: ActorId) => void;
  onCopy?: CopyFact;
};

function Candidates(props: ActorCardProps) {
  const { t, quote, text, list } = useWords();
  const { mention, candidates, id } = props.card;
  if (!mention || mention.actor !== null || candidates.length < 2) return null;
  const government = mention.candidates.some(({ reasons }) => reasons.includes('metonym-agent'));
  const labels = list(
    candidates.map(({ label }) => label),
    'or',
  );
  return (
    <section class="candidates">
      <h2>
        {government
          ? t('candidates_government', text(mention.text))
          : t('candidates_question', quote(mention.text), labels)}
      </h2>
      <p>{t('candidates_open')}</p>
      <ul class="choices">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <button
              type="button"
              aria-pressed={candidate.id === id}
              onClick={() => props.onActor(candidate.id)}
            >
              {candidate.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Coalition(props: { card: ActorCard }) {
  const { t, text, on } = useWords();
  const { coalition } = props.card;
  if (!coalition) return null;
  const member = coalition.member === null ? 'unknown' : coalition.member ? 'member' : 'outside';
  return (
    <section>
      <h2>{t('coalition')}</h2>
      <p class="statement">
        <strong>{t(`coalition_${member}`)}</strong>
        {coalition.position && <> {text(coalition.position)}</>}
      </p>
      <p class="fact-meta">
        {coalition.asOf ? t('fact_seen', on(coalition.asOf)) : t('date_unknown')}
      </p>
      <SourceList sources={coalition.sources} />
    </section>
  );
}

function EventLine(props: { card: ActorCard }) {
  const { t, text, on, interval } = useWords();
  const { event } = props.card;
  if (!event) return null;
  const oneDay = event.from && (event.to === null || event.to === event.from);
  const when = oneDay ? on(event.from ?? '') : interval(event.from, event.to);
  return (
    <p class="event-line">
      {[when ?? t('date_unknown'), event.place && text(event.place)].filter(Boolean).join(' · ')}
    </p>
  );
}

function Related(props: ActorCardProps) {
  const { t } = useWords();
  const { related } = props.card;
  if (related.length === 0) return null;
  return (
    <section>
      <h2>{t('related')}</h2>
      <ul class="choices">
        {related.map(({ id, label }) => (
          <li key={id}>
            <button type="button" onClick={() => props.onActor(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that the card of an actor says below its title. */
export function ActorCardView(props: ActorCardProps) {
  const { t, text, on } = useWords();
  const { card } = props;
  const known = card.facts.filter(({ relation }) => relation !== 'later');
  const later = card.facts.filter(({ relation }) => relation === 'later');
  return (
    <>
      <Candidates {...props} />
      <EventLine card={card} />
      <RoleLines card={card} />
      <p class="summary">{text(card.summary)}</p>
      <Coalition card={card} />
      <FactList title={t('facts_known')} facts={known} onCopy={props.onCopy} />
      <FactList title={t('facts_changed')} facts={later} onCopy={props.onCopy} />
      <Related {...props} />
      <section>
        <h2>{t('sources')}</h2>
        <SourceList sources={card.sources} />
        <p class="fact-meta">
          {card.newestEvidence
            ? t('newest_evidence', on(card.newestEvidence))
            : t('newest_evidence_unknown')}
        </p>
      </section>
    </>
  );
}
