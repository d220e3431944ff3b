/** No note is lost when the browser is killed: a short run of `npm run torture`. */
import { expect, test } from '@playwright/test';

import { saveWhileStopped } from '../../../tools/torture/stops';
import { torture } from '../../../tools/torture/torture';
import { CHROMIUM } from '../../../tools/torture/victims';

test('what was acknowledged outlives kills, stopped backgrounds and a wiped database', async () => {
  const result = await torture(CHROMIUM, { rounds: 4, wipeEvery: 3 }, () => {});
  expect(result.acknowledged).toBeGreaterThan(0);
  expect(result).toMatchObject({
    rounds: 4,
    lost: 0,
    duplicated: 0,
    wiped: 2,
    healed: 2,
    baseFailed: 0,
    stuck: 0,
  });
});

test('a save that is cut short by the end of the background is sent again, and kept once', async () => {
  const result = await saveWhileStopped(CHROMIUM, 40);
  expect(result.stops).toBeGreaterThan(0);
  expect(result).toMatchObject({ saves: 40, lost: 0, duplicated: 0 });
});
