import { describe, expect, it, vi } from 'vitest';
import { withDeadline } from './deadline';

describe('withDeadline', () => {
  it('returns what the work returned, and aborts nothing', async () => {
    let signal: AbortSignal | undefined;
    const work = withDeadline(60_000, async (given) => {
      signal = given;
      return 'done';
    });
    expect(await work).toBe('done');
    expect(signal?.aborted).toBe(false);
  });

  it('fails as the work failed', async () => {
    const work = withDeadline(60_000, () => Promise.reject(new Error('broken')));
    await expect(work).rejects.toThrow('broken');
  });

  it('ends work that hangs, tells why, and lets it clean up', async () => {
    const cleaned = vi.fn();
    const work = withDeadline(10, (signal) => {
      signal.addEventListener('abort', cleaned);
      return new Promise(() => {});
    });
    await expect(work).rejects.toThrow('no end after 0.01 s');
    expect(cleaned).toHaveBeenCalledOnce();
  });
});
