/**
 * The engine over the bundled pack, and articles of one or several blocks for it.
 */
import { readFileSync } from 'node:fs';

import { annotate } from '../../lib/core/annotate';
import type { BlockKind, Mention } from '../../lib/core/annotation';
import type { IsoDate } from '../../lib/core/interval';
import type { Actor, Lang } from '../../lib/core/knowledge';
import { compileEngine, type Engine, openEngine } from '../../lib/core/names/engine';

let engine: Engine | null = null;

/** The bundled pack, compiled once a test file. */
export function bundledEngine(): Engine {
  if (engine === null) {
    const lines = readFileSync('assets/knowledge/actors.jsonl', 'utf8').trim().split('\n');
    const actors = lines.map((line) => JSON.parse(line) as Actor);
    engine = openEngine(compileEngine({ actors }));
  }
  return engine;
}

/** An article to read: its paragraphs, or blocks of other kinds. */
export type Draft = {
  asOf: IsoDate;
  lang?: Lang;
  url?: string | null;
  blocks: (string | { kind: BlockKind; text: string })[];
};

/** Reads the mentions of a draft with the bundled pack. */
export function mentionsIn({ asOf, lang = 'fr', url = null, blocks }: Draft): Mention[] {
  const article = {
    url,
    asOf,
    lang,
    blocks: blocks.map((block, id) => ({
      id,
      post: null,
      ...(typeof block === 'string' ? { kind: 'paragraph' as const, text: block } : block),
    })),
  };
  return annotate(article, bundledEngine()).mentions;
}

/**
 * Reads `text`, in which one passage stands between « [ » and « ] », and returns the actors
 * of the highlighted mentions that overlap it, joined by commas; empty for none.
 */
export function linkOf(
  text: string,
  asOf: IsoDate,
  lang: Lang = 'fr',
  url: string | null = null,
): string {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const plain = text.replace('[', '').replace(']', '');
  return mentionsIn({ asOf, lang, url, blocks: plain.split('\n') })
    .filter((mention) => mention.confidence !== 'possible')
    .filter((mention) => {
      const offset =
        plain.split('\n').slice(0, mention.block).join('\n').length + (mention.block > 0 ? 1 : 0);
      return offset + mention.start < end && offset + mention.end > start;
    })
    .map(({ actor }) => actor)
    .join(', ');
}
