import { describe, expect, it } from 'vitest';

import { GENERIC_RULES, isExcluded, proseScore, type Rules, type Run, readRuns } from './blocks';
import { atOnce } from './slices';
import { mapText } from './text-map';

function runs(html: string, rules: Rules = GENERIC_RULES) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const walk = atOnce(readRuns(page.body, rules));
  return walk.runs.map((run) => ({ ...run, isExcluded: isExcluded(run, walk) }));
}

const textOf = ({ contents }: Run) => mapText(contents).text;
const texts = (html: string) => runs(html).map(textOf);
/** The texts that are not excluded. */
const kept = (html: string, rules?: Rules) =>
  runs(html, rules)
    .filter((run) => !run.isExcluded)
    .map(textOf);

const PROSE =
  'Réunis à Paris, à Londres ou à Kiev, les alliés cherchent, depuis des mois, un accord solide.';
const LONG = `<p>${PROSE}</p>`.repeat(6);

describe('readRuns', () => {
  it.each([
    ['paragraphs', '<p>un</p><p>deux</p>', ['un', 'deux']],
    ['text around a block', 'un<p>deux</p>trois', ['un', 'deux', 'trois']],
    [
      'inline elements as part of their block',
      '<p>u<b>n <i>deux</i></b> trois</p>',
      ['un deux trois'],
    ],
    ['a link around blocks', '<a><div>un</div><div>deux</div></a>', ['un', 'deux']],
    [
      'a custom element in a paragraph as a word',
      '<p>le <x-terme>mot</x-terme> juste</p>',
      ['le mot juste'],
    ],
    [
      'a custom element elsewhere as a block',
      '<div>un<x-carte>deux</x-carte></div>',
      ['un', 'deux'],
    ],
    ['a line break as a line end', '<div>un<br>deux</div>', ['un\ndeux']],
    ['two line breaks as the end of a paragraph', '<div>un<br> <br>deux</div>', ['un', 'deux']],
    ['a rule as the end of a paragraph', '<div>un<hr>deux</div>', ['un', 'deux']],
    [
      'nothing of scripts, styles, templates and fields',
      '<p>un<script>2</script><style>3</style><template>4</template><textarea>5</textarea><select><option>6</select></p>',
      ['un'],
    ],
    ['nothing of what is hidden', '<p>un</p><p hidden>deux</p>', ['un']],
    ['nothing of drawings', '<p>un<svg><text>deux</text></svg></p>', ['un']],
    ['nothing of comments', '<p>un<!-- deux --></p>', ['un']],
    ['nothing of blank blocks', '<p> \n </p><div>\u0020</div>', []],
  ])('cuts %s', (_why, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    ['<h3>a</h3>', 'heading'],
    ['<p>a</p>', 'paragraph'],
    ['<div>a</div>', 'paragraph'],
    ['<ul><li>a</li></ul>', 'item'],
    ['<ul><li><p>a</p></li></ul>', 'item'],
    ['<blockquote>a</blockquote>', 'quote'],
    ['<blockquote><p>a</p></blockquote>', 'quote'],
    ['<p class="article__cite">a</p>', 'quote'],
    ['<figure><figcaption><p>a</p></figcaption></figure>', 'caption'],
  ])('names the kind of %s', (html, kind) => {
    expect(runs(html)[0]?.kind).toBe(kind);
  });

  it('knows the post that holds a run', () => {
    const html = '<p>a</p><section data-post-id="7"><h2>b</h2><p>c</p></section>';
    expect(runs(html).map(({ post }) => post)).toEqual([null, '7', '7']);
  });

  it('stops at a depth that no page of a newspaper has', () => {
    const page = new DOMParser().parseFromString('', 'text/html');
    let deepest: Element = page.body;
    for (let depth = 0; depth < 20_000; depth++) {
      const child = page.createElement('div');
      deepest.append(child);
      deepest = child;
    }
    deepest.append('Keir Starmer');
    page.body.append('Kiev');
    expect(atOnce(readRuns(page.body, GENERIC_RULES)).runs.map(textOf)).toEqual(['Kiev']);
  });

  it('stops at an amount of text that no article has', () => {
    const page = new DOMParser().parseFromString('<p>Kiev</p><p></p><p>Paris</p>', 'text/html');
    page.querySelectorAll('p')[1]?.append('a'.repeat(3_000_000));
    expect(atOnce(readRuns(page.body, GENERIC_RULES)).runs.map(textOf)).toEqual(['Kiev']);
  });
});

