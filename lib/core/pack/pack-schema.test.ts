/** Each field of each record of a pack: what it may hold, and what is said of what it may not. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { actor, fact, smallPack, source } from '../../../tests/fixtures/small-pack';
import { PACK_LIMITS, packSchemas } from './pack-schema';

type Schema = keyof typeof packSchemas;

/** What is wrong with `value`, as « field: message » lines; empty when it is right. */
function refusals(schema: Schema, value: unknown): string[] {
  const result = v.safeParse(packSchemas[schema] as v.GenericSchema, value, {
    abortPipeEarly: true,
  });
  if (result.success) return [];
  return result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
}

/** `record` with the field at `path` (« roles.0.title.fr ») set to `value`. */
function withField(record: object, path: string, value: unknown): object {
  const copy = structuredClone(record);
  const steps = path.split('.');
  const last = steps.pop() as string;
  let place = copy as Record<string, unknown>;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  place[last] = value;
  return copy;
}

function withoutField(record: object, path: string): object {
  const copy = structuredClone(record);
  const steps = path.split('.');
  const last = steps.pop() as string;
  let place = copy as Record<string, unknown>;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  delete place[last];
  return copy;
}

const both = (fr: string, en = fr) => ({ fr, en });

/** A record of each kind with every field that it may have. */
const FULL = {
  actor: actor({
    id: 'armee-de-terre',
    kind: 'military',
    country: 'france',
    presidency: 'elected',
    seatOf: 'defence-minister',
    about: 'ukraine',
    ambiguous: [{ alias: 'l’armée', why: 'Chaque pays a la sienne.' }],
    metonyms: { fr: ['Brienne'], en: ['Brienne'] },
    demonyms: { fr: ['terrien'], en: ['ground'] },
    descriptors: [{ fr: 'les fantassins', en: 'the foot soldiers', from: '2020', to: null }],
    roles: [
      {
        title: both('chef d’état-major', 'chief of staff'),
        org: 'france',
        from: '2021-07',
        to: '2025-09-01',
        source: 's-agence-1',
        toSource: null,
        unsourced: false,
        fromUnsourced: true,
        toUnsourced: false,
        datesUnsourced: true,
        uncertainAfter: '2025-08',
        note: 'Vu en fonction pour la dernière fois en août.',
      },
    ],
    coalition: {
      member: 'observer',
      position: both('Observe sans promettre.', 'Watches without a promise.'),
      asOf: '2026-01',
      source: 's-agence-1',
      unsourced: false,
      note: 'Position donnée par un porte-parole.',
    },
    memberCount: [
      { asOf: '2026-01-06', count: 35, source: 's-agence-1', note: 'Avec la Turquie.' },
    ],
    date: { from: '2026-01-06', to: null },
    place: 'Vincennes',
    unsourced: false,
    newestEvidence: '2026-01',
    freshNote: 'Rien depuis janvier.',
    wikidata: 'Q142',
    wikidata_checked: true,
    wikidataNote: 'Vérifié à la main.',
  }),
  fact: fact({
    id: 'dix-mille-hommes',
    quantity: {
      value: 10_000,
      min: 8_000,
      max: null,
      approx: true,
      unit: 'person',
      of: both('soldats', 'soldiers'),
    },
    condition: both('si la trêve tient', 'if the truce holds'),
    supersedes: ['six-mille-hommes'],
    follows: ['envoi-promis'],
    contradicts: ['aucun-homme'],
    variants: [{ fr: 'dix mille soldats', relation: 'agrees' }],
    correction: both('Ils sont huit mille.', 'They are eight thousand.'),
    note: 'Chiffre donné au Parlement.',
  }),
  event: {
    ...smallPack().events[0],
    end: '2026-01-07',
    unsourced: false,
  },
  source: source({
    id: 's-agence-9',
    titleFrom: 'og:title',
    publishedMonth: '2026-01',
    publishedInferred: true,
    seenIn: 's-agence-1',
    displayable: true,
    locator: 'page 4',
    cites: ['http://ministere.example/texte?n=1#haut'],
    note: 'Dépêche reprise ailleurs.',
  }),
  header: { id: 'essai', revision: 3, date: '2026-01-06', license: 'CC0-1.0' },
} satisfies Partial<Record<Schema, object>>;

