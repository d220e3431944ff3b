/** One Firefox with the built extension for all tests of a run; each test opens a tab of its own. */
import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';

import type { PageState, Requests, RequestType } from '../../../lib/messages';
import { ADDRESS, type Context, Firefox } from '../../../tools/demo/firefox';
import type { DemoPage } from '../../../tools/demo/pages';
import { franceinfo, leMonde, STRICT, WITH_SCRIPTS } from '../sites';

export { expect };

/** Le Monde's article, once more under an address whose scripts may run. */
export const hostile: DemoPage = { ...leMonde, url: leMonde.url.replace('6690001', '6690009') };

const PAGES: [DemoPage, policy: string][] = [
  [leMonde, STRICT],
  [franceinfo, STRICT],
  [hostile, WITH_SCRIPTS],
];

/** A reader in Firefox. */
export class FirefoxReader {
  readonly firefox: Firefox;
  /** A page of the extension, from which the background can be asked. */
  readonly panel: Context;

  constructor(firefox: Firefox, panel: Context) {
    this.firefox = firefox;
    this.panel = panel;
  }

  /** Opens `url` in a new tab and waits until it has been read. */
  async open(url: string): Promise<{ tab: Context; state: PageState }> {
    const tab = await this.firefox.open(url);
    await this.firefox.send('browsingContext.activate', { context: tab });
    let state: PageState | null = null;
    await expect
      .poll(async () => {
        state = await this.stateOf(url);
        return Boolean(state && (state.annotations || state.silence));
      })
      .toBe(true);
    return { tab, state: state as unknown as PageState };
  }

  /** What the page at `url` says of itself: the last tab that shows it. */
  async stateOf(url: string): Promise<PageState | null> {
    const tabId = await this.firefox.evaluate(
      this.panel,
      async (address: string) =>
        (await chrome.tabs.query({})).filter((one) => one.url === address).at(-1)?.id ?? -1,
      url,
    );
    return this.ask('getPageState', { tabId });
  }

  /** Sends a request as the extension's own pages do. */
  async ask<T extends RequestType>(
    type: T,
    params: Requests[T]['params'],
  ): Promise<Requests[T]['result']> {
    const answer = await this.firefox.evaluate(
      this.panel,
      (message: object) => chrome.runtime.sendMessage(message),
      { to: 'background', type, params },
    );
    return answer?.ok ? answer.result : null;
  }

  /** Texts of all painted ranges. */
  async texts(tab: Context): Promise<string[]> {
    return this.firefox.evaluate(tab, () =>
      [...CSS.highlights.values()].flatMap((one) => [...one].map(String)),
    );
  }

  /** Rests the pointer on the passage with this text, and returns the card's frame once it is there. */
  async hover(tab: Context, text: string): Promise<Context> {
    const place = await this.firefox.evaluate(
      tab,
      (wanted: string) => {
        const range = [...CSS.highlights.values()]
          .flatMap((one) => [...one] as Range[])
          .find(
            (one) => one.toString() === wanted && !one.startContainer.parentElement?.closest('h1'),
          );
        range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const box = range?.getClientRects()[0];
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      },
      text,
    );
    if (!place) throw new Error(`nothing painted reads ${text}`);
    await this.firefox.moveTo(tab, place.x, place.y);
    let card: Context | undefined;
    await expect
      .poll(async () => {
        card = await this.cardOf(tab);
        return card ? (await this.textOf(card)).trim().length : 0;
      })
      .toBeGreaterThan(0);
    return card as Context;
  }

  /** Is a card open? The passage that it explains is painted stronger as long as it is. */
  async hasOpenCard(tab: Context): Promise<boolean> {
    return this.firefox.evaluate(tab, () => (CSS.highlights.get('reperes-current')?.size ?? 0) > 0);
  }

  /** The frame of the card in a tab, if there is one. */
  async cardOf(tab: Context): Promise<Context | undefined> {
    type Tree = { contexts: { context: Context; url: string; children?: Tree['contexts'] }[] };
    const tree = await this.firefox.send<Tree>('browsingContext.getTree', { root: tab });
    return tree.contexts[0]?.children?.find(({ url }) => url.includes('/card.html'))?.context;
  }

  async textOf(context: Context): Promise<string> {
    return this.firefox.evaluate(context, () => document.body?.innerText ?? '');
  }

  /** Opens a page of the extension in a tab. */
  async openOwn(path: string): Promise<Context> {
    const context = await this.firefox.open(ADDRESS + path);
    await expect.poll(() => this.textOf(context).catch(() => '')).not.toBe('');
    return context;
  }
}

export const test = base.extend<object, { reader: FirefoxReader }>({
  reader: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it.
    async ({}, use) => {
      const firefox = await Firefox.launch();
      await firefox.serve((url) => {
        const [page, policy] = PAGES.find(([one]) => one.url === url) ?? [];
        if (!page || !policy) return null;
        return {
          body: String(page.body),
          headers: { 'content-type': page.contentType, 'content-security-policy': policy },
        };
      });
      await firefox.install(resolve('.output/firefox-mv3'));
      const panel = await firefox.open(`${ADDRESS}popup.html`);
      await use(new FirefoxReader(firefox, panel));
      await firefox.close();
    },
    { scope: 'worker' },
  ],
});
