/** The pages of the end-to-end tests: the demo articles, and small pages for what articles do not show. */
import { join } from 'node:path';

import { type DemoPage, readPage } from '../../tools/demo/pages';

/** As strict as a site can be: no script, style, image or frame of anybody. */
export const STRICT = "default-src 'none'; frame-src 'none'; require-trusted-types-for 'script'";

/** For pages whose own scripts take part in the test. */
export const WITH_SCRIPTS =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";

const article = (name: string) => readPage(join('tools/demo/articles', name));

export const leMonde = await article('1-lemonde-vingt-six-pays.html');
export const franceinfo = await article('2-franceinfo-six-mille-soldats.html');
export const liveBlog = await article('3-lemonde-direct.html');
export const english = await article('4-lemonde-english.html');

/** A page of Le Monde with `body` between its tags. */
export function pageOf(url: string, body: string, head = ''): DemoPage {
  return {
    file: url,
    url,
    body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`,
    contentType: 'text/html; charset=utf-8',
  };
}

/** An article on Le Monde: `paragraphs` as HTML, padded to the length of an article. */
export function articleOf(
  url: string,
  paragraphs: string[],
  { title = 'Un article', script = '' } = {},
): DemoPage {
  const filler =
    'La journée s’est poursuivie par une longue séance de travail, dont les participants n’ont rien voulu dire à leur sortie, sinon qu’elle avait été utile et qu’une autre suivrait avant la fin du mois. ';
  const head = `<meta property="og:type" content="article"><meta property="og:article:published_time" content="2025-09-05T08:00:00+00:00"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(title)},"datePublished":"2025-09-05T10:00:00+02:00"}</script>`;
  return pageOf(
    url,
    `<main><header class="article__header"><h1 class="article__title">${title}</h1></header><article class="article__content">${[
      ...paragraphs,
      ...Array.from({ length: 4 }, () => filler),
    ]
      .map((paragraph) => `<p class="article__paragraph">${paragraph}</p>`)
      .join('\n')}</article></main>${script ? `<script>${script}</script>` : ''}`,
    head,
  );
}
