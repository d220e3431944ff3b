import { describe, expect, it } from 'vitest';
import { recordedEnvironment } from '../../tests/support/environment';
import { LostNotes } from './lost-notes';

function start() {
  const { environment, local } = recordedEnvironment();
  let writes = 0;
  const counted = {
    ...environment.local,
    set: async (key: string, value: unknown) => {
      writes += 1;
      await environment.local.set(key, value);
    },
  };
  return { lost: new LostNotes(counted), local, writes: () => writes, area: counted };
}

describe('LostNotes', () => {
  it('knows of none at first', async () => {
    expect(await start().lost.all()).toEqual([]);
  });

  it('remembers across the sleep of the worker', async () => {
    const { lost, area } = start();
    await lost.remember('a', ['n1']);
    expect(await new LostNotes(area).all()).toEqual(['n1']);
  });

  it('takes what the last visit told for true', async () => {
    const { lost } = start();
    await lost.remember('a', ['n1', 'n2']);
    await lost.remember('a', ['n3']);
    expect(await lost.all()).toEqual(['n3']);
  });

  it('leaves nothing stored of an article whose notes are found again', async () => {
    const { lost, local } = start();
    await lost.remember('a', ['n1']);
    await lost.remember('b', ['n2']);
    await lost.remember('a', []);
    expect([...local.values()]).toEqual([{ b: ['n2'] }]);
  });

  it.each<[why: string, first: string[], then: string[], writes: number]>([
    ['nothing is lost, as before', [], [], 0],
    ['the same are lost', ['n1', 'n2'], ['n1', 'n2'], 1],
    ['the same are lost, told in another order', ['n1', 'n2'], ['n2', 'n1'], 1],
    ['one more is lost', ['n1'], ['n1', 'n2'], 2],
    ['another is lost', ['n1'], ['n2'], 2],
    ['one is found', ['n1', 'n2'], ['n1'], 2],
  ])('writes only what changed: %s', async (_, first, then, writes) => {
    const { lost, writes: written } = start();
    await lost.remember('a', first);
    await lost.remember('a', then);
    expect(written()).toBe(writes);
    expect((await lost.all()).sort()).toEqual([...then].sort());
  });

  it('loses nothing when several pages tell at the same time', async () => {
    const { lost } = start();
    const pages = Array.from({ length: 20 }, (_, index) => `page-${index}`);
    await Promise.all(pages.map((page) => lost.remember(page, [`note-of-${page}`])));
    expect((await lost.all()).length).toBe(20);
  });

  it('goes on after a write that failed', async () => {
    const { environment } = recordedEnvironment();
    let fails = true;
    const lost = new LostNotes({
      ...environment.local,
      set: async (key, value) => {
        if (fails) throw new Error('disk');
        await environment.local.set(key, value);
      },
    });
    await expect(lost.remember('a', ['n1'])).rejects.toThrow('disk');
    fails = false;
    await lost.remember('b', ['n2']);
    expect(await lost.all()).toEqual(['n2']);
  });
});
