/**
 * Reads a saved page outside a browser, with the functions that read it inside
 * one. The page's scripts do not run and nothing is loaded.
 */
import './dom-globals';

import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

import type { PageText } from '../lib/core/annotation';
import type { IsoDate } from '../lib/core/interval';
import { type ArticleReading, type NoArticle, readArticle } from '../lib/dom/article';

/** A parsed page and what was read from it. */
export type ReadPage = { document: Document; reading: ArticleReading | NoArticle };

/** Parses `html`, which came from `url` if that is known, and reads its article. */
export function readPageHtml(html: string, url: string | null, today: IsoDate): ReadPage {
  // Style sheets that jsdom cannot parse are of no interest here.
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  return { document, reading: readArticle(document, url ?? '', today) };
}

/**
 * Reads the article in the file at `path`. `today` stands in for a publication day that the page
 * does not give.
 */
export function readPageFile(
  path: string,
  options: { url?: string | undefined; today?: IsoDate | undefined } = {},
): { text: PageText } | NoArticle {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const { reading } = readPageHtml(readFileSync(path, 'utf8'), options.url ?? null, today);
  return 'silence' in reading ? reading : { text: reading.text };
}
