import { describe, expect, it } from 'vitest';
import { CLAIM, MENTION } from '../../../tests/support/requests';
import type { NoteSubject } from './note';
import { isSameSubject, keysOf, subjectOf } from './note-subjects';

const claim = (...facts: string[]): NoteSubject => ({ type: 'claim', facts });
const actor = (id: string): NoteSubject => ({ type: 'actor', actor: id });
const passage: NoteSubject = { type: 'passage' };

describe('the subject of a note', () => {
  it.each<[why: string, found: Parameters<typeof subjectOf>[0], expected: NoteSubject]>([
    ['is the actor of a mention', { mention: MENTION }, actor('emmanuel-macron')],
    [
      'is the best candidate of an open one',
      {
        mention: {
          ...MENTION,
          actor: null,
          candidates: [{ actor: 'paris', score: 1, reasons: [] }],
        },
      },
      actor('paris'),
    ],
    [
      'is the passage alone where nobody is known',
      { mention: { ...MENTION, actor: null, candidates: [] } },
      passage,
    ],
    ['is all facts of a claim, best first', { claim: CLAIM }, claim('members-35-2026-01-06')],
  ])('%s', (_, found, expected) => {
    expect(subjectOf(found)).toEqual(expected);
  });

  it.each<[why: string, one: NoteSubject, other: NoteSubject, expected: boolean]>([
    ['an actor is the same everywhere', actor('otan'), actor('otan'), true],
    ['two actors are not', actor('otan'), actor('france'), false],
    ['claims are the same when they share a telling fact', claim('a', 'b'), claim('c', 'b'), true],
    [
      'context that they share makes no claims the same',
      claim('a', 'b', 'x'),
      claim('c', 'd', 'x'),
      false,
    ],
    ['claims without facts are not the same', claim(), claim(), false],
    ['a passage is like no other', passage, passage, false],
    ['an actor is no claim', actor('a'), claim('a'), false],
  ])('%s', (_, one, other, expected) => {
    expect([isSameSubject(one, other), isSameSubject(other, one)]).toEqual([expected, expected]);
  });

  it('is found elsewhere by its telling facts', () => {
    expect(keysOf(claim('a', 'b', 'c'))).toEqual({ actors: [], facts: ['a', 'b'] });
    expect(keysOf(actor('otan'))).toEqual({ actors: ['otan'], facts: [] });
    expect(keysOf(passage)).toEqual({ actors: [], facts: [] });
  });
});
