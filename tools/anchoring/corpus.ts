/** The articles and edit scripts on which anchoring is measured: the same in tests and benchmarks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Block } from '../../lib/core/annotation';
import { anchorPassage, describePassage, prepareAnchorText } from '../../lib/core/notes/anchor';
import { type EditedArticle, editArticle } from './edit-scripts';
import type { Anchoring } from './score';

const ARTICLES = 50;
const NOTES_AN_ARTICLE = 10;

/** Folders of our own articles, one paragraph a line. */
const FOLDERS = ['anchoring', 'articles/tune', 'articles/held'];

/** Reads the first fifty articles. */
export function readArticles(): string[] {
  const files = FOLDERS.flatMap((name) => {
    const folder = resolve('tests/fixtures', name);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => join(folder, file));
  }).slice(0, ARTICLES);
  return files.map((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .join('\n'),
  );
}

/** `count` scripts of one to six edits over `articles`, each with notes whose fate is known. */
export function editedArticles(articles: string[], count: number): EditedArticle[] {
  return Array.from({ length: count }, (_, script) => {
    const own = articles[script % articles.length] as string;
    const foreign = articles
      .filter((article) => article !== own)
      .flatMap((article) => article.split('\n'))
      .filter((line) => line.length > 60 && !own.includes(line));
    return editArticle(own, foreign, {
      seed: script,
      edits: 1 + (script % 6),
      notes: NOTES_AN_ARTICLE,
    });
  });
}

/** Anchoring as the extension does it, on blocks. */
export const anchorOurs: Anchoring = (before, after, spans) => {
  const described = prepareAnchorText(blocksOf(before), false);
  const now = prepareAnchorText(blocksOf(after), false);
  return spans.map((span) => {
    const passage = describePassage(
      described,
      pointAt(described, span.start),
      pointAt(described, span.end),
    );
    const parts = passage ? anchorPassage(passage, now).parts : [];
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) return null;
    return {
      start: startOf(now, first.block) + first.start,
      end: startOf(now, last.block) + last.end,
    };
  });
};

type Prepared = ReturnType<typeof prepareAnchorText>;

function blocksOf(text: string): Block[] {
  // The articles of tests/fixtures/anchoring that are live blogs open each post with its time.
  let post: string | null = null;
  return text.split('\n').map((line, id) => {
    post = /^\d+\Wh\W\d+/.exec(line)?.[0].replace(/\W/g, ' ') ?? post;
    return { id, kind: 'paragraph', text: line, post };
  });
}

function startOf(article: Prepared, block: number): number {
  return article.blocks[block]?.start ?? 0;
}

function pointAt(article: Prepared, offset: number) {
  const block = article.blocks.find(({ end }) => offset <= end);
  return { block: block?.id ?? 0, offset: offset - (block?.start ?? 0) };
}
