import { describe, expect, it } from 'vitest';
import { modalityOf, tenseOf } from './modality';
import { readWords } from './words';

function whole(text: string) {
  const words = readWords(text);
  return { words, clause: { first: 0, last: words.length } };
}

describe('modalityOf', () => {
  it.each([
    ['past', 'ils ont signé une déclaration', 'asserted'],
    ['present', 'la coalition compte 35 pays', 'asserted'],
    ['could', 'des soldats pourraient être envoyés', 'possible'],
    ['the conditional of the press', 'la France aurait envoyé des soldats', 'conditional'],
    ['any conditional', 'la force serait dirigée par des Européens', 'conditional'],
    ['should', 'le sommet devrait se tenir mardi', 'planned'],
    ['future', 'elle enverra des soldats', 'planned'],
    ['near future', 'la France va envoyer des soldats', 'planned'],
    ['ready', 'Londres se dit prêt à envoyer des troupes', 'planned'],
    ['not ruled out', 'Berlin n’exclut pas un envoi', 'possible'],
    ['due', 'l’Europe doit se préparer', 'obligation'],
    ['it takes', 'il faut un mandat', 'obligation'],
    ['English future', 'Britain will send troops', 'planned'],
    ['English possible', 'troops could be sent', 'possible'],
    ['English hearsay', 'France reportedly sent troops', 'conditional'],
    ['a noun that looks like a verb', 'dans l’opéra du front', 'asserted'],
  ])('%s', (_, text, expected) => {
    const { words, clause } = whole(text);
    expect(modalityOf(words, clause)).toBe(expected);
  });
});

describe('tenseOf', () => {
  it.each([
    ['a compound past', 'ils se sont réunis mardi', 'past'],
    ['an imperfect', 'ils négociaient mardi', 'past'],
    ['a future', 'ils se réuniront mardi', 'future'],
    ['a likely future', 'la réunion devrait avoir lieu mardi', 'future'],
    ['no verb', 'le sommet de mardi', null],
    ['English', 'they were met on Tuesday', 'past'],
  ])('%s', (_, text, expected) => {
    const { words, clause } = whole(text);
    expect(tenseOf(words, clause)).toBe(expected);
  });
});
