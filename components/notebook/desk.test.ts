import { describe, expect, it } from 'vitest';
import { EVERY_NOTE } from '../../lib/core/notes/search-notes';
import { frenchNote, memoryNotebook } from '../../tests/support/notebook';
import { NotebookDesk } from './desk';

const none = new Set<string>();
const many = Array.from({ length: 1_234 }, (_, number) =>
  frenchNote(`n${number}`, {
    text: `note ${number}`,
    tags: number % 2 ? ['impaire'] : [],
    at: new Date(1.76e12 + number * 60_000).toISOString(),
  }),
);

async function opened(notes = many) {
  const world = memoryNotebook({ notes });
  const desk = new NotebookDesk(world.port);
  await desk.open();
  const found = (filter = {}) => desk.index.find({ ...EVERY_NOTE, ...filter }, none);
  return { ...world, desk, found };
}

describe('the desk', () => {
  it('reads every note, the newest first, and has those in memory', async () => {
    const { desk, found } = await opened();
    expect([desk.complete, desk.index.size]).toEqual([true, 1_234]);
    expect(found().slice(0, 2)).toEqual(['n1233', 'n1232']);
    expect(desk.note('n1233')?.body.text).toBe('note 1233');
    expect(desk.note('n0')).toBeNull();
    await desk.need(['n0', 'n1']);
    expect(desk.note('n0')?.body.text).toBe('note 0');
  });

  it('tells its listeners while it reads, and what went wrong', async () => {
    const { port } = memoryNotebook({ notes: many });
    const desk = new NotebookDesk({ ...port, bin: () => Promise.reject(new TypeError('x')) });
    const sizes: number[] = [];
    desk.subscribe(() => sizes.push(desk.index.size));
    await desk.open();
    expect(sizes[0]).toBe(0);
    expect(sizes.at(-1)).toBe(1_234);
    await desk.refresh();
    expect(desk.error).toBe('unknown');
  });

  it('saves an edit and finds it by its new words', async () => {
    const { desk, found } = await opened();
    const note = desk.note('n1233');
    if (!note) throw new Error('not read');
    const saved = await desk.edit(note, { ...note.body, text: 'vérifié à Varsovie' });
    expect([saved.kept, saved.note.revision]).toEqual(['saved', 2]);
    expect(found({ text: 'varsovie' })).toEqual(['n1233']);
  });

  it('keeps both versions when another tab was first, and knows that they belong together', async () => {
    const { desk, notes, port } = await opened([frenchNote('n1', { text: 'première' })]);
    const base = desk.note('n1');
    if (!base) throw new Error('not read');
    await port.save([{ ...base, body: { ...base.body, text: 'ailleurs' }, revision: 2 }]);
    const saved = await desk.edit(base, { ...base.body, text: 'ici' });
    expect(saved.kept).toBe('copy');
    expect([...notes.values()].map(({ body }) => body.text).sort()).toEqual(['ailleurs', 'ici']);
    expect(desk.index.versionsOf('n1')).toEqual([saved.note.id]);
    expect(desk.note('n1')?.body.text).toBe('ailleurs');
  });

  it.each([
    ['a tag', { type: 'tag', tag: 'sommet' } as const, { tags: ['sommet'] }],
    ['a tag less', { type: 'untag', tag: 'impaire' } as const, { text: 'impaire' }],
    ['a status', { type: 'status', status: 'disputed' } as const, { status: 'disputed' as const }],
  ])('gives many notes %s, and takes it back', async (_, change, filter) => {
    const { desk, found, notes } = await opened();
    const before = new Map([...notes].map(([id, { body }]) => [id, body]));
    const ids = found();
    const had = found(filter).length;
    await desk.change(ids, change);
    expect(found(filter).length).toBe(change.type === 'untag' ? 0 : ids.length);
    expect(desk.undoable).toEqual({ change, count: ids.length });
    await desk.undo();
    expect(found(filter).length).toBe(had);
    expect(new Map([...notes].map(([id, { body }]) => [id, body]))).toEqual(before);
    expect(desk.undoable).toBeNull();
  });

  it('deletes many notes and gives them back', async () => {
    const { desk, found, bin } = await opened();
    await desk.change(found({ text: 'impaire' }), { type: 'delete' });
    expect([found().length, bin.size]).toEqual([617, 617]);
    await desk.undo();
    expect([found().length, bin.size]).toEqual([1_234, 0]);
  });

  it('takes over what other tabs write, delete and restore', async () => {
    const { desk, found, port, tell } = await opened();
    port.onChange(() => void desk.refresh());
    const [note] = await port.find(['n5']);
    if (!note) throw new Error('not there');
    await port.save([
      { ...note, body: { ...note.body, text: 'ailleurs' }, revision: 2, modifiedAt: '2027-01-01' },
      frenchNote('neu', { text: 'toute nouvelle', at: '2027-01-02T00:00:00.000Z' }),
    ]);
    await port.remove(['n7']);
    tell();
    await desk.refresh();
    expect(found().slice(0, 2)).toEqual(['neu', 'n5']);
    expect(found({ text: 'ailleurs' })).toEqual(['n5']);
    expect(found()).not.toContain('n7');
    await port.restore(['n7']);
    await desk.refresh();
    expect(found()).toContain('n7');
  });

  it('keeps what is shown in memory while everything is read again', async () => {
    const { desk, port } = await opened();
    await desk.need(['n5', 'n6', 'n7']);
    const [one, other] = await port.find(['n6', 'n7']);
    if (!one || !other) throw new Error('not there');
    // An old clock elsewhere: the edit does not come among the newest.
    await port.save([{ ...one, body: { ...one.body, text: 'ailleurs' }, revision: 2 }]);
    await port.remove(['n7']);
    await port.putOwned({ notes: [frenchNote('alt', { at: '2020-01-01T00:00:00.000Z' })] });
    await port.putOwned({ notes: [frenchNote('alt2', { at: '2020-01-01T00:00:00.000Z' })] });
    const seen: (string | null)[] = [];
    desk.subscribe(() => seen.push(desk.note('n5') && (desk.note('n6')?.body.text ?? null)));
    await desk.refresh();
    expect(seen).not.toContain(null);
    expect(seen.at(-1)).toBe('ailleurs');
    expect(desk.note('n7')).toBeNull();
    expect(desk.index.size).toBe(1_235);
  });
});
