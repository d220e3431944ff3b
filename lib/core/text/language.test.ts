import { describe, expect, it } from 'vitest';

import { languageOf } from './language';

describe('languageOf', () => {
  it.each([
    ['French', 'Les alliés se retrouvent dans la capitale pour parler des garanties.', 'fr'],
    ['English', 'The allies of the country met in the capital and said that it was late.', 'en'],
    [
      'French that quotes English',
      'Le « Coalition of the Willing » réunit les pays et les alliés qui le veulent.',
      'fr',
    ],
    [
      'English with French names',
      'The Quai d’Orsay said that the head of the Élysée was in Le Touquet.',
      'en',
    ],
    [
      'French in capitals',
      'LES ALLIÉS SONT DANS LA VILLE POUR LE SOMMET ET LA PAIX : THAT IS ALL.',
      'fr',
    ],
    [
      'English among words that only hold French ones',
      'Tables, adventures, desks and suns; the pours of surfaces.',
      'en',
    ],
  ] as const)('recognizes %s', (_, text, expected) => {
    expect(languageOf(text, expected === 'fr' ? 'en' : 'fr')).toBe(expected);
  });

  it.each([
    ['names only', 'Emmanuel Macron, Keir Starmer'],
    ['nothing', ''],
  ])('takes the given language for %s', (_, text) => {
    expect(languageOf(text, 'en')).toBe('en');
    expect(languageOf(text)).toBe('fr');
  });
});
