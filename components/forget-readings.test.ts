import { describe, expect, it } from 'vitest';
import type { Reading } from '../lib/core/notes/note';
import { memoryNotebook } from '../tests/support/notebook';
import { READING } from '../tests/support/requests';
import { forgetReadings } from './forget-readings';

const READINGS: Reading[] = Array.from({ length: 1_200 }, (_, index) => ({
  ...READING,
  key: `article-${index}`,
}));

describe('forgetting readings', () => {
  it.each<[why: string, pages: string[] | null, left: number]>([
    ['one', ['article-7'], 1_199],
    ['all, however many', null, 0],
    ['one that is not known', ['inconnu'], 1_200],
  ])('can be taken back: %s', async (_, pages, left) => {
    const { port, readings } = memoryNotebook({ readings: READINGS });
    const before = new Map(readings);
    const undo = await forgetReadings(port, pages);
    expect(readings.size).toBe(left);
    await undo();
    expect(readings).toEqual(before);
  });
});
