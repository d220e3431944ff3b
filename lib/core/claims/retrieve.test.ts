import { describe, expect, it } from 'vitest';
import type { Fact } from '../knowledge';
import { compileFactIndex } from './compile-facts';
import { openFactIndex } from './fact-index';
import { openQuery, prepare } from './query';
import { readSentence } from './reading';
import { Retriever } from './retrieve';

function fact(id: string, statement: string): Fact {
  return {
    id,
    type: 'position',
    statement: { fr: statement, en: '' },
    subject: 'port',
    predicate: 'offers',
    object: null,
    topic: null,
    actors: [],
    quantity: null,
    polarity: 'affirmed',
    modality: 'asserted',
    condition: null,
    asOf: '2026-01-06',
    validFrom: '2026-01-06',
    validTo: null,
    supersedes: [],
    contradicts: [],
    status: 'established',
    evidence: 'page',
    keywords: { fr: [], en: [] },
    paraphrases: { fr: [], en: [] },
    variants: [],
    sources: [],
  };
}

const FACTS = [
  fact('crane', 'La grue du quai soulève quarante conteneurs à l’heure.'),
  fact('quay', 'Le quai sera rallongé.'),
  fact('lighthouse', 'Le phare clignote trois nuits sur quatre.'),
  ...Array.from({ length: 60 }, (_, number) =>
    fact(`buoy-${number}`, `La bouée verte numéro ${number} dérive au large.`),
  ),
];

const index = openFactIndex(compileFactIndex({ actors: [], facts: FACTS }));

function found(text: string, retriever = new Retriever(index)): string[] {
  const query = openQuery(index);
  const context = { lang: 'fr', asOf: '2026-01-07', names: [], speaker: null } as const;
  prepare(query, readSentence(text, { ...context, demonymAt: index.demonymAt }), index, []);
  return retriever.find(query).map((each) => index.fact(each.fact).id);
}

describe('Retriever', () => {
  it.each([
    ['the fact that shares most comes first', 'Le phare clignote.', ['lighthouse']],
    [
      'what shares far less than the best is left out',
      'La grue du quai soulève les conteneurs en une heure.',
      ['crane'],
    ],
    ['what shares all there is to share stays', 'Un quai.', ['quay', 'crane']],
    ['a sentence of strangers finds nothing', 'Les marmottes hibernent.', []],
  ])('finds facts: %s', (_, text, expected) => {
    expect(found(text).toSorted()).toEqual(expected.toSorted());
  });

  it('keeps a bounded number of facts that share alike, the first of the base', () => {
    const buoys = found('Une bouée verte dérive.');
    expect(buoys.length).toBeLessThan(60);
    expect(buoys).toEqual(buoys.toSorted());
  });

  it('finds the same whatever it looked for before', () => {
    const used = new Retriever(index);
    for (const text of ['Le quai.', 'Une bouée verte dérive.', 'Le phare clignote.']) {
      expect(found(text, used)).toEqual(found(text));
    }
  });
});
