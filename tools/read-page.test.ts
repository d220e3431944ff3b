import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { asExpected, MODEL_PAGES, modelPage, TODAY } from '../tests/support/model-pages';
import { readPageFile, readPageHtml } from './read-page';

describe('readPageHtml', () => {
  it.each(MODEL_PAGES)('reads the page %s as the browser does', (_name, html, expected) => {
    expect(asExpected(readPageHtml(html, null, TODAY).reading)).toEqual(expected);
  });
});

describe('readPageFile', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pages-'));
    writeFileSync(join(folder, 'a.html'), modelPage('bare-text'));
    writeFileSync(join(folder, 'home.html'), modelPage('home'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads a file under the address that is given', () => {
    const page = readPageFile(join(folder, 'a.html'), { url: 'https://a.example/b?utm_source=c' });
    expect(page).toMatchObject({ text: { key: 'https://a.example/b', asOf: '2025-11-25' } });
  });

  it('says that a front page is no article', () => {
    expect(readPageFile(join(folder, 'home.html'))).toEqual({ silence: 'not-an-article' });
  });
});
