/** What wordings make of a number: the bounds that « près de », « au moins » or « une centaine » give it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findQuantities } from './quantities';
import { about, collective, exact, over, type Shape, several, under } from './quantity-words';
import { readWords } from './words';

const ANY = Number.POSITIVE_INFINITY;

function first(text: string) {
  return findQuantities(text, readWords(text))[0] ?? null;
}

/** The bounds of the first quantity, rounded, as « min/max ». */
function bounds(text: string): string | null {
  const found = first(text);
  return found && `${Math.round(found.min)}/${Math.round(found.max)}`;
}

const phrases = (sentence: string, words: string): [string, string][] =>
  words.split(', ').map((word) => [word, sentence.replace('…', word)]);

describe('a wording before a number', () => {
  it.each([
    ...phrases('… 200 chars', 'environ, quelque, à peu près, approximativement, autour de'),
    ...phrases('… 200 tanks', 'about, around, some, roughly, approximately, an estimated'),
    ...phrases('… 200 chars', 'aux alentours de, de l’ordre de, dans les'),
  ])('« %s » is a tenth around', (_, text) => {
    expect(bounds(text)).toBe('180/220');
    expect(first(text)?.form).toBe('about');
  });

  it.each([
    ...phrases('… 200 chars', 'près de, presque, pas loin de, un peu moins de'),
    ...phrases('… 200 tanks', 'nearly, almost, close to, just under'),
  ])('« %s » is at most the number, and not far below', (_, text) => {
    expect(bounds(text)).toBe('180/200');
  });

  it.each([
    ...phrases('… 200 chars', 'plus de, au moins, un peu plus de, bien plus de, pas moins de'),
    ...phrases('… 200 tanks', 'more than, over, at least, no fewer than, upwards of, no less than'),
    ...phrases('… 200 chars', 'au minimum, un minimum de'),
  ])('« %s » is the number or more', (_, text) => {
    expect(first(text)).toMatchObject({ min: 200, max: ANY, form: 'over' });
  });

  it.each([
    ...phrases(
      '… 200 chars',
      'moins de, jusqu’à, au plus, tout au plus, au maximum, un maximum de',
    ),
    ...phrases('… 200 tanks', 'less than, fewer than, up to'),
    ...phrases('un total … 200 chars', 'limité à, plafonné à'),
  ])('« %s » is the number or less', (_, text) => {
    expect(first(text)).toMatchObject({ min: 0, max: 200, form: 'under' });
  });

  it.each([...phrases('200 chars …', 'environ, ou presque'), ...phrases('200 tanks …', 'or so')])(
    '« %s » after it is a tenth around',
    (_, text) => {
      expect(bounds(text)).toBe('180/220');
    },
  );

  it.each([
    ...phrases('200 chars …', 'ou plus, au moins, au minimum'),
    ...phrases('200 tanks …', 'or more, at least'),
  ])('« %s » after it is the number or more', (_, text) => {
    expect(first(text)).toMatchObject({ min: 200, max: ANY, form: 'over' });
  });

  it.each([...phrases('200 chars …', 'au plus, au maximum'), ...phrases('200 tanks …', 'at most')])(
    '« %s » after it is the number or less',
    (_, text) => {
      expect(first(text)).toMatchObject({ min: 0, max: 200, form: 'under' });
    },
  );

  it('does not reach across a comma', () => {
    expect(first('C’est trop, dit-il, au moins, 200 chars')).toMatchObject({ min: 200, max: 200 });
  });
});

describe('a collective noun', () => {
  it.each([
    ['dizaine', 10],
    ['douzaine', 12],
    ['quinzaine', 15],
    ['vingtaine', 20],
    ['trentaine', 30],
    ['quarantaine', 40],
    ['cinquantaine', 50],
    ['soixantaine', 60],
    ['centaine', 100],
  ])('« une %s » holds its number, and neither the double nor the half', (noun, value) => {
    const found = first(`une ${noun} de pays`);
    expect(found).toMatchObject({ form: 'about', unit: 'country' });
    expect(found && found.min <= value && value <= found.max).toBe(true);
    expect(found && found.min > value / 2 && found.max < value * 2).toBe(true);
  });

  it.each([
    ['des dizaines de pays', 20, 99],
    ['plusieurs dizaines de pays', 20, 99],
    ['des centaines de soldats', 200, 999],
    ['plusieurs centaines de soldats', 200, 999],
    ['des milliers de soldats', 2000, 9999],
    ['des millions d’euros', 2e6, 9_999_999],
    ['des milliards d’euros', 2e9, 9_999_999_999],
    ['des centaines de milliers de soldats', 200_000, 999_999],
    ['des dizaines de millions d’euros', 20e6, 99_999_999],
    ['dozens of countries', 24, 119],
    ['hundreds of soldiers', 200, 999],
    ['several hundred soldiers', 200, 999],
    ['hundreds of thousands of soldiers', 200_000, 999_999],
  ])('in the plural, « %s » is from the double to the next power', (text, min, max) => {
    expect(first(text)).toMatchObject({ min, max, form: 'vague' });
  });
});

