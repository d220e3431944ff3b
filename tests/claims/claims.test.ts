/**
 * Claims on the articles with gold, against the bundled base: that figures do not
 * fall below what was reached, and that the same input gives the same output.
 */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../lib/core/annotate';
import type { Pack } from '../../lib/core/knowledge';
import { compileEngine, type Engine, openEngine } from '../../lib/core/names/engine';
import { readGoldClaims } from '../../tools/evaluate-claims-gold';
import {
  type ClaimScore,
  emptyScore,
  ratesOf,
  scoreClaims,
} from '../../tools/evaluate-claims-score';
import { readPack } from '../../tools/read-pack';

const FOLDER = resolve(import.meta.dirname, '../fixtures/claims');

let pack: Pack;
let engine: Engine;

beforeAll(() => {
  pack = readPack();
  engine = openEngine(compileEngine(pack));
}, 60_000);

function scoreOf(part: string): ClaimScore {
  const score = emptyScore();
  for (const gold of readGoldClaims(`${FOLDER}/${part}`, null)) {
    scoreClaims(gold, annotate(gold.article, engine).claims, score);
  }
  return score;
}

describe('claims', () => {
  it.each([
    ['the part that weights were fitted on', 'tune', { precision: 0.9, recall: 0.7, first: 0.9 }],
    ['the part that was only measured', 'held', { precision: 0.85, recall: 0.68, first: 0.9 }],
  ])('keep their figures on %s', { timeout: 60_000 }, (_, part, floor) => {
    const score = scoreOf(part);
    const { precision, recall } = ratesOf(score.relations);
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
    expect(recall).toBeGreaterThanOrEqual(floor.recall);
    expect(score.first / score.claims).toBeGreaterThanOrEqual(floor.first);
  });

  it('have three hundred hard negatives to resist', () => {
    const traps = ['tune', 'held'].flatMap((part) =>
      readGoldClaims(`${FOLDER}/${part}`, null).flatMap(({ sentences }) =>
        sentences.filter(({ isTrap }) => isTrap),
      ),
    );
    expect(traps.length).toBeGreaterThanOrEqual(300);
  });

  it('name only facts of the base in their gold', () => {
    const known = new Set(pack.facts.map(({ id }) => id));
    const unknown = ['tune', 'held'].flatMap((part) =>
      readGoldClaims(`${FOLDER}/${part}`, null).flatMap(({ sentences }) =>
        sentences.flatMap(({ links }) => [...links.keys()].filter((fact) => !known.has(fact))),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('are the same each time, byte for byte', () => {
    const [gold] = readGoldClaims(`${FOLDER}/tune`, null);
    const article = gold?.article;
    if (!article) throw new Error('no gold');
    const again = openEngine(compileEngine(pack));
    expect(JSON.stringify(annotate(article, again))).toBe(
      JSON.stringify(annotate(article, engine)),
    );
  }, 60_000);
});
