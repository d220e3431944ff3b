/** Ministers whose country the phrase says, in French. */
import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';
import type { Lang } from '../knowledge';

describe('a minister whose country the phrase says', () => {
  it.each<[day: string, lang: Lang, text: string, actor: string]>([
    ['2026-01-06', 'fr', 'Le [ministre de la Défense estonien] s’est dit prêt.', 'hanno-pevkur'],
    [
      '2026-01-06',
      'fr',
      'Le [ministre estonien de la Défense], Hanno Pevkur, s’est dit prêt.',
      'hanno-pevkur',
    ],
    [
      '2026-01-06',
      'fr',
      'La [cheffe de la diplomatie finlandaise] a salué le texte.',
      'elina-valtonen',
    ],
    [
      '2026-01-06',
      'fr',
      'La [ministre des Affaires étrangères finlandaise] a salué le texte.',
      'elina-valtonen',
    ],
    ['2026-01-06', 'fr', 'Le [chef de la diplomatie turque] se rend à Moscou.', 'hakan-fidan'],
    ['2026-01-06', 'fr', 'Le [chef de la diplomatie russe] a menacé l’Europe.', 'sergey-lavrov'],
    [
      '2026-01-06',
      'fr',
      'Le [patron de la diplomatie ukrainienne] attend une réponse.',
      'andrii-sybiha',
    ],
    [
      '2026-01-06',
      'fr',
      'La [porte-parole de la diplomatie russe] a dénoncé une provocation.',
      'maria-zakharova',
    ],
    ['2026-01-06', 'fr', 'La [cheffe de la diplomatie européenne] se félicite.', 'kaja-kallas'],
    ['2026-01-06', 'fr', 'Le [secrétaire d’État américain] Marco Rubio écoute.', 'marco-rubio'],
    ['2026-01-06', 'fr', 'Le [secrétaire d’État américain] écoute.', 'marco-rubio'],
    ['2026-01-06', 'fr', 'Le [secrétaire américain à la Défense] écoute.', 'pete-hegseth'],
    ['2026-01-06', 'fr', 'Le [ministre américain de la Défense] écoute.', 'pete-hegseth'],
    ['2026-01-06', 'fr', 'Le [ministre de la Guerre américain] écoute.', 'pete-hegseth'],
    ['2026-01-06', 'fr', 'Le [chef du Pentagone] écoute.', 'pete-hegseth'],
    ['2026-01-06', 'fr', 'Le [secrétaire américain au Trésor] écoute.', 'scott-bessent'],
    ['2026-01-06', 'fr', 'Le [ministre des Finances allemand] signe.', 'lars-klingbeil'],
    [
      '2026-01-06',
      'fr',
      'Le [ministre polonais de la Défense] signe.',
      'wladyslaw-kosiniak-kamysz',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [ministre français des Affaires étrangères] signe.',
      'jean-noel-barrot',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [ministre des Affaires étrangères], Jean-Noël Barrot, signe.',
      'jean-noel-barrot',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [ministre de l’Europe et des Affaires étrangères] signe.',
      'jean-noel-barrot',
    ],
    [
      '2026-01-06',
      'fr',
      'La [ministre des Armées et des Anciens combattants] signe.',
      'catherine-vautrin',
    ],
    [
      '2026-01-06',
      'fr',
      '« Il faut agir », a lancé le [ministre lituanien des Affaires étrangères].',
      'kestutis-budrys',
    ],
    [
      '2026-06-12',
      'fr',
      'Le [ministre britannique de la Défense] a démissionné jeudi, jugeant le budget trop maigre.',
      'john-healey',
    ],
    [
      '2026-06-11',
      'fr',
      'Le [ministre britannique de la Défense] a démissionné jeudi, jugeant le budget trop maigre.',
      'john-healey',
    ],
    [
      '2026-06-11',
      'fr',
      'Le [nouveau ministre britannique de la Défense] a pris ses fonctions.',
      'dan-jarvis',
    ],
    [
      '2026-03-10',
      'fr',
      '« C’est une étape », estime le [chef de la diplomatie espagnole].',
      'jose-manuel-albares',
    ],
    [
      '2026-03-10',
      'fr',
      'La [ministre espagnole de la Défense], Margarita Robles, n’exclut rien.',
      'margarita-robles',
    ],
    [
      '2026-03-10',
      'fr',
      'Le [ministre des Armées], Sébastien Lecornu, était alors sur place.',
      'sebastien-lecornu',
    ],
    [
      '2026-03-10',
      'fr',
      'En juin 2025, le [ministre des Armées] avait promis des missiles.',
      'sebastien-lecornu',
    ],
    [
      '2026-03-10',
      'fr',
      'Alors [ministre des Armées], Sébastien Lecornu avait promis des missiles.',
      'sebastien-lecornu',
    ],
    [
      '2026-03-10',
      'fr',
      '[Ministre allemand de la Défense] depuis 2023, il applaudit.',
      'boris-pistorius',
    ],
    ['2026-03-10', 'fr', 'Le [ministre ukrainien de l’Énergie] s’inquiète.', 'denys-shmyhal'],
    ['2026-03-10', 'fr', 'Le [numéro un de la diplomatie européenne] a réagi.', 'kaja-kallas'],
    [
      '2026-03-10',
      'fr',
      'Elle remplace Bruno Le Maire, éphémère [ministre des Armées].',
      'bruno-le-maire',
    ],
    [
      '2026-02-10',
      'fr',
      'Reçu par le président turc, le [ministre ukrainien de la Défense] a signé.',
      'mykhailo-fedorov',
    ],
    [
      '2026-02-10',
      'fr',
      'Interrogée, la [ministre suédoise des Affaires étrangères] a souri.',
      'maria-malmer-stenergard',
    ],
    ['2026-02-10', 'fr', 'Le [ministre suédois de la Défense], Pål Jonson, a souri.', 'pal-jonson'],
    [
      '2026-02-10',
      'fr',
      'Le Premier ministre norvégien et son [ministre des Finances] ont souri.',
      'jens-stoltenberg',
    ],
    ['2026-02-10', 'fr', 'Le [chef de la diplomatie chinoise] a souri.', 'wang-yi'],
    ['2026-02-10', 'fr', 'Le [ministre canadien de la Défense] a souri.', 'david-mcguinty'],
    [
      '2026-02-10',
      'fr',
      'La [ministre canadienne des Affaires étrangères] a souri.',
      'anita-anand',
    ],
  ])('goes to the holder of the day: %s, %s: %s → %s', (day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });
});
