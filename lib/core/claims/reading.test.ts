import { describe, expect, it } from 'vitest';
import { readSentence } from './reading';

/** Concepts of a sentence, the denied ones with a minus. */
function concepts(text: string): string[] {
  const context = {
    lang: 'fr' as const,
    asOf: '2026-02-01',
    names: [],
    demonymAt: () => null,
    speaker: null,
  };
  return readSentence(text, context)
    .terms.filter(({ name }) => !name.includes(':'))
    .map(({ name, denied }) => (denied ? `-${name}` : name));
}

describe('what a sentence denies', () => {
  it.each([
    ['what is refused', 'Il refuse d’envoyer des soldats', ['refuse', '-send', '-troops']],
    ['nothing, when a refusal is denied', 'Il ne refuse pas d’envoyer', ['-refuse', 'send']],
    ['what precedes, in the passive', 'L’envoi est exclu', ['-send', 'refuse']],
    ['once, by a wording with its own negation', 'Pas question d’envoyer', ['refuse', '-send']],
    ['what an aim denies', 'La force n’a pas pour but de combattre', ['force', '-fight']],
    ['by « ne » alone', 'Ils ne sauraient garantir', ['-guarantee']],
  ])('%s', (_, text, expected) => {
    expect(concepts(text)).toEqual(expected);
  });
});
