import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { atOnce, inSlices, type Pausable } from './slices';

let end: AbortController;
let part: Element;
let begun: number;
let slices: number;

beforeEach(() => {
  end = new AbortController();
  part = document.createElement('main');
  part.append('un', 'deux', 'trois', 'quatre', 'cinq');
  document.body.append(part, document.createElement('aside'));
  begun = 0;
  slices = 0;
  // Each look at the clock is late: every step is a slice of its own.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 100;
    return now;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  end.abort();
  document.body.replaceChildren();
});

/** Reads the text nodes of `part` one by one, as they stand when their turn comes. */
function* reading(): Pausable<string[]> {
  begun++;
  const words: string[] = [];
  for (let node = part.firstChild; node; node = node.nextSibling) {
    words.push((node as Text).data);
    yield [part];
  }
  return words;
}

/** Reads in slices; `between` is called after each slice with its number, from 1. */
function read(between: (slice: number) => void = () => {}): Promise<string[]> {
  const measure = <T>(work: () => T): T => {
    const done = work();
    slices++;
    between(slices);
    return done;
  };
  return inSlices(reading, measure, end.signal);
}

/** Has the browser call `task` before all that is less urgent. */
function urgently(task: () => void): void {
  const { scheduler } = globalThis as unknown as {
    scheduler: { postTask: (task: () => void, options: { priority: string }) => void };
  };
  scheduler.postTask(task, { priority: 'user-blocking' });
}

function byMessage(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
}

const aside = () => document.querySelector('aside') as Element;

describe('reading at once', () => {
  it('reads to the end without a pause', () => {
    expect(atOnce(reading())).toEqual(['un', 'deux', 'trois', 'quatre', 'cinq']);
  });
});

describe('reading in slices', () => {
  it('reads what would have been read at once', async () => {
    expect(await read()).toEqual(atOnce(reading()));
    expect(slices).toBe(6);
  });

  it('goes on without a pause while there is time', async () => {
    vi.mocked(performance.now).mockReturnValue(0);
    await read();
    expect(slices).toBe(1);
  });

  it.each([
    ['the browser can be asked to go on', false, urgently],
    ['it cannot', true, byMessage],
  ])('lets the page act between slices where %s', async (_why, isOld, act) => {
    if (isOld) vi.stubGlobal('scheduler', {});
    let acted = 0;
    const seen: number[] = [];
    await read(() => {
      seen.push(acted);
      act(() => acted++);
    });
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it.each<[what: string, change: () => void, words: string[]]>([
    ['a text comes', () => part.append('six'), ['un', 'deux', 'trois', 'quatre', 'cinq', 'six']],
    [
      'a text is edited',
      () => ((part.firstChild as Text).data = 'zéro'),
      ['zéro', 'deux', 'trois', 'quatre', 'cinq'],
    ],
    ['a text goes', () => part.childNodes[1]?.remove(), ['un', 'trois', 'quatre', 'cinq']],
    ['all is drawn again', () => part.replaceChildren('neuf'), ['neuf']],
    ['the part leaves the page', () => part.remove(), ['un', 'deux', 'trois', 'quatre', 'cinq']],
  ])('begins anew when %s in a pause', async (_what, change, words) => {
    expect(await read((slice) => slice === 2 && change())).toEqual(words);
    expect(begun).toBe(2);
  });

  it('begins anew when the page changed and changed back', async () => {
    await read((slice) => {
      if (slice === 2) part.firstChild?.remove();
      if (slice === 2) part.prepend('un');
    });
    expect(begun).toBe(2);
  });

  it.each<[what: string, change: () => void]>([
    ['an advertisement elsewhere', () => aside().append('Achetez')],
    ['an attribute', () => part.setAttribute('class', 'lu')],
  ])('does not mind %s', async (_what, change) => {
    await read(change);
    expect(begun).toBe(1);
  });

  it('reads a page that never rests to its end, as it is then', async () => {
    let ticks = 0;
    const words = await read(() => {
      (part.firstChild as Text).data = `${++ticks}`;
    });
    expect(words).toEqual(['2', 'deux', 'trois', 'quatre', 'cinq']);
    expect(begun).toBe(3);
  });

  it('ends with its signal', async () => {
    const late = read((slice) => slice === 2 && end.abort());
    await expect(late).rejects.toThrow(DOMException);
    expect(slices).toBe(2);
  });

  it('passes on what goes wrong', async () => {
    const broken = function* (): Pausable<never> {
      yield [part];
      throw new RangeError('à la deuxième tranche');
    };
    const late = inSlices(broken, (work) => work(), end.signal);
    await expect(late).rejects.toThrow('à la deuxième tranche');
  });
});
