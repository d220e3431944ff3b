import { describe, expect, it } from 'vitest';

import { readMetadata } from './article-metadata';
import { findScope } from './root';
import { atOnce } from './slices';

/** Paragraphs of prose, each a little different. */
function prose(count: number, open = '<p>', close = '</p>'): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `${open}Au ${index + 1}e jour, les ministres se sont retrouvés, à Paris ou à Kiev, pour parler de trêve.${close}`,
  ).join('');
}

function find(body: string, head = '') {
  const page = new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return atOnce(findScope(page, page.body, readMetadata(page)));
}

const rootOf = (body: string) => find(body)?.root.id;
const textsOf = (elements: Element[] | undefined) =>
  elements?.map(({ textContent }) => textContent);

describe('findScope', () => {
  it.each([
    [
      'the element around the paragraphs',
      `<div><div id="a">${prose(5)}</div><div>${prose(1)}</div></div>`,
    ],
    [
      'an article over a longer list of teasers',
      `<main><article id="a">${prose(5)}</article><div>${prose(1, '<div><p>', '</p></div>').repeat(6)}</div></main>`,
    ],
    [
      'what is marked as the body',
      `<div id="a" itemprop="articleBody">${prose(3)}</div><div>${prose(4)}</div>`,
    ],
    [
      'wrappers of the same shape around parts of the body',
      `<div id="a"><div class="w">${prose(3)}</div><div class="pub">Publicité</div><div class="w">${prose(3)}</div></div><div>${prose(1)}</div>`,
    ],
    [
      'a wrapper around each paragraph',
      `<div id="a">${prose(5, '<section><div><p>', '</p></div></section>')}<div class="box"><div>${prose(2)}</div></div></div><div></div>`,
    ],
    [
      'the named body around all but a first paragraph',
      `<div><div id="a" class="article_body"><div>${prose(1, '', '')}</div><div>${prose(9)}</div></div></div>`,
    ],
    ['text with line breaks', `<div><div id="a">${prose(5, '', '<br><br>')}</div></div>`],
    [
      'a body whose names say the contrary',
      `<div id="page"><div id="a" class="sidebar-grid offer">${prose(6)}</div></div>`,
    ],
    [
      'an article without wrapper of its own in a table',
      `<table><tr><td><a href="/">Accueil</a></td><td id="a">${prose(5)}</td></tr></table>`,
    ],
  ])('finds %s', (_why, body) => {
    expect(rootOf(body)).toBe('a');
  });

  it.each([
    [
      'related articles',
      `<main id="m"><article id="a">${prose(4)}</article><article>${prose(3)}</article></main>`,
    ],
    [
      'comments',
      `<div id="m"><div id="a">${prose(4)}</div><div class="comments">${prose(9)}</div></div>`,
    ],
  ])('does not grow to %s', (_why, body) => {
    expect(rootOf(body)).toBe('a');
  });

  it('finds nothing on a page of links', () => {
    expect(
      find('<ul><li><a href="#">Emmanuel Macron reçoit ses homologues à Paris</a></li></ul>'),
    ).toBeNull();
  });

  it.each([
    ['the one before the text', `<h1>Logo</h1><h1 id="t">Titre</h1><div>${prose(4)}</div>`, ''],
    [
      'the one in the article',
      `<h1>Logo</h1><article><h1 id="t">Titre</h1>${prose(4)}</article>`,
      '',
    ],
    [
      'the one that the head names',
      `<h1 id="t">Un titre assez long</h1><h1>Logo</h1><div>${prose(4)}</div>`,
      '<meta property="og:title" content="Un titre assez long | Journal">',
    ],
  ])('takes for the title %s', (_why, body, head) => {
    expect(find(body, head)?.title?.id).toBe('t');
  });

  const standfirst = 'Une phrase qui résume l’article, entre le titre et le texte.';
  it.each([
    ['named so', `<h1>Titre</h1><p class="c-chapo">${standfirst}</p><div>${prose(4)}</div>`, '', 1],
    [
      'in a wrapper that is named so',
      `<h1>Titre</h1><div class="chapo"><p>${standfirst}</p></div><div>${prose(4)}</div>`,
      '',
      1,
    ],
    [
      'repeating the description',
      `<h1>Titre</h1><div class="x">${standfirst}</div><div>${prose(4)}</div>`,
      `<meta name="description" content="${standfirst}">`,
      1,
    ],
    [
      'in the article',
      `<article><h1>Titre</h1><p class="intro">${standfirst}</p>${prose(4)}</article>`,
      '',
      1,
    ],
    [
      'of key points',
      `<h1>Titre</h1><div class="summary"><ul><li>${standfirst}</li><li>${standfirst}</li></ul></div><div>${prose(4)}</div>`,
      '',
      2,
    ],
    [
      'none: before the title',
      `<p class="chapo">${standfirst}</p><h1>Titre</h1><div>${prose(4)}</div>`,
      '',
      0,
    ],
    [
      'none: in the body',
      `<h1>Titre</h1><div>${prose(4)}<p class="summary">${standfirst}</p></div>`,
      '',
      0,
    ],
    [
      'none: the first lines of a text right in the root, which the description repeats',
      `<h1>Titre</h1><div>${standfirst}<br><br>${prose(4, '', '<br><br>')}</div>`,
      `<meta name="description" content="${standfirst}">`,
      0,
    ],
    [
      'none: of another article',
      `<h1>Titre</h1><article><p class="desc">${standfirst}</p></article><article>${prose(4)}</article>`,
      '',
      0,
    ],
    [
      'none: links',
      `<h1>Titre</h1><p class="chapo"><a href="#">${standfirst}</a></p><div>${prose(4)}</div>`,
      '',
      0,
    ],
  ])('finds the standfirst %s', (_why, body, head, count) => {
    expect(textsOf(find(body, head)?.standfirsts)).toEqual(Array(count).fill(standfirst));
  });

  it('finds captions between title and text, and no others', () => {
    const figure = (text: string) => `<figure><figcaption>${text}</figcaption></figure>`;
    const body = `${figure('a')}<h1>Titre</h1>${figure('b')}<aside>${figure('c')}</aside><div>${prose(4)}${figure('d')}</div>${figure('e')}`;
    expect(textsOf(find(body)?.captions)).toEqual(['b']);
  });
});
