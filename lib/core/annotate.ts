/**
 * Reads an article: blocks of text in, mentions of actors and claims out.
 *
 * Synchronous and deterministic: the same article and the same base give the same
 * annotations.
 */
import type { Annotations, ArticleText, Mention } from './annotation';
import { findClaims } from './claims/find-claims';
import type { Engine } from './engine';
import { findMentions } from './link';

/**
 * Finds the mentions and claims of `article`. Cost grows with the text, not with the base.
 * `mentions` are those of the article, where they have been found before.
 */
export function annotate(
  article: ArticleText,
  engine: Engine,
  mentions: Mention[] = findMentions(article, engine),
): Annotations {
  return { mentions, claims: findClaims(article, mentions, engine.facts()) };
}
