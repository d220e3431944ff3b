/** Whom a name means when it is not a person’s: seats, events, bodies, texts, coalitions. */
import { describe, expect, it } from 'vitest';

import { linkOf, mentionsIn } from '../../../tests/support/bundled-engine';
import type { Lang } from '../knowledge';

const DAY = '2026-02-10';

type Case = [why: string, text: string, actor: string];

describe('a seat', () => {
  it.each<Case>([
    ['of a presidency is the body', 'L’[Élysée] dément.', 'elysee'],
    ['of a presidency is the body even as a place', 'Il entre à l’[Élysée].', 'elysee'],
    ['of a ministry is the body', 'Le [Quai d’Orsay] dément.', 'quai-d-orsay'],
    ['of a ministry is the body without its article', 'Note du [Quai d’Orsay].', 'quai-d-orsay'],
    ['of a prime minister is the body', '[Matignon] dément.', 'matignon'],
    ['of another prime minister is the body', '[Downing Street] dément.', 'downing-street'],
    ['of an army is the body', 'Le [Pentagone] dément.', 'pentagone'],
    ['of a president in Moscow is the body', 'Le [Kremlin] dément.', 'kremlin'],
    ['of a president in Washington is the body', 'La [Maison-Blanche] dément.', 'maison-blanche'],
    ['written without its hyphen is the same', 'La [Maison Blanche] dément.', 'maison-blanche'],
    ['written without its accent is the same', 'L’[Elysée] dément.', 'elysee'],
    [
      'of two bodies and a kingdom is the Union',
      '[Bruxelles] prépare un paquet.',
      'union-europeenne',
    ],
    ['of the Parliament acts', '[Strasbourg] adopte le texte.', 'parlement-europeen'],
    ['of a country without a place in the base acts', '[Oslo] promet des canons.', 'norvege'],
    ['of a country by « selon »', 'Selon [Helsinki], la menace dure.', 'finlande'],
    ['of a country by « entre »', 'Un accord entre [Ankara] et Athènes.', 'turquie'],
    ['of a country as an owner', 'Les réticences de [Prague] demeurent.', 'tchequie'],
    ['of a country without a place, as a place, is nothing', 'Il atterrit à [Oslo].', ''],
  ])('%s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });

  it('keeps the town as its other reading, and the town keeps those who govern', () => {
    const [acting] = mentionsIn({ asOf: DAY, blocks: ['Londres refuse.'] });
    expect(acting).toMatchObject({ actor: 'royaume-uni', kind: 'country' });
    expect(acting?.candidates.map(({ actor }) => actor)).toEqual(['royaume-uni', 'londres']);
    const [town] = mentionsIn({ asOf: DAY, blocks: ['Il vit à Londres.'] });
    expect(town).toMatchObject({ actor: 'londres', kind: 'place' });
    expect(town?.candidates.map(({ actor }) => actor)).toEqual(['londres', 'royaume-uni']);
    expect(town?.candidates[0]?.reasons).toEqual(['place-use']);
  });
});

describe('an event by its name', () => {
  it.each<[why: string, day: string, text: string, actor: string]>([
    [
      'the one whose day is told',
      '2026-09-01',
      'Le [sommet de Paris du 6 janvier] a fait date.',
      'sommet-paris-2026-01-06',
    ],
    [
      'another of its name by its day',
      '2026-09-01',
      'Le [sommet de Paris du 13 juillet] a fait date.',
      'sommet-paris-2026-07-13',
    ],
    [
      'the day alone',
      '2026-01-20',
      'La [réunion du 5 janvier] a fait date.',
      'chefs-etat-major-paris-2026-01-05',
    ],
    [
      'an election',
      '2026-04-20',
      'Les [législatives hongroises] ont tout changé.',
      'legislatives-hongroises-2026-04-12',
    ],
    [
      'a meeting of a group in a town',
      '2026-06-20',
      'Le [G7 d’Évian] s’est bien passé.',
      'g7-evian-2026',
    ],
    [
      'a conference by its town',
      '2026-07-01',
      'La [conférence de Gdansk] a réuni les bailleurs.',
      'conference-gdansk-2026-06-25',
    ],
    [
      'an annexation long past',
      '2026-07-01',
      'L’[annexion de la Crimée] n’a pas été reconnue.',
      'annexion-crimee-2014',
    ],
    [
      'a truce by its feast',
      '2026-04-20',
      'La [trêve de Pâques] a été brève.',
      'treve-de-paques-2026',
    ],
  ])('is linked: %s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });

  it.each<[why: string, day: string, text: string]>([
    ['a day on which nobody met', '2026-09-01', 'Le [sommet de Paris du 8 mars] a fait date.'],
    ['a summit that is years away', '2028-01-10', 'Le [sommet d’Ankara] approche.'],
    ['a summit still far ahead', '2025-09-01', 'Le [sommet d’Ankara] approche.'],
  ])('is left alone: %s', (_, day, text) => {
    expect(linkOf(text, day)).not.toMatch(/sommet|reunion/);
  });
});

describe('a body whose name other countries share', () => {
  it.each<Case>([
    ['nothing told', 'La [Chambre des représentants] vote.', ''],
    [
      'its country named in the sentence',
      'Aux États-Unis, la [Chambre des représentants] vote.',
      'congres-americain',
    ],
    [
      'its country named before',
      'Les États-Unis hésitent. La [Chambre des représentants] vote.',
      'congres-americain',
    ],
    [
      'a holder of its country’s office named before',
      'Marco Rubio attend. La [Chambre des représentants] vote.',
      'congres-americain',
    ],
    ['the outlet’s own country', 'L’[Assemblée nationale] débat.', 'parlement-francais'],
    ['another country only', 'Le Canada hésite. La [Chambre des représentants] vote.', ''],
  ])('needs its country: %s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });
});

describe('« la coalition »', () => {
  it.each<Case>([
    [
      'after its full name',
      'La Coalition des volontaires se réunit. La [coalition] attend.',
      'coalition-des-volontaires',
    ],
    [
      'before its full name',
      'La [coalition] attend.\nLa Coalition des volontaires se réunit.',
      'coalition-des-volontaires',
    ],
    [
      'in an article on Ukraine',
      'L’Ukraine attend. La [coalition] promet des troupes.',
      'coalition-des-volontaires',
    ],
    ['without any matter', 'La [coalition] attend son heure.', ''],
    [
      'of a government',
      'La Coalition des volontaires attend. La [coalition] gouvernementale vacille.',
      '',
    ],
    ['in power', 'La Coalition des volontaires attend. La [coalition] au pouvoir vacille.', ''],
    ['of parties', 'La Coalition des volontaires attend. La [coalition] de gauche vacille.', ''],
    ['of a nation', 'La Coalition des volontaires attend. La [coalition] allemande vacille.', ''],
    ['of willing countries', 'La [coalition de volontaires] attend.', 'coalition-des-volontaires'],
    ['of somebody', 'La Coalition des volontaires attend. Sa [coalition] vacille.', ''],
    ['against missiles', 'La [coalition antimissile] se forme.', 'coalition-antimissile'],
    ['of another war', 'La [coalition en Irak] a duré huit ans.', 'coalition-irak-2003'],
    [
      'of another war by its year',
      'La [coalition de 2003] a duré huit ans.',
      'coalition-irak-2003',
    ],
    [
      'once parties have been the matter',
      'L’Ukraine attend. À Berlin, la coalition gouvernementale vacille. La [coalition] tiendra-t-elle ?',
      '',
    ],
    [
      'when parties are three sentences away',
      'L’Ukraine attend la Coalition des volontaires. La coalition au pouvoir à Berlin vacille. ' +
        'Il pleut. Il vente. Il neige. La [coalition] promet des troupes.',
      'coalition-des-volontaires',
    ],
  ])('is read by what is told: %s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });
});

describe('a text', () => {
  it.each<[why: string, day: string, text: string, actor: string]>([
    [
      'once it is written',
      '2026-01-08',
      'La [Déclaration de Paris] engage trente pays.',
      'declaration-de-paris',
    ],
    [
      'not before it is written',
      '2025-10-08',
      'La [Déclaration de Paris] engage trente pays.',
      'paris',
    ],
    [
      'written before by others',
      '2025-10-08',
      'Le [mémorandum de Budapest] est violé.',
      'memorandum-de-budapest',
    ],
    [
      'once it is written, by its town',
      '2026-01-08',
      'La [déclaration de Berlin] engage dix pays.',
      'declaration-de-berlin-2025',
    ],
    [
      'not before it is written, by its town',
      '2025-06-08',
      'La [déclaration de Berlin] engage dix pays.',
      'berlin',
    ],
  ])('is linked %s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });
});

describe('a thing', () => {
  it.each<[why: string, lang: Lang, text: string, expected: [string, string][]]>([
    ['a country', 'fr', 'La Pologne hésite.', [['full-name', 'certain']]],
    ['an acronym', 'fr', 'L’OSCE hésite.', [['acronym', 'certain']]],
    ['an acronym as newspapers write it', 'fr', 'L’Osce hésite.', [['acronym', 'certain']]],
    ['an acronym with dots', 'en', 'The U.N. hesitates.', [['acronym', 'certain']]],
    ['a name that others may bear', 'fr', 'Nous critiquons l’Alliance.', [['full-name', 'likely']]],
    ['a capital that acts', 'fr', 'Selon Vilnius, il faut agir.', [['metonym-agent', 'likely']]],
    ['a capital as a place', 'fr', 'Il atterrit à Genève.', [['full-name', 'likely']]],
    ['a capital that also governs', 'fr', 'Il atterrit à Moscou.', [['place-use', 'likely']]],
  ])('says why it is linked and how surely: %s', (_, lang, text, expected) => {
    const found = mentionsIn({ asOf: DAY, lang, blocks: [text] });
    expect(found.map((one) => [one.candidates[0]?.reasons.join(), one.confidence])).toEqual(
      expected,
    );
  });

  it.each<[why: string, lang: Lang, text: string, actor: string]>([
    ['a French name in English', 'en', 'The [Pologne] hesitates.', ''],
    ['an English name in French', 'fr', 'La [Poland] hésite.', ''],
    ['a person in either', 'en', '[Vladimir Poutine] hesitates.', 'vladimir-poutine'],
    ['a union by its members in English', 'en', 'The [bloc] hesitates.', 'union-europeenne'],
    ['a bloc of votes', 'en', 'The voting [bloc] hesitates.', ''],
    [
      'the man without accent',
      'fr',
      'Luís Montenegro arrive. [Montenegro] hésite.',
      'luis-montenegro',
    ],
    ['the country with accents', 'fr', 'Le [Monténégro] hésite.', 'montenegro'],
    [
      'the country with accents at the head of a sentence',
      'fr',
      '[Monténégro] et Serbie hésitent.',
      'montenegro',
    ],
    [
      'the country beside the man',
      'fr',
      'Luís Montenegro arrive. Le [Monténégro] hésite.',
      'montenegro',
    ],
    ['the man without accent, whom nobody introduced', 'fr', '[Montenegro] hésite.', ''],
  ])('belongs to the language of the article: %s', (_, lang, text, actor) => {
    expect(linkOf(text, DAY, lang)).toBe(actor);
  });
});

describe('an idea of this war', () => {
  it.each<Case>([
    ['alone', 'Un [cessez-le-feu] est possible.', 'cessez-le-feu'],
    ['elsewhere', 'Au Liban, un [cessez-le-feu] est possible.', ''],
    [
      'elsewhere, and here too',
      'Après Gaza, un [cessez-le-feu] en Ukraine est possible.',
      'cessez-le-feu',
    ],
    [
      'elsewhere in another sentence',
      'Gaza attend. Un [cessez-le-feu] avec Moscou est possible.',
      'cessez-le-feu',
    ],
    ['by those who fight there', 'Le Hamas refuse le [cessez-le-feu].', ''],
    ['an army elsewhere', 'En Haïti, la [force multinationale] se déploie.', ''],
  ])('is not that of another: %s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });
});
