import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { modelPage, TODAY } from '../../tests/support/model-pages';
import { type ArticleReading, readArticle } from './article';
import {
  type ArticleChange,
  addressOf,
  awaitArticle,
  isTranslated,
  watchArticle,
  watchMove,
  watchTranslation,
} from './watch';

let end: AbortController;

beforeEach(() => {
  end = new AbortController();
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  document.documentElement.className = '';
});

/** Shows a model page in the live page and reads it. */
function show(name: string): ArticleReading {
  const page = new DOMParser().parseFromString(modelPage(name), 'text/html');
  const data = page.head.querySelectorAll('script[type="application/ld+json"]');
  document.body.replaceChildren(...data, ...page.body.childNodes);
  return read() as ArticleReading;
}

function read() {
  const url = 'https://www.lemonde.fr/international/live/2026/01/06/exemple_6660002_3210.html';
  return readArticle(document, url, TODAY);
}

/** Watches the live model page. */
function watchLive() {
  const reading = show('lemonde-live');
  const onChange = vi.fn<(change: ArticleChange) => void>();
  watchArticle(reading, onChange, end.signal);
  return { reading, onChange, posts: reading.root };
}

const textsOf = (blocks: ArticleChange['added'] | undefined) =>
  blocks?.map(({ block }) => block.text);
const called = (mock: ReturnType<typeof vi.fn>, times = 1) =>
  vi.waitFor(() => expect(mock).toHaveBeenCalledTimes(times), { timeout: 3000 });
