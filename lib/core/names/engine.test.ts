import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { actor, smallPack } from '../../../tests/fixtures/small-pack';
import type { Actor } from '../knowledge';
import { tokenize } from '../text/text';
import { compileEngine, type Engine, openEngine } from './engine';
import { linkActor } from './engine-actors';
import { dayNumber, OPEN_END, partialDate } from './engine-dates';

const name = (fr: string, ...others: string[]) => ({
  label: { fr, en: fr },
  aliases: { fr: [fr, ...others], en: [fr] },
});
const role = (fr: string, org: string, from: string, to: string | null) => ({
  title: { fr, en: fr },
  org,
  from,
  to,
});

const ACTORS: Actor[] = [
  ...smallPack().actors,
  actor({ id: 'royaume-uni', kind: 'country', ...name('Royaume-Uni') }),
  actor({
    id: 'keir-starmer',
    kind: 'person',
    ...name('Keir Starmer'),
    descriptors: [
      { fr: 'le Premier ministre britannique', en: 'the PM', from: '2024-07-05', to: '2026-07-20' },
    ],
    roles: [role('Premier ministre du Royaume-Uni', 'royaume-uni', '2024-07-05', '2026-07-20')],
  }),
  actor({
    id: 'rishi-sunak',
    kind: 'person',
    ...name('Rishi Sunak'),
    roles: [role('Premier ministre', 'royaume-uni', '2022-10', '2024-07-05')],
  }),
  actor({ id: 'otan', kind: 'organization', ...name('OTAN') }),
  actor({ id: 'onu', kind: 'organization', ...name('ONU') }),
  actor({ id: 'le-monde', kind: 'organization', ...name('Le Monde') }),
  actor({ id: 'downing-street', kind: 'organization', ...name('10, Downing Street') }),
  actor({ id: 'paris', kind: 'place', ...name('Paris') }),
];

const ENGINE = openEngine(compileEngine({ actors: ACTORS }));

/** What `engine` finds in `text`: the words, and whom they may name in which way. */
function hits(text: string, engine: Engine = ENGINE): string[] {
  const tokens = tokenize(text);
  return engine.scan(tokens).map(({ first, last, namings }) => {
    const words = text.slice(tokens.start[first], tokens.end[last]);
    return `${words}: ${namings.map(({ actor: id, kind }) => `${id} ${kind}`).join(', ')}`;
  });
}

