/** A private window: the reader sees repères as elsewhere, and nothing of it stays. */
import type { Page } from '@playwright/test';

import type { PageState } from '../../../lib/messages';
import { launch } from '../../../tools/demo/browser';
import { ask } from '../../../tools/demo/reading';
import { MARKED_NOTE } from '../../fixtures/notes';
import { leMonde } from '../sites';
import { wiretap } from '../wiretap';
import { expect, test } from './fixture';

/** Private windows are out of reach of served routes: this one is answered by the proxy. */
const ARTICLE = 'http://www.lemonde.fr/international/article/2025/09/05/prive_6690077_3210.html';

/** Everything that the extension has stored; of what is no plain data its hash. */
function stored(page: Page): Promise<object> {
  return page.evaluate(async () => {
    const bytesOf = async (value: unknown) =>
      value instanceof Blob ? value.arrayBuffer() : ArrayBuffer.isView(value) ? value : null;
    const plain = async (value: unknown) => {
      const bytes = await bytesOf(value);
      if (!bytes) return value;
      const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
      return [...new Uint8Array(digest)].join(' ');
    };
    const databases: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const all = <Row>(request: IDBRequest<Row[]>) =>
          new Promise<Row[]>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const [keys, values] = await Promise.all([
          all(objects.getAllKeys()),
          all(objects.getAll()),
        ]);
        databases[`${name}/${store}`] = [keys, await Promise.all(values.map(plain))];
      }
      database.close();
    }
    return { databases, local: await chrome.storage.local.get(null) };
  });
}

test('nothing that was read in a private window is stored', async () => {
  const tap = await wiretap({ [ARTICLE]: String(leMonde.body) });
  const extension = await launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      `--proxy-server=127.0.0.1:${tap.port}`,
      '--disable-features=HttpsFirstModeIncognito,HttpsUpgrades',
    ],
  });
  const page = await extension.context.newPage();
  const id = new URL(extension.worker.url()).host;
  await page.goto(`chrome://extensions/?id=${id}`);
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
    };
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  // The extension starts again, allowed in private windows.
  await expect(() => page.goto(extension.address('options.html'))).toPass();
  await expect
    .poll(() =>
      page.evaluate(() =>
        chrome.runtime.sendMessage({ to: 'background', type: 'getBase', params: null }),
      ),
    )
    .toMatchObject({ ok: true });
  await ask(page, 'saveNote', { note: MARKED_NOTE });
  const before = await stored(page);

  const tabId = await page.evaluate(async (url) => {
    const window = await chrome.windows.create({ incognito: true, url });
    return window?.tabs?.[0]?.id ?? -1;
  }, ARTICLE);
  const state = () =>
    page.evaluate(
      (tab): Promise<PageState | null> =>
        chrome.tabs
          .sendMessage(tab, { to: 'tab-request', type: 'pageState', params: null })
          .catch(() => null),
      tabId,
    );
  await expect
    .poll(async () => (await state())?.annotations?.mentions.length ?? 0)
    .toBeGreaterThan(20);
  // Long enough for whatever is put off until the page is quiet.
  await page.waitForTimeout(2000);
  expect(await stored(page)).toEqual(before);
  await extension.close();
  await tap.close();
});
