/**
 * The browsers that are killed: each starts on a profile that outlives it.
 *
 * Requests are sent from a page of the extension, and again when their answer is
 * lost, as the extension itself does.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';

import type { Answer, Requests, RequestType } from '../../lib/messages';
import { UNFINISHED_KEY } from '../../lib/store/healing';
import { BUILD } from '../demo/browser';
import { ADDRESS, type Context, Firefox, killGroup } from '../demo/firefox';

/** A running browser with the extension. */
export type Victim = {
  /** Sends a request, again while nobody answers. @throws {Error} when it is refused or the browser is gone. */
  ask<T extends RequestType>(
    type: T,
    params: Requests[T]['params'],
  ): Promise<Requests[T]['result']>;
  /** Makes the extension forget that a fact base is installed: stopped and asked again, it installs one. */
  forgetBase(): Promise<void>;
  stopBackground(): Promise<void>;
  /** Throws the database of the notes away; ends when the extension has begun to fill it again. */
  loseNotes(): Promise<void>;
  /** Is the database still being filled? */
  isHealing(): Promise<boolean>;
  /** How often a request had no answer and was sent again. */
  repeated(): Promise<number>;
  /** SIGKILL to all its processes. */
  kill(): Promise<void>;
};

/** A kind of browser. */
export type Kind = {
  /** Starts on `profile`; when `signal` aborts, it is killed, even if it has not started yet. */
  start(profile: string, signal?: AbortSignal): Promise<Victim>;
  /** Folders of the extension's databases; removing them is what a browser does that finds them broken. */
  databases(profile: string): string[];
};

const PATIENCE_MS = 30_000;

/** Runs in the extension's page. */
async function askFromPage(message: object): Promise<Answer> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const answer = await chrome.runtime.sendMessage(message).catch(() => null);
    if (answer) return answer as Answer;
    document.body.dataset.repeated = String(Number(document.body.dataset.repeated ?? 0) + 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no answer');
}

/** Runs in the extension's page. */
function repeatedOfPage(): number {
  return Number(document.body.dataset.repeated ?? 0);
}

/** Runs in the extension's page. */
async function forgetFromPage(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('knowledge');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  if (db.objectStoreNames.contains('state')) {
    db.transaction('state', 'readwrite')
      .objectStore('state')
      .put({ active: null, building: null }, 'state');
  }
  db.close();
}

/** Runs in the extension's page. */
async function loseFromPage(mark: string): Promise<void> {
  // Something else may have begun to heal before the mark is watched: not for ever.
  const begun = new Promise<void>((resolve) => {
    chrome.storage.local.onChanged.addListener((changes) => mark in changes && resolve());
    setTimeout(resolve, 10_000);
  });
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('notes');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
    setTimeout(resolve, 10_000);
  });
  // The answer comes when all is healed: the browser may be dead by then.
  chrome.runtime.sendMessage({ to: 'background', type: 'getBin', params: null }).catch(() => {});
  await begun;
}

/** Runs in the extension's page. */
async function isHealingFromPage(mark: string): Promise<boolean> {
  return mark in (await chrome.storage.local.get(mark));
}

function resultOf(answer: Answer): never {
  if (!answer.ok) throw new Error(answer.error);
  return answer.result as never;
}

/** Chromium, started by hand: Playwright ends a browser of its own too gently. */
export const CHROMIUM: Kind = {
  async start(profile, signal) {
    const child = startChromium(profile);
    signal?.addEventListener('abort', () => killGroup(child));
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile)}`);
    const context = browser.contexts()[0];
    if (!context) throw new Error('Chromium has no context');
    const page = await context.newPage();
    await page.goto(`chrome-extension://${idOf(BUILD)}/options.html`);
    return {
      ask: async (type, params) =>
        resultOf(await page.evaluate(askFromPage, { to: 'background', type, params })),
      repeated: () => page.evaluate(repeatedOfPage),
      forgetBase: () => page.evaluate(forgetFromPage),
      stopBackground: () => stopWorkers(page),
      loseNotes: () => page.evaluate(loseFromPage, UNFINISHED_KEY),
      isHealing: () => page.evaluate(isHealingFromPage, UNFINISHED_KEY),
      async kill() {
        const ended = new Promise((done) => child.once('exit', done));
        killGroup(child);
        await ended;
        await browser.close().catch(() => {});
      },
    };
  },
  databases: (profile) => [join(profile, 'Default/IndexedDB')],
};

function startChromium(profile: string): ChildProcess {
  if (!existsSync(join(profile, 'Default'))) {
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(
      join(profile, 'Default/Preferences'),
      JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
    );
  }
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  return spawn(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [
      '--headless=new',
      // Chromium refuses its own sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--remote-debugging-port=0',
      '--password-store=basic',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    { detached: true, stdio: 'ignore', env: { ...process.env, LANGUAGE: 'fr' } },
  );
}

async function portOf(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  for (const started = Date.now(); Date.now() - started < PATIENCE_MS; ) {
    const port = existsSync(file) && readFileSync(file, 'utf8').split('\n')[0];
    if (port) return port;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('Chromium did not start');
}

/** Chromium names an unpacked extension after its folder. */
function idOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) =>
    String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)),
  );
}

async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Firefox; the extension is installed again at each start, and finds its data. */
export const FIREFOX: Kind = {
  async start(profile, signal) {
    mkdirSync(profile, { recursive: true });
    const firefox = await Firefox.launch(profile, signal);
    await firefox.install(resolve('.output/firefox-mv3'));
    const page = await firefox.open(`${ADDRESS}options.html`);
    await untilLoaded(firefox, page);
    return {
      ask: async (type, params) =>
        resultOf(await firefox.evaluate(page, askFromPage, { to: 'background', type, params })),
      repeated: () => firefox.evaluate(page, repeatedOfPage),
      forgetBase: () => firefox.evaluate(page, forgetFromPage),
      stopBackground: async () => {
        await firefox.stopBackground();
      },
      loseNotes: () => firefox.evaluate(page, loseFromPage, UNFINISHED_KEY),
      isHealing: () => firefox.evaluate(page, isHealingFromPage, UNFINISHED_KEY),
      kill: () => firefox.kill(),
    };
  },
  databases: (profile) => {
    const { hostname } = new URL(ADDRESS);
    return [join(profile, `storage/default/moz-extension+++${hostname}/idb`)];
  },
};

/** Pages of an extension never tell that they have loaded. */
async function untilLoaded(firefox: Firefox, page: Context): Promise<void> {
  for (const started = Date.now(); Date.now() - started < PATIENCE_MS; ) {
    const isLoaded = await firefox
      .evaluate(page, () => document.readyState === 'complete' && Boolean(chrome.runtime?.id))
      .catch(() => false);
    if (isLoaded) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the page of the extension did not load');
}
