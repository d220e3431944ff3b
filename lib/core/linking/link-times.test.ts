/** Offices of another day: dates in the sentence, « de l’époque », « élu », « futur », bodies and who leads them. */
import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';
import type { Lang } from '../knowledge';

type Case = [why: string, day: string, lang: Lang, text: string, actor: string];

describe('an office on a date that the sentence tells', () => {
  it.each<Case>([
    [
      'a month without its year, in the past',
      '2026-08-08',
      'fr',
      'Le [Premier ministre britannique] avait promis des soldats en janvier.',
      'keir-starmer',
    ],
    [
      'a month without its year, told by the perfect',
      '2026-08-08',
      'fr',
      'Le [Premier ministre britannique] a promis des soldats en janvier.',
      'keir-starmer',
    ],
    [
      'a month without its year, to come',
      '2026-08-08',
      'fr',
      'Le [Premier ministre britannique] recevra ses alliés en janvier.',
      'andy-burnham',
    ],
    [
      'the month of the appointment of a new one',
      '2026-08-08',
      'fr',
      'Le [nouveau Premier ministre britannique] a pris ses fonctions en juillet.',
      'andy-burnham',
    ],
    [
      'the month of the appointment of the present one',
      '2026-08-08',
      'en',
      'The [new British prime minister] took office in July.',
      'andy-burnham',
    ],
    [
      'a month without its year in English',
      '2026-08-08',
      'en',
      'The [British prime minister] had promised troops in January.',
      'keir-starmer',
    ],
    [
      'a day that « c’était » presents',
      '2026-08-08',
      'fr',
      'C’était le 6 janvier 2026 : le [Premier ministre britannique] promettait des soldats.',
      'keir-starmer',
    ],
    [
      'counted back from today',
      '2026-08-08',
      'fr',
      'Il y a sept mois, le [Premier ministre britannique] promettait des soldats.',
      'keir-starmer',
    ],
    [
      'a month in which the base knows two or none',
      '2026-01-08',
      'fr',
      'En septembre 2024, le [Premier ministre français] attendait.',
      '',
    ],
    [
      'a holder whose office is also a name of his services',
      '2024-09-04',
      'fr',
      'Puis le [Premier ministre français] a répondu.',
      'gabriel-attal',
    ],
  ])('is linked by it: %s', (_, day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });

  it.each<Case>([
    [
      'with a date, by it',
      '2026-08-08',
      'fr',
      'En janvier 2026, le [ministre britannique de la Défense de l’époque] hésitait.',
      'john-healey',
    ],
    [
      'without one, not at all',
      '2026-08-08',
      'fr',
      'Le [ministre britannique de la Défense] de l’époque hésitait.',
      '',
    ],
    ['nor with « d’alors »', '2026-08-08', 'fr', 'Le [chancelier allemand] d’alors hésitait.', ''],
    [
      'nor in English',
      '2026-08-08',
      'en',
      'The [British prime minister] at the time hesitated.',
      '',
    ],
  ])('« de l’époque » is linked %s', (_, day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });
});

describe('an office to come', () => {
  it.each<Case>([
    [
      'of the one named before',
      '2024-12-08',
      'fr',
      'Donald Trump écoute. Le [président élu] hésite.',
      'donald-trump',
    ],
    ['by use', '2025-04-08', 'fr', 'Le [futur chancelier] hésite.', 'friedrich-merz'],
    [
      'that is only likely',
      '2025-04-08',
      'fr',
      'Le [probable futur chancelier] hésite.',
      'friedrich-merz',
    ],
    ['begins soon', '2025-07-08', 'fr', 'Le [futur président polonais] hésite.', 'karol-nawrocki'],
    [
      'begins so late that nobody knows',
      '2026-01-08',
      'fr',
      'Le [prochain Premier ministre britannique] devra choisir.',
      '',
    ],
    ['has no holder yet', '2026-01-08', 'fr', 'Le [futur président français] devra choisir.', ''],
  ])('%s', (_, day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });
});

describe('the head of a body', () => {
  it.each<Case>([
    [
      'of a service, for the time being',
      '2026-01-08',
      'fr',
      'Le [chef par intérim du SBU] hésite.',
      'yevhenii-khmara',
    ],
    [
      'of an army',
      '2026-01-08',
      'en',
      'The [head of the Ukrainian army] hesitates.',
      'oleksandr-syrskyi',
    ],
    [
      'of an army after a change',
      '2026-08-01',
      'en',
      'The [head of the Ukrainian army] hesitates.',
      'mykhailo-drapatyi',
    ],
    [
      'of the Commission',
      '2026-01-08',
      'en',
      'The [Commission chief] hesitates.',
      'ursula-von-der-leyen',
    ],
    [
      'of a staff is another',
      '2026-01-08',
      'en',
      'The White House [chief of staff] hesitates.',
      '',
    ],
    [
      'of a body written small',
      '2026-01-08',
      'en',
      'The [president of the European parliament] hesitates.',
      'roberta-metsola',
    ],
    [
      'is no minister of another matter',
      '2026-01-08',
      'fr',
      'Le [ministre de l’Économie allemand] hésite.',
      '',
    ],
  ])('%s', (_, day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });
});

