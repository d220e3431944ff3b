/** What notes are about: which of them belong to a card, in its article and in others. */
import type { Claim, Mention } from '../annotation';
import type { ActorId, FactId } from '../knowledge';
import type { NoteSubject } from './note';

/** Facts of a claim that say what it is about: the best ones. Context is shared by too many claims. */
const TELLING_FACTS = 2;

/** Returns what a note on `mention` or `claim` is about. */
export function subjectOf(found: { mention: Mention } | { claim: Claim }): NoteSubject {
  if ('claim' in found) {
    return { type: 'claim', facts: found.claim.facts.map(({ fact }) => fact) };
  }
  const { actor, candidates } = found.mention;
  const named = actor ?? candidates[0]?.actor ?? null;
  return named === null ? { type: 'passage' } : { type: 'actor', actor: named };
}

/** Actors and facts under which other notes on the same subject are found. */
export function keysOf(subject: NoteSubject): { actors: ActorId[]; facts: FactId[] } {
  return {
    actors: subject.type === 'actor' ? [subject.actor] : [],
    facts: subject.type === 'claim' ? subject.facts.slice(0, TELLING_FACTS) : [],
  };
}

/** Are both about the same actor, or about the same claim? A passage is like no other. */
export function isSameSubject(one: NoteSubject, other: NoteSubject): boolean {
  if (one.type === 'actor') return other.type === 'actor' && other.actor === one.actor;
  if (one.type !== 'claim' || other.type !== 'claim') return false;
  const facts = new Set(keysOf(one).facts);
  return keysOf(other).facts.some((fact) => facts.has(fact));
}
