/**
 * Tries each fact's own wordings against the whole base: a paraphrase must find
 * its fact, and must not be taken for an unrelated one. Variants must get the
 * relation that they were written for.
 *
 * Wordings are fragments, so each is read as an article of one sentence under a
 * title that names the fact's subject, on the day of the fact's evidence.
 */
import { annotate } from '../lib/core/annotate';
import type { ArticleText } from '../lib/core/annotation';
import type { Fact, FactId, Lang, Pack, RelationId } from '../lib/core/knowledge';
import { compileEngine, openEngine } from '../lib/core/names/engine';

/** Relations that say that a sentence says the same thing. */
const SUPPORTS: ReadonlySet<RelationId> = new Set([
  'agrees',
  'approximates',
  'narrower',
  'broader',
]);

/** What came of the wordings of one fact. */
export type ParaphraseResult = {
  fact: FactId;
  paraphrases: number;
  /** Paraphrases that list their fact, and those that are said to agree with it. */
  found: number;
  related: number;
  missed: string[];
  variants: number;
  variantsRight: number;
  /** Paraphrases of unrelated facts that were related to this one. */
  caught: number;
};

/** Results by fact, and how often a wording was related to an unrelated fact. */
export type ParaphraseCheck = {
  results: ParaphraseResult[];
  /** Wordings tried, and those with a relation to at least one unrelated fact. */
  tried: number;
  strayed: number;
};

/** Checks all French and English paraphrases and all variants of `pack`. */
export function checkParaphrases(pack: Pack): ParaphraseCheck {
  const engine = openEngine(compileEngine(pack));
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const labels = new Map(pack.actors.map(({ id, label }) => [id, label]));
  const check: ParaphraseCheck = { results: [], tried: 0, strayed: 0 };
  const caught = new Map<FactId, number>();
  for (const fact of pack.facts) {
    const result: ParaphraseResult = {
      fact: fact.id,
      paraphrases: 0,
      found: 0,
      related: 0,
      missed: [],
      variants: 0,
      variantsRight: 0,
      caught: 0,
    };
    const read = (text: string, lang: Lang) => {
      const title = labels.get(fact.subject)?.[lang] ?? '';
      const { claims } = annotate(articleOf(title, text, lang, fact.asOf), engine);
      return claims.filter(({ block }) => block === 1).flatMap((claim) => claim.facts);
    };
    for (const lang of ['fr', 'en'] as const) {
      for (const text of fact.paraphrases[lang]) {
        const matches = read(text, lang);
        const own = matches.find((match) => match.fact === fact.id);
        result.paraphrases++;
        check.tried++;
        if (own) result.found++;
        else result.missed.push(text);
        if (own && SUPPORTS.has(own.relation)) result.related++;
        const strays = matches.filter(({ fact: id, relation }) => {
          const other = facts.get(id);
          return relation !== 'context' && other !== undefined && isUnrelated(fact, other);
        });
        if (strays.length > 0) check.strayed++;
        for (const { fact: id } of strays) caught.set(id, (caught.get(id) ?? 0) + 1);
      }
    }
    for (const { fr, relation } of fact.variants) {
      const own = read(fr, 'fr').find((match) => match.fact === fact.id);
      result.variants++;
      if (own?.relation === relation) result.variantsRight++;
    }
    check.results.push(result);
  }
  for (const result of check.results) result.caught = caught.get(result.fact) ?? 0;
  return check;
}

/** Part of its own paraphrases that a fact must list, and part of the others' that it may catch. */
const LISTED = 0.9;
const CAUGHT = 0.02;

/** Lines for people: what was tried, and a warning for each fact whose wordings fail it. */
export function describeCheck({ results, tried, strayed }: ParaphraseCheck): string[] {
  const sum = (of: (result: ParaphraseResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  const warn = (fact: FactId, message: string) => `warning  facts.jsonl ${fact}: ${message}`;
  return [
    `wordings   ${tried} paraphrases: ${sum(({ found }) => found)} list their fact, ${sum(({ related }) => related)} agree with it, ${strayed} stray; ${sum(({ variantsRight }) => variantsRight)} of ${sum(({ variants }) => variants)} variants get their relation`,
    ...results.flatMap(({ fact, paraphrases, found, missed, caught }) => [
      ...(found < LISTED * paraphrases
        ? [
            warn(
              fact,
              `${missed.length} of ${paraphrases} paraphrases do not list it: ${missed.map((text) => `« ${text} »`).join(', ')}`,
            ),
          ]
        : []),
      ...(caught > CAUGHT * (tried - paraphrases)
        ? [warn(fact, `catches ${caught} paraphrases of unrelated facts`)]
        : []),
    ]),
  ];
}

/** An article of one sentence under a title. */
export function articleOf(title: string, text: string, lang: Lang, asOf: string): ArticleText {
  return {
    url: null,
    asOf,
    lang,
    blocks: [
      { id: 0, kind: 'title', text: title, post: null },
      { id: 1, kind: 'paragraph', text, post: null },
    ],
  };
}

/** Two facts without a common subject and predicate, object, topic or link have nothing to do with each other. */
export function isUnrelated(a: Fact, b: Fact): boolean {
  if (a.id === b.id) return false;
  const linked = [a.supersedes, a.contradicts].some((ids) => ids.includes(b.id));
  const linkedBack = [b.supersedes, b.contradicts].some((ids) => ids.includes(a.id));
  if (linked || linkedBack) return false;
  if (a.predicate === b.predicate && a.subject === b.subject) return false;
  if (a.topic !== null && a.topic === b.topic) return false;
  if (a.object !== null && a.object === b.object) return false;
  const actors = new Set(a.actors);
  return b.actors.filter((actor) => actors.has(actor)).length < 2;
}
