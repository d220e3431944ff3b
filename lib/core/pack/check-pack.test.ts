import { describe, expect, it } from 'vitest';

import { actor, fact, smallPack, source } from '../../../tests/fixtures/small-pack';
import type { Pack } from '../knowledge';
import { checkPack } from './check-pack';

/** Findings on the small pack after `change`, as lines. */
function findings(change: (pack: Pack) => void): string[] {
  const pack = smallPack();
  change(pack);
  return checkPack(pack).list.map(
    ({ severity, file, record, message }) => `${severity} ${file} ${record}: ${message}`,
  );
}

const first = <Item>(items: readonly Item[]) => items[0] as Item;
const add = (fields: Parameters<typeof fact>[0]) => (pack: Pack) =>
  void pack.facts.push(fact(fields));

type Case = [why: string, change: (pack: Pack) => void, expected: string];

describe('checkPack', () => {
  it('finds nothing in a pack in which everything fits', () => {
    expect(findings(() => {})).toEqual([]);
  });

  const cases: Case[] = [
    [
      'an id twice',
      (pack) => pack.sources.push(source({ id: 's-agence-1', url: 'https://autre.example/' })),
      'error sources.jsonl null: id holds s-agence-1 twice',
    ],
    [
      'a date that is not that of the newest evidence',
      (pack) => {
        pack.date = '2026-02-01';
      },
      'error pack.json essai: date is 2026-02-01, the newest evidence 2026-01-06',
    ],
    [
      'a text that names a path of a machine',
      (pack) => {
        first(pack.facts).note = 'voir /home/moi/notes';
      },
      'error facts.jsonl france-supports-ukraine: path of a machine in « voir /home/moi/notes »',
    ],
  ];
  it.each(cases)('finds %s', (_, change, expected) => {
    expect(findings(change)).toContain(expected);
  });

  const sources: Case[] = [
    [
      'a foreign id',
      (pack) => pack.sources.push(source({ id: 'agence-2' })),
      'error sources.jsonl agence-2: id does not begin with s-',
    ],
    [
      'an address twice',
      (pack) => pack.sources.push(source({ id: 's-2', url: first(pack.sources).url })),
      'error sources.jsonl s-2: same url as s-agence-1',
    ],
    [
      'nothing to look up',
      (pack) => pack.sources.push(source({ id: 's-2', url: null, displayable: false })),
      'error sources.jsonl s-2: neither url nor locator',
    ],
    [
      'what readers cannot look up',
      (pack) => pack.sources.push(source({ id: 's-2', url: null, locator: 'archive' })),
      'error sources.jsonl s-2: no url, yet displayable',
    ],
    [
      'a quotation from nowhere',
      (pack) => pack.sources.push(source({ id: 's-2', seen: 'quoted' })),
      'warning sources.jsonl s-2: quoted, but not said where it was read',
    ],
    [
      'a quotation in an unknown source',
      (pack) => pack.sources.push(source({ id: 's-2', seenIn: 's-3' })),
      'error sources.jsonl s-2: seenIn: no source s-3',
    ],
    [
      'an unknown kind',
      (pack) => pack.sources.push(source({ id: 's-2', kind: 'rumour' })),
      'error sources.jsonl s-2: kind is rumour',
    ],
  ];
  it.each(sources)('finds among sources %s', (_, change, expected) => {
    expect(findings(change)).toContain(expected);
  });

  const macron = (pack: Pack) =>
    pack.actors.find(({ id }) => id === 'emmanuel-macron') as Pack['actors'][number];
  const actors: Case[] = [
    [
      'a source that is not there',
      (pack) => void macron(pack).sources.push('s-9'),
      'error actors.jsonl emmanuel-macron: sources: no such id s-9',
    ],
    [
      'a relation to nobody',
      (pack) => {
        macron(pack).related = ['personne'];
      },
      'error actors.jsonl emmanuel-macron: related: no such id personne',
    ],
    [
      'a relation to itself',
      (pack) => {
        macron(pack).related = ['emmanuel-macron'];
      },
      'error actors.jsonl emmanuel-macron: related to itself',
    ],
    [
      'a person who is part of a country',
      (pack) => {
        macron(pack).country = 'france';
      },
      'error actors.jsonl emmanuel-macron: country given for a person',
    ],
    [
      'a part of something that is no country',
      (pack) => {
        macron(pack).country = 'emmanuel-macron';
      },
      'error actors.jsonl emmanuel-macron: part of itself',
    ],
    [
      'a person with a presidency',
      (pack) => {
        macron(pack).presidency = 'executive';
      },
      'error actors.jsonl emmanuel-macron: presidency given for a person',
    ],
    [
      'a person who is a seat',
      (pack) => {
        macron(pack).seatOf = 'head-of-state';
      },
      'error actors.jsonl emmanuel-macron: seatOf given for what is no organization of a country',
    ],
    [
      'a person for the sake of a country',
      (pack) => {
        macron(pack).about = 'ukraine';
      },
      'error actors.jsonl emmanuel-macron: about given for a person',
    ],
    [
      'a group for the sake of nobody',
      (pack) => pack.actors.push(actor({ id: 'g9', kind: 'group', about: 'nulle-part' })),
      'error actors.jsonl g9: about: no such id nulle-part',
    ],
    [
      'a group for the sake of a person',
      (pack) => pack.actors.push(actor({ id: 'g9', kind: 'group', about: 'emmanuel-macron' })),
      'error actors.jsonl g9: about: emmanuel-macron is no country',
    ],
    [
      'no source',
      (pack) => {
        macron(pack).sources = [];
      },
      'error actors.jsonl emmanuel-macron: no source and not marked unsourced',
    ],
    [
      'a role in no organisation',
      (pack) => {
        first(macron(pack).roles ?? []).org = 'elysee';
      },
      'error actors.jsonl emmanuel-macron: roles.org: no such id elysee',
    ],
    [
      'a role that ends before it begins',
      (pack) => {
        first(macron(pack).roles ?? []).to = '2016';
      },
      'error actors.jsonl emmanuel-macron: ends (2016) before it begins (2017-05-14)',
    ],
    [
      'a role without source',
      (pack) => {
        first(macron(pack).roles ?? []).source = null;
      },
      'error actors.jsonl emmanuel-macron: role neither sourced nor marked unsourced',
    ],
    [
      'a label that is no alias',
      (pack) => {
        macron(pack).aliases.fr = ['Macron'];
      },
      'error actors.jsonl emmanuel-macron: label.fr is not among its aliases',
    ],
    [
      'an alias twice',
      (pack) => void macron(pack).aliases.en.push('Emmanuel Macron'),
      'error actors.jsonl emmanuel-macron: aliases.en holds Emmanuel Macron twice',
    ],
    [
      'a position without source',
      (pack) => {
        pack.actors[0] = {
          ...first(pack.actors),
          coalition: { member: true, position: null, asOf: null, source: null },
        };
      },
      'error actors.jsonl france: coalition position neither sourced nor marked unsourced',
    ],
    [
      'one phrase for two holders on a day',
      (pack) =>
        pack.actors.push(
          actor({
            id: 'x',
            kind: 'person',
            descriptors: [{ fr: 'le président français', en: 'him', from: '2026-01-01', to: null }],
          }),
        ),
      'warning actors.jsonl x: « le président français » names emmanuel-macron at the same time',
    ],
    [
      'a shared name that is not marked',
      (pack) =>
        pack.actors.push(
          actor({ id: 'ukraine-2', kind: 'group', label: { fr: 'Ukraine', en: 'Ukraine' } }),
        ),
      'warning actors.jsonl ukraine: « ukraine » also names ukraine-2 and is not marked ambiguous',
    ],
  ];
  it.each(actors)('finds among actors %s', (_, change, expected) => {
    expect(findings(change)).toContain(expected);
  });

  it('allows one phrase for successive holders, and shared names that are marked', () => {
    const descriptor = {
      fr: 'le président français',
      en: 'the French president',
      from: '2012-05-15',
      to: '2017-05-14',
    };
    const found = findings((pack) => {
      pack.actors.push(actor({ id: 'x', kind: 'person', descriptors: [descriptor] }));
      const label = { fr: 'Ukraine', en: 'Ukraine' };
      pack.actors.push(
        actor({ id: 'y', kind: 'group', label, ambiguous: [{ alias: 'Ukraine', why: 'groupe' }] }),
      );
    });
    expect(found).toEqual([]);
  });

  const events: Case[] = [
    [
      'an actor that is no event',
      (pack) => {
        first(pack.events).actor = 'france';
      },
      'error events.jsonl sommet-de-paris: actor france is no event',
    ],
    [
      'an event actor without event',
      (pack) => {
        pack.events = [];
      },
      'error actors.jsonl sommet-de-paris: event actor without event',
    ],
    [
      'an outcome that is no fact',
      (pack) => void first(pack.events).outcomes.push('rien'),
      'error events.jsonl sommet-de-paris: outcomes: no such id rien',
    ],
    [
      'disorder',
      (pack) => pack.events.push({ ...first(pack.events), id: 'avant', date: '2025-03-02' }),
      'error events.jsonl avant: not in order of date',
    ],
  ];
  it.each(events)('finds among events %s', (_, change, expected) => {
    expect(findings(change)).toContain(expected);
  });

  const name = 'facts.jsonl f';
  const quantity = {
    value: 35,
    min: null,
    max: null,
    approx: false,
    unit: 'country',
    of: { fr: 'membres', en: 'members' },
  };
  const facts: Case[] = [
    [
      'a subject that is no actor of it',
      add({ id: 'f', actors: ['ukraine'] }),
      `error ${name}: its subject is not among its actors`,
    ],
    [
      'an actor that is not there',
      add({ id: 'f', actors: ['france', 'ukraine', 'nul'] }),
      `error ${name}: actors: no such id nul`,
    ],
    ['object and topic', add({ id: 'f', topic: 'aid' }), `error ${name}: object and topic`],
    [
      'a predicate that is not there',
      add({ id: 'f', predicate: 'likes' }),
      `error ${name}: no predicate likes`,
    ],
    [
      'a denial of what cannot be denied',
      add({ id: 'f', predicate: 'false-claim', polarity: 'denied' }),
      `error ${name}: false-claim cannot be denied`,
    ],
    [
      'a statement that is no sentence',
      add({ id: 'f', statement: { fr: 'Soutien', en: 'Support.' } }),
      `error ${name}: statement.fr is no full sentence`,
    ],
    [
      'too few keywords',
      add({ id: 'f', keywords: { fr: ['a', 'b', 'c'], en: ['a'] } }),
      `error ${name}: fewer than 3 keywords.en`,
    ],
    [
      'too few paraphrases',
      add({ id: 'f', paraphrases: { fr: ['a'], en: ['a', 'b'] } }),
      `error ${name}: fewer than 3 paraphrases.fr`,
    ],
    [
      'a quantity without a number',
      add({ id: 'f', quantity: { ...quantity, value: null } }),
      `error ${name}: empty quantity`,
    ],
    [
      'a quantity of nothing',
      add({ id: 'f', quantity: { ...quantity, of: null } }),
      `error ${name}: quantity: not said of what`,
    ],
    [
      'bounds that are swapped',
      add({ id: 'f', quantity: { ...quantity, min: 9, max: 3 } }),
      `error ${name}: quantity: min above max`,
    ],
    [
      'evidence that the sources do not give',
      add({ id: 'f', evidence: 'quoted' }),
      `error ${name}: evidence is quoted, its sources say page`,
    ],
    ['no source', add({ id: 'f', sources: [] }), `error ${name}: no source`],
    [
      'a false claim without correction',
      add({ id: 'f', status: 'false', predicate: 'false-claim' }),
      `error ${name}: false, but without correction`,
    ],
    [
      'an end before the beginning',
      add({ id: 'f', validTo: '2025-02-01' }),
      `error ${name}: ends (2025-02-01) before it begins (2025-03-01)`,
    ],
    ['an unknown type', add({ id: 'f', type: 'guess' }), `error ${name}: type is guess`],
    [
      'a circle of succession',
      (pack) =>
        pack.facts.push(fact({ id: 'f', supersedes: ['g'] }), fact({ id: 'g', supersedes: ['f'] })),
      `error ${name}: supersedes itself through others`,
    ],
    [
      'a successor that begins earlier',
      (pack) =>
        pack.facts.push(
          fact({ id: 'f', supersedes: ['g'] }),
          fact({ id: 'g', validFrom: '2026-01-01', status: 'superseded', validTo: '2026-01-06' }),
        ),
      `warning ${name}: supersedes g, which begins later`,
    ],
    [
      'opposites that do not know of each other',
      add({ id: 'f', polarity: 'denied' }),
      `warning ${name}: and france-supports-ukraine overlap without contradicts or supersedes`,
    ],
  ];
  it.each(facts)('finds among facts %s', (_, change, expected) => {
    expect(findings(change)).toContain(expected);
  });

  it.each([
    ['they name each other', { contradicts: ['france-supports-ukraine'] }],
    ['they are about different things', { object: null, topic: 'troops' }],
    ['one ended before the other began', { validFrom: '2024-01-01', validTo: '2025-02-01' }],
  ])('lets opposites be when %s', (_, fields) => {
    expect(findings(add({ id: 'f', polarity: 'denied', ...fields }))).toEqual([]);
  });
});
