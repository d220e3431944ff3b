/** The command lines as other programs call them: what they print, where, and how they end. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { filesOf, smallPack } from '../fixtures/small-pack';

/** Each command is bundled before it runs, which takes long on a busy machine. */
const PATIENCE = { timeout: 120_000 };

const folder = mkdtempSync(join(tmpdir(), 'reperes-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['tools/run.mjs', command, ...args], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.trim().split('\n') };
}

const pack = file('pack.txt', JSON.stringify(smallPack()));

describe('annotate', PATIENCE, () => {
  it('prints a line for each article, a sentence for each file that is none, and fails then', () => {
    const good = file('a.txt', '6 janvier 2026\nL’Ukraine attend.\n');
    const bad = join(folder, 'absent.txt');
    const { status, stdout, stderr } = run('annotate', bad, good, '--pack', pack);
    expect(status).toBe(1);
    expect(stderr).toEqual([`${bad}: no such file`]);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] as string)).toMatchObject({
      file: good,
      asOf: '2026-01-06',
      lang: 'fr',
      mentions: [{ start: 17, end: 24, text: 'Ukraine', actor: 'ukraine' }],
    });
  });

  it('says that a text has no date, and does not fail for that', () => {
    const { status, stderr } = run('annotate', file('b.txt', 'L’Ukraine attend.'), '--pack', pack);
    expect(status).toBe(0);
    expect(stderr).toEqual([expect.stringMatching(/b\.txt: no date found, read as of today/)]);
  });
});

describe('evaluate', PATIENCE, () => {
  it('prints exactly one object with --json', () => {
    file('a.txt', 'Rien à signaler.');
    file('a.json', JSON.stringify({ file: 'a.txt', date: '2026-01-06', mentions: [] }));
    const { status, stdout } = run('evaluate', folder, '--pack', pack, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      mentions: { p: 1, r: 1, f1: 1 },
      roles: { p: 1, r: 1 },
      traps: { hit: 0, total: 0 },
    });
  });

  it('says what is missing', () => {
    const { status, stderr } = run('evaluate', join(folder, 'nulle-part'));
    expect([status, stderr]).toEqual([2, [`${join(folder, 'nulle-part')}: no such folder`]]);
  });
});

describe('check-knowledge', PATIENCE, () => {
  it('fails with the place of a wrong record', () => {
    const base = mkdtempSync(join(folder, 'base-'));
    const files = { ...filesOf(smallPack()), 'facts.jsonl': '{"id":"x"}\n' };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(base, name), text);
    const { status, stderr } = run('check-knowledge', base);
    expect([status, stderr[0]]).toEqual([1, 'error    facts.jsonl:1 x type: is missing']);
  });
});
