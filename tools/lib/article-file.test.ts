import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { joinBlocks, readArticleFile } from './article-file';

const folder = mkdtempSync(join(tmpdir(), 'reperes-article-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
// The DOM library takes long to load on a busy machine.
beforeAll(() => import('../read-page'), 60_000);

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const read = (path: string, date: string | null = null) =>
  readArticleFile(path, { date, url: null, today: '2026-09-01' });

const SENTENCES =
  'Les alliés de Kiev se sont retrouvés dans la capitale pour parler des garanties promises. Rien ne sera décidé avant la fin des combats, ont prévenu plusieurs ministres présents. ';
const PAGE = `<!doctype html><html lang="fr"><head><title>Une réunion</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2026-01-06T20:00:00+01:00"></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>Une réunion de plus</h1>
${`<p>${SENTENCES.repeat(2)}</p>`.repeat(4)}</article></body></html>`;

describe('readArticleFile', () => {
  it('reads a page with its own date, offsets counting in its blocks joined by line feeds', async () => {
    const { article, starts, isUndated } = await read(file('page.html', PAGE));
    expect([article.asOf, article.lang, isUndated]).toEqual(['2026-01-06', 'fr', false]);
    const text = joinBlocks(article);
    expect(article.blocks.length).toBe(5);
    article.blocks.forEach((block, index) => {
      expect(text.startsWith(block.text, starts[index])).toBe(true);
    });
  });

  it('prefers the date that is given to that of the page', async () => {
    expect((await read(file('page.html', PAGE), '2026-02-01')).article.asOf).toBe('2026-02-01');
  });

  it.each([
    ['a missing file', () => join(folder, 'rien.txt'), 'no such file'],
    ['a folder', () => folder, 'is a folder'],
    ['another kind of file', () => file('a.pdf', '%PDF'), 'neither a .txt nor a .html file'],
    ['an empty text', () => file('vide.txt', ' \n'), 'holds no text'],
    [
      'bytes that are no text',
      () => file('b.txt', Uint8Array.of(0xff, 0xfe, 0x41)),
      'is no UTF-8 text',
    ],
    ['a page without article', () => file('p.html', '<p>Bonjour</p>'), 'holds no article'],
  ])('says in one line why %s cannot be read', async (_, path, message) => {
    await expect(read(path())).rejects.toThrow(message);
  });
});
