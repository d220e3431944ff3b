import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pageKey, parseWebAddress, siteOf } from './page-key';

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

describe('a key', () => {
  const site = fc.constantFrom('www.exemple.example', 'm.exemple.example', 'exemple.example');
  const path = fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8})?$/);
  const tracking = fc.constantFrom(
    ...'utm_source utm_campaign fbclid gclid xtor at_medium mc_cid ns_campaign ref ref_src origin lmd_medium'.split(
      ' ',
    ),
  );
  const shown = fc.constantFrom('p', 'page', 'id', 'article', 'q');

  it('is the same wherever the reader came from', () => {
    fc.assert(
      fc.property(
        site,
        path,
        fc.uniqueArray(tracking),
        fc.string(),
        (host, where, names, value) => {
          const address = new URL(`https://${host}/${where}`);
          const plain = pageKey(address.href, null);
          for (const name of names) address.searchParams.set(name, value);
          address.hash = value;
          expect(pageKey(address.href, null)).toBe(plain);
        },
      ),
    );
  });

  it('is another where another page is shown', () => {
    fc.assert(
      fc.property(site, path, shown, fc.nat(99), fc.nat(99), (host, where, name, one, other) => {
        fc.pre(one !== other);
        const key = (value: number) => pageKey(`https://${host}/${where}?${name}=${value}`, null);
        expect(key(one)).not.toBe(key(other));
      }),
    );
  });

  it('is itself an address with the same key', () => {
    fc.assert(
      fc.property(site, path, shown, tracking, (host, where, name, source) => {
        const key = pageKey(`https://${host}/${where}?${source}=x&${name}=1#a`, null);
        expect(pageKey(key, null)).toBe(key);
      }),
    );
  });

  it('does not hang on the order of parameters', () => {
    fc.assert(
      fc.property(fc.uniqueArray(shown, { minLength: 2 }), (names) => {
        const key = (all: string[]) =>
          pageKey(`https://exemple.example/a?${all.map((name) => `${name}=1`).join('&')}`, null);
        expect(key([...names].reverse())).toBe(key(names));
      }),
    );
  });

  it.each([
    ['a number too short to be an article', 'https://www.lemonde.fr/t_123_4.html'],
    ['a section of Le Monde', 'https://www.lemonde.fr/international/'],
    ['a number that is not at the end', 'https://www.lemonde.fr/t_6660001_3210.html/suite'],
    ['a section of Franceinfo', 'https://www.franceinfo.fr/monde/'],
    ['a number of Franceinfo without ending', 'https://www.franceinfo.fr/monde/t_7446313'],
  ])('is the address where the site gives no number: %s', (_, url) => {
    expect(pageKey(url, null)).toBe(url);
  });

  it.each([
    ['http instead of https', 'http://www.lemonde.fr/a/t_6660001_3210.html'],
    ['the mobile version', 'https://mobile.lemonde.fr/a/t_6660001_3210.html'],
    ['the version for phones', 'https://www.lemonde.fr/a/t_6660001_3210.amp.html'],
    ['another headline', 'https://www.lemonde.fr/b/autre-titre_6660001_3210.html'],
    ['a port', 'https://www.lemonde.fr:443/a/t_6660001_3210.html'],
    ['capitals in the host', 'https://WWW.LEMONDE.FR/a/t_6660001_3210.html'],
  ])('is the number of the article with %s', (_, url) => {
    expect(pageKey(url, null)).toBe('lemonde.fr:6660001');
  });
});

describe('an address of the web', () => {
  it.each<[text: string, base: string | null, expected: string | null]>([
    ['https://a.example/b', null, 'https://a.example/b'],
    ['http://a.example', null, 'http://a.example/'],
    ['/b', 'https://a.example/c', 'https://a.example/b'],
    ['//c.example/b', 'https://a.example/', 'https://c.example/b'],
    ['/b', null, null],
    ['a.example/b', null, null],
    ['javascript:alert(1)', null, null],
    ['javascript:alert(1)', 'https://a.example/', null],
    ['data:text/html,x', null, null],
    ['file:///a.html', null, null],
    ['chrome-extension://abc/a.html', null, null],
    ['https://', null, null],
    ['', null, null],
  ])('is read out of %j on %s', (text, base, expected) => {
    expect(parseWebAddress(text, base === null ? null : new URL(base))?.href ?? null).toBe(
      expected,
    );
  });
});
