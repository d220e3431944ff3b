/**
 * What stays in memory after a thousand cards: heap and nodes of the page and of
 * the card's own document, counted by the browser after it has tidied up.
 *
 * A card opens by the command that goes to the next passage, is painted, and closes
 * as by its close button. The background drives the page: a thousand cards steered
 * from outside the browser take a quarter of an hour.
 */
import type { CDPSession, Page } from '@playwright/test';

import { type ExtensionBrowser, launch, serve } from '../demo/browser';
import { readPage } from '../demo/pages';
import { tabOf } from '../demo/reading';

export const title = 'memory kept after cards were opened and closed';

const CARDS = 1_000;
/** Caches and compiled code have grown to their size after these. */
const WARM_CARDS = 60;
const ARTICLE = 'tools/demo/articles/1-lemonde-vingt-six-pays.html';

/** Kilobytes of heap and numbers of nodes that the second count has more than the first. */
export type Leak = {
  where: string;
  cards: number;
  heapKb: number;
  nodes: number;
  detached: number;
};

/** Measures a thousand cards. */
export async function run(): Promise<Leak[]> {
  const browser = await launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  try {
    const article = await readPage(ARTICLE);
    await serve(browser.context, [article], '');
    const panel = await browser.openBehind('popup.html');
    const page = await browser.context.newPage();
    await page.goto(article.url);
    await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
    return await leakOf(browser, { panel, page, cards: CARDS });
  } finally {
    await browser.close();
  }
}

/** Opens and closes `cards` cards on `page` and counts what stays. */
export async function leakOf(
  { context, worker }: ExtensionBrowser,
  { panel, page, cards }: { panel: Page; page: Page; cards: number },
): Promise<Leak[]> {
  const tabId = await tabOf(panel, page);
  const turn = (times: number) => worker.evaluate(openAndClose, { tabId, times });
  await turn(Math.min(cards, WARM_CARDS));
  const frame = page.frames().find((one) => one.url().includes('/card.html'));
  if (!frame) throw new Error('no card');
  const places: [string, CDPSession][] = [
    ['page', await context.newCDPSession(page)],
    ['card', await context.newCDPSession(frame)],
  ];
  const before = await Promise.all(places.map(([, session]) => count(session)));
  await turn(cards);
  const after = await Promise.all(places.map(([, session]) => count(session)));
  return places.map(([where], at) => {
    const [earlier, later] = [before[at] as Count, after[at] as Count];
    return {
      where,
      cards,
      heapKb: Math.round((later.heap - earlier.heap) / 1024),
      nodes: later.nodes - earlier.nodes,
      detached: later.detached - earlier.detached,
    };
  });
}

/** Runs in the worker, which hears of each card that it has told its height, or 0 when it is empty again. */
async function openAndClose({ tabId, times }: { tabId: number; times: number }): Promise<void> {
  type Told = { type?: string; params?: { cardId: string; height: number } };
  let hear = (_: { cardId: string; height: number }) => {};
  const listener = ({ type, params }: Told) => {
    if (type === 'cardResized' && params) hear(params);
  };
  const tell = (type: string, params: object) =>
    chrome.tabs.sendMessage(tabId, { to: 'tab', type, params }, { frameId: 0 });
  const heard = (isIt: (height: number) => boolean) =>
    new Promise<string>((resolve) => {
      hear = ({ cardId, height }) => isIt(height) && resolve(cardId);
    });
  chrome.runtime.onMessage.addListener(listener);
  for (let card = 0; card < times; card++) {
    const opened = heard((height) => height > 0);
    void tell('command', { command: 'next' });
    const cardId = await opened;
    // Long enough to be painted.
    await new Promise((resolve) => setTimeout(resolve, 34));
    const closed = heard((height) => height === 0);
    void tell('cardEvent', { cardId, event: 'close' });
    await closed;
  }
  chrome.runtime.onMessage.removeListener(listener);
}

type Count = { heap: number; nodes: number; detached: number };

async function count(session: CDPSession): Promise<Count> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  await session.send('DOM.enable');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  await session.send('DOM.disable');
  return { heap: usedSize, nodes, detached: detachedNodes.length };
}
