import { describe, expect, it } from 'vitest';
import { groupsOf } from './groups';

describe('groups of records', () => {
  it.each<[string, string[], number[]]>([
    ['nothing', [], []],
    ['small records go together', Array(250).fill('a'), [100, 100, 50]],
    [
      'records stay within half of what Chromium takes in one piece',
      Array(5).fill('x'.repeat(100_000)),
      [2, 2, 1],
    ],
    ['a large record stands alone', ['a', 'x'.repeat(400_000), 'b'], [1, 1, 1]],
  ])('%s', (_, records, sizes) => {
    expect([...groupsOf(records)].map(({ length }) => length)).toEqual(sizes);
  });
});
