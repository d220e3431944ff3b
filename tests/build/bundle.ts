/** Builds the extension from a copy of its sources, and reads what a build ships. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/** Folders of the two builds. */
export const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'] as const;

/** Paths of all files of a folder, in alphabetical order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** SHA-256 of each file of a folder. */
export function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** Copies what git tracks (and what is about to be) to another place and builds both extensions there. */
export function buildElsewhere(): string {
  const copy = mkdtempSync(join(tmpdir(), 'reperes-build-'));
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  for (const path of tracked.split('\0').filter(Boolean)) {
    cpSync(path, join(copy, path));
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const wxt = (...args: string[]) =>
    execFileSync(process.execPath, [resolve('node_modules/wxt/bin/wxt.mjs'), ...args], {
      cwd: copy,
      stdio: 'pipe',
    });
  wxt('prepare');
  wxt('build');
  wxt('build', '-b', 'firefox');
  return copy;
}
