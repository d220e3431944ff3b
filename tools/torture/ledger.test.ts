import { describe, expect, it } from 'vitest';
import type { Note } from '../../lib/core/notes/note';
import { MARKED_NOTE } from '../../tests/fixtures/notes';
import { type Found, Ledger } from './ledger';

const version = (revision: number, text = `texte ${revision}`): Note => ({
  ...MARKED_NOTE,
  id: 'a',
  revision,
  body: { ...MARKED_NOTE.body, text },
});
const kept = (...notes: Note[]): Found => ({ notes, bin: [] });
const inBin = (note: Note): Found => ({
  notes: [],
  bin: [{ id: note.id, note, deletedAt: '2026-01-07T08:00:00.000Z' }],
});

/** A ledger after these steps: `s2` saved in revision 2 and answered, `s2?` not answered, `b` and `b?` binned. */
function ledgerOf(steps: string): Ledger {
  const ledger = new Ledger();
  for (const step of steps.split(' ')) {
    const isAnswered = !step.endsWith('?');
    if (step.startsWith('b')) {
      ledger.binAsked('a');
      if (isAnswered) ledger.binned('a');
    } else {
      const note = version(Number.parseInt(step.slice(1), 10));
      ledger.asked(note);
      if (isAnswered) ledger.saved(note);
    }
  }
  return ledger;
}

describe('a note', () => {
  it.each<[why: string, steps: string, found: Found, isLost: boolean]>([
    ['is kept when it is found as it was saved', 's1', kept(version(1)), false],
    ['is lost when it is nowhere', 's1', kept(), true],
    ['that was never answered may be missing', 's1?', kept(), false],
    ['that was never answered may be there', 's1?', kept(version(1)), false],
    ['is lost when only a version before the saved one is there', 's1 s2', kept(version(1)), true],
    ['may be newer than what was answered', 's1 s2?', kept(version(2)), false],
    ['may be as old as what was answered', 's1 s2?', kept(version(1)), false],
    ['is lost when its words are others', 's1', kept(version(1, 'abîmé')), true],
    ['is kept in the bin', 's1 b', inBin(version(1)), false],
    ['that was binned must not come back', 's1 b', kept(version(1)), true],
    ['may be in the bin when that was asked', 's1 b?', inBin(version(1)), false],
    ['must not be in the bin when nobody asked', 's1', inBin(version(1)), true],
  ])('%s', (_, steps, found, isLost) => {
    expect(ledgerOf(steps).compare(found).lost).toEqual(isLost ? ['a'] : []);
  });

  it('is duplicated when it is both kept and in the bin', () => {
    const found = { notes: [version(1)], bin: inBin(version(1)).bin };
    expect(ledgerOf('s1 b?').compare(found).duplicated).toEqual(['a']);
  });

  it('is duplicated when a copy that nobody asked for is beside it', () => {
    const copy = { ...version(1), id: 'a-x1' };
    expect(ledgerOf('s1').compare(kept(version(1), copy)).duplicated).toEqual(['a-x1']);
  });

  it('must be asked for before it is answered', () => {
    expect(() => new Ledger().saved(version(1))).toThrow('never asked');
  });
});

it('counts what was answered', () => {
  expect(ledgerOf('s1 s2 s3? b').acknowledged).toBe(3);
});