/** Longer than any pause of the watcher. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 1300));

describe('watchArticle', () => {
  it('reports a post that came', async () => {
    const { onChange, posts, reading } = watchLive();
    const post = document.createElement('section');
    post.setAttribute('data-post-id', '1002');
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Friedrich Merz a quitté l’Élysée sans un mot.';
    post.append(paragraph);
    posts.prepend(post);
    await called(onChange);
    const change = onChange.mock.lastCall?.[0];
    expect(textsOf(change?.added)).toEqual(['Friedrich Merz a quitté l’Élysée sans un mot.']);
    expect(change?.added[0]?.block.post).toBe('1002');
    expect([change?.changed, change?.redrawn, change?.removed]).toEqual([[], [], []]);
    expect(change?.reading.text.blocks.map(({ id }) => id).toSorted()).toEqual(
      [...reading.text.blocks.map(({ id }) => id), change?.added[0]?.block.id].toSorted(),
    );
  });

  it('reports a post that was edited, under its old id', async () => {
    const { onChange, posts, reading } = watchLive();
    const paragraph = posts.querySelector('[data-post-id="1000"] p') as Element;
    const old = reading.blocks.find(({ element }) => element === paragraph);
    (paragraph.firstChild as Text).data = 'La présidente du conseil n’a rien répété.';
    await called(onChange);
    const change = onChange.mock.lastCall?.[0];
    expect(textsOf(change?.changed)).toEqual(['La présidente du conseil n’a rien répété.']);
    expect(change?.changed[0]?.block.id).toBe(old?.block.id);
    expect([change?.added, change?.removed]).toEqual([[], []]);
  });

  it('reports a post that was deleted', async () => {
    const { onChange, posts, reading } = watchLive();
    const gone = reading.blocks.filter(({ block }) => block.post === '1000');
    posts.querySelector('[data-post-id="1000"]')?.remove();
    await called(onChange);
    const change = onChange.mock.lastCall?.[0];
    expect(change?.removed).toEqual(gone.map(({ block }) => block.id));
    expect(change?.reading.text.blocks).toHaveLength(reading.blocks.length - gone.length);
  });

  it('reports text that was drawn again in new nodes', async () => {
    const { onChange, posts } = watchLive();
    const paragraph = posts.querySelector('[data-post-id="1000"] p') as Element;
    paragraph.replaceChildren(new Text(paragraph.textContent));
    await called(onChange);
    const change = onChange.mock.lastCall?.[0];
    expect(change?.redrawn.map(({ element }) => element)).toEqual([paragraph]);
    expect([change?.added, change?.changed, change?.removed]).toEqual([[], [], []]);
  });

  it('reports a new title outside the root', async () => {
    const { onChange } = watchLive();
    (document.querySelector('h1')?.firstChild as Text).data = 'En direct, un autre titre';
    await called(onChange);
    expect(onChange.mock.lastCall?.[0].reading.text.title).toBe('En direct, un autre titre');
  });

  it('reports a burst of mutations once', async () => {
    const { onChange, posts } = watchLive();
    for (let index = 0; index < 20; index++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Nouvelle numéro ${index}, aussitôt suivie d’une autre.`;
      posts.append(paragraph);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await called(onChange);
    expect(onChange.mock.lastCall?.[0].added).toHaveLength(20);
  });

  it('does not wait for a page that never rests', async () => {
    const { onChange, posts } = watchLive();
    const ticker = document.createElement('time');
    posts.append(ticker);
    const timer = setInterval(() => {
      ticker.textContent = String(performance.now());
    }, 40);
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Donald Tusk est arrivé à son tour.';
    posts.append(paragraph);
    try {
      await called(onChange);
    } finally {
      clearInterval(timer);
    }
  });

  it.each([
    ['an advertisement in the article', (posts: Element) => posts.append(advertisement())],
    ['a comment beside the article', () => document.body.append(comment())],
    ['a class name', (posts: Element) => posts.classList.add('seen')],
  ])('says nothing of %s', async (_what, mutate) => {
    const { onChange, posts } = watchLive();
    mutate(posts);
    await quiet();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('says nothing of a translation, and of the return from it', async () => {
    const { onChange, posts } = watchLive();
    const paragraph = posts.querySelector('[data-post-id="1000"] p') as Element;
    const original = paragraph.firstChild as Text;
    const font = document.createElement('font');
    font.textContent = 'The Prime Minister repeated it.';
    document.documentElement.classList.add('translated-ltr');
    original.replaceWith(font);
    await quiet();
    expect(onChange).not.toHaveBeenCalled();
    font.replaceWith(original);
    document.documentElement.classList.remove('translated-ltr');
    await quiet();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('stops with its signal', async () => {
    const { onChange, posts } = watchLive();
    posts.querySelector('[data-post-id="1000"]')?.remove();
    await Promise.resolve();
    end.abort();
    await quiet();
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('awaitArticle', () => {
  const look = async () => read();

  it('finds an article that comes late', async () => {
    const late = awaitArticle(look, end.signal);
    setTimeout(() => show('lemonde-live'), 50);
    expect((await late)?.text.key).toBe('lemonde.fr:6660002');
  });

  it('gives up after a dozen looks', async () => {
    const nothing = vi.fn(async () => ({ silence: 'not-an-article' as const }));
    const timer = setInterval(() => document.body.append(document.createElement('p')), 220);
    try {
      expect(await awaitArticle(nothing, end.signal)).toBeNull();
    } finally {
      clearInterval(timer);
    }
    expect(nothing).toHaveBeenCalledTimes(12);
  }, 20_000);

  it('looks again at what came while it was looking', async () => {
    const begun = Promise.withResolvers<void>();
    const grown = Promise.withResolvers<void>();
    const slowly = vi.fn(async () => {
      const reading = read();
      begun.resolve();
      await grown.promise;
      return reading;
    });
    const late = awaitArticle(slowly, end.signal);
    document.body.append(document.createElement('p'));
    await begun.promise;
    show('lemonde-live');
    await quiet();
    expect(slowly).toHaveBeenCalledTimes(1);
    grown.resolve();
    expect((await late)?.text.key).toBe('lemonde.fr:6660002');
    expect(slowly).toHaveBeenCalledTimes(2);
  });

  it('gives up when a look fails, as those do that their page has ended', async () => {
    const late = awaitArticle(() => Promise.reject(new DOMException('', 'AbortError')), end.signal);
    document.body.append(document.createElement('p'));
    expect(await late).toBeNull();
  });

  it.each([
    ['at once', () => end.abort()],
    ['later', () => void setTimeout(() => end.abort(), 20)],
  ])('gives up when its signal aborts %s', async (_when, abort) => {
    abort();
    expect(await awaitArticle(look, end.signal)).toBeNull();
  });
});

describe('watchMove', () => {
  const here = location.href;
  afterEach(() => history.replaceState(null, '', here));

  it.each([
    ['a move to another address', () => history.pushState(null, '', '?autre=1')],
    ['a change of the address', () => history.replaceState(null, '', '?encore=1')],
    ['the loss of the root', (root: Element) => root.remove()],
  ])('reports %s, once', async (_what, move) => {
    const onMove = vi.fn();
    const { root } = show('lemonde-live');
    watchMove(root, onMove, end.signal);
    move(root);
    await called(onMove);
    move(root);
    await quiet();
    expect(onMove).toHaveBeenCalledTimes(1);
  });

  it('reports a move that was made before it began to watch', async () => {
    const onMove = vi.fn();
    const before = addressOf();
    history.pushState(null, '', '?autre=4');
    watchMove(null, onMove, end.signal, before);
    await called(onMove);
  });

  it('waits for the page to show what belongs to the new address', async () => {
    const { root } = show('lemonde-live');
    const seen = new Promise((resolve) =>
      watchMove(root, () => resolve(document.body.textContent), end.signal),
    );
    history.pushState(null, '', '?autre=2');
    setTimeout(() => document.body.replaceChildren('Le nouvel article'), 300);
    expect(await seen).toBe('Le nouvel article');
  });

  it.each([
    ['a move within the page', '#plus-bas', false],
    ['a move that comes after its signal', '?autre=3', true],
  ])('says nothing of %s', async (_what, address, isOver) => {
    const onMove = vi.fn();
    watchMove(null, onMove, end.signal);
    if (isOver) end.abort();
    history.pushState(null, '', address);
    await quiet();
    expect(onMove).not.toHaveBeenCalled();
  });
});

describe('watchTranslation', () => {
  it.each([
    ['by Google, left to right', 'class', 'a translated-ltr'],
    ['by Google, right to left', 'class', 'translated-rtl'],
    ['by Microsoft', '_msttexthash', '123'],
  ])('reports the begin and the end of one %s', async (_what, name, value) => {
    const onChange = vi.fn();
    watchTranslation(onChange, end.signal);
    expect(isTranslated(document)).toBe(false);
    document.documentElement.setAttribute(name, value);
    await called(onChange);
    expect(isTranslated(document)).toBe(true);
    document.documentElement.removeAttribute(name);
    await called(onChange, 2);
    expect(onChange.mock.calls).toEqual([[true], [false]]);
  });
});

function advertisement(): Element {
  const slot = document.createElement('div');
  slot.className = 'dfp__inread';
  slot.textContent = 'Achetez ceci, achetez cela, et surtout n’oubliez pas d’acheter encore.';
  return slot;
}

function comment(): Element {
  const paragraph = document.createElement('p');
  paragraph.textContent =
    'Un lecteur : je ne suis pas d’accord du tout avec cet article, ni avec son titre.';
  return paragraph;
}
