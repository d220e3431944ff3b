/**
 * A small model of the browser's extension API, for tests of `lib/platform`:
 * `vi.mock('webextension-polyfill', () => import('…/tests/support/browser'))`.
 */
import { vi } from 'vitest';

type Listener = (...parameters: unknown[]) => unknown;

/** An event of the browser that a test can fire. */
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...parameters: unknown[]) => [...listeners].map((listener) => listener(...parameters)),
    listeners,
  };
}

function area() {
  const values = new Map<string, unknown>();
  return {
    values,
    get: async (key: string | null) =>
      Object.fromEntries(key === null ? values : values.has(key) ? [[key, values.get(key)]] : []),
    set: async (entries: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(entries)) values.set(key, value);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) values.delete(key);
    },
  };
}

/** One end of a connection between two contexts; what it posts is recorded. */
export function port(name = '', sender: object = {}) {
  return {
    name,
    sender,
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: event(),
    onDisconnect: event(),
  };
}

const browser = {
  runtime: {
    id: 'reperes-test' as string | undefined,
    getURL: (path: string) => `chrome-extension://reperes-test/${path}`,
    getManifest: vi.fn(() => ({
      version: '1.2.3',
      host_permissions: ['*://*.lemonde.fr/*'],
      content_scripts: [{ js: ['content.js'], css: ['content.css'] }],
    })),
    sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
    onMessage: event(),
    onInstalled: event(),
    onStartup: event(),
    onConnect: event(),
  },
  tabs: {
    query: vi.fn(async (): Promise<object[]> => []),
    get: vi.fn(async (id: number): Promise<object> => ({ id })),
    create: vi.fn(async () => ({})),
    sendMessage: vi.fn(async (..._parameters: unknown[]): Promise<unknown> => undefined),
    connect: vi.fn((_id: number, _options: object) => port()),
    onActivated: event(),
    onUpdated: event(),
  },
  windows: { getLastFocused: vi.fn(async () => ({ incognito: false })) },
  permissions: {
    contains: vi.fn(async () => false),
    request: vi.fn(async (_wanted: { origins: string[] }) => true),
    remove: vi.fn(async (_dropped: { origins: string[] }) => true),
    getAll: vi.fn(async () => ({ origins: [] as string[] })),
    onAdded: event(),
    onRemoved: event(),
  },
  scripting: {
    insertCSS: vi.fn(async () => {}),
    executeScript: vi.fn(async () => []),
    getRegisteredContentScripts: vi.fn(async (): Promise<object[]> => []),
    registerContentScripts: vi.fn(async () => {}),
    unregisterContentScripts: vi.fn(async () => {}),
  },
  action: { setBadgeText: vi.fn(async () => {}) },
  commands: { onCommand: event(), getAll: vi.fn(async (): Promise<object[]> => []) },
  contextMenus: {
    removeAll: vi.fn(async () => {}),
    create: vi.fn((_menu: object) => 1),
    onClicked: event(),
  },
  storage: { local: area(), session: area() },
  i18n: { getMessage: vi.fn((key: string) => key) },
};

export default browser;
