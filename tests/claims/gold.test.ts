import { describe, expect, it } from 'vitest';
import type { Claim, FactMatch } from '../../lib/core/annotation';
import { parseGoldText } from '../../tools/evaluate-claims-gold';
import { emptyScore, ratesOf, scoreClaims } from '../../tools/evaluate-claims-score';

const TEXT = `@ 2026-01-07 fr
# Titre
La coalition compte 35 pays. => members agrees; older agrees?
Il neige. => ! another matter

Un mot. => -
`;

function claim(start: number, facts: [string, FactMatch['relation'], number][]): Claim {
  return {
    block: 1,
    start,
    end: start + 5,
    text: '',
    frame: {} as Claim['frame'],
    facts: facts.map(([fact, relation, score]) => ({ fact, relation, score, why: {} as never })),
  };
}

describe('parseGoldText', () => {
  it('reads title, paragraphs, links and traps', () => {
    const [gold] = parseGoldText(TEXT, 'x');
    expect(gold?.article.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'Titre'],
      ['paragraph', 'La coalition compte 35 pays. Il neige.'],
      ['paragraph', 'Un mot.'],
    ]);
    expect(gold?.sentences.map(({ kind, isTrap }) => [kind, isTrap])).toEqual([
      ['claim', false],
      ['background', true],
      ['background', false],
    ]);
    expect(gold?.sentences[0]?.links.get('older')).toEqual({
      relation: 'agrees',
      required: false,
      also: [],
    });
  });

  it('takes either relation of a fact that stands twice, and the required one first', () => {
    const [gold] = parseGoldText(
      '@ 2026-01-07 fr\nUn mot. => fact agrees?; fact approximates\n',
      'x',
    );
    expect(gold?.sentences[0]?.links.get('fact')).toEqual({
      relation: 'approximates',
      required: true,
      also: ['agrees'],
    });
  });

  it('refuses a sentence without expectation', () => {
    expect(() => parseGoldText('@ 2026-01-07 fr\nUne phrase.\n', 'x')).toThrow('no expectation');
  });
});

describe('scoreClaims', () => {
  const score = (claims: Claim[]) => {
    const [gold] = parseGoldText(TEXT, 'x');
    const total = emptyScore();
    if (gold) scoreClaims(gold, claims, total);
    return total;
  };

  it.each<[string, [string, FactMatch['relation'], number][], [number, number, number]]>([
    ['a right relation', [['members', 'agrees', 1]], [1, 0, 0]],
    [
      'what is not required counts neither way',
      [
        ['members', 'agrees', 1],
        ['older', 'agrees', 0.5],
      ],
      [1, 0, 0],
    ],
    ['another relation is wrong, and the right one missed', [['members', 'differs', 1]], [0, 1, 1]],
    ['context is no relation', [['members', 'context', 1]], [0, 0, 1]],
    [
      'a fact that gold does not have',
      [
        ['members', 'agrees', 1],
        ['other', 'agrees', 0.9],
      ],
      [1, 1, 0],
    ],
  ])('%s', (_, facts, [right, wrong, missed]) => {
    expect(score([claim(0, facts)]).relations).toEqual({ right, wrong, missed });
  });

  it('counts hard negatives that are related', () => {
    const { traps, trapsHit, falseRelations } = score([claim(30, [['members', 'agrees', 1]])]);
    expect({ traps, trapsHit, falseRelations }).toEqual({
      traps: 1,
      trapsHit: 1,
      falseRelations: 1,
    });
  });

  it('has perfect rates where there was nothing to say', () => {
    expect(ratesOf({ right: 0, wrong: 0, missed: 0 })).toEqual({ precision: 1, recall: 1 });
  });
});
