/**
 * Reads an article: blocks of text in, mentions of actors and claims out.
 *
 * Synchronous and deterministic: the same article and the same base give the same
 * annotations.
 */
import type { Annotations, ArticleText } from './annotation';
import { findClaims } from './claims/find-claims';
import type { Engine } from './engine';
import { findMentions } from './link';

/** Finds the mentions and claims of `article`. Cost grows with the text, not with the base. */
export function annotate(article: ArticleText, engine: Engine): Annotations {
  const mentions = findMentions(article, engine);
  return { mentions, claims: findClaims(article, mentions, engine.facts()) };
}
