/**
 * The notebook with a hundred thousand notes, in a real Chromium: how long it takes
 * to open, to search, to export and to back up, and how much memory it needs.
 *
 * Times of the search are from the key to the drawn list. Notes are made from
 * invented words whose frequencies fall off as those of a language do.
 */
import type { CDPSession, Page } from '@playwright/test';

import type { Note, NoteStatus } from '../../lib/core/notes/note';
import { launch } from '../demo/browser';

export const title = 'the notebook in Chromium: milliseconds, seconds, megabytes';

const SIZES = [1_000, 100_000];
const WRITTEN_TOGETHER = 1_000;
/** Notes that are restored and tagged: each is written strictly, with its copy. */
const CHANGED = 1_000;
const WORDS = 40_000;
const ARTICLES = 5_000;
const STATUSES: NoteStatus[] = ['to-check', 'cross-checked', 'disputed', 'free'];
const DAY_MS = 86_400_000;

/**
 * `openMs`: first rows on screen; `wholeMs`: all notes can be searched; `exportS`: the slowest
 * format; `restoreS` and `tagS`: for a thousand of the notes.
 */
type Row = {
  notes: number;
  openMs: number;
  wholeMs: number;
  longestTaskMs: number;
  searchMs: number;
  searchMaxMs: number;
  exportS: number;
  backupS: number;
  restoreS: number;
  tagS: number;
  heapMb: number;
};

/** Measures all sizes. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(await measure(size));
  return rows;
}

async function measure(size: number): Promise<Row> {
  const browser = await launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  try {
    const filler = await browser.openBehind('popup.html');
    const notes = await fill(filler, size);
    const page = await browser.context.newPage();
    await page.addInitScript(watch);
    await page.goto(browser.address('notebook.html'));
    await page.waitForFunction(() => 'whole' in (window as unknown as Seen).seen, null, {
      timeout: 120_000,
    });
    const { first, whole, longest } = await page.evaluate(() => (window as unknown as Seen).seen);
    tell(size, 'opened', { first, whole, longest });
    const session = await browser.context.newCDPSession(page);
    const searches = await search(page);
    const heapMb = await heap(session);
    tell(size, 'searched', { searches, heapMb });
    await page.getByRole('button', { name: 'Fichiers' }).click();
    const exports: number[] = [];
    for (const format of ['Markdown', 'CSV', 'HTML', 'JSON-LD']) {
      const button = page.getByRole('button', { name: format, exact: true });
      exports.push(await saved(page, () => button.click()));
    }
    const backup = page.getByRole('button', { name: 'Sauvegarder', exact: true });
    const backupS = await saved(page, () => backup.click());
    tell(size, 'saved', { exports, backupS });
    const tagS = await tag(page, notes.slice(0, CHANGED));
    const restoreS = await restore(page, notes.slice(0, CHANGED));
    return {
      notes: size,
      openMs: rounded(first),
      wholeMs: rounded(whole),
      longestTaskMs: rounded(longest),
      searchMs: rounded([...searches].sort((a, b) => a - b)[searches.length >> 1] ?? 0, 1),
      searchMaxMs: rounded(Math.max(...searches), 1),
      exportS: rounded(Math.max(...exports), 1),
      backupS: rounded(backupS, 1),
      restoreS: rounded(restoreS, 1),
      tagS: rounded(tagS, 1),
      heapMb: rounded(heapMb, 1),
    };
  } finally {
    await browser.close();
  }
}

/** Says on the error output how far a long run is, for whoever has to stop it. */
function tell(size: number, step: string, figures: object): void {
  console.error(`${size} notes ${step}: ${JSON.stringify(figures)}`);
}

/** When the first rows and the whole notebook were there, and the longest task until then. */
type Seen = { seen: { first: number; whole: number; longest: number } };

/** Runs in the page before it loads. */
function watch(): void {
  const seen: Partial<Seen['seen']> = { longest: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      if (!('whole' in seen)) seen.longest = Math.max(seen.longest ?? 0, duration);
    }
  }).observe({ type: 'longtask' });
  new MutationObserver(() => {
    if (!document.querySelector('.note-row-quote')) return;
    seen.first ??= performance.now();
    if (!document.querySelector('progress.reading')) seen.whole ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** Writes made-up notes straight into the database: as rows that the background would have written. */
async function fill(page: Page, size: number): Promise<Note[]> {
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ to: 'background', type: 'getNotebook', params: null }),
  );
  const make = maker();
  const notes = Array.from({ length: size }, (_, number) => make(number));
  for (let from = 0; from < size; from += WRITTEN_TOGETHER) {
    const rows = notes.slice(from, from + WRITTEN_TOGETHER).map((note) => ({
      id: note.id,
      note,
      page: note.target.source.key,
      subjects: [],
      modifiedAt: note.modifiedAt,
      history: [],
    }));
    // As one string: Playwright takes a second for a thousand nested objects.
    await page.evaluate(async (written) => {
      const opened = indexedDB.open('notes');
      await new Promise((resolve) => opened.addEventListener('success', resolve));
      const tx = opened.result.transaction('notes', 'readwrite');
      for (const row of JSON.parse(written)) tx.objectStore('notes').put(row);
      await new Promise((resolve) => tx.addEventListener('complete', resolve));
      opened.result.close();
    }, JSON.stringify(rows));
  }
  return notes;
}

