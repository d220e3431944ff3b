import { describe, expect, it } from 'vitest';
import { ARTICLE_URL, recordedEnvironment } from '../../tests/support/environment';
import { chooseMenu } from './menus';

const NOTE = ['notifyTab', 7, 'command', { command: 'note' }];

describe('the context menu', () => {
  it.each<[why: string, menu: string, url: string, expected: unknown[][]]>([
    ['has the page write a note on its selection', 'note', ARTICLE_URL, [NOTE]],
    [
      'puts the content script into a page of another site first',
      'note',
      'https://exemple.org/article',
      [['runInTab', 7], NOTE],
    ],
    ['does nothing for entries that are not ours', 'autre', ARTICLE_URL, []],
  ])('%s', async (_, menu, url, expected) => {
    const { environment, calls } = recordedEnvironment();
    await chooseMenu(menu, { id: 7, url, incognito: false }, { environment });
    expect(calls).toEqual(expected);
  });
});
