/** The harness itself: a request that leaves would be seen. That none does is asserted after every other test. */
import { expect, test } from './fixture';

test('a request that leaves the browser is seen by the harness', async ({ extension, tap }) => {
  const [page] = extension.context.pages();
  await page?.goto('https://www.lemonde.fr/').catch(() => {});
  expect(tap.attempts).toContain('www.lemonde.fr:443');
});
