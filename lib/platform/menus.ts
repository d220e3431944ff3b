/** Entries of the browser's context menu. */
import type { MessageKey } from '../core/i18n';
import { browser } from './browser';
import { translate } from './words';

/** Puts entries for selected text into the context menu, each named by a message. */
export async function createMenus(menus: Readonly<Record<string, MessageKey>>): Promise<void> {
  // After an update the old entries are still there.
  await browser.contextMenus.removeAll();
  for (const [id, key] of Object.entries(menus)) {
    browser.contextMenus.create({
      id,
      title: translate(key),
      contexts: ['selection'],
      documentUrlPatterns: ['*://*/*'],
    });
  }
}

/** Calls `listener` when the reader chooses an entry, with the tab of the selection. */
export function onMenu(
  listener: (menu: string, tab: { id: number; url: string; incognito: boolean }) => Promise<void>,
): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    void listener(String(menuItemId), {
      id: tab.id,
      url: tab.url ?? '',
      incognito: tab.incognito,
    });
  });
}
