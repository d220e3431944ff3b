/** Several holders of one office, each told by the nation. */
import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';

const DAY = '2026-02-10';

describe('a plural noun of office before several nations', () => {
  it.each<[why: string, text: string, actors: string]>([
    [
      'two presidents',
      'Les [présidents français et ukrainien] se sont parlé.',
      'emmanuel-macron, volodymyr-zelensky',
    ],
    ['the second', 'Les présidents français et [ukrainien] se sont parlé.', 'volodymyr-zelensky'],
    [
      'three, in the order of the text',
      'Les [Premiers ministres britannique, canadien et polonais] se sont vus.',
      'keir-starmer, mark-carney, donald-tusk',
    ],
    [
      'the matter before',
      'Les [ministres de la Défense français et allemand] ont signé.',
      'catherine-vautrin, boris-pistorius',
    ],
    [
      'the matter after',
      'Les [ministres français et allemand de la Défense] ont signé.',
      'catherine-vautrin, boris-pistorius',
    ],
    [
      'after « des » that a noun governs',
      'Une rencontre des [chefs de la diplomatie française et italienne] est prévue.',
      'jean-noel-barrot, antonio-tajani',
    ],
    [
      'leaders in the singular',
      'Les [dirigeants français et britannique] coprésident la séance.',
      'emmanuel-macron, keir-starmer',
    ],
    [
      'a nation that the base does not hold',
      'Les [présidents français et brésilien] ont dîné.',
      'emmanuel-macron',
    ],
    [
      'counterparts',
      'Jean-Noël Barrot a reçu ses [homologues polonais et allemand].',
      'radoslaw-sikorski, johann-wadephul',
    ],
  ])('names each: %s', (_, text, actors) => {
    expect(linkOf(text, DAY)).toBe(actors);
  });

  it.each([
    'Les [ministres français et polonais] se sont parlé.',
    'Les [présidents français] n’ont pas tous aimé la chasse.',
    'Les [ministres européens et américains] se sont vus.',
    'Les [dirigeants français et polonais] se sont vus.',
    'Les [présidents français et ukrainiens] se sont tous connus.',
    'Des [présidents français et ukrainien] de carnaval défilent.',
    'Les [dirigeants baltes et nordiques] se sont vus.',
    'Les [présidents de club] français et belge ont signé.',
  ])('names nobody where more could be meant: %s', (text) => {
    expect(linkOf(text, DAY)).toBe('');
  });

  it.each<[text: string, actors: string]>([
    ['The [British and French leaders] spoke on Monday.', 'keir-starmer, emmanuel-macron'],
    [
      'The [British, French and German defence ministers] met on Monday.',
      'john-healey, catherine-vautrin, boris-pistorius',
    ],
    ['[French and German ministers] met on Monday.', ''],
    ['The [German foreign ministers] of the past met on Monday.', ''],
  ])('in English: %s', (text, actors) => {
    expect(linkOf(text, DAY, 'en')).toBe(actors);
  });
});
