import { describe, expect, it } from 'vitest';

import { readMetadata } from './article-metadata';
import { findPublicationDay, parsePageDate } from './page-date';

const TODAY = '2026-11-24';

describe('parsePageDate', () => {
  it.each([
    ['a zone with a colon', '2026-01-06T07:00:00+01:00', '2026-01-06'],
    ['a zone without a colon', '2026-01-06T07:00:00+0100', '2026-01-06'],
    ['a zone of hours only', '2026-01-06T07:00:00+01', '2026-01-06'],
    ['an evening in London that is the next day in Paris', '2026-01-06T23:30:00Z', '2026-01-07'],
    ['the same in summer, two hours ahead', '2025-07-10T22:00:00+00:00', '2025-07-11'],
    ['a minute before that', '2025-07-10T21:59:00+00:00', '2025-07-10'],
    [
      'a morning in Tokyo that is the day before in Paris',
      '2026-01-07T06:00:00+09:00',
      '2026-01-06',
    ],
    ['the first hour of summer time', '2025-03-30T22:30:00Z', '2025-03-31'],
    [
      'no zone: the time of Paris, whatever the clock of the reader',
      '2017-05-07T23:59:00',
      '2017-05-07',
    ],
    ['a space for the T', '2026-01-06 23:16:29 +01:00', '2026-01-06'],
    ['a space and no zone', '2026-01-06 23:16:29', '2026-01-06'],
    ['fractions of a second', '2023-11-01T20:02:45.316Z', '2023-11-01'],
    ['no seconds', '2023-11-02T15:57+01:00', '2023-11-02'],
    ['a bare day', '2023-11-02', '2023-11-02'],
    ['a day without leading zeros', '2023-1-2', '2023-01-02'],
    ['spaces around', '  2023-11-02T10:00:00Z ', '2023-11-02'],
    ['a month that is none', '2023-13-02', null],
    ['a day that is none', '2023-02-30', null],
    ['a year before the web', '1970-01-01T00:00:00Z', null],
    ['a template that was not filled', '{{ date }}', null],
    ['words', 'mardi 6 janvier', null],
    ['nothing', '', null],
  ])('reads %s', (_why, text, day) => {
    expect(parsePageDate(text)).toBe(day);
  });
});

describe('the day in Paris', () => {
  it('is the one that the time zones of the browser give, since 1996', () => {
    const paris = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Europe/Paris',
      dateStyle: 'short',
    });
    for (let year = 1996; year <= 2040; year++) {
      for (const month of [0, 2, 6, 9]) {
        for (let day = 24; day <= 31; day++) {
          for (const hour of [0, 1, 21, 22, 23]) {
            const instant = new Date(Date.UTC(year, month, day, hour, 30));
            expect(parsePageDate(instant.toISOString())).toBe(paris.format(instant));
          }
        }
      }
    }
  });
});

