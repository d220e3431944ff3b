/**
 * Opens the browser's own popup over an article and measures the wait, beside that
 * for a page of the extension with next to nothing in it, opened the same way: what
 * the browser itself takes is the floor of what a popup can do.
 */
import type { CDPSession, Page } from '@playwright/test';

import type { ExtensionBrowser } from '../demo/browser';
import type { DemoPage } from '../demo/pages';
import { busyMs, countBusy } from './busy';

/** A shipped file without style and script. */
const NEXT_TO_NOTHING = 'knowledge/pack.json';
/** A popup is away and the page read by then. */
const QUIET_MS = 1_500;

/** From the popup's navigation on; `workMs` is what the main thread of the extension's pages was busy. */
export type Opening = { ms: number; workMs: number };

/** Opens both pages over `article` by turns; `panel` is a page of the extension that stays open. */
export async function measureOpenings(
  browser: ExtensionBrowser,
  panel: Page,
  article: DemoPage,
  rounds: number,
): Promise<{ floor: Opening[]; popup: Opening[] }> {
  const session = await browser.context.newCDPSession(panel);
  await countBusy(session);
  const floor: Opening[] = [];
  const popup: Opening[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.context.newPage();
    await page.goto(article.url);
    floor.push(await open(browser, { panel, session, path: NEXT_TO_NOTHING, sign: 'body' }));
    popup.push(await open(browser, { panel, session, path: 'popup.html', sign: '.rows .row' }));
    await page.close();
  }
  return { floor, popup };
}

/** Opens `path` as the popup; it is there once `sign` matches in it and has been painted. */
async function open(
  { worker }: ExtensionBrowser,
  at: { panel: Page; session: CDPSession; path: string; sign: string },
): Promise<Opening> {
  const { panel, session, path, sign } = at;
  await panel.waitForTimeout(QUIET_MS);
  await worker.evaluate((popup) => chrome.action.setPopup({ popup }), path);
  const before = await busyMs(session);
  const there = panel.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const timer = setInterval(() => {
          const [popup] = chrome.extension.getViews({ type: 'popup' }) as (Window &
            typeof globalThis)[];
          if (popup?.document.readyState !== 'complete') return;
          if (!popup.document.querySelector(selector)) return;
          clearInterval(timer);
          popup.requestAnimationFrame(() => {
            const { port1, port2 } = new popup.MessageChannel();
            port1.onmessage = () => resolve(popup.performance.now());
            port2.postMessage(null);
          });
        }, 4);
      }),
    sign,
  );
  await worker.evaluate(() => chrome.action.openPopup());
  const ms = await there;
  const workMs = (await busyMs(session)) - before;
  // What it has to do behind its first frame belongs to no other round.
  await panel.evaluate(() => {
    for (const view of chrome.extension.getViews({ type: 'popup' })) view.close();
  });
  return { ms, workMs };
}
