/** Where the article stands on the two sites that Repères is made for, and what in it is not its text. */
import { describe, expect, it } from 'vitest';

import { readMetadata } from './article-metadata';
import { findScopeOfSite } from './sites';
import { atOnce } from './slices';

const PROSE =
  '<p>Les alliés de Kiev se retrouvent à Paris pour parler de la suite des garanties promises.</p>'.repeat(
    3,
  );
const MONDE = 'https://www.lemonde.fr/international/article/2026/01/06/exemple_6660001_3210.html';
const INFO = 'https://www.franceinfo.fr/monde/exemple_7446313.html';

/** The root that is found on `html`, by its id, else by its tag. */
function rootOf(html: string, url: string): string | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const scope = atOnce(findScopeOfSite(page, page.body, url, readMetadata(page)));
  if (scope === null) return null;
  return scope.root.id || scope.root.localName;
}

describe('an article of Le Monde', () => {
  it.each<[why: string, html: string, root: string]>([
    [
      'an ordinary one',
      `<main><article id="a" class="article__content">${PROSE}</article><div id="b">${PROSE}</div></main>`,
      'a',
    ],
    ['an old one', `<div id="articleBody">${PROSE}</div><div id="b">${PROSE}</div>`, 'articleBody'],
    [
      'a long format',
      `<div id="Longform"><div id="a" class="article__content">${PROSE}</div></div>`,
      'a',
    ],
    [
      'a live page',
      `<div id="post-container">${PROSE}</div><article id="b" class="article__content">${PROSE}</article>`,
      'post-container',
    ],
    ['a live page of before', `<section id="a" class="sirius-live">${PROSE}</section>`, 'a'],
    [
      'one whose first place is empty',
      `<div id="post-container"></div><article id="b" class="article__content">${PROSE}</article>`,
      'b',
    ],
  ])('is found: %s', (_, html, root) => {
    expect(rootOf(html, MONDE)).toBe(root);
  });

  it('is found on every host of the site', () => {
    const html = `<div id="b">${PROSE}${PROSE}</div><div id="articleBody">${PROSE}</div>`;
    for (const host of ['www.lemonde.fr', 'lemonde.fr', 'mobile.lemonde.fr']) {
      expect(rootOf(html, MONDE.replace('www.lemonde.fr', host)), host).toBe('articleBody');
    }
  });
});

describe('an article of Franceinfo', () => {
  it.each<[why: string, html: string, root: string]>([
    [
      'by its id',
      `<article id="js--content">${PROSE}</article><div id="b">${PROSE}</div>`,
      'js--content',
    ],
    ['by its class', `<article id="a" class="page-content">${PROSE}</article>`, 'a'],
    [
      'by its body',
      `<article id="b">${PROSE}</article><article id="a"><div class="c-body">${PROSE}</div></article>`,
      'a',
    ],
    ['an old one', `<div id="col-middle" class="text">${PROSE}</div>`, 'col-middle'],
  ])('is found %s', (_, html, root) => {
    expect(rootOf(html, INFO)).toBe(root);
    expect(rootOf(html, INFO.replace('www.franceinfo.fr', 'www.francetvinfo.fr'))).toBe(root);
  });
});

describe('standfirsts', () => {
  it.each<[why: string, html: string, url: string, expected: string[]]>([
    [
      'of Le Monde, in the header and not in teasers',
      `<header class="article__header"><p class="article__desc">Chapô</p></header><p class="article__desc">Autre</p><article class="article__content">${PROSE}</article>`,
      MONDE,
      ['Chapô'],
    ],
    [
      'of Franceinfo, before the article',
      `<div class="c-chapo">Chapô</div><article id="js--content">${PROSE}</article>`,
      INFO,
      ['Chapô'],
    ],
    ['of none', `<article id="js--content">${PROSE}</article>`, INFO, []],
  ])('are found %s', (_, html, url, expected) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const scope = atOnce(findScopeOfSite(page, page.body, url, readMetadata(page)));
    expect(scope?.standfirsts.map((element) => element.textContent)).toEqual(expected);
  });
});

describe('a page of another site', () => {
  it.each([
    ['that looks like Le Monde', 'https://www.lemonde.fr.example/a.html'],
    ['whose name ends alike', 'https://www.notlemonde.fr/a.html'],
    ['of a file', 'file:///a.html'],
    ['without address', ''],
  ])('is left to the generic finder: %s', (_, url) => {
    const html = `<main id="a"><h1>Titre</h1><article id="c">${PROSE}${PROSE}</article></main><div id="articleBody"><p>x</p></div>`;
    expect(rootOf(html, url)).not.toBe('articleBody');
  });
});
