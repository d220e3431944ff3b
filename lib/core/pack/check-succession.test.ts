/** What an editor is told about facts that replace others or tell how a thing went on. */
import { describe, expect, it } from 'vitest';

import { fact } from '../../../tests/fixtures/small-pack';
import type { Fact } from '../knowledge';
import { checkSuccession } from './check-succession';
import { Findings } from './findings';

/** Findings about the fact `f` among `others`. */
function told(fields: Partial<Fact>, ...others: Fact[]): string[] {
  const checked = fact({ id: 'f', ...fields });
  const findings = new Findings();
  const facts = new Map([checked, ...others].map((one) => [one.id, one]));
  checkSuccession(findings, checked, facts);
  return findings.list.map(({ severity, message }) => `${severity}: ${message}`);
}

describe('a fact that supersedes another', () => {
  const older = (fields: Partial<Fact>) =>
    fact({
      id: 'g',
      validFrom: '2025-01-01',
      validTo: '2025-02-28',
      status: 'superseded',
      ...fields,
    });

  it.each<[why: string, fields: Partial<Fact>, former: Partial<Fact>, expected: string[]]>([
    ['fits', { supersedes: ['g'] }, {}, []],
    [
      'has a former that begins later',
      { supersedes: ['g'] },
      { validFrom: '2025-06-01', validTo: '2025-07-01' },
      ['warning: supersedes g, which begins later'],
    ],
    [
      'has a former that is still said to hold',
      { supersedes: ['g'] },
      { status: 'established' },
      ['warning: supersedes g, whose status is established'],
    ],
    [
      'says that it was replaced, but not when',
      { status: 'superseded' },
      {},
      ['warning: superseded without validTo'],
    ],
    [
      'goes round in two',
      { supersedes: ['g'] },
      { supersedes: ['f'] },
      ['error: supersedes itself through others'],
    ],
  ])('%s', (_, fields, former, expected) => {
    expect(told(fields, older(former))).toEqual(expected);
  });

  it('goes round in three, and is found on each of them', () => {
    const found = told(
      { supersedes: ['g'] },
      older({ supersedes: ['h'] }),
      older({ id: 'h', supersedes: ['f'] }),
    );
    expect(found).toContain('error: supersedes itself through others');
  });

  it('ends when others go round, and not this one', () => {
    const found = told(
      { supersedes: ['g'] },
      older({ supersedes: ['h'] }),
      older({ id: 'h', supersedes: ['g'] }),
    );
    expect(found).not.toContain('error: supersedes itself through others');
  });
});

describe('a fact that follows another', () => {
  const promised = (fields: Partial<Fact>) =>
    fact({ id: 'g', validFrom: '2025-01-01', status: 'announced', ...fields });
  const later: Partial<Fact> = { follows: ['g'] };

  it.each<[why: string, fields: Partial<Fact>, former: Partial<Fact>, expected: string[]]>([
    ['fits', later, {}, []],
    ['may tell what became of a thing that still holds', later, { status: 'established' }, []],
    [
      'may tell what became of a thing that was replaced by a third',
      later,
      { status: 'superseded', validTo: '2025-02-01' },
      [],
    ],
    ['may follow none', { follows: [] }, {}, []],
    ['may supersede a third', { follows: ['g'], supersedes: ['h'] }, {}, []],
    [
      'begins on the same day',
      later,
      { validFrom: '2025-03-01' },
      ['error: follows g, which does not begin earlier'],
    ],
    [
      'begins before',
      later,
      { validFrom: '2025-03-02' },
      ['error: follows g, which does not begin earlier'],
    ],
    [
      'is known to the month of the other only',
      { follows: ['g'], validFrom: '2025-01' },
      {},
      ['error: follows g, which does not begin earlier'],
    ],
    [
      'replaces it as well',
      { follows: ['g'], supersedes: ['g'] },
      { status: 'superseded', validTo: '2025-02-28' },
      ['error: follows g, which it supersedes'],
    ],
    [
      'tells of a false claim',
      later,
      { status: 'false' },
      ['error: follows g, which is a false claim'],
    ],
    [
      'is a false claim',
      { ...later, status: 'false' },
      {},
      ['error: follows, but is a false claim'],
    ],
    ['is a false claim that follows none', { follows: [], status: 'false' }, {}, []],
  ])('%s', (_, fields, former, expected) => {
    expect(told(fields, promised(former))).toEqual(expected);
  });

  it('is told of each that does not fit', () => {
    const found = told(
      { follows: ['g', 'h', 'i'] },
      promised({ validFrom: '2025-06-01' }),
      promised({ id: 'h' }),
      promised({ id: 'i', status: 'false' }),
    );
    expect(found).toEqual([
      'error: follows g, which does not begin earlier',
      'error: follows i, which is a false claim',
    ]);
  });

  it('leaves ids that are not there, and its own, to the check of references', () => {
    expect(told({ follows: ['nothing', 'f'] })).toEqual([]);
  });
});
