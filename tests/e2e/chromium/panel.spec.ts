/** The side panel beside an article: each shows where the reader is in the other. */
import { passageOf } from '../../../tools/demo/shots';
import { leMonde } from '../sites';
import { expect, test } from './fixture';

test('the panel marks the passage that comes into view, and leads to others', async ({
  extension,
  reader,
  serving,
}) => {
  await serving([leMonde]);
  await reader.open(leMonde.url);
  const panel = await extension.openBehind('sidepanel.html');
  await panel.locator('.row').first().waitFor();
  await reader.page.bringToFront();
  const current = panel.locator('[aria-current=true]');
  await reader.page.evaluate(() => window.scrollTo(0, 0));
  await expect(current).toHaveCount(1);
  const first = await current.innerText();
  await passageOf(reader.page, 'Peskov');
  await expect.poll(() => current.innerText()).not.toBe(first);

  await panel
    .getByRole('button', { name: /Starmer/ })
    .first()
    .click();
  await expect((await reader.card()).locator('body')).toContainText('Starmer');
  await panel.close();
});

test('the panel follows the tab to the next page', async ({ extension, reader, serving }) => {
  const other = {
    ...leMonde,
    url: 'https://www.lemonde.fr/international/article/2025/09/06/suite_6690002_3210.html',
  };
  await serving([leMonde, other]);
  await reader.open(leMonde.url);
  const panel = await extension.openBehind('sidepanel.html');
  await panel.locator('[aria-current=true]').waitFor();
  await reader.page.bringToFront();
  await reader.open(other.url);
  await expect(panel.locator('[aria-current=true]')).toHaveCount(1);
  await panel.close();
});
