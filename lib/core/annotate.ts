/**
 * Reads an article: blocks of text in, mentions of actors and claims out.
 *
 * Synchronous and deterministic: the same article and the same base give the same
 * annotations.
 */
import type { Annotations, ArticleText, Mention } from './annotation';
import { findClaims } from './claims/find-claims';
import { findMentions } from './linking/link';
import type { Engine } from './names/engine';

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
