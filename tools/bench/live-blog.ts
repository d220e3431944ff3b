/** Makes a long live blog out of the demo articles, for measurements of cost. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ARTICLES = 'tools/demo/articles';

/** Returns the page of a live blog of about `words` words, in posts of two paragraphs. */
export function makeLiveBlog(words: number): string {
  const page = readFileSync(join(ARTICLES, '3-lemonde-direct.html'), 'utf8');
  const paragraphs = readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.html'))
    .flatMap(
      (name) => readFileSync(join(ARTICLES, name), 'utf8').match(/<p[^>]*>[^<]{80,}<\/p>/g) ?? [],
    )
    .map((paragraph) => paragraph.replace(/<[^>]*>/g, ''));
  const posts: string[] = [];
  for (let count = 0, id = 0; count < words; id++) {
    const texts = [0, 1].map((part) => paragraphs[(2 * id + part) % paragraphs.length] ?? '');
    count += texts.join(' ').split(/\s+/).length;
    posts.push(
      `<section class="post post__live-container" id="id-${id}" data-post-id="${id}"><div class="header-content__live"><span class="info-content"><span class="date">18:20</span></span></div><div class="content--live"><div class="post__live-container--answer">${texts
        .map((text) => `<p class="post__live-container--answer-text post__space-node">${text}</p>`)
        .join('')}</div></div></section>`,
    );
  }
  return page.replace(
    /(<section id="post-container"[^>]*>)[\s\S]*(<\/section><\/section>\s*<\/main>)/,
    (_, open, close) => `${open}${posts.join('\n')}${close}`,
  );
}
