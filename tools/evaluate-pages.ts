/**
 * Measures how well articles are read from saved pages:
 * `npm run --silent evaluate-pages -- DIR [--show]`.
 *
 * DIR holds `index.json` with, for each page, selectors of its article text
 * (`core` without `neg` and `negText`) and of what counts neither way
 * (`neutral`). Precision and recall weigh visible characters of text nodes.
 * Pages without ground truth must be read as no article.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readPageHtml } from './read-page';

type Truth = { core: string; neg?: string; negText?: string; neutral?: string };
type Page = { file: string; url: string; blocks: Truth | null };
type Score = { p: number; r: number; f1: number };

/** Holds no text that a reader sees. */
const UNSEEN = 'script,style,noscript,template,svg,textarea,iframe,head,title,option,[hidden]';

const show = process.argv.includes('--show');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (!folder) {
  console.error('usage: evaluate-pages DIR [--show]');
  process.exit(2);
}
const pages = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Page[];
const scores: Score[] = [];
let failures = 0;
for (const page of pages) {
  const html = readFileSync(join(folder, page.file), 'utf8');
  const { document, reading } = readPageHtml(
    html,
    page.url === '-' ? null : page.url,
    '2026-01-01',
  );
  const chosen = new Set('silence' in reading ? [] : reading.blocks.flatMap(({ nodes }) => nodes));
  if (page.blocks === null) {
    const isSilent = 'silence' in reading;
    if (!isSilent) failures++;
    console.log(
      `${page.file.padEnd(40)} ${isSilent ? 'no article, as it should be' : 'WRONGLY READ'}`,
    );
    continue;
  }
  const score = scoreOf(document, page.blocks, chosen, show);
  scores.push(score);
  const facts =
    'silence' in reading
      ? reading.silence
      : `${reading.text.asOf} ${reading.text.dateOrigin} ${reading.text.lang} ${reading.text.key}`;
  console.log(`${page.file.padEnd(40)} ${line(score)}  ${facts}`);
}
const mean = (of: (score: Score) => number) =>
  scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
console.log(
  `${'mean'.padEnd(40)} ${line({ p: mean(({ p }) => p), r: mean(({ r }) => r), f1: mean(({ f1 }) => f1) })}`,
);
console.log(
  `worst F1 ${Math.min(...scores.map(({ f1 }) => f1)).toFixed(4)}; pages wrongly read as articles: ${failures}`,
);

function line({ p, r, f1 }: Score): string {
  return `P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${f1.toFixed(4)}`;
}

function scoreOf(document: Document, truth: Truth, chosen: Set<Text>, explain: boolean): Score {
  const wanted = new Set<Text>();
  const neutral = new Set<Text>();
  for (const element of document.querySelectorAll(truth.core)) {
    const isNegative =
      truth.negText && new RegExp(truth.negText).test(element.textContent?.trim() ?? '');
    if (!isNegative) for (const node of textNodes(element)) wanted.add(node);
  }
  for (const element of truth.neg ? document.querySelectorAll(truth.neg) : []) {
    for (const node of textNodes(element)) wanted.delete(node);
  }
  for (const element of truth.neutral ? document.querySelectorAll(truth.neutral) : []) {
    for (const node of textNodes(element)) if (!wanted.has(node)) neutral.add(node);
  }
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const node of textNodes(document.body)) {
    if (neutral.has(node)) continue;
    const length = node.data.replace(/\s+/g, ' ').trim().length;
    if (wanted.has(node) && chosen.has(node)) right += length;
    else if (wanted.has(node)) missed += length;
    else if (chosen.has(node)) wrong += length;
    else continue;
    if (explain && wanted.has(node) !== chosen.has(node)) {
      console.log(`   ${wanted.has(node) ? 'missed' : 'wrong'}: ${node.data.trim().slice(0, 120)}`);
    }
  }
  const p = right / (right + wrong || 1);
  const r = right / (right + missed || 1);
  return { p, r, f1: (2 * p * r) / (p + r || 1) };
}

function textNodes(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (/\S/.test(text.data) && !text.parentElement?.closest(UNSEEN)) nodes.push(text);
  }
  return nodes;
}
