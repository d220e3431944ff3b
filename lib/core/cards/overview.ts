/**
 * What the popup and the side panel list about an article: differences and
 * changes first, then the other claims, then the actors with their passages.
 */
import type { Annotations, Claim, FactMatch, Mention } from '../annotation';
import type { ActorId, ActorKind, FactId, RelationId } from '../knowledge';

/** An actor of the article, or a name whose link stays open, with its passages in reading order. */
export type ActorRow = {
  key: string;
  actor: ActorId | null;
  kind: ActorKind;
  label: string;
  /** Labels between which the link stays open; empty when it is settled. */
  candidates: string[];
  passages: number[];
};

/** A claim, with the fact that says most about it. */
export type ClaimRow = { index: number; claim: Claim; match: FactMatch | null };

/** The lists of an article. */
export type Overview = {
  differences: ClaimRow[];
  claims: ClaimRow[];
  actors: ActorRow[];
  /** Names that are perhaps meant; never underlined. */
  possible: ActorRow[];
  /** Kinds among `actors` with the number of actors, most frequent first. */
  kinds: { kind: ActorKind; count: number }[];
};

/** Relations that a reader wants to see first, most telling first. */
const TELLING: RelationId[] = ['differs', 'outdated', 'later'];

function tellingMatch(claim: Claim): FactMatch | null {
  for (const relation of TELLING) {
    const match = claim.facts.find((fact) => fact.relation === relation);
    if (match) return match;
  }
  return null;
}

function actorRows(
  mentions: { mention: Mention; index: number }[],
  labels: Map<ActorId, string>,
): ActorRow[] {
  const rows = new Map<string, ActorRow>();
  for (const { mention, index } of mentions) {
    const open = mention.candidates.map(({ actor }) => actor);
    const key = mention.actor ?? `${mention.text} ${open.join(' ')}`;
    const row = rows.get(key);
    if (row) {
      row.passages.push(index);
      continue;
    }
    rows.set(key, {
      key,
      actor: mention.actor,
      kind: mention.kind,
      label: mention.actor ? (labels.get(mention.actor) ?? mention.text) : mention.text,
      candidates: mention.actor ? [] : open.map((id) => labels.get(id) ?? id),
      passages: [index],
    });
  }
  return [...rows.values()].sort((one, other) => other.passages.length - one.passages.length);
}

/** Orders what was found in an article for reading. Ties keep the order of the article. */
export function overviewOf(
  annotations: Annotations,
  names: { id: ActorId; label: string }[],
): Overview {
  const labels = new Map(names.map(({ id, label }) => [id, label]));
  const mentions = annotations.mentions.map((mention, index) => ({ mention, index }));
  const sure = mentions.filter(({ mention }) => mention.confidence !== 'possible');
  const unsure = mentions.filter(({ mention }) => mention.confidence === 'possible');
  const actors = actorRows(sure, labels);
  const listed = new Set(actors.map(({ key }) => key));

  const differences: ClaimRow[] = [];
  const claims: ClaimRow[] = [];
  annotations.claims.forEach((claim, index) => {
    const telling = tellingMatch(claim);
    if (telling) differences.push({ index, claim, match: telling });
    else if (claim.facts.length > 0) claims.push({ index, claim, match: claim.facts[0] ?? null });
  });
  differences.sort(
    (one, other) =>
      TELLING.indexOf(one.match?.relation ?? 'context') -
      TELLING.indexOf(other.match?.relation ?? 'context'),
  );

  const counts = new Map<ActorKind, number>();
  for (const { kind } of actors) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    differences,
    claims,
    actors,
    possible: actorRows(unsure, labels).filter(({ key }) => !listed.has(key)),
    kinds: [...counts]
      .map(([kind, count]) => ({ kind, count }))
      .sort((one, other) => other.count - one.count),
  };
}

/** A claim with its fact is about as high as three actors. */
const LINES_PER_CLAIM = 3;

/** How many rows of each list are shown. */
export type RowCounts = { differences: number; claims: number; actors: number; possible: number };

/** Returns how many rows of each list a reader sees without scrolling where `lines` lines have room. */
export function rowsInSight(overview: Overview, lines: number): RowCounts {
  let left = lines;
  const taking = ({ length }: readonly unknown[], height: number): number => {
    const count = Math.min(length, Math.ceil(Math.max(0, left) / height));
    left -= count * height;
    return count;
  };
  return {
    differences: taking(overview.differences, LINES_PER_CLAIM),
    claims: taking(overview.claims, LINES_PER_CLAIM),
    actors: taking(overview.actors, 1),
    possible: taking(overview.possible, 1),
  };
}

/** Returns the ids of the actors whose labels the lists need. */
export function actorsOf(annotations: Annotations): ActorId[] {
  const ids = annotations.mentions.flatMap(({ actor, candidates }) =>
    actor ? [actor] : candidates.map((candidate) => candidate.actor),
  );
  return [...new Set(ids)];
}

/** Returns the ids of the facts that the lists show. */
export function factsOf(overview: Overview): FactId[] {
  const matches = [...overview.differences, ...overview.claims].map(({ match }) => match?.fact);
  return [...new Set(matches.filter((id) => id !== undefined))];
}
