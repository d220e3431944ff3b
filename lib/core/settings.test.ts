import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { DEFAULT_SETTINGS, settingsSchema } from './settings';

const isRight = (value: unknown) => v.is(settingsSchema, value);

describe('choices', () => {
  it('may be all, none, or any one of them', () => {
    expect(isRight(DEFAULT_SETTINGS)).toBe(true);
    expect(isRight({})).toBe(true);
    for (const [name, value] of Object.entries(DEFAULT_SETTINGS))
      expect(isRight({ [name]: value }), name).toBe(true);
  });

  it('are not counted, told or remembered unless the reader wants it', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({ fadeKnown: false, remindBackup: false });
  });

  it.each<[why: string, value: unknown]>([
    ['an unknown one', { colour: 'red' }],
    ['nothing for one', { badge: null }],
    ['a text for a switch', { badge: 'true' }],
    ['an unknown way to open', { trigger: 'dwell' }],
    ['an unknown density', { density: 'half' }],
    ['an unknown kind', { hiddenKinds: ['person', 'animal'] }],
    ['kinds that are no list', { hiddenKinds: 'person' }],
    ['a host that is off until no day', { offHosts: { 'a.fr': { until: 'demain' } } }],
    ['a host without its end', { offHosts: { 'a.fr': {} } }],
    ['a host with more', { offHosts: { 'a.fr': { until: null, why: 'x' } } }],
    ['a host too long', { offHosts: { ['a'.repeat(254)]: { until: null } } }],
    ['a text', 'badge'],
    ['null', null],
  ])('are refused with %s', (_, value) => {
    expect(isRight(value)).toBe(false);
  });
});
