import { describe, expect, it } from 'vitest';
import { MARKED_NOTE } from '../../../tests/fixtures/notes';
import type { Note, NoteSubject } from './note';
import { EVERY_NOTE, type NoteFilter, NoteIndex } from './search-notes';

const ID = '0b6f7c1e-8d1f-4d53-9c55-3a1f2f9f0b1';

type Wanted = Partial<Note['body']> &
  Partial<Note['target']['source']> & { day?: string; subject?: NoteSubject; revision?: number };

function note(id: string, wanted: Wanted = {}): Note {
  const { text = '', tags = [], status = 'free', day = '2026-01-06', revision = 1 } = wanted;
  const { key = 'k', title = '', publisher = 'Le Monde' } = wanted;
  const { target } = MARKED_NOTE;
  return {
    id,
    target: {
      ...target,
      source: { ...target.source, key, title, publisher },
      quote: { exact: 'passage cité', prefix: '', suffix: '' },
      subject: wanted.subject ?? { type: 'passage' },
    },
    body: { text, tags, status },
    createdAt: `${day}T08:00:00.000Z`,
    modifiedAt: `${day}T08:00:00.000Z`,
    revision,
  };
}

function indexOf(notes: Note[]): NoteIndex {
  const index = new NoteIndex();
  for (const one of notes) index.add(one);
  return index;
}

const nobody = new Set<string>();

describe('the index of notes', () => {
  const notes = [
    note('a', { text: 'Vérifier à Varsovie', tags: ['pologne', 'armée'], status: 'to-check' }),
    note('b', {
      day: '2026-03-01',
      title: 'Un sommet à Londres',
      publisher: 'Franceinfo',
      subject: { type: 'actor', actor: 'keir-starmer' },
    }),
    note('c', { day: '2026-02-01', tags: ['armée'], publisher: null }),
  ];

  it.each<[string, Partial<NoteFilter>, string[]]>([
    ['nothing: all of them, newest first', {}, ['b', 'c', 'a']],
    ['what the reader wrote', { text: 'varsovie' }, ['a']],
    ['the passage', { text: 'cite' }, ['b', 'c', 'a']],
    ['the title of the article', { text: 'sommet' }, ['b']],
    ['a tag, typed', { text: 'polo' }, ['a']],
    ['a tag', { tags: ['armée'] }, ['c', 'a']],
    ['two tags, of which both are wanted', { tags: ['armée', 'pologne'] }, ['a']],
    ['a status', { status: 'to-check' }, ['a']],
    ['an actor', { actor: 'keir-starmer' }, ['b']],
    ['a publisher', { publisher: 'Franceinfo' }, ['b']],
    ['the host where there is no publisher', { publisher: 'lemonde.fr' }, ['c']],
    ['a first day', { from: '2026-02-01' }, ['b', 'c']],
    ['a last day', { to: '2026-02-01' }, ['c', 'a']],
    ['what was lost', { lost: true }, ['c']],
    ['several at once', { text: 'passage', tags: ['armée'], to: '2026-01-31' }, ['a']],
  ])('finds by %s', (_, filter, expected) => {
    expect(indexOf(notes).find({ ...EVERY_NOTE, ...filter }, new Set(['c']))).toEqual(expected);
  });

  it('forgets the words of a note that was edited, and puts it first', () => {
    const index = indexOf(notes);
    index.add(note('a', { text: 'Vérifié à Prague', day: '2026-05-01', revision: 2 }));
    expect(index.find({ ...EVERY_NOTE, text: 'varsovie' }, nobody)).toEqual([]);
    expect(index.find({ ...EVERY_NOTE, text: 'prague' }, nobody)).toEqual(['a']);
    expect(index.find(EVERY_NOTE, nobody)).toEqual(['a', 'b', 'c']);
    expect([index.size, index.revisionOf('a'), index.revisionOf('z')]).toEqual([3, 2, null]);
    expect(index.outdated).toBe(1);
  });

  it('finds no note that was removed, and finds it again when it comes back', () => {
    const index = indexOf(notes);
    index.remove('b');
    index.remove('b');
    expect(index.find(EVERY_NOTE, nobody)).toEqual(['c', 'a']);
    index.add(notes[1] as Note);
    expect(index.find(EVERY_NOTE, nobody)).toEqual(['b', 'c', 'a']);
  });

  it('counts what can be filtered by, most frequent first', () => {
    expect(indexOf(notes).facets()).toEqual({
      tags: [
        { value: 'armée', count: 2 },
        { value: 'pologne', count: 1 },
      ],
      publishers: [
        { value: 'Franceinfo', count: 1 },
        { value: 'Le Monde', count: 1 },
        { value: 'lemonde.fr', count: 1 },
      ],
      actors: [{ value: 'keir-starmer', count: 1 }],
    });
  });

  it('puts the notes of one article together', () => {
    const index = indexOf([
      note('1', { key: 'x' }),
      note('2', { key: 'y' }),
      note('3', { key: 'x' }),
    ]);
    expect(index.byArticle(['1', '2', '3'])).toEqual(['1', '3', '2']);
    expect(index.byArticle(['2', '3'])).toEqual(['2', '3']);
  });
});

describe('versions of a note that were both kept', () => {
  it.each([
    ['before', [`${ID}1-1abc2d`, `${ID}1`]],
    ['after', [`${ID}1`, `${ID}1-1abc2d`]],
  ])('know each other when the copy is read %s the note', (_, ids) => {
    const index = indexOf(ids.map((id) => note(id)));
    expect(index.versionsOf(`${ID}1`)).toEqual([`${ID}1-1abc2d`]);
    expect(index.versionsOf(`${ID}1-1abc2d`)).toEqual([`${ID}1`]);
    index.remove(`${ID}1-1abc2d`);
    expect(index.versionsOf(`${ID}1`)).toEqual([]);
  });

  it('are not seen in ids that only look alike', () => {
    const index = indexOf([note(`${ID}1`), note(`${ID}2`), note('hypothesis-ab-cd')]);
    expect(index.versionsOf(`${ID}1`)).toEqual([]);
    expect(index.versionsOf('hypothesis-ab-cd')).toEqual([]);
  });
});
