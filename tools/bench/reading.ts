/**
 * How long a reader waits for the card and for the popup, in the running extension.
 *
 * The card is measured on processors slowed down four times, that of the page and
 * that of the extension, from the end of its delay until the frame in which it
 * stands is painted: first on a page that was just opened, then from passage to
 * passage. The popup is the browser's own, from its navigation to its list; what a page
 * with nothing in it takes in its place is the browser's part.
 * `workMs` is what the page's main thread itself was busy, for a card from shortly
 * before the end of its delay on: what is left of the wait where no other program runs.
 */
import type { CDPSession, Page } from '@playwright/test';

import { HOVER_DELAYS } from '../../lib/core/cards/hover';
import { type ExtensionBrowser, launch, serve } from '../demo/browser';
import { type DemoPage, readPage } from '../demo/pages';
import { passageOf } from '../demo/shots';
import { busyMs, countBusy } from './busy';
import { measureOpenings } from './popup-opening';

export const title = 'waiting for the card (CPU slowed 4 times) and the popup, milliseconds';

const SLOWED = 4;
const ROUNDS = 7;
/** Longer than a card takes to close, and than a page to be read at that speed. */
const QUIET_MS = 1_500;
/** How long a hand rests where it is about to click, and how long it presses. */
const AIM_MS = 120;
const PRESS_MS = 80;
/** The card is prepared by then; what is left is to show it. */
const BEFORE_END_MS = 100;
const ARTICLE = 'tools/demo/articles/1-lemonde-vingt-six-pays.html';

/** `bestMs` is what counts where the machine is busy with other things. */
type Row = {
  what: string;
  workMs: number;
  bestMs: number;
  medianMs: number;
  worstMs: number;
  rounds: number;
};

/** How long the reader waited, and the processor time of the page in it. */
type Wait = { ms: number; workMs: number };

/** Measures all ways. */
export async function run(): Promise<Row[]> {
  const article = await readPage(ARTICLE);
  const browser = await launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  try {
    await serve(browser.context, [article], '');
    const panel = await browser.openBehind('popup.html');
    const { floor, popup } = await measureOpenings(browser, panel, article, ROUNDS);
    await slowDown(panel);
    const straight: Wait[] = [];
    const first: Wait[] = [];
    const next: Wait[] = [];
    const clicked: Wait[] = [];
    const struck: Wait[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      straight.push(await withReader(browser, article, ({ hover }) => hover('Keir Starmer')));
      await withReader(browser, article, async ({ hover, rest, click }) => {
        await rest();
        first.push(await hover('Keir Starmer'));
        await rest();
        next.push(await hover('Zelensky'));
        await rest();
        clicked.push(await click('Schoof', { aimMs: AIM_MS, pressMs: PRESS_MS }));
        await rest();
        struck.push(await click('Varsovie', { aimMs: 0, pressMs: 0 }));
      });
    }
    return [
      row('first card, the pointer goes straight to it', straight),
      row('first card, the pointer has moved before', first),
      row('another card', next),
      row(`click after a rest of ${AIM_MS} and a press of ${PRESS_MS}`, clicked),
      row('click without rest and press, as a program clicks', struck),
      row('popup, not slowed, from its opening', popup),
      row('a page with nothing in it in place of the popup', floor),
    ];
  } finally {
    await browser.close();
  }
}

type Hand = {
  /** Rests the pointer on a passage; milliseconds from the end of the delay to the painted card. */
  hover: (text: string) => Promise<Wait>;
  /** Clicks on a passage; milliseconds from when the button is let go. */
  click: (text: string, by: { aimMs: number; pressMs: number }) => Promise<Wait>;
  /** Takes the pointer away until the card has closed. */
  rest: () => Promise<void>;
};

async function withReader<Result>(
  { context }: ExtensionBrowser,
  article: DemoPage,
  read: (hand: Hand) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  const world = await watchWorld(page);
  await page.goto(article.url);
  await page.waitForFunction(() =>
    [...CSS.highlights].some(([name, { size }]) => name.startsWith('reperes-') && size > 0),
  );
  await world.evaluate(WATCH);
  await world.session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.waitForTimeout(QUIET_MS);
  const act = async (text: string, by: { aimMs: number; pressMs: number } | null) => {
    const passage = await passageOf(page, text);
    if (!passage) throw new Error(`nothing painted matches ${text}`);
    await world.evaluate('bench.painted = 0');
    let before = await world.busyMs();
    await page.mouse.move(passage.x, passage.y);
    if (by) {
      await page.waitForTimeout(by.aimMs);
      await page.mouse.click(passage.x, passage.y, { delay: by.pressMs });
    } else {
      await page.waitForTimeout(HOVER_DELAYS.show - BEFORE_END_MS);
      before = await world.busyMs();
    }
    for (;;) {
      await page.waitForTimeout(100);
      const since = by ? 'released' : 'moved';
      const painted = await world.evaluate(`bench.painted && bench.painted - bench.${since}`);
      if (!painted) continue;
      return { ms: painted as number, workMs: (await world.busyMs()) - before };
    }
  };
  try {
    return await read({
      hover: async (text) => {
        const { ms, workMs } = await act(text, null);
        return { ms: ms - HOVER_DELAYS.show, workMs };
      },
      click: act,
      rest: async () => {
        await page.mouse.move(2, 2);
        await page.waitForTimeout(QUIET_MS);
      },
    });
  } finally {
    await page.close();
  }
}

/** Notes when the hand did something and when the card was painted, in the world of the content script. */
const WATCH = `
  globalThis.bench = { moved: 0, released: 0, painted: 0 };
  addEventListener('pointermove', ({ timeStamp }) => { bench.moved = timeStamp; }, true);
  addEventListener('pointerup', ({ timeStamp }) => { bench.released = timeStamp; }, true);
  const { add } = DOMTokenList.prototype;
  DOMTokenList.prototype.add = function (...names) {
    add.apply(this, names);
    if (names[0] !== 'open') return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { bench.painted = performance.now(); };
      port2.postMessage(null);
    });
  };
`;

/** Finds the world of the content script in `page`, whichever document it shows. */
async function watchWorld(page: Page): Promise<{
  session: CDPSession;
  evaluate: (expression: string) => Promise<unknown>;
  /** Processor time of the page's main thread so far. */
  busyMs: () => Promise<number>;
}> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  let world = 0;
  session.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    if (name === 'Repères' && auxData?.frameId === frameTree.frame.id) world = id;
  });
  await session.send('Runtime.enable');
  await countBusy(session);
  return {
    session,
    busyMs: () => busyMs(session),
    evaluate: async (expression) => {
      const { result } = await session.send('Runtime.evaluate', { contextId: world, expression });
      return result.value;
    },
  };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
}

function row(what: string, all: Wait[]): Row {
  const inOrder = (values: number[]) => values.toSorted((one, other) => one - other);
  const sorted = inOrder(all.map(({ ms }) => ms));
  const work = inOrder(all.map(({ workMs }) => workMs));
  return {
    what,
    workMs: Math.round(work[Math.floor(work.length / 2)] ?? 0),
    bestMs: Math.round(sorted[0] ?? 0),
    medianMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    worstMs: Math.round(sorted.at(-1) ?? 0),
    rounds: sorted.length,
  };
}
