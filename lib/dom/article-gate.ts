/**
 * Decides whether what was read is an article. A page that says so needs a
 * little text to prove it: players and galleries call themselves articles too.
 * Any other page needs several paragraphs that are not teasers of other pages.
 */
import type { Metadata } from './article-metadata';
import { parseWebAddress } from './page-key';
import type { LiveBlock } from './text-map';

const MIN_PROSE = 40;

/** Is the text of `blocks`, read from `url`, an article? */
export function isArticle(blocks: readonly LiveBlock[], url: string, metadata: Metadata): boolean {
  if (isHome(url)) return false;
  const prose = blocks.filter(
    ({ block }) => /^(?:paragraph|quote|item)$/.test(block.kind) && block.text.length >= MIN_PROSE,
  );
  const words = prose.reduce((sum, { block }) => sum + block.text.split(/\s+/).length, 0);
  return metadata.isArticle ? prose.length >= 1 && words >= 40 : prose.length >= 3 && words >= 120;
}

/** The front page of a site, whatever it says of itself. */
function isHome(url: string): boolean {
  const address = parseWebAddress(url, null);
  return address !== null && /^\/(?:index\.\w+)?$/.test(address.pathname) && !address.search;
}
