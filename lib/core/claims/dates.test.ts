import { describe, expect, it } from 'vitest';
import { findDates } from './dates';
import type { Tense } from './day-reader';
import { readWords } from './words';

/** Wednesday 7 January 2026. */
const AS_OF = '2026-01-07';

function read(text: string, tense: Tense = 'past', asOf = AS_OF) {
  return findDates(readWords(text), { asOf, tenseAt: () => tense });
}

describe('findDates', () => {
  it.each<[string, string, string, string]>([
    ['ce jeudi 4 septembre', '2025-09-04', '2025-09-04', 'day'],
    ['Le 6 janvier 2026', '2026-01-06', '2026-01-06', 'day'],
    ['Le 7 janvier', '2026-01-07', '2026-01-07', 'day'],
    ['mardi', '2026-01-06', '2026-01-06', 'day'],
    ['ce mardi', '2026-01-06', '2026-01-06', 'day'],
    ['la semaine dernière', '2025-12-29', '2026-01-04', 'week'],
    ['dans les prochaines semaines', '2026-01-07', '2026-02-18', 'span'],
    ['lundi 10 novembre', '2025-11-10', '2025-11-10', 'day'],
    ['en février 2025', '2025-02-01', '2025-02-28', 'month'],
    ['le 17 février', '2025-02-17', '2025-02-17', 'day'],
    ['il y a trois ans', '2022-07-08', '2023-07-09', 'year'],
    ['depuis le 24 février 2022', '2022-02-24', '2022-02-24', 'day'],
    ['entre le 10 et le 12 mai 2025', '2025-05-10', '2025-05-12', 'span'],
    ['début janvier', '2026-01-01', '2026-01-11', 'span'],
    ['fin 2025', '2025-09-01', '2025-12-31', 'span'],
    ['mi-mars', '2025-03-11', '2025-03-21', 'span'],
    ['hier soir', '2026-01-06', '2026-01-06', 'day'],
    ['la veille', '2026-01-06', '2026-01-06', 'day'],
    ['le lendemain', '2026-01-08', '2026-01-08', 'day'],
    ['d’ici la fin de l’année', '2026-09-01', '2026-12-31', 'span'],
    ['le 1er mars 2026', '2026-03-01', '2026-03-01', 'day'],
    ['10/07/2025', '2025-07-10', '2025-07-10', 'day'],
    ['04.09.2025 07:13', '2025-09-04', '2025-09-04', 'day'],
    ['en 2014', '2014-01-01', '2014-12-31', 'year'],
    ['dans la nuit de lundi à mardi', '2026-01-05', '2026-01-06', 'span'],
    ['l’été dernier', '2025-06-01', '2025-08-31', 'season'],
    ['au printemps 2025', '2025-03-01', '2025-05-31', 'season'],
    ['avant-hier', '2026-01-05', '2026-01-05', 'day'],
    ['ce matin', '2026-01-07', '2026-01-07', 'day'],
    ['aujourd’hui', '2026-01-07', '2026-01-07', 'day'],
    ['le mois prochain', '2026-02-01', '2026-02-28', 'month'],
    ['il y a quinze jours', '2025-12-21', '2025-12-25', 'day'],
    ['le 4 septembre dernier', '2025-09-04', '2025-09-04', 'day'],
    ['le 24 août prochain', '2026-08-24', '2026-08-24', 'day'],
  ])('reads « %s »', (text, from, to, granularity) => {
    expect(read(text)).toMatchObject([{ from, to, granularity }]);
  });

  it.each<[string, Tense, string, string]>([
    ['du 15 au 17 juin', 'future', '2026-06-15', '2026-06-17'],
    ['les 7 et 8 juillet 2026', null, '2026-07-07', '2026-07-08'],
    ['dans la nuit du 5 au 6 janvier', 'past', '2026-01-05', '2026-01-06'],
    ['du 28 décembre au 3 janvier', 'past', '2025-12-28', '2026-01-03'],
    ['lundi prochain', null, '2026-01-12', '2026-01-12'],
    ['mercredi dernier', null, '2025-12-31', '2025-12-31'],
    ['vendredi', 'future', '2026-01-09', '2026-01-09'],
    ['mercredi', 'past', '2026-01-07', '2026-01-07'],
    ['en mars dernier', null, '2025-03-01', '2025-03-31'],
    ['depuis mars', 'past', '2025-03-01', '2025-03-31'],
    ['à l’automne', 'future', '2026-09-01', '2026-11-30'],
    ['ces derniers mois', null, '2025-07-08', '2026-01-07'],
    ['l’an dernier', null, '2025-01-01', '2025-12-31'],
    ['dans deux mois', null, '2026-02-20', '2026-03-22'],
    ['January 6, 2026', null, '2026-01-06', '2026-01-06'],
    ['on 6 January 2026', null, '2026-01-06', '2026-01-06'],
    ['Sept. 4', 'past', '2025-09-04', '2025-09-04'],
    ['in early March', 'past', '2025-03-01', '2025-03-11'],
    ['late 2025', null, '2025-09-01', '2025-12-31'],
    ['three weeks ago', null, '2025-12-14', '2025-12-20'],
    ['last week', null, '2025-12-29', '2026-01-04'],
    ['next month', null, '2026-02-01', '2026-02-28'],
    ['last summer', null, '2025-06-01', '2025-08-31'],
    ['yesterday', null, '2026-01-06', '2026-01-06'],
    ['2025-09-04', null, '2025-09-04', '2025-09-04'],
    ['le 31 décembre', null, '2025-12-31', '2025-12-31'],
    ['mardi 24 février', 'future', '2026-02-24', '2026-02-24'],
  ])('reads « %s » (tense: %s)', (text, tense, from, to) => {
    expect(read(text, tense)[0]).toMatchObject({ from, to });
  });

  it('lets the weekday settle the year', () => {
    expect(read('jeudi 4 septembre', null, '2026-08-01')[0]?.from).toBe('2025-09-04');
  });

  it.each([
    ['depuis le 24 février 2022', 'to'],
    ['à partir du 12 mai 2025', 'to'],
    ['jusqu’au 20 juillet', 'from'],
    ['avant mars 2026', 'from'],
    ['since March 2025', 'to'],
    ['le 6 janvier', null],
  ])('tells which bound « %s » leaves open', (text, open) => {
    expect(read(text, null)[0]?.open).toBe(open);
  });

  it('counts « la veille » from the date named before', () => {
    const dates = read('Le sommet du 4 septembre 2025 a été préparé la veille.');
    expect(dates.map((date) => date.from)).toEqual(['2025-09-04', '2025-09-03']);
  });

  it('gives the words of a date and their offsets', () => {
    const text = 'Réunis mardi 6 janvier à Paris, ils reviendront le 24 août prochain.';
    const [first, second] = read(text, null);
    expect(text.slice(first?.start, first?.end)).toBe('mardi 6 janvier');
    expect(text.slice(second?.start, second?.end)).toBe('24 août prochain');
    expect(readWords(text)[first?.first ?? 0]?.text).toBe('mardi');
  });

  it.each([
    ['a number is no year', '2000 soldats'],
    ['March is a verb too', 'ils marchent'],
    ['may is a verb', 'it may happen'],
    ['a list of numbers', 'les 26, 27 et 35'],
    ['a period without direction', 'une semaine de combats'],
    ['summer that is a participle', 'ils ont été reçus'],
  ])('finds nothing: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
