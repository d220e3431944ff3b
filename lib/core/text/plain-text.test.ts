import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { httpsAddress, plainText, plainValue } from './plain-text';

describe('plainText', () => {
  it.each([
    [
      'keeps French',
      'L’Élysée : « 35 pays » – 1 000 soldats…',
      'L’Élysée : « 35 pays » – 1 000 soldats…',
    ],
    ['keeps other scripts', 'Володимир Зеленський', 'Володимир Зеленський'],
    ['drops an override of direction', 'rapport\u202Efdp.exe', 'rapportfdp.exe'],
    ['drops isolates', 'a\u2066b\u2069c', 'abc'],
    ['drops marks of direction', 'a\u200Eb\u200Fc\u061Cd', 'abcd'],
    ['drops what takes no room', 'le\u200Bmonde\u200C.\u200Dfr\uFEFF\u2060', 'lemonde.fr'],
    ['drops control characters', 'a\u0000b\u001Bc\u009F', 'abc'],
  ])('%s', (_, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });
});

describe('plainValue', () => {
  it('cleans every text of a card, however deep, and changes nothing else', () => {
    const card = { a: ['x\u202Ey', 1, null, { b: 'z\u2069', c: true }], d: 'plain' };
    expect(plainValue(card)).toEqual({ a: ['xy', 1, null, { b: 'z', c: true }], d: 'plain' });
  });

  it('leaves values without hidden characters equal', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
        expect(plainValue(value)).toEqual(value);
      }),
    );
  });
});

describe('httpsAddress', () => {
  it.each([
    ['an article', 'https://www.lemonde.fr/international/article/2026/01/06/a_1_2.html'],
    ['a query and a hash', 'https://exemple.org/?p=452111&l=fr#fin'],
    ['a bare host', 'https://exemple.org'],
    ['letters of another script in the path', 'https://www.1lurer.am/en/2025/08/20/ԵՄ-ն/1365710'],
    ['an international host in punycode', 'https://xn--bcher-kva.example/'],
    ['percent escapes', 'https://m.rfi.fr/fr/fran%C3%A7ais'],
  ])('takes %s', (_, url) => {
    expect(httpsAddress(url)).toBe(url);
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['plain http', 'http://exemple.org/'],
    ['a script', 'javascript:alert(1)'],
    ['a script with a space before it', ' javascript:alert(1)'],
    ['a script in capitals', 'JaVaScRiPt:alert(1)'],
    ['data', 'data:text/html,<p>'],
    ['a file', 'file:///etc/passwd'],
    ['a page of an extension', 'chrome-extension://abc/options.html'],
    ['a blob', 'blob:https://exemple.org/1'],
    ['no scheme', '//exemple.org/'],
    ['a path', '/etc'],
    ['a user name that looks like a host', 'https://lemonde.fr@exemple.org/'],
    ['a user name and a password', 'https://a:b@exemple.org/'],
    ['a port', 'https://exemple.org:8443/'],
    ['a backslash', 'https://lemonde.fr\\@exemple.org/'],
    ['a look-alike host of another script', 'https://lеmonde.fr/'],
    ['a host without a dot', 'https://localhost/'],
    ['an address of the machine itself', 'https://127.0.0.1:80/'],
    ['an IPv6 address', 'https://[::1]/'],
    ['a space', 'https://exemple.org/a b'],
    ['a line break', 'https://exemple.org/\nb'],
    ['a tab in the scheme', 'ht\ttps://exemple.org/'],
    ['an override of direction', 'https://exemple.org/\u202Egnp.exe'],
    ['a zero-width space', 'https://exe\u200Bmple.org/'],
    ['markup', 'https://exemple.org/"><script>'],
    ['a template', 'https://exemple.org/`x`'],
    ['one slash', 'https:/exemple.org/'],
    ['three slashes', 'https:///exemple.org/'],
  ])('refuses %s', (_, url) => {
    expect(httpsAddress(url)).toBeNull();
  });

  it('takes nothing that the browser would read as another scheme or host', () => {
    const pieces = fc.constantFrom(
      'https://',
      'http://',
      'javascript:',
      '@',
      '\\',
      '/',
      'exemple.org',
      '.',
      ':',
      '?',
      '#',
      ' ',
      '\t',
      'a',
      '\u202E',
      '[',
      ']',
      '%00',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const url = httpsAddress(parts.join(''));
        if (url === null) return;
        const read = new URL(url);
        expect([read.protocol, read.username, read.port]).toEqual(['https:', '', '']);
        expect(url.slice('https://'.length).startsWith(read.hostname)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
