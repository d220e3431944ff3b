/** Every request from every kind of sender, through the real gate. */
import { describe, expect, it } from 'vitest';
import { createRouter, type Handlers } from '../../lib/background/router';
import { roleOf } from '../../lib/background/senders';
import type { RequestType } from '../../lib/messages';
import { SENDERS, type Sender, type SenderRole } from '../../lib/messages/senders';
import { HOME, recordedEnvironment, SENDER, sender } from '../support/environment';
import { EXAMPLES } from '../support/requests';

const TYPES = Object.keys(SENDERS) as RequestType[];

/** `null`: nobody of ours. */
const SOURCES: [why: string, sender: Sender, role: SenderRole | null][] = [
  ['the content script', SENDER.content, 'content'],
  ['the card frame', SENDER.card, 'card'],
  ['the popup', SENDER.popup, 'page'],
  ['the options page', SENDER.optionsTab, 'page'],
  ['a frame of the page', { ...SENDER.content, frameId: 5 }, null],
  ['a site without permission', { ...SENDER.content, url: 'https://exemple.org/article' }, null],
  [
    'the card page outside an article',
    sender({ url: `${HOME}card.html`, tabId: 7, frameId: 0 }),
    null,
  ],
  ['the options page framed by a site', { ...SENDER.optionsTab, frameId: 2 }, null],
  ['another extension', { ...SENDER.popup, extension: 'autre' }, null],
];

describe.each(SOURCES)('%s', (_, from, role) => {
  it.each(TYPES)('gets an answer to %s only when the contract names its role', async (type) => {
    const served: unknown[] = [];
    const handlers = Object.fromEntries(
      TYPES.map((name) => [name, () => served.push(name)]),
    ) as unknown as Handlers;
    const { environment } = recordedEnvironment();
    const answer = createRouter(handlers, (who) => roleOf(who, environment));
    const { ok } = await answer({ to: 'background', type, params: EXAMPLES[type] }, from);
    const allowed = role !== null && SENDERS[type].includes(role);
    expect(ok).toBe(allowed);
    expect(served).toEqual(allowed ? [type] : []);
  });
});

describe('SENDERS', () => {
  it('lets a content script, which shares its process with the page, do little', () => {
    const allowed = TYPES.filter((type) => SENDERS[type].includes('content'));
    expect(allowed.sort()).toEqual([
      'annotatePage',
      'countOpening',
      'deleteNote',
      'findMentions',
      'getLists',
      'getNotes',
      'getPageSettings',
      'getReading',
      'hideCard',
      'pageSilent',
      'removeDraft',
      'restoreNote',
      'saveDraft',
      'saveNote',
      'saveReading',
      'showCard',
      'takeOpenedNote',
      'tellLost',
    ]);
  });

  it('names somebody for every request', () => {
    expect(TYPES.filter((type) => SENDERS[type].length === 0)).toEqual([]);
  });
});
