/** The extension's own pages: the popup and the switches in it, and whether everybody can use them. */
import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';

import { leMonde } from '../sites';
import { expect, test } from './fixture';

/** Rules of axe that a page or frame breaks. */
async function violations(where: Page | Frame): Promise<string[]> {
  await where.evaluate(axe.source);
  return where.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    const { violations: found } = await engine.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

test('the popup lists what the article has, and says that nothing was sent', async ({
  extension,
  reader,
  serving,
}) => {
  await serving([leMonde]);
  await reader.open(leMonde.url);
  const popup = await extension.openBehind('popup.html');
  await expect(popup.locator('body')).toContainText('5\u00a0septembre 2025');
  await expect(popup.locator('body')).toContainText('Keir Starmer');
  await expect(popup.locator('body')).toContainText('0 requête envoyée');
});

test('the popup leads to a passage and opens its card', async ({ extension, reader, serving }) => {
  await serving([leMonde]);
  await reader.open(leMonde.url);
  const popup = await extension.openBehind('popup.html');
  await popup
    .getByRole('button', { name: /Peskov/ })
    .first()
    .click();
  await expect.poll(() => reader.cardIsOpen()).toBe(true);
  await expect((await reader.card()).locator('body')).toContainText('Peskov');
});

test('switched off for a site, the marks go, stay away, and come back', async ({
  extension,
  reader,
  serving,
}) => {
  await serving([leMonde]);
  await reader.open(leMonde.url);
  await expect.poll(() => reader.texts()).toContain('Keir Starmer');
  const popup = await extension.openBehind('popup.html');
  const toggle = popup.getByRole('switch').or(popup.getByRole('checkbox')).first();
  await toggle.click();
  await expect.poll(() => reader.painted()).toEqual({});
  await reader.page.reload();
  expect(await reader.state()).toMatchObject({ enabled: false, silence: 'site-off' });
  expect(await reader.painted()).toEqual({});
  await toggle.click();
  await expect.poll(() => reader.texts()).toContain('Keir Starmer');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`popup, panel, options, first page and card break no rule of accessibility in ${scheme} colours`, async ({
    extension,
    reader,
    serving,
  }) => {
    await serving([leMonde]);
    await reader.page.emulateMedia({ colorScheme: scheme });
    await reader.open(leMonde.url);
    await reader.hover('Keir Starmer');
    expect(await violations(await reader.card())).toEqual([]);
    for (const path of ['popup.html', 'sidepanel.html', 'options.html', 'welcome.html']) {
      const page = await extension.openBehind(path);
      await page.emulateMedia({ colorScheme: scheme });
      await page.locator('main').waitFor();
      await expect(page.locator('body')).toContainText(/\w/);
      expect(await violations(page), path).toEqual([]);
      await page.close();
    }
  });
}
