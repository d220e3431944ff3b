/**
 * What goes into the engine and what comes out: blocks of article text in,
 * mentions of actors and claims out.
 *
 * Offsets are UTF-16 code units within one block, end exclusive, so that the
 * page can turn them into DOM ranges without knowing how they were found.
 */
import type { IsoDate } from './interval';
import type { ActorId, ActorKind, FactId, Lang, RelationId } from './knowledge';

/** A half-open range of UTF-16 code units. */
export type Span = { start: number; end: number };

/** What part of an article a block is. */
export type BlockKind =
  | 'title'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'item'
  | 'caption';

/** A paragraph-like piece of an article. */
export type Block = {
  /** Stable for the life of the page: a changed block keeps its id. */
  id: number;
  kind: BlockKind;
  text: string;
  /** Id of the live-blog post that holds the block, or `null` outside live blogs. */
  post: string | null;
};

/** The text of an article and what is needed to read it. Blocks stand in reading order. */
export type ArticleText = {
  /** Address of the page; tells the outlet, hence whose president « le président » is. */
  url: string | null;
  /** The day for which facts are asked: the publication date. */
  asOf: IsoDate;
  lang: Lang;
  blocks: Block[];
};

/** How `asOf` was found. `today` means that neither the page nor its address gives a date. */
export type DateOrigin = 'json-ld' | 'meta' | 'time-element' | 'address' | 'today';

/** An article as it was read from a page. */
export type PageText = ArticleText & {
  url: string;
  /** (site, article id) where the site has one, else the canonical address: see `lib/dom/page-key.ts`. */
  key: string;
  title: string;
  publisher: string | null;
  dateOrigin: DateOrigin;
};

/** How sure a link is. Only `certain` and `likely` are highlighted. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Why a candidate was kept, in the order in which the reasons were found. */
export type Reason =
  | 'full-name'
  | 'surname'
  | 'introduced-earlier'
  | 'salient'
  | 'acronym'
  | 'role-on-date'
  | 'former-role'
  | 'next-role'
  | 'homologue'
  | 'successor'
  | 'descriptor'
  | 'metonym-agent'
  | 'place-use'
  | 'anaphora'
  | 'event-place-date'
  | 'last-introduced'
  | 'outlet-country'
  | 'context-cue'
  | 'apposition'
  | 'common-word';

/** An actor that a mention may name. */
export type Candidate = { actor: ActorId; score: number; reasons: Reason[] };

/** A span that names an actor. Candidates are sorted by falling score, never empty. */
export type Mention = Span & {
  block: number;
  text: string;
  kind: ActorKind;
  /** The actor chosen, or `null` when the link stays open between the candidates. */
  actor: ActorId | null;
  candidates: Candidate[];
  confidence: Confidence;
  /** `name` for names and aliases, otherwise the way in which the text points to the actor. */
  form: 'name' | 'surname' | 'acronym' | 'role' | 'descriptor' | 'metonym' | 'anaphora' | 'event';
};

/** Why a fact was related to a claim: the rule that fired and the values that it compared. */
export type Why = {
  /** Id of the rule; the reader's sentence is the message `why_<rule>` with `values` in order. */
  rule: string;
  values: string[];
  /** Spans of the article (same block as the claim) that were aligned with the fact. */
  spans: Span[];
  /** Slots that agree, differ, or are missing on one side. */
  agree: string[];
  differ: string[];
  missing: string[];
};

/** A fact found for a claim, with its relation on the article's day. */
export type FactMatch = { fact: FactId; relation: RelationId; score: number; why: Why };

/** The parts of a claim that a reader is shown in words; `null` where the text says nothing. */
export type ClaimFrame = {
  speaker: {
    text: string;
    actor: ActorId | null;
    by: 'direct' | 'indirect' | 'according-to';
  } | null;
  predicate: string | null;
  agents: ActorId[];
  objects: ActorId[];
  /** `max` is `null` where the words give no upper bound: messages cannot carry `Infinity`. */
  quantity: {
    text: string;
    min: number;
    max: number | null;
    unit: string;
    of: string | null;
  } | null;
  time: { text: string; from: IsoDate | null; to: IsoDate | null } | null;
  polarity: 'affirmed' | 'denied';
  modality: 'asserted' | 'possible' | 'conditional' | 'planned' | 'obligation' | 'reported';
  condition: string | null;
};

/** A check-worthy sentence of the article. Facts are sorted by falling score and may be empty. */
export type Claim = Span & {
  block: number;
  text: string;
  frame: ClaimFrame;
  facts: FactMatch[];
};

/** Everything found in an article: mentions and claims in reading order. */
export type Annotations = { mentions: Mention[]; claims: Claim[] };

/** A passage, by its index among the mentions or claims of its page. */
export type Target = { type: 'mention' | 'claim'; index: number };

/** Where the reader is in a page; `version` changes when the page is annotated anew. */
export type ReadingPlace = { version: number; target: Target | null };
