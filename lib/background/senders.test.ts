import { describe, expect, it } from 'vitest';
import {
  ARTICLE_URL,
  HOME,
  recordedEnvironment,
  SENDER,
  sender,
} from '../../tests/support/environment';
import type { Sender, SenderRole } from '../messages/senders';
import { roleOf } from './senders';

describe('roleOf', () => {
  it.each<[why: string, sender: Sender, role: SenderRole | null]>([
    ['the content script of an article', SENDER.content, 'content'],
    ['the card in an article', SENDER.card, 'card'],
    ['the popup, which has no tab', SENDER.popup, 'page'],
    ['a page of ours in its own tab', SENDER.optionsTab, 'page'],
    [
      'the side panel with a query in its address',
      sender({ url: `${HOME}sidepanel.html?tab=3` }),
      'page',
    ],
    ['another extension', { ...SENDER.content, extension: 'autre' }, null],
    ['another extension that claims our address', { ...SENDER.popup, extension: 'autre' }, null],
    ['a sender without extension', { ...SENDER.popup, extension: null }, null],
    ['a sender without address', { ...SENDER.content, url: null }, null],
    ['a frame in an article', { ...SENDER.content, frameId: 3 }, null],
    ['a content script outside tabs', { ...SENDER.content, tabId: null, frameId: null }, null],
    ['a site that was not allowed', { ...SENDER.content, url: 'https://exemple.org/' }, null],
    [
      'a host that only begins like ours',
      { ...SENDER.content, url: 'https://www.lemonde.fr.exemple.org/' },
      null,
    ],
    [
      'an address with our host as its user',
      { ...SENDER.content, url: 'https://www.lemonde.fr@exemple.org/' },
      null,
    ],
    ['a file', { ...SENDER.content, url: 'file:///tmp/article.html' }, null],
    [
      'a page whose scheme only begins like ours',
      sender({ url: `chrome-extension://reperes-test.autre/popup.html` }),
      null,
    ],
    ['the card opened as a tab, where nobody put it', { ...SENDER.card, frameId: 0 }, null],
    ['the card without a tab', { ...SENDER.card, tabId: null, frameId: null }, null],
    ['our options in a frame of a page', { ...SENDER.optionsTab, frameId: 4 }, null],
    [
      'a page of ours with the name of the card in its hash',
      sender({ url: `${HOME}popup.html#card.html` }),
      'page',
    ],
  ])('%s', async (_, from, role) => {
    expect(await roleOf(from, recordedEnvironment().environment)).toBe(role);
  });

  it('asks about the address of the document, in the tab of the sender', async () => {
    const asked: unknown[] = [];
    const { environment } = recordedEnvironment();
    await roleOf(SENDER.content, {
      ...environment,
      mayRunOn: async (...parameters) => asked.push(parameters) > 0,
    });
    expect(asked).toEqual([[ARTICLE_URL, 7]]);
  });
});
