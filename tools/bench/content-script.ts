/**
 * What the extension costs a page, in a real Chromium: reading the article,
 * painting its marks, the longest task, memory; beside the same marks made by
 * wrapping words in elements (mark.js), in the same run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { build } from 'vite';

import { annotate } from '../../lib/core/annotate';
import type { PageText } from '../../lib/core/annotation';
import type { Engine } from '../../lib/core/names/engine';
import { launch, serve } from '../demo/browser';
import type { DemoPage } from '../demo/pages';
import { readArticle } from '../demo/reading';
import { loadPack, makeEngine } from '../lib/load-engine';
import type { PageBench, PlacedMark } from './content-script-page';
import { makeLiveBlog } from './live-blog';
import { traced, type Work } from './trace';

/** Rounds of which the median counts. */
const ROUNDS = 5;
const LONG_PAGE_WORDS = 12_000;
const PAGES = 'tests/fixtures/pages';
/** Without it marks would be registered, and nothing drawn. */
const STYLE = 'entrypoints/content/style.css';
/** Pages built as the two sites build theirs. */
const MODELS = ['lemonde-article.html', 'lemonde-live.html', 'franceinfo-article.html'];

export const title =
  'what marking costs a page, beside wrapping words in elements (milliseconds, megabytes)';

/** Cost of one way to mark one page. */
type Cost = {
  scriptMs: number;
  cpuMs: number;
  longestTaskMs: number;
  heapMb: number;
  nodes: number;
};

/** What was measured on one page in one round. */
type Round = {
  words: number;
  marks: number;
  read: Work & { scriptMs: number };
  highlights: Cost;
  wrapping: Cost;
  extension: { mainMs: number; workerMs: number; longestTaskMs: number };
};

/**
 * One line of the result. `read` finds the article, `highlights` and `wrapping` mark it in a page
 * without the extension; `extension` is the whole of it, and waits for the worker in `workerMs`.
 */
type Row = {
  page: string;
  words: number;
  marks: number;
  way: 'read' | 'highlights' | 'wrapping' | 'extension';
} & Partial<Cost> & { workerMs?: number };

declare global {
  interface Window {
    bench: PageBench;
  }
}

/** Measures all pages. */
export async function run(): Promise<Row[]> {
  const engine = makeEngine(loadPack());
  const script = await bundlePageSide();
  const pages = readPages();
  const browser = await launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  const rows: Row[] = [];
  try {
    await serve(browser.context, pages, '');
    const panel = await browser.openBehind('popup.html');
    for (const page of pages) {
      const rounds: Round[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        rounds.push(await measure(browser.context, panel, page, script, engine));
      }
      rows.push(...rowsOf(page.file, medianOf(rounds)));
    }
  } finally {
    await browser.close();
  }
  return rows;
}

async function measure(
  context: BrowserContext,
  panel: Page,
  page: DemoPage,
  script: string,
  engine: Engine,
): Promise<Round> {
  const highlights = await withPage(context, page, script, async (tab, session) => {
    const read = await traced(tab, session, () =>
      tab.evaluate((url) => window.bench.read(url), page.url),
    );
    const { elapsedMs, text } = read.result;
    const marks = marksOf(text, engine);
    await tab.evaluate((list) => window.bench.give(list), marks);
    return {
      read: { scriptMs: elapsedMs, ...read.work },
      text,
      marks,
      cost: await costOf(tab, session, () => tab.evaluate(() => window.bench.paint())),
    };
  });
  const wrapping = await withPage(context, page, script, async (tab, session) => {
    await tab.evaluate((url) => window.bench.read(url), page.url);
    await tab.evaluate((list) => window.bench.give(list), highlights.marks);
    return costOf(tab, session, () => tab.evaluate(() => window.bench.wrap()));
  });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  const { result, work } = await traced(
    tab,
    session,
    () => readArticle(panel, tab, page.url),
    'content-scripts/content.js',
  );
  await tab.close();
  return {
    words: highlights.text.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    marks: highlights.marks.length,
    read: highlights.read,
    highlights: highlights.cost,
    wrapping,
    extension: {
      mainMs: result.state.timing?.mainMs ?? Number.NaN,
      workerMs: result.state.timing?.workerMs ?? Number.NaN,
      longestTaskMs: work.longestTaskMs,
    },
  };
}

