import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn } from '../../tests/support/live-block';
import { type CardAnchor, CardFrame } from './card-frame';
import { Overlay } from './overlay';

/** A page of another origin, as the card page of the extension is to the page. */
const CARD = `data:text/html,<body style="margin:0"><p>Aiguille secrète</p><button>Fermer</button>`;

let end: AbortController;
let root: ShadowRoot;
let card: CardFrame;
let happened: string[];
let passage: HTMLElement;

beforeAll(async () => {
  await page.viewport(1000, 700);
  // The pointer of the browser may rest where cards will open.
  await userEvent.hover(document.documentElement, { position: { x: 990, y: 5 }, force: true });
});

beforeEach(() => {
  passage = document.createElement('p');
  passage.style.cssText =
    'position: absolute; left: 100px; top: 100px; width: 80px; height: 20px; margin: 0';
  passage.textContent = 'Passage';
  document.body.append(passage);
  document.body.style.height = '4000px';
  happened = [];
  mount();
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.adoptedStyleSheets = [];
  scrollTo(0, 0);
});

function mount(): void {
  end = new AbortController();
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const overlay = new Overlay(end.signal);
  root = attach.mock.results[0]?.value;
  attach.mockRestore();
  card = new CardFrame(
    overlay,
    CARD,
    {
      onEnter: () => happened.push('enter'),
      onLeave: () => happened.push('leave'),
      onLost: () => happened.push('lost'),
    },
    end.signal,
  );
}

const anchor: CardAnchor = { box: () => passage.getBoundingClientRect(), pointerX: null };
const host = () => document.querySelector('reperes-overlay');
const box = () => root.querySelector('.card') as HTMLElement;
const frame = () => root.querySelector('iframe') as HTMLIFrameElement;

/** Is the card what a reader sees at its own place? */
function isSeen(): boolean {
  const { left, top } = box().getBoundingClientRect();
  return (
    getComputedStyle(box()).opacity === '1' &&
    document.elementFromPoint(left + 20, top + 20) === host()
  );
}

function open(height = 200, at: CardAnchor = anchor): void {
  card.warmUp();
  card.expectContent();
  card.show(at);
  card.resize(height);
}

