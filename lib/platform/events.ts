/** Events of the browser that the background answers. All must be registered while it starts. */
import { browser } from './browser';

/** Calls `listener` after the extension was installed or updated, not after the browser was. */
export function onInstalled(listener: (reason: 'install' | 'update') => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') return listener(reason);
  });
}

/** Calls `listener` when the browser has started. */
export function onStartup(listener: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(listener);
}

/** Calls `listener` for a keyboard command, with the tab in front. */
export function onCommand(
  listener: (
    command: string,
    tab: { id: number; url: string; incognito: boolean },
  ) => Promise<void>,
): void {
  browser.commands.onCommand.addListener(async (command, source) => {
    const tab = source ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id === undefined) return;
    await listener(command, { id: tab.id, url: tab.url ?? '', incognito: tab.incognito });
  });
}
