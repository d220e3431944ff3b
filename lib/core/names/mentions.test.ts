import { describe, expect, it } from 'vitest';

import { linkOf, mentionsIn } from '../../../tests/support/bundled-engine';

describe('names', () => {
  it.each<[why: string, text: string, actor: string]>([
    ['a country', 'La [France] hésite.', 'france'],
    ['a country after an elision', 'Les soldats quittent l’[Ukraine].', 'ukraine'],
    ['two countries joined', 'Le sommet [Ukraine]-Russie est reporté.', 'ukraine'],
    ['an acronym', 'L’[OTAN] se tait.', 'otan'],
    ['an acronym as newspapers write it', 'L’[Otan] se tait.', 'otan'],
    ['a group of countries', 'Le [G7] se réunit.', 'g7'],
    ['a union', 'L’[Union] se tait.', 'union-europeenne'],
    ['the members of the union', 'Les [Vingt-Sept] se taisent.', 'union-europeenne'],
    ['a commission', 'La [Commission] propose un prêt.', 'commission-europeenne'],
    ['a broadcaster that holds a country’s name', 'Il parlait sur [France 2].', 'france-2'],
    ['a newspaper', '[Le Monde] publie le texte.', 'le-monde'],
    ['somebody who was placed', 'Il a placé [Keir Starmer] à sa droite.', 'keir-starmer'],
    ['a newspaper with a small article', 'Une enquête publiée par [le Monde] le dit.', 'le-monde'],
    ['a body in small letters', 'L’[hôtel de Brienne] confirme.', 'hotel-de-brienne'],
    ['an army', 'L’[armée ukrainienne] recule.', 'armee-ukrainienne'],
    ['a concept', 'Un [cessez-le-feu] est loin.', 'cessez-le-feu'],
    ['a text', 'Ils citent le [mémorandum de Budapest].', 'memorandum-de-budapest'],
    ['the war', 'La [guerre en Ukraine] dure.', 'invasion-2022'],
    [
      'the longest name',
      'La [coalition des volontaires de 2003] est oubliée.',
      'coalition-irak-2003',
    ],
    ['a longer name of the base', 'L’[administration Trump] hésite.', 'maison-blanche'],
    ['a force for a country', 'La [force multinationale pour l’Ukraine] attend.', 'mnf-u'],
    ['a name in capitals in a headline', '[UKRAINE] : LES ALLIÉS DE RETOUR À PARIS', 'ukraine'],
    [
      'a full name after a portfolio',
      'Le ministre des Finances [Bruno Le Maire] parlait.',
      'bruno-le-maire',
    ],
    ['a full name without its accents', '[Volodymyr Zelenskiy] parlait.', 'volodymyr-zelensky'],
    ['a squeezed sentence', 'Le rôle est en discussion.[Franceinfo] le rapporte.', 'franceinfo'],
    ['the newest spelling', 'À [Kyiv], la nuit fut longue.', 'kiev'],
  ])('are found: %s', (_, text, actor) => {
    expect(linkOf(text, '2026-01-07')).toBe(actor);
  });

  it.each<[why: string, text: string]>([
    ['a word in small letters', 'Partout dans le [monde], on attend.'],
    ['a station', 'La station [Volontaires] est fermée.'],
    ['an adjective of nation', 'Les soldats [ukrainiens] reculent.'],
    ['a people', 'Les [Britanniques] hésitent.'],
    ['another broadcaster', 'Il parlait sur [France] 3.'],
    ['a radio', 'Il parlait sur [Europe] 1.'],
    ['a firm', 'Il a pris un vol Air [France].'],
    ['a football club', 'Le [Paris] Saint-Germain a gagné.'],
    ['a magazine', 'Il lisait [Paris] Match.'],
    ['a street', 'Il habite rue de [Londres].'],
    ['a street with a hyphen', 'Il habite rue [Donald-Tusk].'],
    ['a street with two words', 'Il habite avenue [Emmanuel Macron].'],
    ['a street with a given name that the base shares', 'Il habite place [Keir-Starmer].'],
    ['a square', 'Il habite place de l’[Ukraine].'],
    ['an avenue', 'Le cortège descend les Champs-[Élysées].'],
    ['a race', 'Le Tour de [France] passe ici.'],
    ['another council', 'Le Conseil de l’[Europe] proteste.'],
    ['a continent’s part', 'L’[Amérique] latine proteste.'],
    ['a country’s part', 'L’[Irlande] du Nord proteste.'],
    ['another union', 'L’[Union] africaine proteste.'],
    ['an association', 'L’[union] des commerçants proteste.'],
    ['another commission', 'La [Commission] d’enquête proteste.'],
    ['a government’s coalition', 'La [coalition] au pouvoir à Berlin proteste.'],
    ['a wife', '[Mme Trump] proteste.'],
    ['a family', 'Emmanuel Macron sourit. La famille [Macron] y possède une maison.'],
    ['a couple', 'Donald Trump sourit. Le couple [Trump] y passe l’été.'],
    ['an unknown given name', 'Francesca [Albanese] proteste.'],
    ['an unknown given name inside', 'La juge Anita [Orbán] proteste.'],
    ['a widespread surname', '[Costa] proteste.'],
    ['a given name', '[Volodymyr] proteste.'],
    ['a verb at the head', '[Stocker] du gaz coûte cher.'],
    ['an adjective at the head', '[Bonne] nouvelle pour les marchés.'],
    ['municipalities', 'Les [communes] protestent.'],
    ['a day of the month', 'Le [27] juin, tout change.'],
    ['twenty-seven of something', 'Les [27] dirigeants protestent.'],
    ['a brigade', 'La brigade [Azov] proteste.'],
    ['a convention', 'La convention de [Genève] protège les prisonniers.'],
    ['an accord on the climate', 'L’accord de [Paris] limite les émissions.'],
    ['a truce elsewhere', 'Un [cessez-le-feu] à Gaza se dessine.'],
    ['a force elsewhere', 'La [force multinationale] en Haïti attend.'],
    ['the first lady of another country', 'La [première dame] d’Ukraine est là.'],
    ['the state of the Union', 'Son discours sur l’état de l’[Union] fut long.'],
    ['a capital where nothing of the base lives', 'Le sommet se tient à [La Haye].'],
  ])('are left alone: %s', (_, text) => {
    expect(linkOf(text, '2026-01-07')).toBe('');
  });
});

