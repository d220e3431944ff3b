import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { smallPack } from '../../tests/fixtures/small-pack';
import { evaluateCases } from './evaluate-cases';
import { evaluateMentions } from './evaluate-mentions';
import { makeEngine } from './load-engine';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-evaluate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pack = smallPack();
const input = () => ({ folder, texts: null, pack, engine: makeEngine(pack) });
const TEXT = 'Emmanuel Macron soutient l’Ukraine. La France aussi, dit-il à Lyon.';
const gold = (words: string, id: string, more: object = {}) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words, ids: [id], ...more };
};

describe('evaluateMentions', () => {
  it('prints each error with its sentence, and the figures of all texts', async () => {
    const mentions = [
      gold('Emmanuel Macron', 'emmanuel-macron'),
      gold('Ukraine', 'ukraine'),
      gold('Lyon', 'lyon'),
    ];
    const traps = [{ ...gold('France', ''), ids: undefined, not: ['france'], why: 'essai' }];
    writeFileSync(join(folder, 'a.txt'), TEXT);
    writeFileSync(
      join(folder, 'a.json'),
      JSON.stringify({ file: 'a.txt', date: '2026-01-06', mentions, traps }),
    );
    const report = await evaluateMentions(input());
    expect(report?.json).toEqual({
      mentions: { p: 2 / 3, r: 2 / 3, f1: 2 / 3 },
      roles: { p: 1, r: 1 },
      traps: { hit: 1, total: 1 },
    });
    expect(report?.lines.map((line) => line.trim())).toEqual([
      'a.txt  P 0.6667 (2/3)  R 0.6667 (2/3)  F1 0.6667',
      'trap   sentence 2, 39-45 « France » france: essai',
      'missed sentence 2, 62-66 « Lyon » lyon',
      'mentions  P 0.6667 (2/3)  R 0.6667 (2/3)  F1 0.6667',
      'roles     P 1.0000 (0/0)  R 1.0000 (0/0)  F1 1.0000',
      'traps     1 of 1 hit',
    ]);
  });

  it('says nothing about a folder without gold', async () => {
    expect(await evaluateMentions(input())).toBeNull();
  });
});

describe('evaluateCases', () => {
  it('counts cases that name exactly the actor expected, and not optional ones', async () => {
    const one = { articleDate: '2026-01-06', why: 'essai' };
    const cases = [
      { ...one, text: 'L’Ukraine attend.', mention: 'Ukraine', expected: 'ukraine' },
      { ...one, text: 'La France et les Frances.', mention: 'Frances', expected: null },
      { ...one, text: 'La France attend.', mention: 'France', expected: 'ukraine' },
      { ...one, text: 'La France attend.', mention: 'France', expected: null, optional: true },
      {
        ...one,
        text: 'Macron et Emmanuel Macron.',
        mention: 'Macron',
        occurrence: 2,
        expected: 'emmanuel-macron',
      },
    ];
    writeFileSync(
      join(folder, 'ambiguity-cases.jsonl'),
      cases.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
    const report = await evaluateCases(input());
    expect(report?.json).toEqual({ cases: { right: 3, total: 4 } });
    expect(report?.lines[0]).toContain('« France » france, not ukraine');
    expect(await evaluateCases({ ...input(), folder: tmpdir() })).toBeNull();
  });
});
