/**
 * Explains how the claims of an article were read: for each sentence its terms and
 * slots, the facts with their odds and what weighed most, the rule that fired and
 * the rules that were refused.
 */
import type { ArticleText } from '../lib/core/annotation';
import { FEATURES } from '../lib/core/claims/features';
import { explainClaims } from '../lib/core/claims/find-claims';
import type { Trace } from '../lib/core/claims/judged';
import { SCORE_WEIGHTS } from '../lib/core/claims/weights';
import type { FactId } from '../lib/core/knowledge';
import { findMentions } from '../lib/core/linking/link';
import type { Engine } from '../lib/core/names/engine';

/** Facts shown for a sentence. */
const SHOWN = 6;

/** Lines that explain each sentence of `article`, or those that hold `part`. */
export function explainArticle(
  article: ArticleText,
  engine: Engine,
  part: string | null = null,
): string[] {
  const lines: string[] = [];
  const index = engine.facts();
  const refusals = new Map<FactId, string[]>();
  const mentions = findMentions(article, engine);
  const trace: Trace = ({ id }, rule, why) =>
    refusals.set(id, [...(refusals.get(id) ?? []), `${rule}: ${why}`]);
  for (const { reading, judged } of explainClaims(article, mentions, index, 0, trace)) {
    const refused = new Map(refusals);
    refusals.clear();
    if (part !== null && !reading.text.includes(part)) continue;
    lines.push('', `« ${reading.text} »`);
    lines.push(
      `  terms       ${reading.terms.map(({ name, denied }) => `${denied ? '¬' : ''}${name}`).join(' ')}`,
    );
    const quantities = reading.quantities.map(
      ({ start, end, min, max, unit, basis }) =>
        `« ${reading.text.slice(start, end)} » [${min}, ${max}] ${unit ?? '?'}${basis ? `/${basis}` : ''}`,
    );
    if (quantities.length > 0) lines.push(`  quantities  ${quantities.join('; ')}`);
    const dates = reading.dates.map(
      ({ start, end, from, to }) => `« ${reading.text.slice(start, end)} » ${from}…${to}`,
    );
    if (dates.length > 0) lines.push(`  dates       ${dates.join('; ')}`);
    lines.push(`  modality    ${reading.modalities.join(', ')}`);
    for (const { speaker, by, first, last, doubted } of reading.speech) {
      const said = reading.text.slice(reading.words[first]?.start, reading.words[last - 1]?.end);
      lines.push(
        `  speech      ${by}${doubted ? ', doubted' : ''}, ${speaker?.actor ?? 'unknown'}: « ${said} »`,
      );
    }
    for (const { scored, decision } of judged.slice(0, SHOWN)) {
      const parts = FEATURES.map(
        (feature) => [feature, SCORE_WEIGHTS[feature] * scored.feature(feature)] as const,
      )
        .filter(([, weight]) => Math.abs(weight) > 0.3)
        .map(([feature, weight]) => `${feature} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`);
      lines.push(
        `  ${scored.score.toFixed(2)} ${scored.fact.id}: ${decision ? `${decision.relation} (${decision.rule})` : 'nothing'}`,
      );
      for (const refusal of refused.get(scored.fact.id) ?? [])
        lines.push(`       refused ${refusal}`);
      lines.push(`       ${parts.join(', ')}`);
      lines.push(
        `       found ${scored.candidate.best.terms.map((term) => index.termName(term)).join(' ')}`,
      );
    }
  }
  return lines;
}
