import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from '../../tests/support/browser';
import { isInvalidated, onCardNotice, onNotice, onTabRequest, sendRequest } from './requests';

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
