/** Dates that name a day, and the phrases of periods built on them, read against a Wednesday in January. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isoOf } from './calendar';
import { findDates } from './dates';
import { dayNumber, type Tense } from './day-reader';
import { readWords } from './words';

/** Wednesday 7 January 2026. */
const AS_OF = '2026-01-07';

function read(text: string, tense: Tense = 'past', asOf = AS_OF) {
  return findDates(readWords(text), { asOf, tenseAt: () => tense });
}

/** The first date of `text` as « from/to », or the day alone. */
function range(text: string, tense: Tense = 'past', asOf = AS_OF): string | null {
  const [first] = read(text, tense, asOf);
  if (first === undefined) return null;
  return first.from === first.to ? first.from : `${first.from}/${first.to}`;
}

describe('a day', () => {
  it.each([
    ['with its year', 'le 14 juillet 2019', '2019-07-14'],
    ['with weekday and year', 'le mardi 6 janvier 2026', '2026-01-06'],
    ['with weekday, article and month', 'mardi le 6 janvier', '2026-01-06'],
    ['the first, as a word', 'le premier mars 2026', '2026-03-01'],
    ['the first, as an ordinal', 'le 1er mai 2025', '2025-05-01'],
    ['the last of a leap February', 'le 29 février 2024', '2024-02-29'],
    ['a number in words', 'le quatorze juillet 2025', '2025-07-14'],
    ['an abbreviated month', 'le 4 sept 2025', '2025-09-04'],
    ['a month with a capital', 'Le 4 Septembre 2025', '2025-09-04'],
    ['a month without its accent', 'le 4 aout 2025', '2025-08-04'],
    ['slashes', '04/09/2025', '2025-09-04'],
    ['slashes without zeros', '4/9/2025', '2025-09-04'],
    ['stops', '04.09.2025', '2025-09-04'],
    ['hyphens', '04-09-2025', '2025-09-04'],
    ['the order of machines', '2025-12-31', '2025-12-31'],
    ['English', '4 September 2025', '2025-09-04'],
    ['American', 'September 4, 2025', '2025-09-04'],
    ['American, as an ordinal', 'September 4th, 2025', '2025-09-04'],
    ['English, as an ordinal', 'the 4th of September 2025', '2025-09-04'],
    ['English with weekday', 'Thursday, September 4, 2025', '2025-09-04'],
    ['an English short month', 'on Sep. 4, 2025', '2025-09-04'],
    ['an abbreviated January', 'le 4 janv. 2024', '2024-01-04'],
    ['an abbreviated February', 'le 4 févr. 2025', '2025-02-04'],
    ['an abbreviated April', 'le 4 avr. 2024', '2024-04-04'],
    ['an abbreviated July', 'le 4 juil. 2024', '2024-07-04'],
    ['an abbreviated September', 'le 4 sept. 2024', '2024-09-04'],
    ['an abbreviated October', 'le 4 oct. 2024', '2024-10-04'],
    ['an abbreviated November', 'le 4 nov. 2024', '2024-11-04'],
    ['an abbreviated December', 'le 4 déc. 2023', '2023-12-04'],
    ['an English abbreviated month and a comma', 'on 4 Jan., 2024', '2024-01-04'],
    ['an English abbreviated month', 'on 4 Feb. 2024', '2024-02-04'],
  ])('is read with its year: %s', (_, text, expected) => {
    expect(range(text, null)).toBe(expected);
  });

  it.each([
    ['a thirty-first in June', 'le 31 juin 2025'],
    ['a thirtieth in February', 'le 30 février 2025'],
    ['the twenty-ninth in an ordinary year', 'le 29 février 2025'],
    ['a thirty-second', 'le 32 mars 2025'],
    ['a thirteenth month', '10/13/2025'],
    ['a nought', '00/09/2025'],
  ])('is none: %s', (_, text) => {
    const days = read(text, null).filter(({ granularity }) => granularity === 'day');
    expect(days).toEqual([]);
  });

  it.each<[why: string, text: string, tense: Tense, asOf: string, expected: string]>([
    ['last autumn, told in the past', 'le 11 novembre', 'past', AS_OF, '2025-11-11'],
    ['next autumn, told in the future', 'le 11 novembre', 'future', AS_OF, '2026-11-11'],
    ['tomorrow, told in the future', 'le 8 janvier', 'future', AS_OF, '2026-01-08'],
    ['tomorrow, told in the past, is a year ago', 'le 8 janvier', 'past', AS_OF, '2025-01-08'],
    ['today, told in the past', 'le 7 janvier', 'past', AS_OF, '2026-01-07'],
    ['today, told in the future', 'le 7 janvier', 'future', AS_OF, '2026-01-07'],
    ['without tense, the nearest of the past', 'le 20 décembre', null, AS_OF, '2025-12-20'],
    ['without tense, a near one ahead', 'le 20 janvier', null, AS_OF, '2026-01-20'],
    [
      'without tense, rather back than as far ahead',
      'le 1er juillet',
      null,
      '2026-04-01',
      '2026-07-01',
    ],
    ['« dernier » overrules the tense', 'le 20 janvier dernier', 'future', AS_OF, '2025-01-20'],
    ['« prochain » overrules the tense', 'le 20 décembre prochain', 'past', AS_OF, '2026-12-20'],
    ['the weekday overrules the tense', 'vendredi 11 septembre', null, AS_OF, '2026-09-11'],
    ['the weekday finds last year', 'jeudi 11 septembre', null, '2026-08-01', '2025-09-11'],
    ['with a stop that ends the sentence', 'le 4 mars. 2024 soldats', null, AS_OF, '2026-03-04'],
    ['on the last day of the year', 'le 1er janvier', 'future', '2025-12-31', '2026-01-01'],
    ['on the first day of the year', 'le 31 décembre', 'past', '2026-01-01', '2025-12-31'],
  ])('without its year is %s', (_, text, tense, asOf, expected) => {
    expect(range(text, tense, asOf)).toBe(expected);
  });
});

