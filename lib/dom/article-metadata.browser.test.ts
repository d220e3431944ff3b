/** What the head of a page says about its article, in every shape that heads come in. */
import { describe, expect, it } from 'vitest';

import { type Metadata, NO_METADATA, readMetadata } from './article-metadata';

function read(head: string): Metadata {
  return readMetadata(
    new DOMParser().parseFromString(`<head>${head}</head><body></body>`, 'text/html'),
  );
}
const data = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('a head that says nothing', () => {
  it.each([
    ['nothing at all', ''],
    [
      'meta tags without content',
      '<meta property="og:title"><meta name="description" content="  ">',
    ],
    ['a meta tag without name', '<meta content="x"><meta charset="utf-8">'],
    ['empty data', data('')],
    ['data that is null', data('null')],
    [
      'data of the site',
      data({ '@type': 'WebSite', name: 'Le site', datePublished: '2026-01-06' }),
    ],
    ['data of a video', data({ '@type': 'VideoObject', datePublished: '2026-01-06' })],
    ['a script of the page', '<script>window.data = {"@type":"NewsArticle"}</script>'],
  ])('is read as such: %s', (_, head) => {
    expect(read(head)).toEqual(NO_METADATA);
  });
});

describe('an article in JSON-LD', () => {
  const ARTICLE = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Un titre de données',
    description: 'Un résumé de données.',
    datePublished: '2026-01-06T07:00:00+01:00',
    publisher: { '@type': 'Organization', name: 'Le Journal' },
  };

  it('gives title, description, publisher and date', () => {
    expect(read(data(ARTICLE))).toEqual({
      isArticle: true,
      hasArticleData: true,
      title: 'Un titre de données',
      description: 'Un résumé de données.',
      publisher: 'Le Journal',
      canonical: null,
      datesInData: ['2026-01-06T07:00:00+01:00'],
      datesInMeta: [],
    });
  });

  it.each<[why: string, json: unknown]>([
    ['alone', ARTICLE],
    ['in a list', [{ '@type': 'WebSite' }, ARTICLE]],
    ['in a graph', { '@graph': [{ '@type': 'BreadcrumbList' }, ARTICLE] }],
    ['in a graph in a list', [{ '@graph': [ARTICLE] }]],
    ['as what the page is about', { '@type': 'WebPage', mainEntity: ARTICLE }],
    ['as what the page is about, in a list', { '@type': 'WebPage', mainEntity: [ARTICLE] }],
    ['as the entity of the page', { '@type': 'WebPage', mainEntityOfPage: ARTICLE }],
    ['with several types', { ...ARTICLE, '@type': ['Thing', 'NewsArticle'] }],
    ['with its type as an address', { ...ARTICLE, '@type': 'https://schema.org/NewsArticle' }],
    ['as a live blog', { ...ARTICLE, '@type': 'LiveBlogPosting' }],
    ['as a blog', { ...ARTICLE, '@type': 'BlogPosting' }],
    ['as a report', { ...ARTICLE, '@type': 'Report' }],
    ['as an opinion', { ...ARTICLE, '@type': 'OpinionNewsArticle' }],
  ])('is found %s', (_, json) => {
    expect(read(data(json))).toMatchObject({
      hasArticleData: true,
      datesInData: [ARTICLE.datePublished],
    });
  });

  it.each<[why: string, json: unknown]>([
    ['a list of links to articles', { '@type': 'ItemList', itemListElement: [ARTICLE] }],
    ['a part of another thing', { '@type': 'WebPage', hasPart: ARTICLE }],
    ['a thing whose type only begins like it', { ...ARTICLE, '@type': 'ArticleListing' }],
    ['a thing without type', { ...ARTICLE, '@type': undefined }],
    ['a type that is a number', { ...ARTICLE, '@type': 7 }],
    [
      'one hidden too deep',
      { '@graph': [{ '@graph': [{ '@graph': [{ '@graph': [ARTICLE] }] }] }] },
    ],
  ])('is not %s', (_, json) => {
    expect(read(data(json)).hasArticleData).toBe(false);
  });

  it.each<[why: string, json: string]>([
    [
      'a line end in a string',
      '{"@type":"NewsArticle","headline":"Un\ntitre","datePublished":"2026-01-06"}',
    ],
    ['a trailing comma', '{"@type":"NewsArticle","datePublished":"2026-01-06",}'],
    ['a trailing comma in a list', '[{"@type":"NewsArticle","datePublished":"2026-01-06"},]'],
    ['a semicolon after it', '{"@type":"NewsArticle","datePublished":"2026-01-06"};'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","datePublished":"2026-01-06"} -->'],
    [
      'a section of character data around it',
      '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2026-01-06"}\n//]]>',
    ],
    [
      'a quotation mark that is not escaped',
      '{"@type":"NewsArticle","headline":"Dit "oui"","datePublished":"2026-01-06"}',
    ],
    [
      'an end that is missing',
      '{"@type": "NewsArticle", "datePublished" : "2026-01-06", "author": {',
    ],
    [
      'types in a list, and an end that is missing',
      '{"@type": ["NewsArticle"], "datePublished": "2026-01-06"',
    ],
  ])('is read although broken by %s', (_, json) => {
    expect(read(data(json))).toMatchObject({ hasArticleData: true, datesInData: ['2026-01-06'] });
  });

  it('is not read out of broken data of something else', () => {
    expect(read(data('{"@type":"VideoObject","datePublished":"2026-01-06",{'))).toEqual(
      NO_METADATA,
    );
  });

  it('is not looked for in more than a million characters', () => {
    const huge = { ...ARTICLE, articleBody: 'a'.repeat(1_000_000) };
    expect(read(data(huge)).hasArticleData).toBe(false);
  });

  it.each<[why: string, fields: object, expected: Partial<Metadata>]>([
    ['a headline in a list', { headline: ['Premier', 'Second'] }, { title: 'Premier' }],
    ['a headline with space around', { headline: '  Titre  ' }, { title: 'Titre' }],
    ['a headline that is no text', { headline: { text: 'x' } }, { title: null }],
    ['a publisher by name alone', { publisher: 'Le Journal' }, { publisher: 'Le Journal' }],
    ['a list of publishers', { publisher: [{ name: 'Premier' }] }, { publisher: 'Premier' }],
    ['a publisher without name', { publisher: { logo: 'x' } }, { publisher: null }],
    [
      'a date in a list',
      { datePublished: ['2026-01-06', '2026-01-07'] },
      { datesInData: ['2026-01-06'] },
    ],
    ['a date that is a number', { datePublished: 1767679200 }, { datesInData: [] }],
    ['an empty date', { datePublished: ' ' }, { datesInData: [] }],
  ])('may have %s', (_, fields, expected) => {
    expect(read(data({ ...ARTICLE, ...fields }))).toMatchObject(expected);
  });

  it('comes first of several, with the dates of all', () => {
    const second = { ...ARTICLE, headline: 'Second', datePublished: '2026-01-07' };
    expect(read(data(ARTICLE) + data(second))).toMatchObject({
      title: 'Un titre de données',
      datesInData: [ARTICLE.datePublished, '2026-01-07'],
    });
  });

  it('is read whatever the case of the type of its script', () => {
    const script = data(ARTICLE).replace('application/ld+json', 'Application/LD+JSON');
    expect(read(script).hasArticleData).toBe(true);
  });
});

