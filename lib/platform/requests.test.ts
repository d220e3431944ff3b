import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { port } from '../../tests/support/browser';
import {
  followTab,
  isInvalidated,
  onCardNotice,
  onFollower,
  onNotice,
  onTabRequest,
  sendRequest,
} from './requests';

vi.mock('webextension-polyfill', () => import('../../tests/support/browser'));

const BACKGROUND = { id: 'reperes-test', url: 'chrome-extension://reperes-test/background.js' };
const { sendMessage, onMessage } = browser.runtime;

beforeEach(() => {
  vi.useFakeTimers();
  browser.runtime.id = 'reperes-test';
});
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
  onMessage.listeners.clear();
});

describe('sendRequest', () => {
  it('addresses the background and gives back its answer', async () => {
    sendMessage.mockResolvedValueOnce({ ok: true, result: [{ id: 'france' }] });
    expect(await sendRequest('getActorNames', { ids: ['france'], lang: 'fr' })).toEqual([
      { id: 'france' },
    ]);
    expect(sendMessage).toHaveBeenCalledWith({
      to: 'background',
      type: 'getActorNames',
      params: { ids: ['france'], lang: 'fr' },
    });
  });

  it.each([
    [
      'Chromium, worker stopped',
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    ],
    ['Chromium, port closed', 'The message port closed before a response was received.'],
    [
      'Chromium and Firefox, nobody listens yet',
      'Could not establish connection. Receiving end does not exist.',
    ],
    ['Firefox, background stopped', 'Promised response from onMessage listener went out of scope'],
    ['no answer at all', null],
  ])('asks again when the answer was lost: %s', async (_, words) => {
    if (words) sendMessage.mockRejectedValueOnce(new Error(words));
    sendMessage
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: true, result: 'saved' });
    const answer = sendRequest('getBase', null);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('saved');
  });

  it('gives up after four attempts', async () => {
    const answer = expect(sendRequest('getBase', null)).rejects.toMatchObject({ code: 'unknown' });
    await vi.runAllTimersAsync();
    await answer;
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  it('passes on the code of an expected failure, once', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: 'storage-full' });
    await expect(sendRequest('getBase', null)).rejects.toMatchObject({ code: 'storage-full' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      'in the words of the browser',
      () => sendMessage.mockRejectedValue(new Error('Extension context invalidated.')),
    ],
    [
      'by the missing id',
      () => {
        browser.runtime.id = undefined;
        sendMessage.mockRejectedValue(new TypeError('Cannot read properties of undefined'));
      },
    ],
  ])('notices that the extension was updated under the page, %s', async (_, arrange) => {
    arrange();
    await expect(sendRequest('getBase', null)).rejects.toMatchObject({ code: 'extension-updated' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('isInvalidated', () => {
  it('is so when the extension has no id any more', () => {
    expect(isInvalidated()).toBe(false);
    browser.runtime.id = undefined;
    expect(isInvalidated()).toBe(true);
  });
});

describe('onNotice', () => {
  it('hears notices of the background to this tab, until it is over', () => {
    const over = new AbortController();
    const goTo = vi.fn();
    onNotice({ goTo }, over.signal);
    const notice = { to: 'tab', type: 'goTo', params: { target: { type: 'claim', index: 1 } } };
    expect(onMessage.fire(notice, BACKGROUND, vi.fn())).toEqual([undefined]);
    over.abort();
    onMessage.fire(notice, BACKGROUND, vi.fn());
    expect(goTo.mock.calls).toEqual([[{ target: { type: 'claim', index: 1 } }]]);
  });

  it.each([
    ['a message for others', { to: 'card', type: 'goTo', params: null }, BACKGROUND],
    ['a message of another extension', { to: 'tab', type: 'goTo', params: null }, { id: 'autre' }],
    [
      'a message of a page, which has a tab',
      { to: 'tab', type: 'goTo', params: null },
      { ...BACKGROUND, tab: { id: 3 } },
    ],
    ['a notice that it does not follow', { to: 'tab', type: 'command', params: null }, BACKGROUND],
    ['a text', 'goTo', BACKGROUND],
  ])('leaves %s alone', (_, message, source) => {
    const goTo = vi.fn();
    onNotice({ goTo }, new AbortController().signal);
    expect(onMessage.fire(message, source, vi.fn())).toEqual([undefined]);
    expect(goTo).not.toHaveBeenCalled();
  });
});

describe('onTabRequest', () => {
  it('answers the background', () => {
    const state = { host: 'www.lemonde.fr' };
    onTabRequest({ pageState: () => state as never }, new AbortController().signal);
    const respond = vi.fn();
    const request = { to: 'tab-request', type: 'pageState', params: null };
    expect(onMessage.fire(request, BACKGROUND, respond)).toEqual([true]);
    expect(respond).toHaveBeenCalledWith(state);
  });
});

describe('onCardNotice', () => {
  it('hears only what bears its id', () => {
    const hideCard = vi.fn();
    onCardNotice('a', { hideCard }, new AbortController().signal);
    for (const cardId of ['a', 'b']) {
      onMessage.fire({ to: 'card', type: 'hideCard', params: { cardId } }, BACKGROUND, vi.fn());
    }
    expect(hideCard.mock.calls).toEqual([[{ cardId: 'a' }]]);
  });
});

describe('followers of a page', () => {
  const OWN = { id: 'reperes-test', url: 'chrome-extension://reperes-test/sidepanel.html' };
  const PLACE = { version: 1, target: null };
  const { onConnect } = browser.runtime;

  beforeEach(() => onConnect.listeners.clear());

  it('are told where the reader is, until they leave', () => {
    const met = vi.fn<Parameters<typeof onFollower>[0]>();
    onFollower(met, new AbortController().signal);
    const panel = port('follower', OWN);
    onConnect.fire(panel);
    const [tell, gone] = met.mock.calls[0] ?? [];
    tell?.(PLACE);
    expect(panel.postMessage).toHaveBeenCalledWith(PLACE);
    expect(gone?.aborted).toBe(false);
    panel.onDisconnect.fire();
    expect(gone?.aborted).toBe(true);
  });

  it('are left when the page is over, and no new one is met', () => {
    const page = new AbortController();
    const met = vi.fn();
    onFollower(met, page.signal);
    onConnect.fire(port('follower', OWN));
    page.abort();
    expect(met.mock.calls[0]?.[1]).toMatchObject({ aborted: true });
    onConnect.fire(port('follower', OWN));
    expect(met).toHaveBeenCalledOnce();
  });

  it.each<[why: string, name: string, sender: object]>([
    ['another extension', 'follower', { ...OWN, id: 'autre' }],
    ['a page of a site', 'follower', { id: 'reperes-test', url: 'https://www.lemonde.fr/a' }],
    [
      'an address that only begins like ours',
      'follower',
      { ...OWN, url: 'chrome-extension://reperes-test.autre/' },
    ],
    ['somebody without address', 'follower', { id: 'reperes-test' }],
    ['a port for something else', 'other', OWN],
  ])('are none of these: %s', (_, name, sender) => {
    const met = vi.fn();
    onFollower(met, new AbortController().signal);
    onConnect.fire(port(name, sender));
    expect(met).not.toHaveBeenCalled();
  });

  it('follow the document of a tab, and the next one when the reader loads another page', () => {
    const ports = [port(), port()];
    browser.tabs.connect.mockClear();
    for (const one of ports) browser.tabs.connect.mockReturnValueOnce(one);
    const onPlace = vi.fn();
    const panel = new AbortController();
    followTab(7, onPlace, panel.signal);
    expect(browser.tabs.connect.mock.calls).toEqual([[7, { name: 'follower', frameId: 0 }]]);
    ports[0]?.onMessage.fire(PLACE);
    expect(onPlace).toHaveBeenCalledWith(PLACE);
    ports[0]?.onDisconnect.fire();
    vi.runAllTimers();
    expect(browser.tabs.connect).toHaveBeenCalledTimes(2);
    ports[1]?.onMessage.fire({ ...PLACE, version: 2 });
    expect(onPlace).toHaveBeenLastCalledWith({ version: 2, target: null });
    panel.abort();
    expect(ports[1]?.disconnect).toHaveBeenCalledOnce();
    expect(ports[0]?.disconnect).not.toHaveBeenCalled();
  });

  it('connect no more once they have left', () => {
    const first = port();
    browser.tabs.connect.mockClear();
    browser.tabs.connect.mockReturnValueOnce(first);
    const panel = new AbortController();
    followTab(7, vi.fn(), panel.signal);
    panel.abort();
    first.onDisconnect.fire();
    vi.runAllTimers();
    expect(browser.tabs.connect).toHaveBeenCalledOnce();
  });
});
