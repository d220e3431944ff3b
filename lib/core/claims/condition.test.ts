import { describe, expect, it } from 'vitest';
import { findConditions } from './condition';
import { readWords } from './words';

function conditions(text: string): string[] {
  const words = readWords(text);
  return findConditions(words).map(({ first, last }) =>
    text.slice(words[first]?.start, words[last - 1]?.end),
  );
}

describe('findConditions', () => {
  it.each([
    [
      'after a ceasefire',
      'des soldats seront envoyés après un cessez-le-feu',
      ['après un cessez-le-feu'],
    ],
    ['once', 'Une fois la paix signée, Paris enverra des troupes', ['Une fois la paix signée']],
    [
      'in case of',
      'la coalition réagirait en cas de nouvelle attaque',
      ['en cas de nouvelle attaque'],
    ],
    ['if', 'Kiev acceptera si la Russie cesse ses frappes', ['si la Russie cesse ses frappes']],
    [
      'as soon as',
      'des engagements activés dès qu’une trêve sera conclue',
      ['dès qu’une trêve sera conclue'],
    ],
    [
      'only after',
      'elle n’entrera qu’après la fin des hostilités',
      ['après la fin des hostilités'],
    ],
    [
      'a future one',
      'suite à un futur cessez-le-feu avec Moscou',
      ['suite à un futur cessez-le-feu avec Moscou'],
    ],
    ['a past event is none', 'après le sommet, il a parlé', []],
    ['nor is a reported question', 'on ne savait pas si Moscou viendrait', []],
    ['nor a purpose', 'ils travaillent pour la paix', []],
    ['English', 'troops would go in after a ceasefire', ['after a ceasefire']],
    ['English once', 'Once a deal is signed, France will act', ['Once a deal is signed']],
  ])('%s', (_, text, expected) => {
    expect(conditions(text)).toEqual(expected);
  });
});
