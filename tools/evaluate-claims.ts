/**
 * The part of `evaluate` that scores claims: fact retrieval, relations, false
 * relations in a hundred sentences, and hard negatives that were related.
 */

import { annotate } from '../lib/core/annotate';
import { readGoldClaims } from './evaluate-claims-gold';
import { emptyScore, ratesOf, scoreClaims } from './evaluate-claims-score';
import type { EvaluationPart } from './lib/evaluation';

/** Scores the claims of the gold in the folder, or is `null` when there is none. */
export const evaluateClaims: EvaluationPart = async ({ folder, texts, engine }) => {
  const golds = readGoldClaims(folder, texts);
  if (golds.length === 0) return null;
  const score = emptyScore();
  for (const gold of golds) {
    scoreClaims(gold, annotate(gold.article, engine).claims, score);
  }
  const overall = ratesOf(score.relations);
  const falsePer100 = (100 * score.falseRelations) / Math.max(1, score.sentences);
  const perRelation = Object.fromEntries(
    [...score.perRelation]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([relation, counts]) => [relation, { ...ratesOf(counts), ...counts }]),
  );
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  const { right, wrong, missed } = score.relations;
  return {
    lines: [
      ...score.errors,
      `claims     ${score.claims} with facts in ${score.sentences} sentences: S@1 ${percent(score.first / Math.max(1, score.claims))}, S@5 ${percent(score.amongFive / Math.max(1, score.claims))}`,
      `relations  precision ${percent(overall.precision)}, recall ${percent(overall.recall)} (right ${right}, wrong ${wrong} of which ${score.near} another relation to the right fact, missed ${missed})`,
      ...Object.entries(perRelation).map(
        ([relation, rates]) =>
          `  ${relation.padEnd(13)} precision ${percent(rates.precision)}, recall ${percent(rates.recall)} (right ${rates.right}, wrong ${rates.wrong}, missed ${rates.missed})`,
      ),
      `false      ${falsePer100.toFixed(1)} relations in 100 sentences; ${score.trapsHit} of ${score.traps} hard negatives related`,
    ],
    json: {
      claims: {
        s1: score.first / Math.max(1, score.claims),
        s5: score.amongFive / Math.max(1, score.claims),
        ...overall,
        perRelation,
        falsePer100,
        traps: { hit: score.trapsHit, total: score.traps },
      },
    },
  };
};
