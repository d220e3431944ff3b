/**
 * Measures how well a fact fits a sentence.
 *
 * A fact fits as well as its best template: the part of the template's terms,
 * by weight, that the sentence holds. Long sentences say several things, so what
 * else they say does not count against a fact. What only the context holds (title,
 * sentence before) counts in part.
 */

import { TEMPLATE_KINDS, type TemplateKind } from './fact-columns';
import type { FactIndex } from './fact-index';
import type { Query } from './query';
import type { Found } from './retrieve';

/** How a template fits a sentence. */
export type TemplateFit = {
  /** Number of the template, -1 for none. */
  template: number;
  kind: TemplateKind;
  /** Code of the relation that a variant stands for (`RELATIONS`). */
  relation: number;
  score: number;
  /** Weight found, and weight of the whole template. */
  matched: number;
  total: number;
  /** Weight found with the opposite polarity. */
  opposed: number;
  /** Part of what was found that only the context holds. */
  borrowed: number;
  /** Numbers of all its terms, and of those found in the sentence itself. */
  all: readonly number[];
  terms: readonly number[];
  /** Does it deny one of its terms? */
  isNegative: boolean;
  /** Those of them that the sentence gives with the opposite polarity. */
  contrary: readonly number[];
};

/** A fact that a sentence may speak of. */
export type Candidate = {
  fact: number;
  retrieval: number;
  /** Best template that says what the fact says, and best variant. */
  best: TemplateFit;
  variant: TemplateFit | null;
  /** Part of the fact's keywords, by weight, that the sentence holds. */
  keywords: number;
};

/** Weight of a quantity in a template, and of a missing term against a found one. */
const QUANTITY_WEIGHT = 2;
const MISSING = 0.6;
/** What a template loses when all it holds is of the other polarity. */
const OPPOSED = 0.35;
/** Weight below which even a full match says little. */
const DAMPING = 1.6;

/** Sums of one template against one sentence: weight found, in all, of the other polarity, borrowed. */
type Sums = { matched: number; total: number; opposed: number; borrowed: number };

/** Which templates of a fact fit best, -1 for none, and how well by a first guess. */
export type Alignment = {
  found: Found;
  best: number;
  variant: number;
  keywords: number;
  /** A first guess of the score, from alignment alone. */
  promise: number;
};

/** Aligns the sentence with one fact: its best template, its best variant, its keywords. */
export function align(query: Query, index: FactIndex, found: Found): Alignment {
  const { templateFirst, templateHeads } = index.tables;
  const sums: Sums = { matched: 0, total: 0, opposed: 0, borrowed: 0 };
  let best = -1;
  let bestRank = Number.NEGATIVE_INFINITY;
  let variant = -1;
  let variantRank = Number.NEGATIVE_INFINITY;
  let bestScore = 0;
  let variantScore = 0;
  let keywords = 0;
  const last = templateFirst[found.fact + 1] as number;
  for (let template = templateFirst[found.fact] as number; template < last; template++) {
    const code = templateHeads[template * 2 + 1] as number;
    const kind = TEMPLATE_KINDS[code >>> 4];
    measure(template, query, index, sums);
    if (kind === 'keywords') {
      keywords = Math.max(keywords, sums.total > 0 ? sums.matched / sums.total : 0);
      continue;
    }
    const score = scoreOf(sums);
    const rank = rankOf(score, sums);
    if (kind === 'variant' && rank > variantRank) {
      variant = template;
      variantRank = rank;
      variantScore = score;
    } else if (kind !== 'variant' && rank > bestRank) {
      best = template;
      bestRank = rank;
      bestScore = score;
    }
  }
  const promise = Math.max(bestScore, variantScore) + found.score / 20;
  return { found, best, variant, keywords, promise };
}

/** A candidate with all that an alignment found. */
export function candidateOf(alignment: Alignment, query: Query, index: FactIndex): Candidate {
  const { found, best, variant, keywords } = alignment;
  return {
    fact: found.fact,
    retrieval: found.score,
    best: best < 0 ? NO_FIT : fitOf(best, query, index),
    variant: variant < 0 ? null : fitOf(variant, query, index),
    keywords,
  };
}

/** Of two templates that fit alike, the one of the sentence's polarity tells what it says. */
function rankOf(score: number, sums: Sums): number {
  return score * (1 - (OPPOSED * sums.opposed) / Math.max(0.1, sums.matched));
}