describe('a part of a whole', () => {
  it.each([
    ['la moitié des membres', 50, 50],
    ['un tiers des membres', 33, 34],
    ['les deux tiers des membres', 66, 67],
    ['un quart des membres', 25, 25],
    ['les trois quarts des membres', 75, 75],
    ['un cinquième des membres', 20, 20],
    ['un dixième des membres', 10, 10],
    ['la majorité des membres', 50, 100],
    ['la plupart des membres', 50, 100],
    ['half of the members', 50, 50],
    ['a third of the members', 33, 34],
    ['two thirds of the members', 66, 67],
    ['three quarters of the members', 75, 75],
    ['most of the members', 50, 100],
    ['12 % des membres', 12, 12],
    ['12,5 % des membres', 12.5, 12.5],
    ['12 pour cent des membres', 12, 12],
    ['12 percent of the members', 12, 12],
    ['deux membres sur cinq', 40, 40],
  ])('« %s » is a percentage', (text, min, max) => {
    expect(first(text)).toMatchObject({ min, max, unit: 'percent' });
  });

  it.each([
    ['27 des 35 pays', 27, 35],
    ['27 of the 35 countries', 27, 35],
  ])('« %s » keeps the whole', (text, part, total) => {
    expect(first(text)).toMatchObject({ min: part, max: part, total });
  });
});

describe('a range', () => {
  it.each([
    ['entre 26 et 35 pays', 26, 35],
    ['de 26 à 35 pays', 26, 35],
    ['26 à 35 pays', 26, 35],
    ['26-35 pays', 26, 35],
    ['entre vingt et trente pays', 20, 30],
    ['entre 2 et 3 milliards d’euros', 2e9, 3e9],
    ['between 26 and 35 countries', 26, 35],
    ['26 to 35 countries', 26, 35],
    ['from 26 to 35 countries', 26, 35],
  ])('« %s » has both its bounds', (text, min, max) => {
    expect(first(text)).toMatchObject({ min, max, form: 'between' });
  });
});

describe('what is counted', () => {
  it.each([
    ['35 pays', 'country'],
    ['35 États', 'country'],
    ['35 nations', 'country'],
    ['35 capitales', 'country'],
    ['35 dirigeants', 'leader'],
    ['35 chefs d’État', 'leader'],
    ['35 000 soldats', 'person'],
    ['35 000 hommes', 'person'],
    ['35 000 militaires', 'person'],
    ['35 chars', 'tank'],
    ['35 drones', 'drone'],
    ['35 millions d’euros', 'EUR'],
    ['35 millions de dollars', 'USD'],
    ['35 ans', 'year'],
    ['35 countries', 'country'],
    ['35,000 troops', 'person'],
    ['35 leaders', 'leader'],
    ['€35 million', 'EUR'],
    ['£35 million', 'GBP'],
    ['35 %', 'percent'],
  ])('in « %s »', (text, unit) => {
    expect(first(text)?.unit).toBe(unit);
  });

  it.each([
    ['les 35 autres pays', 'country'],
    ['les 35 premiers pays', 'country'],
    ['35 grands pays', 'country'],
    ['35 nouveaux pays membres', 'country'],
    ['35 other countries', 'country'],
  ])('is found over the adjective: « %s »', (text, unit) => {
    expect(first(text)?.unit).toBe(unit);
  });
});

describe('the bounds of a wording', () => {
  const value = fc.integer({ min: 4, max: 900_000 });
  const spell = (number: number) => `${number} soldats`;

  it('hold the number that is worded', () => {
    const wording = fc.constantFrom(
      '',
      'environ ',
      'près de ',
      'plus de ',
      'moins de ',
      'au moins ',
    );
    fc.assert(
      fc.property(value, wording, (number, before) => {
        fc.pre(number < 1900 || number > 2099);
        const found = first(before + spell(number));
        expect(found && found.min <= number && number <= found.max).toBe(true);
      }),
    );
  });

  it('grow with the number', () => {
    const wording = fc.constantFrom('', 'environ ', 'près de ', 'plus de ', 'moins de ');
    const whole = value.filter((number) => number < 1900 || number > 2099);
    fc.assert(
      fc.property(whole, whole, wording, (a, b, before) => {
        const [low, high] = [
          first(before + spell(Math.min(a, b))),
          first(before + spell(Math.max(a, b))),
        ];
        expect(low && high && low.min <= high.min && low.max <= high.max).toBe(true);
      }),
    );
  });

  it('are wider for a vaguer wording', () => {
    fc.assert(
      fc.property(value, (number) => {
        fc.pre(number < 1900 || number > 2099);
        const width = (text: string) => {
          const found = first(text);
          return found ? found.max - found.min : Number.NaN;
        };
        expect(width(spell(number))).toBe(0);
        expect(width(`près de ${spell(number)}`)).toBeLessThan(width(`environ ${spell(number)}`));
        expect(width(`environ ${spell(number)}`)).toBeLessThan(width(`plus de ${spell(number)}`));
      }),
    );
  });

  it.each<[why: string, shape: Shape]>([
    ['exact', exact],
    ['about', about],
    ['over', over],
    ['under', under],
    ['collective', collective],
    ['several', several],
  ])('are a lower and an upper one: %s', (_, shape) => {
    fc.assert(
      fc.property(value, (number) => {
        const { min, max } = shape(number);
        expect(min).toBeGreaterThanOrEqual(0);
        expect(max).toBeGreaterThanOrEqual(min);
      }),
    );
  });
});
