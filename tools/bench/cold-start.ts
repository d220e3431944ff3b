/**
 * How long a reader waits for the first answer of a worker that the browser had
 * stopped, in a real Chromium, at a thousand and at a hundred thousand aliases.
 *
 * Beside it, in the same run, the same question to an extension whose worker does
 * nothing at all: starting any worker has its price, ours is the difference.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

import type { PageText } from '../../lib/core/annotation';
import type { Actor } from '../../lib/core/knowledge';
import { tokenKey } from '../../lib/core/text/text';
import { BUILD, launch } from '../demo/browser';
import { loadPack, makeEngine } from '../lib/load-engine';
import { makeNames, makeText } from './scan/corpus';

export const title = 'stopped worker to first answer in Chromium, 1,000 words, milliseconds';

/** Made-up persons: each has some three aliases, as the compiler counts them (name, surname, variants). */
const PERSONS = [310, 31_000];
const WORDS = 1_000;
/** Rounds of which the median counts. */
const ROUNDS = 15;
/** A worker that was told to stop takes a while to be gone. */
const STOPPING_MS = 600;
const ARTICLE = 'https://www.lemonde.fr/international/article/2026/01/06/exemple_1_3210.html';

/**
 * `coldMs`: names, the first answer; `claimsMs`: claims, the second, asked for at once after it.
 * `bareMs`: an idle worker; `addedMs`: what ours costs beyond that; `answerMs`: of this, within the
 * handler.
 */
type Row = {
  aliases: number;
  installMs: number;
  indexMb: number;
  readIndexMs: number;
  warmMs: number;
  bareMs: number;
  coldMs: number;
  coldMaxMs: number;
  addedMs: number;
  answerMs: number;
  claimsMs: number;
};

/** Measures all sizes. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const persons of PERSONS) rows.push(await measure(persons));
  return rows;
}

async function measure(persons: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-cold-'));
  const names = makeNames(persons, tokenKey);
  const actors = names.map(person);
  const extensions = `${extensionWith(actors, folder)},${bareExtension(folder)}`;
  const browser = await launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // The last of equal switches counts.
    args: [`--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`],
  });
  try {
    const worlds = await openArticle(browser.context);
    const question = { to: 'background', type: 'findMentions', params: article(names) };
    const claims = { ...question, type: 'annotatePage' };
    const installMs = (await worlds.ask('Repères', question)).ms;
    const warm = await repeat(() => worlds.ask('Repères', question));
    const bare = await repeat(async () => {
      await worlds.stopWorkers();
      return worlds.ask('bare', {});
    });
    const later: number[] = [];
    const cold = await repeat(async () => {
      await worlds.stopWorkers();
      const first = await worlds.ask('Repères', question);
      later.push((await worlds.ask('Repères', claims)).ms);
      return first;
    });
    const index = await readIndex(await browser.openBehind('popup.html'));
    const [bareMs, coldMs] = [bare, cold].map((answers) => median(answers.map(({ ms }) => ms)));
    return rounded({
      aliases: makeEngine({ ...loadPack(), actors }).aliases,
      installMs,
      ...index,
      warmMs: median(warm.map(({ ms }) => ms)),
      bareMs: bareMs as number,
      coldMs: coldMs as number,
      coldMaxMs: Math.max(...cold.map(({ ms }) => ms)),
      addedMs: (coldMs as number) - (bareMs as number),
      answerMs: median(cold.map(({ answer }) => answer.result?.elapsedMs ?? 0)),
      claimsMs: median(later),
    });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Timed = { ms: number; answer: { ok?: boolean; result?: { elapsedMs?: number } } };

/** Opens an article and finds the worlds of both content scripts, from which they send. */
async function openArticle(context: BrowserContext) {
  await context.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><p>Article' }),
  );
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const worlds = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
    worlds.set(name, id);
  });
  await session.send('Runtime.enable');
  await session.send('ServiceWorker.enable');
  await page.goto(ARTICLE, { waitUntil: 'load' });
  return {
    ask: (name: string, message: object) => askFrom(session, worlds.get(name), message),
    stopWorkers: async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      await page.waitForTimeout(STOPPING_MS);
    },
  };
}

async function askFrom(
  session: CDPSession,
  world: number | undefined,
  message: object,
): Promise<Timed> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: world,
    expression: `(async () => {
      const asked = performance.now();
      const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
      return { ms: performance.now() - asked, answer };
    })()`,
    awaitPromise: true,
    returnByValue: true,
  });
  const timed: Timed | undefined = result.value;
  if (exceptionDetails || timed?.answer.ok === false) {
    throw new Error(`no answer: ${exceptionDetails?.text ?? JSON.stringify(timed?.answer)}`);
  }
  return timed as Timed;
}

/** Reads the stored index as a starting worker does. */
async function readIndex(page: Page): Promise<{ indexMb: number; readIndexMs: number }> {
  return page.evaluate(async () => {
    const started = performance.now();
    const opened = indexedDB.open('knowledge');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const all = opened.result.transaction('indexes').objectStore('indexes').getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    const bytes = await (all.result[0] as Blob).arrayBuffer();
    return { indexMb: bytes.byteLength / 1e6, readIndexMs: performance.now() - started };
  });
}

/** The build with a base about `actors`, besides its own facts. */
function extensionWith(actors: Actor[], folder: string): string {
  const copy = join(folder, 'extension');
  cpSync(BUILD, copy, { recursive: true });
  const lines = actors.map((actor) => JSON.stringify(actor)).join('\n');
  writeFileSync(join(copy, 'knowledge/actors.jsonl'), lines);
  return copy;
}

function person(name: string, number: number): Actor {
  const both = { fr: name, en: name };
  return {
    id: `exemple-${number}`,
    kind: 'person',
    label: both,
    aliases: { fr: [name], en: [name] },
    summary: both,
    sources: [],
  };
}

/** An extension whose worker only answers. */
function bareExtension(folder: string): string {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  const { minimum_chrome_version } = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));
  const manifest = {
    manifest_version: 3,
    name: 'bare',
    version: '1',
    minimum_chrome_version,
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['https://www.lemonde.fr/*'], js: ['content.js'] }],
  };
  writeFileSync(join(bare, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(bare, 'content.js'), '');
  const listener = '(message, sender, respond) => { respond({ ok: true }); }';
  writeFileSync(join(bare, 'worker.js'), `chrome.runtime.onMessage.addListener(${listener});`);
  return bare;
}

function article(names: readonly string[]): PageText {
  const text = makeText(WORDS, names);
  const sentences = text.split(/(?<=[.»;]) /);
  return {
    url: ARTICLE,
    key: 'lemonde.fr/3210',
    title: 'Exemple',
    publisher: 'Le Monde',
    asOf: '2026-01-06',
    dateOrigin: 'json-ld',
    lang: 'fr',
    blocks: sentences.map((sentence, id) => ({
      id,
      kind: 'paragraph',
      text: sentence,
      post: null,
    })),
  };
}

async function repeat(once: () => Promise<Timed>): Promise<Timed[]> {
  const answers: Timed[] = [];
  for (let round = 0; round < ROUNDS; round++) answers.push(await once());
  return answers;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function rounded(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, Math.round(value * 100) / 100]),
  ) as Row;
}
