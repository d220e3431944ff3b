import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from '../../tests/support/browser';
import { browserEnvironment, version } from './environment';
import { onCommand, onInstalled } from './events';
import { keepStorageFromPages } from './storage';
import { translate, uiLang } from './words';

vi.mock('webextension-polyfill', () => import('../../tests/support/browser'));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('browserEnvironment', () => {
  it('knows who it is', () => {
    const { extension, home } = browserEnvironment();
    expect([extension, home, version()]).toEqual([
      'reperes-test',
      'chrome-extension://reperes-test/',
      '1.2.3',
    ]);
  });

  it.each([
    ['an ordinary day', new Date(2026, 10, 24, 12), '2026-11-24'],
    [
      'just before midnight, in the reader’s own time zone',
      new Date(2026, 0, 6, 23, 59),
      '2026-01-06',
    ],
    ['just after midnight', new Date(2026, 0, 7, 0, 1), '2026-01-07'],
    ['a clock that was never set', new Date(1970, 0, 2), '1970-01-02'],
    ['a far day', new Date(2038, 0, 19), '2038-01-19'],
  ])('tells the day: %s', (_, now, day) => {
    vi.useFakeTimers({ now });
    expect(browserEnvironment().today()).toBe(day);
  });

  it('reads only files of the extension', async () => {
    const fetched = vi.fn(async () => new Response('{}'));
    vi.stubGlobal('fetch', fetched);
    expect(await browserEnvironment().readFile('knowledge/pack.json')).toBe('{}');
    expect(fetched).toHaveBeenCalledWith('chrome-extension://reperes-test/knowledge/pack.json');
  });

  it('does not mind a tab that was closed in the meantime', async () => {
    browser.action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7'));
    await browserEnvironment().setBadge(7, '3');
  });

  it('keeps values by key', async () => {
    const { local, session } = browserEnvironment();
    await local.set('settings', { badge: false });
    expect(await local.get('settings')).toEqual({ badge: false });
    expect(await session.get('settings')).toBeUndefined();
    await local.remove('settings');
    expect(await local.get('settings')).toBeUndefined();
  });
});

describe('events', () => {
  it.each([
    ['install', 1],
    ['update', 1],
    ['browser_update', 0],
    ['chrome_update', 0],
  ])('onInstalled after %s: %i', (reason, times) => {
    const listener = vi.fn(async () => {});
    browser.runtime.onInstalled.listeners.clear();
    onInstalled(listener);
    browser.runtime.onInstalled.fire({ reason });
    expect(listener).toHaveBeenCalledTimes(times);
  });

  it('onCommand tells the tab in front, also where the browser does not name it', async () => {
    const listener = vi.fn(async () => {});
    onCommand(listener);
    const tab = { id: 7, url: 'https://www.lemonde.fr/', incognito: false };
    browser.commands.onCommand.fire('next', { ...tab, title: 'x' });
    browser.tabs.query.mockResolvedValueOnce([tab]);
    browser.commands.onCommand.fire('toggle');
    browser.commands.onCommand.fire('toggle', { incognito: false });
    await vi.waitFor(() =>
      expect(listener.mock.calls).toEqual([
        ['next', tab],
        ['toggle', tab],
      ]),
    );
  });
});

describe('keepStorageFromPages', () => {
  it('closes the storage where the browser can', async () => {
    const setAccessLevel = vi.fn(async () => {});
    vi.stubGlobal('chrome', { storage: { local: { setAccessLevel } } });
    await keepStorageFromPages();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  });

  it.each([undefined, {}, { storage: { local: {} } }])(
    'does nothing in Firefox, which cannot',
    async (chrome) => {
      vi.stubGlobal('chrome', chrome);
      await keepStorageFromPages();
    },
  );
});

describe('words', () => {
  it('come from the catalogue that the browser has chosen, which names its language', () => {
    browser.i18n.getMessage.mockReturnValueOnce('Repères');
    expect(translate('extName', 'a', 'b')).toBe('Repères');
    expect(browser.i18n.getMessage).toHaveBeenCalledWith('extName', ['a', 'b']);
    browser.i18n.getMessage.mockReturnValueOnce('en');
    expect(uiLang()).toBe('en');
  });
});