describe('findPublicationDay', () => {
  const find = (head: string, body = '', url = 'https://journal.example/une-reunion') => {
    const page = new DOMParser().parseFromString(
      `<html><head>${head}</head><body>${body}</body></html>`,
      'text/html',
    );
    return findPublicationDay(page, page.body, readMetadata(page), { url, today: TODAY });
  };
  const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const article = (more = '') =>
    `{"@type":"NewsArticle","datePublished":"2026-01-06T07:00:00+0100"${more}}`;
  const meta = (name: string, date: string) => `<meta property="${name}" content="${date}">`;

  it.each([
    [
      'JSON-LD over meta tags',
      data(article()) + meta('article:published_time', '2025-01-01'),
      '2026-01-06',
      'json-ld',
    ],
    ['an article in a list', data(`[{"@type":"WebSite"},${article()}]`), '2026-01-06', 'json-ld'],
    [
      'an article in a graph',
      data(`{"@graph":[{"@type":"Person"},${article()}]}`),
      '2026-01-06',
      'json-ld',
    ],
    [
      'the main entity of a page',
      data(`{"@type":"WebPage","mainEntity":${article()}}`),
      '2026-01-06',
      'json-ld',
    ],
    [
      'a live blog',
      data('{"@type":"LiveBlogPosting","datePublished":"2026-01-06"}'),
      '2026-01-06',
      'json-ld',
    ],
    [
      'several types',
      data('{"@type":["Thing","ReportageNewsArticle"],"datePublished":"2026-01-06"}'),
      '2026-01-06',
      'json-ld',
    ],
    [
      'types with their vocabulary',
      data('{"@type":"http://schema.org/NewsArticle","datePublished":"2026-01-06"}'),
      '2026-01-06',
      'json-ld',
    ],
    [
      'JSON with line ends in strings',
      data(article(',"headline":"deux\nlignes"')),
      '2026-01-06',
      'json-ld',
    ],
    ['JSON with a comma too many', data(article(',')), '2026-01-06', 'json-ld'],
    ['JSON in an old comment', data(`<!-- ${article()} -->`), '2026-01-06', 'json-ld'],
    ['JSON in a CDATA section', data(`//<![CDATA[\n${article()}\n//]]>`), '2026-01-06', 'json-ld'],
    [
      'what JSON is left when it is cut',
      data(article(',"articleBody":"Il était').slice(0, -1)),
      '2026-01-06',
      'json-ld',
    ],
    [
      'the second of two scripts',
      data('{"@type":"WebSite"}') + data(article()),
      '2026-01-06',
      'json-ld',
    ],
    [
      'no article that the page only lists',
      data(`{"@type":"ItemList","itemListElement":[{"item":${article()}}]}`),
      TODAY,
      'today',
    ],
    [
      'meta tags when the date in JSON-LD is none',
      data('{"@type":"NewsArticle","datePublished":"n/a"}') +
        meta('article:published_time', '2025-01-01'),
      '2025-01-01',
      'meta',
    ],
    [
      'the name that Le Monde uses',
      meta('og:article:published_time', '2026-01-06T10:12:08+00:00'),
      '2026-01-06',
      'meta',
    ],
    [
      'the name that Libération uses',
      meta('date:published_time', '2023-11-01'),
      '2023-11-01',
      'meta',
    ],
    [
      'a Dublin Core name',
      '<meta name="DC.date.issued" content="2023-11-01">',
      '2023-11-01',
      'meta',
    ],
    ['today when nothing is said', '', TODAY, 'today'],
  ])('takes %s', (_why, head, asOf, dateOrigin) => {
    expect(find(head)).toEqual({ asOf, dateOrigin });
  });

  it.each([
    [
      'a time of publication',
      '<p><time datetime="2020-01-01">avant</time> <span class="publication-date__published"><time datetime="2025-02-03T10:00">3 février</time></span></p>',
      '2025-02-03',
    ],
    [
      'a time with a property',
      '<time itemprop="datePublished" datetime="2025-02-03">3 février</time>',
      '2025-02-03',
    ],
    [
      'a hidden property',
      '<meta itemprop="dateModified" content="2026-01-01"><span itemprop="datePublished" content="2025-02-03"></span>',
      '2025-02-03',
    ],
    ['any time in the article', '<time datetime="2025-02-03">3 février</time>', '2025-02-03'],
  ])('takes %s when the head is silent', (_why, body, asOf) => {
    expect(find('', body)).toEqual({ asOf, dateOrigin: 'time-element' });
  });

  it.each([
    [
      'the day in an address',
      'https://www.lemonde.fr/idees/article/2026/02/25/titre_1_2.html',
      true,
    ],
    ['no day that does not exist', 'https://journal.example/2026/02/31/titre', false],
    ['no numbers that are no day', 'https://journal.example/dossier/2026/123/titre', false],
    ['no day in what a page is asked', 'https://journal.example/?suite=/2026/02/25/', false],
    ['nothing of a file', 'file:///articles/2026/02/25/titre.html', false],
  ])('takes %s when the page is silent', (_why, url, isTaken) => {
    expect(find('', '', url)).toEqual(
      isTaken
        ? { asOf: '2026-02-25', dateOrigin: 'address' }
        : { asOf: TODAY, dateOrigin: 'today' },
    );
  });

  it('trusts the page more than its address', () => {
    const url = 'https://www.lemonde.fr/idees/article/2026/02/25/titre_1_2.html';
    expect(find(meta('article:published_time', '2026-02-24'), '', url)).toEqual({
      asOf: '2026-02-24',
      dateOrigin: 'meta',
    });
  });
});
