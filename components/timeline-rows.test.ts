import { describe, expect, it } from 'vitest';
import { EVENTS } from './page-fixtures';
import { timelineActors, timelineYears } from './timeline-rows';

const rowsOf = (asOf: string | null, actor: string | null = null) =>
  timelineYears(EVENTS, asOf, actor).map(({ year, rows }) => [
    year,
    ...rows.map((row) => (row.type === 'event' ? row.event.date : 'article')),
  ]);

describe('timelineYears', () => {
  it.each([
    [
      'after the events of its own day',
      '2026-01-06',
      [
        ['2025', '2025-03-02', '2025-09-04'],
        ['2026', '2026-01-06', 'article', '2026-02-17', '2026-07-13'],
      ],
    ],
    [
      'in a year of its own before all events',
      '2024-05-01',
      [
        ['2024', 'article'],
        ['2025', '2025-03-02', '2025-09-04'],
        ['2026', '2026-01-06', '2026-02-17', '2026-07-13'],
      ],
    ],
    [
      'at the end when it is the newest',
      '2026-12-01',
      [
        ['2025', '2025-03-02', '2025-09-04'],
        ['2026', '2026-01-06', '2026-02-17', '2026-07-13', 'article'],
      ],
    ],
    [
      'nowhere without an article',
      null,
      [
        ['2025', '2025-03-02', '2025-09-04'],
        ['2026', '2026-01-06', '2026-02-17', '2026-07-13'],
      ],
    ],
  ])('sets the article %s', (_, asOf, expected) => {
    expect(rowsOf(asOf)).toEqual(expected);
  });

  it('keeps the events of one actor', () => {
    expect(rowsOf(null, 'donald-tusk')).toEqual([['2025', '2025-09-04']]);
  });
});

describe('timelineActors', () => {
  it('lists those of the article apart, each list in order', () => {
    const { article, others } = timelineActors(EVENTS, ['keir-starmer', 'nobody']);
    expect(article.map(({ label }) => label)).toEqual(['Keir Starmer']);
    expect(others.map(({ label }) => label)).toEqual(['Donald Tusk', 'Emmanuel Macron']);
  });
});
