import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from '../../tests/support/browser';
import {
  askForSite,
  commands,
  dropSite,
  frontTab,
  onFrontTabChange,
  openShortcuts,
  sitePattern,
  sites,
} from './pages';

vi.mock('webextension-polyfill', () => import('../../tests/support/browser'));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  vi.resetModules();
});

describe('frontTab', () => {
  it.each<[why: string, tabs: object[], expected: unknown]>([
    [
      'a page whose address is told',
      [{ id: 7, url: 'https://www.lemonde.fr/', incognito: false, title: 'x' }],
      { id: 7, url: 'https://www.lemonde.fr/', incognito: false },
    ],
    [
      'a page whose address is not told',
      [{ id: 7, incognito: true }],
      { id: 7, url: null, incognito: true },
    ],
    [
      'the first tab of the browser',
      [{ id: 0, incognito: false }],
      { id: 0, url: null, incognito: false },
    ],
    ['a window without tab', [], null],
    ['a tab without id', [{ url: 'about:blank', incognito: false }], null],
  ])('is %s', async (_, tabs, expected) => {
    browser.tabs.query.mockResolvedValueOnce(tabs);
    expect(await frontTab()).toEqual(expected);
    expect(browser.tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });
});

describe('onFrontTabChange', () => {
  it('hears of another tab and of a page that has loaded, not of one that is loading', () => {
    const listener = vi.fn();
    onFrontTabChange(listener);
    browser.tabs.onActivated.fire({ tabId: 8 });
    expect(listener).toHaveBeenCalledTimes(1);
    browser.tabs.onUpdated.fire(8, { status: 'loading' });
    browser.tabs.onUpdated.fire(8, { title: 'Un titre' });
    expect(listener).toHaveBeenCalledTimes(1);
    browser.tabs.onUpdated.fire(8, { status: 'complete' });
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('sitePattern', () => {
  it.each<[why: string, url: string | null, pattern: string | null]>([
    ['a page', 'https://www.lemonde.fr/international/article/1.html', '*://www.lemonde.fr/*'],
    ['a page without encryption', 'http://exemple.org/a', '*://exemple.org/*'],
    [
      'a page with a port, which patterns do not know',
      'http://localhost:8080/a',
      '*://localhost/*',
    ],
    ['a page with a user', 'https://moi:secret@exemple.org/a', '*://exemple.org/*'],
    ['a host with capitals', 'https://WWW.Exemple.ORG/', '*://www.exemple.org/*'],
    ['a host with accents', 'https://élysée.example/', '*://xn--lyse-9oad.example/*'],
    ['a number for a host', 'http://192.168.1.4/a', '*://192.168.1.4/*'],
    ['a page of the browser', 'chrome://extensions/', null],
    ['a page of an extension', 'chrome-extension://abc/popup.html', null],
    ['a file', 'file:///home/a.html', null],
    ['nothing opened yet', 'about:blank', null],
    ['data', 'data:text/html,x', null],
    ['no address', null, null],
    ['an empty address', '', null],
    ['no address at all', 'exemple.org', null],
  ])('of %s', (_, url, pattern) => {
    expect(sitePattern(url)).toBe(pattern);
  });
});

describe('the access to a site', () => {
  it.each([true, false])('is asked for, and may be refused: %s', async (answer) => {
    browser.permissions.request.mockResolvedValueOnce(answer);
    expect(await askForSite('*://exemple.org/*')).toBe(answer);
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://exemple.org/*'] });
  });

  it('is given back', async () => {
    await dropSite('*://exemple.org/*');
    expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['*://exemple.org/*'] });
  });

  it('is listed: sites that came with the extension, and those that were added', async () => {
    const origins = ['*://*.lemonde.fr/*', '*://exemple.org/*'];
    browser.permissions.getAll.mockResolvedValueOnce({ origins });
    expect(await sites()).toEqual({ own: ['*://*.lemonde.fr/*'], added: ['*://exemple.org/*'] });
  });

  it('is listed where the browser knows of none', async () => {
    browser.permissions.getAll.mockResolvedValueOnce({} as never);
    browser.runtime.getManifest.mockReturnValueOnce({ version: '1' } as never);
    expect(await sites()).toEqual({ own: [], added: [] });
  });
});

describe('openPanel', () => {
  it('opens the side panel beside the tab, in Chromium', async () => {
    const open = vi.fn(async () => {});
    vi.stubGlobal('chrome', { sidePanel: { open } });
    const { openPanel } = await import('./pages');
    await openPanel?.(7);
    expect(open).toHaveBeenCalledWith({ tabId: 7 });
  });

  it.each([undefined, {}, { sidePanel: {} }])(
    'is not there without side panel: %j',
    async (chrome) => {
      vi.stubGlobal('chrome', chrome);
      expect((await import('./pages')).openPanel).toBeNull();
    },
  );
});

describe('commands', () => {
  it('are those with words for readers, each with its keys', async () => {
    browser.commands.getAll.mockResolvedValueOnce([
      { name: 'next', description: 'Repère suivant', shortcut: 'Alt+Shift+J' },
      { name: 'note', description: 'Noter', shortcut: '' },
      { name: 'toggle', description: 'Éteindre' },
      { name: '_execute_action', description: '', shortcut: 'Alt+R' },
      { shortcut: 'Alt+Q' },
    ]);
    expect(await commands()).toEqual([
      { name: 'next', description: 'Repère suivant', keys: 'Alt+Shift+J' },
      { name: 'note', description: 'Noter', keys: '' },
      { name: 'toggle', description: 'Éteindre', keys: '' },
    ]);
  });

  it('are changed on a page of Chromium, or by a function of Firefox', async () => {
    await openShortcuts();
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
    const open = vi.fn(async () => {});
    Object.assign(browser.commands, { openShortcutSettings: open });
    await openShortcuts();
    expect(open).toHaveBeenCalledOnce();
    expect(browser.tabs.create).toHaveBeenCalledOnce();
    Object.assign(browser.commands, { openShortcutSettings: undefined });
  });
});