type Kind = keyof typeof FULL;

describe('a record of a pack', () => {
  it.each(Object.keys(FULL) as Kind[])('may have all its fields: %s', (kind) => {
    expect(refusals(kind, FULL[kind])).toEqual([]);
  });

  const required: [kind: Kind, fields: string[]][] = [
    [
      'actor',
      ['id', 'kind', 'label', 'label.fr', 'label.en', 'aliases', 'aliases.fr', 'aliases.en'].concat(
        ['summary', 'summary.fr', 'summary.en', 'sources', 'ambiguous.0.alias', 'ambiguous.0.why'],
        [
          'metonyms.fr',
          'demonyms.en',
          'descriptors.0.fr',
          'descriptors.0.en',
          'descriptors.0.from',
        ],
        ['descriptors.0.to', 'roles.0.title', 'roles.0.title.en', 'roles.0.org', 'roles.0.from'],
        ['roles.0.to', 'coalition.member', 'coalition.position', 'coalition.asOf', 'date.from'],
        ['coalition.position.en', 'memberCount.0.asOf', 'memberCount.0.count', 'date.to'],
        ['memberCount.0.source'],
      ),
    ],
    [
      'fact',
      ['id', 'type', 'statement', 'statement.fr', 'statement.en', 'subject', 'predicate'].concat(
        ['object', 'topic', 'actors', 'quantity', 'quantity.value', 'quantity.min', 'quantity.max'],
        ['quantity.approx', 'quantity.unit', 'quantity.of', 'quantity.of.en', 'polarity'],
        ['modality', 'condition', 'condition.fr', 'asOf', 'validFrom', 'validTo', 'supersedes'],
        ['contradicts', 'status', 'evidence', 'keywords', 'keywords.en', 'paraphrases'],
        ['paraphrases.fr', 'variants', 'variants.0.fr', 'variants.0.relation', 'sources'],
        ['sources.0.source', 'sources.0.stance', 'correction.en'],
      ),
    ],
    [
      'event',
      ['id', 'actor', 'kind', 'date', 'end', 'place', 'label', 'label.en', 'summary'].concat([
        'summary.fr',
        'participants',
        'outcomes',
        'sources',
      ]),
    ],
    ['source', ['id', 'url', 'title', 'publisher', 'published', 'lang', 'kind', 'seen']],
    ['header', ['id', 'revision', 'date', 'license']],
  ];
  it.each(required.flatMap(([kind, fields]) => fields.map((field) => [kind, field] as const)))(
    'of %s needs %s',
    (kind, field) => {
      const found = refusals(kind, withoutField(FULL[kind], field));
      expect(found).toEqual([expect.stringMatching(new RegExp(`^${field}: .*undefined`))]);
    },
  );

  const optional: [kind: Kind, fields: string[]][] = [
    [
      'actor',
      ['country', 'presidency', 'seatOf', 'about', 'ambiguous', 'metonyms', 'demonyms'].concat(
        ['descriptors', 'roles'],
        ['roles.0.source', 'roles.0.toSource', 'roles.0.unsourced', 'roles.0.fromUnsourced'],
        ['roles.0.toUnsourced', 'roles.0.datesUnsourced', 'roles.0.uncertainAfter', 'roles.0.note'],
        ['coalition', 'coalition.source', 'coalition.unsourced', 'coalition.note', 'memberCount'],
        ['memberCount.0.note', 'date', 'place', 'unsourced', 'related', 'newestEvidence'],
        ['freshNote', 'wikidata', 'wikidata_checked', 'wikidataNote'],
      ),
    ],
    ['fact', ['follows', 'correction', 'note']],
    ['event', ['unsourced']],
    [
      'source',
      [
        'titleFrom',
        'publishedMonth',
        'publishedInferred',
        'seenIn',
        'displayable',
        'locator',
      ].concat(['cites', 'note']),
    ],
  ];
  it.each(optional.flatMap(([kind, fields]) => fields.map((field) => [kind, field] as const)))(
    'of %s does without %s',
    (kind, field) => {
      expect(refusals(kind, withoutField(FULL[kind], field))).toEqual([]);
    },
  );

  const unknown: [kind: Kind, path: string][] = [
    ['actor', 'name'],
    ['actor', 'label.de'],
    ['actor', 'aliases.uk'],
    ['actor', 'roles.0.until'],
    ['actor', 'coalition.since'],
    ['actor', 'memberCount.0.total'],
    ['actor', 'ambiguous.0.reason'],
    ['actor', 'descriptors.0.de'],
    ['fact', 'claim'],
    ['fact', 'quantity.currency'],
    ['fact', 'variants.0.en'],
    ['fact', 'sources.0.quote'],
    ['fact', 'statement.de'],
    ['event', 'time'],
    ['event', 'label.de'],
    ['source', 'author'],
    ['header', 'actors'],
  ];
  it.each(unknown)('of %s refuses a field %s that nobody knows', (kind, path) => {
    const [found] = refusals(kind, withField(FULL[kind], path, 'x'));
    expect(found).toBe(
      `${path}: Invalid key: Expected never but received "${path.split('.').at(-1)}"`,
    );
  });
});

