/**
 * Where the content script runs: on the sites of the manifest, on those that the
 * reader added (an optional permission), and once on the tab where the reader asked.
 */
import { browser } from './browser';

const ADDED_SITES = 'added-sites';

/** May the content script be in a page at `url`? */
export async function mayRunOn(url: string, tabId: number): Promise<boolean> {
  const site = siteOf(url);
  if (site === null) return false;
  if (await browser.permissions.contains({ origins: [`${site}/*`] })) return true;
  const granted = await browser.storage.session.get(grantKey(tabId));
  return granted[grantKey(tabId)] === site;
}

/** Puts the content script into a tab on which the reader acted, for this visit only. */
export async function runInTab(tabId: number): Promise<void> {
  const [own] = browser.runtime.getManifest().content_scripts ?? [];
  const tab = await browser.tabs.get(tabId);
  const site = siteOf(tab.url ?? '');
  if (!own || site === null) return;
  await browser.storage.session.set({ [grantKey(tabId)]: site });
  const target = { tabId };
  if (own.css) await browser.scripting.insertCSS({ target, files: own.css });
  if (own.js) await browser.scripting.executeScript({ target, files: own.js });
}

/** Runs the content script on exactly the sites that the reader has added. */
export async function followPermissions(): Promise<void> {
  const manifest = browser.runtime.getManifest();
  const [own] = manifest.content_scripts ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !manifest.host_permissions?.includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ADDED_SITES] });
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [ADDED_SITES] });
  }
  if (!own || matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ADDED_SITES, matches, js: own.js, css: own.css, runAt: 'document_idle' },
  ]);
}

/** Calls `followPermissions` whenever the reader adds or removes a site, one change after the other. */
export function watchPermissions(): void {
  let last: Promise<void> = Promise.resolve();
  const follow = () => {
    last = last.then(followPermissions, followPermissions);
  };
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
}

function grantKey(tabId: number): string {
  return `granted:${tabId}`;
}

/** Scheme and host of a web page, as match patterns name them: without the port. */
function siteOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}` : null;
  } catch {
    return null;
  }
}
