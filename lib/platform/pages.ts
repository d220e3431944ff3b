/**
 * What the extension's own pages need of the browser: the tab in front, access
 * to a site, the side panel.
 */
import { browser } from './browser';

/** The tab in front of the reader; `url` is `null` where the browser does not tell it. */
export type FrontTab = { id: number; url: string | null; incognito: boolean };

/** Returns the tab in front in this window, or `null` when it has no id. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, incognito: tab.incognito };
}

/** Calls `listener` whenever another tab comes to the front or the one in front has loaded. */
export function onFrontTabChange(listener: () => void): void {
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener((_, change) => {
    if (change.status === 'complete') listener();
  });
}

/** Returns the match pattern of the site of a web page, or `null` when no site can be added for it. */
export function sitePattern(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `*://${hostname}/*` : null;
}

/** Asks the reader for access to a site. Must be called while a press of a button is handled. */
export function askForSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives back the access to a site that the reader had added. */
export function dropSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Returns the patterns of the sites on which Repères works: those it came with, and those added. */
export async function sites(): Promise<{ own: string[]; added: string[] }> {
  const own = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  return { own, added: origins.filter((origin) => !own.includes(origin)) };
}

/** Opens the side panel beside a tab; `null` in browsers without one. Needs a press of a button. */
export const openPanel: ((tabId: number) => Promise<void>) | null = findPanel();

function findPanel(): ((tabId: number) => Promise<void>) | null {
  const { sidePanel } = globalThis.chrome ?? {};
  if (sidePanel?.open) return (tabId) => sidePanel.open({ tabId });
  const { sidebarAction } = browser;
  return sidebarAction?.open ? () => sidebarAction.open() : null;
}

/** Returns the keyboard commands with the keys that they have now, `''` for none. */
export async function commands(): Promise<{ name: string; description: string; keys: string }[]> {
  const all = await browser.commands.getAll();
  return all
    .filter(({ description }) => description)
    .map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      keys: shortcut,
    }));
}

/** Opens the browser's own page on which keyboard shortcuts are changed. */
export async function openShortcuts(): Promise<void> {
  // Firefox has a function for it, which the polyfill's types do not know; Chromium has an address.
  const { openShortcutSettings } = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
