/**
 * Decides whether what was read is an article. A page that says so needs a
 * little text to prove it: players and galleries call themselves articles too.
 * Any other page needs several paragraphs that are not teasers of other pages.
 */
import type { Metadata } from './article-metadata';
import { findAllIn, findFirst } from './node-access';
import { parseWebAddress } from './page-key';
import type { LiveBlock } from './text-map';

/** Characters of a block that counts as prose. */
const MIN_PROSE = 40;
const BODY = /^(?:paragraph|quote|item)$/;
const BODY_AND_STANDFIRST = /^(?:standfirst|paragraph|quote|item)$/;
/** Least prose of a page that calls itself an article, and of any other. */
const DECLARED = { blocks: 2, words: 40 };
const UNDECLARED = { blocks: 3, words: 120 };
/** Front pages of sections have at least so many teasers. */
const MIN_TEASERS = 4;

/** Headings that lead to another page. */
const TEASERS =
  ':is(h2, h3, h4) > a[href]:only-child, a[href] > :is(h2, h3, h4), a[href] > :is(div, span, header) > :is(h2, h3, h4)';
const PLAYERS = 'video, audio, [class*="player" i], [id*="player" i]';

/** Is the text of `blocks`, which stands in `root` of the page at `url`, an article? */
export function isArticle(
  document: Document,
  url: string,
  root: Element,
  blocks: readonly LiveBlock[],
  metadata: Metadata,
): boolean {
  if (isFrontPage(url)) return false;
  if (!metadata.hasArticleData && hasTeasers(root, blocks.length)) return false;
  if (suffices(proseOf(blocks, BODY), UNDECLARED)) return true;
  // A player with a few lines about what is played.
  if (findFirst(document, PLAYERS)) return false;
  return metadata.isArticle && suffices(proseOf(blocks, BODY_AND_STANDFIRST), DECLARED);
}

function proseOf(blocks: readonly LiveBlock[], kinds: RegExp): string[] {
  return blocks
    .filter(({ block }) => block.text.length >= MIN_PROSE && kinds.test(block.kind))
    .map(({ block }) => block.text);
}

function suffices(prose: readonly string[], least: { blocks: number; words: number }): boolean {
  if (prose.length < least.blocks) return false;
  let words = 0;
  // To count every word of a long page takes milliseconds.
  return prose.some((text) => {
    words += text.split(/\s+/).length;
    return words >= least.words;
  });
}

/** The front page of a site, whatever it says of itself. */
function isFrontPage(url: string): boolean {
  const address = parseWebAddress(url, null);
  return address !== null && /^\/(?:index\.\w+)?$/.test(address.pathname) && !address.search;
}

/** Is the root a list of links to articles, each with a few lines of text? */
function hasTeasers(root: Element, blocks: number): boolean {
  const teasers = findAllIn(root, TEASERS).length;
  return teasers >= MIN_TEASERS && teasers >= blocks / 2;
}
