/** The way back to a page that the browser has kept as it was. */
import { franceinfo, leMonde } from '../sites';
import { expect, test } from './fixture';

test.use({ withPageCache: true });

test('a page that comes back from it still has its marks and its card', async ({
  reader,
  serving,
}) => {
  await serving([leMonde, franceinfo]);
  await reader.page.addInitScript(() => {
    addEventListener('pageshow', (event) => Object.assign(window, { kept: event.persisted }));
  });
  await reader.open(leMonde.url);
  await expect.poll(() => reader.texts()).toContain('Dick Schoof');
  await reader.open(franceinfo.url);
  await expect.poll(() => reader.texts()).toContain('John Healey');
  await reader.page.goBack({ waitUntil: 'commit' });
  await expect
    .poll(() => reader.page.evaluate(() => (window as unknown as { kept: boolean }).kept))
    .toBe(true);
  await expect.poll(() => reader.texts()).toContain('Dick Schoof');
  await reader.hover('Dick Schoof');
  await expect((await reader.card()).locator('body')).toContainText('Dick Schoof');
});
