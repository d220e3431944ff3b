import { describe, expect, it } from 'vitest';

import { asExpected, MODEL_PAGES, modelPage, TODAY } from '../../tests/support/model-pages';
import { type ArticleReading, readArticle, rereadArticle } from './article';
import { rangeOf } from './text-map';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function read(html: string, url = ''): ArticleReading {
  const reading = readArticle(parse(html), url, TODAY);
  if ('silence' in reading) throw new Error('read as no article');
  return reading;
}

describe('readArticle', () => {
  it.each(MODEL_PAGES)('reads the page %s as a reader would', (_name, html, expected) => {
    expect(asExpected(readArticle(parse(html), '', TODAY))).toEqual(expected);
  });

  it.each(MODEL_PAGES)('leaves the page %s as it was, byte for byte', (_name, html) => {
    const page = parse(html);
    const before = new XMLSerializer().serializeToString(page);
    const observer = new MutationObserver(() => {});
    observer.observe(page, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const reading = readArticle(page, '', TODAY);
    if (!('silence' in reading)) rereadArticle(reading);
    expect(observer.takeRecords()).toEqual([]);
    expect(new XMLSerializer().serializeToString(page)).toBe(before);
  });

  it.each(MODEL_PAGES)('finds the way back from each block to the page %s', (_name, html) => {
    const reading = readArticle(parse(html), '', TODAY);
    const blocks = 'silence' in reading ? [] : reading.blocks;
    for (const live of blocks) {
      const shown = rangeOf(live, { start: 0, end: live.block.text.length })?.toString() ?? '';
      expect(shown.replace(/[ \t\n\r\f]+/g, ''), live.block.text).toBe(
        live.block.text.replace(/[ \n]+/g, ''),
      );
    }
  });

  it('reads the same ids again', () => {
    const reading = read(modelPage('bare-text'));
    expect(rereadArticle(reading).text).toEqual(reading.text);
  });

  it('says nothing of a page without a body', () => {
    const page = document.implementation.createDocument(null, 'svg');
    expect(readArticle(page, '', TODAY)).toEqual({ silence: 'not-an-article' });
  });

  it('takes the address that served the page over the one that the page claims', () => {
    const reading = read(modelPage('franceinfo-2022'), 'https://franceinfo-copie.example/a/b.html');
    expect(reading.text.url).toBe('https://franceinfo-copie.example/a/b.html');
    expect(reading.text.key).toBe('https://franceinfo-copie.example/a/b.html');
  });

  it('reads a layout of a known site that it does not know like any other page', () => {
    const html = modelPage('franceinfo-2022')
      .replace('id="js--content" class="page-content content"', 'class="nouveau"')
      .replace('class="c-body"', 'class="texte"');
    const text = read(html).text.blocks.map((block) => block.text);
    expect(text.join(' ')).toContain('Plusieurs capitales hésitent toujours.');
    expect(text.join(' ')).not.toContain('annoté');
  });

  it('does not believe a head that names the page that was loaded first', () => {
    const first = location.href;
    const rest =
      ', et ainsi de suite, mot après mot, jusqu’au bout d’un long paragraphe de plus.</p>';
    const html = modelPage('react-next')
      .replace('https://info.example/monde/garanties-de-securite-2026-01-07', first)
      .replaceAll('.</p>', rest.repeat(2));
    const other = new URL('/monde/autre-article', first).href;
    const { text } = read(html, other);
    expect(text).toMatchObject({ key: other, asOf: TODAY, dateOrigin: 'today' });
  });

  it.each([
    [
      'the words of an English article on a French template',
      'fr',
      'en',
      'The leaders of the coalition said that it was ready to act, and that the force is to be sent with the support of the United States.',
    ],
    [
      'the words of a French article on an English template',
      'en',
      'fr',
      'Les dirigeants de la coalition disent que la force est prête, et que les soldats partiront avec le soutien des États-Unis dans la semaine.',
    ],
  ])('goes by %s', (_why, declared, lang, sentence) => {
    const html = `<html lang="${declared}"><body><article><h1>Paris</h1>${`<p>${sentence}</p>`.repeat(6)}</article></body></html>`;
    expect(read(html, 'https://site.example/a').text.lang).toBe(lang);
  });
});

describe('the article gate', () => {
  const sentence =
    'Les ministres se sont retrouvés, mardi soir, autour d’une table ronde, pour parler de trêve.';
  const page = (paragraphs: number, head = '', body = '') =>
    parse(
      `<html><head>${head}</head><body>${body}<div>${`<p>${sentence}</p>`.repeat(paragraphs)}</div></body></html>`,
    );
  const declared = '<meta property="og:type" content="article">';

  it.each([
    ['many paragraphs of a page that says nothing of itself', page(9), 'https://a.example/x', true],
    ['two paragraphs of such a page', page(2), 'https://a.example/x', false],
    ['a few words of such a page', page(4), 'https://a.example/x', false],
    ['a brief that calls itself an article', page(3, declared), 'https://a.example/x', true],
    ['one paragraph under such a name', page(1, declared), 'https://a.example/x', false],
    [
      'a few lines about a film',
      page(3, declared, '<video></video>'),
      'https://a.example/x',
      false,
    ],
    ['a long text with a film', page(9, declared, '<video></video>'), 'https://a.example/x', true],
    ['a front page', page(9, declared), 'https://a.example/', false],
    ['a front page with a file name', page(9, declared), 'https://a.example/index.html', false],
    ['an article that is known by a parameter', page(9), 'https://a.example/?p=12', true],
  ])('judges %s', (_why, html, url, isArticle) => {
    expect(!('silence' in readArticle(html, url, TODAY))).toBe(isArticle);
  });
});
