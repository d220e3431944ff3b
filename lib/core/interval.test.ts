import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contains, type Interval } from './interval';

describe('an interval', () => {
  const term: Interval = { from: '2024-09-21', to: '2024-12-13' };

  it.each<[why: string, interval: Interval, day: string, expected: boolean]>([
    ['its first day', term, '2024-09-21', true],
    ['the day before', term, '2024-09-20', false],
    ['its last day', term, '2024-12-12', true],
    ['the day of the handover, which is the successor’s', term, '2024-12-13', false],
    ['any day when it is unbounded', { from: null, to: null }, '1900-01-01', true],
    [
      'any day before its end when it has no beginning',
      { from: null, to: '2025' },
      '1900-01-01',
      true,
    ],
    ['no day after its end', { from: null, to: '2025' }, '2025-01-01', false],
    [
      'any day after its beginning when it has no end',
      { from: '2025', to: null },
      '2099-12-31',
      true,
    ],
    ['the first day of a month', { from: '2025-06', to: null }, '2025-06-01', true],
    ['the day before a month', { from: '2025-06', to: null }, '2025-05-31', false],
    [
      'the last day before a month in which it ends',
      { from: null, to: '2025-06' },
      '2025-05-31',
      true,
    ],
    ['no day of a month in which it ends', { from: null, to: '2025-06' }, '2025-06-01', false],
    [
      'no day when it ends where it begins',
      { from: '2025-06-01', to: '2025-06-01' },
      '2025-06-01',
      false,
    ],
  ])('contains or not: %s', (_, interval, day, expected) => {
    expect(contains(interval, day)).toBe(expected);
  });

  it('and the next one share no day and leave none out', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (handover, any) => {
        const held = [
          { from: null, to: handover },
          { from: handover, to: null },
        ].filter((one) => contains(one, any));
        expect(held.length).toBe(1);
      }),
    );
  });
});
