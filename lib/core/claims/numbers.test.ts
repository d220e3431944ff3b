import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAt } from './numbers';
import { readWords } from './words';

function read(text: string) {
  const words = readWords(text);
  const number = numberAt(words, 0);
  return (
    number && { value: number.value, ordinal: number.ordinal, left: words.length - number.end }
  );
}

describe('numberAt', () => {
  it.each([
    ['digits', '26 pays', 26, 1],
    ['a narrow no-break space groups', '10 000 soldats', 10_000, 1],
    ['a plain space groups', '1 700 000 morts', 1_700_000, 1],
    ['a full stop groups', '15.000 hommes', 15_000, 1],
    ['a comma groups before three digits', '15,000 troops', 15_000, 1],
    ['a year takes no group', '2025 300 soldats', 2025, 2],
    ['a comma and a space is a list', '26, 300 soldats', 26, 2],
    ['decimals', '3,5 milliards', 3.5e9, 0],
    ['decimals with a full stop', '1.6 billion', 1.6e9, 0],
    ['decimals after grouped digits', '1 234,5 tonnes', 1234.5, 1],
    ['decimals after digits that a stop groups', '1.234,5 tonnes', 1234.5, 1],
    ['decimals after digits that a comma groups', '1,234.5 tons', 1234.5, 1],
    ['groups of one kind only', '1,234,567 men', 1_234_567, 1],
    ['one after hundreds', 'huit cent un soldats', 801, 1],
    ['one after hundreds and before a scale', 'deux cent un mille', 201_000, 0],
    ['one after a thousand', 'mille une nuits', 1001, 1],
    ['English one after hundreds', 'one hundred and one men', 101, 1],
    ['no one after a comma', 'deux cents, un peu partout', 200, 3],
    ['no one of an adverb', 'deux cents un peu partout', 200, 3],
    ['a scale after digits', '90 milliards d’euros', 90e9, 2],
    ['a glued suffix', '90bn euros', 90e9, 1],
    ['a glued suffix after decimals', '1.6bn pounds', 1.6e9, 1],
    ['tens and units', 'trente-cinq pays', 35, 1],
    ['with « et »', 'vingt et un pays', 21, 1],
    ['seventy', 'soixante-dix-sept', 77, 0],
    ['seventy-one', 'soixante et onze', 71, 0],
    ['ninety', 'quatre-vingt-dix-neuf', 99, 0],
    ['Belgian ninety', 'nonante-six', 96, 0],
    ['eighty', 'quatre-vingts pays', 80, 1],
    ['hundreds', 'deux cent quarante', 240, 0],
    ['thousands', 'deux cent mille hommes', 200_000, 1],
    ['a thousand without a number before it', 'mille cinq cents', 1500, 0],
    ['millions', 'trois millions deux cent mille', 3_200_000, 0],
    ['English', 'two hundred and fifty thousand men', 250_000, 1],
    ['English tens', 'twenty-six countries', 26, 1],
    ['a number stops at a comma', 'dix, sept fois', 10, 2],
  ])('%s', (_, text, value, left) => {
    expect(read(text)).toEqual({ value, ordinal: false, left });
  });

  it.each([
    ['digits', '15e sommet', 15],
    ['the first', '1er janvier', 1],
    ['a word', 'quinzième réunion', 15],
    ['a compound word', 'vingt-et-unième paquet', 21],
    ['English', '21st package', 21],
    ['an English compound', 'twenty-first package', 21],
  ])('reads ordinals: %s', (_, text, value) => {
    expect(read(text)).toMatchObject({ value, ordinal: true });
  });

  it.each([
    ['an article is no number', 'un pays'],
    ['nor is a word', 'pays membres'],
    ['nor a name with a digit', 'E3 réuni'],
    ['nor nothing', ''],
  ])('%s', (_, text) => {
    expect(read(text)).toBeNull();
  });
});

