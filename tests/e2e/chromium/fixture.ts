/** What every test in Chromium starts from: the built extension, served pages, and a record of all requests. */
import { test as base, expect, type Frame, type Page } from '@playwright/test';

import type { PageState } from '../../../lib/messages';
import { type ExtensionBrowser, launch, serve } from '../../../tools/demo/browser';
import type { DemoPage } from '../../../tools/demo/pages';
import { stateOf, tabOf } from '../../../tools/demo/reading';
import { cardOf, type Passage, passageOf } from '../../../tools/demo/shots';
import { STRICT } from '../sites';
import { type Wiretap, wiretap } from '../wiretap';

export { expect };

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
  async hover(pattern: string): Promise<Passage> {
    const passage = await passageOf(this.page, pattern);
    if (!passage) throw new Error(`nothing painted matches ${pattern}`);
    await this.page.mouse.move(passage.x - 3, passage.y);
    await this.page.mouse.move(passage.x, passage.y, { steps: 3 });
    return passage;
  }

  /** Sends a keyboard command as the browser does when the reader presses its keys. */
  async command(command: 'next' | 'previous' | 'toggle'): Promise<void> {
    const tabId = await tabOf(this.#panel, this.page);
    await this.#panel.evaluate(
      ([id, name]) =>
        chrome.tabs.sendMessage(id, { to: 'tab', type: 'command', params: { command: name } }),
      [tabId, command] as const,
    );
  }

  /** Is the card on screen? The page sees its frame's box and nothing in it. */
  async cardIsOpen(): Promise<boolean> {
    const frame = this.page.frames().find((one) => one.url().includes('/card.html'));
    const element = await frame?.frameElement();
    return (
      (await element?.evaluate((node) =>
        Number(getComputedStyle((node as Element).parentElement as Element).opacity),
      )) === 1
    );
  }

  /** The card's frame once it shows something. */
  async card(): Promise<Frame> {
    const card = await cardOf(this.page);
    if (!card) throw new Error('no card');
    return card;
  }
}

type Fixtures = {
  /** Does the browser keep pages for the way back? */
  withPageCache: boolean;
  /** All connections that were tried; nothing of a page that is served arrives here. */
  tap: Wiretap;
  extension: ExtensionBrowser;
  /** A page of the extension, in a tab behind. */
  panel: Page;
  /** A reader in the first tab. */
  reader: Reader;
  /** Serves pages under their addresses, with a policy as strict as it can be unless told otherwise. */
  serving: (pages: DemoPage[], policy?: string) => Promise<void>;
};

export const test = base.extend<Fixtures>({
  withPageCache: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it.
  tap: async ({}, use) => {
    const tap = await wiretap();
    await use(tap);
    await tap.close();
  },
  extension: async ({ tap, withPageCache }, use) => {
    const extension = await launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      withPageCache,
      args: [`--proxy-server=127.0.0.1:${tap.port}`, '--proxy-bypass-list=<-loopback>'],
    });
    await use(extension);
    await extension.close();
  },
  panel: async ({ extension }, use) => use(await extension.openBehind('popup.html')),
  reader: async ({ extension, panel }, use) => {
    const [page = await extension.context.newPage()] = extension.context.pages();
    await use(new Reader(page, panel));
  },
  // Whatever a test is about, no request may leave while it runs but those for its own pages.
  serving: async ({ extension, tap }, use) => {
    const refused: string[][] = [];
    await use(async (pages, policy = STRICT) => {
      refused.push(await serve(extension.context, pages, policy));
    });
    expect([...tap.attempts, ...refused.flat()]).toEqual([]);
  },
});
