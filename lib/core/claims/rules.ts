/**
 * What the rules of relations have in common: what one decides, the odds above which it
 * does, and how it tells why not.
 */
import type { RelationId } from '../knowledge';

/** What a rule decided. */
export type Decision = { relation: RelationId; rule: string };

/** Odds above which relations are said, chosen on the tuning articles. */
export const THRESHOLDS = {
  context: 0.04,
  agrees: 0.75,
  quantity: 0.45,
  /** A number that is part of the fact's, or has it as a part. */
  part: 0.85,
  later: 0.97,
  differs: 0.7,
  /** Part of a fact, names left aside, from which a sentence denies it. */
  denied: 0.4,
  /** Part of the fact's wording that what denies it must hold. */
  oppositeFull: 0.8,
  deniesFalse: 0.49,
  variant: 0.55,
  /** Part of a variant's wording, by weight, that the sentence must hold. */
  variantHeld: 0.85,
  /** Part of the sentence that a variant must account for to be all it says. */
  sole: 0.85,
  soleDiffers: 0.2,
  /** Weight from which a variant can hardly be held by chance. */
  longVariant: 9,
  borrowed: 0.8,
};

/** Told of each rule that a fact came near to, and why it was refused. */
export type Refuse = (rule: string, why: string) => void;