describe('openEngine', () => {
  it.each([
    [
      'a full name and its parts',
      'Emmanuel Macron parle',
      ['Emmanuel Macron: emmanuel-macron full', 'Macron: emmanuel-macron surname'],
    ],
    ['all that a name may mean', 'À Paris', ['Paris: france metonym, paris full']],
    ['no name written small', 'le monde attend, les royaume-uni', []],
    ['names in capitals', 'LE MONDE', ['LE MONDE: le-monde full']],
    ['names without accents or hyphens', 'le Royaume Uni', ['Royaume Uni: royaume-uni full']],
    [
      'descriptors in any case',
      'Le premier ministre britannique',
      ['premier ministre britannique: keir-starmer descriptor'],
    ],
    ['acronyms', 'l’OTAN et l’ONU', ['OTAN: otan acronym', 'ONU: onu acronym']],
    [
      'acronyms in newspaper style',
      'de l’Otan et de l’Onu',
      ['Otan: otan acronym', 'Onu: onu acronym'],
    ],
    ['no short acronym that only begins a sentence', 'Onu. Otan', ['Otan: otan acronym']],
    ['no acronym written small', 'otan', []],
    ['no name across a comma', 'Le, Monde', []],
    [
      'a name with a comma of its own, with or without it',
      'au 10, Downing Street ou 10 Downing Street',
      ['10, Downing Street: downing-street full', '10 Downing Street: downing-street full'],
    ],
    [
      'no name across a sentence',
      'Ils vont à Paris. Sommet de Paris',
      [
        'Paris: france metonym, paris full',
        'Sommet de Paris: sommet-de-paris event',
        'Paris: france metonym, paris full',
      ],
    ],
    [
      'a name glued to the sentence before',
      'la discussion.Paris attend',
      ['Paris: france metonym, paris full'],
    ],
    [
      'a name after an elision, in typographic dress',
      'd’Emmanuel\u00a0Ma\u00adcron',
      ['Emmanuel\u00a0Ma\u00adcron: emmanuel-macron full', 'Ma\u00adcron: emmanuel-macron surname'],
    ],
    [
      'a decomposed name',
      'Kei\u0072 Starmer'.normalize('NFD'),
      ['Keir Starmer: keir-starmer full', 'Starmer: keir-starmer surname'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(hits(text)).toEqual(expected);
  });

  it('gives descriptors with their interval', () => {
    const [hit] = ENGINE.scan(tokenize('le Premier ministre britannique'));
    expect(hit?.namings[0]).toMatchObject({ from: '2024-07-05', to: '2026-07-20', definite: true });
  });

  it('knows of an actor what linking needs', () => {
    expect(ENGINE.actor('keir-starmer')).toMatchObject({
      kind: 'person',
      gender: 'masculine',
      roles: [{ org: 'royaume-uni', offices: ['head-of-government'] }],
    });
    expect(ENGINE.actor('sommet-de-paris')).toMatchObject({
      date: { from: '2026-01-06', to: '2026-01-06' },
      place: 'Paris',
    });
    expect(ENGINE.actor('personne')).toBeNull();
  });

  it('tells every part of an actor, known or not, though only what is known is stored', () => {
    for (const one of ACTORS) {
      const { bodies, roles, ...others } = linkActor(one, () => null, []);
      expect(ENGINE.actor(one.id)).toMatchObject(others);
      expect(ENGINE.actor(one.id)?.roles).toHaveLength(roles.length);
      expect(ENGINE.actor(one.id)?.bodies).toEqual(bodies);
    }
  });

  it('tells who held an office, in order', () => {
    expect(ENGINE.holders('head-of-government', 'royaume-uni')).toEqual([
      { actor: 'rishi-sunak', from: '2022-10', to: '2024-07-05' },
      { actor: 'keir-starmer', from: '2024-07-05', to: '2026-07-20' },
    ]);
    expect(ENGINE.holders('head-of-state', 'france')).toEqual([
      { actor: 'emmanuel-macron', from: '2017-05-14', to: null },
    ]);
    expect(ENGINE.holders('head-of-state', 'royaume-uni')).toEqual([]);
    expect(ENGINE.holders('archbishop', 'france')).toEqual([]);
    expect(ENGINE.holders('head-of-state', 'nulle-part')).toEqual([]);
  });

  it.each<[why: string, from: string, to: string, expected: string[]]>([
    ['the day itself', '2026-01-06', '2026-01-06', ['sommet-de-paris']],
    ['days around it', '2025-12-01', '2026-02-01', ['sommet-de-paris']],
    ['the day before', '2026-01-05', '2026-01-05', []],
    ['the day after', '2026-01-07', '2026-01-09', []],
  ])('finds events by their days: %s', (_, from, to, expected) => {
    expect(ENGINE.events(from, to).map(({ id }) => id)).toEqual(expected);
  });

  it('does not depend on the order of the actors', () => {
    const buffer = compileEngine({ actors: ACTORS });
    const reversed = compileEngine({ actors: [...ACTORS].reverse() });
    expect(new Uint8Array(reversed)).toEqual(new Uint8Array(buffer));
  });

  it('opens an empty pack', () => {
    expect(hits('Emmanuel Macron', openEngine(compileEngine({ actors: [] })))).toEqual([]);
  });

  it.each([
    ['a file cut short', (buffer: ArrayBuffer) => buffer.slice(0, -8)],
    ['another file', () => new ArrayBuffer(200)],
  ])('refuses %s', (_, damage) => {
    expect(() => openEngine(damage(compileEngine({ actors: ACTORS })))).toThrow(RangeError);
  });
});

describe('dates as numbers', () => {
  const date = fc
    .tuple(
      fc.integer({ min: 1000, max: 2999 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 28 }),
    )
    .map(([year, month, day]) =>
      [
        String(year),
        month && String(month).padStart(2, '0'),
        month && day && String(day).padStart(2, '0'),
      ]
        .filter(Boolean)
        .join('-'),
    );

  it('come back as they were', () => {
    fc.assert(
      fc.property(date, (one) => {
        expect(partialDate(dayNumber(one, 0))).toBe(one);
      }),
    );
    expect(partialDate(dayNumber(null, 0))).toBeNull();
    expect(partialDate(dayNumber(null, OPEN_END))).toBeNull();
  });

  it('compare as the dates do', () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        expect(Math.sign(dayNumber(one, 0) - dayNumber(other, 0))).toBe(
          one < other ? -1 : one > other ? 1 : 0,
        );
      }),
    );
  });
});
