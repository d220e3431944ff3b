import { describe, expect, it } from 'vitest';
import type { Annotations, Claim, PageText } from '../annotation';
import type { Reading } from './note';
import { changesSince, makeReading, threadOf } from './reading';

const TEXTS = [
  'Le contingent compterait huit cents soldats. Madrid n’a rien confirmé.',
  'La question sera tranchée en mars par le conseil de défense, selon un proche du dossier.',
  'D’ici là, les états-majors travaillent sur trois scénarios et sur leur coût respectif.',
];

function pageOf(key: string, asOf: string, texts = TEXTS): PageText {
  return {
    url: `https://www.lemonde.fr/${key}`,
    key,
    title: `Titre ${key}`,
    publisher: 'Le Monde',
    asOf,
    dateOrigin: 'json-ld',
    lang: 'fr',
    blocks: texts.map((text, id) => ({ id, kind: 'paragraph', text, post: null })),
  };
}

function claimOf(
  text: string,
  facts: string[],
  quantity: string | null,
  modality: Claim['frame']['modality'],
): Claim {
  return {
    block: 0,
    start: 0,
    end: text.length,
    text,
    frame: {
      speaker: null,
      predicate: null,
      agents: [],
      objects: [],
      quantity:
        quantity === null ? null : { text: quantity, min: 0, max: 0, unit: 'person', of: null },
      time: null,
      polarity: 'affirmed',
      modality,
      condition: null,
    },
    facts: facts.map((fact) => ({
      fact,
      relation: 'agrees',
      score: 1,
      why: { rule: 'slots', values: [], spans: [], agree: [], differ: [], missing: [] },
    })),
  };
}

const MONDAY = '2026-02-02T10:00:00.000Z';
const TUESDAY = '2026-02-03T10:00:00.000Z';

function readingOf(key: string, asOf: string, claim: Claim, texts = TEXTS): Reading {
  const annotations: Annotations = { mentions: [], claims: [claim] };
  return makeReading(pageOf(key, asOf, texts), annotations, MONDAY, null);
}

describe('makeReading', () => {
  const annotations: Annotations = {
    mentions: [],
    claims: [
      claimOf('huit cents soldats', ['f-1'], 'huit cents', 'conditional'),
      claimOf('rien', [], null, 'asserted'),
    ],
  };

  it('records the claims that were related to facts, and no article text but their wording', () => {
    const reading = makeReading(pageOf('a', '2026-02-01'), annotations, MONDAY, null);
    expect(reading.claims).toEqual([
      {
        facts: ['f-1'],
        wording: 'huit cents soldats',
        quantity: 'huit cents',
        modality: 'conditional',
      },
    ]);
    expect(JSON.stringify(reading)).not.toContain('états-majors');
  });

  it('keeps the first visit', () => {
    const first = makeReading(pageOf('a', '2026-02-01'), annotations, MONDAY, null);
    const second = makeReading(pageOf('a', '2026-02-01'), annotations, TUESDAY, first);
    expect(second).toMatchObject({ firstReadAt: MONDAY, lastReadAt: TUESDAY });
  });

  it('shortens a wording that runs on', () => {
    const long = makeReading(
      pageOf('a', '2026-02-01'),
      { mentions: [], claims: [claimOf('mot '.repeat(200), ['f'], null, 'asserted')] },
      MONDAY,
      null,
    );
    expect(long.claims[0]?.wording).toHaveLength(300);
  });
});

describe('changesSince', () => {
  const reading = (texts: string[]) =>
    makeReading(pageOf('a', '2026-02-01', texts), { mentions: [], claims: [] }, MONDAY, null);

  it.each([
    ['nothing at the first visit', null, TEXTS, null],
    ['nothing when the article is the same', TEXTS, TEXTS, null],
    [
      'the sentences that changed',
      TEXTS,
      [TEXTS[0]?.replace('huit', 'neuf') ?? '', ...TEXTS.slice(1)],
      { removed: 1, added: 1 },
    ],
  ])('tells %s', (_, before, after, expected) => {
    expect(changesSince(before && reading(before), reading(after))).toEqual(expected);
  });
});

describe('threadOf', () => {
  const early = readingOf(
    'a',
    '2026-01-10',
    claimOf('huit cents soldats', ['f-1', 'f-2', 'f-9'], 'huit cents', 'conditional'),
  );
  const copy = readingOf(
    'b',
    '2026-01-11',
    claimOf('huit cents soldats', ['f-1'], 'huit cents', 'conditional'),
  );
  const other = readingOf(
    'c',
    '2026-02-01',
    claimOf('mille soldats', ['f-1'], 'mille', 'planned'),
    [
      'Mille soldats partiront, a tranché le conseil de défense réuni ce matin à huis clos.',
      'Le ministre a refusé de donner la date, mais les familles ont été prévenues hier soir.',
      'La mission durera six mois et sera renouvelée si le Parlement y consent avant octobre.',
    ],
  );
  const unrelated = readingOf(
    'd',
    '2026-02-02',
    claimOf('autre chose', ['f-3', 'f-4', 'f-1'], null, 'asserted'),
  );

  it('lists the articles that made the claim, oldest first, without the open one', () => {
    const thread = threadOf(['f-1'], [other, copy, early, unrelated], 'b');
    expect(thread.lines.map(({ key }) => key)).toEqual(['a', 'c']);
  });

  it('counts copies of one dispatch as one origin', () => {
    expect(threadOf(['f-1'], [early, copy, other], 'x')).toMatchObject({ origins: 2 });
  });

  it.each([
    ['moved', [early, other], true],
    ['stayed', [early, copy], false],
  ])('says that number and modality %s', (_, readings, moved) => {
    expect(threadOf(['f-1'], readings, 'x')).toMatchObject({
      quantityMoved: moved,
      modalityMoved: moved,
    });
  });

  it('does not join claims that only share distant context', () => {
    expect(threadOf(['f-7', 'f-8', 'f-1'], [early], 'x').lines).toEqual([]);
  });

  it('is empty for a claim never met', () => {
    expect(threadOf(['f-0'], [early], 'x')).toEqual({
      lines: [],
      origins: 0,
      quantityMoved: false,
      modalityMoved: false,
    });
  });
});
