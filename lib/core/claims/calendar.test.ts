import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayOf, isoOf, monthRange, weekdayOf } from './calendar';

describe('calendar', () => {
  it('goes from a date to its number and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => dayOf(isoOf(day)) === day),
    );
  });

  it.each([
    ['a day', '2026-01-06', '2026-01-06'],
    ['a month is its first day', '2025-06', '2025-06-01'],
    ['a year is its first day', '2025', '2025-01-01'],
  ])('reads partial dates: %s', (_, date, expected) => {
    expect(isoOf(dayOf(date))).toBe(expected);
  });

  it('knows weekdays', () => {
    expect(weekdayOf(dayOf('2026-01-06'))).toBe(2);
    expect(weekdayOf(dayOf('1969-12-31'))).toBe(3);
  });

  it('stays within a shorter month', () => {
    expect(isoOf(addMonths(dayOf('2026-03-31'), -1))).toBe('2026-02-28');
  });

  it('knows leap years', () => {
    expect(isoOf(monthRange(2024, 2).to)).toBe('2024-02-29');
  });
});
