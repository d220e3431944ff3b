import { describe, expect, it } from 'vitest';
import { finish, type Steps } from './steps';

function* countTo(last: number, seen: number[]): Steps<string> {
  for (let number = 1; number <= last; number++) {
    seen.push(number);
    yield;
  }
  return 'done';
}

describe('work in steps', () => {
  it.each([0, 1, 5])('of %i steps is done to its end', (last) => {
    const seen: number[] = [];
    expect(finish(countTo(last, seen))).toBe('done');
    expect(seen).toHaveLength(last);
  });
});
