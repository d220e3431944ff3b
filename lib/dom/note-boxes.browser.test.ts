import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { drawn, liveBlock } from '../../tests/support/live-block';
import { type NoteBox, NoteBoxes } from './note-boxes';
import { Overlay } from './overlay';
import type { LiveBlock } from './text-map';

let end: AbortController;
let root: ShadowRoot;
let boxes: NoteBoxes;
let lives: LiveBlock[];

const FAR = 60;

beforeAll(() => page.viewport(800, 600));

beforeEach(() => {
  const paragraphs = Array.from(
    { length: FAR + 1 },
    (_, index) => `<p>Le paragraphe numéro ${index} parle du <b>budget</b> de la défense.</p>`,
  );
  document.body.innerHTML = `<main style="font: 18px/28px serif; width: 500px; margin-left: 100px">${paragraphs.join('')}</main>`;
  lives = [...document.querySelectorAll('p')].map((element, index) => liveBlock(element, index));
  end = new AbortController();
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const overlay = new Overlay(end.signal);
  root = attach.mock.results[0]?.value;
  attach.mockRestore();
  boxes = new NoteBoxes(overlay, end.signal);
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  scrollTo(0, 0);
});

function box(id: string, block: number, words: string, change: Partial<NoteBox> = {}): NoteBox {
  const live = lives[block] as LiveBlock;
  const start = live.block.text.indexOf(words);
  return {
    id,
    kind: 'note',
    parts: [{ live, span: { start, end: start + words.length } }],
    ...change,
  };
}

const lines = () => [...root.querySelectorAll<HTMLElement>('.note-line')];
const signs = () => [...root.querySelectorAll<HTMLElement>('.note-sign')];
const rangeOf = (words: string) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(words);
    if (start < 0) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range.getBoundingClientRect();
  }
  throw new Error(words);
};

describe('the box of a note', () => {
  it('stands over its words, with a sign in the margin', async () => {
    boxes.set([box('a', 1, 'paragraphe')]);
    await drawn();
    const [line] = lines();
    const words = rangeOf('paragraphe numéro 1'.slice(0, 10));
    expect(line?.getBoundingClientRect().left).toBeCloseTo(words.left, 0);
    expect(line?.getBoundingClientRect().width).toBeCloseTo(words.width, 0);
    const sign = signs()[0]?.getBoundingClientRect();
    expect(sign?.right).toBeLessThan(words.left);
  });

  it('is one for each line, over elements within it', async () => {
    (document.querySelector('main') as HTMLElement).style.width = '220px';
    boxes.set([box('a', 1, 'numéro 1 parle du budget de la défense')]);
    await drawn();
    expect(lines().length).toBeGreaterThan(1);
    expect(lines()[0]?.className).toContain('first');
    expect(lines().at(-1)?.className).toContain('last');
  });

  it('is drawn when its paragraph comes near the window, and not before', async () => {
    boxes.set([box('a', FAR, 'paragraphe')]);
    await drawn();
    expect(lines()).toEqual([]);
    scrollTo(0, document.documentElement.scrollHeight);
    await vi.waitFor(() => expect(lines()).toHaveLength(1));
    scrollTo(0, 0);
    await vi.waitFor(() => expect(lines()).toEqual([]));
  });

  it('scrolls with the document, and follows what moves within it', async () => {
    boxes.set([box('a', 3, 'paragraphe')]);
    await drawn();
    const offset = () => {
      const line = lines()[0]?.getBoundingClientRect().top ?? Number.NaN;
      return line - (lives[3]?.element.getBoundingClientRect().top ?? 0);
    };
    const before = offset();
    scrollTo(0, 50);
    expect(offset()).toBeCloseTo(before, 0);
    document
      .querySelector('main')
      ?.prepend('Une ligne de plus, et assez longue pour en remplir deux.');
    await vi.waitFor(() => expect(offset()).toBeCloseTo(before, 0));
  });

  it('is out of reach of the page: not in its registry, not under its points', async () => {
    boxes.set([box('a', 1, 'paragraphe')]);
    await drawn();
    const { left, top, width, height } = signs()[0]?.getBoundingClientRect() ?? new DOMRect();
    const under = document.elementFromPoint(left + width / 2, top + height / 2);
    expect(under?.localName).not.toBe('reperes-overlay');
    expect([...CSS.highlights].filter(([, highlight]) => highlight.size > 0)).toEqual([]);
    expect(document.querySelector('reperes-overlay')?.shadowRoot).toBeNull();
  });

  it('stays below what the page puts above its text, and above what is as deep', async () => {
    const main = document.querySelector('main') as HTMLElement;
    main.style.cssText += 'position: relative; z-index: 3; background: white';
    boxes.set([box('a', 1, 'paragraphe')]);
    await drawn();
    const host = document.querySelector('reperes-overlay') as HTMLElement;
    expect(getComputedStyle(host).zIndex).toBe('3');
    main.style.zIndex = 'auto';
    boxes.set([box('b', 1, 'paragraphe')]);
    await drawn();
    expect(getComputedStyle(host).zIndex).toBe('0');
  });

  it('is met by its sign', async () => {
    boxes.set([box('a', 1, 'paragraphe'), box('b', 2, 'budget')]);
    await drawn();
    const { left, top } = signs()[1]?.getBoundingClientRect() ?? new DOMRect();
    expect(boxes.signAt(left + 4, top + 4)).toBe('b');
    expect(signs()[1]?.classList).toContain('met');
    expect(boxes.signAt(left + 200, top + 4)).toBeNull();
    expect(root.querySelector('.met')).toBeNull();
  });

  it('gives the range of its words, and none when the page no longer shows them', async () => {
    boxes.set([box('a', 1, 'du budget')]);
    expect(String(boxes.rangeOf('a'))).toBe('du budget');
    lives[1]?.element.remove();
    expect(boxes.rangeOf('a')).toBeNull();
    expect(boxes.rangeOf('inconnue')).toBeNull();
  });

  it('can be the current one; a draft has a broken line', async () => {
    boxes.set([box('a', 1, 'paragraphe'), box('b', 2, 'budget', { kind: 'draft' })]);
    await drawn();
    boxes.setCurrent('a');
    expect(root.querySelectorAll('.current')).toHaveLength(1);
    boxes.setCurrent(null);
    expect(root.querySelectorAll('.current')).toHaveLength(0);
    expect(root.querySelectorAll('.draft')).toHaveLength(1);
  });

  it('stays the same element while nothing about it changes, and goes when it is not wanted', async () => {
    boxes.set([box('a', 1, 'paragraphe'), box('b', 2, 'budget')]);
    await drawn();
    const [first] = lines();
    boxes.set([box('a', 1, 'paragraphe')]);
    await drawn();
    expect(lines()).toEqual([first]);
    boxes.clear();
    expect(lines()).toEqual([]);
  });

  it('is gone when the session ends', async () => {
    boxes.set([box('a', 1, 'paragraphe')]);
    await drawn();
    end.abort();
    expect(document.querySelector('reperes-overlay')).toBeNull();
  });
});
