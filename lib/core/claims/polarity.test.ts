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
    ['ne alone', 'ces forces ne sauraient suffire', 'ne sauraient suffire'],
    ['an aim', 'la force n’a pas pour but de combattre', 'n a pas pour but de combattre'],
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

describe('a negation', () => {
  it.each([
    ['ne … jamais', 'Paris ne signera jamais ce texte', 'ne signera jamais ce texte'],
    ['ne … rien', 'Kiev ne cède rien', 'ne cede rien'],
    ['ne … aucun', 'Rome n’enverra aucun soldat', 'n enverra aucun soldat'],
    ['ne … guère', 'la trêve ne tient guère', 'ne tient guere'],
    ['ne … ni … ni', 'Rome n’envoie ni chars ni soldats', 'n envoie ni chars ni soldats'],
    ['a compound past', 'ils n’ont pas signé la déclaration', 'n ont pas signe la declaration'],
    ['an infinitive', 'Berlin préfère ne pas signer', 'ne pas signer'],
    ['a pronoun between', 'Berlin ne le signera pas', 'ne le signera pas'],
    ['two pronouns between', 'elle ne le lui donnera pas', 'ne le lui donnera pas'],
    ['personne, before its verb', 'personne ne signera', 'personne ne signera'],
    ['rien, before its verb', 'rien n’est signé', 'rien n est signe'],
    ['nul, before its verb', 'nul ne signera', 'nul ne signera'],
    ['sans and a noun', 'ils sont partis sans accord', 'sans accord'],
    ['English no', 'no deal was signed', 'no deal was signed'],
    ['aucune', 'aucune arme ne sera livrée', 'aucune arme ne sera livree'],
    ['the first of two clauses', 'Rome ne signe pas et Paris signe', 'ne signe pas'],
    ['the second of two clauses', 'Rome signe et Paris ne signe pas', 'ne signe pas'],
    ['the clause of what is said', 'il dit que Rome ne signera pas', 'ne signera pas'],
    ['the relative clause', 'Rome, qui ne signe pas, attend', 'ne signe pas'],
    ['English never', 'Poland will never send troops', 'never send troops'],
    ['English cannot', 'Poland cannot send troops', 'cannot send troops'],
    ['English won’t', 'Poland won’t send troops', 't send troops'],
    ['English nobody', 'nobody signed the text', 'nobody signed the text'],
    ['English without', 'they left without a deal', 'without a deal'],
  ])('marks its scope: %s', (_, text, expected) => {
    expect(denied(text)).toBe(expected);
  });

  it.each([
    ['« ne … que » restricts', 'Rome n’enverra que des médecins'],
    ['« pas seulement »', 'Rome n’enverra pas seulement des médecins'],
    ['« non seulement »', 'Rome enverra non seulement des médecins'],
    ['an expletive « ne » after fear', 'Kiev craint que la trêve ne cède'],
    ['an expletive « ne » after « avant que »', 'ils signent avant que la trêve ne cède'],
    ['the noun « pas »', 'c’est un pas vers la paix'],
    ['the noun « point »', 'un point de passage est ouvert'],
    ['the noun « personne »', 'une personne a signé'],
    ['« plus » of comparison', 'Paris livre plus de chars'],
    ['« sans doute »', 'Rome enverra sans doute des médecins'],
    ['« sans aucun doute »', 'Rome enverra sans aucun doute des médecins'],
    ['« sans cesse »', 'Moscou frappe sans cesse le port'],
    ['« pas plus tard que »', 'Rome signe pas plus tard que lundi'],
    ['English « without a doubt »', 'Rome will without a doubt send doctors'],
    ['English « no doubt »', 'Rome will no doubt send doctors'],
    ['English « no later than »', 'Rome will sign no later than Monday'],
    ['English « no more than »', 'Rome will send no more than ten doctors'],
    ['English « not only »', 'Rome will send not only doctors'],
  ])('is none here: %s', (_, text) => {
    expect(denied(text)).toBe('');
  });
});
