import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from '../../tests/support/browser';
import { createMenus, onMenu } from './menus';

vi.mock('webextension-polyfill', () => import('../../tests/support/browser'));

const { contextMenus } = browser;

afterEach(() => {
  contextMenus.onClicked.listeners.clear();
  vi.clearAllMocks();
});

describe('createMenus', () => {
  it('puts an entry for each menu, named by the catalogue, over selected text of web pages', async () => {
    browser.i18n.getMessage.mockReturnValueOnce('Noter ce passage');
    await createMenus({ note: 'note_add' as never });
    expect(contextMenus.create.mock.calls).toEqual([
      [
        {
          id: 'note',
          title: 'Noter ce passage',
          contexts: ['selection'],
          documentUrlPatterns: ['*://*/*'],
        },
      ],
    ]);
  });

  it('removes the entries of before, which an update leaves, first', async () => {
    const order: string[] = [];
    contextMenus.removeAll.mockImplementationOnce(async () => void order.push('remove'));
    contextMenus.create.mockImplementation(() => order.push('create'));
    await createMenus({ note: 'note_add' as never, find: 'note_add' as never });
    expect(order).toEqual(['remove', 'create', 'create']);
  });

  it('puts none when there is none, and still removes those of before', async () => {
    await createMenus({});
    expect(contextMenus.create).not.toHaveBeenCalled();
    expect(contextMenus.removeAll).toHaveBeenCalledOnce();
  });
});

describe('onMenu', () => {
  it.each<[why: string, tab: object | undefined, expected: unknown[][]]>([
    [
      'a tab of a web page',
      { id: 7, url: 'https://www.lemonde.fr/a', incognito: false, title: 'x' },
      [['note', { id: 7, url: 'https://www.lemonde.fr/a', incognito: false }]],
    ],
    [
      'a tab of a private window',
      { id: 7, url: 'https://www.lemonde.fr/a', incognito: true },
      [['note', { id: 7, url: 'https://www.lemonde.fr/a', incognito: true }]],
    ],
    [
      'a tab whose address the browser does not tell',
      { id: 7, incognito: false },
      [['note', { id: 7, url: '', incognito: false }]],
    ],
    [
      'the first tab, whose id is nought',
      { id: 0, url: 'https://a.fr/', incognito: false },
      [['note', { id: 0, url: 'https://a.fr/', incognito: false }]],
    ],
    ['no tab', undefined, []],
    ['a tab without id, such as a devtools window', { url: 'https://a.fr/', incognito: false }, []],
  ])('tells in which tab an entry was chosen: %s', (_, tab, expected) => {
    const listener = vi.fn(async () => {});
    onMenu(listener);
    contextMenus.onClicked.fire({ menuItemId: 'note' }, tab);
    expect(listener.mock.calls).toEqual(expected);
  });

  it('names an entry by text, also where the browser numbers it', () => {
    const listener = vi.fn(async () => {});
    onMenu(listener);
    contextMenus.onClicked.fire(
      { menuItemId: 3 },
      { id: 7, url: 'https://a.fr/', incognito: false },
    );
    expect(listener).toHaveBeenCalledWith('3', expect.anything());
  });
});
