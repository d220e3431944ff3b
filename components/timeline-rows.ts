/** Rows of the timeline: events by year, and the article's day among them. */
import type { TimelineLine } from '../lib/core/cards/cards';
import type { IsoDate } from '../lib/core/interval';
import type { ActorId } from '../lib/core/knowledge';

/** A row of the timeline. */
export type TimelineRow =
  | { type: 'event'; event: TimelineLine }
  /** The day of the article. */
  | { type: 'article'; date: IsoDate };

/** The rows of one year, oldest first. */
export type TimelineYear = { year: string; rows: TimelineRow[] };

/** Returns the events in which `actor` takes part, or all for `null`. */
function eventsOf(events: TimelineLine[], actor: ActorId | null): TimelineLine[] {
  if (actor === null) return events;
  return events.filter(
    (event) => event.actor === actor || event.participants.some(({ id }) => id === actor),
  );
}

/** Groups `events`, which are sorted by date, and sets the article after those of its own day. */
export function timelineYears(
  events: TimelineLine[],
  asOf: IsoDate | null,
  actor: ActorId | null,
): TimelineYear[] {
  const rows: { date: string; row: TimelineRow }[] = eventsOf(events, actor).map((event) => ({
    date: event.date,
    row: { type: 'event', event },
  }));
  if (asOf) {
    const after = rows.findIndex(({ date }) => date > asOf);
    const article = { date: asOf, row: { type: 'article' as const, date: asOf } };
    rows.splice(after < 0 ? rows.length : after, 0, article);
  }
  const years: TimelineYear[] = [];
  for (const { date, row } of rows) {
    const year = date.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.rows.push(row);
    else years.push({ year, rows: [row] });
  }
  return years;
}

/** Returns the actors by which a reader may filter: those of the article first, each list by label. */
export function timelineActors(
  events: TimelineLine[],
  inArticle: ActorId[],
): { article: { id: ActorId; label: string }[]; others: { id: ActorId; label: string }[] } {
  const labels = new Map(
    events.flatMap(({ participants }) => participants.map(({ id, label }) => [id, label] as const)),
  );
  const all = [...labels]
    .map(([id, label]) => ({ id, label }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const named = new Set(inArticle);
  return {
    article: all.filter(({ id }) => named.has(id)),
    others: all.filter(({ id }) => !named.has(id)),
  };
}