describe('an article in meta tags', () => {
  it.each([
    ['article', true],
    ['Article', true],
    ['article.opinion', true],
    ['website', false],
    ['video.other', false],
  ])('is told by Open Graph: %s is %s', (type, isArticle) => {
    expect(read(meta('og:type', type))).toMatchObject({ isArticle, hasArticleData: false });
  });

  it.each<[why: string, head: string, title: string | null]>([
    [
      'Open Graph before all',
      `${meta('og:title', 'OG')}${meta('twitter:title', 'TW')}<title>T</title>`,
      'OG',
    ],
    ['the card of a network', `${meta('twitter:title', 'TW')}<title>T</title>`, 'TW'],
    [
      'data before the title of the tab',
      `${data({ '@type': 'Article', headline: 'D' })}<title>T</title>`,
      'D',
    ],
    ['the title of the tab', '<title>  Un titre  </title>', 'Un titre'],
    ['an empty title of the tab', '<title> </title>', null],
    ['the first of two', meta('og:title', 'Premier') + meta('og:title', 'Second'), 'Premier'],
    ['a name instead of a property', '<meta name="og:title" content="Nom">', 'Nom'],
    ['a name in capitals', '<meta property="OG:TITLE" content="Grand">', 'Grand'],
  ])('has its title from %s', (_, head, title) => {
    expect(read(head).title).toBe(title);
  });

  it.each<[why: string, head: string, description: string | null]>([
    [
      'the description of the page',
      `<meta name="description" content="Page">${meta('og:description', 'OG')}`,
      'Page',
    ],
    ['Open Graph', meta('og:description', 'OG'), 'OG'],
    ['the card of a network', meta('twitter:description', 'TW'), 'TW'],
    ['data', data({ '@type': 'Article', description: 'D' }), 'D'],
  ])('has its description from %s', (_, head, description) => {
    expect(read(head).description).toBe(description);
  });

  it('has its publisher from data before the name of the site', () => {
    const site = meta('og:site_name', 'Le Site');
    expect(read(site).publisher).toBe('Le Site');
    expect(read(site + data({ '@type': 'Article', publisher: 'Le Journal' })).publisher).toBe(
      'Le Journal',
    );
  });

  it.each([
    'article:published_time',
    'og:article:published_time',
    'date:published_time',
    'og:published_time',
    'article:published',
    'datePublished',
    'DC.date.issued',
    'dcterms.issued',
    'pubdate',
    'publish-date',
    'date',
  ])('has its date from %s', (name) => {
    expect(read(`<meta name="${name}" content="2026-01-06">`).datesInMeta).toEqual(['2026-01-06']);
    expect(read(`<meta itemprop="${name}" content="2026-01-06">`).datesInMeta).toEqual([
      '2026-01-06',
    ]);
  });

  it('tells its dates best first, without that of its last change', () => {
    const head = [
      meta('date', '3'),
      meta('article:modified_time', '9'),
      meta('pubdate', '2'),
      meta('article:published_time', '1'),
    ].join('');
    expect(read(head).datesInMeta).toEqual(['1', '2', '3']);
  });

  it.each<[why: string, head: string, canonical: string | null]>([
    ['a link', '<link rel="canonical" href="https://a.fr/1">', 'https://a.fr/1'],
    [
      'a link of several kinds',
      '<link rel="alternate canonical" href="https://a.fr/1">',
      'https://a.fr/1',
    ],
    ['a link in capitals', '<link rel="CANONICAL" href="/1">', '/1'],
    ['a link without address', '<link rel="canonical">', null],
    ['another link', '<link rel="canonical-x" href="https://a.fr/1">', null],
  ])('has its address from %s', (_, head, canonical) => {
    expect(read(head).canonical).toBe(canonical);
  });
});

describe('a head that attacks', () => {
  it.each<[why: string, head: string]>([
    ['a form that hides what forms inherit', '<form><input name="querySelectorAll"></form>'],
    ['an image that takes a name of documents', '<img name="title">'],
    ['data with a key of objects', data('{"__proto__":{"@type":"NewsArticle"}}')],
    ['data that nests without end', data(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)],
  ])('is read as saying nothing: %s', (_, head) => {
    expect(read(head)).toMatchObject({ isArticle: false, title: null });
  });

  it('gives texts as texts, never as markup', () => {
    expect(read(meta('og:title', '&lt;img src=x onerror=alert(1)&gt;')).title).toBe(
      '<img src=x onerror=alert(1)>',
    );
  });
});
