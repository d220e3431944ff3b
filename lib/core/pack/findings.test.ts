import { describe, expect, it } from 'vitest';

import { Findings } from './findings';

describe('Findings', () => {
  it('keeps errors and warnings in the order in which they were made', () => {
    const findings = new Findings();
    findings.warn('a.jsonl', 'x', 'one');
    findings.error('b.jsonl', null, 'two');
    findings.warn('a.jsonl', 'y', 'three');
    expect(findings.list.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'warning one',
      'error two',
      'warning three',
    ]);
    expect(findings.errors.map(({ message }) => message)).toEqual(['two']);
  });

  it.each<[why: string, values: string[], expected: string[]]>([
    ['each once', ['a', 'b'], []],
    ['one twice', ['a', 'b', 'a'], ['id holds a twice']],
    [
      'one three times, told for each that is too much',
      ['a', 'a', 'a'],
      ['id holds a twice', 'id holds a twice'],
    ],
    ['another case is another value', ['a', 'A'], []],
    ['none', [], []],
  ])('finds values that stand twice: %s', (_, values, expected) => {
    const findings = new Findings();
    findings.unique('a.jsonl', null, 'id', values);
    expect(findings.list.map(({ message }) => message)).toEqual(expected);
  });

  it.each<[why: string, ids: string[], expected: string[]]>([
    ['known ones', ['a', 'b'], []],
    ['an unknown one', ['a', 'c'], ['actors: no such id c']],
    ['a known one twice', ['a', 'a'], ['actors holds a twice']],
    [
      'an unknown one twice',
      ['c', 'c'],
      ['actors holds c twice', 'actors: no such id c', 'actors: no such id c'],
    ],
    ['one that objects inherit', ['constructor'], ['actors: no such id constructor']],
  ])('finds references to nothing: %s', (_, ids, expected) => {
    const findings = new Findings();
    findings.references('a.jsonl', 'x', 'actors', ids, new Set(['a', 'b']));
    expect(findings.errors.map(({ message }) => message)).toEqual(expected);
  });
});
