/**
 * What notes cost a long page, in a real Chromium: from the moment at which the
 * article and its notes are there until the first are on the screen, until all
 * are found, and the longest task in between.
 */
import type { Page } from '@playwright/test';
import { build } from 'vite';

import { launch } from '../demo/browser';
import { makeLiveBlog } from './live-blog';
import type { NotesBench, NotesCost } from './notes-page';
import { traced } from './trace';

/** Rounds of which the median counts. */
const ROUNDS = 5;
const WORDS = 12_000;
const NOTES = 500;

export const title = `${NOTES} notes on a page of ${WORDS} words (milliseconds)`;

/** One line of the result: what had happened to the article since the notes were written. */
type Row = {
  article: 'as it was' | 'a paragraph more' | 'a word changed in each note';
  words: number;
  notes: number;
  firstPaintMs: number;
  allFoundMs: number;
  longestTaskMs: number;
  exact: number;
  changed: number;
  lost: number;
};

declare global {
  interface Window {
    notesBench: NotesBench;
  }
}

const CASES = [
  ['as it was', 'none'],
  ['a paragraph more', 'moved'],
  ['a word changed in each note', 'changed'],
] as const;

/** Measures each kind of change. */
export async function run(): Promise<Row[]> {
  const script = await bundlePageSide();
  const browser = await launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  const rows: Row[] = [];
  try {
    for (const [article, change] of CASES) {
      const rounds: Row[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const tab = await browser.context.newPage();
        await tab.route('https://bench.example/**', (route) =>
          route.fulfill({ body: longArticle(), contentType: 'text/html; charset=utf-8' }),
        );
        await tab.goto('https://bench.example/');
        await tab.addScriptTag({ content: script });
        rounds.push(await measure(tab, article, change));
        await tab.close();
      }
      rows.push(medianOf(rounds));
    }
  } finally {
    await browser.close();
  }
  return rows;
}

async function measure(
  tab: Page,
  article: Row['article'],
  change: (typeof CASES)[number][1],
): Promise<Row> {
  const written = await tab.evaluate((count) => window.notesBench.write(count), NOTES);
  await tab.evaluate((how) => window.notesBench.edit(how), change);
  const session = await tab.context().newCDPSession(tab);
  const { result, work } = await traced(tab, session, () =>
    tab.evaluate((): Promise<NotesCost> => window.notesBench.show()),
  );
  const { exact = 0, changed = 0, lost = 0 } = result.states;
  return {
    article,
    ...written,
    firstPaintMs: result.firstPaintMs,
    allFoundMs: result.allMs,
    longestTaskMs: work.longestTaskMs,
    exact,
    changed,
    lost,
  };
}

/** An article made of the paragraphs of the long live blog, each told apart by its number. */
function longArticle(): string {
  const paragraphs = makeLiveBlog(WORDS).match(/<p class="post__live[^>]*>[^<]+<\/p>/g) ?? [];
  const body = paragraphs
    .map((paragraph, index) => paragraph.replace(/<[^>]*>/g, '').replace(/^/, `${index}e point. `))
    .map((text) => `<p class="article__paragraph">${text}</p>`)
    .join('\n');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Long</title><meta property="og:type" content="article"></head><body style="font: 18px/28px serif"><main style="width: 640px; margin: auto"><h1>Un long article</h1><article class="article__content">${body}</article></main></body></html>`;
}

async function bundlePageSide(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tools/bench/notes-page.ts', formats: ['iife'], name: 'notesPage' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('nothing was bundled');
  return bundle.output[0].code;
}

/** The row whose first paint is in the middle, with the longest task of all rounds: a budget is for the worst. */
function medianOf(rounds: Row[]): Row {
  const sorted = rounds.toSorted((a, b) => a.firstPaintMs - b.firstPaintMs);
  const middle = sorted[Math.floor(sorted.length / 2)] as Row;
  return { ...middle, longestTaskMs: Math.max(...rounds.map((row) => row.longestTaskMs)) };
}
