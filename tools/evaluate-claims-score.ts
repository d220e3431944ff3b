/**
 * Scores found claims against gold: whether the right facts come first, and
 * whether the relations said are right.
 *
 * A relation other than `context` is right when gold has that relation to that
 * fact. Gold `context` is neither required nor wrong to leave out; a relation
 * said where gold has only `context` or nothing is a false relation.
 */
import type { Claim, FactMatch } from '../lib/core/annotation';
import type { RelationId } from '../lib/core/knowledge';
import type { GoldArticle, GoldLink, GoldSentence } from './evaluate-claims-gold';

/** Counts of right, false and missed relations. */
export type RelationCounts = { right: number; wrong: number; missed: number };

/** Counts over articles; rates are made of them at the end. */
export type ClaimScore = {
  sentences: number;
  /** Claims that have facts in gold, and how many find one first, or among five. */
  claims: number;
  first: number;
  amongFive: number;
  relations: RelationCounts;
  /** Relations said of the right fact in other words (`approximates` for `agrees`). */
  near: number;
  perRelation: Map<RelationId, RelationCounts>;
  falseRelations: number;
  traps: number;
  trapsHit: number;
  errors: string[];
};

/** A score of nothing. */
export function emptyScore(): ClaimScore {
  return {
    sentences: 0,
    claims: 0,
    first: 0,
    amongFive: 0,
    relations: { right: 0, wrong: 0, missed: 0 },
    near: 0,
    perRelation: new Map(),
    falseRelations: 0,
    traps: 0,
    trapsHit: 0,
    errors: [],
  };
}

/** Adds the claims found in an article to `score`. */
export function scoreClaims(gold: GoldArticle, claims: readonly Claim[], score: ClaimScore): void {
  for (const sentence of gold.sentences) {
    const facts = claims
      .filter(
        (claim) =>
          claim.block === sentence.block &&
          claim.start < sentence.end &&
          claim.end > sentence.start,
      )
      .flatMap((claim) => claim.facts)
      .sort((a, b) => b.score - a.score);
    scoreSentence(sentence, facts, score, gold.name);
  }
}

function scoreSentence(
  gold: GoldSentence,
  facts: readonly FactMatch[],
  score: ClaimScore,
  name: string,
): void {
  score.sentences++;
  const isRight = ({ fact }: FactMatch) => gold.links.has(fact);
  if (gold.kind === 'claim' && gold.links.size > 0) {
    score.claims++;
    if (facts[0] && isRight(facts[0])) score.first++;
    if (facts.slice(0, 5).some(isRight)) score.amongFive++;
  }
  const note = (kind: string, fact: string, detail: string) =>
    score.errors.push(`${kind.padEnd(6)} ${name} « ${gold.text} » ${fact}: ${detail}`);
  const said = new Map<string, RelationId>();
  for (const { fact, relation } of facts) {
    if (relation === 'context' || said.has(fact)) continue;
    said.set(fact, relation);
    const link = gold.links.get(fact);
    if (link && isRightLink(link, relation)) {
      if (!link.required) continue;
      score.relations.right++;
      countOf(score, relation).right++;
      continue;
    }
    score.relations.wrong++;
    countOf(score, relation).wrong++;
    if (link && link.relation !== 'context') {
      score.near++;
      note('other', fact, `${relation}, gold ${link.relation}`);
    } else {
      score.falseRelations++;
      note('false', fact, relation);
    }
  }
  for (const [fact, link] of gold.links) {
    const { relation, required } = link;
    const answer = said.get(fact);
    if (!required || (answer && isRightLink(link, answer))) continue;
    score.relations.missed++;
    countOf(score, relation).missed++;
    if (!said.has(fact)) {
      const rank = facts.findIndex((match) => match.fact === fact);
      note('missed', fact, `${relation}${rank < 0 ? '' : `, context at ${rank + 1}`}`);
    }
  }
  if (gold.isTrap) {
    score.traps++;
    if (said.size > 0) score.trapsHit++;
  }
}

function isRightLink({ relation, also }: GoldLink, said: RelationId): boolean {
  return said === relation || also.includes(said);
}

function countOf(score: ClaimScore, relation: RelationId): RelationCounts {
  const known = score.perRelation.get(relation) ?? { right: 0, wrong: 0, missed: 0 };
  score.perRelation.set(relation, known);
  return known;
}

/** Precision and recall of counts; 1 where there was nothing to get wrong. */
export function ratesOf({ right, wrong, missed }: RelationCounts): {
  precision: number;
  recall: number;
} {
  return {
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right + missed === 0 ? 1 : right / (right + missed),
  };
}
