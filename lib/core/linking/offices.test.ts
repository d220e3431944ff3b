import { describe, expect, it } from 'vitest';

import { actor } from '../../../tests/fixtures/small-pack';
import { officesOf } from './offices';

const country = (label: string) =>
  actor({ id: 'x', kind: 'country', label: { fr: label, en: label } });
const body = (label: string) =>
  actor({ id: 'x', kind: 'organization', label: { fr: label, en: label } });

describe('officesOf', () => {
  it.each([
    ['Premier ministre', 'head-of-government'],
    ['Première ministre d’Estonie', 'head-of-government'],
    ['Premier ministre (reconduit)', 'head-of-government'],
    ['chancelier fédéral', 'head-of-government'],
    ['chancelière fédérale', 'head-of-government'],
    ['présidente du Conseil des ministres', 'head-of-government'],
    ['président du gouvernement', 'head-of-government'],
    ['taoiseach', 'head-of-government'],
    ['président de la République', 'head-of-state'],
    ['présidente de la République', 'head-of-state'],
    ['président fédéral', 'head-of-state'],
    ['vice-président', 'vice-president'],
    ['ministre de la Défense', 'defence-minister'],
    ['ministre des Armées et des Anciens combattants', 'defence-minister'],
    ['secrétaire à la Défense', 'defence-minister'],
    ['ministre de la Défense par intérim', 'defence-minister'],
    ['ministre de l’Europe et des Affaires étrangères', 'foreign-minister'],
    ['secrétaire au Foreign Office', 'foreign-minister'],
    ['secrétaire d’État', 'foreign-minister'],
    ['chancelier de l’Échiquier', 'finance-minister'],
    ['chef d’état-major des armées (CEMA)', 'chief-of-defence'],
    ['commandant en chef des forces armées', 'commander-in-chief'],
    ['secrétaire général de l’OTAN', 'secretary-general'],
    ['secrétaire du Conseil national de sécurité et de défense', 'security-adviser'],
  ])('reads « %s » as %s', (title, office) => {
    expect(officesOf(title, country('Pays'))).toEqual([office]);
  });

  it('reads two offices in one title', () => {
    expect(officesOf('ministre des Affaires étrangères et de la Défense', null)).toEqual([
      'defence-minister',
      'foreign-minister',
    ]);
    expect(officesOf('roi du Royaume-Uni', null)).toEqual(['head-of-state', 'monarch']);
  });

  it('knows the president of a country by its name, and of a body as its president', () => {
    expect(officesOf('président de la Roumanie', country('Roumanie'))).toEqual(['head-of-state']);
    expect(officesOf('président des États-Unis', country('États-Unis'))).toEqual(['head-of-state']);
    expect(officesOf('présidente d’Irlande', country('Irlande'))).toEqual(['head-of-state']);
    expect(officesOf('président du Conseil européen', body('Conseil européen'))).toEqual([
      'president',
    ]);
  });

  it.each([
    ['a president of something else', 'président des Républicains', 'president des republicains'],
    ['a deputy', 'ministre délégué à la Défense', 'ministre delegue a la defense'],
    [
      'an assistant',
      'conseiller diplomatique du président',
      'conseiller diplomatique du president',
    ],
    [
      'a secretary of state',
      'secrétaire d’État aux forces armées',
      'secretaire d etat aux forces armees',
    ],
    ['a title outside the vocabulary', 'maire du Grand Manchester', 'maire du grand manchester'],
  ])('keeps the title of %s as its own office', (_, title, office) => {
    expect(officesOf(title, country('France'))).toEqual([office]);
  });
});
