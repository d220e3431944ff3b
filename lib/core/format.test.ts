import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateInWords,
  daysBetween,
  enumerate,
  formatNumber,
  hostOf,
  precisionOf,
  quote,
  typeset,
} from './format';

describe('dateInWords', () => {
  it.each([
    ['a day, held to its month', '2026-01-06', 'fr', '6\u00a0janvier 2026'],
    ['the first of a month', '2025-05-01', 'fr', '1er\u00a0mai 2025'],
    ['a month', '2025-08', 'fr', 'août 2025'],
    ['a year', '2014', 'fr', '2014'],
    ['a day in English', '2026-01-06', 'en', '6\u00a0January 2026'],
    ['a month in English', '2025-08', 'en', 'August 2025'],
    [
      'the last day of a year, whatever the zone of the machine',
      '2025-12-31',
      'fr',
      '31\u00a0décembre 2025',
    ],
  ] as const)('writes %s', (_, date, lang, expected) => {
    expect(dateInWords(date, lang)).toBe(expected);
  });
});

describe('precisionOf', () => {
  it.each([
    ['2026-01-06', 'day'],
    ['2026-01', 'month'],
    ['2026', 'year'],
  ] as const)('tells how precisely %s is known', (date, expected) => {
    expect(precisionOf(date)).toBe(expected);
  });
});

describe('daysBetween', () => {
  it.each([
    ['the same day', '2026-01-06', '2026-01-06', 0],
    ['over a change to summer time', '2026-03-28', '2026-03-30', 2],
    ['backwards', '2026-01-06', '2026-01-01', -5],
    ['a month counts from its first day', '2026-01', '2026-02-01', 31],
  ])('counts %s', (_, from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  it('is the opposite when the days are exchanged', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (from, to) => daysBetween(from, to) + daysBetween(to, from) === 0),
    );
  });
});

describe('quote', () => {
  it.each([
    ['bare words', 'une trentaine', 'fr', '«\u00a0une trentaine\u00a0»'],
    ['words that are already quoted', '« une trentaine »', 'fr', '«\u00a0une trentaine\u00a0»'],
    ['English quotes in a French page', '“some thirty”', 'en', '“some thirty”'],
    [
      'a quotation inside, which takes the second marks',
      'Il parle de « garanties » et de "force".',
      'fr',
      '«\u00a0Il parle de “garanties” et de “force”.\u00a0»',
    ],
    ['a quotation inside in English', 'He says “no”.', 'en', '“He says ‘no’.”'],
  ] as const)('sets %s in the marks of the language', (_, text, lang, expected) => {
    expect(quote(text, lang)).toBe(expected);
  });
});

describe('typeset', () => {
  it.each([
    [
      'high punctuation',
      'Paris : oui ; non ? si !',
      'fr',
      'Paris\u00a0: oui\u00a0; non\u00a0? si\u00a0!',
    ],
    ['quotation marks', 'dit « oui »', 'fr', 'dit «\u00a0oui\u00a0»'],
    ['groups of digits', '600 000 hommes en 2025', 'fr', '600\u00a0000 hommes en 2025'],
    ['two numbers side by side, which stay apart', 'le 6 2026', 'fr', 'le 6 2026'],
    ['English, which has no space there', '5 000 drones: yes', 'en', '5\u00a0000 drones: yes'],
  ] as const)('keeps together %s', (_, text, lang, expected) => {
    expect(typeset(text, lang)).toBe(expected);
  });
});

describe('hostOf', () => {
  it.each([
    ['a plain address', 'https://www.elysee.fr/page', 'elysee.fr'],
    ['an address without path', 'https://rfi.fr', 'rfi.fr'],
    ['plain http', 'http://example.org/', null],
    ['a script', 'javascript:alert(1)//https://a.b/', null],
    ['a data address', 'data:text/html,x', null],
    [
      'a name before the host, which hides where the link goes',
      'https://lemonde.fr@evil.example/',
      null,
    ],
    ['a broken address', 'https://', null],
  ])('reads the host of %s', (_, url, expected) => {
    expect(hostOf(url)).toBe(expected);
  });
});

describe('enumerate and formatNumber', () => {
  it('follow the language', () => {
    expect(enumerate(['Paris', 'Londres', 'Berlin'], 'fr')).toBe('Paris, Londres et Berlin');
    expect(enumerate(['Paris', 'France'], 'fr', 'or')).toBe('Paris ou France');
    expect(enumerate(['Paris', 'France'], 'en', 'or')).toBe('Paris or France');
    expect(formatNumber(600000, 'fr').replace(/\s/g, ' ')).toBe('600 000');
    expect(formatNumber(1.6, 'fr')).toBe('1,6');
  });
});
