/** Pages of our own making, built like those of French news sites, with what is read from each. */
import type { BlockKind, PageText } from '../../lib/core/annotation';

/** What is read from a page: its text without ids; a block is `[kind, text]`, or `[kind, text, post]`. */
export type Expected =
  | (Omit<PageText, 'blocks'> & {
      blocks: [kind: BlockKind, text: string, post?: string][];
    })
  | { silence: 'not-an-article' };

/** A day that no page speaks of. */
export const TODAY = '2026-11-24';

const html = import.meta.glob<string>('../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<Expected>('../fixtures/pages/*.expected.json', {
  import: 'default',
  eager: true,
});

/** `[name, html, expected]` of each page. */
export const MODEL_PAGES: [name: string, html: string, expected: Expected][] = Object.entries(
  html,
).map(([path, page]) => {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.html'.length);
  return [name, page, expected[path.replace('.html', '.expected.json')] as Expected];
});

/** Returns the html of the page called `name`. */
export function modelPage(name: string): string {
  const page = MODEL_PAGES.find(([each]) => each === name);
  if (!page) throw new RangeError(name);
  return page[1];
}

/** Brings a reading to the form of `Expected`. */
export function asExpected(reading: { text: PageText } | { silence: 'not-an-article' }): Expected {
  if ('silence' in reading) return reading;
  return {
    ...reading.text,
    blocks: reading.text.blocks.map(({ kind, text, post }) =>
      post === null ? [kind, text] : [kind, text, post],
    ),
  };
}
