/**
 * Annotations as the command line prints them: offsets in the whole text instead
 * of within blocks, and of claims only what a reader would be shown.
 */
import { annotate } from '../../lib/core/annotate';
import type { Engine } from '../../lib/core/names/engine';
import type { PlacedArticle } from './text-file';

/** Annotates an article; all offsets count in its whole text. */
export function annotatePlaced({ article, starts }: PlacedArticle, engine: Engine) {
  const { mentions, claims } = annotate(article, engine);
  const places = new Map(article.blocks.map(({ id }, index) => [id, starts[index] as number]));
  const place = (span: { block: number; start: number; end: number }) => {
    const offset = places.get(span.block) as number;
    return { start: offset + span.start, end: offset + span.end };
  };
  return {
    asOf: article.asOf,
    lang: article.lang,
    blocks: article.blocks.map(({ id, kind, text }) => ({
      ...place({ block: id, start: 0, end: text.length }),
      kind,
      text,
    })),
    mentions: mentions.map((mention) => ({
      ...place(mention),
      text: mention.text,
      actor: mention.actor,
      candidates: mention.candidates,
      confidence: mention.confidence,
      kind: mention.kind,
    })),
    claims: claims.map((claim) => ({
      ...place(claim),
      text: claim.text,
      facts: claim.facts.map(({ fact, relation, why }) => ({ fact, relation, why })),
    })),
  };
}
