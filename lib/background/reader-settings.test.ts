import { describe, expect, it } from 'vitest';
import { recordedEnvironment } from '../../tests/support/environment';
import { DEFAULT_SETTINGS } from '../core/settings';
import { isOn, ReaderSettings } from './reader-settings';

const TODAY = '2026-11-24';
const open = { today: TODAY, incognito: false };
const hidden = { today: TODAY, incognito: true };

describe('ReaderSettings', () => {
  it('has defaults until the reader chooses, and stores none of them', async () => {
    const { environment, local } = recordedEnvironment();
    const settings = new ReaderSettings(environment);
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(local.size).toBe(0);
  });

  it('stores only what was chosen', async () => {
    const { environment, local } = recordedEnvironment();
    const all = await new ReaderSettings(environment).change({ trigger: 'click' }, false);
    expect(all).toEqual({ ...DEFAULT_SETTINGS, trigger: 'click' });
    expect(local.get('settings')).toEqual({ trigger: 'click' });
  });

  it('forgets with the browser what was chosen in a private window', async () => {
    const { environment, local, session } = recordedEnvironment();
    const settings = new ReaderSettings(environment);
    await settings.setHost('lemonde.fr', 'off', hidden);
    await settings.change({ density: 'first' }, true);
    expect(local.size).toBe(0);
    expect(isOn(await settings.read(), 'lemonde.fr', TODAY)).toBe(false);
    session.clear();
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('can switch a site on in a private window that is off elsewhere', async () => {
    const { environment, session } = recordedEnvironment();
    const settings = new ReaderSettings(environment);
    await settings.setHost('lemonde.fr', 'off', open);
    await settings.setHost('lemonde.fr', 'on', hidden);
    expect(isOn(await settings.read(), 'lemonde.fr', TODAY)).toBe(true);
    session.clear();
    expect(isOn(await settings.read(), 'lemonde.fr', TODAY)).toBe(false);
  });

  it('keeps two changes that are made at the same time', async () => {
    const settings = new ReaderSettings(recordedEnvironment().environment);
    await Promise.all([
      settings.setHost('lemonde.fr', 'off', open),
      settings.setHost('franceinfo.fr', 'off-today', open),
      settings.change({ badge: false }, false),
    ]);
    expect(await settings.read()).toEqual({
      ...DEFAULT_SETTINGS,
      badge: false,
      offHosts: { 'lemonde.fr': { until: null }, 'franceinfo.fr': { until: TODAY } },
    });
  });

  it('goes on after a change that could not be written', async () => {
    const { environment } = recordedEnvironment();
    let broken = true;
    const local = {
      ...environment.local,
      set: async (key: string, value: unknown) => {
        if (broken) throw new Error('disk');
        await environment.local.set(key, value);
      },
    };
    const settings = new ReaderSettings({ ...environment, local });
    await expect(settings.change({ badge: false }, false)).rejects.toThrow('disk');
    broken = false;
    expect((await settings.change({ badge: false }, false)).badge).toBe(false);
  });

  it('takes what it does not understand as not set', async () => {
    const { environment, local } = recordedEnvironment();
    local.set('settings', { trigger: 'telepathy' });
    expect(await new ReaderSettings(environment).read()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('isOn', () => {
  it.each([
    ['a site that nobody switched off', {}, 'www.lemonde.fr', TODAY, true],
    ['a site switched off', { 'lemonde.fr': { until: null } }, 'lemonde.fr', TODAY, false],
    ['the same site with www', { 'lemonde.fr': { until: null } }, 'www.lemonde.fr', TODAY, false],
    ['its other host', { 'lemonde.fr': { until: null } }, 'abonnes.lemonde.fr', TODAY, true],
    ['off for today', { 'lemonde.fr': { until: TODAY } }, 'lemonde.fr', TODAY, false],
    ['the day after', { 'lemonde.fr': { until: TODAY } }, 'lemonde.fr', '2026-11-25', true],
    ['a host named like a property', {}, 'constructor', TODAY, true],
  ])('%s', (_, offHosts, host, day, expected) => {
    expect(isOn({ ...DEFAULT_SETTINGS, offHosts }, host, day)).toBe(expected);
  });

  it('is on again when the reader says so', async () => {
    const settings = new ReaderSettings(recordedEnvironment().environment);
    await settings.setHost('www.lemonde.fr', 'off', open);
    await settings.setHost('lemonde.fr', 'on', open);
    expect(isOn(await settings.read(), 'lemonde.fr', TODAY)).toBe(true);
  });
});
