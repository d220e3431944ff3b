import { describe, expect, it } from 'vitest';
import en from '../assets/public/_locales/en/messages.json';
import fr from '../assets/public/_locales/fr/messages.json';
import { translator } from '../lib/core/i18n';
import { createWords } from './words';

const french = createWords(translator(fr));
const english = createWords(translator(en));
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

describe('dates in a sentence', () => {
  it.each([
    ['a day', french.on('2026-01-06'), 'le 6 janvier 2026'],
    ['a month', french.on('2026-01'), 'en janvier 2026'],
    ['a year', french.on('2014'), 'en 2014'],
    ['a day at which something is stated', french.at('2026-01-06'), 'au 6 janvier 2026'],
    ['a start in a month', french.since('2025-08'), 'depuis août 2025'],
    ['an end on a day', french.until('2026-07-20'), 'jusqu’au 20 juillet 2026'],
    ['an end in a year', french.until('2026'), 'jusqu’en 2026'],
    ['a day in English', english.on('2026-01-06'), 'on 6 January 2026'],
    ['a month in English', english.on('2026-01'), 'in January 2026'],
  ])('take the preposition of %s', (_, written, expected) => {
    expect(plain(written)).toBe(expected);
  });
});

describe('interval', () => {
  it.each([
    ['two days', '2024-09-21', '2024-12-13', 'du 21 septembre 2024 au 13 décembre 2024'],
    ['a month and a day', '2024-09', '2024-12-13', 'septembre 2024 – 13 décembre 2024'],
    ['a start alone', '2024-09-21', null, 'depuis le 21 septembre 2024'],
    ['an end alone', null, '2024-12', 'jusqu’en décembre 2024'],
    ['nothing', null, null, null],
  ])('is written for %s', (_, from, to, expected) => {
    expect(plain(french.interval(from, to))).toBe(expected);
  });
});

describe('messages', () => {
  it('are looked up once, but those with substitutions each time', () => {
    const asked: string[] = [];
    const { t } = createWords((key, ...substitutions) => {
      asked.push(key);
      return [key, ...substitutions].join(' ');
    });
    asked.length = 0;
    expect([t('close'), t('close'), t('claim_of', 'a'), t('claim_of', 'b')]).toEqual([
      'close',
      'close',
      'claim_of a',
      'claim_of b',
    ]);
    expect(asked).toEqual(['close', 'claim_of', 'claim_of']);
  });
});
