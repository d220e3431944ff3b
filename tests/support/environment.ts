/** A world for the background in Node: storage in memory, the bundled pack from disk, notices recorded. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Area, Environment } from '../../lib/background/environment';
import type { Sender } from '../../lib/messages/senders';

export const EXTENSION = 'reperes-test';
export const HOME = 'chrome-extension://reperes-test/';
export const ARTICLE_URL =
  'https://www.lemonde.fr/international/article/2026/01/06/exemple_1_3210.html';

/** What the background did to the world. */
export type Recorded = {
  environment: Environment;
  local: Map<string, unknown>;
  session: Map<string, unknown>;
  /** Notices and calls, in order: `[what, …parameters]`. */
  calls: unknown[][];
  /** Answers of tabs, by tab. */
  pages: Map<number, unknown>;
  files: string[];
};

export function recordedEnvironment(today = '2026-11-24'): Recorded {
  const local = new Map<string, unknown>();
  const session = new Map<string, unknown>();
  const calls: unknown[][] = [];
  const pages = new Map<number, unknown>();
  const files: string[] = [];
  const record =
    (what: string) =>
    async (...parameters: unknown[]) => {
      calls.push([what, ...parameters]);
    };
  return {
    local,
    session,
    calls,
    pages,
    files,
    environment: {
      extension: EXTENSION,
      home: HOME,
      today: () => today,
      instant: () => `${today}T12:00:00.000Z`,
      now: () => 0,
      readFile: async (path) => {
        files.push(path);
        return readFileSync(resolve(import.meta.dirname, '../../assets', path), 'utf8');
      },
      local: areaOf(local),
      session: areaOf(session),
      mayRunOn: async (url) => /^https:\/\/(www\.)?(lemonde|franceinfo)\.fr\//.test(url),
      runInTab: record('runInTab'),
      notifyTab: record('notifyTab') as Environment['notifyTab'],
      notifyTabs: record('notifyTabs') as Environment['notifyTabs'],
      notifyCards: record('notifyCards') as Environment['notifyCards'],
      askTab: async (tabId) => (pages.get(tabId) ?? null) as never,
      setBadge: record('setBadge'),
      openPage: record('openPage'),
      openTab: async (url) => {
        calls.push(['openTab', url]);
        return 21;
      },
    },
  };
}

/** Senders as browsers describe them. */
export const SENDER = {
  content: sender({ url: ARTICLE_URL, tabId: 7, frameId: 0 }),
  card: sender({ url: `${HOME}card.html#abc`, tabId: 7, frameId: 12 }),
  popup: sender({ url: `${HOME}popup.html` }),
  optionsTab: sender({ url: `${HOME}options.html#sites`, tabId: 9, frameId: 0 }),
};

export function sender(more: Partial<Sender>): Sender {
  return {
    extension: EXTENSION,
    url: null,
    tabId: null,
    frameId: null,
    incognito: false,
    ...more,
  };
}

function areaOf(map: Map<string, unknown>): Area {
  return {
    get: async (key) => structuredClone(map.get(key)),
    set: async (key, value) => void map.set(key, structuredClone(value)),
    setAll: async (values) => {
      for (const [key, value] of Object.entries(structuredClone(values))) map.set(key, value);
    },
    remove: async (key) => void map.delete(key),
    removeAll: async (keys) => {
      for (const key of keys) map.delete(key);
    },
    all: async () => structuredClone(Object.fromEntries(map)),
  };
}
