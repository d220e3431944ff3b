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

describe('given names of the East', () => {
  it.each([
    ['Andrii Sybiha', 'Andriy Sybiha'],
    ['Andriy Yermak', 'Andrii Yermak'],
    ['Oleksandr Syrsky', 'Oleksander Syrskyi'],
    ['Vladimir Poutine', 'Wladimir Poutine'],
    ['Mykhailo Fedorov', 'Mykhaïlo Fedorov'],
  ])('of %s are also written as in %s', (alias, variant) => {
    expect(spellingVariants(alias, 'person')).toContain(variant);
  });

  it.each([
    ['alone', 'Andrii', 'person'],
    ['of a thing', 'Vladimir Poutine', 'document'],
    ['of the West', 'Andrew Sybiha', 'person'],
    ['as surname', 'Jean Denis', 'person'],
    ['inside a longer word', 'Andriivka Sud', 'person'],
  ] as const)('have no variants %s', (_, alias, kind) => {
    expect(spellingVariants(alias, kind)).toEqual([]);
  });
});
