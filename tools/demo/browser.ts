/**
 * A Chromium with the built extension and no network: pages exist only if they are served here.
 *
 * Used by the demo and by the end-to-end tests, so that what is shown is what is tested.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

import type { DemoPage } from './pages';

/** A running browser with the extension. */
export type ExtensionBrowser = {
  context: BrowserContext;
  worker: Worker;
  /** Opens a page of the extension, such as `popup.html`, in a tab behind the current one. */
  openBehind: (path: string) => Promise<Page>;
  /** Address of a page of the extension. */
  address: (path: string) => string;
  close: () => Promise<void>;
};

/** How long the first page may take to come up on a busy machine. */
const WELCOME_PATIENCE_MS = 15_000;

/** Where `wxt build` puts the extension for Chromium. */
export const BUILD = resolve('.output/chrome-mv3');

/** Starts the browser on a fresh profile that is removed by `close`. */
export async function launch(options: {
  executablePath: string;
  headed?: boolean;
  args?: string[];
  /** Playwright switches the back/forward cache off unless it is told not to. */
  withPageCache?: boolean;
}): Promise<ExtensionBrowser> {
  const { executablePath, headed = false, args = [], withPageCache = false } = options;
  const profile = mkdtempSync(join(tmpdir(), 'reperes-'));
  mkdirSync(join(profile, 'Default'));
  // Without developer mode an unpacked extension that reloads itself is disabled for good.
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    // Chromium refuses its own sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headed ? null : { width: 1280, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // On Linux the language of the extension follows this variable, not `--lang`.
    env: { ...process.env, LANGUAGE: 'fr' },
    ignoreDefaultArgs: withPageCache ? ['--disable-back-forward-cache'] : [],
    args: [
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      // No name is resolved, so that nothing can be reached.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const address = (path: string) => new URL(path, worker.url()).href;
  await closeWelcome(context);
  return {
    context,
    worker,
    address,
    openBehind: async (path) => {
      const opened = context.waitForEvent('page');
      await worker.evaluate((url) => chrome.tabs.create({ url, active: false }), address(path));
      return opened;
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A fresh installation opens its first page, in front of what is to be seen. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const until = Date.now() + WELCOME_PATIENCE_MS;
  while (Date.now() < until) {
    // A tab is there before it has its address.
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Serves `pages` under their addresses, with `policy`, and refuses every other address.
 *
 * @returns the addresses that were refused; the list grows as they are asked for.
 */
export async function serve(
  context: BrowserContext,
  pages: DemoPage[],
  policy: string,
): Promise<string[]> {
  const byAddress = new Map(pages.map((page) => [page.url, page]));
  const refused: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const page = byAddress.get(url.replace(/#.*$/, ''));
    if (!page) {
      refused.push(url);
      return route.abort('internetdisconnected');
    }
    return route.fulfill({
      body: page.body,
      contentType: page.contentType,
      headers: { 'content-security-policy': policy },
    });
  });
  return refused;
}
