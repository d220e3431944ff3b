import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readText } from './text-file';

const read = (text: string, date: string | null = null) =>
  readText(text, { date, url: null, today: '2026-09-01' });

describe('readText', () => {
  it('makes a block of each line that holds a word', () => {
    const { article, starts } = read('Un titre\n\n  Une phrase. \r\n—\nUne autre.');
    expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'Un titre'],
      ['paragraph', 'Une phrase.'],
      ['paragraph', 'Une autre.'],
    ]);
    expect(starts).toEqual([0, 12, 28]);
  });

  it('counts a byte order mark as part of the file', () => {
    expect(read('\ufeffÀ Kiev, rien de neuf.').starts).toEqual([1]);
  });

  it('gives starts at which the file says what the block says', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\u00a0', '\r', '.', '𝐊') });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const { article, starts } = read(text);
        article.blocks.forEach((block, index) => {
          expect(text.startsWith(block.text, starts[index])).toBe(true);
        });
      }),
    );
  });

  it.each([
    ['a prose line is no title', 'Une phrase.\nUne autre.'],
    ['a lone line is no title', 'Une ligne sans point'],
  ])('%s', (_, text) => {
    expect(read(text).article.blocks[0]?.kind).toBe('paragraph');
  });

  it.each([
    ['a dateline in figures', 'Un titre\n04.09.2025 07:13\nLe texte.', '2025-09-04'],
    ['an ISO time', 'Un titre\n2026-01-08T10:00+01:00\nLe texte.', '2026-01-08'],
    ['a year of two figures', 'Publié le 06/01/26 à 10 h\nLe texte.', '2026-01-06'],
    ['a date in words', 'Publié le 4 septembre 2025 à 18 h 20\nLe texte.', '2025-09-04'],
    ['an English date', 'A title\nJanuary 6, 2026\nThe text.', '2026-01-06'],
    [
      'a dateline before any date in prose',
      'Depuis le 24 février 2022, les alliés de Kiev se concertent et préparent la suite, sans pause.\n7 mars 2026',
      '2026-03-07',
    ],
    [
      'the latest date of the first sentences',
      'Après l’invasion du 24 février 2022, ils se sont revus le 6 janvier 2026 pour en parler encore une fois.',
      '2026-01-06',
    ],
  ])('takes the date from %s', (_, text, expected) => {
    const { article, isUndated } = read(text);
    expect([article.asOf, isUndated]).toEqual([expected, false]);
  });

  it.each([
    ['there is none', 'Les alliés se retrouvent mardi.'],
    ['the year is not said', 'Ils se sont revus le 6 janvier.'],
    ['it lies ahead', 'Le sommet du 3 mars 2027 se prépare.'],
    ['it stands far down', `${'Une phrase.\n'.repeat(12)}4 septembre 2025`],
  ])('is undated and read as of today when %s', (_, text) => {
    const { article, isUndated } = read(text);
    expect([article.asOf, isUndated]).toEqual(['2026-09-01', true]);
  });

  it('prefers the date that is given', () => {
    expect(read('4 septembre 2025', '2026-01-07').article.asOf).toBe('2026-01-07');
  });
});