describe('surnames', () => {
  it.each<[why: string, text: string, actor: string]>([
    ['a president’s', '[Macron] parle.', 'emmanuel-macron'],
    ['one that is the base’s alone', '[Pellistrandi] parle.', 'jerome-pellistrandi'],
    ['after the full name', 'António Costa arrive. M. [Costa] parle.', 'antonio-costa'],
    ['before the full name', '[Costa] arrive.\nAntónio Costa parle.', 'antonio-costa'],
    ['with particles', '[Von der Leyen] parle.', 'ursula-von-der-leyen'],
    ['the son before the father', 'Donald [Trump Jr.] parle.', 'donald-trump-jr'],
    ['the wife by her full name', '[Brigitte Macron] parle.', 'brigitte-macron'],
    ['the husband after her', 'Brigitte Macron arrive. [Macron] parle.', 'emmanuel-macron'],
    [
      'after an office that was the same person’s',
      'Le conseiller à la sécurité nationale britannique a tout suivi. [Powell] n’a rien dit.',
      'jonathan-powell',
    ],
    [
      'beside a descriptor that names a review',
      'Pour Jérôme Pellistrandi, rédacteur en chef de la [Revue Défense nationale], rien ne presse.',
      'revue-defense-nationale',
    ],
    ['by the company', '[Kushner] et Witkoff arrivent.', 'jared-kushner'],
    ['by the office', '[Kushner], ambassadeur à Paris, arrive.', 'charles-kushner'],
    ['with its title', 'Le chancelier [Merz] arrive.', 'friedrich-merz'],
    [
      'with its title and portfolio',
      'La ministre des Armées [Catherine Vautrin] arrive.',
      'catherine-vautrin',
    ],
    ['in a pair', 'La rencontre Trump-[Poutine] approche.', 'vladimir-poutine'],
    ['with a military title', 'Le [général Mandon] arrive.', 'fabien-mandon'],
    ['with its initial', '[J.D. Vance] arrive.', 'jd-vance'],
  ])('are given: %s', (_, text, actor) => {
    expect(linkOf(text, '2025-09-10')).toBe(actor);
  });
});

describe('mentions', () => {
  const draft = {
    asOf: '2026-01-07',
    blocks: ['Le président français, Emmanuel Macron, a reçu M. Zelensky à Paris avec l’Otan.'],
  };

  it('carry the text at their offsets, in order', () => {
    const mentions = mentionsIn(draft);
    expect(mentions.map(({ text }) => text)).toEqual([
      'président français',
      'Emmanuel Macron',
      'Zelensky',
      'Paris',
      'Otan',
    ]);
    for (const { start, end, text, block } of mentions) {
      expect(draft.blocks[block]?.slice(start, end)).toBe(text);
    }
  });

  it('tell why they are linked and how surely', () => {
    expect(mentionsIn(draft)[0]).toMatchObject({
      form: 'role',
      confidence: 'certain',
      kind: 'person',
      candidates: [{ actor: 'emmanuel-macron', reasons: ['role-on-date', 'apposition'] }],
    });
  });

  it('keep the other reading of a capital', () => {
    const [paris] = mentionsIn({ asOf: '2026-01-07', blocks: ['Paris hésite encore.'] });
    expect(paris?.candidates.map(({ actor }) => actor)).toEqual(['france', 'paris']);
  });

  it('are the same on every reading', () => {
    expect(mentionsIn(draft)).toEqual(mentionsIn(draft));
  });
});
