/**
 * Numbers that stand for the words of facts in the compiled index, and what the
 * predicates of the vocabulary mean for comparing.
 */
import type { Fact, RelationId } from '../knowledge';

/** Order is the code. */
export const RELATIONS: readonly RelationId[] = [
  'agrees',
  'approximates',
  'narrower',
  'broader',
  'differs',
  'outdated',
  'later',
  'context',
];

/** Order is the code. */
export const MODALITIES: readonly Fact['modality'][] = [
  'asserted',
  'possible',
  'conditional',
  'planned',
  'reported',
];

/** Order is the code. */
export const STATUSES: readonly Fact['status'][] = [
  'established',
  'announced',
  'disputed',
  'superseded',
  'false',
];

/** What a template was made from. Order is the code. */
export const TEMPLATE_KINDS = ['statement', 'paraphrase', 'variant', 'keywords'] as const;

/** What a template was made from. */
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** What is counted, where the predicate says it. */
const BASES: Record<string, string> = {
  'member-count': 'member',
  'contributor-count': 'contributor',
  'attended-by-count': 'attendee',
  'event-count': 'event',
  'planner-count': 'planner',
  'troop-count': 'soldier',
  'army-size': 'army',
};

/** Counting basis of a predicate, or `null`. */
export function basisOf(predicate: string): string | null {
  return BASES[predicate] ?? null;
}

/** Facts of these predicates happened on a day and stay true. */
const EVENTS = new Set(
  'held-on attends attended-by-count signs adopts says claims announces proposes strikes outcome threatens event-count leaves-office founded-on'.split(
    ' ',
  ),
);

/** Do facts of this predicate stay true once they have happened? */
export function isEventLike(predicate: string): boolean {
  return EVENTS.has(predicate);
}

/** Facts of these predicates are somebody's words. */
const WORDS = new Set('says claims announces proposes demands opposes principle'.split(' '));

/** Are facts of this predicate somebody's words? */
export function isWords(predicate: string): boolean {
  return WORDS.has(predicate);
}

/** « No day known »: sorts before every day. */
export const NO_DAY = -0x80000000;
