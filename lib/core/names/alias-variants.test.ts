import { describe, expect, it } from 'vitest';

import { spellingVariants } from './alias-variants';

describe('spellingVariants', () => {
  it.each([
    [
      'endings of Ukrainian surnames',
      'Volodymyr Zelensky',
      'person',
      ['Volodymyr Zelenskyy', 'Volodymyr Zelenski'],
    ],
    ['endings of Russian surnames', 'Gerassimovskiy', 'person', ['Gerassimovsky']],
    ['umlauts', 'Günter Sautter', 'person', ['Guenter Sautter']],
    ['Kiev', 'réunion de Kiev', 'event', ['réunion de Kyiv']],
    ['Kyiv', 'Kyiv', 'place', ['Kiev']],
    ['Donbass', 'le Donbass', 'place', ['le Donbas']],
  ] as const)('knows %s', (_, alias, kind, expected) => {
    expect(spellingVariants(alias, kind)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    ['a name without any', 'Emmanuel Macron', 'person'],
    ['a word that only ends alike', 'Whisky', 'concept'],
    ['part of a longer word', 'Kievskaïa', 'place'],
  ] as const)('leaves %s alone', (_, alias, kind) => {
    expect(spellingVariants(alias, kind)).toEqual([]);
  });

  it('never gives the alias itself', () => {
    expect(spellingVariants('Zelensky', 'person')).not.toContain('Zelensky');
  });
});
