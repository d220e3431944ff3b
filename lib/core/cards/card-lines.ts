/**
 * Lines of cards: sources, roles and facts as a reader sees them.
 *
 * Here, and only here, it is decided what may be shown of a source.
 */
import type { FactMatch } from '../annotation';
import type { IsoDate } from '../interval';
import type { Actor, ActorId, Fact, Lang, Role, Source, SourceId } from '../knowledge';
import { httpsAddress } from '../text/plain-text';
import type { FactLine, RoleLine, SourceLine } from './cards';

/** Records that lines refer to, and the language to write in. What is missing is left out. */
export type Shelf = {
  lang: Lang;
  actors: ReadonlyMap<ActorId, Actor>;
  sources: ReadonlyMap<SourceId, Source>;
};

/** Where something was seen, and how that speaks for it. */
type Reference = Fact['sources'][number];

/** Returns the lines of the sources that readers may see, in order, each once. */
export function sourceLines(references: readonly Reference[], shelf: Shelf): SourceLine[] {
  const lines = new Map<SourceId, SourceLine>();
  for (const { source: id, stance } of references) {
    const source = shelf.sources.get(id);
    if (!source || source.displayable === false || lines.has(id)) continue;
    lines.set(id, {
      publisher: source.publisher,
      title: source.title,
      url: httpsAddress(source.url),
      published: source.published ?? source.publishedMonth ?? null,
      kind: source.kind,
      stance,
      citedBy: citedBy(source, shelf),
    });
  }
  return [...lines.values()];
}

/** Returns the line of a role; `source` tells its start, `toSource` its end. */
export function roleLine(role: Role, shelf: Shelf): RoleLine {
  const ids = [role.source, role.toSource].filter((id): id is SourceId => Boolean(id));
  const sources = sourceLines(supporting(ids), shelf);
  return {
    title: role.title[shelf.lang],
    org: (role.org && shelf.actors.get(role.org)?.label[shelf.lang]) || null,
    from: role.from,
    to: role.to,
    unsourced: role.unsourced === true || sources.length === 0,
    sources,
  };
}

/** Returns the line of a fact, with its relation to a claim when `match` tells one. */
export function factLine(
  fact: Fact,
  match: (Pick<FactMatch, 'relation'> & { why: FactMatch['why'] | null }) | null,
  shelf: Shelf,
): FactLine {
  return {
    id: fact.id,
    statement: fact.statement[shelf.lang],
    correction: fact.correction?.[shelf.lang] ?? null,
    status: fact.status,
    relation: match?.relation ?? null,
    why: match?.why ? { rule: match.why.rule, values: match.why.values } : null,
    asOf: fact.asOf,
    validFrom: fact.validFrom,
    validTo: fact.validTo,
    evidence: fact.evidence,
    sources: sourceLines(fact.sources, shelf),
  };
}

/** References that support, for records which only list ids. */
export function supporting(sources: readonly SourceId[]): Reference[] {
  return sources.map((source) => ({ source, stance: 'supports' }));
}

/** Does what is known of `[from, to]` begin after `day`? `seen` is the day of the evidence. */
export function beginsAfter(from: string | null, seen: IsoDate, day: IsoDate): boolean {
  return (from ?? seen) > day;
}

/** Is `to`, a last day known to the day, the month or the year, before `day`? */
export function endsBefore(to: string | null, day: IsoDate): boolean {
  return to !== null && to < day.slice(0, to.length);
}

function citedBy(source: Source, shelf: Shelf): string | null {
  if (source.seen !== 'quoted') return null;
  const quoting = source.seenIn ? shelf.sources.get(source.seenIn) : undefined;
  return quoting && quoting.displayable !== false ? quoting.publisher : '';
}
