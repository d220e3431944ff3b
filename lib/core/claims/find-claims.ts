/**
 * Finds the claims of an article and relates each to the facts of the base.
 *
 * Sentence by sentence: read, retrieve, align, score, relate. What a sentence
 * leaves to its surroundings (the coalition of the title, the summit of the
 * sentence before) is borrowed at part of its weight.
 */
import type { ArticleText, Block, Claim, FactMatch, Mention } from '../annotation';
import type { ActorId } from '../knowledge';
import { splitSentences } from '../sentences';
import { prepare, type Query } from './align';
import { dayOf } from './calendar';
import { type Judged, judge } from './decide';
import type { FactIndex } from './fact-index';
import { frameOf } from './frame';
import { type Name, type Reading, readSentence } from './reading';
import { type Scored, scoreFacts } from './score';
import type { Speaker } from './speech';
import { whyOf } from './why';

/** Part at which the title and the sentence before lend their names to a sentence. */
const TITLE = 0.35;
const BEFORE = 0.4;

/** Facts listed with a claim. */
const LISTED = 8;

/** A sentence with its scored facts, for `--explain`. */
export type ReadClaim = {
  block: Block;
  start: number;
  end: number;
  reading: Reading;
  query: Query;
  scored: Scored[];
};

/** Reads each sentence of `article` and scores its facts. */
export function readClaims(
  article: ArticleText,
  mentions: readonly Mention[],
  index: FactIndex,
): ReadClaim[] {
  const asOf = dayOf(article.asOf);
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions)
    byBlock.set(mention.block, [...(byBlock.get(mention.block) ?? []), mention]);
  const title = new Map<string, number>();
  let before = new Map<string, number>();
  let speaker: Speaker | null = null;
  const claims: ReadClaim[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'title') before = new Map();
    for (const span of splitSentences(block.text)) {
      const text = block.text.slice(span.start, span.end);
      const names = namesIn(byBlock.get(block.id) ?? [], span, index);
      const reading = readSentence(text, {
        lang: article.lang,
        asOf: article.asOf,
        names,
        demonymAt: index.demonymAt,
        speaker,
      });
      const context = new Map(before);
      for (const [name, part] of title) context.set(name, Math.max(part, context.get(name) ?? 0));
      const query = prepare(reading, index, context);
      const scored = scoreFacts(reading, query, index, asOf);
      claims.push({ block, start: span.start, end: span.end, reading, query, scored });
      before = lent(reading, BEFORE);
      if (block.kind === 'title' || block.kind === 'standfirst') {
        for (const [name] of lent(reading, TITLE)) title.set(name, TITLE);
      }
      const said = reading.speech.find((speech) => speech.speaker?.actor);
      if (said) speaker = said.speaker;
    }
  }
  return claims;
}

/** Reads and judges each sentence of `article`, with everything that led there. */
export function explainClaims(
  article: ArticleText,
  mentions: readonly Mention[],
  index: FactIndex,
): (ReadClaim & { judged: Judged[] })[] {
  const asOf = dayOf(article.asOf);
  return readClaims(article, mentions, index).map((claim) => ({
    ...claim,
    judged: judge(claim.scored, claim.reading, index, asOf),
  }));
}

/** Finds the claims of `article`; `mentions` are its linked names. */
export function findClaims(
  article: ArticleText,
  mentions: readonly Mention[],
  index: FactIndex,
): Claim[] {
  return explainClaims(article, mentions, index).flatMap((claim): Claim[] => {
    const { block, start, end, reading } = claim;
    const facts = claim.judged
      .filter(({ decision }) => decision !== null)
      .sort(byRelation)
      .slice(0, LISTED)
      .map(
        (each): FactMatch => ({
          fact: each.scored.fact.id,
          relation: each.decision?.relation ?? 'context',
          score: each.scored.score,
          why: whyOf(each, reading, start, article.lang),
        }),
      );
    if (facts.length === 0 && !isCheckWorthy(reading)) return [];
    const stated = claim.judged.find(
      ({ decision }) => decision !== null && decision.relation !== 'context',
    );
    return [
      {
        block: block.id,
        start,
        end,
        text: block.text.slice(start, end),
        frame: frameOf(reading, stated?.scored ?? null),
        facts,
      },
    ];
  });
}

/** Relations before context, then by falling score. */
function byRelation(a: Judged, b: Judged): number {
  const isContext = ({ decision }: Judged) => Number(decision?.relation === 'context');
  return (
    isContext(a) - isContext(b) ||
    b.scored.score - a.scored.score ||
    (a.scored.fact.id < b.scored.fact.id ? -1 : 1)
  );
}

/** A statement worth a note though the base knows nothing of it: somebody named, and a number or a date. */
function isCheckWorthy(reading: Reading): boolean {
  if (/\?\s*[»”"]?$/u.test(reading.text)) return false;
  const isNamed = reading.terms.some(({ name }) => name.startsWith('a:'));
  const isMeasured =
    reading.quantities.some(({ unit }) => unit !== null) || reading.dates.length > 0;
  return isNamed && isMeasured;
}

/** Names of a sentence, in its own offsets. An open link counts by the country its candidates share. */
function namesIn(
  mentions: readonly Mention[],
  span: { start: number; end: number },
  index: FactIndex,
): Name[] {
  return mentions
    .filter((mention) => mention.start >= span.start && mention.end <= span.end)
    .map((mention) => {
      const families = new Set(
        (mention.actor === null
          ? mention.candidates.map(({ actor }) => actor)
          : [mention.actor]
        ).map((actor) => index.family(actor)),
      );
      const family = families.size === 1 ? ([...families][0] as ActorId | null) : null;
      return {
        start: mention.start - span.start,
        end: mention.end - span.start,
        actor: mention.actor,
        family,
        terms: mention.actor === null ? [] : index.termsOf(mention.actor),
        opaque:
          mention.form !== 'role' &&
          mention.form !== 'anaphora' &&
          mention.form !== 'descriptor' &&
          mention.actor !== null &&
          index.isOpaque(mention.actor),
      };
    });
}

/** What a sentence lends to the next: who and what it is about, not how it says it. */
function lent(reading: Reading, part: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const { name } of reading.terms) {
    if (name.startsWith('a:') || name.startsWith('f:') || SUBJECTS.has(name)) found.set(name, part);
  }
  return found;
}

/** Concepts that stay the subject over sentences. */
const SUBJECTS = new Set(
  'coalition force guarantee ceasefire declaration loan headquarters troops gather talks'.split(
    ' ',
  ),
);
