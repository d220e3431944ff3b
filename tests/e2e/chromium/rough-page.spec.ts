/** Pages that style everything, crowd the screen, or are touched and printed: the card holds, and the page goes on working. */
import type { CDPSession, Page } from '@playwright/test';

import { passageOf } from '../../../tools/demo/shots';
import { leMonde, WITH_SCRIPTS } from '../sites';
import { expect, type Reader, test } from './fixture';

const head = (markup: string) => ({
  ...leMonde,
  body: String(leMonde.body).replace('</head>', `${markup}</head>`),
});

/** Box of the card's frame, as the browser lays it out. */
async function cardBox(reader: Reader) {
  const element = await (await reader.card()).frameElement();
  return element.boundingBox();
}

for (const [why, style] of [
  ['resets every property', '*, *::before, *::after { all: unset !important }'],
  [
    'hides and shrinks all that is not its own',
    'html > :not(head, body), iframe { display: none !important; width: 1px !important; opacity: 0 !important }',
  ],
  [
    'fights for the top',
    'body::before { content: ""; position: fixed; inset: 0; z-index: 2147483647 !important; background: rgb(0 0 0 / 0.01); pointer-events: none } html { transform: translateZ(0); filter: grayscale(0.1); overflow: clip }',
  ],
] as const) {
  test(`the card stands on a page that ${why}`, async ({ reader, serving }) => {
    const page = head(`<style>${style}</style>`);
    await serving([page], WITH_SCRIPTS);
    await reader.open(page.url);
    await expect.poll(() => reader.texts()).toContain('Keir Starmer');
    await reader.command('next');
    expect(await cardBox(reader)).toMatchObject({ width: 360 });
    const card = await reader.card();
    // A press arrives in the card: nothing lies above it.
    await card.getByRole('button', { name: 'Fermer' }).click();
    await expect.poll(() => reader.cardIsOpen()).toBe(false);
  });
}

test('links, selection, copying and the page’s own highlights work as before', async ({
  reader,
  serving,
}) => {
  const own = `<style>::highlight(own) { background: yellow }</style><script>
    addEventListener('load', () => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('h1'));
      CSS.highlights.set('own', new Highlight(range));
    });
    addEventListener('copy', () => { window.copied = getSelection().toString(); });
  </script>`;
  const body = String(head(own).body).replace(
    '<article',
    '<a id="link" href="#la-bas">Lien</a><article',
  );
  const page = { ...leMonde, body };
  await serving([page], WITH_SCRIPTS);
  await reader.open(page.url);
  await expect.poll(() => reader.texts()).toContain('Keir Starmer');
  expect((await reader.painted()).own).toHaveLength(1);

  await reader.page.bringToFront();
  const passage = await passageOf(reader.page, 'Schoof');
  if (!passage) throw new Error('no passage');
  // On the first name: the middle is the space between both.
  await reader.page.mouse.dblclick(passage.x - 25, passage.y);
  const selected = await reader.page.evaluate(() => String(getSelection()).trim());
  expect(passage.text).toContain(selected);
  expect(selected).not.toBe('');
  await reader.page.keyboard.press('ControlOrMeta+c');
  await expect
    .poll(() =>
      reader.page.evaluate(() => (window as unknown as { copied?: string }).copied?.trim()),
    )
    .toBe(selected);

  await reader.page.keyboard.press('Escape');
  await expect.poll(() => reader.cardIsOpen()).toBe(false);
  await reader.page.locator('#link').click();
  expect(await reader.page.evaluate(() => location.hash)).toBe('#la-bas');
  expect((await reader.painted()).own).toHaveLength(1);
});

test('nothing of the card is printed', async ({ reader, serving }) => {
  await serving([leMonde]);
  await reader.open(leMonde.url);
  await reader.hover('Keir Starmer');
  expect(await cardBox(reader)).not.toBeNull();
  await reader.page.emulateMedia({ media: 'print' });
  const frame = reader.page.frames().find((one) => one.url().includes('/card.html'));
  await expect.poll(async () => (await frame?.frameElement())?.boundingBox()).toBeNull();
  await reader.page.emulateMedia({ media: 'screen' });
});

/** A telephone in a hand. */
async function phone(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 390,
    height: 780,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Emulation.setEmitTouchEventsForMouse', { enabled: false });
  return session;
}

async function tap(session: CDPSession, { x, y }: { x: number; y: number }): Promise<void> {
  const touchPoints = [{ x, y }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('under a finger a tap opens a sheet at the bottom edge, and links stay links', async ({
  reader,
  serving,
}) => {
  const body = String(leMonde.body).replace(
    '<article',
    '<p><a id="link" href="#la-bas">Un lien plus loin</a></p><article',
  );
  const page = { ...leMonde, body };
  await serving([page]);
  const session = await phone(reader.page);
  await reader.open(page.url);
  await expect.poll(() => reader.texts()).toContain('Keir Starmer');
  await reader.page.bringToFront();
  const passage = await passageOf(reader.page, 'Schoof');
  if (!passage) throw new Error('no passage');
  await tap(session, passage);
  const box = await cardBox(reader);
  expect(box).toMatchObject({ x: 0, width: 390 });
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(780);
  expect(box?.height).toBeLessThanOrEqual(0.6 * 780);

  const place = await reader.page.locator('#link').evaluate((link) => {
    link.scrollIntoView({ block: 'start' });
    const { left, top, height } = link.getBoundingClientRect();
    return { x: left + 20, y: top + height / 2 };
  });
  await tap(session, place);
  await expect.poll(() => reader.page.evaluate(() => location.hash)).toBe('#la-bas');
  await expect.poll(() => reader.cardIsOpen()).toBe(false);
});
