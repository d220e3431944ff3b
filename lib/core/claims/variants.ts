/**
 * Variants: wordings to which the base itself gives a relation to a fact, near
 * misses above all (« une alliance militaire contre la Russie »).
 *
 * A variant shares most of its words with its fact, so a sentence says it only when
 * it holds what the variant has of its own.
 */
import type { RelationId } from '../knowledge';
import type { Candidate } from './align';
import { RELATIONS, TEMPLATE_KINDS } from './fact-columns';
import type { FactIndex } from './fact-index';
import type { Reading } from './reading';
import { type Decision, type Refuse, THRESHOLDS } from './rules';
import type { Scored } from './score';

/** How far a variant must be ahead of the fact's own wordings; to differ takes more. */
const AHEAD = 0.06;
const DIFFERS_AHEAD = 0.1;

/** The relation that the base gives to a variant which the sentence says; `null` for none. */
export function relateToVariant(scored: Scored, reading: Reading, refuse: Refuse): Decision | null {
  const { variant, best } = scored.candidate;
  if (!variant || variant.score <= best.score) return null;
  const relation = RELATIONS[variant.relation] as RelationId;
  const why = variantRefused(scored, reading);
  if (why !== null) {
    refuse(`variant ${relation}`, why);
    return null;
  }
  return { relation, rule: 'variant' };
}

function variantRefused(scored: Scored, reading: Reading): string | null {
  const { fact, candidate, score } = scored;
  const { variant, best } = candidate;
  if (!variant) return 'no variant';
  if (reading.isDoubted) return 'a rumour';
  if (variant.opposed > 0.2 * variant.matched) return 'the variant is denied';
  if (scored.quantity?.relation === 'equal') return 'the number is the fact’s own';
  if (!scored.isVariantDistinct) return 'nothing of its own in the variant';
  // Variants of an office name its former holder; where the new one is named, they do not apply.
  const isOffice = fact.predicate === 'holds-office' || fact.predicate === 'leaves-office';
  if (isOffice && (scored.matter.isSubjectNamed || scored.feature('full') >= 0.75))
    return 'the change of holder is told';
  const held = (variant.matched - variant.borrowed) / Math.max(0.1, variant.total);
  // The sentence says the variant and nothing else.
  const isSole =
    scored.matter.sole >= THRESHOLDS.sole &&
    held >= 0.95 &&
    variant.total >= 3 &&
    scored.subject !== 'absent';
  const isMild = RELATIONS[variant.relation] !== 'differs';
  if (isSole && score >= (isMild ? THRESHOLDS.context : THRESHOLDS.soleDiffers)) return null;
  if (isMild && held >= 0.95 && variant.total >= THRESHOLDS.longVariant) {
    if (variant.score > best.score + 0.2 && scored.date !== 'apart') return null;
  }
  if (held < THRESHOLDS.variantHeld) return 'too little of the variant';
  if (variant.score <= best.score + (isMild ? AHEAD : DIFFERS_AHEAD))
    return 'the fact itself is as near';
  if (score < THRESHOLDS.variant) return `odds below ${THRESHOLDS.variant}`;
  return null;
}

/**
 * Does what the sentence holds of the best variant tell it from the fact: a number, a
 * term that no wording of the fact has, or one that each of them has the other way round?
 */
export function isDistinct({ fact, variant }: Candidate, { tables }: FactIndex): boolean {
  if (!variant) return false;
  const { quantityFirst, templateFirst, templateHeads, templateTerms } = tables;
  const { template } = variant;
  if (quantityFirst[template + 1] !== quantityFirst[template]) return true;
  const said = new Set<number>();
  const last = templateFirst[fact + 1] as number;
  for (let other = templateFirst[fact] as number; other < last; other++) {
    const kind = TEMPLATE_KINDS[(templateHeads[other * 2 + 1] as number) >>> 4];
    if (kind === 'variant') continue;
    const to = templateHeads[other * 2 + 2] as number;
    for (let at = templateHeads[other * 2] as number; at < to; at++) {
      said.add(templateTerms[at] as number);
    }
  }
  const to = templateHeads[template * 2 + 2] as number;
  for (let at = templateHeads[template * 2] as number; at < to; at++) {
    const packed = templateTerms[at] as number;
    if (!said.has(packed) && variant.terms.includes(packed >>> 1)) return true;
  }
  return false;
}
