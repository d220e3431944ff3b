import { describe, expect, it } from 'vitest';
import type { Claim, Mention } from '../core/annotation';
import type { ActorKind, RelationId } from '../core/knowledge';
import { DEFAULT_SETTINGS } from '../core/settings';
import { makeMarks, type PageMark, type Taste } from './marks';

const TASTE: Taste = { ...DEFAULT_SETTINGS, known: new Set() };

const TEXT = 'La coalition réunit 35 pays, dit Emmanuel Macron à Paris. Macron recevra Starmer.';

function mention(text: string, change: Partial<Mention> = {}): Mention {
  const start = TEXT.indexOf(text);
  const actor = text.toLowerCase();
  return {
    block: 1,
    start,
    end: start + text.length,
    text,
    kind: 'person',
    actor,
    candidates: [{ actor, score: 1, reasons: ['full-name'] }],
    confidence: 'certain',
    form: 'name',
    ...change,
  };
}

function claim(text: string, ...relations: RelationId[]): Claim {
  const start = TEXT.indexOf(text);
  return {
    block: 1,
    start,
    end: start + text.length,
    text,
    frame: {
      speaker: null,
      predicate: null,
      agents: [],
      objects: [],
      quantity: null,
      time: null,
      polarity: 'affirmed',
      modality: 'asserted',
      condition: null,
    },
    facts: relations.map((relation, at) => ({
      fact: `fact-${at}`,
      relation,
      score: 1 - at / 10,
      why: { rule: 'same', values: [], spans: [], agree: [], differ: [], missing: [] },
    })),
  };
}

const painted = (marks: PageMark[]) =>
  marks.filter((mark) => mark.painted).map((mark) => TEXT.slice(mark.start, mark.end));

describe('what is painted', () => {
  const mentions = [
    mention('La coalition', { kind: 'group', actor: 'coalition' }),
    mention('Emmanuel Macron', { actor: 'emmanuel-macron' }),
    mention('Paris', { kind: 'place', confidence: 'likely' }),
    mention('Macron recevra', { actor: 'emmanuel-macron' }),
    mention('Starmer', { confidence: 'possible' }),
  ];
  const claims = [claim('La coalition réunit 35 pays', 'agrees'), claim('Macron recevra Starmer')];

  it.each<[why: string, settings: Partial<typeof DEFAULT_SETTINGS>, expected: string[]]>([
    [
      'all that is certain or likely',
      {},
      ['La coalition réunit 35 pays', 'La coalition', 'Emmanuel Macron', 'Paris', 'Macron recevra'],
    ],
    [
      'the first mention of each actor',
      { density: 'first' },
      ['La coalition réunit 35 pays', 'La coalition', 'Emmanuel Macron', 'Paris'],
    ],
    ['claims only', { density: 'claims' }, ['La coalition réunit 35 pays']],
    [
      'no kind that the reader has hidden',
      { hiddenKinds: ['person'] },
      ['La coalition réunit 35 pays', 'La coalition', 'Paris'],
    ],
  ])('is %s', (_, settings, expected) => {
    const marks = makeMarks({ mentions, claims }, [1], { ...TASTE, ...settings }, []);
    expect(painted(marks)).toEqual(expected);
  });

  it('leads to everything, painted or not', () => {
    expect(makeMarks({ mentions, claims }, [1], TASTE, [])).toHaveLength(7);
  });

  it('counts a name that stays open between the same actors as one', () => {
    const open: Partial<Mention> = {
      actor: null,
      candidates: [
        { actor: 'paris', score: 1, reasons: [] },
        { actor: 'france', score: 1, reasons: [] },
      ],
    };
    const both = [mention('Paris', open), { ...mention('Paris', open), start: 60, end: 65 }];
    const settings = { ...TASTE, density: 'first' as const };
    expect(painted(makeMarks({ mentions: both, claims: [] }, [1], settings, []))).toEqual([
      'Paris',
    ]);
  });
});

describe('layers', () => {
  it.each<[kind: ActorKind, layer: string]>([
    ['person', 'person'],
    ['country', 'place'],
    ['place', 'place'],
    ['group', 'organization'],
    ['military', 'organization'],
    ['document', 'event'],
    ['concept', 'concept'],
  ])('puts a %s into %s', (kind, layer) => {
    const found = { mentions: [mention('Paris', { kind })], claims: [] };
    expect(makeMarks(found, [1], TASTE, [])[0]?.layer).toBe(layer);
  });

  it.each<[why: string, relations: RelationId[], layer: string | null]>([
    ['agreement', ['agrees', 'context'], 'claim-agrees'],
    ['a compatible number', ['approximates'], 'claim-agrees'],
    ['a later fact beside one that agrees', ['agrees', 'later'], 'claim-changed'],
    ['an outdated claim', ['outdated'], 'claim-changed'],
    ['a difference before all else', ['agrees', 'later', 'differs'], 'claim-differs'],
    ['context alone, which is not painted', ['context'], null],
    ['no fact, which is not painted', [], null],
  ])('show %s', (_, relations, layer) => {
    const found = { mentions: [], claims: [claim('Macron recevra Starmer', ...relations)] };
    const [mark] = makeMarks(found, [1], TASTE, []);
    expect(mark?.painted ? mark.layer : null).toBe(layer);
  });
});

describe('what the reader knows', () => {
  const layers = (known: string[], ...relations: RelationId[]) =>
    makeMarks(
      {
        mentions: [mention('Paris', { actor: 'paris' })],
        claims: [claim('Macron recevra Starmer', ...relations)],
      },
      [1],
      { ...TASTE, known: new Set(known) },
      [],
    ).map(({ layer }) => layer);

  it.each<[why: string, known: string[], relations: RelationId[], expected: string[]]>([
    ['an actor', ['paris'], ['agrees'], ['known', 'claim-agrees']],
    [
      'a claim whose facts are all known',
      ['fact-0'],
      ['agrees', 'context'],
      ['person', 'claim-known'],
    ],
    [
      'no claim of which one fact is new',
      ['fact-0'],
      ['agrees', 'agrees'],
      ['person', 'claim-agrees'],
    ],
    ['no claim that differs', ['fact-0'], ['differs'], ['person', 'claim-differs']],
  ])('makes faint %s', (_, known, relations, expected) => {
    expect(layers(known, ...relations).sort()).toEqual(expected.sort());
  });
});

describe('order and identity', () => {
  it('follows the blocks as they stand, not their ids', () => {
    const mentions = [mention('Paris', { block: 7 }), mention('Starmer', { block: 3 })];
    const marks = makeMarks({ mentions, claims: [] }, [3, 7], TASTE, []);
    expect(marks.map(({ block }) => block)).toEqual([3, 7]);
  });

  it('keeps the marks that are found again, with what is now known of them', () => {
    const first = makeMarks(
      { mentions: [mention('Paris'), mention('Starmer')], claims: [] },
      [1],
      TASTE,
      [],
    );
    const again = makeMarks(
      { mentions: [mention('Starmer', { actor: 'keir-starmer' })], claims: [] },
      [1],
      TASTE,
      first,
    );
    expect(again[0]).toBe(first[1]);
    expect(again[0]?.found).toMatchObject({ index: 0, mention: { actor: 'keir-starmer' } });
  });

  it('makes a new mark when the layer changes', () => {
    const before = makeMarks({ mentions: [mention('Paris')], claims: [] }, [1], TASTE, []);
    const after = makeMarks(
      { mentions: [mention('Paris', { kind: 'place' })], claims: [] },
      [1],
      TASTE,
      before,
    );
    expect(after[0]).not.toBe(before[0]);
  });
});
