import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from '../../tests/support/browser';
import { listen, type Receiver } from './listen';

vi.mock('webextension-polyfill', () => import('../../tests/support/browser'));

const { onMessage } = browser.runtime;

afterEach(() => onMessage.listeners.clear());

describe('listen', () => {
  it.each<[why: string, message: unknown, taken: boolean]>([
    ['what is addressed to it', { to: 'card', type: 'showCard', params: {} }, true],
    ['what carries nothing besides', { to: 'card', type: 'hideCard' }, true],
    ['what is for another', { to: 'tab', type: 'showCard', params: {} }, false],
    ['what is for nobody', { type: 'showCard', params: {} }, false],
    ['what has no type', { to: 'card', params: {} }, false],
    ['what has a type that is no text', { to: 'card', type: 7 }, false],
    ['a text', 'card', false],
    ['a list', ['card', 'showCard'], false],
    ['null', null, false],
    ['nothing', undefined, false],
  ])('takes only what is addressed to it: %s', (_, message, taken) => {
    const receiver = vi.fn<Receiver>(() => undefined);
    listen('card', receiver);
    const sender = { id: 'reperes-test' };
    const respond = vi.fn();
    onMessage.fire(message, sender, respond);
    if (taken) expect(receiver).toHaveBeenCalledWith(message, sender, respond);
    else expect(receiver).not.toHaveBeenCalled();
  });

  it('leaves a message for others without any answer, so that theirs is heard', () => {
    listen('card', () => true);
    listen('background', () => true);
    const answers = onMessage.fire({ to: 'background', type: 'getBase' }, {}, vi.fn());
    expect(answers).toEqual([undefined, true]);
  });

  it('hears nothing once its signal has aborted', () => {
    const receiver = vi.fn<Receiver>(() => true);
    const controller = new AbortController();
    listen('tab', receiver, controller.signal);
    listen('tab', receiver);
    controller.abort();
    onMessage.fire({ to: 'tab', type: 'goTo' }, {}, vi.fn());
    expect(receiver).toHaveBeenCalledTimes(1);
  });
});
