/**
 * Claims with ever more facts: what compiling costs once, what it weighs, and what
 * claims add to reading an article of 1,000 words.
 *
 * Made-up facts are the statements of the pack's own with made-up towns, so that
 * they share its words: the hard case, in which every list of facts grows.
 */
import type { ArticleText, Claim } from '../../lib/core/annotation';
import { compileFactIndex } from '../../lib/core/claims/compile-facts';
import { type FactIndex, openFactIndex } from '../../lib/core/claims/fact-index';
import { findClaims } from '../../lib/core/claims/find-claims';
import type { Fact } from '../../lib/core/knowledge';
import { findMentions } from '../../lib/core/linking/link';
import { compileEngine, openEngine } from '../../lib/core/names/engine';
import { readPack } from '../read-pack';
import { timed, typicalTimes } from './scan/measure';

export const title = 'the pack’s facts and made-up ones; milliseconds, text of 1,000 words';

const FACTS = [0, 1e5] as const;
const WORDS = 1_000;
/** Enough for the engine to have compiled what it runs. */
const ROUNDS = 60;

/** One size of base. `facts` 0 is the pack as it is. */
type Row = {
  facts: number;
  compileMs: number;
  fileMb: number;
  openMs: number;
  claimsMs: number;
  claims: number;
};

/** Measures each size of base on the same article; the sizes take turns at finding claims. */
export async function run(): Promise<Row[]> {
  const pack = readPack();
  const engine = openEngine(compileEngine({ actors: pack.actors }));
  const article = articleOf(pack.facts);
  const mentions = findMentions(article, engine);
  const indexes: FactIndex[] = [];
  const compiling = FACTS.map((size) => {
    process.stderr.write(`claims, ${size || pack.facts.length} facts…\n`);
    const facts = size === 0 ? pack.facts : multiplied(pack.facts, size);
    const compiled = timed(() => compileFactIndex({ actors: pack.actors, facts }));
    const opened = timed(() => openFactIndex(compiled.result));
    indexes.push(opened.result);
    return {
      facts: facts.length,
      compileMs: compiled.ms,
      fileMb: compiled.result.byteLength / 1e6,
      openMs: opened.ms,
    };
  });
  const find = indexes.map((index) => () => findClaims(article, mentions, index));
  const times = typicalTimes(find, ROUNDS);
  return compiling.map((row, at) => ({
    ...row,
    claimsMs: times[at] as number,
    claims: (find[at] as () => Claim[])().length,
  }));
}

/** Paragraphs of the facts' statements, about `WORDS` words. */
function articleOf(facts: readonly Fact[]): ArticleText {
  const blocks: ArticleText['blocks'] = [];
  let words = 0;
  for (let at = 0; words < WORDS; at += 4) {
    const text = facts
      .slice(at, at + 4)
      .map(({ statement }) => statement.fr)
      .join(' ');
    blocks.push({ id: blocks.length, kind: 'paragraph', text, post: null });
    words += text.split(' ').length;
  }
  return { url: null, asOf: '2026-01-07', lang: 'fr', blocks };
}

/** `size` facts: the pack's first, then copies that speak of made-up towns. */
function multiplied(facts: readonly Fact[], size: number): Fact[] {
  return Array.from({ length: size }, (_, number) => {
    const fact = facts[number % facts.length] as Fact;
    if (number < facts.length) return fact;
    const town = ` à Ville${number}`;
    return {
      ...fact,
      id: `${fact.id}-${number}`,
      supersedes: [],
      contradicts: [],
      statement: { fr: fact.statement.fr + town, en: '' },
      keywords: { fr: [], en: [] },
      paraphrases: { fr: [], en: [] },
      variants: [],
    };
  });
}
