import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingPlace } from '../core/annotation';
import { followReader, LOOK_EVERY_MS } from './follow';
import type { PageMark } from './marks';

const mark = (index: number) => ({ found: { type: 'claim', index } }) as PageMark;

function start() {
  const page = { marks: [mark(0), mark(1)], at: null as PageMark | null };
  const told: ReadingPlace[] = [];
  const leaving = new AbortController();
  followReader(
    {
      get marks() {
        return page.marks;
      },
      atReader: () => page.at,
    },
    (place) => told.push(place),
    leaving.signal,
  );
  return { page, told, leaving };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { visibilityState: 'visible' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('followReader', () => {
  it('tells at once where the reader is, and then only what is new', () => {
    const { page, told } = start();
    page.at = page.marks[1] ?? null;
    vi.advanceTimersByTime(4 * LOOK_EVERY_MS);
    expect(told).toEqual([
      { version: 1, target: null },
      { version: 1, target: { type: 'claim', index: 1 } },
    ]);
  });

  it('tells another version when the page was annotated anew', () => {
    const { page, told } = start();
    page.marks = [mark(0)];
    vi.advanceTimersByTime(LOOK_EVERY_MS);
    expect(told.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('is silent while nobody sees the page, and once the follower has left', () => {
    const { page, told, leaving } = start();
    vi.stubGlobal('document', { visibilityState: 'hidden' });
    page.at = page.marks[0] ?? null;
    vi.advanceTimersByTime(4 * LOOK_EVERY_MS);
    expect(told).toHaveLength(1);
    vi.stubGlobal('document', { visibilityState: 'visible' });
    leaving.abort();
    vi.advanceTimersByTime(4 * LOOK_EVERY_MS);
    expect(told).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
