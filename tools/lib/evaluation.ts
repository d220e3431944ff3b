/**
 * What an evaluation is made of: parts that each look for their own gold files in
 * a folder and report on them.
 */

import type { Pack } from '../../lib/core/knowledge';
import type { Engine } from '../../lib/core/names/engine';

/** What is evaluated on what; `texts` is where texts are, or `null` to look near the gold. */
export type EvaluationInput = { folder: string; texts: string | null; engine: Engine; pack: Pack };

/** Lines for people, and the fields that the part adds to the one JSON object. */
export type EvaluationReport = { lines: string[]; json: Record<string, unknown> };

/** One part; `null` when the folder holds nothing for it. */
export type EvaluationPart = (input: EvaluationInput) => Promise<EvaluationReport | null>;
