/**
 * Reads the article of a page, or says that there is none.
 *
 * Looks at the page as it is now and changes nothing in it. `watch.ts` says when
 * to look again.
 */
import type { PageText } from '../core/annotation';
import type { IsoDate } from '../core/interval';
import type { Lang } from '../core/knowledge';
import { BlockIds, readBlocks } from './article-blocks';
import { isArticle } from './article-gate';
import { readMetadata } from './article-metadata';
import { attributeOf, bodyOf, rootElementOf } from './node-access';
import { findPublicationDay } from './page-date';
import { pageKey, parseWebAddress } from './page-key';
import { findScope, type Scope } from './root';
import { findSiteScope } from './sites';
import type { LiveBlock } from './text-map';

/** An article and where it stands on the page. */
export type ArticleReading = {
  /** The element that holds the text. */
  root: Element;
  /** The parts of the page that hold the article, some of them outside `root`. */
  scope: Scope;
  text: PageText;
  /** The blocks of `text` with their nodes, in the same order. */
  blocks: LiveBlock[];
  /** Keeps ids of blocks when the page is read again. */
  ids: BlockIds;
};

/** What a page without article gets. */
export type NoArticle = { silence: 'not-an-article' };

/**
 * Reads the article of `document`, which was loaded from `url`. `today` is the day that is taken
 * for the publication day when the page gives none.
 */
export function readArticle(
  document: Document,
  url: string,
  today: IsoDate,
): ArticleReading | NoArticle {
  const body = bodyOf(document);
  if (!body) return { silence: 'not-an-article' };
  const metadata = readMetadata(document);
  // A saved page has no address but the one it names itself.
  const address = parseWebAddress(url, null)?.href ?? metadata.canonical ?? url;
  const ids = new BlockIds();
  const scope = findSiteScope(document, address, metadata) ?? findScope(document, body, metadata);
  if (!scope) return { silence: 'not-an-article' };
  const blocks = readBlocks(scope, ids);
  if (!isArticle(document, address, scope.root, blocks, metadata)) {
    return { silence: 'not-an-article' };
  }
  return {
    root: scope.root,
    scope,
    ids,
    blocks,
    text: {
      url: address,
      key: pageKey(address, metadata.canonical),
      title: blocks.find(({ block }) => block.kind === 'title')?.block.text ?? metadata.title ?? '',
      publisher: metadata.publisher,
      lang: languageOf(document, blocks),
      blocks: blocks.map(({ block }) => block),
      ...findPublicationDay(document, scope.root, metadata, today),
    },
  };
}

const FRENCH = /(?<!\p{L})(?:le|la|les|des|une|et|est|dans|pour|que|qui|sur|au|avec)(?!\p{L})/giu;
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|in|is|that|for|with|was|said|by|from)(?!\p{L})/giu;

/** Trusts the words of the article first: templates declare the language of their site. */
function languageOf(document: Document, blocks: readonly LiveBlock[]): Lang {
  const sample = blocks
    .map(({ block }) => block.text)
    .join('\n')
    .slice(0, 4000);
  const french = sample.match(FRENCH)?.length ?? 0;
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (Math.max(french, english) >= 10 && (french > 3 * english || english > 3 * french)) {
    return french > english ? 'fr' : 'en';
  }
  const html = rootElementOf(document);
  return /^en\b/i.test((html && attributeOf(html, 'lang')) ?? '') ? 'en' : 'fr';
}
