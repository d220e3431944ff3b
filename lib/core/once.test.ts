import { describe, expect, it, vi } from 'vitest';
import { once } from './once';

describe('once', () => {
  it('makes nothing before it is asked, and one thing for each list of words', () => {
    const make = vi.fn((first: string, second: string) => ({ first, second }));
    const made = once(make);
    expect(make).not.toHaveBeenCalled();
    const one = made('fr', 'day');
    expect(made('fr', 'day')).toBe(one);
    expect(made('fr', 'month')).toEqual({ first: 'fr', second: 'month' });
    expect(made('en', 'day')).toEqual({ first: 'en', second: 'day' });
    expect(make).toHaveBeenCalledTimes(3);
  });
});
