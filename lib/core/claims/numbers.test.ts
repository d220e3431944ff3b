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