/** French words of a number up to a million less one, hyphenated as taught since 1990 or not. */
function inFrench(value: number, link: ' ' | '-' = '-'): string {
  const small =
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
      ' ',
    );
  const tens = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
  const under100 = (rest: number): string => {
    if (rest <= 16) return small[rest] as string;
    if (rest < 20) return `dix${link}${small[rest - 10]}`;
    const [ten, unit] = [Math.floor(rest / 10), rest % 10];
    if (ten === 7 || ten === 9) {
      const base = ten === 7 ? 'soixante' : `quatre${link}vingt`;
      if (rest === 71) return `soixante${link}et${link}onze`;
      return `${base}${link}${under100(10 + unit)}`;
    }
    if (ten === 8)
      return unit === 0 ? `quatre${link}vingts` : `quatre${link}vingt${link}${small[unit]}`;
    if (unit === 0) return tens[ten] as string;
    return unit === 1 ? `${tens[ten]}${link}et${link}un` : `${tens[ten]}${link}${small[unit]}`;
  };
  const under1000 = (rest: number): string => {
    const [hundred, left] = [Math.floor(rest / 100), rest % 100];
    if (hundred === 0) return under100(left);
    const head = hundred === 1 ? 'cent' : `${small[hundred]} cent`;
    if (left === 0) return hundred === 1 ? head : `${head}s`;
    return `${head} ${under100(left)}`;
  };
  const [thousand, left] = [Math.floor(value / 1000), value % 1000];
  if (thousand === 0) return under1000(left);
  const head =
    thousand === 1 ? 'mille' : `${under1000(thousand).replace(/(cent|vingt)s$/, '$1')} mille`;
  return left === 0 ? head : `${head} ${under1000(left)}`;
}

describe('a number in words', () => {
  it('is the number, for every one that French can say under a million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        // « cent un » may also be a hundred and an article.
        fc.pre(value % 100 !== 1 && Math.floor(value / 1000) % 100 !== 1);
        expect(read(inFrench(value))).toEqual({ value, ordinal: false, left: 0 });
      }),
      { numRuns: 500 },
    );
  });

  it('is the number from two to a hundred, hyphenated or not', () => {
    for (let value = 2; value <= 100; value++) {
      expect(read(inFrench(value)), inFrench(value)).toMatchObject({ value, left: 0 });
      expect(read(inFrench(value, ' ')), inFrench(value, ' ')).toMatchObject({ value, left: 0 });
    }
  });

  it.each([
    ['six cents', 600],
    ['mille', 1000],
    ['deux mille vingt-six', 2026],
    ['dix-sept mille', 17_000],
    ['cent mille', 100_000],
    ['un million', 1_000_000],
    ['deux millions cinq cent mille', 2_500_000],
    ['quatre-vingt-dix milliards', 90e9],
    ['trois milliards deux cents millions', 3.2e9],
    ['septante-deux', 72],
    ['huitante', 80],
    ['octante-trois', 83],
    ['nonante et un', 91],
    ['thirty-five', 35],
    ['one hundred and twelve', 112],
    ['six hundred thousand', 600_000],
    ['two million', 2e6],
    ['ninety billion', 90e9],
    ['fifteen hundred', 1500],
  ])('« %s »', (text, value) => {
    expect(read(text)?.value).toBe(value);
  });
});

describe('a number in digits', () => {
  const value = fc.integer({ min: 1000, max: 999_999_999 });
  const grouped = (number: number, separator: string) =>
    String(number).replace(/\B(?=(?:\d{3})+$)/g, separator);

  it('is the number however its thousands are set apart', () => {
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(' ', '\u00a0', '\u202f', '.', ','),
        (number, separator) => {
          expect(read(`${grouped(number, separator)} soldats`)).toMatchObject({
            value: number,
            left: 1,
          });
        },
      ),
    );
  });

  it.each([
    ['a decimal comma', '3,5', 3.5],
    ['a decimal point', '3.5', 3.5],
    ['two decimals', '2,75', 2.75],
    ['nought and a part', '0,7', 0.7],
    ['a million', '1,2 million', 1.2e6],
    ['millions', '4 millions', 4e6],
    ['milliards', '140 milliards', 140e9],
    ['thousands in words', '15 mille', 15_000],
    ['a short million', '12M', 12e6],
    ['a short English million', '5m', 5e6],
    ['English thousands', '15 thousand', 15_000],
    ['a trillion', '1.5 trillion', 1.5e12],
  ])('%s', (_, text, expected) => {
    expect(read(text)?.value).toBe(expected);
  });

  it.each([
    ['the second', '2e sommet', 2],
    ['the second, written long', '2ème sommet', 2],
    ['the first of women', '1re réunion', 1],
    ['the hundredth', '100e jour', 100],
    ['the third in words', 'troisième réunion', 3],
    ['the ninth in words', 'neuvième réunion', 9],
    ['the twelfth in words', 'douzième réunion', 12],
    ['the twentieth in words', 'vingtième paquet', 20],
    ['the thirty-fifth in words', 'trente-cinquième paquet', 35],
    ['the second in English', '2nd summit', 2],
    ['the third in English', '3rd summit', 3],
    ['the eleventh in English', '11th summit', 11],
    ['the fifth in English words', 'fifth summit', 5],
  ])('may order: %s', (_, text, expected) => {
    expect(read(text)).toMatchObject({ value: expected, ordinal: true });
  });
});
