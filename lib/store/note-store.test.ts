import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  draft,
  kept,
  LATER,
  NOW,
  note,
  open,
  startAnew,
  texts,
} from '../../tests/fixtures/note-store';
import type { Note } from '../core/notes/note';
import { subjectOf } from './note-versions';

beforeEach(startAnew);

describe('save', () => {
  it('keeps a note and gives it back where it is looked for', async () => {
    const { notes } = open();
    const saved = note({ subject: { type: 'claim', facts: ['f1', 'f2'] } });
    expect(await notes.save(saved)).toEqual({ note: saved, kept: 'saved' });
    expect(await open().notes.onPage('page-1')).toEqual([saved]);
    expect(await notes.about([subjectOf.fact('f2')])).toEqual([saved]);
    expect(await notes.about([subjectOf.actor('f2')])).toEqual([]);
    expect(await notes.count()).toBe(1);
  });

  it('returns only when the copy is written too', async () => {
    const order: string[] = [];
    const { notes, connection } = open({
      set: async (key) => {
        order.push(`copy of ${(await connection.run((db) => db.get('notes', 'n1')))?.id}`);
        kept.set(key, null);
      },
    });
    await notes.save(note());
    order.push('saved');
    expect(order).toEqual(['copy of n1', 'saved']);
  });

  it('does not say that it is saved when the copy cannot be written', async () => {
    const { notes } = open({ set: () => Promise.reject(new Error('disk')) });
    await expect(notes.save(note())).rejects.toThrow('disk');
  });

  it('replaces the version that was edited', async () => {
    const { notes } = open();
    await notes.save(note());
    await notes.save(note({ revision: 2, text: 'deuxième' }));
    expect((await notes.onPage('page-1')).map(({ body }) => body.text)).toEqual(['deuxième']);
  });

  it('changes nothing when it comes again', async () => {
    const { notes } = open();
    await notes.save(note());
    await notes.save(note({ revision: 2, text: 'deuxième' }));
    expect(await notes.save(note())).toMatchObject({ kept: 'saved', note: { revision: 2 } });
    expect(await notes.count()).toBe(1);
  });

  it('keeps both of two edits of the same version', async () => {
    const { notes } = open();
    await notes.save(note());
    await notes.save(note({ revision: 2, text: 'onglet A' }));
    const other = await notes.save(note({ revision: 2, text: 'onglet B' }));
    expect(other.kept).toBe('copy');
    expect(other.note.id).not.toBe('n1');
    expect(texts(await notes.onPage('page-1'))).toEqual(['onglet A', 'onglet B']);
  });

  it('makes one copy of an edit, however often it comes, and leaves what the copy became', async () => {
    const { notes } = open();
    const late = note({ revision: 2, text: 'onglet B' });
    await notes.save(note());
    await notes.save(note({ revision: 2, text: 'onglet A' }));
    const { note: copy } = await notes.save(late);
    expect((await notes.save(late)).note).toEqual(copy);
    await notes.save({ ...copy, revision: 2, body: { ...copy.body, text: 'suite de B' } });
    await notes.save(late);
    expect(texts(await notes.onPage('page-1'))).toEqual(['onglet A', 'suite de B']);
    await notes.remove(copy.id, NOW);
    expect((await notes.save(late)).kept).toBe('binned');
    expect(texts(await notes.onPage('page-1'))).toEqual(['onglet A']);
  });

  it('loses no text, whatever two tabs do at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ tab: fc.constantFrom('a', 'b'), again: fc.boolean() }), {
          maxLength: 12,
        }),
        async (edits) => {
          startAnew();
          const { notes } = open();
          const tabs: Record<string, Note> = { a: note(), b: note() };
          await notes.save(note());
          let written = 0;
          for (const { tab, again } of edits) {
            const before = tabs[tab] as Note;
            written += 1;
            const text = `${before.body.text} ${tab}${written}`;
            const edit = {
              ...before,
              revision: before.revision + 1,
              body: { ...before.body, text },
            };
            if (again) await notes.save(edit);
            tabs[tab] = (await notes.save(edit)).note;
          }
          const all = texts(await notes.onPage('page-1'))
            .join(' ')
            .split(' ');
          for (let edit = 1; edit <= written; edit += 1) {
            expect(all.some((word) => word === `a${edit}` || word === `b${edit}`)).toBe(true);
          }
          expect(await notes.count()).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the bin', () => {
  it('takes a note and gives it back', async () => {
    const { notes } = open();
    await notes.save(note());
    expect(await notes.remove('n1', NOW)).toEqual({ id: 'n1', note: note(), deletedAt: NOW });
    expect([await notes.count(), (await notes.bin()).length]).toEqual([0, 1]);
    expect(await notes.restore('n1')).toEqual(note());
    expect([await notes.count(), (await notes.bin()).length]).toEqual([1, 0]);
  });

  it('takes and gives back the same when asked twice', async () => {
    const { notes } = open();
    await notes.save(note());
    const first = await notes.remove('n1', NOW);
    expect(await notes.remove('n1', LATER)).toEqual(first);
    expect(await notes.restore('n1')).toEqual(note());
    expect(await notes.restore('n1')).toEqual(note());
  });

  it('has nothing for a note that never was', async () => {
    const { notes } = open();
    expect(await notes.remove('inconnue', NOW)).toBeNull();
    expect(await notes.restore('inconnue')).toBeNull();
  });

  it('keeps a note in spite of the late echo of its saving, and gives it up to an edit made elsewhere', async () => {
    const { notes } = open();
    await notes.save(note());
    await notes.remove('n1', NOW);
    expect((await notes.save(note())).kept).toBe('binned');
    expect(await notes.count()).toBe(0);
    expect((await notes.save(note({ revision: 2, text: 'autre onglet' }))).kept).toBe('saved');
    expect([await notes.count(), (await notes.bin()).length]).toEqual([1, 0]);
  });

  it('is emptied of what has been there for long', async () => {
    const { notes } = open();
    for (const [id, at] of [
      ['n1', '2026-01-01T00:00:00.000Z'],
      ['n2', '2026-02-01T00:00:00.000Z'],
    ] as const) {
      await notes.save(note({ id }));
      await notes.remove(id, at);
    }
    expect(await notes.emptyBin('2026-01-15T00:00:00.000Z')).toBe(1);
    expect((await notes.bin()).map(({ id }) => id)).toEqual(['n2']);
    expect([...kept.keys()]).toEqual(['b:n2']);
  });
});

