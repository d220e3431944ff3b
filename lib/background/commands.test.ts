import { describe, expect, it } from 'vitest';
import { ARTICLE_URL, recordedEnvironment } from '../../tests/support/environment';
import { obey } from './commands';
import { isOn, ReaderSettings } from './reader-settings';

describe('obey', () => {
  it.each(['next', 'previous', 'note'])('passes %s to the page in front', async (command) => {
    const { calls } = await give(command);
    expect(calls).toEqual([['notifyTab', 7, 'command', { command }]]);
  });

  it('switches the site off and on again', async () => {
    const world = await give('toggle');
    const settings = new ReaderSettings(world.environment);
    expect(isOn(await settings.read(), 'lemonde.fr', '2026-11-24')).toBe(false);
    expect(world.calls).toEqual([['notifyTabs', 'settingsChanged', null]]);
    await give('toggle', { world });
    expect(isOn(await settings.read(), 'lemonde.fr', '2026-11-24')).toBe(true);
  });

  it('leaves no trace of a private window', async () => {
    const { local, session } = await give('toggle', { incognito: true });
    expect([local.size, session.size]).toEqual([0, 1]);
  });

  it('starts on a site where it is not by itself', async () => {
    const { calls } = await give('toggle', { url: 'https://exemple.org/article' });
    expect(calls).toEqual([['runInTab', 7]]);
  });

  it('ignores a command that it does not know', async () => {
    expect((await give('selfDestruct')).calls).toEqual([]);
  });
});

async function give(
  command: string,
  { world = recordedEnvironment(), url = ARTICLE_URL, incognito = false } = {},
) {
  const { environment } = world;
  const settings = new ReaderSettings(environment);
  await obey(command, { id: 7, url, incognito }, { environment, settings });
  return world;
}
