/** What the two builds ship: the same bytes wherever they are made, and nothing that reaches out. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

import { BUILDS, buildElsewhere, digests, filesOf } from './bundle';

test('both builds have the same bytes when they are made again in another folder', () => {
  const copy = buildElsewhere();
  try {
    for (const build of BUILDS) expect(digests(join(copy, build))).toEqual(digests(build));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

for (const build of BUILDS) {
  const scripts = () => filesOf(build).filter((path) => path.endsWith('.js'));
  const code = (path: string) => readFileSync(join(build, path), 'utf8');

  test(`${build} ships only what the extension needs`, () => {
    const unexpected = filesOf(build).filter(
      (path) =>
        !/^(manifest\.json|[\w-]+\.html|background\.js|(chunks|content-scripts|assets)\/[\w.-]+\.(js|css|woff2|svg)|icons?\/[\w.-]+\.(png|svg)|knowledge\/[\w.-]+\.jsonl?|_locales\/(fr|en)\/messages\.json)$/.test(
          path,
        ),
    );
    expect(unexpected).toEqual([]);
  });

  test(`${build} names no machine and no file outside the project`, () => {
    const leaks = filesOf(build).filter((path) =>
      /\/(home|root|tmp|Users)\/\w|node_modules|sourceMappingURL/.test(code(path)),
    );
    expect(leaks).toEqual([]);
  });

  for (const page of ['popup', 'card']) {
    test(`${build} opens its ${page} with one script and one style sheet`, () => {
      const html = code(`${page}.html`);
      expect(html.match(/<script |rel="modulepreload"/g)).toHaveLength(1);
      expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
      const script = html.match(/src="\/(chunks\/[^"]+)"/)?.[1] ?? '';
      expect(code(script)).not.toMatch(/\bfrom\s*["']\.|\bimport\s*["'(]/);
    });
  }

  test(`${build} has no code made from strings`, () => {
    expect(scripts().filter((path) => /\beval\(|\bnew Function\(/.test(code(path)))).toEqual([]);
  });

  test(`${build} sends nothing over the network`, () => {
    const calls =
      /\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|importScripts)\b/;
    expect(scripts().filter((path) => calls.test(code(path)))).toEqual([]);
  });
}
