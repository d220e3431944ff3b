/**
 * The whole engine with ever more actors: what compiling costs once, what it weighs,
 * and that opening it and reading an article do not grow with it.
 */
import { annotate } from '../../lib/core/annotate';
import type { Block } from '../../lib/core/annotation';
import type { Actor } from '../../lib/core/knowledge';
import { compileEngine, openEngine } from '../../lib/core/names/engine';
import { foldText, tokenize, tokenKey } from '../../lib/core/text/text';
import { makeNames, makeText } from './scan/corpus';
import { timed, typicalTimes } from './scan/measure';

export const title = 'packs of made-up actors; milliseconds, texts of 1,000 words';

const ACTORS = [1e3, 1e4, 1e5] as const;
const WORDS = 1_000;
/** An article has paragraphs of about this many words. */
const BLOCK_WORDS = 80;
const ROUNDS = 40;

/** One size of pack. `heldMb` is what the opened engine holds in memory, its file included. */
type Row = {
  actors: number;
  names: number;
  compileMs: number;
  fileMb: number;
  openMs: number;
  heldMb: number;
  scanMs: number;
  annotateMs: number;
  mentions: number;
};

/** Measures each size of pack on the same text. */
export async function run(): Promise<Row[]> {
  const names = makeNames(ACTORS[ACTORS.length - 1] as number, tokenKey);
  const text = makeText(WORDS, names.slice(0, ACTORS[0]));
  const blocks = blocksOf(text);
  const article = { url: null, asOf: '2026-01-06', lang: 'fr', blocks } as const;
  const tokens = tokenize(text);
  const rows: Row[] = [];
  for (const actors of ACTORS) {
    process.stderr.write(`engine, ${actors} actors…\n`);
    const records = names.slice(0, actors).map(actorOf);
    const compiled = timed(() => compileEngine({ actors: records }));
    const opened = timed(() => openEngine(compiled.result));
    const engine = opened.result;
    const [scanMs, annotateMs] = typicalTimes(
      [() => engine.scan(tokens), () => annotate({ ...article, blocks: [...blocks] }, engine)],
      ROUNDS,
    ) as [number, number];
    rows.push({
      actors,
      names: engine.aliases,
      compileMs: compiled.ms,
      fileMb: compiled.result.byteLength / 1e6,
      openMs: opened.ms,
      heldMb: compiled.heldMb + opened.heldMb,
      scanMs,
      annotateMs,
      mentions: annotate({ ...article, blocks: [...blocks] }, engine).mentions.length,
    });
  }
  return rows;
}

function actorOf(name: string): Actor {
  return {
    id: foldText(name).replace(/[^a-z0-9]+/g, '-'),
    kind: / /.test(name) ? 'person' : 'place',
    label: { fr: name, en: name },
    aliases: { fr: [name], en: [name] },
    summary: { fr: 'Un acteur.', en: 'An actor.' },
    sources: [],
  };
}

function blocksOf(text: string): Block[] {
  const words = text.split(' ');
  const count = Math.ceil(words.length / BLOCK_WORDS);
  return Array.from({ length: count }, (_, id) => ({
    id,
    kind: 'paragraph',
    text: words.slice(id * BLOCK_WORDS, (id + 1) * BLOCK_WORDS).join(' '),
    post: null,
  }));
}
