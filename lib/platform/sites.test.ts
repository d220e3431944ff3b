import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from '../../tests/support/browser';
import { followPermissions, mayRunOn, runInTab, watchPermissions } from './sites';

vi.mock('webextension-polyfill', () => import('../../tests/support/browser'));

const { permissions, scripting, storage, tabs } = browser;

beforeEach(() => {
  vi.clearAllMocks();
  storage.session.values.clear();
});

describe('mayRunOn', () => {
  it('asks the browser about the site, without the port', async () => {
    permissions.contains.mockResolvedValueOnce(true);
    expect(await mayRunOn('https://www.lemonde.fr:8443/a?b#c', 7)).toBe(true);
    expect(permissions.contains).toHaveBeenCalledWith({ origins: ['https://www.lemonde.fr/*'] });
  });

  it.each([
    'about:blank',
    'file:///a.html',
    'chrome://settings',
    'data:text/html,a',
    'not an address',
    '',
  ])('never runs on %s', async (url) => {
    permissions.contains.mockResolvedValue(true);
    expect(await mayRunOn(url, 7)).toBe(false);
    permissions.contains.mockResolvedValue(false);
  });

  it('runs on the site of a tab where the reader asked for it, and only there', async () => {
    tabs.get.mockResolvedValueOnce({ id: 7, url: 'https://exemple.org/article' });
    await runInTab(7);
    expect(await mayRunOn('https://exemple.org/autre', 7)).toBe(true);
    expect(await mayRunOn('https://exemple.org/article', 8)).toBe(false);
    expect(await mayRunOn('https://ailleurs.org/article', 7)).toBe(false);
  });
});

describe('runInTab', () => {
  it('puts the content script and its style into the tab', async () => {
    tabs.get.mockResolvedValueOnce({ id: 7, url: 'https://exemple.org/article' });
    await runInTab(7);
    expect(scripting.insertCSS).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['content.css'],
    });
    expect(scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['content.js'],
    });
  });

  it('does nothing in a tab that is no web page', async () => {
    tabs.get.mockResolvedValueOnce({ id: 7, url: 'chrome://extensions' });
    await runInTab(7);
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('followPermissions', () => {
  it('runs on the sites that the reader added, besides those of the manifest', async () => {
    permissions.getAll.mockResolvedValueOnce({
      origins: ['*://*.lemonde.fr/*', 'https://exemple.org/*'],
    });
    await followPermissions();
    expect(scripting.registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({
        matches: ['https://exemple.org/*'],
        js: ['content.js'],
        css: ['content.css'],
      }),
    ]);
  });

  it('stops running on sites that the reader took away', async () => {
    scripting.getRegisteredContentScripts.mockResolvedValueOnce([{ id: 'added-sites' }]);
    permissions.getAll.mockResolvedValueOnce({ origins: ['*://*.lemonde.fr/*'] });
    await followPermissions();
    expect(scripting.unregisterContentScripts).toHaveBeenCalled();
    expect(scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  it('follows each change', async () => {
    watchPermissions();
    permissions.getAll.mockResolvedValue({ origins: ['https://exemple.org/*'] });
    permissions.onAdded.fire();
    permissions.onRemoved.fire();
    await vi.waitFor(() => expect(scripting.registerContentScripts).toHaveBeenCalledTimes(2));
  });
});
