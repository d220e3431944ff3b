import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from '../../tests/support/browser';
import { askToKeep, storageArea } from './storage';

vi.mock('webextension-polyfill', () => import('../../tests/support/browser'));

beforeEach(() => {
  browser.storage.local.values.clear();
  browser.storage.session.values.clear();
});
afterEach(() => vi.unstubAllGlobals());

describe('storageArea', () => {
  it('gives back what was set, and nothing else', async () => {
    const area = storageArea('local');
    await area.set('settings', { badge: false });
    expect(await area.get('settings')).toEqual({ badge: false });
    expect(await area.get('setting')).toBeUndefined();
  });

  it('keeps a value that is false or nothing apart from one that is absent', async () => {
    const area = storageArea('local');
    await area.setAll({ a: false, b: null, c: 0, d: '' });
    expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map(area.get))).toEqual([
      false,
      null,
      0,
      '',
      undefined,
    ]);
  });

  it('sets and removes several at once, and leaves the others', async () => {
    const area = storageArea('local');
    await area.setAll({ a: 1, b: 2, c: 3 });
    await area.set('d', 4);
    await area.removeAll(['a', 'c', 'x']);
    expect(await area.all()).toEqual({ b: 2, d: 4 });
    await area.remove('b');
    expect(await area.all()).toEqual({ d: 4 });
    await area.removeAll([]);
    expect(await area.all()).toEqual({ d: 4 });
  });

  it('keeps what goes with the browser apart from what stays', async () => {
    await storageArea('session').set('a', 'session');
    await storageArea('local').set('a', 'local');
    expect(await storageArea('session').get('a')).toBe('session');
    expect(await storageArea('local').get('a')).toBe('local');
    await storageArea('session').remove('a');
    expect(await storageArea('local').get('a')).toBe('local');
  });
});

describe('askToKeep', () => {
  it.each([
    ['it was granted', true],
    ['it was refused', false],
  ])('asks once, and had to: %s', async (_, granted) => {
    const persist = vi.fn(async () => granted);
    vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist } });
    expect(await askToKeep()).toBe(true);
    expect(persist).toHaveBeenCalledOnce();
  });

  it('does not ask when the data is kept already', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { storage: { persisted: async () => true, persist } });
    expect(await askToKeep()).toBe(false);
    expect(persist).not.toHaveBeenCalled();
  });
});
