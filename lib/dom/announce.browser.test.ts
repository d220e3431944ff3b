import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from './announce';
import { Overlay } from './overlay';

let end: AbortController;
let root: ShadowRoot;
let announcer: Announcer;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  announcer = new Announcer(new Overlay(end.signal));
  root = attach.mock.results[0]?.value;
  attach.mockRestore();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const status = () => root.querySelector('[role="status"]') as HTMLElement;

it('says the text in a polite live region that nobody sees', () => {
  announcer.announce('Emmanuel Macron, 3 sur 37');
  expect(status().textContent).toBe('');
  vi.advanceTimersByTime(100);
  expect(status().textContent).toBe('Emmanuel Macron, 3 sur 37');
  expect(status().getBoundingClientRect()).toMatchObject({ width: 1, height: 1 });
});

it('takes the text away after a moment', () => {
  announcer.announce('Emmanuel Macron, 3 sur 37');
  vi.advanceTimersByTime(1500);
  announcer.announce('Keir Starmer, 4 sur 37');
  vi.advanceTimersByTime(1500);
  expect(status().textContent).toBe('Keir Starmer, 4 sur 37');
  vi.advanceTimersByTime(600);
  expect(status().childNodes).toHaveLength(0);
});
