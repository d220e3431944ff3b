import { describe, expect, it } from 'vitest';
import { findClauses } from './clauses';
import { findNegations } from './polarity';
import { readWords } from './words';

function denied(text: string): string {
  const words = readWords(text);
  const marks = findNegations(words, findClauses(words));
  return words
    .filter((_, index) => marks[index])
    .map((word) => word.text)
    .join(' ');
}

describe('findNegations', () => {
  it.each([
    ['ne … pas', 'L’Italie n’enverra pas de soldats', 'n enverra pas de soldats'],
    ['ne … plus', 'Budapest ne bloque plus le prêt', 'ne bloque plus le pret'],
    [
      'the scope ends with the clause',
      'Elle n’enverra pas de soldats mais aidera',
      'n enverra pas de soldats',
    ],
    ['ne … que denies nothing', 'La force ne sera déployée qu’après un accord', ''],
    ['a subject', 'aucun soldat ne partira', 'aucun soldat ne partira'],
    [
      'without a verb',
      'pas de troupes polonaises en Ukraine',
      'pas de troupes polonaises en ukraine',
    ],
    [
      'sans and its noun',
      'sans avancées significatives, les discussions continuent',
      'sans avancees significatives',
    ],
    ['non before an adjective', 'des pays non européens participent', 'non europeens'],
    ['et non', 'un groupe informel et non une organisation', 'non une organisation'],
    ['pas seulement affirms', 'ils n’enverront pas seulement des avions', ''],
    ['ni … ni', 'ni reddition ni menace', 'ni reddition ni menace'],
    ['a step is a noun', 'c’est un pas décisif, un premier pas vers la paix', ''],
    [
      'a cleft sentence',
      'ce ne sont pas des forces qui seront engagées',
      'ne sont pas des forces qui seront engagees',
    ],
    ['English', 'Poland will not send troops', 'not send troops'],
    ['English contraction', 'They didn’t sign the text', 't sign the text'],
    ['English noun', 'no American soldiers on the ground', 'no american soldiers on the ground'],
    ['nothing denied', 'La France enverra des soldats', ''],
  ])('%s', (_, text, expected) => {
    expect(denied(text)).toBe(expected);
  });
});