function rowsOf(page: string, round: Round): Row[] {
  const { words, marks, read, highlights, wrapping, extension } = round;
  const { mainMs, workerMs, longestTaskMs } = extension;
  const what = { page, words, marks };
  return [
    { ...what, way: 'read', ...read },
    { ...what, way: 'highlights', ...highlights },
    { ...what, way: 'wrapping', ...wrapping },
    { ...what, way: 'extension', scriptMs: mainMs, longestTaskMs, workerMs },
  ];
}

/** Opens the page on a site where the extension does not run, so that steps can be measured one by one. */
async function withPage<Result>(
  context: BrowserContext,
  page: DemoPage,
  script: string,
  work: (tab: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const tab = await context.newPage();
  await tab.route('https://bench.example/**', (route) =>
    route.fulfill({ body: page.body, contentType: page.contentType }),
  );
  await tab.goto('https://bench.example/');
  await tab.addStyleTag({ path: STYLE });
  await tab.addScriptTag({ content: script });
  await tab.addScriptTag({ path: fileURLToPath(import.meta.resolve('mark.js')) });
  try {
    return await work(tab, await context.newCDPSession(tab));
  } finally {
    await tab.close();
  }
}

async function costOf(tab: Page, session: CDPSession, work: () => Promise<number>): Promise<Cost> {
  const before = await memoryOf(session);
  const { result, work: done }: { result: number; work: Work } = await traced(
    tab,
    session,
    async () => {
      const scriptMs = await work();
      await tab.evaluate(() => window.bench.painted());
      return scriptMs;
    },
  );
  const after = await memoryOf(session);
  return {
    scriptMs: result,
    ...done,
    heapMb: after.heapMb - before.heapMb,
    nodes: after.nodes - before.nodes,
  };
}

async function memoryOf(session: CDPSession): Promise<{ heapMb: number; nodes: number }> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heapMb: value('JSHeapUsedSize') / 1e6, nodes: value('Nodes') };
}

/** The marks that the extension would paint. */
function marksOf(text: PageText, engine: Engine): PlacedMark[] {
  return annotate(text, engine)
    .mentions.filter(({ confidence }) => confidence !== 'possible')
    .map(({ block, start, end }) => ({ block, start, end }));
}

function readPages(): DemoPage[] {
  const files = MODELS.map((name) => ({ name, body: readFileSync(join(PAGES, name), 'utf8') }));
  files.push({
    name: `live blog of ${LONG_PAGE_WORDS} words`,
    body: makeLiveBlog(LONG_PAGE_WORDS),
  });
  return files.map(({ name, body }, index) => ({
    file: name,
    // The kind of page is told by its address; the number keeps the addresses apart.
    url: `https://www.${/franceinfo/.test(name) ? 'franceinfo.fr/monde' : 'lemonde.fr/international'}/${/live|direct/.test(name) ? 'live' : 'article'}/2026/01/06/page_${9_000_000 + index}_3210.html`,
    body,
    contentType: 'text/html; charset=utf-8',
  }));
}

async function bundlePageSide(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tools/bench/content-script-page.ts', formats: ['iife'], name: 'benchPage' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('nothing was bundled');
  return bundle.output[0].code;
}

/** Median of every number of the rounds. */
function medianOf<T>(rounds: T[]): T {
  const [first] = rounds;
  if (typeof first === 'number') {
    const sorted = (rounds as number[]).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] as T;
  }
  if (typeof first !== 'object' || first === null) return first as T;
  return Object.fromEntries(
    Object.keys(first).map((key) => [key, medianOf(rounds.map((round) => round[key as keyof T]))]),
  ) as T;
}
