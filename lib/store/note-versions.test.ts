import { describe, expect, it } from 'vitest';

import { MARKED_NOTE } from '../../tests/fixtures/notes';
import type { Note } from '../core/notes/note';
import { decide, rowOf } from './note-versions';

const note = (revision: number, text: string): Note => ({
  ...MARKED_NOTE,
  id: 'n1',
  revision,
  body: { ...MARKED_NOTE.body, text },
});
const first = rowOf(note(1, 'premier jet'), []);
const second = rowOf(note(2, 'relu'), first.history);
const binned = { id: 'n1', deletedAt: '2026-01-07T08:00:00.000Z', row: first };

describe('decide', () => {
  it.each([
    ['a note that is nowhere yet', note(1, 'premier jet'), null, null, 'saved', 'premier jet'],
    ['an edit of what is stored', note(2, 'relu'), first, null, 'saved', 'relu'],
    ['a late echo of an older version', note(1, 'premier jet'), second, null, 'saved', 'relu'],
    ['another edit of the same version', note(2, 'corrigé'), second, null, 'copy', 'corrigé'],
    [
      'the echo of a note that went to the bin',
      note(1, 'premier jet'),
      null,
      binned,
      'binned',
      'premier jet',
    ],
    ['an edit of a note that went to the bin', note(2, 'relu'), null, binned, 'saved', 'relu'],
  ] as const)('%s', (_, saved, stored, inBin, kept, text) => {
    const decided = decide(saved, { stored, binned: inBin });
    expect(decided.kept).toBe(kept);
    expect(decided.row.note.body.text).toBe(text);
  });

  it('gives the copy of an edit the same id whenever it comes again', () => {
    const copies = [1, 2].map(() => decide(note(2, 'corrigé'), { stored: second, binned: null }));
    expect(copies[0]).toEqual(copies[1]);
    expect(copies[0]?.row.id).not.toBe('n1');
    expect(copies[0]?.row.note.revision).toBe(1);
  });
});

describe('rowOf', () => {
  it('remembers the last twenty versions, so that an old echo is known and the row stays small', () => {
    let row = first;
    for (let revision = 2; revision <= 30; revision += 1) {
      row = rowOf(note(revision, `version ${revision}`), row.history);
    }
    expect(row.history).toHaveLength(20);
    expect(decide(note(30, 'version 30'), { stored: row, binned: null }).kept).toBe('saved');
  });
});
