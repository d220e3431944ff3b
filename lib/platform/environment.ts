/** The world of the background: what it needs from the browser besides messages. */
import type { IsoDate } from '../core/interval';
import { browser } from './browser';
import { askTab, notifyCards, notifyTab, notifyTabs } from './serve';
import { mayRunOn, runInTab } from './sites';
import { storageArea } from './storage';

/** Returns what the background is given in a browser. */
export function browserEnvironment() {
  return {
    extension: browser.runtime.id,
    home: browser.runtime.getURL(''),
    today: localDay,
    instant: () => new Date().toISOString(),
    now: () => performance.now(),
    readFile: async (path: string) => (await fetch(browser.runtime.getURL(path))).text(),
    local: storageArea('local'),
    session: storageArea('session'),
    mayRunOn,
    runInTab,
    notifyTab,
    notifyTabs,
    askTab,
    notifyCards,
    setBadge,
    openPage: async (path: string) => {
      await browser.tabs.create({ url: browser.runtime.getURL(path) });
    },
    openTab: async (url: string) => (await browser.tabs.create({ url })).id ?? -1,
  };
}

/** Version of the extension. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** The reader's day, in the reader's time zone. */
function localDay(): IsoDate {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

async function setBadge(tabId: number, text: string): Promise<void> {
  // The tab may be closed by now.
  await browser.action.setBadgeText({ tabId, text }).catch(() => {});
}
