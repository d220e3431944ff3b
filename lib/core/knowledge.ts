/**
 * Records of a fact base, as they stand one a line in `assets/knowledge/`.
 *
 * Their meaning is told in that folder's README. Ids are lower-case words
 * joined by hyphens; dates are ISO; text that a reader sees is `{fr, en}`.
 */
import type { IsoDate, PartialDate } from './interval';

/** Id of an actor, such as `emmanuel-macron`. */
export type ActorId = string;
/** Id of a fact, such as `coalition-35-members`. */
export type FactId = string;
/** Id of a source, such as `s-lemonde-2026-01-06`. */
export type SourceId = string;

/** Languages in which texts are read and answers are written. */
export type Lang = 'fr' | 'en';

/** The same text in French and English. */
export type Localized = Record<Lang, string>;

/** What sort of thing an actor is. */
export type ActorKind =
  | 'person'
  | 'country'
  | 'organization'
  | 'event'
  | 'place'
  | 'concept'
  | 'military'
  | 'group'
  | 'document';

/** An office that has a seat by which newspapers call its holder: « le locataire de Matignon ». */
export type SeatOffice =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'defence-minister';

/** How a country’s president comes to lead, where one does more than represent. */
export type Presidency = 'executive' | 'elected';

/** An office or function held from `from` until the day before `to`. */
export type Role = {
  title: Localized;
  org: ActorId | null;
  from: PartialDate | null;
  to: PartialDate | null;
  source?: SourceId | null;
  toSource?: SourceId | null;
  unsourced?: boolean;
  fromUnsourced?: boolean;
  toUnsourced?: boolean;
  datesUnsourced?: boolean;
  /** The last day on which the holder was seen in office. */
  uncertainAfter?: PartialDate;
  note?: string;
};

/** A phrase that names one actor during an interval, such as « le chef de l’État ». */
export type Descriptor = Localized & { from: PartialDate | null; to: PartialDate | null };

/** Somebody or something that a text can name. */
export type Actor = {
  id: ActorId;
  kind: ActorKind;
  /** The country or union of which an organisation or an army is a part. */
  country?: ActorId;
  /**
   * What the president of a country is: `executive` leads the government, `elected` was chosen
   * by the voters and leaves it to a prime minister. Without it, a president only represents.
   */
  presidency?: Presidency;
  /** The office of its country whose holder leads an organisation and sits there. */
  seatOf?: SeatOffice;
  /** The country for whose sake a group exists: « la coalition » is that one where the country is spoken of. */
  about?: ActorId;
  label: Localized;
  aliases: Record<Lang, string[]>;
  ambiguous?: { alias: string; why: string }[];
  metonyms?: Record<Lang, string[]>;
  demonyms?: Record<Lang, string[]>;
  descriptors?: Descriptor[];
  roles?: Role[];
  summary: Localized;
  coalition?: {
    member: boolean | 'observer' | null;
    position: Localized | null;
    asOf: PartialDate | null;
    source: SourceId | null;
    unsourced?: boolean;
    note?: string;
  };
  memberCount?: { asOf: IsoDate; count: number; source: SourceId; note?: string }[];
  date?: { from: PartialDate | null; to: PartialDate | null };
  place?: string | null;
  sources: SourceId[];
  unsourced?: boolean;
  related?: ActorId[];
  newestEvidence?: PartialDate | null;
  freshNote?: string;
  wikidata?: string | null;
  wikidata_checked?: boolean;
  wikidataNote?: string;
};

/** A number that a fact states; `of` says what is counted. */
export type FactQuantity = {
  value: number | null;
  min: number | null;
  max: number | null;
  approx: boolean;
  unit: string;
  of: Localized | null;
};

/** One thing known, with the interval in which it holds and where it was seen. */
export type Fact = {
  id: FactId;
  type: string;
  statement: Localized;
  subject: ActorId;
  predicate: string;
  object: ActorId | null;
  topic: string | null;
  actors: ActorId[];
  quantity: FactQuantity | null;
  polarity: 'affirmed' | 'denied';
  modality: 'asserted' | 'possible' | 'conditional' | 'planned' | 'reported';
  condition: Localized | null;
  asOf: IsoDate;
  validFrom: PartialDate | null;
  /** Last day on which the fact holds (inclusive), or `null` when no end is known. */
  validTo: PartialDate | null;
  supersedes: FactId[];
  /**
   * Earlier facts of which this one tells how the very thing that they say went on: carried
   * out, begun, refused, reversed, replaced, confirmed, changed in number or in degree.
   */
  follows?: FactId[];
  contradicts: FactId[];
  status: 'established' | 'announced' | 'disputed' | 'superseded' | 'false';
  evidence: 'page' | 'quoted' | 'archive';
  keywords: Record<Lang, string[]>;
  paraphrases: Record<Lang, string[]>;
  variants: { fr: string; relation: RelationId }[];
  correction?: Localized;
  note?: string;
  sources: { source: SourceId; stance: 'supports' | 'disputes' | 'reports' }[];
};

/** An entry of the timeline. */
export type TimelineEvent = {
  id: string;
  actor: ActorId | null;
  kind: string;
  date: PartialDate;
  end: PartialDate | null;
  place: string | null;
  label: Localized;
  summary: Localized;
  participants: ActorId[];
  outcomes: FactId[];
  sources: SourceId[];
  unsourced?: boolean;
};

/** Where something was seen. */
export type Source = {
  id: SourceId;
  url: string | null;
  title: string | null;
  titleFrom?: string;
  publisher: string;
  published: IsoDate | null;
  publishedMonth?: PartialDate;
  /** The day was deduced, not read on the page. */
  publishedInferred?: boolean;
  lang: string;
  kind: string;
  seen: 'excerpt' | 'rss' | 'archive' | 'quoted';
  seenIn?: SourceId;
  displayable?: boolean;
  locator?: string;
  /** Addresses that the source itself names. */
  cites?: string[];
  note?: string;
};

/** A predicate of the vocabulary of facts. */
export type Predicate = {
  id: string;
  group: string;
  definition: Localized;
  subject: string;
  object: string;
  polar: boolean;
};

/** How a claim of the article relates to a fact (`relations.json`). */
export type RelationId =
  | 'agrees'
  | 'approximates'
  | 'narrower'
  | 'broader'
  | 'differs'
  | 'outdated'
  | 'later'
  | 'context';

/** A set of records from one publisher. `revision` grows with each release. */
export type Pack = {
  id: string;
  revision: number;
  /** Day of the newest evidence in the pack: the age that readers are shown. */
  date: IsoDate;
  license: string;
  actors: Actor[];
  facts: Fact[];
  events: TimelineEvent[];
  sources: Source[];
  predicates: Predicate[];
};