function addPageStyle(style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

describe('the card frame', () => {
  it('adds nothing to the page before it is warmed up, then one element beside the body', () => {
    expect(host()).toBeNull();
    const body = document.body.outerHTML;
    card.warmUp();
    expect(host()?.parentNode).toBe(document.documentElement);
    expect(host()?.outerHTML).toBe('<reperes-overlay></reperes-overlay>');
    expect(document.body.outerHTML).toBe(body);
  });

  it('is in nobody’s way while it waits', () => {
    card.warmUp();
    expect(document.elementFromPoint(110, 110)).toBe(passage);
    expect(frame().inert).toBe(true);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });

  it('is rendered while it waits, so that its content can be measured', () => {
    card.warmUp();
    expect(getComputedStyle(box()).visibility).toBe('visible');
    expect(frame().getBoundingClientRect().width).toBe(360);
  });

  it('stays out of sight until its content has told its height', () => {
    card.warmUp();
    card.expectContent();
    card.show(anchor);
    expect(isSeen()).toBe(false);
    card.resize(150);
    expect(isSeen()).toBe(true);
    expect(box().getBoundingClientRect()).toMatchObject({ left: 100, top: 128, height: 150 });
  });

  it('has its size and its place on top before it is shown, and is in nobody’s way', () => {
    card.warmUp();
    card.expectContent();
    card.resize(333);
    expect(box().getBoundingClientRect().height).toBe(333);
    expect(box().matches(':popover-open')).toBe(true);
    expect(isSeen()).toBe(false);
    expect(document.elementFromPoint(20, 20)).not.toBe(host());
    card.resize(5000);
    expect(box().getBoundingClientRect().height).toBe(0.6 * innerHeight);
  });

  it('stands above what the page put on top while it waited', () => {
    card.warmUp();
    card.expectContent();
    card.resize(200);
    const banner = document.createElement('div');
    banner.popover = 'manual';
    banner.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%';
    document.body.append(banner);
    banner.showPopover();
    card.expectContent();
    card.resize(200);
    card.show(anchor);
    expect(document.elementFromPoint(120, 200)).toBe(host());
  });

  it('is shown at once when its content was prepared', () => {
    card.warmUp();
    card.expectContent();
    card.resize(150);
    expect(isSeen()).toBe(false);
    card.show(anchor);
    expect(isSeen()).toBe(true);
  });

  it('goes out of sight and keeps its page loaded', async () => {
    open();
    const loaded = frame().contentWindow;
    card.hide(false);
    await drawn();
    expect(isSeen()).toBe(false);
    expect(document.elementFromPoint(110, 140)).not.toBe(host());
    expect(frame().contentWindow).toBe(loaded);
    expect(frame().inert).toBe(true);
  });

  it('does not tell its address in an attribute, which the page could read elsewhere', () => {
    card.warmUp();
    expect(frame().getAttributeNames()).not.toContain('src');
  });

  it('does not take the focus later when there was no passage to stand beside', () => {
    card.warmUp();
    card.expectContent();
    card.focus();
    open();
    expect(root.activeElement).toBeNull();
  });

  it('does not take an empty page for content', () => {
    card.warmUp();
    card.expectContent();
    card.show(anchor);
    card.resize(0);
    expect(isSeen()).toBe(false);
  });

  it('grows with its content on the side where it stands', () => {
    passage.style.top = `${innerHeight / 2}px`;
    open(100);
    const { top } = box().getBoundingClientRect();
    card.resize(innerHeight);
    expect(box().getBoundingClientRect().top).toBe(top);
  });

  it('stays beside its passage while the page scrolls, and tells when the passage is out of sight', async () => {
    open();
    scrollTo(0, 50);
    await drawn();
    expect(box().getBoundingClientRect().top).toBe(78);
    expect(happened).toEqual([]);
    scrollTo(0, 2000);
    await drawn();
    expect(happened).toContain('lost');
  });

  it('tells at once when there is no passage to stand beside', () => {
    card.warmUp();
    card.expectContent();
    card.show({ box: () => null, pointerX: null });
    card.resize(100);
    expect(happened).toEqual(['lost']);
    expect(isSeen()).toBe(false);
  });

  it('tells when the pointer enters and leaves', async () => {
    open();
    await userEvent.hover(passage);
    await userEvent.hover(host() as Element, { position: { x: 150, y: 200 }, force: true });
    await vi.waitFor(() => expect(happened).toEqual(['enter']));
    expect(card.hasPointer).toBe(true);
    await userEvent.hover(passage);
    await vi.waitFor(() => expect(happened).toEqual(['enter', 'leave']));
    expect(card.hasPointer).toBe(false);
  });

  it('does not hold a pointer that rests where a card was', async () => {
    open();
    await userEvent.hover(host() as Element, { position: { x: 150, y: 200 }, force: true });
    await vi.waitFor(() => expect(card.hasPointer).toBe(true));
    card.hide(false);
    expect(card.hasPointer).toBe(false);
  });

  it('ignores events that a script of the page has made', () => {
    open();
    frame().dispatchEvent(new PointerEvent('pointerenter'));
    expect(happened).toEqual([]);
  });
});

describe('focus', () => {
  it('goes into the card, and back to where it was', () => {
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = 'lien';
    document.body.append(link);
    link.focus();
    card.warmUp();
    card.expectContent();
    card.show(anchor);
    card.focus();
    expect(document.activeElement).toBe(link);
    card.resize(100);
    expect(root.activeElement).toBe(frame());
    card.hide(true);
    expect(document.activeElement).toBe(link);
  });

  it('stays where it is for a card that does not ask for it', () => {
    const link = document.createElement('a');
    link.href = '#';
    document.body.append(link);
    link.focus();
    open();
    expect(document.activeElement).toBe(link);
    card.hide(true);
    expect(document.activeElement).toBe(link);
  });
});

describe('a hostile page', () => {
  it('cannot read a word of the card', async () => {
    const seen: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) seen.push((node as Element).outerHTML ?? node.nodeValue);
      }
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    const frames = window.length;
    open();
    await new Promise((resolve) => frame().addEventListener('load', resolve, { once: true }));
    await drawn();

    // biome-ignore lint/suspicious/noExplicitAny: `find` is in no standard, and in every browser.
    expect((window as any).find('Aiguille')).toBe(false);
    expect(document.documentElement.innerText).not.toContain('Aiguille');
    expect(document.documentElement.outerHTML).not.toContain('Aiguille');
    expect(window.length).toBe(frames);
    expect(host()?.shadowRoot).toBeNull();
    expect(document.querySelectorAll('iframe')).toHaveLength(0);
    expect(document.elementFromPoint(150, 160)).toBe(host());
    expect(JSON.stringify(performance.getEntries())).not.toContain('Aiguille');
    getSelection()?.selectAllChildren(document.documentElement);
    expect(String(getSelection())).not.toContain('Aiguille');
    getSelection()?.removeAllRanges();
    expect(() => frame().contentWindow?.document).toThrow();
    await drawn();
    observer.disconnect();
    expect(seen.join()).not.toContain('Aiguille');
  });

  it.each([
    ['unsets everything', '* { all: unset !important }'],
    [
      'hides everything',
      'html > * { display: none !important } html > body { display: block !important }',
    ],
    ['makes everything transparent', '* { opacity: 0 !important; visibility: hidden !important }'],
    [
      'moves everything',
      '* { position: static !important; transform: translate(5000px) !important }',
    ],
    [
      'names the host',
      'reperes-overlay { display: none !important; content-visibility: hidden !important }',
    ],
    [
      'animates everything away',
      '@keyframes away { to { opacity: 0; transform: scale(0) } } * { animation: away 1ms forwards !important }',
    ],
    [
      'takes the highest layer',
      '.war { position: fixed; inset: 0; z-index: 2147483647; background: white }',
    ],
    ['filters the root', 'html { filter: blur(1px); overflow: hidden; contain: strict }'],
  ])('cannot break the card by a style that %s', (_, style) => {
    addPageStyle(style);
    open(200, { box: () => ({ left: 100, top: 100, width: 80, height: 20 }), pointerX: null });
    const war = document.createElement('div');
    war.className = 'war';
    document.documentElement.append(war);
    const { width, height } = box().getBoundingClientRect();
    expect({ width, height, seen: isSeen() }).toEqual({ width: 360, height: 200, seen: true });
    war.remove();
  });

  it('cannot get rid of the card by removing its host', async () => {
    open();
    host()?.remove();
    open();
    await drawn();
    expect(isSeen()).toBe(true);
  });
});

describe('a second copy of the extension', () => {
  it('removes the host that the first has left', () => {
    card.warmUp();
    const first = host();
    const left = end;
    mount();
    card.warmUp();
    expect(document.querySelectorAll('reperes-overlay')).toHaveLength(1);
    expect(host()).not.toBe(first);
    left.abort();
  });

  it('leaves nothing behind when it ends', () => {
    open();
    end.abort();
    expect(host()).toBeNull();
  });
});
