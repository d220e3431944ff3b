import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from '../../tests/support/browser';
import type { Sender } from '../messages/senders';
import { askTab, notifyCards, notifyTab, notifyTabs, serveRequests } from './serve';

vi.mock('webextension-polyfill', () => import('../../tests/support/browser'));

const { onMessage } = browser.runtime;

afterEach(() => {
  onMessage.listeners.clear();
  vi.clearAllMocks();
});

describe('serveRequests', () => {
  it('describes the sender as the browser does, and answers later', async () => {
    const { senders, respond } = await request({
      id: 'reperes-test',
      url: 'https://www.lemonde.fr/a',
      frameId: 0,
      tab: { id: 7, incognito: true },
    });
    expect(senders).toEqual([
      {
        extension: 'reperes-test',
        url: 'https://www.lemonde.fr/a',
        tabId: 7,
        frameId: 0,
        incognito: true,
      },
    ]);
    expect(respond).toHaveBeenCalledWith({ ok: true, result: null });
  });

  it.each([true, false])(
    'takes a popup for as private as the window in front: %s',
    async (incognito) => {
      browser.windows.getLastFocused.mockResolvedValueOnce({ incognito });
      const { senders } = await request({
        id: 'reperes-test',
        url: 'chrome-extension://reperes-test/popup.html',
      });
      expect(senders).toMatchObject([{ tabId: null, frameId: null, incognito }]);
    },
  );

  it('leaves messages for others unanswered', () => {
    const answer = vi.fn();
    serveRequests(answer);
    expect(onMessage.fire({ to: 'card', type: 'getBase', params: null }, {}, vi.fn())).toEqual([
      undefined,
    ]);
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('notices', () => {
  it('go to the document of a tab, not to its frames', async () => {
    await notifyTab(7, 'settingsChanged', null);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { to: 'tab', type: 'settingsChanged', params: null },
      { frameId: 0 },
    );
  });

  it('go to every tab, also when some have no content script', async () => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 1 }, { id: 2 }, {}]);
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await notifyTabs('settingsChanged', null);
    expect(browser.tabs.sendMessage.mock.calls.map(([id]) => id)).toEqual([1, 2]);
  });

  it('go to the cards in the tabs and to popup and side panel too, also when there is none', async () => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 1 }]);
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await notifyTabs('notesChanged', null);
    const message = { to: 'tab', type: 'notesChanged', params: null };
    expect(browser.tabs.sendMessage.mock.calls).toEqual([[1, message]]);
    expect(browser.runtime.sendMessage.mock.calls).toEqual([[message]]);
  });

  it('to card frames are lost when there is none', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await notifyCards(7, 'hideCard', { cardId: 'a' });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, {
      to: 'card',
      type: 'hideCard',
      params: { cardId: 'a' },
    });
  });
});

describe('askTab', () => {
  it.each([
    ['the answer', async () => ({ host: 'www.lemonde.fr' }), { host: 'www.lemonde.fr' }],
    ['null when nobody is there', () => Promise.reject(new Error('no receiver')), null],
    ['null when nobody answers', async () => undefined, null],
  ])('gives %s', async (_, reply, expected) => {
    browser.tabs.sendMessage.mockImplementationOnce(reply);
    expect(await askTab(7, 'pageState')).toEqual(expected);
  });
});

async function request(source: object) {
  const senders: Sender[] = [];
  serveRequests(async (_, sender) => {
    senders.push(sender);
    return { ok: true, result: null };
  });
  const respond = vi.fn();
  const message = { to: 'background', type: 'getBase', params: null };
  expect(onMessage.fire(message, source, respond)).toEqual([true]);
  await vi.waitFor(() => expect(respond).toHaveBeenCalled());
  return { senders, respond };
}
