/**
 * The floors of the house: which folder may import from which.
 *
 * The compiler keeps `lib/core` free of the DOM (its own tsconfig); this test
 * keeps the direction of imports, and the libraries that only one floor knows.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Own folders that each floor may import, besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/core': [],
  'lib/messages': ['lib/core'],
  'lib/dom': ['lib/core'],
  'lib/store': ['lib/core'],
  'lib/platform': ['lib/messages', 'lib/core'],
  'lib/background': ['lib/store', 'lib/messages', 'lib/core'],
  'lib/page': ['lib/dom', 'lib/messages', 'lib/core'],
  components: ['lib/core'],
  tools: ['lib/messages', 'lib/core', 'lib/dom', 'lib/store', 'lib/background', 'lib/page'],
  entrypoints: [
    'lib/core',
    'lib/dom',
    'lib/store',
    'lib/platform',
    'lib/background',
    'lib/page',
    'lib/messages',
    'components',
  ],
};

/** Packages that only some floors may know. */
const PACKAGES: [pattern: RegExp, floors: string[]][] = [
  [/^(webextension-polyfill|wxt\/browser)$/, ['lib/platform']],
  [/^idb$/, ['lib/store']],
  [/^(preact|@preact\/)/, ['components', 'entrypoints']],
  [/^wxt\//, ['entrypoints', 'lib/platform']],
  [/^node:/, ['tools']],
];

const SOURCE = /\.(ts|tsx|mjs)$/;
const TEST = /\.test\.(ts|tsx)$/;

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesOf(path);
    return SOURCE.test(name) && !TEST.test(name) ? [path] : [];
  });
}

function floorOf(path: string): string | null {
  const name = relative(ROOT, path).replaceAll('\\', '/');
  return (
    Object.keys(MAY_IMPORT).find(
      (floor) => name === `${floor}.ts` || name.startsWith(`${floor}/`),
    ) ?? null
  );
}

function importsOf(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  return [
    ...code.matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const FILES = ['lib', 'components', 'entrypoints', 'tools'].flatMap((folder) =>
  filesOf(join(ROOT, folder)),
);

describe('floors', () => {
  it('are known for every file', () => {
    expect(FILES.filter((file) => floorOf(file) === null)).toEqual([]);
  });

  it('are only entered from above', () => {
    const wrong = FILES.flatMap((file) => {
      const from = floorOf(file);
      return importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => floorOf(resolve(file, '..', name.replace(/\?.*$/, ''))))
        .filter((to) => from && to && to !== from && !MAY_IMPORT[from]?.includes(to))
        .map((to) => `${relative(ROOT, file)} imports from ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keep each library on the floor that knows it', () => {
    const wrong = FILES.flatMap((file) =>
      importsOf(file).flatMap((name) => {
        const rule = PACKAGES.find(([pattern]) => pattern.test(name));
        const floor = floorOf(file) ?? '';
        return rule && !rule[1].includes(floor) ? [`${relative(ROOT, file)} imports ${name}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('stay under 400 lines a file, and entrypoints under 80', () => {
    const long = FILES.filter((file) => {
      const limit = floorOf(file) === 'entrypoints' ? 80 : 400;
      return readFileSync(file, 'utf8').split('\n').length - 1 > limit;
    });
    expect(long.map((file) => relative(ROOT, file))).toEqual([]);
  });

  it('import webextension-polyfill in one file only', () => {
    const importers = FILES.filter((file) =>
      importsOf(file).some((name) => /^(webextension-polyfill|wxt\/browser)$/.test(name)),
    );
    expect(importers.length).toBeLessThanOrEqual(1);
  });
});