describe('a field of a record', () => {
  type Case = [kind: Kind, path: string, value: unknown, message: string];

  const isNoId = 'is no id: lower-case words with hyphens';
  const ids: Case[] = [
    ['actor', 'id', 'Emmanuel-Macron', isNoId],
    ['actor', 'id', 'emmanuel--macron', isNoId],
    ['actor', 'id', '-macron', isNoId],
    ['actor', 'id', 'macron-', isNoId],
    ['actor', 'id', 'président', isNoId],
    ['actor', 'id', 'emmanuel_macron', isNoId],
    ['actor', 'id', '', isNoId],
    ['actor', 'id', 'macron\n', isNoId],
    ['actor', 'id', '../france', isNoId],
    ['actor', 'country', 'la France', isNoId],
    ['actor', 'roles.0.org', 'ONU', isNoId],
    ['actor', 'roles.0.source', 'S1', isNoId],
    ['actor', 'coalition.source', 'agence 1', isNoId],
    ['actor', 'memberCount.0.source', '', isNoId],
    ['actor', 'sources.0', 's.1', isNoId],
    ['actor', 'related.0', 'a/b', isNoId],
    ['fact', 'subject', 'La-France', isNoId],
    ['fact', 'predicate', 'member count', isNoId],
    ['fact', 'object', 'l’ukraine', isNoId],
    ['fact', 'topic', '', isNoId],
    ['fact', 'actors.1', 'ukraine ', isNoId],
    ['fact', 'supersedes.0', 'A', isNoId],
    ['fact', 'contradicts.0', 'b--c', isNoId],
    ['fact', 'sources.0.source', '?', isNoId],
    ['event', 'actor', 'Sommet', isNoId],
    ['event', 'kind', 'Coalition meeting', isNoId],
    ['event', 'participants.0', 'é', isNoId],
    ['event', 'outcomes.0', 'x y', isNoId],
    ['event', 'sources.0', 's:1', isNoId],
    ['source', 'seenIn', 'S', isNoId],
    ['source', 'kind', 'Press', isNoId],
    ['header', 'id', 'Essai', isNoId],
  ];

  const isNoDay = 'is no date YYYY-MM-DD';
  const isNoDate = 'is no date YYYY-MM-DD, YYYY-MM or YYYY';
  const notInCalendar = 'is no day of the calendar';
  const dates: Case[] = [
    ['fact', 'asOf', '2026-01', isNoDay],
    ['fact', 'asOf', '2026', isNoDay],
    ['fact', 'asOf', '2026-1-6', isNoDay],
    ['fact', 'asOf', '06/01/2026', isNoDay],
    ['fact', 'asOf', '2026-01-06T00:00:00Z', isNoDay],
    ['fact', 'asOf', '2026-13-01', isNoDay],
    ['fact', 'asOf', '2026-00-10', isNoDay],
    ['fact', 'asOf', '2026-01-32', isNoDay],
    ['fact', 'asOf', '2026-01-00', isNoDay],
    ['fact', 'asOf', '2026-04-31', notInCalendar],
    ['fact', 'asOf', '2025-02-29', notInCalendar],
    ['fact', 'asOf', '1900-02-29', notInCalendar],
    ['fact', 'validFrom', '2026-06-31', notInCalendar],
    ['fact', 'validFrom', 'mars 2025', isNoDate],
    ['fact', 'validFrom', '2025-3', isNoDate],
    ['fact', 'validTo', '25', isNoDate],
    ['fact', 'validTo', '2025-00', isNoDate],
    ['actor', 'roles.0.from', '2021-7', isNoDate],
    ['actor', 'roles.0.to', '2021-09-31', notInCalendar],
    ['actor', 'roles.0.uncertainAfter', '', isNoDate],
    ['actor', 'descriptors.0.from', '20', isNoDate],
    ['actor', 'descriptors.0.to', 'aujourd’hui', isNoDate],
    ['actor', 'coalition.asOf', '2026-11-31', notInCalendar],
    ['actor', 'memberCount.0.asOf', '2026-01', isNoDay],
    ['actor', 'date.from', '2023-02-29', notInCalendar],
    ['actor', 'date.to', '-2026', isNoDate],
    ['actor', 'newestEvidence', '2026-14', isNoDate],
    ['event', 'date', '6 janvier', isNoDate],
    ['event', 'end', '2026-09-31', notInCalendar],
    ['source', 'published', '2026-01', isNoDay],
    ['source', 'publishedMonth', 'janvier', isNoDate],
    ['header', 'date', '2026', isNoDay],
  ];

  const texts: Case[] = [
    ['actor', 'label.fr', '', 'is empty'],
    ['actor', 'label.en', ' France', 'has space around it'],
    ['actor', 'aliases.fr.0', '\u00a0Paris', 'has space around it'],
    ['actor', 'aliases.en.0', '', 'is empty'],
    ['actor', 'metonyms.fr.0', 'Brienne\n', 'has space around it'],
    ['actor', 'demonyms.en.0', '', 'is empty'],
    ['actor', 'descriptors.0.fr', ' ', 'has space around it'],
    ['actor', 'ambiguous.0.why', '', 'is empty'],
    ['actor', 'roles.0.title.fr', 'ministre ', 'has space around it'],
    ['actor', 'summary.en', '', 'is empty'],
    ['actor', 'place', '', 'is empty'],
    ['actor', 'freshNote', '', 'is empty'],
    ['actor', 'label.fr', 'é'.repeat(401), 'is longer than 400 characters'],
    ['actor', 'summary.fr', 'é'.repeat(4_001), 'is longer than 4000 characters'],
    ['fact', 'type', '', 'is empty'],
    ['fact', 'statement.fr', '\tOui.', 'has space around it'],
    ['fact', 'statement.en', 'a'.repeat(4_001), 'is longer than 4000 characters'],
    ['fact', 'keywords.fr.2', 'a'.repeat(401), 'is longer than 400 characters'],
    ['fact', 'paraphrases.en.1', '', 'is empty'],
    ['fact', 'variants.0.fr', 'dix mille ', 'has space around it'],
    ['fact', 'quantity.unit', '', 'is empty'],
    ['fact', 'quantity.of.fr', '', 'is empty'],
    ['fact', 'condition.en', ' if', 'has space around it'],
    ['fact', 'correction.fr', '', 'is empty'],
    ['fact', 'note', '', 'is empty'],
    ['event', 'place', ' Paris', 'has space around it'],
    ['event', 'label.fr', '', 'is empty'],
    ['event', 'summary.en', '', 'is empty'],
    ['source', 'title', '', 'is empty'],
    ['source', 'publisher', 'Agence ', 'has space around it'],
    ['source', 'locator', '', 'is empty'],
    ['header', 'license', '', 'is empty'],
  ];

  const isNoAddress = 'is no http(s) address';
  const addresses: Case[] = [
    ['source', 'url', 'agence.example/1', isNoAddress],
    ['source', 'url', 'ftp://agence.example/1', isNoAddress],
    ['source', 'url', 'JAVASCRIPT:alert(1)', isNoAddress],
    ['source', 'url', 'data:text/html,x', isNoAddress],
    ['source', 'url', 'https://', isNoAddress],
    ['source', 'url', 'https://agence.example/une page', isNoAddress],
    ['source', 'url', ' https://agence.example/1', isNoAddress],
    ['source', 'cites.0', 'file:///etc/passwd', isNoAddress],
    ['actor', 'wikidata', 'q142', 'is no Wikidata id'],
    ['actor', 'wikidata', 'Q', 'is no Wikidata id'],
    ['actor', 'wikidata', 'P31', 'is no Wikidata id'],
    ['actor', 'wikidata', 'Q1234567890123', 'is no Wikidata id'],
    ['source', 'lang', 'FR', 'is no language code'],
    ['source', 'lang', 'fra', 'is no language code'],
    ['source', 'lang', 'fr-CA', 'is no language code'],
  ];

  const expected = (options: string[], received: string) =>
    `Invalid type: Expected (${options.map((one) => `"${one}"`).join(' | ')}) but received ${received}`;
  const choices: Case[] = [
    ['actor', 'presidency', 'monarch', expected(['executive', 'elected'], '"monarch"')],
    [
      'actor',
      'seatOf',
      'monarch',
      expected(
        ['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister'],
        '"monarch"',
      ),
    ],
    ['fact', 'polarity', 'negated', expected(['affirmed', 'denied'], '"negated"')],
    [
      'fact',
      'modality',
      'obligation',
      expected(['asserted', 'possible', 'conditional', 'planned', 'reported'], '"obligation"'),
    ],
    [
      'fact',
      'status',
      'true',
      expected(['established', 'announced', 'disputed', 'superseded', 'false'], '"true"'),
    ],
    ['fact', 'evidence', 'excerpt', expected(['page', 'quoted', 'archive'], '"excerpt"')],
    [
      'fact',
      'variants.0.relation',
      'refutes',
      expected(
        [
          'agrees',
          'approximates',
          'narrower',
          'broader',
          'differs',
          'outdated',
          'later',
          'context',
        ],
        '"refutes"',
      ),
    ],
    ['fact', 'sources.0.stance', null, expected(['supports', 'disputes', 'reports'], 'null')],
    ['source', 'seen', 'page', expected(['excerpt', 'rss', 'archive', 'quoted'], '"page"')],
    [
      'actor',
      'coalition.member',
      'membre',
      'Invalid type: Expected (boolean | "observer") but received "membre"',
    ],
  ];

  const types: Case[] = [
    ['actor', 'memberCount.0.count', 35.5, 'Invalid integer: Received 35.5'],
    ['actor', 'memberCount.0.count', '35', 'Invalid type: Expected number but received "35"'],
    ['actor', 'unsourced', 'oui', 'Invalid type: Expected boolean but received "oui"'],
    ['actor', 'aliases.fr', 'France', 'Invalid type: Expected Array but received "France"'],
    ['actor', 'roles', null, 'Invalid type: Expected Array but received null'],
    ['actor', 'label', 'France', 'Invalid type: Expected Object but received "France"'],
    ['actor', 'date', null, 'Invalid type: Expected Object but received null'],
    ['actor', 'wikidata_checked', 1, 'Invalid type: Expected boolean but received 1'],
    ['fact', 'quantity.approx', null, 'Invalid type: Expected boolean but received null'],
    ['fact', 'quantity.value', Number.POSITIVE_INFINITY, 'Invalid finite: Received Infinity'],
    ['fact', 'quantity.min', Number.NaN, 'Invalid type: Expected number but received NaN'],
    ['fact', 'quantity.max', '10', 'Invalid type: Expected number but received "10"'],
    ['fact', 'asOf', 20260106, 'Invalid type: Expected string but received 20260106'],
    ['fact', 'asOf', null, 'Invalid type: Expected string but received null'],
    ['fact', 'supersedes', 'f', 'Invalid type: Expected Array but received "f"'],
    ['fact', 'follows', null, 'Invalid type: Expected Array but received null'],
    ['event', 'date', null, 'Invalid type: Expected string but received null'],
    ['source', 'publisher', null, 'Invalid type: Expected string but received null'],
    ['source', 'displayable', null, 'Invalid type: Expected boolean but received null'],
    ['header', 'revision', 0, 'Invalid value: Expected >=1 but received 0'],
    ['header', 'revision', 1.5, 'Invalid integer: Received 1.5'],
    ['header', 'revision', '2', 'Invalid type: Expected number but received "2"'],
  ];

  it.each([...ids, ...dates, ...texts, ...addresses, ...choices, ...types])(
    'of %s: %s refuses %j and says why',
    (kind, path, value, message) => {
      expect(refusals(kind, withField(FULL[kind], path, value))).toEqual([`${path}: ${message}`]);
    },
  );

  const allowed: [why: string, kind: Kind, path: string, value: unknown][] = [
    ['an id that is a number', 'fact', 'id', '35'],
    ['an id of a hundred characters', 'actor', 'id', 'a'.repeat(100)],
    ['the leap day of a leap year', 'fact', 'asOf', '2024-02-29'],
    ['the leap day of a century that has one', 'fact', 'asOf', '2000-02-29'],
    ['the last day of a long month', 'fact', 'asOf', '2025-12-31'],
    ['a month without its day', 'fact', 'validFrom', '2025-03'],
    ['a year alone', 'fact', 'validTo', '2025'],
    ['a fact without end', 'fact', 'validTo', null],
    ['a fact without quantity', 'fact', 'quantity', null],
    ['a quantity below zero', 'fact', 'quantity.value', -3.5],
    ['a quantity with a lower bound only', 'fact', 'quantity.value', null],
    ['a name of four hundred characters', 'actor', 'label.fr', 'é'.repeat(PACK_LIMITS.name)],
    ['a text of four thousand', 'fact', 'statement.fr', 'é'.repeat(PACK_LIMITS.text)],
    ['space within a text', 'fact', 'statement.fr', 'Oui : « non ».\nPeut-être.'],
    ['nobody in the coalition', 'actor', 'coalition.member', false],
    ['a position that is not known', 'actor', 'coalition.member', null],
    ['an actor without place', 'actor', 'place', null],
    ['an actor that is not in Wikidata', 'actor', 'wikidata', null],
    ['no aliases in a language', 'actor', 'aliases.en', []],
    ['a list at its limit', 'actor', 'related', new Array(PACK_LIMITS.list).fill('france')],
    ['an address without encryption', 'source', 'url', 'http://agence.example'],
    ['an address with an accent', 'source', 'url', 'https://agence.example/été?q=«a»'],
    ['a source without address', 'source', 'url', null],
    ['a source without title', 'source', 'title', null],
    ['a source without day', 'source', 'published', null],
    ['an event of no actor', 'event', 'actor', null],
    ['an event known to the year', 'event', 'date', '2025'],
    ['a role without beginning', 'actor', 'roles.0.from', null],
    ['a role in no organisation', 'actor', 'roles.0.org', null],
  ];
  it.each(allowed)('may be %s', (_, kind, path, value) => {
    expect(refusals(kind, withField(FULL[kind], path, value))).toEqual([]);
  });

  it.each<[kind: Kind, path: string]>([
    ['actor', 'aliases.fr'],
    ['actor', 'metonyms.en'],
    ['actor', 'demonyms.fr'],
    ['actor', 'sources'],
    ['actor', 'related'],
    ['fact', 'actors'],
    ['fact', 'supersedes'],
    ['fact', 'follows'],
    ['fact', 'contradicts'],
    ['fact', 'keywords.en'],
    ['fact', 'paraphrases.fr'],
    ['event', 'participants'],
    ['event', 'outcomes'],
    ['event', 'sources'],
  ])('of %s: %s holds five hundred elements at most', (kind, path) => {
    const many = (count: number) => withField(FULL[kind], path, new Array(count).fill('x'));
    expect(refusals(kind, many(500))).toEqual([]);
    expect(refusals(kind, many(501))).toEqual([`${path}: holds more than 500 elements`]);
  });

  it('of an address is as long as browsers carry', () => {
    const url = (length: number) => `https://a.example/${'x'.repeat(length - 18)}`;
    expect(refusals('source', { ...FULL.source, url: url(2_000) })).toEqual([]);
    expect(refusals('source', { ...FULL.source, url: url(2_001) })).not.toEqual([]);
  });
});

