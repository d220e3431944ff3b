/**
 * Reads an article: blocks of text in, mentions of actors and claims out.
 *
 * Synchronous and deterministic: the same article and the same base give the same
 * annotations. Mentions are the longest aliases, linked when only one actor bears them.
 */
import type { Annotations, ArticleText, Block, Mention, Reason } from './annotation';
import type { AliasHit, Engine, Naming } from './engine';
import { contains, type IsoDate } from './interval';
import { type Tokens, tokenize } from './text';

const FORMS: Readonly<Record<Naming['kind'], Mention['form']>> = {
  full: 'name',
  surname: 'surname',
  acronym: 'acronym',
  demonym: 'name',
  descriptor: 'descriptor',
  metonym: 'metonym',
  event: 'event',
  document: 'name',
};

const REASONS: Readonly<Record<Naming['kind'], Reason>> = {
  full: 'full-name',
  surname: 'surname',
  acronym: 'acronym',
  demonym: 'full-name',
  descriptor: 'descriptor',
  metonym: 'metonym-agent',
  event: 'full-name',
  document: 'full-name',
};

/** Finds the mentions and claims of `article`. Cost grows with the text, not with the base. */
export function annotate(article: ArticleText, engine: Engine): Annotations {
  const mentions = article.blocks.flatMap((block) => mentionsOf(block, article.asOf, engine));
  return { mentions, claims: [] };
}

function mentionsOf(block: Block, asOf: IsoDate, engine: Engine): Mention[] {
  const tokens = tokenize(block.text);
  const hits = engine
    .scan(tokens)
    .map((hit) => ({ ...hit, namings: hit.namings.filter((naming) => holds(naming, asOf)) }))
    .filter(({ namings }) => namings.length > 0)
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const taken = new Uint8Array(tokens.count);
  const chosen = hits.filter(({ first, last }) => {
    if (taken.subarray(first, last + 1).includes(1)) return false;
    taken.fill(1, first, last + 1);
    return true;
  });
  return chosen
    .sort((a, b) => a.first - b.first)
    .map((hit) => mentionOf(hit, block, tokens, engine));
}

/** Demonyms are adjectives of role phrases, not mentions; descriptors hold on some days only. */
function holds(naming: Naming, asOf: IsoDate): boolean {
  return naming.kind !== 'demonym' && contains(naming, asOf);
}

function mentionOf(hit: AliasHit, block: Block, tokens: Tokens, engine: Engine): Mention {
  const start = tokens.start[hit.first] as number;
  const end = tokens.end[hit.last] as number;
  const best = hit.namings[0] as Naming;
  const actors = [...new Set(hit.namings.map(({ actor }) => actor))];
  const sure = actors.length === 1 && best.needs === 'none';
  return {
    start,
    end,
    block: block.id,
    text: block.text.slice(start, end),
    kind: engine.actor(best.actor)?.kind ?? 'concept',
    actor: actors.length === 1 ? best.actor : null,
    candidates: actors.map((actor) => ({ actor, score: 1, reasons: [REASONS[best.kind]] })),
    confidence: sure ? 'certain' : 'possible',
    form: FORMS[best.kind],
  };
}
