import { describe, expect, it } from 'vitest';
import { importHypothesis } from './hypothesis-import';

const ROW = {
  id: 'AbC_12',
  uri: 'https://www.lemonde.fr/a/article_1_2.html?utm_source=x',
  text: 'À recouper avec le communiqué.',
  tags: ['défense', ''],
  created: '2026-02-03T04:05:06.789012+00:00',
  updated: '2026-02-04T04:05:06.789012+01:00',
  user: 'acct:someone@example.org',
  document: { title: ['Un titre'] },
  target: [
    {
      source: 'https://www.lemonde.fr/a/article_1_2.html',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]' },
        { type: 'TextPositionSelector', start: 10, end: 24 },
        {
          type: 'TextQuoteSelector',
          exact: 'deux navires',
          prefix: 'enverra ',
          suffix: ' en mars',
        },
      ],
    },
  ],
};
const keyOf = (url: string) => `key of ${url.split('?')[0]}`;
const read = (value: unknown) => importHypothesis(JSON.stringify(value), keyOf);

describe('importHypothesis', () => {
  it.each([
    ['an answer of the API', { total: 1, rows: [ROW] }],
    ['an export of the client', { export_date: '2026-02-05', annotations: [ROW] }],
    ['a bare list', [ROW]],
  ])('reads %s', (_, value) => {
    expect(read(value)).toEqual({
      skipped: 0,
      notes: [
        {
          id: 'hypothesis-AbC_12',
          target: {
            source: {
              key: 'key of https://www.lemonde.fr/a/article_1_2.html',
              url: ROW.uri,
              title: 'Un titre',
              publisher: null,
              asOf: '2026-02-03',
              lang: 'fr',
            },
            quote: { exact: 'deux navires', prefix: 'enverra ', suffix: ' en mars' },
            position: { start: 10, end: 24 },
            post: null,
            subject: { type: 'passage' },
          },
          body: { text: ROW.text, tags: ['défense'], status: 'free' },
          createdAt: '2026-02-03T04:05:06.789Z',
          modifiedAt: '2026-02-04T03:05:06.789Z',
          revision: 1,
        },
      ],
    });
  });

  it('counts page notes and replies, which quote nothing', () => {
    expect(
      read([
        { ...ROW, target: [] },
        { ...ROW, target: [{ selector: [] }] },
      ]),
    ).toEqual({ notes: [], skipped: 2 });
  });

  it.each([
    ['no JSON', '{', { type: 'not-json' }],
    ['an object of another kind', '{"notes":[]}', { type: 'not-hypothesis' }],
    [
      'a row without address',
      JSON.stringify([ROW, { ...ROW, uri: undefined }]),
      { type: 'damaged', record: 2, field: 'uri' },
    ],
    [
      'a row whose address is no web page',
      JSON.stringify([{ ...ROW, uri: 'file:///etc' }]),
      { type: 'damaged', record: 1, field: 'uri' },
    ],
  ])('names the trouble in %s', (_, text, problem) => {
    expect(importHypothesis(text, keyOf)).toEqual({ problem });
  });

  it('gives the same note the same id each time, so that importing twice adds nothing', () => {
    expect(read([ROW])).toEqual(read([ROW]));
  });
});