describe('list', () => {
  it('gives all notes, newest first, page by page, also those of the same instant', async () => {
    const { notes } = open();
    for (let index = 0; index < 25; index += 1) {
      await notes.save(note({ id: `n${index}`, modifiedAt: index % 2 ? NOW : LATER }));
    }
    const seen: Note[] = [];
    for (;;) {
      const last = seen.at(-1);
      const some = await notes.list(last ? [last.modifiedAt, last.id] : null, 7);
      if (some.length === 0) break;
      seen.push(...some);
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(25);
    expect(seen.map(({ modifiedAt }) => modifiedAt)).toEqual([
      ...Array(13).fill(LATER),
      ...Array(12).fill(NOW),
    ]);
  });
});

describe('many notes at once', () => {
  const ids = Array.from({ length: 250 }, (_, number) => `n${number}`);
  const many = ids.map((id) => note({ id, text: `${id} ${'x'.repeat(3000)}` }));

  it('are saved, binned, given back and erased as one by one', async () => {
    const { notes } = open();
    const outcomes = await notes.saveAll(many);
    expect(outcomes.every(({ kept: what }) => what === 'saved')).toBe(true);
    expect(await notes.findAll(['n249', 'unknown', 'n0'])).toEqual([many[249], many[0]]);
    expect(kept.size).toBe(250);
    expect((await notes.removeAll(ids, NOW)).length).toBe(250);
    expect([await notes.count(), await notes.count('bin'), kept.size]).toEqual([0, 250, 250]);
    expect(await notes.findAll(['n7'])).toEqual([many[7]]);
    expect((await notes.restoreAll(ids.slice(0, 10))).length).toBe(10);
    await notes.eraseAll('bin', ids);
    expect([await notes.count(), await notes.count('bin'), kept.size]).toEqual([10, 0, 10]);
  });

  it('keep both of two edits of the same version', async () => {
    const { notes } = open();
    await notes.saveAll([note(), note({ id: 'n2' })]);
    await notes.saveAll([note({ revision: 2, text: 'une' }), note({ id: 'n2', revision: 2 })]);
    const [outcome] = await notes.saveAll([note({ revision: 2, text: 'deux' })]);
    expect(outcome?.kept).toBe('copy');
    expect(texts(await notes.list(null, 10))).toEqual(['deux', 'première', 'une']);
  });

  it('of a backup replace whatever is stored, and are copied too', async () => {
    const { notes } = open();
    await notes.save(note({ revision: 1 }));
    await notes.save(note({ revision: 2, text: 'plus tard' }));
    await notes.put([note({ revision: 1, text: 'de la sauvegarde' })]);
    await notes.putBinned([{ id: 'n2', note: note({ id: 'n2' }), deletedAt: NOW }]);
    await notes.putDrafts([draft({ text: 'en cours' })]);
    expect(texts(await notes.list(null, 10))).toEqual(['de la sauvegarde']);
    expect((await notes.listBin(null, 10)).map(({ id }) => id)).toEqual(['n2']);
    expect(await notes.allDrafts()).toEqual([draft({ text: 'en cours' })]);
    expect([...kept.keys()].sort()).toEqual(['b:n2', 'n:n1']);
  });

  it('of the bin are listed latest first, page by page', async () => {
    const { notes } = open();
    await notes.saveAll(many.slice(0, 5));
    await notes.removeAll(['n0', 'n1', 'n2'], NOW);
    await notes.removeAll(['n3', 'n4'], LATER);
    const first = await notes.listBin(null, 2);
    expect(first.map(({ id }) => id)).toEqual(['n4', 'n3']);
    const rest = await notes.listBin([first[1]?.deletedAt ?? '', 'n3'], 9);
    expect(rest.map(({ id }) => id)).toEqual(['n2', 'n1', 'n0']);
  });
});

describe('drafts', () => {
  it('are kept with their article until the note is saved', async () => {
    const { notes } = open();
    await notes.saveDraft(draft({ text: 'en cours' }));
    expect((await open().notes.drafts('page-1')).map(({ body }) => body.text)).toEqual([
      'en cours',
    ]);
    await notes.save(note());
    expect(await notes.drafts('page-1')).toEqual([]);
  });

  it('that lag behind the saved note are not kept', async () => {
    const { notes } = open();
    await notes.save(note());
    await notes.saveDraft(draft({ base: 0 }));
    expect(await notes.drafts('page-1')).toEqual([]);
    await notes.saveDraft(draft({ base: 1 }));
    expect((await notes.drafts('page-1')).length).toBe(1);
    await notes.removeDraft('n1');
    expect(await notes.drafts('page-1')).toEqual([]);
  });
});
