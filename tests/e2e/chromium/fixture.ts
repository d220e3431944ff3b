/** What every test in Chromium starts from: the built extension, served pages, and a record of all requests. */
import { test as base, expect, type Frame, type Page } from '@playwright/test';

import type { PageState } from '../../../lib/messages';
import { type ExtensionBrowser, launch, serve } from '../../../tools/demo/browser';
import type { DemoPage } from '../../../tools/demo/pages';
import { stateOf, tabOf } from '../../../tools/demo/reading';
import { openCard, pointAt, waitForCard } from '../../../tools/demo/shots';
import { STRICT } from '../sites';
import { type Wiretap, wiretap } from '../wiretap';

export { expect };

/** Where Chromium itself calls: for updates, forms and accounts. */
const BROWSERS_OWN =
  /^(http:\/\/)?(update\.googleapis|redirector\.gvt1|content-autofill\.googleapis|accounts\.google)\.com\b/;

/** What is painted on a page: the text of each range, by layer. */
export type Painted = Record<string, string[]>;

/** One tab with an article, as a reader uses it. */
export class Reader {
  readonly page: Page;
  readonly #panel: Page;

  constructor(page: Page, panel: Page) {
    this.page = page;
    this.#panel = panel;
  }

  /** Opens `url` and waits until the extension has read it or passed over it. */
  async open(url: string): Promise<PageState> {
    await this.page.goto(url);
    return this.state();
  }

  async state(): Promise<PageState> {
    return stateOf(this.#panel, await tabOf(this.#panel, this.page));
  }

  /** What the page itself can see of our highlights. */
  async painted(): Promise<Painted> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights]
          .map(
            ([name, highlight]) =>
              [name, ([...highlight] as Range[]).map(String).filter(Boolean)] as const,
          )
          .filter(([, texts]) => texts.length > 0),
      ),
    );
  }

  /** Texts of all painted ranges. */
  async texts(): Promise<string[]> {
    return Object.values(await this.painted()).flat();
  }

  /** Rests the pointer on the first painted passage that matches `pattern`. */
  async hover(pattern: string): Promise<void> {
    if (!(await pointAt(this.page, pattern))) throw new Error(`nothing painted matches ${pattern}`);
  }

  /** Sends a keyboard command as the browser does when the reader presses its keys. */
  async command(command: 'next' | 'previous' | 'toggle' | 'note'): Promise<void> {
    const tabId = await tabOf(this.#panel, this.page);
    await this.#panel.evaluate(
      ([id, name]) =>
        chrome.tabs.sendMessage(id, { to: 'tab', type: 'command', params: { command: name } }),
      [tabId, command] as const,
    );
  }

  /** Is the card on screen? */
  async cardIsOpen(): Promise<boolean> {
    return (await openCard(this.page)) !== null;
  }

  /** The card's frame once it shows something. */
  async card(): Promise<Frame> {
    const card = await waitForCard(this.page);
    if (!card) throw new Error('no card');
    return card;
  }
}

/** One browser for all tests that want the same kind. */
type Shared = {
  /** Does the browser keep pages for the way back? */
  withPageCache: boolean;
  /** All connections that were tried; nothing of a page that is served arrives here. */
  tap: Wiretap;
  extension: ExtensionBrowser;
  /** A page of the extension, in a tab behind. */
  panel: Page;
};

type Fixtures = {
  /** A reader in a new tab. */
  reader: Reader;
  /** Serves pages under their addresses, with a policy as strict as it can be unless told otherwise. */
  serving: (pages: DemoPage[], policy?: string) => Promise<void>;
};

export const test = base.extend<Fixtures, Shared>({
  withPageCache: [false, { option: true, scope: 'worker' }],
  tap: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it.
    async ({}, use) => {
      const tap = await wiretap();
      await use(tap);
      await tap.close();
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ tap, withPageCache }, use) => {
      const extension = await launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        withPageCache,
        args: [`--proxy-server=127.0.0.1:${tap.port}`, '--proxy-bypass-list=<-loopback>'],
      });
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  panel: [
    async ({ extension }, use) => use(await extension.openBehind('popup.html')),
    { scope: 'worker' },
  ],
  reader: async ({ extension, panel }, use) => {
    const page = await extension.context.newPage();
    await use(new Reader(page, panel));
    await page.close();
  },
  // Whatever a test is about, no request may leave while it runs but those for its own pages.
  serving: async ({ extension, tap }, use) => {
    const refused: string[][] = [];
    const hosts: string[] = [];
    tap.attempts.length = 0;
    await use(async (pages, policy = STRICT) => {
      hosts.push(...pages.map(({ url }) => `${new URL(url).host}:443`));
      refused.push(await serve(extension.context, pages, policy));
    });
    await extension.context.unrouteAll();
    // The browser connects to the host of a page before it asks for the page.
    const left = tap.attempts.filter((one) => !hosts.includes(one) && !BROWSERS_OWN.test(one));
    expect([...left, ...refused.flat()]).toEqual([]);
  },
});
