/** No note is lost when the browser is killed: a short run of `npm run torture`. */
import { expect, test } from '@playwright/test';

import { torture } from '../../../tools/torture/torture';
import { FIREFOX } from '../../../tools/torture/victims';

test('what was acknowledged outlives kills, stopped backgrounds and a wiped database', async () => {
  const result = await torture(FIREFOX, { rounds: 4, wipeEvery: 3 }, () => {});
  expect(result.acknowledged).toBeGreaterThan(0);
  expect(result).toMatchObject({
    rounds: 4,
    lost: 0,
    duplicated: 0,
    wiped: 2,
    healed: 2,
    baseFailed: 0,
  });
});
