/** Pictures of the extension at work: the page, the card at a passage, the popup. */
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';

import type { ExtensionBrowser } from './browser';

/** How long the card may take: its delay of half a second, and a worker that has to start. */
const CARD_PATIENCE_MS = 5_000;

/** Size at which browsers show the popup. */
const POPUP = { width: 400, height: 600 };

/** A painted passage: where it is on the screen. */
export type Passage = { x: number; y: number; text: string };

/**
 * Brings a painted passage into view: the first whose text matches `pattern`, in the body of the
 * article where possible, as the card of a title would hide half of it.
 */
export async function passageOf(page: Page, pattern = ''): Promise<Passage | null> {
  return page.evaluate((source) => {
    const wanted = new RegExp(source);
    const ranges = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight] as Range[])
      .filter((range) => wanted.test(range.toString()))
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    const inBody = ranges.filter((one) => one.startContainer.parentElement?.closest('p, li'));
    // A claim is painted over the names in it; whoever asks for a name means the name.
    const [range] = (inBody.length > 0 ? inBody : ranges).sort((a, b) =>
      source === '' ? 0 : a.toString().length - b.toString().length,
    );
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    return box
      ? {
          x: box.left + Math.min(box.width / 2, 40),
          y: box.top + box.height / 2,
          text: range.toString(),
        }
      : null;
  }, pattern);
}

/** Rests the pointer on a painted passage, as `passageOf` finds it. @returns the passage, or `null` when there is none. */
export async function pointAt(page: Page, pattern = ''): Promise<Passage | null> {
  const passage = await passageOf(page, pattern);
  if (passage) {
    await page.mouse.move(passage.x - 3, passage.y);
    await page.mouse.move(passage.x, passage.y, { steps: 3 });
  }
  return passage;
}

/** Saves a picture of the popup, as it is for the tab in front. */
export async function shootPopup(browser: ExtensionBrowser, path: string): Promise<void> {
  const popup = await browser.openBehind('popup.html');
  await popup.setViewportSize(POPUP);
  await popup.locator('main h2').first().waitFor();
  await popup.screenshot({ path });
  await popup.close();
}

/** The frame of the card if it is on screen and shows something, else `null`. */
export async function openCard(page: Page): Promise<Frame | null> {
  const frame = page.frames().find((one) => one.url().includes('/card.html'));
  if (!frame) return null;
  // A card that is prepared is already written, but transparent.
  const isOpaque = async () => {
    const element = await frame.frameElement();
    return element.evaluate((node) => {
      const { parentElement } = node as Element;
      return parentElement !== null && getComputedStyle(parentElement).opacity === '1';
    });
  };
  const text = await frame
    .locator('body')
    .innerText()
    .catch(() => '');
  return text.trim() !== '' && (await isOpaque().catch(() => false)) ? frame : null;
}

/** Waits for the card. @returns its frame, or `null` when it does not come. */
export async function waitForCard(page: Page): Promise<Frame | null> {
  const until = Date.now() + CARD_PATIENCE_MS;
  while (Date.now() < until) {
    const frame = await openCard(page);
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  return null;
}

/** Saves the three pictures of the article in `page` under `folder`. @returns their paths. */
export async function takeShots(
  browser: ExtensionBrowser,
  page: Page,
  folder: string,
  name: string,
): Promise<string[]> {
  const pathOf = (part: string) => join(folder, `${name}-${part}.png`);
  await page.bringToFront();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: pathOf('page') });
  const paths = [pathOf('page')];
  if ((await pointAt(page)) && (await waitForCard(page))) {
    await page.screenshot({ path: pathOf('fiche') });
    paths.push(pathOf('fiche'));
  }
  await shootPopup(browser, pathOf('popup'));
  return [...paths, pathOf('popup')];
}
