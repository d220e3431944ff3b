/** A private window: the reader sees repères as elsewhere, and nothing of it stays. */
import type { CDPSession, Page } from '@playwright/test';

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

/**
 * Runs an expression in each card of a private window. Playwright does not see that window, so the
 * cards (one may be kept ready) are reached through the browser's own protocol.
 */
async function inCards(session: CDPSession, expression: string): Promise<unknown[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  const cards = targetInfos.filter(({ url }) => url.includes('/card.html'));
  return Promise.all(cards.map(({ targetId }) => inTarget(session, targetId, expression)));
}

async function inTarget(session: CDPSession, targetId: string, expression: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answered = new Promise<unknown>((resolve) => {
    const hear = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      session.off('Target.receivedMessageFromTarget', hear);
      resolve(JSON.parse(event.message).result?.result?.value ?? null);
    };
    session.on('Target.receivedMessageFromTarget', hear);
  });
  const params = { expression, returnByValue: true, userGesture: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const value = await answered;
  await session.send('Target.detachFromTarget', { sessionId });
  return value;
}

/** Writes into the field of the card, as its reader does. */
const WRITE = `(() => {
  const field = document.querySelector('textarea');
  if (!field) return false;
  field.value = 'Aiguille privée';
  return field.dispatchEvent(new Event('input', { bubbles: true }));
})()`;
const press = (name: string) => `(() => {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent.includes('${name}'));
  button?.click();
  return button !== undefined;
})()`;
const REFUSED = 'En navigation privée, rien n’est enregistré.';

test('nothing that was read or written in a private window is stored', async () => {
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

  const session = await extension.context.newCDPSession(page);
  const command = (name: string) =>
    page.evaluate(
      ([tab, word]) =>
        chrome.tabs.sendMessage(tab, { to: 'tab', type: 'command', params: { command: word } }),
      [tabId, name] as const,
    );
  const select = () =>
    page.evaluate(
      (tab) =>
        chrome.scripting.executeScript({
          target: { tabId: tab },
          func: () => {
            const paragraph = document.querySelectorAll('article p')[1];
            // As whoever selects it sees it: a card does not stay on what is out of view.
            paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
            if (paragraph) getSelection()?.selectAllChildren(paragraph);
          },
        }),
      tabId,
    );
  const said = async () => (await inCards(session, 'document.body.innerText')).join('\n');
  // On a selection, then on what the card is about.
  for (const prepare of [select, () => command('next')]) {
    await prepare();
    await command('note');
    await expect.poll(() => inCards(session, WRITE)).toContain(true);
    // A draft is saved at a pause: it is refused, and the reader is told so.
    await expect.poll(said).toContain(REFUSED);
    await inCards(session, press('Enregistrer'));
    await page.waitForTimeout(2000);
    expect(await said()).toContain(REFUSED);
    expect(await said()).not.toContain('Note enregistrée');
    expect(await stored(page)).toEqual(before);
    await inCards(session, press('Abandonner'));
  }
  await extension.close();
  await tap.close();
});
