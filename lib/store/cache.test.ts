import { describe, expect, it } from 'vitest';
import { Cache } from './cache';

describe('Cache', () => {
  it('loads a value once', async () => {
    const cache = new Cache<number>(2);
    let loads = 0;
    const load = async () => (loads += 1);
    expect(await Promise.all([cache.get('a', load), cache.get('a', load)])).toEqual([1, 1]);
  });

  it('forgets the value that was not used for the longest time', async () => {
    const cache = new Cache<string>(2);
    const loaded: string[] = [];
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) {
      await cache.get(key, async () => {
        loaded.push(key);
        return key;
      });
    }
    expect(loaded).toEqual(['a', 'b', 'c', 'b']);
  });

  it('tries again after a failure', async () => {
    const cache = new Cache<string>(2);
    await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.get('a', async () => 'yes')).toBe('yes');
  });
});
