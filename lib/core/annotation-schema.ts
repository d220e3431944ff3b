/**
 * Checks articles, mentions and claims that come from a page's process.
 *
 * The page may have taken that process over, so unknown fields are refused and
 * every list and text has an end. Lists of words are keys of a record, so that
 * the compiler finds the one that is missing here.
 */
import * as v from 'valibot';
import type {
  BlockKind,
  Claim,
  ClaimFrame,
  Confidence,
  DateOrigin,
  FactMatch,
  Mention,
  PageText,
  Reason,
} from './annotation';
import type { ActorKind, RelationId } from './knowledge';
import { MAX_BLOCKS, MAX_IDS, MAX_LINE, MAX_LIST, MAX_PAGE_TEXT } from './limits';

const BLOCK_KINDS: Record<BlockKind, true> = {
  title: true,
  standfirst: true,
  heading: true,
  paragraph: true,
  quote: true,
  item: true,
  caption: true,
};
const DATE_ORIGINS: Record<DateOrigin, true> = {
  'json-ld': true,
  meta: true,
  'time-element': true,
  address: true,
  today: true,
};
const ACTOR_KINDS: Record<ActorKind, true> = {
  person: true,
  country: true,
  organization: true,
  event: true,
  place: true,
  concept: true,
  military: true,
  group: true,
  document: true,
};
const CONFIDENCES: Record<Confidence, true> = { certain: true, likely: true, possible: true };
const REASONS: Record<Reason, true> = {
  'full-name': true,
  surname: true,
  'introduced-earlier': true,
  salient: true,
  acronym: true,
  'role-on-date': true,
  'former-role': true,
  'next-role': true,
  homologue: true,
  successor: true,
  descriptor: true,
  'metonym-agent': true,
  'place-use': true,
  anaphora: true,
  'event-place-date': true,
  'last-introduced': true,
  'outlet-country': true,
  'context-cue': true,
  apposition: true,
  'common-word': true,
};
const FORMS: Record<Mention['form'], true> = {
  name: true,
  surname: true,
  acronym: true,
  role: true,
  descriptor: true,
  metonym: true,
  anaphora: true,
  event: true,
};
const RELATIONS: Record<RelationId, true> = {
  agrees: true,
  approximates: true,
  narrower: true,
  broader: true,
  differs: true,
  outdated: true,
  later: true,
  context: true,
};
const SPEECH: Record<NonNullable<ClaimFrame['speaker']>['by'], true> = {
  direct: true,
  indirect: true,
  'according-to': true,
};
const POLARITIES: Record<ClaimFrame['polarity'], true> = { affirmed: true, denied: true };
const MODALITIES: Record<ClaimFrame['modality'], true> = {
  asserted: true,
  possible: true,
  conditional: true,
  planned: true,
  obligation: true,
  reported: true,
};

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PAGE_TEXT));
const finite = v.pipe(v.number(), v.finite());
const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const passage = v.pipe(v.string(), v.maxLength(MAX_PAGE_TEXT));
const lines = v.pipe(v.array(line), v.maxLength(MAX_LIST));
const span = { start: offset, end: offset };

/** A calendar date. */
export const daySchema = v.pipe(v.string(), v.isoDate());
/** Id of a record of the base. */
export const idSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
/** Ids of records of the base. */
export const idsSchema = v.pipe(v.array(idSchema), v.maxLength(MAX_IDS));
/** A language. */
export const langSchema = v.picklist(['fr', 'en']);

/** An article as a content script describes it. */
export const pageTextSchema: v.GenericSchema<unknown, PageText> = v.strictObject({
  url: v.pipe(line, v.regex(/^https?:\/\//)),
  key: line,
  title: line,
  publisher: v.nullable(line),
  asOf: daySchema,
  dateOrigin: oneOf(DATE_ORIGINS),
  lang: langSchema,
  blocks: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.number(), v.integer()),
        kind: oneOf(BLOCK_KINDS),
        text: passage,
        post: v.nullable(line),
      }),
    ),
    v.maxLength(MAX_BLOCKS),
    v.check((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MAX_PAGE_TEXT),
  ),
});

/** A mention, as it was answered to the page. */
export const mentionSchema: v.GenericSchema<unknown, Mention> = v.strictObject({
  ...span,
  block: v.pipe(v.number(), v.integer()),
  text: line,
  kind: oneOf(ACTOR_KINDS),
  actor: v.nullable(idSchema),
  candidates: v.pipe(
    v.array(
      v.strictObject({
        actor: idSchema,
        score: finite,
        reasons: v.pipe(v.array(oneOf(REASONS)), v.maxLength(MAX_LIST)),
      }),
    ),
    v.maxLength(MAX_LIST),
  ),
  confidence: oneOf(CONFIDENCES),
  form: oneOf(FORMS),
});

const factMatchSchema: v.GenericSchema<unknown, FactMatch> = v.strictObject({
  fact: idSchema,
  relation: oneOf(RELATIONS),
  score: finite,
  why: v.strictObject({
    rule: idSchema,
    values: lines,
    spans: v.pipe(v.array(v.strictObject(span)), v.maxLength(MAX_LIST)),
    agree: lines,
    differ: lines,
    missing: lines,
  }),
});

const frameSchema: v.GenericSchema<unknown, ClaimFrame> = v.strictObject({
  speaker: v.nullable(
    v.strictObject({ text: line, actor: v.nullable(idSchema), by: oneOf(SPEECH) }),
  ),
  predicate: v.nullable(idSchema),
  agents: idsSchema,
  objects: idsSchema,
  quantity: v.nullable(
    v.strictObject({
      text: line,
      min: finite,
      max: v.nullable(finite),
      unit: line,
      of: v.nullable(line),
    }),
  ),
  time: v.nullable(v.strictObject({ text: line, from: v.nullable(line), to: v.nullable(line) })),
  polarity: oneOf(POLARITIES),
  modality: oneOf(MODALITIES),
  condition: v.nullable(line),
});

/** A claim, as it was answered to the page. */
export const claimSchema: v.GenericSchema<unknown, Claim> = v.strictObject({
  ...span,
  block: v.pipe(v.number(), v.integer()),
  text: passage,
  frame: frameSchema,
  facts: v.pipe(v.array(factMatchSchema), v.maxLength(MAX_LIST)),
});

/** One of the keys of `words`. */
function oneOf<Word extends string>(words: Record<Word, true>) {
  return v.picklist(Object.keys(words) as Word[]);
}
