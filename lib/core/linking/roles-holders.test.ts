import { describe, expect, it } from 'vitest';

import { actor } from '../../../tests/fixtures/small-pack';
import type { Actor, Role } from '../knowledge';
import { compileEngine, type Engine, openEngine } from '../names/engine';
import { countryOf, holds, officeHolders } from './roles-holders';

const role = (fr: string, org: string): Role => ({
  title: { fr, en: fr },
  org,
  from: '2020-01-01',
  to: null,
  unsourced: true,
});
const person = (id: string, ...roles: Role[]): Actor => actor({ id, kind: 'person', roles });

/** A world of its own: nothing of the bundled pack is known to the code. */
const ENGINE: Engine = openEngine(
  compileEngine({
    actors: [
      actor({ id: 'syldavie', kind: 'country', presidency: 'executive' }),
      actor({ id: 'bordurie', kind: 'country' }),
      actor({ id: 'ligue', kind: 'organization' }),
      actor({ id: 'bureau-de-la-ligue', kind: 'organization', country: 'ligue' }),
      actor({ id: 'armee-syldave', kind: 'military', country: 'syldavie' }),
      person('ottokar', role('président de la République', 'syldavie')),
      person('boris', role('Premier ministre', 'syldavie')),
      person('plekszy', role('président fédéral', 'bordurie')),
      person('sponsz', role('Premier ministre', 'bordurie')),
      person('alcazar', role('chef d’état-major général', 'armee-syldave')),
      person('zarate', role('président du Bureau de la ligue', 'bureau-de-la-ligue')),
      person('castafiore', role('haute représentante de l’UE', 'bureau-de-la-ligue')),
    ].map((one) =>
      one.id === 'bureau-de-la-ligue'
        ? { ...one, label: { fr: 'Bureau de la ligue', en: 'League office' } }
        : one,
    ),
  }),
);

describe('officeHolders', () => {
  it.each<[why: string, office: string, org: string, expected: string[]]>([
    ['a president who leads', 'leader', 'syldavie', ['ottokar']],
    ['a prime minister beside a president who represents', 'leader', 'bordurie', ['sponsz']],
    ['an office that stands in a body of the country', 'chief-of-defence', 'syldavie', ['alcazar']],
    ['an office under another name', 'commander-in-chief', 'syldavie', ['alcazar']],
    ['the leader of a union', 'leader', 'ligue', ['zarate']],
    ['the diplomat of a union', 'foreign-minister', 'ligue', ['castafiore']],
    ['an office that nobody holds', 'pope', 'syldavie', []],
    ['a country that is not known', 'leader', 'poldevie', []],
  ])('finds %s', (_, office, org, expected) => {
    expect(officeHolders(ENGINE, office, org).map(({ actor: holder }) => holder)).toEqual(expected);
  });
});

describe('a holder in a body', () => {
  it('acts for the country and holds the office there', () => {
    expect(countryOf(ENGINE, 'alcazar', '2026-01-01')).toBe('syldavie');
    expect(countryOf(ENGINE, 'zarate', '2026-01-01')).toBe('ligue');
    expect(holds(ENGINE, 'alcazar', 'chief-of-defence', 'syldavie', '2026-01-01')).toBe(true);
    expect(holds(ENGINE, 'alcazar', 'chief-of-defence', 'bordurie', '2026-01-01')).toBe(false);
  });
});
