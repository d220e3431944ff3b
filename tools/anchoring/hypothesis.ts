/**
 * Anchoring with the published parameters of the Hypothesis client, as a yardstick.
 *
 * Its description: weights quote 50, prefix 20, suffix 20, position 2; contexts of
 * 32 characters; errors up to min(256, length / 2); all exact matches if there
 * are any, else the nearest approximate ones; the best score wins, whatever it is.
 */
import search from 'approx-string-match';
import type { Span } from '../../lib/core/annotation';

const CONTEXT = 32;
const MOST_ERRORS = 256;
const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/** Anchors each of `spans` on its own, as the client does. */
export function anchorLikeHypothesis(
  before: string,
  after: string,
  spans: Span[],
): (Span | null)[] {
  return spans.map((span) => {
    const quote = before.slice(span.start, span.end);
    const exact: { start: number; end: number; errors: number }[] = [];
    for (let at = after.indexOf(quote); at >= 0; at = after.indexOf(quote, at + 1)) {
      exact.push({ start: at, end: at + quote.length, errors: 0 });
    }
    const matches =
      exact.length > 0 ? exact : search(after, quote, Math.min(MOST_ERRORS, quote.length / 2));
    const prefix = before.slice(Math.max(0, span.start - CONTEXT), span.start);
    const suffix = before.slice(span.end, span.end + CONTEXT);
    const scored = matches.map((match) => {
      const around = {
        prefix: after.slice(Math.max(0, match.start - prefix.length), match.start),
        suffix: after.slice(match.end, match.end + suffix.length),
      };
      const score =
        WEIGHT.quote * (1 - match.errors / quote.length) +
        WEIGHT.prefix * likeness(around.prefix, prefix) +
        WEIGHT.suffix * likeness(around.suffix, suffix) +
        WEIGHT.position * (1 - Math.abs(match.start - span.start) / after.length);
      return { ...match, score };
    });
    const best = scored.sort((a, b) => b.score - a.score)[0];
    return best ? { start: best.start, end: best.end } : null;
  });
}

function likeness(text: string, pattern: string): number {
  if (pattern === '') return 1;
  if (text === '') return 0;
  const best = search(text, pattern, pattern.length)[0];
  return best ? 1 - best.errors / pattern.length : 0;
}
