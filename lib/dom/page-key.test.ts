import { describe, expect, it } from 'vitest';

import { pageKey, siteOf } from './page-key';

const MONDE = 'https://www.lemonde.fr/international/article/2026/01/06';

describe('pageKey', () => {
  it.each([
    ['Le Monde numbers its articles', `${MONDE}/un-titre_6660001_3210.html`, 'lemonde.fr:6660001'],
    ['the headline may change', `${MONDE}/autre-titre_6660001_3210.html`, 'lemonde.fr:6660001'],
    ['so may the section', `${MONDE}/un-titre_6660001_823448.html`, 'lemonde.fr:6660001'],
    [
      'parameters and place do not count',
      `${MONDE}/t_6660001_3210.html?xtor=1#a`,
      'lemonde.fr:6660001',
    ],
    [
      'live pages are numbered alike',
      'https://www.lemonde.fr/international/live/2026/01/06/t_6660002_3210.html',
      'lemonde.fr:6660002',
    ],
    [
      'English pages have their own number',
      'https://www.lemonde.fr/en/a/2026/01/06/t_6736998_4.html',
      'lemonde.fr:6736998',
    ],
    [
      'Franceinfo numbers its articles',
      'https://www.franceinfo.fr/monde/t_7446313.html',
      'franceinfo.fr:7446313',
    ],
    [
      'it kept the numbers when it moved',
      'https://www.francetvinfo.fr/monde/t_7446313.html',
      'franceinfo.fr:7446313',
    ],
    [
      'and on the mobile site',
      'https://mobile.francetvinfo.fr/monde/t_7446313.amp',
      'franceinfo.fr:7446313',
    ],
    [
      'with either ending',
      'https://www.francetvinfo.fr/monde/t_7446313.html.amp',
      'franceinfo.fr:7446313',
    ],
    [
      'overseas desks number for themselves',
      'https://la1ere.franceinfo.fr/t-1711747.html',
      'la1ere.franceinfo.fr:1711747',
    ],
    [
      'under the old name too',
      'https://la1ere.francetvinfo.fr/t-1711747.html',
      'la1ere.franceinfo.fr:1711747',
    ],
    [
      'so do regional desks',
      'https://france3-regions.francetvinfo.fr/bretagne/t-2711747.html',
      'france3-regions.franceinfo.fr:2711747',
    ],
  ])('%s', (_why, url, key) => {
    expect(pageKey(url, null)).toBe(key);
  });

  it.each([
    ['a look-alike domain', 'https://lemonde.fr.copie.example/t_6660001_3210.html'],
    ['a domain that ends alike', 'https://notlemonde.fr/t_6660001_3210.html'],
    ['a clone with the same path', 'https://franceinfo-fr.example/monde/t_7446313.html'],
  ])('does not give %s the key of the site', (_why, url) => {
    expect(pageKey(url, null)).toBe(url);
    expect(pageKey(url, 'https://www.lemonde.fr/t_6660001_3210.html')).toBe(url);
    expect(pageKey(url, 'https://www.franceinfo.fr/monde/t_7446313.html')).toBe(url);
  });

  it.each([
    [
      'drops what tells where the reader came from',
      'https://a.example/b?utm_source=x&fbclid=y&xtor=z#c',
      null,
      'https://a.example/b',
    ],
    [
      'keeps what tells what is shown, in a fixed order',
      'https://a.example/?z=1&p=12',
      null,
      'https://a.example/?p=12&z=1',
    ],
    [
      'takes the canonical address',
      'https://m.a.example/b?x=1',
      'https://www.a.example/b',
      'https://www.a.example/b',
    ],
    ['takes a relative canonical address', 'https://a.example/b?x=1', '/b', 'https://a.example/b'],
    [
      'takes the number in a canonical address',
      'https://www.lemonde.fr/redirect?id=1',
      `${MONDE}/t_6660001_3210.html`,
      'lemonde.fr:6660001',
    ],
    [
      'ignores the canonical address of another site',
      'https://a.example/b',
      'https://b.example/b',
      'https://a.example/b',
    ],
    [
      'ignores a front page as canonical address',
      'https://a.example/b',
      'https://a.example/',
      'https://a.example/b',
    ],
    [
      'ignores a canonical address that is none',
      'https://a.example/b',
      'https://[',
      'https://a.example/b',
    ],
    [
      'believes a saved page, which has no other address',
      '',
      `${MONDE}/t_6660001_3210.html`,
      'lemonde.fr:6660001',
    ],
    [
      'has nothing but the address of a file',
      'file:///tmp/page.html',
      null,
      'file:///tmp/page.html',
    ],
  ])('%s', (_why, url, canonical, key) => {
    expect(pageKey(url, canonical)).toBe(key);
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.lemonde.fr/a', 'lemonde.fr'],
    ['https://mobile.francetvinfo.fr/a', 'franceinfo.fr'],
    ['https://la1ere.francetvinfo.fr/a', 'la1ere.franceinfo.fr'],
    ['https://amp.journal.example/a', 'journal.example'],
    ['file:///a', null],
    ['', null],
  ])('%s → %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
