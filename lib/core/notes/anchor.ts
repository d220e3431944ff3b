/**
 * Ties a passage of an article to its words, and finds it on a later visit.
 *
 * Works on the blocks of an article joined by line ends; `lib/dom` knows the way
 * from a block to the page. On a live blog a passage belongs to its post.
 */
import type { Block, Span } from '../annotation';
import { finish, type Steps } from '../steps';
import type { AnchorState, NoteTarget } from './note';
import {
  describeQuote,
  findQuoteInSteps,
  prepareQuoteText,
  type QuoteMatch,
  type QuoteText,
} from './quote';

/** A position in an article: an offset in the text of a block. */
export type BlockPoint = { block: number; offset: number };

/** A stretch of a passage within one block. */
export type PassagePart = Span & { block: number };

/** An article prepared for `describePassage` and `anchorPassage`. */
export type AnchorText = {
  text: string;
  /** The text as words, made when a passage is first looked for: most stand where they stood. */
  readonly whole: QuoteText;
  blocks: { id: number; post: string | null; start: number; end: number }[];
  /** The page shows only the beginning of the article to this reader. */
  truncated: boolean;
};

/** Where a passage stands now. `parts` is empty unless it was found. */
export type Anchored = { state: AnchorState; parts: PassagePart[]; text: string | null };

/** Prepares an article. O(blocks); the words, O(text length), only when they are needed. */
export function prepareAnchorText(blocks: Block[], truncated: boolean): AnchorText {
  let start = 0;
  const places = blocks.map(({ id, post, text }) => {
    const place = { id, post, start, end: start + text.length };
    start = place.end + 1;
    return place;
  });
  const text = blocks.map((block) => block.text).join('\n');
  let whole: QuoteText | null = null;
  return {
    text,
    get whole() {
      whole ??= prepareQuoteText(text);
      return whole;
    },
    blocks: places,
    truncated,
  };
}

/** Describes the passage from `from` up to `to`; `null` if it is empty or not of the article. */
export function describePassage(
  article: AnchorText,
  from: BlockPoint,
  to: BlockPoint,
): Pick<NoteTarget, 'quote' | 'position' | 'post'> | null {
  const first = article.blocks.find(({ id }) => id === from.block);
  const last = article.blocks.find(({ id }) => id === to.block);
  if (!first || !last) return null;
  const position = { start: first.start + from.offset, end: last.start + to.offset };
  if (position.start >= position.end) return null;
  return { quote: describeQuote(article.text, position), position, post: first.post };
}

/** Finds `target` in the article. Cost of `findQuote`. */
export function anchorPassage(
  target: Pick<NoteTarget, 'quote' | 'position' | 'post'>,
  article: AnchorText,
): Anchored {
  return finish(anchorInSteps(target, article));
}

/** Does the same as `anchorPassage`, in steps of some milliseconds. */
export function* anchorInSteps(
  target: Pick<NoteTarget, 'quote' | 'position' | 'post'>,
  article: AnchorText,
): Steps<Anchored> {
  const { quote, position } = target;
  if (standsAtPosition(target, article)) {
    const around = describeQuote(article.text, position);
    if (around.prefix === quote.prefix && around.suffix === quote.suffix) {
      return found(article, position, 'exact');
    }
  }
  // Making the words of a long article is a step of its own.
  const { whole } = article;
  yield;
  const match = isLive(target, article)
    ? yield* findInPost(target, article, whole)
    : yield* findQuoteInSteps(whole, quote, position.start);
  if (match) return found(article, match, match.state);
  // A cut article ends early: what stood near or beyond the cut is hidden, not gone.
  const hidden = article.truncated && position.end > article.text.length * 0.8;
  return { state: hidden ? 'paywalled' : 'lost', parts: [], text: null };
}

/** Does `article` have the words of `target` where they were? Then finding it costs next to nothing. */
export function standsAtPosition(
  { quote, position }: Pick<NoteTarget, 'quote' | 'position'>,
  article: AnchorText,
): boolean {
  return article.text.slice(position.start, position.end) === quote.exact;
}

/** Posts of a live blog repeat one another: a passage is looked for in its own post only. */
function isLive({ post }: Pick<NoteTarget, 'post'>, article: AnchorText): boolean {
  return post !== null && article.blocks.some((block) => block.post !== null);
}

function* findInPost(
  { quote, position, post }: Pick<NoteTarget, 'quote' | 'position' | 'post'>,
  article: AnchorText,
  whole: QuoteText,
): Steps<QuoteMatch | null> {
  const own = article.blocks.filter((block) => block.post === post);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  const within = { start: first.start, end: last.end };
  return yield* findQuoteInSteps(whole, quote, position.start, within);
}

function found(article: AnchorText, span: Span, state: 'exact' | 'changed'): Anchored {
  const parts = article.blocks
    .filter((block) => block.start < span.end && span.start < block.end)
    .map((block) => ({
      block: block.id,
      start: Math.max(0, span.start - block.start),
      end: Math.min(block.end, span.end) - block.start,
    }));
  return { state, parts, text: article.text.slice(span.start, span.end) };
}
