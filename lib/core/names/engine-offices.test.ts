/** Who held which office when, compiled into rows and looked up again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { actor } from '../../../tests/fixtures/small-pack';
import type { Actor, Role } from '../knowledge';
import { compileOffices, type Holder, holdersOf } from './engine-offices';

type Term = [person: string, org: string, title: string, from: string | null, to: string | null];

/** A table over `orgs` with a person for each name in `terms`. */
function table(terms: Term[], orgs = ['france', 'royaume-uni', 'otan']) {
  const people = new Map<string, Role[]>();
  for (const [person, org, title, from, to] of terms) {
    const role = { title: { fr: title, en: title }, org, from, to };
    people.set(person, [...(people.get(person) ?? []), role]);
  }
  const actors: Actor[] = [
    ...orgs.map((id) => actor({ id, kind: id === 'otan' ? 'organization' : 'country' })),
    ...[...people].map(([id, roles]) => actor({ id, kind: 'person', roles })),
  ];
  const numbers = new Map(actors.map(({ id }, number) => [id, number]));
  const sections = compileOffices(actors, numbers);
  const actorId = (number: number) => actors[number]?.id as string;
  return (office: string, org: string): Holder[] =>
    holdersOf(sections, actorId, office, numbers.get(org) ?? -1);
}

describe('holders of an office', () => {
  const terms: Term[] = [
    ['c', 'france', 'Premier ministre', '2025-09-09', null],
    ['a', 'france', 'Premier ministre', '2024-01-09', '2024-09-05'],
    ['b', 'france', 'Premier ministre', '2024-12-13', '2025-09-09'],
    ['d', 'royaume-uni', 'Premier ministre', '2024-07-05', null],
    ['a', 'france', 'ministre de la Défense', '2022', '2024-01-09'],
    ['e', 'otan', 'secrétaire général de l’OTAN', '2024-10', null],
    ['f', 'ailleurs', 'Premier ministre', '2020', null],
  ];

  it.each<[why: string, office: string, org: string, expected: string[]]>([
    [
      'all of one office in one country, by first day',
      'head-of-government',
      'france',
      ['a', 'b', 'c'],
    ],
    ['the same office in another country', 'head-of-government', 'royaume-uni', ['d']],
    ['another office in the same country', 'defence-minister', 'france', ['a']],
    ['an office of an organisation', 'secretary-general', 'otan', ['e']],
    ['an office that nobody holds there', 'secretary-general', 'france', []],
    ['an office that nobody holds anywhere', 'archbishop', 'france', []],
    ['an office in a country that the pack does not hold', 'head-of-government', 'ailleurs', []],
  ])('are %s', (_, office, org, expected) => {
    expect(table(terms)(office, org).map((holder) => holder.actor)).toEqual(expected);
  });

  it('come with their interval, as exact as it was told', () => {
    const holders = table(terms);
    expect(holders('head-of-government', 'france')[2]).toEqual({
      actor: 'c',
      from: '2025-09-09',
      to: null,
    });
    expect(holders('defence-minister', 'france')).toEqual([
      { actor: 'a', from: '2022', to: '2024-01-09' },
    ]);
    expect(holders('secretary-general', 'otan')).toEqual([
      { actor: 'e', from: '2024-10', to: null },
    ]);
  });

  it('begin with those whose first day is not known', () => {
    const holders = table([
      ['b', 'france', 'Premier ministre', '1959-01-08', '1962-04-14'],
      ['a', 'france', 'Premier ministre', null, '1959-01-08'],
    ]);
    expect(holders('head-of-government', 'france')).toEqual([
      { actor: 'a', from: null, to: '1959-01-08' },
      { actor: 'b', from: '1959-01-08', to: '1962-04-14' },
    ]);
  });

  it('put a month before its days, and a year before its months', () => {
    const holders = table([
      ['day', 'france', 'Premier ministre', '2025-06-02', null],
      ['month', 'france', 'Premier ministre', '2025-06', null],
      ['year', 'france', 'Premier ministre', '2025', null],
    ]);
    expect(holders('head-of-government', 'france').map(({ actor: id }) => id)).toEqual([
      'year',
      'month',
      'day',
    ]);
  });

  it('hold a person twice who came back', () => {
    const holders = table([
      ['a', 'france', 'Premier ministre', '2025-10-10', null],
      ['a', 'france', 'Premier ministre', '2025-09-09', '2025-10-06'],
    ]);
    expect(holders('head-of-government', 'france').map(({ from }) => from)).toEqual([
      '2025-09-09',
      '2025-10-10',
    ]);
  });

  it('are found under each office of a title that names two', () => {
    const title = 'ministre des Affaires étrangères et de la Défense';
    const holders = table([['a', 'france', title, '2025', null]]);
    expect(holders('foreign-minister', 'france')).toEqual(holders('defence-minister', 'france'));
    expect(holders('foreign-minister', 'france').length).toBe(1);
  });

  it('are none in a pack without roles', () => {
    expect(table([])('head-of-government', 'france')).toEqual([]);
  });

  it('are all there, each in its office and organisation, in any pack', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const term = fc.tuple(
      fc.stringMatching(/^p[a-f]$/),
      fc.constantFrom('france', 'royaume-uni', 'otan'),
      fc.constantFrom('Premier ministre', 'ministre de la Défense', 'ambassadeur', 'trésorier'),
      fc.option(day),
      fc.option(day),
    );
    const offices: Record<string, string> = {
      'Premier ministre': 'head-of-government',
      'ministre de la Défense': 'defence-minister',
      ambassadeur: 'ambassador',
      trésorier: 'tresorier',
    };
    fc.assert(
      fc.property(fc.array(term, { maxLength: 20 }), (all) => {
        const holders = table(all);
        for (const org of ['france', 'royaume-uni', 'otan']) {
          for (const [title, office] of Object.entries(offices)) {
            const wanted = all.filter((one) => one[1] === org && one[2] === title);
            const found = holders(office, org);
            const show = (person: string, from: string | null, to: string | null) =>
              `${person} ${from} ${to}`;
            expect(found.map((one) => show(one.actor, one.from, one.to)).sort()).toEqual(
              wanted.map(([person, , , from, to]) => show(person, from, to)).sort(),
            );
            const days = found.map(({ from }) => from ?? '');
            expect(days).toEqual([...days].sort());
          }
        }
      }),
    );
  });
});
