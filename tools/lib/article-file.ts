/**
 * Reads an article from a file, plain text or a saved page, for the command lines.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

import type { ArticleText } from '../../lib/core/annotation';
import type { IsoDate } from '../../lib/core/interval';
import { type PlacedArticle, readText } from './text-file';

/** How a file is to be read; `null` is unknown. */
export type ReadOptions = { date: IsoDate | null; url: string | null; today: IsoDate };

/** A file that holds no article. The message is one line without the file's name. */
export class UnreadableArticle extends Error {
  override name = 'UnreadableArticle';
}

/**
 * Reads the article in the file at `path`.
 *
 * Offsets count in the text of a `.txt` file; for a page they count in the article's
 * text, its blocks joined by line feeds.
 *
 * @throws {UnreadableArticle} if the file is missing, no text or holds no article.
 */
export async function readArticleFile(path: string, options: ReadOptions): Promise<PlacedArticle> {
  const bytes = readBytes(path);
  const extension = extname(path).toLowerCase();
  if (extension === '.html' || extension === '.htm') return readPage(bytes, options);
  if (extension !== '.txt') throw new UnreadableArticle('neither a .txt nor a .html file');
  const placed = readText(decode(bytes), options);
  if (placed.article.blocks.length === 0) throw new UnreadableArticle('holds no text');
  return placed;
}

/** Returns the text that the offsets of a page's annotations count in. */
export function joinBlocks(article: ArticleText): string {
  return article.blocks.map(({ text }) => text).join('\n');
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UnreadableArticle('no such file');
    if (code === 'EISDIR') throw new UnreadableArticle('is a folder');
    throw new UnreadableArticle(`cannot be read (${code})`);
  }
}

/** Decodes UTF-8. A byte order mark stays, so that offsets count from the start of the file. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableArticle('is no UTF-8 text');
  }
}

async function readPage(bytes: Buffer, options: ReadOptions): Promise<PlacedArticle> {
  // The DOM library takes a second to load; texts do without it.
  const { readPageHtml } = await import('../read-page');
  const { reading } = readPageHtml(decode(bytes), options.url, options.today);
  if ('silence' in reading) throw new UnreadableArticle('holds no article');
  const { url, asOf, lang, blocks, dateOrigin } = reading.text;
  let offset = 0;
  const starts = blocks.map(({ text }) => {
    const start = offset;
    offset += text.length + 1;
    return start;
  });
  return {
    article: { url, asOf: options.date ?? asOf, lang, blocks },
    starts,
    isUndated: options.date === null && dateOrigin === 'today',
  };
}
