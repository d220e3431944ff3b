import { describe, expect, it } from 'vitest';
import { recordedEnvironment } from '../../tests/support/environment';
import { KnownCards } from './known-cards';
import { ReaderSettings } from './reader-settings';

async function setUp(fadeKnown: boolean) {
  const { environment, local } = recordedEnvironment();
  const settings = new ReaderSettings(environment);
  if (fadeKnown) await settings.change({ fadeKnown }, false);
  const known = new KnownCards(environment, settings);
  const openOn = async (visits: string[], incognito = false) => {
    await Promise.all(visits.map((visit) => known.count(['macron'], visit, incognito)));
  };
  return { known, local, openOn };
}

describe('KnownCards', () => {
  it('knows what was opened on three pages, also when they tell it at the same time', async () => {
    const { known, openOn } = await setUp(true);
    await openOn(['a', 'b', 'c']);
    expect(await known.all()).toEqual(['macron']);
  });

  it.each<[why: string, fadeKnown: boolean, incognito: boolean]>([
    ['from a private window', true, true],
    ['unless the reader wants it', false, false],
  ])('stores nothing %s', async (_, fadeKnown, incognito) => {
    const { local, openOn } = await setUp(fadeKnown);
    await openOn(['a', 'b', 'c'], incognito);
    expect(local.has('known')).toBe(false);
  });

  it('knows what the reader has marked, whether or not openings are counted', async () => {
    const { known } = await setUp(false);
    await known.mark(['macron'], true);
    expect(await known.all()).toEqual(['macron']);
    await known.mark(['macron'], false);
    expect(await known.all()).toEqual([]);
  });

  it('forgets all, and leaves nothing stored', async () => {
    const { known, local, openOn } = await setUp(true);
    await openOn(['a', 'b', 'c']);
    await known.forget();
    expect(await known.all()).toEqual([]);
    expect(local.has('known')).toBe(false);
  });

  it('takes what it cannot read for nothing', async () => {
    const { known, local } = await setUp(true);
    local.set('known', { macron: 'souvent' });
    expect(await known.all()).toEqual([]);
  });
});
