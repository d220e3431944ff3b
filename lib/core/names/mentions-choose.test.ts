import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Mention } from '../annotation';
import type { ActorKind } from '../knowledge';
import { choose, leaveOpen } from '../linking/link-choice';
import { chooseOptions, type Option } from './mentions-choose';

/** A linked phrase over tokens `first` to `last`. */
function option(
  first: number,
  last: number,
  score: number,
  more: { form?: Mention['form']; kind?: ActorKind; open?: boolean } = {},
): Option {
  const actor = `${first}-${last}`;
  const choice = more.open ? leaveOpen([actor, 'other'], score, []) : choose(actor, score, []);
  return { first, last, choice, form: more.form ?? 'name', kind: more.kind ?? 'person' };
}

/** The tokens of the chosen options, « 2-4 » for each. */
const chosen = (options: Option[]) =>
  chooseOptions(options).map(({ first, last }) => `${first}-${last}`);

describe('overlapping mentions', () => {
  it.each<[why: string, options: Option[], expected: string[]]>([
    ['nothing was found', [], []],
    ['none overlaps', [option(5, 5, 0.9), option(0, 1, 0.9)], ['0-1', '5-5']],
    [
      'neighbours touch without a shared word',
      [option(0, 1, 0.9), option(2, 3, 0.9)],
      ['0-1', '2-3'],
    ],
    ['one holds another as sure', [option(3, 3, 0.9), option(2, 4, 0.9)], ['2-4']],
    ['a longer one is less sure', [option(0, 0, 0.95), option(0, 2, 0.62)], ['0-2']],
    ['a longer one is only possible', [option(0, 0, 0.95), option(0, 2, 0.5)], ['0-0']],
    ['two cross and one is longer', [option(0, 2, 0.9), option(2, 5, 0.9)], ['2-5']],
    ['two cross, as long, and one is surer', [option(0, 2, 0.95), option(2, 4, 0.7)], ['0-2']],
    [
      'two short ones explain more than the long one between them',
      [option(0, 2, 0.9), option(2, 3, 0.9), option(3, 5, 0.9)],
      ['0-2', '3-5'],
    ],
    [
      'two words alone explain less than the phrase that holds both',
      [option(0, 0, 0.95), option(1, 1, 0.95), option(0, 1, 0.8)],
      ['0-1'],
    ],
    [
      'an open one covers the same words as a sure one',
      [option(0, 1, 0.95, { open: true }), option(0, 1, 0.7)],
      ['0-1'],
    ],
  ])('are settled when %s', (_, options, expected) => {
    expect(chosen(options)).toEqual(expected);
  });

  it('prefer the sure reading of the same words', () => {
    const [best] = chooseOptions([option(0, 1, 0.99, { open: true }), option(0, 1, 0.7)]);
    expect(best?.choice.actor).toBe('0-1');
  });

  it.each<[why: string, options: Option[], expected: string[]]>([
    [
      'a group in the name of a meeting',
      [option(0, 4, 0.9, { form: 'event', kind: 'event' }), option(2, 3, 0.9, { kind: 'group' })],
      ['0-4', '2-3'],
    ],
    [
      'a body in the name of a meeting',
      [
        option(0, 4, 0.9, { form: 'event', kind: 'event' }),
        option(3, 3, 0.92, { kind: 'organization' }),
      ],
      ['0-4', '3-3'],
    ],
    [
      'a sure name in a phrase that is only possible',
      [option(0, 20, 0.45, { kind: 'event' }), option(3, 3, 0.62)],
      ['0-20', '3-3'],
    ],
  ])('keep inside a phrase what says something of its own: %s', (_, options, expected) => {
    expect(chosen(options)).toEqual(expected);
  });

  it.each<[why: string, options: Option[], expected: string[]]>([
    [
      'the town of a meeting',
      [option(0, 4, 0.9, { form: 'event', kind: 'event' }), option(2, 2, 0.9, { kind: 'place' })],
      ['0-4'],
    ],
    [
      'the first words of the meeting’s name',
      [option(0, 4, 0.9, { form: 'event', kind: 'event' }), option(0, 1, 0.9, { kind: 'group' })],
      ['0-4'],
    ],
    [
      'a country in the name of an office',
      [option(0, 3, 0.92, { form: 'role' }), option(3, 3, 0.95, { kind: 'country' })],
      ['0-3'],
    ],
    [
      'a name within a name that is kept',
      [
        option(0, 6, 0.9, { form: 'event', kind: 'event' }),
        option(2, 4, 0.9, { kind: 'group' }),
        option(3, 3, 0.9, { kind: 'organization' }),
      ],
      ['0-6', '2-4'],
    ],
    [
      'what crosses a chosen one',
      [option(0, 4, 0.9, { form: 'event', kind: 'event' }), option(3, 5, 0.4, { kind: 'group' })],
      ['0-4'],
    ],
  ])('drop inside a phrase what the phrase already says: %s', (_, options, expected) => {
    expect(chosen(options)).toEqual(expected);
  });
});

describe('the choice', () => {
  const options = fc.array(
    fc
      .record({
        first: fc.nat(20),
        length: fc.nat(4),
        score: fc.double({ min: 0.35, max: 0.99, noNaN: true }),
        form: fc.constantFrom<Mention['form']>('name', 'event', 'role'),
        kind: fc.constantFrom<ActorKind>('person', 'group', 'organization', 'place', 'event'),
      })
      .map(({ first, length, score, form, kind }) =>
        option(first, first + length, score, { form, kind }),
      ),
    { maxLength: 12 },
  );
  const crosses = (a: Option, b: Option) =>
    a.first <= b.last &&
    b.first <= a.last &&
    !(a.first <= b.first && b.last <= a.last) &&
    !(b.first <= a.first && a.last <= b.last);

  it('takes options as they are, in reading order, of which none crosses another', () => {
    fc.assert(
      fc.property(options, (all) => {
        const kept = chooseOptions(all);
        for (const [index, one] of kept.entries()) {
          expect(all).toContain(one);
          for (const other of kept) expect(crosses(one, other)).toBe(false);
          if (index > 0) expect(one.first).toBeGreaterThanOrEqual(kept[index - 1]?.first as number);
        }
      }),
    );
  });

  it('leaves no phrase out that could stand beside those chosen', () => {
    fc.assert(
      fc.property(options, (all) => {
        const kept = chooseOptions(all);
        for (const one of all) {
          const touches = kept.some((other) => one.first <= other.last && other.first <= one.last);
          expect(touches).toBe(true);
        }
      }),
    );
  });

  it('changes nothing when made again', () => {
    fc.assert(
      fc.property(options, (all) => {
        const kept = chooseOptions(all);
        const outer = kept.filter(
          (one) =>
            !kept.some(
              (other) => other !== one && other.first <= one.first && one.last <= other.last,
            ),
        );
        expect(chooseOptions(outer)).toEqual(outer);
      }),
    );
  });
});
