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

describe('a condition', () => {
  it.each([
    ['provided that', 'Rome aidera à condition que Moscou cède', ['à condition que Moscou cède']],
    ['on condition of', 'Rome aidera sous réserve d’un vote', ['sous réserve d’un vote']],
    ['unless', 'Rome attendra, sauf si Moscou cède', ['sauf si Moscou cède']],
    ['as long as', 'Rome attendra tant que la guerre durera', ['tant que la guerre durera']],
    ['from the truce on', 'la force partira dès la trêve signée', ['dès la trêve signée']],
    ['in the event of a truce', 'en cas de trêve, la force partira', ['en cas de trêve']],
    ['if, elided', 'Rome partira s’il y a un accord', ['s’il y a un accord']],
    ['if, with a number', 'Rome partira si deux pays signent', ['si deux pays signent']],
    ['if, of a day', 'si demain Moscou cède, Rome partira', ['si demain Moscou cède']],
    ['if, where needed', 'Rome partira si nécessaire', ['si nécessaire']],
    ['when, ahead', 'la force partira quand la paix sera signée', ['quand la paix sera signée']],
    [
      'when, in another word',
      'lorsque les combats cesseront, la force partira',
      ['lorsque les combats cesseront'],
    ],
    [
      'when, elided',
      'la force partira lorsqu’un accord sera trouvé',
      ['lorsqu’un accord sera trouvé'],
    ],
    ['the day when', 'la force partira le jour où Moscou cédera', ['le jour où Moscou cédera']],
    ['as soon as, ahead', 'elle partira dès que la trêve tiendra', ['dès que la trêve tiendra']],
    ['English if', 'Rome will act if Moscow agrees', ['if Moscow agrees']],
    [
      'English in the event of',
      'Rome will act in the event of a truce',
      ['in the event of a truce'],
    ],
    ['English unless', 'Rome will wait unless Moscow agrees', ['unless Moscow agrees']],
    [
      'English provided that',
      'Rome will act provided that Moscow agrees',
      ['provided that Moscow agrees'],
    ],
  ])('is found: %s', (_, text, expected) => {
    expect(conditions(text)).toEqual(expected);
  });

  it.each([
    ['a comparison', 'ce n’est pas si simple'],
    ['a question that is reported', 'on demande si Moscou cédera'],
    ['what nobody knows', 'nul ne sait si la trêve tiendra'],
    ['a time in the past', 'après la réunion de mardi, ils ont dîné'],
    ['a place after another', 'après Paris, Londres'],
    ['a purpose', 'ils signent pour que la paix dure'],
    ['a cause', 'ils signent parce que la paix presse'],
    ['a concession', 'bien que Moscou cède, la guerre a duré'],
    ['a degree', 'une trêve si fragile inquiète'],
    ['a degree of a participle', 'un pays si éprouvé résiste'],
    ['when, in the past', 'quand la paix a été signée, la force est partie'],
    ['when, as a question', 'nul ne sait quand la paix sera signée'],
    ['a question of what is seen', 'on verra si la trêve tient'],
    ['an English question', 'they asked if Moscow agreed'],
    ['an English question to somebody', 'they asked him if Moscow agreed'],
    ['an English concession', 'Rome will act even if Moscow refuses'],
    ['English past', 'after the meeting they dined'],
  ])('is none: %s', (_, text) => {
    expect(conditions(text)).toEqual([]);
  });
});
