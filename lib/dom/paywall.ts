/**
 * Does the page show only the beginning of its article to this reader?
 *
 * A premium article is not a cut one: its head says `isAccessibleForFree: false`
 * to subscribers too. It is cut where the page says so, or where the wall itself
 * stands in the page and is drawn.
 */
import { CUT } from './article-blocks';
import { findAll, textOf } from './node-access';

const WALLS =
  'section.paywall, .js-paywall, .lmd-paywall, .article__content--restricted-media, [data-paywall], [id*="paywall" i], [class*="paywall" i]';

/** The sentence about the cut is short. */
const LONGEST_NOTICE = 200;

/** Returns whether the article of `document` is cut. Walks over the paragraphs of the page. */
export function isTruncated(document: Document): boolean {
  const says = [...findAll(document, 'p, strong')].some((element) => {
    const text = (textOf(element) ?? '').trim();
    return text.length <= LONGEST_NOTICE && CUT.test(text);
  });
  return says || [...findAll(document, WALLS)].some(isDrawn);
}

function isDrawn(element: Element): boolean {
  const { width, height } = getBoundingClientRect.call(element);
  return width > 0 && height > 0 && (textOf(element) ?? '').trim() !== '';
}

const { getBoundingClientRect } = Element.prototype;
