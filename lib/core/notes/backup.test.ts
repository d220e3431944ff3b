import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReaderData, MARKED_NOTE } from '../../../tests/fixtures/notes';
import {
  LIST_SECTIONS,
  type ListSection,
  parseBackup,
  planRestore,
  type ReaderData,
  restoreSteps,
  writeBackup,
} from './backup';

const MADE_AT = '2026-03-04T05:06:07.000Z';
const EMPTY: ReaderData = {
  notes: [],
  bin: [],
  drafts: [],
  readings: [],
  corrections: [],
  settings: {},
  known: {},
};

/** A whole file, each list in parts of two records. */
async function written(owned: ReaderData): Promise<string> {
  const { settings, known, ...lists } = owned;
  const parts = (list: unknown[]) =>
    Array.from({ length: Math.ceil(list.length / 2) }, (_, part) =>
      list.slice(part * 2, part * 2 + 2),
    );
  const sections = Object.entries(lists).map(([name, list]) => [name, parts(list)]);
  let text = '';
  const source = { ...Object.fromEntries(sections), settings, known };
  for await (const piece of writeBackup(source, MADE_AT)) text += piece;
  return text;
}

const sorted = (owned: ReaderData) => ({
  ...owned,
  bin: owned.bin.filter((entry) => !owned.notes.some((note) => note.id === entry.id)),
});

describe('a backup', () => {
  it('gives identical data after everything was lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyReaderData,
        fc.constantFrom('merge' as const, 'replace' as const),
        async (owned, mode) => {
          const read = parseBackup(await written(owned));
          if ('problem' in read) throw new Error(JSON.stringify(read.problem));
          expect(planRestore(EMPTY, read.backup, mode).result).toEqual(sorted(owned));
        },
      ),
    );
  });

  it('changes nothing when it is restored twice', () => {
    fc.assert(
      fc.property(anyReaderData, anyReaderData, (present, backup) => {
        const once = planRestore(present, backup, 'merge').result;
        const twice = planRestore(once, backup, 'merge');
        expect(twice.result).toEqual(once);
        expect(twice.sections.notes).toMatchObject({ added: 0, changed: 0, removed: 0 });
      }),
    );
  });

  it('loses no note in a merge', () => {
    fc.assert(
      fc.property(anyReaderData, anyReaderData, (present, backup) => {
        const ids = new Set(planRestore(present, backup, 'merge').result.notes.map(({ id }) => id));
        for (const note of [...present.notes, ...backup.notes]) expect(ids).toContain(note.id);
      }),
    );
  });

  it('makes the data equal to the file in a replacement, and counts what goes', () => {
    const plan = planRestore({ ...EMPTY, notes: [MARKED_NOTE] }, EMPTY, 'replace');
    expect(plan.sections.notes).toEqual({ added: 0, changed: 0, unchanged: 0, removed: 1 });
    expect(plan.result).toEqual(EMPTY);
  });

  it.each([
    ['is newer in the file', 10, { changed: 1, unchanged: 0 }, 'from the file'],
    ['is newer here', 2, { changed: 0, unchanged: 1 }, 'text-1'],
  ])('keeps the later revision when a note %s', (_, revision, counts, text) => {
    const other = {
      ...MARKED_NOTE,
      revision,
      body: { ...MARKED_NOTE.body, text: 'from the file' },
    };
    const plan = planRestore(
      { ...EMPTY, notes: [MARKED_NOTE] },
      { ...EMPTY, notes: [other] },
      'merge',
    );
    expect(plan.sections.notes).toMatchObject(counts);
    expect(plan.result.notes[0]?.body.text).toBe(text);
  });
});

/** Does what the background does with the steps of a restoration. */
function follow(present: ReaderData, wanted: ReaderData): ReaderData {
  const { put, drop } = restoreSteps(present, wanted);
  const key = (record: object) => ('key' in record ? record.key : (record as { id: string }).id);
  const lists = LIST_SECTIONS.map((section: ListSection) => {
    const gone = drop.find(([name]) => name === section)?.[1] ?? [];
    const records = new Map<unknown, object>(present[section].map((one) => [key(one), one]));
    for (const one of put[section] ?? []) records.set(key(one), one);
    for (const id of gone) records.delete(id);
    return [section, [...records.values()]];
  });
  return {
    ...Object.fromEntries(lists),
    settings: put.settings ?? present.settings,
    known: put.known ?? present.known,
  };
}

const bySection = (owned: ReaderData) => ({
  ...owned,
  ...Object.fromEntries(
    LIST_SECTIONS.map((section) => [section, new Set<unknown>(owned[section])]),
  ),
});

describe('the steps of a restoration', () => {
  it('lead from any data to any other, and back', () => {
    fc.assert(
      fc.property(anyReaderData, anyReaderData, (one, other) => {
        expect(bySection(follow(one, other))).toEqual(bySection(other));
        expect(bySection(follow(other, one))).toEqual(bySection(one));
      }),
    );
  });

  it('touch nothing that stays as it is', () => {
    fc.assert(
      fc.property(anyReaderData, (owned) => {
        expect(restoreSteps(owned, structuredClone(owned))).toEqual({ put: {}, drop: [] });
      }),
    );
  });
});

describe('parseBackup', async () => {
  const good = JSON.parse(await written({ ...EMPTY, notes: [MARKED_NOTE, MARKED_NOTE] }));
  const damaged = (change: (backup: typeof good) => void) => {
    const copy = structuredClone(good);
    change(copy);
    return JSON.stringify(copy);
  };

  it.each([
    ['is no JSON', '{"format":', { type: 'not-json' }],
    ['is something else', '[]', { type: 'not-a-backup' }],
    ['is a list of nothing', 'null', { type: 'not-a-backup' }],
    [
      'comes from a later version',
      damaged((b) => {
        b.version = 2;
      }),
      { type: 'newer-version', version: 2 },
    ],
    [
      'has a note without its quotation',
      damaged((b) => {
        delete b.notes[1].target.quote.exact;
      }),
      { type: 'damaged', section: 'notes', record: 2, field: 'target.quote.exact' },
    ],
    [
      'has a note with a field that would be dropped',
      damaged((b) => {
        b.notes[0].colour = 'red';
      }),
      { type: 'damaged', section: 'notes', record: 1, field: 'colour' },
    ],
    [
      'has an address that is not of the web',
      damaged((b) => {
        b.notes[0].target.source.url = 'javascript:alert(1)';
      }),
      { type: 'damaged', section: 'notes', record: 1, field: 'target.source.url' },
    ],
    [
      'lacks a section',
      damaged((b) => {
        delete b.readings;
      }),
      { type: 'damaged', section: 'readings', record: null, field: '' },
    ],
  ])('names the trouble when a file %s', (_, text, problem) => {
    expect(parseBackup(text)).toEqual({ problem });
  });
});
