import { describe, expect, it } from 'vitest';

import { tableOf } from './table';

describe('tableOf', () => {
  it('puts words to the left, numbers to the right, and says what tells something', () => {
    const rows = [
      { name: 'own', ms: 0.52639, names: 1000, note: '' },
      { name: 'another', ms: 1234.5, names: 10, note: 'slow' },
    ];
    expect(tableOf(rows).split('\n')).toEqual([
      'name        ms  names  note',
      'own      0.526   1000',
      'another   1235     10  slow',
    ]);
  });

  it('spreads nested objects, and leaves a place empty for what is not known', () => {
    expect(tableOf([{ a: { b: 1, c: null } }, { d: 2.25 }]).split('\n')).toEqual([
      'a.b  a.c     d',
      '  1',
      '          2.25',
    ]);
  });
});
