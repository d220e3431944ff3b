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

describe('the modality of a clause', () => {
  it.each([
    ['a simple past', 'ils signèrent la déclaration', 'asserted'],
    ['a pluperfect', 'ils avaient signé la déclaration', 'asserted'],
    ['an imperfect', 'la France livrait des canons', 'asserted'],
    ['a passive', 'la déclaration a été signée', 'asserted'],
    ['a future of being', 'la force sera dirigée par la France', 'planned'],
    ['a future perfect', 'la force aura été formée', 'planned'],
    ['an intention', 'la France compte envoyer des soldats', 'planned'],
    ['an intention of several', 'ils comptent signer un texte', 'planned'],
    ['an intention, with an adverb', 'ils comptent bien signer un texte', 'planned'],
    ['a near future of several', 'ils vont signer un texte', 'planned'],
    ['a near future of the past', 'ils allaient signer un texte', 'planned'],
    ['a count', 'ils comptent trente pays', 'asserted'],
    ['an account', 'le compte publie un texte', 'asserted'],
    ['a future of ability', 'la France pourra envoyer des soldats', 'possible'],
    ['a future of ability, of several', 'ils pourront envoyer des soldats', 'possible'],
    ['a promise', 'la France promet d’envoyer des soldats', 'planned'],
    ['a plan', 'la France prévoit d’envoyer des soldats', 'planned'],
    ['a wish to', 'la France veut envoyer des soldats', 'planned'],
    ['a readiness', 'la France est prête à envoyer des soldats', 'planned'],
    ['can', 'la France peut envoyer des soldats', 'possible'],
    ['might have', 'la France pourrait avoir envoyé des soldats', 'possible'],
    ['perhaps', 'la France enverra peut-être des soldats', 'possible'],
    ['it is possible', 'il est possible que la France envoie des soldats', 'possible'],
    ['a consideration', 'la France envisage d’envoyer des soldats', 'possible'],
    ['a conditional of having', 'Moscou aurait perdu mille hommes', 'conditional'],
    ['a conditional of being', 'Moscou serait prêt à signer', 'conditional'],
    ['must', 'la Russie doit se retirer', 'obligation'],
    ['must, in the plural', 'les alliés doivent se réarmer', 'obligation'],
    ['it will take', 'il faudra un mandat', 'obligation'],
    ['English past', 'France sent troops', 'asserted'],
    ['English perfect', 'France has sent troops', 'asserted'],
    ['English may', 'France may send troops', 'possible'],
    ['English might', 'France might send troops', 'possible'],
    ['English plans', 'France plans to send troops', 'planned'],
    ['English is ready', 'France is ready to send troops', 'planned'],
    ['English must', 'Russia must withdraw', 'obligation'],
    ['English should', 'Russia should withdraw', 'obligation'],
    ['English is going to', 'France is going to send troops', 'planned'],
    ['English allegedly', 'Russia allegedly lost a thousand men', 'conditional'],
  ])('%s', (_, text, expected) => {
    const { words, clause } = whole(text);
    expect(modalityOf(words, clause)).toBe(expected);
  });

  it.each([
    ['a simple past', 'ils signèrent mardi', 'past'],
    ['a pluperfect', 'ils avaient signé mardi', 'past'],
    ['a future of being', 'ils seront reçus mardi', 'future'],
    ['English perfect', 'they have signed on Tuesday', 'past'],
    ['English past', 'they signed on Tuesday', 'past'],
    ['English past after a name', 'France signed on Tuesday', 'past'],
    ['an English participle', 'the deal signed on Tuesday', null],
    ['a near future', 'ils vont signer mardi', 'future'],
    ['an intention', 'ils comptent signer mardi', 'future'],
    ['English future', 'they will sign on Tuesday', 'future'],
    ['a noun phrase', 'la réunion de mardi', null],
  ])('tells the tense: %s', (_, text, expected) => {
    const { words, clause } = whole(text);
    expect(tenseOf(words, clause)).toBe(expected);
  });
});
