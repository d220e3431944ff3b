/** What counts as an article: how much text proves it, and what speaks against it. */
import { describe, expect, it } from 'vitest';

import type { BlockKind } from '../core/annotation';
import { isArticle } from './article-gate';
import { type Metadata, NO_METADATA } from './article-metadata';
import type { LiveBlock } from './text-map';

const URL_ = 'https://journal.example/monde/article-1';
const SENTENCE = 'Les alliés de Kiev se retrouvent à Paris pour parler de la suite des garanties. ';
const LONG = SENTENCE.repeat(4).trim();
const SHORT = SENTENCE.trim();

const DECLARED: Metadata = { ...NO_METADATA, isArticle: true };
const WITH_DATA: Metadata = { ...DECLARED, hasArticleData: true };

type Draft = { blocks?: [BlockKind, string][]; html?: string; url?: string; metadata?: Metadata };

function judge({ blocks = [], html = '', url = URL_, metadata = NO_METADATA }: Draft): boolean {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const root = page.querySelector('main') as Element;
  const live = blocks.map(
    ([kind, text], id): LiveBlock => ({
      block: { id, kind, text, post: null },
      element: root,
      nodes: [],
      pieces: [],
    }),
  );
  return isArticle(page, url, root, live, metadata);
}

const times = (count: number, kind: BlockKind, text: string): [BlockKind, string][] =>
  Array.from({ length: count }, () => [kind, text]);
const TEASERS = '<h2><a href="/1">Un titre</a></h2>'.repeat(6);

describe('a page that says nothing of itself', () => {
  it.each<[why: string, draft: Draft, expected: boolean]>([
    ['three long paragraphs', { blocks: times(3, 'paragraph', LONG) }, true],
    ['two long paragraphs', { blocks: times(2, 'paragraph', LONG) }, false],
    ['three short paragraphs', { blocks: times(3, 'paragraph', SHORT) }, false],
    ['many short paragraphs', { blocks: times(12, 'paragraph', SHORT) }, true],
    [
      'many words in lines too short',
      { blocks: times(60, 'paragraph', 'Une ligne de menu.') },
      false,
    ],
    ['long quotations', { blocks: times(3, 'quote', LONG) }, true],
    ['long items', { blocks: times(3, 'item', LONG) }, true],
    ['long captions only', { blocks: times(6, 'caption', LONG) }, false],
    ['long headings only', { blocks: times(6, 'heading', LONG) }, false],
    ['nothing', {}, false],
    ['text with a player', { blocks: times(3, 'paragraph', LONG), html: '<video></video>' }, true],
  ])('is judged by its text: %s', (_, draft, expected) => {
    expect(judge(draft)).toBe(expected);
  });
});

describe('a page that calls itself an article', () => {
  it.each<[why: string, draft: Draft, expected: boolean]>([
    ['two paragraphs', { blocks: times(2, 'paragraph', SENTENCE.repeat(2).trim()) }, true],
    [
      'a standfirst and a paragraph',
      {
        blocks: [
          ['standfirst', LONG],
          ['paragraph', SHORT],
        ],
      },
      true,
    ],
    ['one paragraph', { blocks: times(1, 'paragraph', LONG) }, false],
    [
      'a few words',
      { blocks: times(2, 'paragraph', 'Les alliés de Kiev se retrouvent à Paris.') },
      false,
    ],
    [
      'a player and a few lines',
      { blocks: times(2, 'paragraph', LONG), html: '<div class="video-player"></div>' },
      false,
    ],
    [
      'a sound and a few lines',
      { blocks: times(2, 'paragraph', LONG), html: '<audio></audio>' },
      false,
    ],
  ])('needs a little text to prove it: %s', (_, draft, expected) => {
    expect(judge({ ...draft, metadata: DECLARED })).toBe(expected);
  });
});

describe('a front page', () => {
  it.each<[url: string, expected: boolean]>([
    ['https://journal.example/', false],
    ['https://journal.example', false],
    ['https://journal.example/index.html', false],
    ['https://journal.example/index.php', false],
    ['https://journal.example/#une', false],
    ['https://journal.example/?p=12', true],
    ['https://journal.example/index.html?p=12', true],
    ['https://journal.example/monde', true],
    ['https://journal.example/indexation', true],
    ['file:///article.html', true],
    ['', true],
  ])('is no article whatever it says of itself: %s', (url, expected) => {
    expect(judge({ url, blocks: times(5, 'paragraph', LONG), metadata: WITH_DATA })).toBe(expected);
  });
});

describe('a list of teasers', () => {
  it.each<[why: string, draft: Draft, expected: boolean]>([
    ['is no article', { html: TEASERS }, false],
    ['is none either when it calls itself one', { html: TEASERS, metadata: DECLARED }, false],
    ['is one when its data says so', { html: TEASERS, metadata: WITH_DATA }, true],
    ['of links around headings', { html: '<a href="/1"><h3>Un titre</h3></a>'.repeat(6) }, false],
    [
      'of links around boxes',
      { html: '<a href="/1"><div><h3>Un titre</h3></div></a>'.repeat(6) },
      false,
    ],
    [
      'of three at the foot of an article',
      { html: '<h2><a href="/1">Un titre</a></h2>'.repeat(3) },
      true,
    ],
    [
      'of headings with more than a link',
      { html: '<h2>Un <i>titre</i> <a href="/1">lien</a> <b>x</b></h2>'.repeat(6) },
      true,
    ],
  ])('%s', (_, draft, expected) => {
    expect(judge({ blocks: times(6, 'paragraph', LONG), ...draft })).toBe(expected);
  });

  it('is less than half of a long article', () => {
    expect(judge({ blocks: times(14, 'paragraph', LONG), html: TEASERS })).toBe(true);
    expect(judge({ blocks: times(12, 'paragraph', LONG), html: TEASERS })).toBe(false);
  });
});
