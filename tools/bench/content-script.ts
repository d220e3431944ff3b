/**
 * What the extension costs a page, in a real Chromium: reading the article,
 * painting its marks, the longest task, memory; beside the same marks made by
 * wrapping words in elements (mark.js), in the same run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { build } from 'vite';

import { annotate } from '../../lib/core/annotate';
import type { PageText } from '../../lib/core/annotation';
import type { Engine } from '../../lib/core/engine';
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
const FOLDERS = ['tests/fixtures/pages', 'tools/demo/articles'];

/** Cost of one way to mark one page; times in milliseconds, memory in megabytes. */
type Cost = {
  scriptMs: number;
  cpuMs: number;
  longestTaskMs: number;
  heapMb: number;
  nodes: number;
};

/** One line of the result. */
export type ContentScriptRow = {
  page: string;
  words: number;
  marks: number;
  readMs: number;
  highlights: Cost;
  wrapping: Cost;
  extension: { mainMs: number; workerMs: number; longestTaskMs: number };
};

declare global {
  interface Window {
    bench: PageBench;
  }
}

/** Measures all pages. */
export async function run(): Promise<ContentScriptRow[]> {
  const engine = makeEngine(loadPack());
  const script = await bundlePageSide();
  const pages = readPages();
  const browser = await launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  const rows: ContentScriptRow[] = [];
  try {
    await serve(browser.context, pages, '');
    const panel = await browser.openBehind('popup.html');
    for (const page of pages) {
      const rounds: ContentScriptRow[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        rounds.push(await measure(browser.context, panel, page, script, engine));
      }
      rows.push(medianOf(rounds));
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
): Promise<ContentScriptRow> {
  const highlights = await withPage(context, page, script, async (tab, session) => {
    const { elapsedMs, text } = await tab.evaluate((url) => window.bench.read(url), page.url);
    const marks = marksOf(text, engine);
    return {
      readMs: elapsedMs,
      text,
      marks,
      cost: await costOf(tab, session, () =>
        tab.evaluate((list) => window.bench.paint(list), marks),
      ),
    };
  });
  const wrapping = await withPage(context, page, script, async (tab, session) => {
    await tab.evaluate((url) => window.bench.read(url), page.url);
    return costOf(tab, session, () =>
      tab.evaluate((list) => window.bench.wrap(list), highlights.marks),
    );
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
    page: page.file,
    words: highlights.text.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    marks: highlights.marks.length,
    readMs: highlights.readMs,
    highlights: highlights.cost,
    wrapping,
    extension: {
      mainMs: result.state.timing?.mainMs ?? Number.NaN,
      workerMs: result.state.timing?.workerMs ?? Number.NaN,
      longestTaskMs: work.longestTaskMs,
    },
  };
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
  await tab.addScriptTag({ content: script });
  await tab.addScriptTag({
    path: createRequire(join(process.cwd(), 'package.json')).resolve('mark.js'),
  });
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
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({ name, body: readFileSync(join(folder, name), 'utf8') })),
  );
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
