import { describe, expect, it } from 'vitest';

import { actor, fact, filesOf, smallPack } from '../../../tests/fixtures/small-pack';
import { describeProblem, PackError, parsePack, parsePackDocument } from './pack';
import { PACK_LIMITS } from './pack-schema';

type Files = ReturnType<typeof filesOf>;

/** What is wrong with the files, as lines. */
function problems(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return error instanceof PackError ? error.problems.map(describeProblem) : [String(error)];
  }
}

const withFiles = (change: (files: Files) => Partial<Files>) => {
  const files = filesOf(smallPack());
  return () => parsePack({ ...files, ...change(files) });
};
const withActor = (fields: object) =>
  withFiles((files) => ({
    'actors.jsonl': `${files['actors.jsonl']}\n${JSON.stringify({ ...actor({ id: 'kiev', kind: 'place' }), ...fields })}`,
  }));
const withFact = (fields: object) =>
  withFiles(() => ({ 'facts.jsonl': JSON.stringify({ ...fact({ id: 'f' }), ...fields }) }));

describe('parsePack', () => {
  it('reads the records of a pack as they are', () => {
    expect(parsePack(filesOf(smallPack()))).toEqual(smallPack());
    expect(parsePackDocument(JSON.stringify(smallPack()))).toEqual(smallPack());
  });

  const broken: [why: string, read: () => unknown, expected: (string | RegExp)[]][] = [
    [
      'a line that is cut short',
      withFiles(({ 'events.jsonl': events }) => ({ 'events.jsonl': `\n${events.slice(0, 40)}` })),
      [/^events\.jsonl:2: does not parse/],
    ],
    [
      'a field that is not known',
      withActor({ alias: ['Kyiv'] }),
      ['actors.jsonl:6 kiev alias: is no field of this record'],
    ],
    [
      'a field that is missing',
      withActor({ label: { fr: 'Kiev' } }),
      ['actors.jsonl:6 kiev label.en: is missing'],
    ],
    ['a kind that does not exist', withActor({ kind: 'city' }), [/^actors\.jsonl:6 kiev kind: /]],
    [
      'a presidency of no known sort',
      withActor({ presidency: 'for life' }),
      [/^actors\.jsonl:6 kiev presidency: /],
    ],
    [
      'an id that is no id',
      withActor({ id: 'Kiev !' }),
      ['actors.jsonl:6 Kiev ! id: is no id: lower-case words with hyphens'],
    ],
    [
      'a day that is not in the calendar',
      withActor({ date: { from: '2026-02-30', to: null } }),
      ['actors.jsonl:6 kiev date.from: is no day of the calendar'],
    ],
    [
      'an empty text',
      withActor({ summary: { fr: '', en: 'A city.' } }),
      ['actors.jsonl:6 kiev summary.fr: is empty'],
    ],
    [
      'a text with space around it',
      withActor({ aliases: { fr: ['Kiev '], en: ['Kyiv'] } }),
      ['actors.jsonl:6 kiev aliases.fr.0: has space around it'],
    ],
    [
      'a text that is too long',
      withActor({ summary: { fr: 'a'.repeat(PACK_LIMITS.text + 1), en: 'a' } }),
      [`actors.jsonl:6 kiev summary.fr: is longer than ${PACK_LIMITS.text} characters`],
    ],
    [
      'a list that is too long',
      withActor({ related: new Array(PACK_LIMITS.list + 1).fill('france') }),
      [`actors.jsonl:6 kiev related: holds more than ${PACK_LIMITS.list} elements`],
    ],
    [
      'a number that is none',
      withFact({ quantity: { value: '35' } }),
      [/facts\.jsonl:1 f quantity\./],
    ],
    [
      'an address that is no web address',
      withFiles(() => ({
        'sources.jsonl': JSON.stringify({ ...smallPack().sources[0], url: 'javascript:alert(1)' }),
      })),
      ['sources.jsonl:1 s-agence-1 url: is no http(s) address'],
    ],
    [
      'a header without revision',
      withFiles(() => ({ 'pack.json': '{"id":"essai"}' })),
      [/^pack\.json essai revision/],
    ],
    [
      'a record that is a list',
      withFiles(() => ({ 'facts.jsonl': '[]' })),
      ['facts.jsonl:1 id: is missing'],
    ],
    [
      'a file that is not there',
      () => parsePack({}),
      [
        'pack.json: missing',
        'actors.jsonl: missing',
        'facts.jsonl: missing',
        'events.jsonl: missing',
        'sources.jsonl: missing',
        'predicates.json: missing',
      ],
    ],
  ];
  it.each(broken)('says where the mistake is: %s', (_, read, expected) => {
    const found = problems(read);
    expected.forEach((line, index) => {
      if (typeof line === 'string') expect(found[index]).toBe(line);
      else expect(found[index]).toMatch(line);
    });
  });

  it('reports every wrong record, and the first of them in its message', () => {
    const read = withFiles(() => ({ 'facts.jsonl': '{\n{\n{}' }));
    expect(problems(read).length).toBeGreaterThan(2);
    expect(read).toThrow(/^facts\.jsonl:1: does not parse .* \(and \d+ more\)$/);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('lets no key %s through', (key) => {
    const line = JSON.stringify(actor({ id: 'kiev', kind: 'place' })).replace(
      '{',
      `{"${key}":{"x":1},`,
    );
    const [found] = problems(withFiles(() => ({ 'actors.jsonl': line })));
    expect(found).toBe(`actors.jsonl:1 kiev ${key}: is no field of this record`);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
