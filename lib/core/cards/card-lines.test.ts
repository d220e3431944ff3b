import { describe, expect, it } from 'vitest';
import type { Actor, Fact, Source } from '../knowledge';
import {
  beginsAfter,
  endsBefore,
  factLine,
  roleLine,
  type Shelf,
  sourceLines,
  supporting,
} from './card-lines';

const shelf: Shelf = {
  lang: 'fr',
  actors: new Map([['france', { label: { fr: 'France', en: 'France (en)' } } as Actor]]),
  sources: new Map(
    [
      source('officiel', { kind: 'official', published: '2026-01-06' }),
      source('mois', { published: null, publishedMonth: '2025-08' }),
      source('cache', { displayable: false }),
      source('cite', { seen: 'quoted', seenIn: 'officiel' }),
      source('cite-dans-cache', { seen: 'quoted', seenIn: 'cache' }),
      source('cite-sans-trace', { seen: 'quoted' }),
      source('http', { url: 'http://exemple.org/' }),
      source('script', { url: 'javascript:alert(1)' }),
    ].map((record) => [record.id, record]),
  ),
};

describe('sourceLines', () => {
  it('shows publisher, title, address and date', () => {
    expect(sourceLines([{ source: 'officiel', stance: 'disputes' }], shelf)).toEqual([
      {
        publisher: 'Éditeur officiel',
        title: 'Titre officiel',
        url: 'https://exemple.org/officiel',
        published: '2026-01-06',
        kind: 'official',
        stance: 'disputes',
        citedBy: null,
      },
    ]);
  });

  it.each([
    ['a source that readers must not see', ['cache'], []],
    ['a source that the base has lost', ['inconnu'], []],
    ['the same source a second time', ['mois', 'mois'], ['Éditeur mois']],
  ])('leaves out %s', (_, ids, publishers) => {
    expect(sourceLines(supporting(ids), shelf).map((line) => line.publisher)).toEqual(publishers);
  });

  it.each([
    ['names who quoted it', 'cite', 'Éditeur officiel'],
    ['does not name a source that readers must not see', 'cite-dans-cache', ''],
    ['says that it was only quoted when nobody knows where', 'cite-sans-trace', ''],
    ['is silent for what was seen itself', 'mois', null],
  ])('%s', (_, id, citedBy) => {
    expect(sourceLines(supporting([id]), shelf)[0]?.citedBy).toBe(citedBy);
  });

  it.each(['http', 'script'])('gives no link to an address that is not https: %s', (id) => {
    expect(sourceLines(supporting([id]), shelf)[0]?.url).toBeNull();
  });

  it('knows a date to the month', () => {
    expect(sourceLines(supporting(['mois']), shelf)[0]?.published).toBe('2025-08');
  });
});

describe('roleLine', () => {
  const role = {
    title: { fr: 'ministre', en: 'minister' },
    org: 'france',
    from: '2025-10',
    to: null,
  };

  it('shows the title, the organisation and what tells the start and the end', () => {
    expect(roleLine({ ...role, source: 'officiel', toSource: 'mois' }, shelf)).toMatchObject({
      title: 'ministre',
      org: 'France',
      from: '2025-10',
      to: null,
      unsourced: false,
      sources: [{ publisher: 'Éditeur officiel' }, { publisher: 'Éditeur mois' }],
    });
  });

  it.each([
    ['says so', { unsourced: true, source: 'officiel' }],
    ['has none', {}],
    ['has only one that readers must not see', { source: 'cache' }],
  ])('is unsourced when the base %s', (_, more) => {
    expect(roleLine({ ...role, ...more }, shelf).unsourced).toBe(true);
  });

  it('goes without an organisation that the base does not name', () => {
    expect(roleLine({ ...role, org: 'inconnue' }, shelf).org).toBeNull();
    expect(roleLine({ ...role, org: null }, shelf).org).toBeNull();
  });
});

describe('factLine', () => {
  it('carries the correction of what is false, and says when readers cannot consult the source', () => {
    const fact = {
      id: 'faux',
      statement: { fr: 'Vingt-six pays enverraient des troupes.', en: '' },
      correction: { fr: 'Vingt-six pays contribuent, sous des formes diverses.', en: '' },
      status: 'false',
      evidence: 'archive',
      asOf: '2025-09-05',
      validFrom: '2025-09-04',
      validTo: null,
      sources: [{ source: 'cache', stance: 'supports' }],
    } as unknown as Fact;
    const why = {
      rule: 'false-claim',
      values: ['26'],
      spans: [],
      agree: [],
      differ: [],
      missing: [],
    };
    expect(factLine(fact, { relation: 'agrees', why }, shelf)).toEqual({
      id: 'faux',
      statement: 'Vingt-six pays enverraient des troupes.',
      correction: 'Vingt-six pays contribuent, sous des formes diverses.',
      status: 'false',
      relation: 'agrees',
      why: { rule: 'false-claim', values: ['26'] },
      asOf: '2025-09-05',
      validFrom: '2025-09-04',
      validTo: null,
      evidence: 'archive',
      sources: [],
    });
  });
});

describe('beginsAfter', () => {
  it.each([
    ['begun before', '2025-09-04', '2025-09-04', false],
    ['begun that day', '2026-01-06', '2026-01-06', false],
    ['begun the day after', '2026-01-07', '2026-01-07', true],
    ['begun in that month', '2026-01', '2026-01-20', false],
    ['of unknown start, seen before', null, '2025-12-30', false],
    ['of unknown start, seen after', null, '2026-02-01', true],
    ['begun before, seen after', '2025-11-25', '2026-02-20', false],
  ])('%s', (_, from, seen, expected) => {
    expect(beginsAfter(from, seen, '2026-01-06')).toBe(expected);
  });
});

describe('endsBefore', () => {
  it.each([
    ['no end known', null, false],
    ['its last day', '2026-01-06', false],
    ['ended the day before', '2026-01-05', true],
    ['to end that month', '2026-01', false],
    ['ended the month before', '2025-12', true],
    ['to end that year', '2026', false],
  ])('%s', (_, to, expected) => {
    expect(endsBefore(to, '2026-01-06')).toBe(expected);
  });
});

function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    url: `https://exemple.org/${id}`,
    title: `Titre ${id}`,
    publisher: `Éditeur ${id}`,
    published: null,
    lang: 'fr',
    kind: 'press',
    seen: 'excerpt',
    ...more,
  };
}
