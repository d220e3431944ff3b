/**
 * What was decided of a scored fact, as the rules that settle facts against each
 * other see it.
 */
import type { FactRow } from './fact-index';
import type { Decision, Refuse } from './rules';
import type { Scored } from './score';

/** A scored fact with what was decided of it; `null` for nothing to show. */
export type Judged = { scored: Scored; decision: Decision | null };

/** Told of the rules that were refused for a fact, and why. */
export type Trace = (fact: FactRow, ...refused: Parameters<Refuse>) => void;

/** Relations in which a sentence says what the fact says, in part or roughly. */
export const SUPPORTS = new Set(['agrees', 'approximates', 'narrower', 'broader']);

/** Leaves a fact as background; `rule` tells why. */
export function demote(each: Judged, rule: string): void {
  each.decision = { relation: 'context', rule };
}
