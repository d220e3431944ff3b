/**
 * Turns a saved page or a text into something that can be served under a real
 * address: the page's own one when it belongs to a site on which Repères works.
 *
 * Scripts and requests of saved pages are stopped by a policy, not by editing
 * the page: what is tested is the page as it was saved.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { today } from '../lib/arguments';
import { readText } from '../lib/text-file';

/** A page to serve. `file` is the name that the reader gave. */
export type DemoPage = { file: string; url: string; body: Buffer | string; contentType: string };

/** A file that cannot be shown; the message is one French sentence. */
export class UnreadableFile extends Error {}

/** Lets a saved page show its own styles and embedded images, and nothing else. */
export const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** Where pages are served that have no address of their own, or one of another site. */
const OTHER_ADDRESS = 'https://www.lemonde.fr/lecture/';

const HOST = /(^|\.)(lemonde|franceinfo|francetvinfo)\.fr$/;
/** Reads a page or text. @throws {UnreadableFile} if it is missing, empty or neither `.html` nor `.txt`. */
export async function readPage(path: string, file = path): Promise<DemoPage> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why = { ENOENT: 'fichier introuvable', EISDIR: 'est un dossier, pas un fichier' };
    throw new UnreadableFile(
      `${file} : ${why[error.code as keyof typeof why] ?? `illisible (${error.code})`}`,
    );
  });
  const slug = basename(path).replace(/\.[^.]*$/, '');
  if (/\.html?$/i.test(path)) return htmlPage(bytes, file, slug, dirname(path));
  if (/\.txt$/i.test(path)) return textPage(bytes, file, slug);
  throw new UnreadableFile(`${file} : ni une page .html ni un texte .txt`);
}

function htmlPage(bytes: Buffer, file: string, slug: string, folder: string): DemoPage {
  const head = bytes.toString('latin1').slice(0, 200_000);
  const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  if (!/<\w/.test(head)) throw new UnreadableFile(`${file} : ne contient pas de HTML`);
  return {
    file,
    url: ownAddress(head) ?? OTHER_ADDRESS + encodeURIComponent(slug),
    body: withStyles(bytes, folder),
    contentType: `text/html; charset=${charset}`,
  };
}

/** Puts style sheets that were saved beside the page into it; nothing else is touched. */
function withStyles(bytes: Buffer, folder: string): Buffer {
  const html = bytes.toString('latin1');
  const styled = html.replace(/<link\b[^>]*rel=["']?stylesheet[^>]*>/gi, (tag) => {
    const name = /href=["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? '';
    const path = join(folder, name.replaceAll('%20', ' '));
    const isLocal = /^[^/:]+(\/[^:]*)?$/.test(name) && existsSync(path);
    return isLocal ? `<style>${readFileSync(path, 'latin1')}</style>` : tag;
  });
  return Buffer.from(styled, 'latin1');
}

/** Address that the page gives itself, if it is one of the sites on which Repères works. */
function ownAddress(head: string): string | null {
  const tags = head.match(/<(?:link|meta)\b[^>]*>/gi) ?? [];
  const named = [/rel\s*=\s*["']?canonical/i, /property\s*=\s*["']?og:url/i];
  for (const pattern of named) {
    const tag = tags.find((text) => pattern.test(text)) ?? '';
    const value = /(?:href|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
    const address = (value?.[1] ?? value?.[2] ?? value?.[3] ?? '').replace(/&amp;/g, '&');
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url && HOST.test(url.hostname)) return `https://${url.host}${url.pathname}${url.search}`;
  }
  return null;
}

function textPage(bytes: Buffer, file: string, slug: string): DemoPage {
  const text = bytes.toString('utf8');
  if (text.trim() === '') throw new UnreadableFile(`${file} : fichier vide`);
  if (text.includes('\u0000')) throw new UnreadableFile(`${file} : n’est pas un texte`);
  const { article, isUndated } = readText(text, { date: null, url: null, today: today() });
  const escaped = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const title = article.blocks.find(({ kind }) => kind === 'title')?.text ?? slug;
  const paragraphs = article.blocks
    .filter(({ kind }) => kind !== 'title')
    .map((block) => `<p>${escaped(block.text)}</p>`);
  const body = `<!doctype html><html lang="${article.lang}"><head><meta charset="utf-8">
<title>${escaped(title)}</title><meta property="og:type" content="article">
${isUndated ? '' : `<meta property="article:published_time" content="${article.asOf}">`}
<style>:root{color-scheme:light dark}body{max-width:680px;margin:48px auto;padding:0 20px;font:19px/1.6 Georgia,serif}</style>
</head><body><main><article><h1>${escaped(title)}</h1>
${paragraphs.join('\n')}
</article></main></body></html>`;
  return {
    file,
    url: OTHER_ADDRESS + encodeURIComponent(slug),
    body,
    contentType: 'text/html; charset=utf-8',
  };
}
