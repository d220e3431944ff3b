import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { readPage, UnreadableFile } from './pages';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;

describe('a saved page', () => {
  it.each([
    [
      'its canonical address when it belongs to a known site',
      '<link href="https://www.lemonde.fr/a_1_2.html?x=1&amp;y=2#top" rel="canonical">',
      'https://www.lemonde.fr/a_1_2.html?x=1&y=2',
    ],
    [
      'og:url when there is no canonical link',
      '<meta content=https://www.franceinfo.fr/b_3.html property=og:url>',
      'https://www.franceinfo.fr/b_3.html',
    ],
    [
      'the secure form of an old http address',
      '<link rel="canonical" href="http://www.francetvinfo.fr/c_4.html">',
      'https://www.francetvinfo.fr/c_4.html',
    ],
    [
      'a test address when it belongs to another site',
      '<link rel="canonical" href="https://www.lefigaro.fr/d">',
      'https://www.lemonde.fr/lecture/saved',
    ],
    [
      'a test address when a look-alike host only ends in a known name',
      '<link rel="canonical" href="https://notlemonde.fr/d">',
      'https://www.lemonde.fr/lecture/saved',
    ],
    [
      'a test address when it names none',
      '<title>T</title>',
      'https://www.lemonde.fr/lecture/saved',
    ],
  ])('is served at %s', async (_, head, url) => {
    expect((await readPage(fileWith('saved.html', page(head)))).url).toBe(url);
  });

  it('keeps its bytes and its encoding', async () => {
    const bytes = Buffer.from(
      page('<meta charset="iso-8859-1"><title>\xc9lys\xe9e</title>'),
      'latin1',
    );
    const served = await readPage(fileWith('latin.html', bytes));
    expect(served.contentType).toBe('text/html; charset=iso-8859-1');
    expect(Buffer.from(served.body).equals(bytes)).toBe(true);
  });

  it('carries the style sheet that lies beside it', async () => {
    fileWith('look.css', 'h1 { color: teal }');
    const path = fileWith('styled.html', page('<link rel="stylesheet" href="look.css">'));
    expect(String((await readPage(path)).body)).toContain('<style>h1 { color: teal }</style>');
  });
});

describe('a text', () => {
  const bodyOf = async (text: string) => String((await readPage(fileWith('t.txt', text))).body);

  it('carries the date of its first lines', async () => {
    expect(await bodyOf('Réunis le 1er mars 2026 à Paris, ils ont parlé.')).toContain(
      'article:published_time" content="2026-03-01"',
    );
  });

  it('has no date when it gives none in full', async () => {
    expect(await bodyOf('Réunis le 6 janvier, ils ont parlé.')).not.toContain('published_time');
  });

  it('takes a first line without a full stop as its title', async () => {
    expect(await bodyOf('Un titre\n\nUne phrase.')).toMatch(
      /<h1>Un titre<\/h1>\s*<p>Une phrase\.<\/p>/,
    );
  });

  it('cannot bring in markup', async () => {
    expect(await bodyOf('Un <script>titre</script> & la suite.')).toContain(
      '<p>Un &lt;script>titre&lt;/script> &amp; la suite.</p>',
    );
  });

  it('says in which language it is', async () => {
    expect(await bodyOf('The leaders of the coalition met and agreed to talk.')).toContain(
      'lang="en"',
    );
  });
});

describe('a file that cannot be shown', () => {
  it.each([
    ['a missing one', join(folder, 'absent.html'), /fichier introuvable/],
    ['a folder', folder, /dossier/],
    ['an empty text', fileWith('empty.txt', ' \n'), /vide/],
    ['a picture', fileWith('image.png', 'PNG'), /ni une page/],
    ['an HTML file without HTML', fileWith('none.html', 'rien'), /ne contient pas de HTML/],
    ['a text that is none', fileWith('binary.txt', 'a\u0000b'), /n’est pas un texte/],
  ])('is named in one sentence: %s', async (_, path, message) => {
    const error = await readPage(path, 'donné.ext').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).toMatch(/^donné\.ext : [^\n]+$/);
  });
});
