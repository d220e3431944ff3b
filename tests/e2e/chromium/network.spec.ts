/** The harness itself: a request that leaves would be seen. That none does is asserted after every other test. */
import { expect, test } from './fixture';

test('a request that leaves the browser is seen by the harness', async ({ extension, tap }) => {
  const page = await extension.context.newPage();
  await page.goto('https://www.lemonde.fr/').catch(() => {});
  expect(tap.attempts).toContain('www.lemonde.fr:443');
  // The browser tries an error page again by itself, which another test would see.
  await page.close();
});
