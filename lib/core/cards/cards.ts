/**
 * What a card shows, already dated, localized and stripped of sources that
 * readers must not see. Built by the background from the base, drawn by
 * `components/`.
 */
import type { Claim, Mention } from '../annotation';
import type { IsoDate, PartialDate } from '../interval';
import type { ActorId, ActorKind, FactId, RelationId } from '../knowledge';

/** Label and kind of an actor, for lists. */
export type ActorName = { id: ActorId; kind: ActorKind; label: string };

/** A source as a reader sees it. `url` is an https address or `null`. */
export type SourceLine = {
  publisher: string;
  title: string | null;
  url: string | null;
  published: PartialDate | null;
  kind: string;
  stance: 'supports' | 'disputes' | 'reports';
  /** Publisher of the source in which this one was quoted, when only the quotation was seen; `''` when that source may not be shown. */
  citedBy: string | null;
};

/** A role with its dates. `unsourced` says so honestly instead of showing none. */
export type RoleLine = {
  title: string;
  org: string | null;
  from: PartialDate | null;
  to: PartialDate | null;
  unsourced: boolean;
  sources: SourceLine[];
};

/** A fact as a line of a card. */
export type FactLine = {
  id: FactId;
  statement: string;
  /** Shown with every fact whose status is `false`. */
  correction: string | null;
  status: string;
  relation: RelationId | null;
  why: { rule: string; values: string[] } | null;
  asOf: IsoDate;
  validFrom: PartialDate | null;
  validTo: PartialDate | null;
  /** `archive`: the source cannot be consulted by readers. */
  evidence: 'page' | 'quoted' | 'archive';
  sources: SourceLine[];
};

/** The card of an actor on a day. */
export type ActorCard = {
  type: 'actor';
  id: ActorId;
  kind: ActorKind;
  label: string;
  summary: string;
  asOf: IsoDate;
  /** Roles held on `asOf`. */
  roles: RoleLine[];
  /** Roles held on the reader's day, or `null` when they are the same. */
  rolesToday: RoleLine[] | null;
  /** Position in the coalition (countries), with its date. */
  coalition: {
    member: boolean | 'observer' | null;
    position: string | null;
    asOf: PartialDate | null;
    sources: SourceLine[];
  } | null;
  /** Dates and place of an event. */
  event: { from: PartialDate | null; to: PartialDate | null; place: string | null } | null;
  facts: FactLine[];
  related: { id: ActorId; label: string }[];
  sources: SourceLine[];
  unsourced: boolean;
  newestEvidence: IsoDate | null;
  /** The mention that opened the card, and the labels of its candidates. */
  mention: Mention | null;
  candidates: { id: ActorId; label: string }[];
};

/** The card of a claim. */
export type ClaimCard = {
  type: 'claim';
  claim: Claim;
  asOf: IsoDate;
  /** Label of the speaker, agents and objects, by actor id. */
  labels: Record<ActorId, string>;
  facts: FactLine[];
  /** What has changed since the article: later facts on the same point. */
  changes: FactLine[];
};

/** Anything that the card can show. */
export type Card = ActorCard | ClaimCard;

/** A known value of a series, with the interval in which it held. `min` equals `max` for one number. */
export type SeriesPoint = {
  fact: FactId;
  statement: string;
  asOf: IsoDate;
  min: number;
  max: number;
  approx: boolean;
  sources: SourceLine[];
};

/** Known values of the same thing at several dates, oldest first, beside the value of the article. */
export type NumberSeries = {
  /** What is counted, in words: « pays membres ». */
  of: string;
  unit: string;
  points: SeriesPoint[];
  /** The article's value as an interval, and its words. */
  article: { text: string; min: number; max: number } | null;
};

/** An event of the timeline, as a reader sees it. Facts are fetched when it is opened. */
export type TimelineLine = {
  id: string;
  /** The actor whose card tells more, or `null`. */
  actor: ActorId | null;
  kind: string;
  date: PartialDate;
  end: PartialDate | null;
  place: string | null;
  label: string;
  summary: string;
  participants: { id: ActorId; label: string }[];
  facts: FactId[];
  sources: SourceLine[];
  unsourced: boolean;
};
