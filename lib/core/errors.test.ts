import { describe, expect, it } from 'vitest';

import { codeOf, ReperesError } from './errors';

describe('an expected failure', () => {
  it('carries its code as its message, which survives messaging, and what caused it', () => {
    const cause = new DOMException('full', 'QuotaExceededError');
    const error = new ReperesError('storage-full', { cause });
    expect(error).toMatchObject({
      name: 'ReperesError',
      code: 'storage-full',
      message: 'storage-full',
      cause,
    });
    expect(error).toBeInstanceOf(Error);
  });

  it.each<[why: string, error: unknown, code: string]>([
    ['one of ours', new ReperesError('private-window'), 'private-window'],
    ['a bug', new TypeError('storage-full'), 'unknown'],
    ['one that only looks like ours', { name: 'ReperesError', code: 'storage-full' }, 'unknown'],
    ['a text', 'storage-full', 'unknown'],
    ['nothing', undefined, 'unknown'],
  ])('is told by its code: %s', (_, error, code) => {
    expect(codeOf(error)).toBe(code);
  });
});
