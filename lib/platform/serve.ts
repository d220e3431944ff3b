/**
 * The background's side of messaging: answers requests, and speaks to tabs and card frames.
 */

import type { Answer, CardNotices, Envelope, TabNotices, TabRequests } from '../messages';
import type { Sender } from '../messages/senders';
import { browser } from './browser';
import { listen } from './listen';

/** Answers requests with `answer`. Must be called while the background starts. */
export function serveRequests(answer: (message: unknown, sender: Sender) => Promise<Answer>): void {
  listen('background', (message, source, respond) => {
    void senderOf(source)
      .then((sender) => answer(message, sender))
      .then(respond);
    return true;
  });
}

/** Tells something to the content script of a tab; a tab without one is no failure. */
export async function notifyTab<Type extends keyof TabNotices>(
  tabId: number,
  type: Type,
  params: TabNotices[Type],
): Promise<void> {
  await sendToTab(tabId, { to: 'tab', type, params });
}

/** Tells something to every tab, to the card in it, and to popup and side panel. */
export async function notifyTabs<Type extends keyof TabNotices>(
  type: Type,
  params: TabNotices[Type],
): Promise<void> {
  const message: Envelope = { to: 'tab', type, params };
  const tabs = await browser.tabs.query({});
  await Promise.all([
    // To all frames: a card that is open is one of them.
    ...tabs.map(({ id }) => id !== undefined && tellTab(id, message)),
    // A popup or side panel is in no tab; that there is none is no failure.
    browser.runtime.sendMessage(message).catch(() => {}),
  ]);
}

/** Asks the content script of a tab; `null` when there is none. */
export async function askTab<Type extends keyof TabRequests>(
  tabId: number,
  type: Type,
): Promise<TabRequests[Type]['result'] | null> {
  const answer = await sendToTab(tabId, { to: 'tab-request', type, params: null });
  return (answer as TabRequests[Type]['result'] | undefined) ?? null;
}

/**
 * Tells something to the card frame of a tab; the frame takes what bears its id.
 * Firefox counts a frame in a web page among the tab's content scripts: `runtime.sendMessage` does not reach it.
 */
export async function notifyCards<Type extends keyof CardNotices>(
  tabId: number,
  type: Type,
  params: CardNotices[Type],
): Promise<void> {
  await tellTab(tabId, { to: 'card', type, params });
}

/** Tells something to all frames of a tab; that nobody listens there is no failure. */
async function tellTab(tabId: number, message: Envelope): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => {});
}

async function sendToTab(tabId: number, message: Envelope): Promise<unknown> {
  // Only the tab's own document holds a content script that listens.
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}

/** A popup or side panel has no tab: it is as private as the window in front. */
async function senderOf(source: {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; incognito: boolean };
}): Promise<Sender> {
  const { id, url, frameId, tab } = source;
  const incognito = tab
    ? tab.incognito
    : await browser.windows.getLastFocused().then(
        (window) => window.incognito,
        () => false,
      );
  return {
    extension: id ?? null,
    url: url ?? null,
    tabId: tab?.id ?? null,
    frameId: frameId ?? null,
    incognito,
  };
}
