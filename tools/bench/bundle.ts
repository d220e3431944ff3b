/**
 * Sizes of what the extension ships, from the builds in `.output`.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const title = 'what the builds ship, in kilobytes (run `npm run build` first)';

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/** Files of one build that a reader's browser loads together. */
type Row = { build: string; part: string; files: number; rawKb: number; gzipKb: number };

/** Parts of a build by the paths of their files; the first that matches counts. */
const PARTS: readonly (readonly [part: string, pattern: RegExp])[] = [
  ['content script', /^content-scripts\//],
  ['background', /^background/],
  ['fact base', /^knowledge\//],
  ['shared chunks', /^chunks\//],
  ['pages', /\.(html|css)$/],
  ['rest', /./],
];

/** Adds up the files of each part of each build that is there. */
export async function run(): Promise<Row[]> {
  return BUILDS.flatMap((build) => {
    const folder = join('.output', build);
    if (!existsSync(folder)) return [];
    const files = filesIn(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      const packed = extname(name) === '.png' ? bytes.length : gzipSync(bytes).length;
      const part = PARTS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'rest';
      return { part, raw: bytes.length, packed };
    });
    const sum = (part: string, chosen: typeof files): Row => ({
      build,
      part,
      files: chosen.length,
      rawKb: chosen.reduce((total, { raw }) => total + raw, 0) / 1e3,
      gzipKb: chosen.reduce((total, { packed }) => total + packed, 0) / 1e3,
    });
    const parts = PARTS.map(([part]) =>
      sum(
        part,
        files.filter((file) => file.part === part),
      ),
    );
    return [...parts.filter((row) => row.files > 0), sum('all', files)];
  });
}

function filesIn(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix)).flatMap((name) => {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}
