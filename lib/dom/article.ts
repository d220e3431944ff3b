/**
 * Reads the article of a page, or says that there is none.
 *
 * Looks at the page as it is now and changes nothing in it. `watch.ts` says when
 * to look again.
 */
import type { PageText } from '../core/annotation';
import type { IsoDate } from '../core/interval';
import { languageOf } from '../core/text/language';
import { BlockIds, readBlocks } from './article-blocks';
import { isArticle } from './article-gate';
import { type Metadata, NO_METADATA, readMetadata } from './article-metadata';
import { attributeOf, bodyOf, rootElementOf } from './node-access';
import { findPublicationDay } from './page-date';
import { pageKey, parseWebAddress } from './page-key';
import type { Scope } from './root';
import { findScopeOfSite } from './sites';
import { atOnce, inSlices, type Measure, type Pausable } from './slices';
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
  return atOnce(reading(document, url, today));
}

/** Reads the article of the page as `readArticle` does, in slices that are measured. */
export function readArticleInSlices(
  url: string,
  today: IsoDate,
  measure: Measure,
  signal: AbortSignal,
): Promise<ArticleReading | NoArticle> {
  return inSlices(() => reading(document, url, today), measure, signal);
}

/** Reads an article again on the page that it was read from; blocks that are still there keep their ids. */
export function rereadArticle(reading: ArticleReading): ArticleReading {
  const blocks = atOnce(readBlocks(reading.scope, reading.ids));
  const title = titleOf(blocks) ?? reading.text.title;
  return {
    ...reading,
    blocks,
    text: { ...reading.text, title, blocks: blocks.map(({ block }) => block) },
  };
}

function* reading(
  document: Document,
  url: string,
  today: IsoDate,
): Pausable<ArticleReading | NoArticle> {
  const body = bodyOf(document);
  if (!body) return { silence: 'not-an-article' };
  const metadata = readCurrentMetadata(document, url);
  // A saved page has no address but the one it names itself.
  const address = parseWebAddress(url, null)?.href ?? metadata.canonical ?? url;
  yield [body];
  const scope = yield* findScopeOfSite(document, body, address, metadata);
  if (!scope) return { silence: 'not-an-article' };
  const ids = new BlockIds();
  const blocks = yield* readBlocks(scope, ids);
  const { root } = scope;
  if (!isArticle(document, address, root, blocks, metadata)) return { silence: 'not-an-article' };
  const html = rootElementOf(document);
  const declared = /^en\b/i.test((html && attributeOf(html, 'lang')) ?? '') ? 'en' : 'fr';
  return {
    root,
    scope,
    ids,
    blocks,
    text: {
      url: address,
      key: pageKey(address, metadata.canonical),
      title: titleOf(blocks) ?? metadata.title ?? '',
      publisher: metadata.publisher,
      // The words decide: templates declare the language of their site.
      lang: languageOf(blocks.map(({ block }) => block.text).join('\n'), declared),
      blocks: blocks.map(({ block }) => block),
      ...findPublicationDay(document, root, metadata, { url: address, today }),
    },
  };
}

function titleOf(blocks: readonly LiveBlock[]): string | null {
  return blocks.find(({ block }) => block.kind === 'title')?.block.text ?? null;
}

/**
 * Reads the head, unless the page has moved to another article since it was loaded and the head
 * still names the first one.
 */
function readCurrentMetadata(document: Document, url: string): Metadata {
  const metadata = readMetadata(document);
  const [load] = performance.getEntriesByType('navigation');
  const first = load && parseWebAddress(load.name, null);
  const now = parseWebAddress(url, null);
  const named = metadata.canonical === null ? null : parseWebAddress(metadata.canonical, now);
  const hasMoved = first && now && first.origin === now.origin && first.pathname !== now.pathname;
  return hasMoved && named?.pathname === first.pathname ? NO_METADATA : metadata;
}
