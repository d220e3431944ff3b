/** What an editor is told about the facts of a pack, one broken thing at a time. */
import { describe, expect, it } from 'vitest';

import { fact, smallPack, source } from '../../../tests/fixtures/small-pack';
import type { Fact, FactQuantity, Pack, Source } from '../knowledge';
import { checkFacts } from './check-facts';
import { Findings } from './findings';

const OTHER = 'france-supports-ukraine';

/** Findings about the fact `f` in the small pack, after `change`. */
function told(fields: Partial<Fact>, change: (pack: Pack) => unknown = () => {}): string[] {
  const pack = smallPack();
  pack.facts.push(fact({ id: 'f', object: null, topic: 'aid', ...fields }));
  change(pack);
  const findings = new Findings();
  checkFacts(findings, pack);
  return findings.list
    .filter(({ record }) => record === 'f')
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const QUANTITY: FactQuantity = {
  value: 35,
  min: null,
  max: null,
  approx: false,
  unit: 'country',
  of: { fr: 'membres', en: 'members' },
};

describe('a fact in which everything fits', () => {
  it.each<[why: string, fields: Partial<Fact>]>([
    ['as it is', {}],
    ['with an object instead of a topic', { object: 'ukraine', topic: null }],
    ['with neither', { object: null, topic: null }],
    ['with a number', { type: 'quantity', quantity: QUANTITY }],
    ['with a range only', { quantity: { ...QUANTITY, value: null, min: 26, max: 35 } }],
    ['with one bound only', { quantity: { ...QUANTITY, value: null, min: 26 } }],
    ['with bounds that are equal', { quantity: { ...QUANTITY, min: 35, max: 35 } }],
    ['with a question for a statement', { statement: { fr: 'Qui paie ?', en: 'Who pays?' } }],
    ['with a cry for a statement', { statement: { fr: 'Assez !', en: 'Enough!' } }],
    ['that ends on the day it began', { validFrom: '2025-03-01', validTo: '2025-03-01' }],
    ['that ends in the month it began', { validFrom: '2025-03-11', validTo: '2025-03' }],
    ['that ends in the year it began', { validFrom: '2025-03-11', validTo: '2025' }],
  ])('gives no findings: %s', (_, fields) => {
    expect(told(fields)).toEqual([]);
  });
});

describe('what a fact refers to', () => {
  it.each<[why: string, fields: Partial<Fact>, expected: string]>([
    [
      'a subject that the pack does not hold',
      { subject: 'nul', actors: ['nul'] },
      'error: actors: no such id nul',
    ],
    [
      'an actor twice',
      { actors: ['france', 'ukraine', 'france'] },
      'error: actors holds france twice',
    ],
    ['a successor of nothing', { supersedes: ['parti'] }, 'error: supersedes: no such id parti'],
    ['a sequel of nothing', { follows: ['parti'] }, 'error: follows: no such id parti'],
    [
      'a contradiction with nothing',
      { contradicts: ['parti'] },
      'error: contradicts: no such id parti',
    ],
    [
      'a source that is not there',
      { sources: [{ source: 's-9', stance: 'supports' }] },
      'error: sources: no such id s-9',
    ],
    [
      'a source twice',
      {
        sources: [
          { source: 's-agence-1', stance: 'supports' },
          { source: 's-agence-1', stance: 'reports' },
        ],
      },
      'error: sources holds s-agence-1 twice',
    ],
    ['itself as its predecessor', { supersedes: ['f'] }, 'error: supersedes itself'],
    ['itself as its sequel', { follows: ['f'] }, 'error: follows itself'],
    ['itself as its contrary', { contradicts: ['f'] }, 'error: contradicts itself'],
    [
      'an object that is not among its actors',
      { object: 'ukraine', topic: null, actors: ['france'] },
      'error: its object is not among its actors',
    ],
    [
      'a subject that is not among its actors',
      { actors: ['ukraine'] },
      'error: its subject is not among its actors',
    ],
    ['both an object and a topic', { object: 'ukraine', topic: 'aid' }, 'error: object and topic'],
    ['a predicate that nobody defined', { predicate: 'adores' }, 'error: no predicate adores'],
    ['a type that does not exist', { type: 'rumour' }, 'error: type is rumour'],
  ])('is checked: %s', (_, fields, expected) => {
    expect(told(fields)).toContain(expected);
  });
});

describe('how a fact is worded', () => {
  it.each<[why: string, fields: Partial<Fact>, expected: string]>([
    [
      'a French statement without stop',
      { statement: { fr: 'La France aide', en: 'It helps.' } },
      'error: statement.fr is no full sentence',
    ],
    [
      'an English statement without stop',
      { statement: { fr: 'Elle aide.', en: 'France helps' } },
      'error: statement.en is no full sentence',
    ],
    [
      'a statement that ends in a quotation',
      { statement: { fr: 'Il dit « oui. »', en: 'Yes.' } },
      'error: statement.fr is no full sentence',
    ],
    [
      'two French keywords',
      { keywords: { fr: ['a', 'b'], en: ['a', 'b', 'c'] } },
      'error: fewer than 3 keywords.fr',
    ],
    [
      'two English keywords',
      { keywords: { fr: ['a', 'b', 'c'], en: ['a', 'b'] } },
      'error: fewer than 3 keywords.en',
    ],
    [
      'two French paraphrases',
      { paraphrases: { fr: ['a', 'b'], en: ['a', 'b'] } },
      'error: fewer than 3 paraphrases.fr',
    ],
    [
      'one English paraphrase',
      { paraphrases: { fr: ['a', 'b', 'c'], en: ['a'] } },
      'error: fewer than 2 paraphrases.en',
    ],
    [
      'a paraphrase twice',
      { paraphrases: { fr: ['a', 'b', 'a'], en: ['a', 'b'] } },
      'error: paraphrases.fr holds a twice',
    ],
    ['no beginning', { validFrom: null }, 'error: no validFrom'],
    [
      'an end a day before',
      { validFrom: '2025-03-11', validTo: '2025-03-10' },
      'error: ends (2025-03-10) before it begins (2025-03-11)',
    ],
    [
      'an end a month before',
      { validFrom: '2025-03-11', validTo: '2025-02' },
      'error: ends (2025-02) before it begins (2025-03-11)',
    ],
    [
      'an end a year before',
      { validFrom: '2025-03-11', validTo: '2024' },
      'error: ends (2024) before it begins (2025-03-11)',
    ],
    [
      'a number that is missing',
      { type: 'quantity', quantity: null },
      'error: type quantity without quantity',
    ],
    ['a number that is empty', { quantity: { ...QUANTITY, value: null } }, 'error: empty quantity'],
    [
      'bounds the wrong way round',
      { quantity: { ...QUANTITY, min: 36, max: 35 } },
      'error: quantity: min above max',
    ],
    [
      'a number of nothing',
      { quantity: { ...QUANTITY, of: null } },
      'error: quantity: not said of what',
    ],
  ])('is checked: %s', (_, fields, expected) => {
    expect(told(fields)).toContain(expected);
  });
});

describe('the evidence of a fact', () => {
  const QUOTED = source({ id: 's-quoted', seen: 'quoted', seenIn: 's-agence-1' });
  const HIDDEN = source({ id: 's-hidden', displayable: false });
  const AWAY = source({ id: 's-away', url: null, displayable: false, locator: 'archives' });
  const RSS = source({ id: 's-rss', seen: 'rss' });
  const cited = (...sources: [Source, Fact['sources'][number]['stance']][]): Partial<Fact> => ({
    sources: sources.map(([{ id }, stance]) => ({ source: id, stance })),
  });
  const withSources = (pack: Pack) => pack.sources.push(QUOTED, HIDDEN, AWAY, RSS);
  const PAGE = smallPack().sources[0] as Source;

  it.each<[why: string, fields: Partial<Fact>, evidence: Fact['evidence']]>([
    ['a page that readers can open', cited([PAGE, 'supports']), 'page'],
    ['a feed that readers can open', cited([RSS, 'supports']), 'page'],
    ['a quotation elsewhere', cited([QUOTED, 'supports']), 'quoted'],
    ['a source that may not be shown', cited([HIDDEN, 'supports']), 'archive'],
    ['a source without address', cited([AWAY, 'supports']), 'archive'],
    ['the best of several', cited([AWAY, 'supports'], [QUOTED, 'supports']), 'quoted'],
    [
      'what speaks, not what only reports',
      cited([PAGE, 'reports'], [QUOTED, 'supports']),
      'quoted',
    ],
    ['what disputes, which also speaks', cited([PAGE, 'disputes'], [AWAY, 'supports']), 'page'],
    ['reports, when there is nothing else', cited([PAGE, 'reports']), 'page'],
  ])('is that of %s', (_, fields, evidence) => {
    expect(told({ ...fields, evidence }, withSources)).toEqual([]);
    const other = evidence === 'page' ? 'archive' : 'page';
    expect(told({ ...fields, evidence: other }, withSources)).toEqual([
      `error: evidence is ${other}, its sources say ${evidence}`,
    ]);
  });

  it('must be there', () => {
    expect(told({ sources: [] })).toEqual(['error: no source']);
  });

  const FALSE: Partial<Fact> = {
    status: 'false',
    predicate: 'false-claim',
    correction: { fr: 'C’est faux.', en: 'It is false.' },
    sources: [{ source: 's-agence-1', stance: 'disputes' }],
  };
  it.each<[why: string, fields: Partial<Fact>, expected: string[]]>([
    ['told with its correction and who disputes it', FALSE, []],
    [
      'without correction',
      { ...FALSE, correction: undefined },
      ['error: false, but without correction'],
    ],
    [
      'disputed by nobody',
      { ...FALSE, sources: [{ source: 's-agence-1', stance: 'supports' }] },
      ['error: false, but no source disputes it'],
    ],
    [
      'under another predicate',
      { ...FALSE, predicate: 'supports' },
      ['error: status false and predicate false-claim go together'],
    ],
    [
      'that is said to be established',
      { ...FALSE, status: 'established' },
      ['error: status false and predicate false-claim go together'],
    ],
  ])('of a falsehood: %s', (_, fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });
});

describe('opposites', () => {
  const DENIED: Partial<Fact> = { polarity: 'denied', object: 'ukraine', topic: null };
  const warning = `warning: and ${OTHER} overlap without contradicts or supersedes`;

  it.each<
    [why: string, fields: Partial<Fact>, change: (pack: Pack) => unknown, expected: string[]]
  >([
    ['that do not know of each other', DENIED, () => {}, [warning]],
    ['on no point in particular, which is any', { ...DENIED, object: null }, () => {}, [warning]],
    ['of which this names the other', { ...DENIED, contradicts: [OTHER] }, () => {}, []],
    ['of which the other names this', DENIED, (pack) => pack.facts[0]?.contradicts.push('f'), []],
    [
      'of which this replaces the other',
      { ...DENIED, supersedes: [OTHER] },
      (pack) =>
        Object.assign(pack.facts[0] as Fact, { status: 'superseded', validTo: '2026-06-01' }),
      [],
    ],
    ['about something else', { ...DENIED, object: null, topic: 'troops' }, () => {}, []],
    ['of another subject', { ...DENIED, subject: 'ukraine', object: 'france' }, () => {}, []],
    [
      'that both deny',
      DENIED,
      (pack) => Object.assign(pack.facts[0] as Fact, { polarity: 'denied' }),
      [],
    ],
    [
      'one after the other',
      { ...DENIED, validFrom: '2024-01-01', validTo: '2025-02-28' },
      () => {},
      [],
    ],
    [
      'that meet on one day',
      { ...DENIED, validFrom: '2024-01-01', validTo: '2025-03-01' },
      () => {},
      [warning],
    ],
  ])('%s', (_, fields, change, expected) => {
    expect(told(fields, change)).toEqual(expected);
  });
});
