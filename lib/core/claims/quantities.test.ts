import { describe, expect, it } from 'vitest';
import { findQuantities } from './quantities';
import { readWords } from './words';

const ANY = Number.POSITIVE_INFINITY;

function read(text: string) {
  return findQuantities(text, readWords(text));
}

describe('findQuantities', () => {
  it.each<[string, string, number, number, string, string | null]>([
    ['a collective noun is an interval', 'une trentaine de pays', 27, 35, 'about', 'country'],
    ['a vague plural', 'plusieurs milliers de soldats', 2000, 9999, 'vague', 'person'],
    ['digits', '26 pays', 26, 26, 'exact', 'country'],
    ['words', 'trente-cinq pays', 35, 35, 'exact', 'country'],
    ['members are countries', 'les 35 membres de cette coalition', 35, 35, 'exact', 'country'],
    ['grouped digits', '10 000 soldats', 10_000, 10_000, 'exact', 'person'],
    ['a range', '15 000 à 20 000 hommes', 15_000, 20_000, 'between', 'person'],
    ['thousands in words', 'deux cent mille hommes', 200_000, 200_000, 'exact', 'person'],
    ['euros', '3,5 milliards d’euros', 3.5e9, 3.5e9, 'exact', 'EUR'],
    ['between', 'entre 6 000 et 15 000 soldats', 6000, 15_000, 'between', 'person'],
    ['some', 'quelque 200 chars', 180, 220.00000000000003, 'about', 'tank'],
    ['nearly', 'près de 90 milliards d’euros', 81e9, 90e9, 'about', 'EUR'],
    ['about ten', 'une dizaine d’États', 7, 15, 'about', 'country'],
    ['half a collective', 'une demi-douzaine de pays', 5.4, 6.6000000000000005, 'about', 'country'],
    ['half a milliard', 'un demi-milliard d’euros', 5e8, 5e8, 'exact', 'EUR'],
    ['half a billion', 'half a billion dollars', 5e8, 5e8, 'exact', 'USD'],
    ['half a dozen', 'half a dozen countries', 5.4, 6.6000000000000005, 'about', 'country'],
    ['half', 'la moitié', 50, 50, 'exact', 'percent'],
    ['a third', 'un tiers', 33, 34, 'about', 'percent'],
    ['percent', '50 %', 50, 50, 'exact', 'percent'],
    ['a number without a noun', 'mille cinq cents', 1500, 1500, 'exact', null],
    ['more than', 'plus de 30 dirigeants', 30, ANY, 'over', 'leader'],
    ['at most', 'jusqu’à 37 pays', 0, 37, 'under', 'country'],
    ['about and a collective noun', 'environ une trentaine de leaders', 27, 35, 'about', 'leader'],
    ['more than a collective noun', 'plus d’une trentaine de pays', 30, ANY, 'over', 'country'],
    ['tens of thousands', 'des dizaines de milliers de soldats', 20_000, 99_999, 'vague', 'person'],
    ['a few', 'quelques militaires', 3, 9, 'vague', 'person'],
    ['several', 'plusieurs drones', 2, ANY, 'vague', 'drone'],
    ['three out of four', 'trois Français sur quatre', 75, 75, 'exact', 'percent'],
    ['one out of two', 'un membre sur deux', 50, 50, 'exact', 'percent'],
    ['nearly one out of two', 'près d’un membre sur deux', 45, 50, 'about', 'percent'],
    ['more than one out of two', 'plus d’un membre sur deux', 50, Infinity, 'over', 'percent'],
    ['about a third', 'environ un tiers', 33, 34, 'about', 'percent'],
    ['one out of ten, before a verb', 'un pays sur dix refuse', 10, 10, 'exact', 'percent'],
    ['English one in two', 'one member in two', 50, 50, 'exact', 'percent'],
    ['English at most', 'at most 200 tanks', 0, 200, 'under', 'tank'],
    ['three quarters', 'les trois quarts des Français', 75, 75, 'exact', 'percent'],
    [
      'a quotation around the number',
      '« plusieurs milliers » de soldats',
      2000,
      9999,
      'vague',
      'person',
    ],
    ['an adjective before the noun', 'vingt-sept autres dirigeants', 27, 27, 'exact', 'leader'],
    ['several words for the noun', '31 chefs d’État et de gouvernement', 31, 31, 'exact', 'leader'],
    ['the noun of another trade', 'une trentaine de chefs d’état-major', 27, 35, 'about', 'person'],
    ['years', 'quinze ans', 15, 15, 'exact', 'year'],
    ['pounds', '1,6 milliard de livres', 1.6e9, 1.6e9, 'exact', 'GBP'],
    ['a sign after', '90 milliards €', 90e9, 90e9, 'exact', 'EUR'],
    ['a sign before', 'a $3.5 billion loan', 3.5e9, 3.5e9, 'exact', 'USD'],
    ['English', '26 European countries', 26, 26, 'exact', 'country'],
    ['English several', 'several thousand French troops', 2000, 9999, 'vague', 'person'],
    ['English tens', 'tens of thousands of troops', 20_000, 99_999, 'vague', 'person'],
    ['English dozen', 'a dozen countries', 9, 17, 'about', 'country'],
    ['English range', 'between 15,000 and 30,000 soldiers', 15_000, 30_000, 'between', 'person'],
    ['after the noun', '30 pays au moins', 30, ANY, 'over', 'country'],
    ['a change counts by its end', 'passée de 26 à 35 pays', 35, 35, 'exact', 'country'],
    ['a scale said once', '10 à 15 000 soldats', 10_000, 15_000, 'between', 'person'],
  ])('%s', (_, text, min, max, form, unit) => {
    expect(read(text)[0]).toMatchObject({ min, max, form, unit });
  });

  it.each([
    ['members', 'les 35 membres', 'member'],
    ['contributors', '26 contributeurs', 'contributor'],
    ['soldiers', '6 000 soldats', 'soldier'],
    ['the dead', '55 000 morts', 'dead'],
    ['planners', '200 planificateurs militaires', 'planner'],
    ['countries alone tell no basis', '35 pays', null],
  ])('knows the basis of the count: %s', (_, text, basis) => {
    expect(read(text)[0]?.basis).toBe(basis);
  });

  it('reads the part and the whole', () => {
    expect(read('27 des 35 pays étaient représentés')[0]).toMatchObject({
      min: 27,
      max: 27,
      total: 35,
    });
  });

  it.each([
    ['after the noun', '27 pays sur 35', 27, 35],
    ['with its article', '27 pays sur les 35', 27, 35],
    ['before an auxiliary', '27 pays sur 35 ont signé', 27, 35],
    ['before a verb', '27 pays sur 35 paient', 27, 35],
    ['in English', '27 countries out of 35', 27, 35],
    ['none where another noun is counted', '27 pays sur 35 dossiers', 27, null],
  ])('reads the whole %s', (_, text, min, total) => {
    expect(read(text)[0]).toMatchObject({ min, total });
  });

  it('reads a bound or a part with its whole once', () => {
    expect(read('at most 200 tanks')).toHaveLength(1);
    expect(read('200 tanks at most')).toHaveLength(1);
    expect(read('27 pays sur 35')).toHaveLength(1);
    expect(read('un sommet sur deux pays')).toMatchObject([{ min: 2, unit: 'country' }]);
    expect(read('un accord sur deux dossiers')).toMatchObject([{ min: 2, noun: 'dossiers' }]);
  });

  it('reads ordinals', () => {
    expect(read('le quinzième sommet')[0]).toMatchObject({
      min: 15,
      unit: 'meeting',
      ordinal: true,
    });
  });

  it('reads several quantities in order, with their offsets', () => {
    const text = 'De 26 pays à Paris, 15 000 hommes et un tiers du budget.';
    expect(read(text).map((quantity) => text.slice(quantity.start, quantity.end))).toEqual([
      '26 pays',
      '15 000 hommes',
      'un tiers',
    ]);
  });

  it('takes in what makes a quantity inexact', () => {
    const text = 'Ils seraient plus de 30 pays.';
    const [quantity] = read(text);
    expect(text.slice(quantity?.start, quantity?.end)).toBe('plus de 30 pays');
  });

  it.each([
    ['a channel', 'interviewé sur France 2 mardi'],
    ['an article of a treaty', 'l’article 5 de l’Otan'],
    ['an exercise', 'l’exercice Orion 26 commence'],
    ['an article', 'un pays'],
    ['an office', 'le Premier ministre britannique'],
    ['a step', 'un premier pas'],
    ['one of', 'l’un des alliés'],
  ])('leaves out %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('leaves out words that a date has used', () => {
    const text = 'le 6 janvier';
    expect(findQuantities(text, readWords(text), () => true)).toEqual([]);
  });
});
