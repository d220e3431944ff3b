import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findText, type Gold, readGold } from './gold';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-gold-'));
  mkdirSync(join(folder, 'gold'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown) =>
  writeFileSync(
    join(folder, name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
const GOLD = {
  file: 'a.txt',
  date: '2026-01-06',
  mentions: [{ start: 0, end: 4, text: 'Kiev', ids: ['kiev'] }],
};

describe('readGold', () => {
  it('reads gold files and fills in what may be left out', () => {
    write('gold/a.json', { ...GOLD, lang: 'fr' });
    write('gold/other.json', [{ id: 'member-of' }]);
    write('gold/GUIDE.md', '# Guide');
    const [gold, ...others] = readGold(join(folder, 'gold'));
    expect(others).toEqual([]);
    expect(gold).toMatchObject({ file: 'a.txt', traps: [], url: null });
    expect(gold?.mentions[0]?.optional).toBe(false);
  });

  it.each([
    ['a mention names nobody', { ...GOLD, mentions: [{ start: 0, end: 1, text: 'K', ids: [] }] }],
    ['the date is none', { ...GOLD, date: 'hier' }],
  ])('names the file and the field when %s', (_, content) => {
    write('gold/a.json', content);
    expect(() => readGold(join(folder, 'gold'))).toThrow(/a\.json: (mentions\.0\.ids|date)/);
  });
});

describe('findText', () => {
  const gold = { ...GOLD, path: '', url: null, traps: [], mentions: [] } as Gold;
  const find = (texts: string | null = null, one = gold) =>
    findText(one, join(folder, 'gold'), texts);

  it('looks beside the gold, then among the seeds next to it', () => {
    mkdirSync(join(folder, 'seeds'));
    write('seeds/a.txt', 'Kiev');
    expect(find()).toBe(join(folder, 'seeds/a.txt'));
    write('gold/a.txt', 'Kiev');
    expect(find()).toBe(join(folder, 'gold/a.txt'));
  });

  it('looks first where it is told to', () => {
    write('a.txt', 'Kiev');
    write('gold/a.txt', 'Kiev');
    expect(find(folder)).toBe(join(folder, 'a.txt'));
  });

  it('refuses a text that is missing or has changed', () => {
    expect(() => find()).toThrow('a.txt: not found');
    write('gold/a.txt', 'Kyiv');
    const sha256 = createHash('sha256').update('Kiev').digest('hex');
    expect(() => find(null, { ...gold, sha256 })).toThrow('other checksum');
  });
});
