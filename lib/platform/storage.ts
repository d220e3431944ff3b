/**
 * The browser's key-value storage: `local` stays, `session` is gone with the browser.
 */
import { browser } from './browser';

/** Returns `local` or `session` storage. Values are plain data. */
export function storageArea(name: 'local' | 'session') {
  const area = browser.storage[name];
  return {
    /** Returns the value of `key`, or `undefined`. */
    get: async (key: string): Promise<unknown> => (await area.get(key))[key],
    set: (key: string, value: unknown): Promise<void> => area.set({ [key]: value }),
    setAll: (values: Record<string, unknown>): Promise<void> => area.set(values),
    remove: (key: string): Promise<void> => area.remove(key),
    removeAll: (keys: readonly string[]): Promise<void> => area.remove([...keys]),
    /** Returns every value by key. */
    all: (): Promise<Record<string, unknown>> => area.get(null),
  };
}

/** Keeps content scripts, which share a process with the page, out of the storage. Firefox cannot. */
export async function keepStorageFromPages(): Promise<void> {
  await globalThis.chrome?.storage?.local?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Where it is remembered that the browser was asked to keep what is stored. */
const ASKED_KEY = 'askedToKeep';

/**
 * Asks the browser, once, not to throw the extension's data away when space runs short. Returns
 * whether it was asked just now. Only documents can ask.
 */
export async function askToKeep(): Promise<boolean> {
  const local = storageArea('local');
  if ((await local.get(ASKED_KEY)) || (await navigator.storage.persisted())) return false;
  await local.set(ASKED_KEY, true);
  await navigator.storage.persist();
  return true;
}