/** Sends `notes` as a restored backup does; seconds. */
function restore(page: Page, notes: Note[]): Promise<number> {
  return page.evaluate(async (sent) => {
    const all = JSON.parse(sent) as unknown[];
    const started = performance.now();
    for (let from = 0; from < all.length; from += 200) {
      const params = { notes: all.slice(from, from + 200) };
      await chrome.runtime.sendMessage({ to: 'background', type: 'putOwned', params });
    }
    return (performance.now() - started) / 1000;
  }, JSON.stringify(notes));
}

/** Types queries as a reader does and measures each until the list is drawn; milliseconds. */
async function search(page: Page): Promise<number[]> {
  const words = vocabulary();
  const queries = [
    ...[2, 30, 400, 5_000, 30_000].map((rank) => words[rank] as string),
    ...[1, 2, 3].map((length) => (words[100] as string).slice(0, length)),
    `${words[5]} ${words[80]}`,
    `${words[700]} ${(words[60] as string).slice(0, 2)}`,
  ];
  const times: number[] = [];
  for (const query of queries) {
    times.push(
      await page.evaluate(async (text) => {
        const input = document.querySelector('input[type=search]') as HTMLInputElement;
        const started = performance.now();
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // Preact draws after the event; a macrotask later the list is in the document.
        await new Promise((resolve) => setTimeout(resolve));
        document.body.getBoundingClientRect();
        const took = performance.now() - started;
        await new Promise((resolve) => setTimeout(resolve, 500));
        return took;
      }, query),
    );
  }
  await page.locator('input[type=search]').fill('');
  await page.waitForTimeout(500);
  return times;
}

/** Seconds until the browser has a file after `press`. */
async function saved(page: Page, press: () => Promise<void>): Promise<number> {
  const started = performance.now();
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await press();
  await (await download).path();
  return (performance.now() - started) / 1000;
}

/** Chooses `notes` in the list and gives them a tag; seconds. */
async function tag(page: Page, notes: Note[]): Promise<number> {
  await page.getByRole('button', { name: /^Notes/ }).click();
  const list = page.getByRole('listbox');
  await page.locator('[role=option]').first().click();
  await page.locator('.choose').first().click();
  const rowHeight = await page
    .locator('[role=option]')
    .first()
    .evaluate((row) => row.getBoundingClientRect().height);
  await list.evaluate((element, top) => element.scrollTo({ top }), (notes.length - 1) * rowHeight);
  await page.locator(`[role=option][aria-posinset="${notes.length}"]`).click({
    modifiers: ['Shift'],
  });
  await page.getByLabel('Étiquette', { exact: true }).fill('mesure');
  const started = performance.now();
  await page.getByRole('button', { name: 'Ajouter' }).click();
  await page.getByRole('button', { name: 'Annuler' }).waitFor({ timeout: 600_000 });
  return (performance.now() - started) / 1000;
}

/** Megabytes of the page's heap after a collection. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** Invented words, the most frequent first. */
function vocabulary(): string[] {
  const syllables = ['ba', 'co', 'dif', 'fé', 'gu', 'la', 'mer', 'ni', 'po', 'ré', 'sa', 'ton'];
  return Array.from({ length: WORDS }, (_, rank) => {
    let word = '';
    for (let rest = rank * 7 + 5; rest > 0; rest = Math.floor(rest / syllables.length)) {
      word += syllables[rest % syllables.length];
    }
    return word;
  });
}

/** Returns a function that makes the note of a number, always the same. */
function maker(): (number: number) => Note {
  const words = vocabulary();
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const text = (length: number) =>
    Array.from({ length }, () => words[Math.floor(WORDS ** random()) - 1] ?? '').join(' ');
  const titles = Array.from({ length: ARTICLES }, () => text(10));
  const now = Date.parse('2026-11-24T12:00:00.000Z');
  return (number) => {
    const article = Math.floor(random() * ARTICLES);
    const at = new Date(now - number * (DAY_MS / 100)).toISOString();
    const exact = text(25);
    return {
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      target: {
        source: {
          key: `lemonde.fr:${6_000_000 + article}`,
          url: `https://www.lemonde.fr/international/article/2026/01/06/a_${6_000_000 + article}_3210.html`,
          title: titles[article] ?? '',
          publisher: article % 3 === 0 ? 'Franceinfo' : 'Le Monde',
          asOf: '2026-01-06',
          lang: 'fr',
        },
        quote: { exact, prefix: text(5), suffix: text(5) },
        position: { start: number, end: number + exact.length },
        post: null,
        subject: { type: 'passage' },
      },
      body: {
        text: text(18),
        tags: [words[1000 + (number % 60)] ?? ''],
        status: STATUSES[number % 4] ?? 'free',
      },
      createdAt: at,
      modifiedAt: at,
      revision: 1,
    };
  };
}

function rounded(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}