describe('an office without a country', () => {
  it.each<Case>([
    [
      'is of the side told',
      '2026-01-08',
      'fr',
      'Côté britannique, le [ministre de la Défense] hésite.',
      'john-healey',
    ],
    [
      'is of the side told at length',
      '2026-01-08',
      'fr',
      'Du côté polonais, le [Premier ministre] hésite.',
      'donald-tusk',
    ],
  ])('%s', (_, day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });

  it.each<[url: string | null, text: string, actor: string]>([
    ['https://www.theguardian.com/politics/1', 'The [chancellor] will present a budget.', ''],
    [
      'https://www.theguardian.com/politics/2',
      'Germany hesitates. The [chancellor] will visit Kyiv.',
      'friedrich-merz',
    ],
    [null, 'The [chancellor] will visit Kyiv.', 'friedrich-merz'],
  ])('is another country’s only where that is spoken of (%s, %s)', (url, text, actor) => {
    expect(linkOf(text, '2026-01-08', 'en', url)).toBe(actor);
  });

  it.each<Case>([
    ['a prime minister', '2026-01-08', 'fr', 'Keir Starmer a appelé son [homologue français].', ''],
    [
      'a prime minister, where the article names one',
      '2026-01-08',
      'fr',
      'Keir Starmer a appelé son [homologue français]. Emmanuel Macron écoutait.',
      'emmanuel-macron',
    ],
  ])('stays open between two counterparts of %s', (_, day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });
});

describe('around a handover', () => {
  it.each<Case>([
    [
      'who leaves is not the new one',
      '2025-12-12',
      'fr',
      'Le [Premier ministre tchèque sortant] se tait.',
      '',
    ],
    ['nor in English', '2025-12-12', 'en', 'The [outgoing Czech prime minister] is silent.', ''],
    [
      'who leaves has the office before',
      '2025-12-02',
      'fr',
      'Le [Premier ministre tchèque sortant] se tait.',
      'petr-fiala',
    ],
    [
      'who leaves long after is the holder',
      '2026-06-12',
      'fr',
      'Le [Premier ministre tchèque sortant] se tait.',
      'andrej-babis',
    ],
  ])('%s', (_, day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });
});

describe('a prime minister', () => {
  it('is no chancellor', () => {
    const text = 'Keir Starmer a vu Friedrich Merz. Le [Premier ministre] doute.';
    expect(linkOf(text, '2026-01-08')).toBe('keir-starmer');
  });
});

describe('who will come, of a country that the article speaks of', () => {
  it.each([
    ['an adjunct', 'fr', 'À Varsovie, le [président élu] prépare ses cartons.', 'karol-nawrocki'],
    [
      'an adjective before',
      'fr',
      'Le Premier ministre polonais soupire ; le [futur président] le menace.',
      'karol-nawrocki',
    ],
    [
      'the sentence before',
      'en',
      'The Polish president flew home; the [president-elect] stayed away.',
      'karol-nawrocki',
    ],
    ['no country', 'fr', 'Le [président élu] devra trancher.', ''],
    ['a club', 'fr', 'Le club a choisi son [futur président].', ''],
    ['a country of others', 'fr', 'Le Brésil attend : son [président élu] prêtera serment.', ''],
    ['a country without one', 'fr', 'À Berlin, le [futur chancelier] se tait.', ''],
    ['another office', 'fr', 'À Varsovie, le [futur ministre] prépare ses cartons.', ''],
  ] as const)('is told by %s', (_, lang, text, actor) => {
    expect(linkOf(text, '2025-06-20', lang)).toBe(actor);
  });

  it.each([
    [
      'spoken of',
      'L’Ukraine respire. L’[ancien chef du bureau présidentiel] se tait.',
      'andriy-yermak',
    ],
    ['of another', 'La Russie respire. L’[ancien chef du bureau présidentiel] se tait.', ''],
    ['of none', 'L’[ancien chef du bureau présidentiel] se tait.', ''],
  ])('who was before holds for a country %s', (_, text, actor) => {
    expect(linkOf(text, '2026-02-10')).toBe(actor);
  });
});
