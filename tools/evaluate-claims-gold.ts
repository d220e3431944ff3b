/**
 * Reads gold claims: `*.gold.jsonl` with its texts beside it or in the folder of
 * texts, and articles written as sentences with their expectation (`*.txt`):
 *
 *     @ 2026-01-07 fr
 *     # Title
 *     A sentence. => fact-id agrees; other-fact approximates?
 *     Another one. => ! why it must stay without relation
 *
 * `?` marks a relation that is right but not required; of a fact that stands twice
 * either relation is right. `-` is a sentence of which nothing is expected, a blank
 * line a new paragraph.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { ArticleText, Block } from '../lib/core/annotation';
import type { IsoDate } from '../lib/core/interval';
import type { FactId, Lang, RelationId } from '../lib/core/knowledge';

/** What is expected of a sentence about a fact; a relation of `also` is as right. */
export type GoldLink = { relation: RelationId; required: boolean; also: readonly RelationId[] };

/** A sentence with what is expected of it. Offsets count in its block. */
export type GoldSentence = {
  block: number;
  start: number;
  end: number;
  text: string;
  kind: 'claim' | 'opinion' | 'background';
  links: ReadonlyMap<FactId, GoldLink>;
  /** A sentence made to look like a claim of the base: it must stay without relation. */
  isTrap: boolean;
};

/** An article with its expectations. */
export type GoldArticle = { name: string; article: ArticleText; sentences: GoldSentence[] };

type SeedRow = {
  seed: string;
  start: number;
  end: number;
  asOf: IsoDate;
  kind: GoldSentence['kind'];
  links: { fact: FactId; relation: RelationId }[];
};

/** Reads all gold claims in `folder`; `texts` is where texts of `*.gold.jsonl` are. */
export function readGoldClaims(folder: string, texts: string | null): GoldArticle[] {
  const names = readdirSync(folder).sort();
  const found: GoldArticle[] = [];
  for (const name of names) {
    const path = join(folder, name);
    if (name.endsWith('.gold.jsonl')) found.push(...readSeeds(path, folder, texts));
    if (name.endsWith('.txt') && readFileSync(path, 'utf8').startsWith('@ ')) {
      found.push(...parseGoldText(readFileSync(path, 'utf8'), name));
    }
  }
  return found;
}

function readSeeds(path: string, folder: string, texts: string | null): GoldArticle[] {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SeedRow);
  return [...new Set(rows.map(({ seed }) => seed))].map((seed) => {
    const places = [texts, folder, resolve(folder, '../seeds')].flatMap((place) =>
      place ? [join(place, seed)] : [],
    );
    const file = places.find((place) => existsSync(place));
    if (!file) throw new Error(`${seed}: text not found; give its folder with --texts`);
    const own = rows.filter((row) => row.seed === seed);
    return seedArticle(seed, readFileSync(file, 'utf8'), own);
  });
}

function seedArticle(name: string, text: string, rows: readonly SeedRow[]): GoldArticle {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      // The first line is a title when it is short and ends without a stop.
      const isTitle = blocks.length === 0 && line.length < 160 && !/[.!?]\s*$/u.test(line);
      const kind = isTitle ? 'title' : 'paragraph';
      blocks.push({ id: blocks.length, kind, text: line, post: null });
      starts.push(offset);
    }
    offset += line.length + 1;
  }
  const sentences = rows.map((row) => {
    let block = 0;
    while (block + 1 < starts.length && (starts[block + 1] as number) <= row.start) block++;
    const from = starts[block] as number;
    return {
      block,
      start: row.start - from,
      end: row.end - from,
      text: text.slice(row.start, row.end),
      kind: row.kind,
      links: new Map(
        row.links.map(({ fact, relation }) => [
          fact,
          { relation, required: relation !== 'context', also: [] },
        ]),
      ),
      isTrap: false,
    };
  });
  const asOf = rows[0]?.asOf ?? '';
  return { name, article: { url: null, asOf, lang: 'fr', blocks }, sentences };
}

/** Parses articles written as sentences with their expectation. */
export function parseGoldText(text: string, name: string): GoldArticle[] {
  return text
    .split(/^@ /mu)
    .slice(1)
    .map((part, index) => parseArticle(part, `${name}#${index + 1}`));
}

function parseArticle(part: string, name: string): GoldArticle {
  const [head = '', ...lines] = part.split('\n');
  const [asOf = '', lang = 'fr'] = head.trim().split(' ');
  const blocks: Block[] = [];
  const sentences: GoldSentence[] = [];
  let open: Block | null = null;
  for (const line of lines) {
    if (line.startsWith('# ')) {
      blocks.push({ id: blocks.length, kind: 'title', text: line.slice(2), post: null });
      open = null;
      continue;
    }
    if (line.trim() === '') {
      open = null;
      continue;
    }
    const [sentence = '', expected] = line.split(' => ');
    if (expected === undefined) throw new Error(`${name}: no expectation in « ${line} »`);
    if (!open) {
      open = { id: blocks.length, kind: 'paragraph', text: '', post: null };
      blocks.push(open);
    }
    if (open.text !== '') open.text += ' ';
    const start = open.text.length;
    open.text += sentence.trim();
    sentences.push({
      block: open.id,
      start,
      end: open.text.length,
      text: sentence.trim(),
      ...parseExpectation(expected, name),
    });
  }
  return { name, article: { url: null, asOf, lang: lang as Lang, blocks }, sentences };
}

function parseExpectation(
  text: string,
  name: string,
): Pick<GoldSentence, 'kind' | 'links' | 'isTrap'> {
  const isTrap = text.includes('!');
  const links = new Map<FactId, GoldLink>();
  if (!text.trim().startsWith('!') && text.trim() !== '-') {
    for (const part of text.split(';')) {
      const [fact = '', relation = ''] = part.trim().split(' ');
      const bare = relation.replace('?', '') as RelationId;
      if (!fact || !bare) throw new Error(`${name}: cannot read « ${text} »`);
      const required = !relation.endsWith('?') && bare !== 'context';
      const known = links.get(fact);
      if (!known) links.set(fact, { relation: bare, required, also: [] });
      else if (known.required || !required)
        links.set(fact, { ...known, also: [...known.also, bare] });
      else links.set(fact, { relation: bare, required, also: [...known.also, known.relation] });
    }
  }
  return { kind: links.size > 0 && !isTrap ? 'claim' : 'background', links, isTrap };
}
