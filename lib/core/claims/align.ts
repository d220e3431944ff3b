/**
 * Finds the facts that a sentence may speak of, and how well each one fits.
 *
 * A fact fits as well as its best template: the part of the template's terms,
 * by weight, that the sentence holds. Long sentences say several things, so what
 * else they say does not count against a fact. What only the context holds (title,
 * sentence before) counts in part.
 */

import { TEMPLATE_KINDS, type TemplateKind } from './fact-columns';
import type { FactIndex } from './fact-index';
import { NEAR } from './near-terms';
import type { Reading } from './reading';
import { unitCode } from './units';

/** How a template fits a sentence. */
export type TemplateFit = {
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
  /** Numbers of the terms found in the sentence itself. */
  terms: readonly number[];
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

/** A sentence prepared for alignment: what it and its context hold of the index's terms. */
export type Query = {
  /** Term number → part (0 to 1) in which the sentence holds it affirmed or denied. */
  held: Map<number, { part: number; denied: boolean; affirmed: boolean }>;
  context: Map<number, number>;
  /** The sentence's own terms that some fact has. */
  terms: readonly number[];
  /** Capitalised words inside the sentence that no fact and no name of the base has. */
  foreignNames: number;
  /** Number of each term of the reading, in its order, -1 for strangers. */
  numbers: readonly number[];
};

/** Lists longer than this part of the base say too little to be followed. */
const LONG_LIST = 2500;
/** Candidates that are aligned. */
const ALIGNED = 32;
/** Weight of a quantity in a template, and of a missing term against a found one. */
const QUANTITY_WEIGHT = 2;
const MISSING = 0.6;
/** What a template loses when all it holds is of the other polarity. */
const OPPOSED = 0.35;
/** Weight below which even a full match says little. */
const DAMPING = 1.6;

/** Prepares a sentence. `context` holds terms of the title and the sentences before, with their part. */
export function prepare(
  reading: Reading,
  index: FactIndex,
  context: ReadonlyMap<string, number>,
): Query {
  const held: Query['held'] = new Map();
  const hold = (name: string, part: number, denied: boolean): void => {
    const number = index.term(name);
    if (number < 0) return;
    const known = held.get(number);
    if (!known) held.set(number, { part, denied, affirmed: !denied });
    else {
      known.denied = part > known.part ? denied : known.denied || (denied && part === known.part);
      known.affirmed =
        part > known.part ? !denied : known.affirmed || (!denied && part === known.part);
      known.part = Math.max(known.part, part);
    }
  };
  for (const { name, denied } of reading.terms) hold(name, 1, denied);
  for (const { name, denied } of reading.terms) {
    for (const [near, part] of NEAR.get(name) ?? []) {
      const number = index.term(near);
      if (number >= 0 && (held.get(number)?.part ?? 0) < part) hold(near, part, denied);
    }
  }
  const outside: Query['context'] = new Map();
  for (const [name, part] of context) {
    const number = index.term(name);
    if (number >= 0) outside.set(number, Math.max(part, outside.get(number) ?? 0));
  }
  const numbers = reading.terms.map(({ name }) => index.term(name));
  const own = new Set(numbers);
  own.delete(-1);
  return {
    held,
    context: outside,
    terms: [...own].sort((a, b) => a - b),
    foreignNames: foreignNamesIn(reading, index),
    numbers,
  };
}

/** Counts names that are strangers to the base: « Bénin », « Eurovision ». */
function foreignNamesIn(reading: Reading, index: FactIndex): number {
  const found = new Set<string>();
  for (const { name, first, last } of reading.terms) {
    const word = reading.words[first];
    if (!name.startsWith('s:') || last !== first + 1 || !word?.capital) continue;
    // The first word of a sentence or quotation is a capital anyway.
    if (first === 0 || /[.!?:«“"]\s*$/u.test(word.before)) continue;
    const isNamed = reading.terms.some(
      (term) =>
        term.name !== name && term.first <= first && term.last > first && /^[af]:/.test(term.name),
    );
    if (index.term(name) < 0 && !isNamed) found.add(name);
  }
  return found.size;
}

/** Finds the facts that share the most telling terms with the sentence, best first. */
export function retrieve(query: Query, index: FactIndex): { fact: number; score: number }[] {
  const { weights, postingFirst, postings } = index.tables;
  const scores = new Map<number, number>();
  const follow = (term: number, part: number, limit: number): void => {
    const from = postingFirst[term] as number;
    const to = postingFirst[term + 1] as number;
    if (to - from > limit) return;
    const weight = (weights[term] as number) * part;
    for (let at = from; at < to; at++) {
      const fact = postings[at] as number;
      scores.set(fact, (scores.get(fact) ?? 0) + weight);
    }
  };
  for (const term of query.terms) follow(term, 1, LONG_LIST);
  for (const [term, { part }] of query.held) if (part < 1) follow(term, part, LONG_LIST / 4);
  for (const [term, part] of query.context) {
    if (!query.held.has(term)) follow(term, part * 0.5, LONG_LIST / 4);
  }
  return [...scores]
    .map(([fact, score]) => ({ fact, score }))
    .sort((a, b) => b.score - a.score || a.fact - b.fact)
    .slice(0, ALIGNED);
}

/**
 * Aligns the sentence with one fact. Templates for which `isLeftOut` answers true
 * do not count, so that a paraphrase can be tried against the others of its fact.
 */
export function align(
  reading: Reading,
  query: Query,
  index: FactIndex,
  found: { fact: number; score: number },
  isLeftOut: (template: number) => boolean = () => false,
): Candidate {
  const { templateFirst } = index.tables;
  let best: TemplateFit | null = null;
  let variant: TemplateFit | null = null;
  let keywords = 0;
  const last = templateFirst[found.fact + 1] as number;
  for (let template = templateFirst[found.fact] as number; template < last; template++) {
    if (isLeftOut(template)) continue;
    const fit = fitOf(template, reading, query, index);
    if (fit.kind === 'keywords')
      keywords = Math.max(keywords, fit.total > 0 ? fit.matched / fit.total : 0);
    else if (fit.kind === 'variant') {
      if (!variant || rankOf(fit) > rankOf(variant)) variant = fit;
    } else if (!best || rankOf(fit) > rankOf(best)) best = fit;
  }
  return {
    fact: found.fact,
    retrieval: found.score,
    best: best ?? NO_FIT,
    variant,
    keywords,
  };
}

/** Of two templates that fit alike, the one of the sentence's polarity tells what it says. */
function rankOf(fit: TemplateFit): number {
  return fit.score * (1 - (OPPOSED * fit.opposed) / Math.max(0.1, fit.matched));
}

const NO_FIT: TemplateFit = {
  kind: 'statement',
  relation: 0,
  score: 0,
  matched: 0,
  total: 0,
  opposed: 0,
  borrowed: 0,
  terms: [],
};

function fitOf(template: number, reading: Reading, query: Query, index: FactIndex): TemplateFit {
  const { templateHeads, templateTerms, weights } = index.tables;
  const from = templateHeads[template * 2] as number;
  const to = templateHeads[template * 2 + 2] as number;
  const code = templateHeads[template * 2 + 1] as number;
  let matched = 0;
  let total = 0;
  let opposed = 0;
  let borrowed = 0;
  const terms: number[] = [];
  for (let at = from; at < to; at++) {
    const packed = templateTerms[at] as number;
    const term = packed >>> 1;
    const denied = (packed & 1) === 1;
    const weight = weights[term] as number;
    total += weight;
    const held = query.held.get(term);
    const outside = query.context.get(term) ?? 0;
    const part = held?.part ?? 0;
    if (held && part >= outside) {
      matched += weight * part;
      terms.push(term);
      if (denied ? !held.denied : !held.affirmed) opposed += weight * part;
    } else if (outside > 0) {
      matched += weight * outside;
      borrowed += weight * outside;
    }
  }
  const { quantityWeight, quantityMatched } = quantityFit(template, reading, index);
  total += quantityWeight;
  matched += quantityMatched;
  const score = matched / (matched + MISSING * (total - matched) + DAMPING);
  return {
    kind: TEMPLATE_KINDS[code >>> 4] as TemplateKind,
    relation: code & 15,
    score,
    matched,
    total,
    opposed,
    borrowed,
    terms,
  };
}

/** Quantities of a template count like a term: found when one of the sentence overlaps. */
function quantityFit(
  template: number,
  reading: Reading,
  index: FactIndex,
): { quantityWeight: number; quantityMatched: number } {
  const { quantityFirst, quantities } = index.tables;
  const from = quantityFirst[template] as number;
  const to = quantityFirst[template + 1] as number;
  let quantityMatched = 0;
  for (let at = from; at < to; at++) {
    const unit = quantities[at * 3] as number;
    const min = quantities[at * 3 + 1] as number;
    const max = quantities[at * 3 + 2] as number;
    let bestPart = 0;
    for (const quantity of reading.quantities) {
      if (!quantity.unit || unitCode(quantity.unit) !== unit) continue;
      const same = quantity.min === min && quantity.max === max;
      const overlaps = quantity.min <= max * 1.0001 && quantity.max >= min * 0.9999;
      bestPart = Math.max(bestPart, same ? 1 : overlaps ? 0.7 : 0);
    }
    quantityMatched += bestPart * QUANTITY_WEIGHT;
  }
  return { quantityWeight: (to - from) * QUANTITY_WEIGHT, quantityMatched };
}
