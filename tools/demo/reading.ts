/**
 * Asks the running extension what it found on a page, by the messages that its
 * own popup sends: nothing here is worked out a second time.
 */
import type { Page } from '@playwright/test';

import type { ActorCard, ClaimCard } from '../../lib/core/cards/cards';
import type { CardSubject, PageState, Requests, RequestType } from '../../lib/messages';

/** An actor of the article, with the card of its first mention's day. */
export type ReadActor = { card: ActorCard; passages: number };

/** What the extension says about one page. */
export type Reading = {
  state: PageState;
  actors: ReadActor[];
  claims: ClaimCard[];
  /** Cards that the extension could not build, one French sentence each. */
  problems: string[];
  /** From the start of the navigation until the page had its repères, in milliseconds. */
  elapsedMs: number;
};

/** How long a page may take to be read: the first one waits for the base to be stored. */
const PATIENCE_MS = 60_000;

/** Opens `url` in `page` and asks, from the extension's page `panel`, what was found there. */
export async function readArticle(panel: Page, page: Page, url: string): Promise<Reading> {
  const started = performance.now();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const tabId = await tabOf(panel, page);
  const state = await stateOf(panel, tabId);
  const elapsedMs = performance.now() - started;
  const asOf = state.asOf ?? '';
  const mentions = state.annotations?.mentions ?? [];
  const counts = new Map<string, number>();
  for (const { actor, confidence } of mentions) {
    if (actor && confidence !== 'possible') counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  const actors: ReadActor[] = [];
  const problems: string[] = [];
  const cardOf = (subject: CardSubject) =>
    ask(panel, 'getCard', { subject, lang: 'fr' }).catch((error: Error) => {
      problems.push(`une fiche manque (${error.message})`);
      return null;
    });
  for (const [actor, passages] of counts) {
    const card = await cardOf({ type: 'actor', actor, asOf });
    if (card?.type === 'actor') actors.push({ card, passages });
  }
  const claims: ClaimCard[] = [];
  for (const claim of state.annotations?.claims ?? []) {
    const card = await cardOf({ type: 'claim', claim, asOf });
    if (card?.type === 'claim') claims.push(card);
  }
  return { state, actors, claims, problems, elapsedMs };
}

/** Sends a request to the background from a page of the extension. @throws {Error} with the code of a failure. */
export async function ask<T extends RequestType>(
  panel: Page,
  type: T,
  params: Requests[T]['params'],
): Promise<Requests[T]['result']> {
  const answer = await panel.evaluate((message) => chrome.runtime.sendMessage(message), {
    to: 'background',
    type,
    params,
  });
  if (!answer?.ok) throw new Error(`${type}: ${answer?.error ?? 'no answer'}`);
  return answer.result;
}

/** Id of the tab that shows `page`. */
export async function tabOf(panel: Page, page: Page): Promise<number> {
  const url = page.url();
  const id = await panel.evaluate(
    async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id,
    url,
  );
  if (id === undefined) throw new Error(`aucun onglet ne montre ${url}`);
  return id;
}

/** State of the page in `tabId`, once it has been read or passed over. */
export async function stateOf(panel: Page, tabId: number): Promise<PageState> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const state = await ask(panel, 'getPageState', { tabId });
    if (state && (state.annotations || state.silence)) return state;
    if (Date.now() > until) throw new Error('la page n’a pas été lue à temps');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