describe('days of records', () => {
  const dayOf = (date: Date) => date.toISOString().slice(0, 10);

  it('are those of the calendar', () => {
    const date = fc.date({
      min: new Date('1000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (any) => {
        expect(refusals('fact', { ...FULL.fact, asOf: dayOf(any) })).toEqual([]);
      }),
    );
  });

  it('are no others, however written', () => {
    const two = (most: number) =>
      fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), two(13), two(32), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const parsed = new Date(`${text}T00:00:00Z`);
        const isReal = !Number.isNaN(parsed.getTime()) && dayOf(parsed) === text;
        expect(refusals('fact', { ...FULL.fact, asOf: text }).length === 0).toBe(isReal);
      }),
    );
  });
});

describe('a whole pack in one document', () => {
  it('is read as its parts are', () => {
    expect(refusals('pack', smallPack())).toEqual([]);
  });

  it.each(['actors', 'facts', 'events', 'sources', 'predicates', 'revision'])(
    'needs its %s',
    (part) => {
      const found = refusals('pack', withoutField(smallPack(), part));
      expect(found).toEqual([expect.stringMatching(new RegExp(`^${part}: `))]);
    },
  );

  it.each<[path: string, value: unknown, message: string]>([
    ['actors.1.label.en', '', 'is empty'],
    ['facts.0.asOf', '2026-02-30', 'is no day of the calendar'],
    ['events.0.participants.1', 'Ukraine', 'is no id: lower-case words with hyphens'],
    ['sources.0.url', 'agence', 'is no http(s) address'],
    ['predicates.1.polar', 'no', 'Invalid type: Expected boolean but received "no"'],
    ['predicates.0.definition.fr', '', 'is empty'],
    ['predicates.0.subject', '', 'is empty'],
    ['predicates.0.group', 'Groupe 1', 'is no id: lower-case words with hyphens'],
    ['version', 2, 'Invalid key: Expected never but received "version"'],
  ])('says where in it the mistake is: %s', (path, value, message) => {
    expect(refusals('pack', withField(smallPack(), path, value))).toEqual([`${path}: ${message}`]);
  });

  it('is refused when it is nothing of the kind', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(refusals('pack', value)).not.toEqual([]);
      }),
    );
  });
});
