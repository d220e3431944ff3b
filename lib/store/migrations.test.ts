import { describe, expect, it, vi } from 'vitest';
import { type Migration, migrate } from './migrations';

type Any = Parameters<typeof migrate>[0];

/** An upgrade whose transaction records that it was aborted. */
function upgrade(migrations: Migration<never>[], oldVersion: number, abort = vi.fn()) {
  const tx = { abort, done: Promise.reject(new DOMException('aborted', 'AbortError')) };
  return { done: migrate({ db: {}, tx, migrations, oldVersion } as unknown as Any), abort };
}

describe('migrate', () => {
  const steps = (log: string[], ...names: string[]) =>
    names.map(
      (name): Migration<never> =>
        async () => {
          await Promise.resolve();
          log.push(name);
        },
    );

  it.each<[why: string, oldVersion: number, expected: string[]]>([
    ['a new database', 0, ['a', 'b', 'c']],
    ['a database one step behind', 2, ['c']],
    ['a database in between', 1, ['b', 'c']],
    ['a database of the newest version', 3, []],
  ])(
    'runs the steps that are new to it, in order, one after the other: %s',
    async (_, version, expected) => {
      const log: string[] = [];
      const { done, abort } = upgrade(steps(log, 'a', 'b', 'c'), version);
      await done;
      expect(log).toEqual(expected);
      expect(abort).not.toHaveBeenCalled();
    },
  );

  it('aborts at the first step that fails, runs none after it, and tells its error', async () => {
    const log: string[] = [];
    const [a, c] = steps(log, 'a', 'c') as [Migration<never>, Migration<never>];
    const { done, abort } = upgrade([a, () => Promise.reject(new RangeError('step b')), c], 0);
    await expect(done).rejects.toThrow(new RangeError('step b'));
    expect(log).toEqual(['a']);
    expect(abort).toHaveBeenCalledOnce();
  });

  it('tells the error of the step also when the transaction is aborted already', async () => {
    const abort = vi.fn(() => {
      throw new DOMException('finished', 'InvalidStateError');
    });
    const { done } = upgrade([() => Promise.reject(new TypeError('step a'))], 0, abort);
    await expect(done).rejects.toThrow(new TypeError('step a'));
  });
});