describe('a weekday', () => {
  it.each<[text: string, tense: Tense, expected: string]>([
    ['lundi', 'past', '2026-01-05'],
    ['lundi', 'future', '2026-01-12'],
    ['mardi', 'past', '2026-01-06'],
    ['mardi', 'future', '2026-01-13'],
    ['mercredi', 'future', '2026-01-07'],
    ['jeudi', 'past', '2026-01-01'],
    ['jeudi', 'future', '2026-01-08'],
    ['dimanche', 'past', '2026-01-04'],
    ['dimanche', 'future', '2026-01-11'],
    ['ce vendredi', 'future', '2026-01-09'],
    ['samedi soir', 'past', '2026-01-03'],
    ['lundi matin', 'past', '2026-01-05'],
    ['mardi après-midi', 'past', '2026-01-06'],
    ['jeudi dernier', 'future', '2026-01-01'],
    ['jeudi prochain', 'past', '2026-01-08'],
    ['mercredi prochain', 'past', '2026-01-14'],
    ['mercredi dernier', 'future', '2025-12-31'],
    ['on Monday', 'past', '2026-01-05'],
    ['last Friday', null, '2026-01-02'],
    ['next Friday', null, '2026-01-09'],
    ['Tuesday evening', 'past', '2026-01-06'],
    ['last Wednesday', null, '2025-12-31'],
  ])('« %s » (%s)', (text, tense, expected) => {
    expect(range(text, tense)).toBe(expected);
  });

  it('is never the wrong day of the week, nor more than a week away', () => {
    const names = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
    const day = fc.integer({ min: dayNumber(2020, 1, 1), max: dayNumber(2030, 1, 1) });
    fc.assert(
      fc.property(
        day,
        fc.nat(6),
        fc.constantFrom<Tense>('past', 'future', null),
        (today, number, tense) => {
          const [found] = read(names[number] as string, tense, isoOf(today));
          const date = new Date(`${found?.from}T00:00:00Z`);
          expect(date.getUTCDay()).toBe(number);
          const away = date.getTime() / 86_400_000 - today;
          expect(Math.abs(away)).toBeLessThan(7);
          if (tense === 'past') expect(away).toBeLessThanOrEqual(0);
          if (tense === 'future') expect(away).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('several days', () => {
  it.each<[text: string, expected: string]>([
    ['les 7 et 8 juillet 2026', '2026-07-07/2026-07-08'],
    ['les 18 et 19 décembre', '2025-12-18/2025-12-19'],
    ['du 9 au 11 mai 2025', '2025-05-09/2025-05-11'],
    ['du 30 avril au 2 mai 2025', '2025-04-30/2025-05-02'],
    ['du 28 décembre 2025 au 3 janvier 2026', '2025-12-28/2026-01-03'],
    ['du 1er au 3 mars 2025', '2025-03-01/2025-03-03'],
    ['entre le 3 et le 5 mars 2025', '2025-03-03/2025-03-05'],
    ['entre le 3 mars et le 5 avril 2025', '2025-03-03/2025-04-05'],
    ['entre mars et juin 2025', '2025-03-01/2025-06-30'],
    ['de novembre à février 2025', '2024-11-01/2025-02-28'],
    ['de mars à juin 2025', '2025-03-01/2025-06-30'],
    ['dans la nuit du 5 au 6 janvier', '2026-01-05/2026-01-06'],
    ['dans la nuit de dimanche à lundi', '2026-01-04/2026-01-05'],
    ['between 3 and 5 March 2025', '2025-03-03/2025-03-05'],
    ['between March and June 2025', '2025-03-01/2025-06-30'],
    ['from 9 to 11 May 2025', '2025-05-09/2025-05-11'],
    ['July 7-8, 2026', '2026-07-07/2026-07-08'],
    ['7-8 July 2026', '2026-07-07/2026-07-08'],
    ['15-17 juin 2026', '2026-06-15/2026-06-17'],
  ])('« %s »', (text, expected) => {
    expect(range(text)).toBe(expected);
  });

  it('are none when they run backwards', () => {
    expect(range('entre le 12 et le 5 mars 2025')).not.toBe('2025-03-12/2025-03-05');
    for (const { from, to } of read('du 12 au 5 mars 2025')) expect(from <= to).toBe(true);
  });
});

describe('a period', () => {
  it.each<[text: string, tense: Tense, expected: string]>([
    ['en mars', 'past', '2025-03-01/2025-03-31'],
    ['en mars', 'future', '2026-03-01/2026-03-31'],
    ['en janvier', 'past', '2026-01-01/2026-01-31'],
    ['en janvier 2025', null, '2025-01-01/2025-01-31'],
    ['en février 2024', null, '2024-02-01/2024-02-29'],
    ['en avril dernier', 'future', '2025-04-01/2025-04-30'],
    ['en avril prochain', 'past', '2026-04-01/2026-04-30'],
    ['courant mars 2025', null, '2025-03-11/2025-03-21'],
    ['à la mi-mars 2025', null, '2025-03-11/2025-03-21'],
    ['début mars 2025', null, '2025-03-01/2025-03-11'],
    ['au début du mois de mars 2025', null, '2025-03-01/2025-03-11'],
    ['fin mars 2025', null, '2025-03-21/2025-03-31'],
    ['à la fin du mois de mars 2025', null, '2025-03-21/2025-03-31'],
    ['fin février 2024', null, '2024-02-20/2024-02-29'],
    ['début 2025', null, '2025-01-01/2025-05-02'],
    ['mi-2025', null, '2025-05-02/2025-09-01'],
    ['fin 2024', null, '2024-09-01/2024-12-31'],
    ['en 2022', null, '2022-01-01/2022-12-31'],
    ['l’année dernière', null, '2025-01-01/2025-12-31'],
    ['l’an prochain', null, '2027-01-01/2027-12-31'],
    ['cette année', null, '2026-01-01/2026-12-31'],
    ['ce mois-ci', null, '2026-01-01/2026-01-31'],
    ['le mois dernier', null, '2025-12-01/2025-12-31'],
    ['cette semaine', null, '2026-01-05/2026-01-11'],
    ['la semaine prochaine', null, '2026-01-12/2026-01-18'],
    ['ce week-end', 'past', '2026-01-03/2026-01-04'],
    ['le week-end dernier', 'past', '2026-01-03/2026-01-04'],
    ['au printemps 2026', null, '2026-03-01/2026-05-31'],
    ['l’automne dernier', null, '2025-09-01/2025-11-30'],
    ['cet été', 'future', '2026-06-01/2026-08-31'],
    ['last spring', null, '2025-03-01/2025-05-31'],
    ['next year', null, '2027-01-01/2027-12-31'],
    ['last year', null, '2025-01-01/2025-12-31'],
    ['this week', null, '2026-01-05/2026-01-11'],
    ['this month', null, '2026-01-01/2026-01-31'],
    ['in mid-March 2025', null, '2025-03-11/2025-03-21'],
    ['at the end of March 2025', null, '2025-03-21/2025-03-31'],
    ['early 2025', null, '2025-01-01/2025-05-02'],
  ])('« %s » (%s)', (text, tense, expected) => {
    expect(range(text, tense)).toBe(expected);
  });
});

describe('a day told from today', () => {
  it.each<[text: string, expected: string]>([
    ['aujourd’hui', '2026-01-07'],
    ['ce matin', '2026-01-07'],
    ['ce soir', '2026-01-07'],
    ['cet après-midi', '2026-01-07'],
    ['cette nuit', '2026-01-06/2026-01-07'],
    ['hier', '2026-01-06'],
    ['hier matin', '2026-01-06'],
    ['avant-hier', '2026-01-05'],
    ['demain', '2026-01-08'],
    ['demain soir', '2026-01-08'],
    ['après-demain', '2026-01-09'],
    ['today', '2026-01-07'],
    ['yesterday', '2026-01-06'],
    ['tomorrow', '2026-01-08'],
    ['tonight', '2026-01-07'],
    ['the day before yesterday', '2026-01-05'],
    ['il y a deux jours', '2026-01-05'],
    ['two days ago', '2026-01-05'],
    ['dans deux jours', '2026-01-09'],
    ['in two days', '2026-01-09'],
    ['il y a huit jours', '2025-12-30'],
    ['dans huit jours', '2026-01-15'],
  ])('« %s » holds the day meant', (text, expected) => {
    const [from = '', to = from] = expected.split('/');
    const [found] = read(text);
    expect(found && found.from <= from && to <= found.to).toBe(true);
    const width = dayOf(found?.to) - dayOf(found?.from);
    expect(width).toBeLessThanOrEqual(dayOf(to) - dayOf(from) + 4);
  });

  it.each<[text: string, second: string]>([
    ['Le 6 janvier 2026 a été préparé la veille', '2026-01-05'],
    ['Le 6 janvier 2026 a été préparé l’avant-veille', '2026-01-04'],
    ['Le 31 décembre 2025 puis le lendemain', '2026-01-01'],
    ['Le 28 février 2025 puis le surlendemain', '2025-03-02'],
    ['Le 4 septembre 2025, ils signent le même jour', '2025-09-04'],
    ['On 4 September 2025 and the next day', '2025-09-05'],
    ['On 4 September 2025 and the previous day', '2025-09-03'],
    ['On 4 September 2025 and the same day', '2025-09-04'],
  ])('counts from the date before: « %s »', (text, second) => {
    expect(read(text)[1]?.from).toBe(second);
  });
});

describe('what looks like a date', () => {
  it.each([
    ['a march', 'une marche sur la capitale'],
    ['a name of a month as a name', 'Mme Avrillier parle'],
    ['a score', 'ils gagnent 3-2'],
    ['a number of a text', 'la résolution 2202 du Conseil'],
    ['a road', 'la route 66'],
    ['a version', 'la version 1.2.3'],
    ['a sum', '2 000 euros'],
    ['a number of men', '2026 hommes'],
    ['a plane', 'un A400M décolle'],
    ['the modal verb', 'they may agree'],
    ['a spring of water', 'une source d’eau'],
    ['a part of the sea', 'le 48e parallèle'],
  ])('is none: %s', (_, text) => {
    expect(read(text, null)).toEqual([]);
  });
});

describe('every date that is found', () => {
  const months =
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
      ' ',
    );
  const day = fc.integer({ min: dayNumber(2001, 1, 1), max: dayNumber(2039, 12, 31) });

  it('written out in French with its year is the day meant, whatever the article’s day', () => {
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom<Tense>('past', 'future', null),
        (meant, today, tense) => {
          const iso = isoOf(meant);
          const [year, month, number] = iso.split('-').map(Number) as [number, number, number];
          const text = `le ${number === 1 ? '1er' : number} ${months[month - 1]} ${year}`;
          expect(range(text, tense, isoOf(today))).toBe(iso);
        },
      ),
    );
  });

  it('written by machines is the day meant', () => {
    fc.assert(
      fc.property(day, (meant) => {
        const iso = isoOf(meant);
        const [year, month, number] = iso.split('-');
        expect(range(iso)).toBe(iso);
        expect(range(`${number}/${month}/${year}`)).toBe(iso);
        expect(range(`${number}.${month}.${year}`)).toBe(iso);
      }),
    );
  });

  it('without its year is the same day and month, within a year of the article', () => {
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom<Tense>('past', 'future', null),
        (meant, today, tense) => {
          const [, month, number] = isoOf(meant).split('-').map(Number) as [number, number, number];
          fc.pre(!(month === 2 && number === 29));
          const found = range(
            `le ${number === 1 ? '1er' : number} ${months[month - 1]}`,
            tense,
            isoOf(today),
          );
          expect(found?.slice(5)).toBe(isoOf(meant).slice(5));
          expect(Math.abs(dayOf(found ?? '') - today)).toBeLessThanOrEqual(367);
        },
      ),
    );
  });

  it('begins before it ends, and its words are those of the text', () => {
    const text =
      'Réunis mardi 6 janvier, entre le 10 et le 12 mai 2025, début mars, il y a trois ans et hier soir, ils reviendront fin 2026.';
    const dates = read(text, null);
    expect(dates.length).toBe(6);
    for (const [index, { from, to, start, end }] of dates.entries()) {
      expect(from <= to).toBe(true);
      expect(text.slice(start, end)).toMatch(/^\S.*\S$/);
      if (index > 0) expect(start).toBeGreaterThanOrEqual(dates[index - 1]?.end as number);
    }
  });

  it('does not hang on typographic spaces and apostrophes', () => {
    for (const text of [
      'le 6 janvier 2026',
      'l’année dernière',
      'd’ici la fin de l’année',
      'il y a trois ans',
    ]) {
      expect(range(text.replaceAll(' ', '\u00a0')), text).toBe(range(text));
      expect(range(text.replaceAll('’', "'")), text).toBe(range(text));
      expect(range(text.normalize('NFD')), text).toBe(range(text));
    }
  });
});

function dayOf(iso = ''): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}