function scoreOf({ matched, total }: Sums): number {
  return matched / (matched + MISSING * (total - matched) + DAMPING);
}

const NO_FIT: TemplateFit = {
  template: -1,
  kind: 'statement',
  relation: 0,
  score: 0,
  matched: 0,
  total: 0,
  opposed: 0,
  borrowed: 0,
  all: [],
  terms: [],
  isNegative: false,
  contrary: [],
};

function fitOf(template: number, query: Query, index: FactIndex): TemplateFit {
  const { templateHeads, templateTerms } = index.tables;
  const sums: Sums = { matched: 0, total: 0, opposed: 0, borrowed: 0 };
  measure(template, query, index, sums);
  const code = templateHeads[template * 2 + 1] as number;
  const all: number[] = [];
  const terms: number[] = [];
  const contrary: number[] = [];
  let isNegative = false;
  const to = templateHeads[template * 2 + 2] as number;
  for (let at = templateHeads[template * 2] as number; at < to; at++) {
    const packed = templateTerms[at] as number;
    const term = packed >>> 1;
    all.push(term);
    if ((packed & 1) === 1) isNegative = true;
    if (!isHeld(query, term)) continue;
    terms.push(term);
    if (((packed & 1) === 1 ? query.denied : query.affirmed)[term] === 0) contrary.push(term);
  }
  return {
    template,
    kind: TEMPLATE_KINDS[code >>> 4] as TemplateKind,
    relation: code & 15,
    score: scoreOf(sums),
    matched: sums.matched,
    total: sums.total,
    opposed: sums.opposed,
    borrowed: sums.borrowed,
    all,
    terms,
    isNegative,
    contrary,
  };
}

/** Does the sentence itself hold the term, at least as much as its context does? */
function isHeld({ part, outside }: Query, term: number): boolean {
  return (part[term] as number) > 0 && (part[term] as number) >= (outside[term] as number);
}

function measure(template: number, query: Query, index: FactIndex, sums: Sums): void {
  const { templateHeads, templateTerms, quantityFirst } = index.tables;
  const { gain, affirmed, denied } = query;
  const to = templateHeads[template * 2 + 2] as number;
  let matched = 0;
  let opposed = 0;
  let borrowed = 0;
  for (let at = templateHeads[template * 2] as number; at < to; at++) {
    const packed = templateTerms[at] as number;
    const term = packed >>> 1;
    const weight = gain[term] as number;
    if (weight === 0) continue;
    matched += weight;
    if (!isHeld(query, term)) borrowed += weight;
    else if (((packed & 1) === 1 ? denied : affirmed)[term] === 0) opposed += weight;
  }
  if (quantityFirst[template + 1] !== quantityFirst[template]) {
    matched += quantityMatched(template, query, index);
  }
  sums.matched = matched;
  sums.total = totalOf(template, query, index);
  sums.opposed = opposed;
  sums.borrowed = borrowed;
}

/** Weight of a whole template, which no sentence changes. */
function totalOf(template: number, { totals }: Query, { tables }: FactIndex): number {
  const { templateHeads, templateTerms, quantityFirst, weights } = tables;
  let total = totals[template] as number;
  if (total > 0) return total;
  const to = templateHeads[template * 2 + 2] as number;
  for (let at = templateHeads[template * 2] as number; at < to; at++) {
    total += weights[(templateTerms[at] as number) >>> 1] as number;
  }
  const quantities = (quantityFirst[template + 1] as number) - (quantityFirst[template] as number);
  total += quantities * QUANTITY_WEIGHT;
  totals[template] = total;
  return total;
}

/** Quantities of a template count like a term: found when one of the sentence overlaps. */
function quantityMatched(template: number, query: Query, index: FactIndex): number {
  const { quantityFirst, quantities } = index.tables;
  let matched = 0;
  const to = quantityFirst[template + 1] as number;
  for (let at = quantityFirst[template] as number; at < to; at++) {
    const unit = quantities[at * 3] as number;
    const min = quantities[at * 3 + 1] as number;
    const max = quantities[at * 3 + 2] as number;
    let bestPart = 0;
    for (const quantity of query.quantities) {
      if (quantity.unit !== unit) continue;
      const same = quantity.min === min && quantity.max === max;
      const overlaps = quantity.min <= max * 1.0001 && quantity.max >= min * 0.9999;
      bestPart = Math.max(bestPart, same ? 1 : overlaps ? 0.7 : 0);
    }
    matched += bestPart * QUANTITY_WEIGHT;
  }
  return matched;
}
