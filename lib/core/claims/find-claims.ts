/**
 * Finds the claims of an article and relates each to the facts of the base.
 *
 * Sentence by sentence: read, retrieve, align, score, relate. What a sentence
 * leaves to its surroundings (the coalition of the title, the summit of the
 * sentence before) is borrowed at part of its weight.
 */
import type { ArticleText, Block, Claim, FactMatch, Mention } from '../annotation';
import type { ActorId, Lang } from '../knowledge';
import { splitSentences } from '../text/sentences';
import { dayOf } from './calendar';
import { judge } from './decide';
import type { FactIndex } from './fact-index';
import { frameOf } from './frame';
import type { Judged, Trace } from './judged';
import { type Name, type Reading, readSentence } from './reading';
import { GATE, type Scored, Scorer } from './score';
import type { Speaker } from './speech';
import { whyOf } from './why';

/** Part at which the title and the sentence before lend their names to a sentence. */
const TITLE = 0.35;
const BEFORE = 0.4;

/** Facts listed with a claim. */
const LISTED = 8;

/** A sentence with its scored facts. */
export type ReadClaim = {
  block: Block;
  start: number;
  end: number;
  reading: Reading;
  scored: Scored[];
};

/** Reads each sentence of `article` and scores the facts whose odds may reach `gate`. */
export function* readClaims(
  article: ArticleText,
  mentions: readonly Mention[],
  index: FactIndex,
  gate = GATE,
): Generator<ReadClaim> {
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const known = byBlock.get(mention.block);
    if (known) known.push(mention);
    else byBlock.set(mention.block, [mention]);
  }
  const scorer = new Scorer(index, dayOf(article.asOf), gate);
  const title = new Set<number>();
  let before = new Set<number>();
  let speaker: Speaker | null = null;
  for (const block of article.blocks) {
    if (block.kind === 'title') before = new Set();
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
      const scored = scorer.score(reading, [
        { terms: before, part: BEFORE },
        { terms: title, part: TITLE },
      ]);
      before = lent(reading, scorer.query.numbers);
      if (block.kind === 'title' || block.kind === 'standfirst') {
        for (const term of before) title.add(term);
      }
      const said = reading.speech.find((speech) => speech.speaker?.actor);
      if (said) speaker = said.speaker;
      yield { block, start: span.start, end: span.end, reading, scored };
    }
  }
  scorer.close();
}

/** A sentence with what was decided of each of its facts. */
export type ExplainedClaim = ReadClaim & { judged: Judged[] };

/**
 * Reads and judges each sentence of `article`; `gate` 0 also keeps the facts far
 * off, and `trace` is told of the rules that were refused.
 */
export function* explainClaims(
  article: ArticleText,
  mentions: readonly Mention[],
  index: FactIndex,
  gate = GATE,
  trace?: Trace,
): Generator<ExplainedClaim> {
  const asOf = dayOf(article.asOf);
  for (const claim of readClaims(article, mentions, index, gate)) {
    yield { ...claim, judged: judge(claim.scored, claim.reading, index, asOf, trace) };
  }
}

/** Finds the claims of `article`; `mentions` are its linked names. */
export function findClaims(
  article: ArticleText,
  mentions: readonly Mention[],
  index: FactIndex,
): Claim[] {
  const claims: Claim[] = [];
  for (const explained of explainClaims(article, mentions, index)) {
    const claim = claimOf(explained, article.lang);
    if (claim) claims.push(claim);
  }
  return claims;
}

/** The claim of a sentence; `null` when it has neither a fact nor anything to check. */
function claimOf({ block, start, end, reading, judged }: ExplainedClaim, lang: Lang): Claim | null {
  const facts = judged
    .filter(({ decision }) => decision !== null)
    .sort(byRelation)
    .slice(0, LISTED)
    .map(
      (each): FactMatch => ({
        fact: each.scored.fact.id,
        relation: each.decision?.relation ?? 'context',
        score: each.scored.score,
        why: whyOf(each, reading, start, lang),
      }),
    );
  if (facts.length === 0 && !isCheckWorthy(reading)) return null;
  const stated = judged.find(
    ({ decision }) => decision !== null && decision.relation !== 'context',
  );
  return {
    block: block.id,
    start,
    end,
    text: block.text.slice(start, end),
    frame: frameOf(reading, stated?.scored ?? null),
    facts,
  };
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
function lent(reading: Reading, numbers: readonly number[]): Set<number> {
  const found = new Set<number>();
  reading.terms.forEach(({ name }, place) => {
    const number = numbers[place] as number;
    const isSubject = name.startsWith('a:') || name.startsWith('f:') || SUBJECTS.has(name);
    if (isSubject && number >= 0) found.add(number);
  });
  return found;
}

/** Concepts that stay the subject over sentences. */
const SUBJECTS = new Set(
  'coalition force guarantee ceasefire declaration loan headquarters troops gather talks'.split(
    ' ',
  ),
);
