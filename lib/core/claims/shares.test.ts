import { describe, expect, it } from 'vitest';
import { shareAt, wholeAt } from './shares';
import { readWords } from './words';

describe('shareAt', () => {
  it.each<[string, string, number | null]>([
    ['a named share', 'la moitié des pays', 50],
    ['a part and a whole', 'trois pays sur quatre', 75],
    ['one of two', 'un pays sur deux', 50],
    ['English', 'one country in five', 20],
    ['too large a whole to be spoken in percent', '27 pays sur 35', null],
    ['another noun counted', 'un accord sur deux dossiers', null],
    ['a part as large as its whole', 'deux pays sur deux', null],
  ])('reads %s', (_, text, percent) => {
    expect(shareAt(readWords(text), 0)?.bounds.min ?? null).toBe(percent);
  });

  it('reads no share inside « at most »', () => {
    expect(shareAt(readWords('at most 200 tanks'), 1)).toBeNull();
    expect(shareAt(readWords('for most allies'), 1)?.bounds.min).toBe(50);
  });
});

describe('wholeAt', () => {
  it.each<[string, string, number | null]>([
    ['alone', '27 pays sur 35', 35],
    ['of a total', '27 pays sur un total de 35', 35],
    ['after a comma, which begins something else', '27 pays, sur 35', null],
    ['that is smaller than the part', '27 pays sur 20', null],
  ])('reads a whole %s', (_, text, value) => {
    expect(wholeAt(readWords(text), 2, 27)?.value ?? null).toBe(value);
  });
});
