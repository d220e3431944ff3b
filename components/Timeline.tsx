/**
 * The events of the base in order, with the article's day marked among them.
 *
 * Each event opens in place and then fetches its facts. Arrows, Home and End
 * move from event to event.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FactLine, TimelineLine } from '../lib/core/cards/cards';
import type { IsoDate } from '../lib/core/interval';
import type { ActorId, FactId } from '../lib/core/knowledge';
import { type CopyFact, FactItem } from './FactItem';
import { useWords } from './i18n';
import { SourceList } from './SourceList';
import { timelineActors, timelineYears } from './timeline-rows';

export type TimelineProps = {
  events: TimelineLine[];
  /** The article's day, or `null` without an article. */
  asOf: IsoDate | null;
  /** Actors that the article names. */
  actors: ActorId[];
  loadFacts: (ids: FactId[]) => Promise<FactLine[]>;
  onCopy?: CopyFact;
};

function EventDetails(
  props: Pick<TimelineProps, 'loadFacts' | 'onCopy'> & { event: TimelineLine },
) {
  const { t, text, list } = useWords();
  const { event, loadFacts } = props;
  const [facts, setFacts] = useState<FactLine[]>([]);
  useEffect(() => {
    let wanted = true;
    // The event is worth reading without its facts.
    void loadFacts(event.facts).then(
      (lines) => wanted && setFacts(lines),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [event, loadFacts]);

  const participants = event.participants.map(({ label }) => label);
  return (
    <>
      <p class="statement">{text(event.summary)}</p>
      {participants.length > 0 && (
        <p class="fact-meta">{t('event_participants', list(participants))}</p>
      )}
      {facts.length > 0 && (
        <ul class="facts">
          {facts.map((fact) => (
            <FactItem key={fact.id} fact={fact} onCopy={props.onCopy} />
          ))}
        </ul>
      )}
      <SourceList sources={event.sources} />
    </>
  );
}

function Event(props: Pick<TimelineProps, 'loadFacts' | 'onCopy'> & { event: TimelineLine }) {
  const { text, date, interval } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { event } = props;
  const when = event.end ? interval(event.date, event.end) : date(event.date);
  return (
    <li class="event">
      <button
        type="button"
        class="row"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="event-date">{when}</span>
        <span class="event-label">{text(event.label)}</span>
      </button>
      {open && (
        <div class="event-details" id={id}>
          <EventDetails {...props} />
        </div>
      )}
    </li>
  );
}

/** Moves the focus among the events with the keys of a list. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.event > button')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined || !buttons[to]) return;
  event.preventDefault();
  buttons[to].focus();
}

function Filter(props: {
  actors: ReturnType<typeof timelineActors>;
  chosen: ActorId | null;
  onChoose: (actor: ActorId | null) => void;
}) {
  const { t } = useWords();
  const group = (label: string, actors: { id: ActorId; label: string }[]) =>
    actors.length > 0 && (
      <optgroup label={label}>
        {actors.map((actor) => (
          <option key={actor.id} value={actor.id}>
            {actor.label}
          </option>
        ))}
      </optgroup>
    );
  return (
    <label class="timeline-filter">
      {t('timeline_filter')}{' '}
      <select
        value={props.chosen ?? ''}
        onChange={(event) => props.onChoose(event.currentTarget.value || null)}
      >
        <option value="">{t('timeline_all')}</option>
        {group(t('timeline_in_article'), props.actors.article)}
        {group(t('timeline_others'), props.actors.others)}
      </select>
    </label>
  );
}

/** The timeline; starts at the article's day. */
export function Timeline(props: TimelineProps) {
  const { t, date } = useWords();
  const [actor, setActor] = useState<ActorId | null>(null);
  const article = useRef<HTMLLIElement>(null);
  const { events, asOf } = props;

  useEffect(() => {
    if (asOf) article.current?.scrollIntoView({ block: 'center' });
  }, [asOf]);
  return (
    <section class="timeline">
      <Filter actors={timelineActors(events, props.actors)} chosen={actor} onChoose={setActor} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys only move among the buttons inside. */}
      <div onKeyDown={moveFocus}>
        {timelineYears(events, asOf, actor).map(({ year, rows }) => (
          <section key={year}>
            <h2>{year}</h2>
            <ol class="rows">
              {rows.map((row) =>
                row.type === 'event' ? (
                  <Event key={row.event.id} {...props} event={row.event} />
                ) : (
                  <li key="article" class="timeline-article" ref={article} aria-current="date">
                    {t('timeline_article', date(row.date))}
                  </li>
                ),
              )}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}