describe('isExcluded', () => {
  it.each([
    ['menus', '<nav><p>b</p></nav>'],
    ['rails', '<aside><p>b</p></aside>'],
    ['a dialog', '<div role="dialog"><p>b</p></div>'],
    ['a form', '<form><p>b</p></form>'],
    ['pictures', '<figure><p>b</p></figure>'],
    ['what a class name says', '<div class="article-related"><p>b</p></div>'],
    ['what a class name says in capitals', '<div class="A-Lire-2"><p>b</p></div>'],
    ['what the beginning of a word says', '<div class="bloc promotions_bas"><p>b</p></div>'],
    ['what two words say together', '<div class="bloc_sign-in"><p>b</p></div>'],
    ['what an id says', '<div id="comments"><p>b</p></div>'],
    ['the forum of a page, as SPIP calls it', '<div class="divforum"><p>b</p></div>'],
    ['an id of navigation', '<div id="navigation"><p>b</p></div>'],
    ['what is hidden by class', '<div class="box hidden"><p>b</p></div>'],
  ])('leaves out %s', (_why, html) => {
    expect(kept(`${LONG}<p>a</p>${html}`)).not.toContain('b');
  });

  it.each([
    ['a name that only holds such a word', '<div class="tagada"><p>b</p></div>'],
    ['a name that speaks of the body', '<div class="post-content has-sidebar"><p>b</p></div>'],
    [
      'an article, whatever its tags are called',
      '<article class="post tag-menu"><p>b</p></article>',
    ],
    ['a caption in a picture', '<figure><figcaption>b</figcaption></figure>'],
  ])('keeps %s', (_why, html) => {
    expect(kept(`${LONG}${html}`)).toContain('b');
  });

  it('leaves out who took a picture', () => {
    const html =
      '<figure><figcaption>Kiev <span class="photo-credit">Studio</span></figcaption></figure>';
    expect(kept(html)).toEqual(['Kiev']);
  });

  it('leaves out captions of what is left out', () => {
    const html = `${LONG}<aside><figure><figcaption>b</figcaption></figure></aside>`;
    expect(kept(html)).not.toContain('b');
  });

  it('does not believe a name that would throw out most of the prose', () => {
    expect(kept(`<div class="sidebar-grid">${LONG}</div>`)).toHaveLength(6);
  });

  it('does believe it when comments are longer than the article', () => {
    expect(kept(`<p>${PROSE}</p><div class="comments">${LONG}</div>`)).toEqual([PROSE]);
  });

  it('does believe a footer', () => {
    expect(kept(`<footer>${LONG}</footer>`)).toEqual([]);
  });

  it.each([
    ['keeps a form around the whole page', `<form>${LONG}</form>`, 6],
    [
      'leaves out a form that is longer than a brief',
      `<p>${PROSE}</p><p>${PROSE}</p><form>${LONG.slice(0, LONG.length / 2)}</form>`,
      2,
    ],
  ])('%s', (_why, html, count) => {
    expect(kept(html)).toHaveLength(count);
  });

  it('goes by what is known of a site', () => {
    const rules = { names: true, exclude: '.catcher', keep: '.comment-content' };
    const html = `${LONG}<div class="catcher"><p>b</p></div><div class="comment-content"><p>c</p></div>`;
    expect(kept(html, rules).slice(6)).toEqual(['c']);
  });

  it('can be told not to go by names', () => {
    const html = `${LONG}<div class="related"><p>b</p></div><nav><p>c</p></nav>`;
    expect(kept(html, { ...GENERIC_RULES, names: false }).slice(6)).toEqual(['b']);
  });
});

describe('proseScore', () => {
  const score = (html: string) => proseScore(runs(html)[0] as Run);

  it.each([
    ['a long text over a short one', `<p>${PROSE} ${PROSE}</p>`, `<p>${PROSE}</p>`],
    [
      'a text with commas over one without',
      `<p>${PROSE}</p>`,
      `<p>${PROSE.replaceAll(',', '')}</p>`,
    ],
    [
      'text over links',
      `<p>${PROSE}</p>`,
      `<p><a>Réunis à Paris, à Londres</a>${PROSE.slice(26)}</p>`,
    ],
    ['a paragraph over a label', `<p>${PROSE}</p>`, '<p>Publicité</p>'],
    ['a paragraph over a heading', `<p>${PROSE}</p>`, `<h2>${PROSE}</h2>`],
    ['a paragraph over a list of links', `<p>${PROSE}</p>`, `<li><a>${PROSE}</a></li>`],
  ])('prefers %s', (_why, better, worse) => {
    expect(score(better)).toBeGreaterThan(score(worse));
  });
});
