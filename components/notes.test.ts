import { describe, expect, it } from 'vitest';
import { MARKED_NOTE } from '../tests/fixtures/notes';
import { DRAFT } from '../tests/support/requests';
import { isWritten, tagsIn } from './NoteEditor';
import { noteRows } from './NoteRows';
import { splitLinks } from './NoteText';
import { turnsOf } from './ThreadSection';

describe('addresses in a note', () => {
  it.each<[why: string, text: string, expected: string[]]>([
    ['are found between words', 'voir https://a.example/x et la suite', ['https://a.example/x']],
    [
      'end before the punctuation of the sentence',
      'Lu sur https://a.example/x.',
      ['https://a.example/x'],
    ],
    ['end before a closing bracket', '(https://a.example/x)', ['https://a.example/x']],
    ['end before a closing guillemet', '« https://a.example/x »', ['https://a.example/x']],
    ['keep their query', 'https://a.example/?q=1&r=2#fin', ['https://a.example/?q=1&r=2#fin']],
    ['are only those of the web', 'javascript:alert(1) et mailto:a@b.example', []],
  ])('%s', (_, text, expected) => {
    const parts = splitLinks(text);
    expect(parts.filter(({ isLink }) => isLink).map((part) => part.text)).toEqual(expected);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('tags', () => {
  it.each<[why: string, text: string, expected: string[]]>([
    ['are parted by commas', 'budget, retrait', ['budget', 'retrait']],
    ['may hold spaces', 'force de réassurance', ['force de réassurance']],
    ['stand once, without their sign', '#budget, budget,', ['budget']],
    ['are none in an empty field', ' , ', []],
  ])('%s', (_, text, expected) => {
    expect(tagsIn(text)).toEqual(expected);
  });

  it('alone make a note, and a status alone does not', () => {
    expect(isWritten({ text: ' ', tags: ['budget'], status: 'free' })).toBe(true);
    expect(isWritten({ text: ' ', tags: [], status: 'disputed' })).toBe(false);
  });
});

describe('the list of notes', () => {
  const at = (id: string, start: number) => ({
    ...MARKED_NOTE,
    id,
    target: { ...MARKED_NOTE.target, position: { start, end: start + 5 } },
  });

  it('stands in the order of the text, each note with what became of its passage', () => {
    const anchored = { id: 'a', state: 'lost' as const, text: null };
    const rows = noteRows({ notes: [at('b', 40), at('a', 7)], drafts: [] }, [anchored]);
    expect(rows.map(({ note, anchored: state }) => [note.id, state])).toEqual([
      ['a', anchored],
      ['b', null],
    ]);
  });

  it('shows drafts of new notes; those of edits stand with their note', () => {
    const edit = { ...DRAFT, id: 'b', base: 3 };
    const rows = noteRows({ notes: [at('b', 40)], drafts: [DRAFT, edit] }, []);
    expect(rows.map(({ note }) => note.id)).toEqual(['b', DRAFT.id]);
  });
});

describe('the turns of a thread', () => {
  it('are what was said otherwise than before, whatever its case', () => {
    const said = ['Vingt-six', 'vingt-six', '35', 'vingt-six'].map((value, day) => ({
      asOf: `2025-09-0${day + 1}`,
      value,
    }));
    expect(turnsOf(said).map(({ value }) => value)).toEqual(['Vingt-six', '35', 'vingt-six']);
  });
});
