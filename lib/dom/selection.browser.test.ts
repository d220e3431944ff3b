import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { liveBlock } from '../../tests/support/live-block';
import { Overlay } from './overlay';
import { LONGEST_PASSAGE, selectedPassage } from './selection';
import { SelectionBar } from './selection-bar';
import type { LiveBlock } from './text-map';

let blocks: LiveBlock[];

beforeAll(() => page.viewport(800, 600));
afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

function show(markup: string): void {
  document.body.innerHTML = `<main style="font: 18px/28px serif; width: 500px">${markup}</main>`;
  blocks = [...document.querySelectorAll('[data-block]')].map((element, index) =>
    liveBlock(element, index + 1),
  );
}

/** Selects from the `start`th character of one element to the `end`th of another, as they are in their text. */
function select(from: string, start: number, to: string, end: number): void {
  const [first, last] = [point(from, start), point(to, end)];
  getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset);
}

function point(selector: string, offset: number): { node: Node; offset: number } {
  const element = document.querySelector(selector) as Element;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  while (walker.nextNode()) {
    const { length } = walker.currentNode as Text;
    if (rest <= length) return { node: walker.currentNode, offset: rest };
    rest -= length;
  }
  return { node: element, offset: element.childNodes.length };
}

function words(): string | null {
  const passage = selectedPassage(blocks);
  if (!passage) return null;
  const { from, to } = passage;
  const text = (id: number) => blocks.find(({ block }) => block.id === id)?.block.text ?? '';
  if (from.block === to.block) return text(from.block).slice(from.offset, to.offset);
  return `${text(from.block).slice(from.offset)}|${text(to.block).slice(0, to.offset)}`;
}

describe('the selected passage', () => {
  beforeEach(() =>
    show(`<p id="a" data-block>Le <b>premier</b> ministre   a parlé.</p><aside id="x">Publicité</aside>
      <p id="b" data-block>Il partira demain.</p><p id="c">Hors de l’article.</p>`),
  );

  it.each<[why: string, range: [string, number, string, number], expected: string | null]>([
    ['follows elements within a line', ['#a', 3, '#a', 19], 'premier ministre'],
    ['has no white space at its ends', ['#a', 2, '#a', 22], 'premier ministre'],
    ['goes over several blocks', ['#a', 24, '#b', 10], 'parlé.|Il partira'],
    ['leaves out what surrounds the article', ['#b', 11, '#c', 8], 'demain.'],
    ['begins where the article begins', ['#x', 0, '#b', 2], 'Il'],
    ['is none outside of the article', ['#c', 0, '#c', 4], null],
    ['is none where no word is selected', ['#b', 17, '#b', 18], null],
    ['does not hold a block at whose start it ends', ['#a', 24, '#b', 0], 'parlé.'],
  ])('%s', (_, range, expected) => {
    select(...range);
    expect(words()).toBe(expected);
  });

  it('is none when nothing is selected, or so much that it is the article', () => {
    expect(words()).toBeNull();
    show(`<p id="a" data-block>${'mot '.repeat(LONGEST_PASSAGE / 4 + 2)}</p>`);
    select('#a', 0, '#a', LONGEST_PASSAGE + 4);
    expect(words()).toBeNull();
  });
});

describe('the bar beside a selection', () => {
  let end: AbortController;
  let root: ShadowRoot;
  let bar: SelectionBar;
  const onWrite = vi.fn();

  beforeEach(() => {
    show('<p id="a" data-block>Le premier ministre a parlé de tout autre chose.</p><input id="i">');
    end = new AbortController();
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    const overlay = new Overlay(end.signal);
    root = attach.mock.results[0]?.value;
    attach.mockRestore();
    onWrite.mockReset();
    bar = new SelectionBar(overlay, {
      label: 'Noter ce passage',
      read: () => selectedPassage(blocks)?.range ?? null,
      onWrite,
      signal: end.signal,
    });
    bar.enabled = true;
  });
  afterEach(() => end.abort());

  const button = () => root.querySelector<HTMLButtonElement>('button.open');
  const rest = () => new Promise((resolve) => setTimeout(resolve, 400));

  it('comes when a hand has selected a word, below it, and does not take the focus', async () => {
    await userEvent.dblClick(document.querySelector('#a') as Element, {
      position: { x: 60, y: 14 },
    });
    await vi.waitFor(() => expect(button()).not.toBeNull());
    const box = button()?.getBoundingClientRect();
    const line = getSelection()?.getRangeAt(0).getBoundingClientRect();
    expect(box?.top).toBeGreaterThan(line?.bottom ?? Number.POSITIVE_INFINITY);
    expect(document.activeElement).toBe(document.body);
    expect(button()?.textContent).toBe('');
    expect(button()?.ariaLabel).toBe('Noter ce passage');
  });

  it('does not come for a selection that a script makes', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100));
    select('#a', 3, '#a', 10);
    await rest();
    expect(button()).toBeNull();
  });

  it('does not come when the reader has switched it off', async () => {
    bar.enabled = false;
    await userEvent.dblClick(document.querySelector('#a') as Element, {
      position: { x: 60, y: 14 },
    });
    await rest();
    expect(button()).toBeNull();
  });

  it('goes with the selection, and with Escape', async () => {
    const element = document.querySelector('#a') as Element;
    await userEvent.dblClick(element, { position: { x: 60, y: 14 } });
    await vi.waitFor(() => expect(button()).not.toBeNull());
    getSelection()?.removeAllRanges();
    await vi.waitFor(() => expect(button()).toBeNull());
    await userEvent.dblClick(element, { position: { x: 60, y: 14 } });
    await vi.waitFor(() => expect(button()).not.toBeNull());
    await userEvent.keyboard('{Escape}');
    expect(button()).toBeNull();
  });

  it('is where it says, and writes once', async () => {
    await userEvent.dblClick(document.querySelector('#a') as Element, {
      position: { x: 60, y: 14 },
    });
    await vi.waitFor(() => expect(button()).not.toBeNull());
    const { left, top } = button()?.getBoundingClientRect() ?? new DOMRect();
    expect(bar.isAt(left + 5, top + 5)).toBe(true);
    expect(bar.isAt(left - 5, top + 5)).toBe(false);
    bar.press();
    expect(onWrite).toHaveBeenCalledOnce();
    expect(button()).toBeNull();
  });

  it('heeds no press of a script', async () => {
    await userEvent.dblClick(document.querySelector('#a') as Element, {
      position: { x: 60, y: 14 },
    });
    await vi.waitFor(() => expect(button()).not.toBeNull());
    button()?.click();
    expect(onWrite).not.toHaveBeenCalled();
  });

  it('is gone when the session ends', async () => {
    await userEvent.dblClick(document.querySelector('#a') as Element, {
      position: { x: 60, y: 14 },
    });
    await vi.waitFor(() => expect(button()).not.toBeNull());
    end.abort();
    expect(root.querySelector('button')).toBeNull();
  });
});
