/** How sentences of one's own writing relate to the bundled base, on the day of the article. */
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../lib/core/claims/find-claims';
import type { IsoDate } from '../../lib/core/interval';
import type { Lang } from '../../lib/core/knowledge';
import { findMentions } from '../../lib/core/linking/link';
import { loadPack, makeEngine } from '../../tools/lib/load-engine';

const engine = makeEngine(loadPack());

/** The relations of `text`, read alone, by fact. */
function relationsOf(text: string, asOf: IsoDate, lang: Lang = 'fr'): Record<string, string> {
  const article = {
    url: null,
    asOf,
    lang,
    blocks: [{ id: 0, kind: 'paragraph' as const, post: null, text }],
  };
  const claims = findClaims(article, findMentions(article, engine), engine.facts());
  return Object.fromEntries(
    claims.flatMap(({ facts }) => facts.map(({ fact, relation }) => [fact, relation])),
  );
}

type Case = [why: string, asOf: IsoDate, text: string, fact: string, relation: string | undefined];

describe('an office', () => {
  it.each<Case>([
    [
      'that has passed to another is outdated with its former holder',
      '2026-08-20',
      'Viktor Orban, le Premier ministre hongrois, a décliné l’invitation.',
      'magyar-pm-2026-05-09',
      'outdated',
    ],
    [
      'agrees with the one who holds it',
      '2026-08-20',
      'Péter Magyar, le Premier ministre hongrois, a décliné l’invitation.',
      'magyar-pm-2026-05-09',
      'agrees',
    ],
    [
      'of one who has left is outdated, whatever else the sentence says',
      '2026-07-01',
      'John Healey, ministre britannique de la Défense, n’a pas répondu.',
      'healey-resigns-2026-06-11',
      'outdated',
    ],
    [
      'is not outdated by the sentence that tells of the change',
      '2026-05-12',
      'Péter Magyar a succédé à Viktor Orban, le Premier ministre hongrois battu en avril.',
      'magyar-pm-2026-05-09',
      'agrees',
    ],
  ])('%s', (_, asOf, text, fact, relation) => {
    expect(relationsOf(text, asOf)[fact]).toBe(relation);
  });
});

describe('a refusal', () => {
  it.each<Case>([
    [
      'that the sentence does not repeat is no agreement',
      '2026-02-01',
      'Moscou s’attend à des troupes de l’Otan en Ukraine.',
      'russia-rejects-nato-troops',
      'context',
    ],
    [
      'said with a negation of its own is one refusal, not two',
      '2026-02-01',
      'Pas question pour Rome d’envoyer des militaires au sol en Ukraine.',
      'italy-no-troops',
      'agrees',
    ],
    [
      'agrees with a fact that denies',
      '2026-02-01',
      'La Croatie exclut d’envoyer le moindre soldat en Ukraine.',
      'croatia-no-troops',
      'agrees',
    ],
  ])('%s', (_, asOf, text, fact, relation) => {
    expect(relationsOf(text, asOf)[fact]).toBe(relation);
  });
});

describe('the contrary of a fact', () => {
  it.each<Case>([
    [
      'differs when the one of whom it tells says so',
      '2025-09-02',
      'Donald Trump a promis d’envoyer des fantassins américains en Ukraine.',
      'trump-no-us-troops',
      'differs',
    ],
    [
      'is only reported when somebody else says so',
      '2025-09-02',
      'Selon Moscou, Donald Trump enverra des soldats américains en Ukraine.',
      'trump-no-us-troops',
      'context',
    ],
    [
      'differs from what the press reports',
      '2026-02-01',
      'La Grèce enverra des soldats en Ukraine.',
      'greece-no-troops',
      'differs',
    ],
    [
      'is outdated when it held until the fact came in its place',
      '2026-05-01',
      'La Hongrie bloque le prêt à l’Ukraine.',
      'hungary-drops-veto-2026-04-22',
      'outdated',
    ],
    [
      'is outdated when it says that an office goes on which has passed on',
      '2026-08-01',
      'Starmer est toujours Premier ministre du Royaume-Uni.',
      'burnham-uk-pm-2026-07-20',
      'outdated',
    ],
    [
      'differs by a verb that undoes another one',
      '2026-07-24',
      'Les Vingt-Sept ont échoué jeudi à adopter un vingt et unième train de sanctions.',
      'eu-sanctions-21-2026-07-23',
      'differs',
    ],
    [
      'is seen where the name of the country weighs more than the verb',
      '2026-02-01',
      'La Hongrie a rejoint la coalition.',
      'hungary-not-member',
      'differs',
    ],
    [
      'may be said of a group',
      '2026-03-01',
      'Les Européens ont siégé à la table des pourparlers.',
      'europeans-not-at-table',
      'differs',
    ],
  ])('%s', (_, asOf, text, fact, relation) => {
    expect(relationsOf(text, asOf)[fact]).toBe(relation);
  });
});

describe('another place or country', () => {
  it.each<Case>([
    [
      'in the place of that of the fact is no agreement',
      '2026-01-10',
      'Dans la nuit du 8 au 9 janvier, un missile Orechnik s’est abattu sur la région d’Odessa.',
      'oreshnik-2026-01-08',
      'context',
    ],
    [
      'that the fact names itself agrees',
      '2026-01-10',
      'Dans la nuit du 8 au 9 janvier, un missile Orechnik s’est abattu sur la région de Lviv.',
      'oreshnik-2026-01-08',
      'agrees',
    ],
  ])('%s', (_, asOf, text, fact, relation) => {
    expect(relationsOf(text, asOf)[fact]).toBe(relation);
  });
});

describe('background', () => {
  it('is not told of a war that the sentence does not name', () => {
    expect(relationsOf('Il est mort maintenant, dans un bombardement.', '2025-11-02')).toEqual({});
  });
});

describe('a near miss that the base lists', () => {
  it.each<Case>([
    [
      'is told from its fact by what it has of its own',
      '2026-02-01',
      'La surveillance de la trêve reviendra aux Nations unies.',
      'us-leads-monitoring',
      'differs',
    ],
    [
      'that has nothing of its own in the sentence does not stand for it',
      '2026-01-07',
      'Londres se dit prêt à envoyer des soldats et des avions.',
      'uk-boots-planes-2025-03-02',
      'agrees',
    ],
    [
      'is not what the fact itself says',
      '2026-06-10',
      'Dans une lettre ouverte, Volodymyr Zelensky a invité Vladimir Poutine à le rencontrer.',
      'zelensky-letter-2026-06-04',
      'agrees',
    ],
  ])('%s', (_, asOf, text, fact, relation) => {
    expect(relationsOf(text, asOf)[fact]).toBe(relation);
  });
});

describe('a number', () => {
  it.each<Case>([
    [
      'given roughly rounds the least that a fact gives',
      '2025-02-01',
      'Volodymyr Zelensky réclamait en janvier quelque 200 000 soldats européens.',
      'zelensky-200k-2025',
      'approximates',
    ],
    [
      'that the speaker of the fact gives otherwise differs',
      '2026-09-10',
      'Volodymyr Zelensky a réclamé cent missiles Patriot pour cet hiver.',
      'zelensky-300-patriots-2026-08',
      'differs',
    ],
    [
      'that is nearly a share rounds it',
      '2025-10-01',
      'Près d’un Français sur deux approuve une participation de son pays à la force.',
      'poll-47-percent',
      'approximates',
    ],
    [
      'that held before is outdated, not contradicted',
      '2026-01-20',
      'La coalition compte 31 membres.',
      'members-35-2026-01-06',
      'outdated',
    ],
    [
      'that is the whole of which another is a part contradicts nothing',
      '2026-04-10',
      'Six des trente-cinq pays signataires du texte sur Ormuz enverront un navire.',
      'hormuz-35-2026-04-01',
      'context',
    ],
    [
      'in round hundreds is near the exact one',
      '2026-08-24',
      'Le 16 août, l’Ukraine avait lancé huit cents drones vers la Russie.',
      'drones-822-2026-08-16',
      'approximates',
    ],
  ])('%s', (_, asOf, text, fact, relation) => {
    expect(relationsOf(text, asOf)[fact]).toBe(relation);
  });
});

it('a day that belongs to another clause contradicts no resignation', () => {
  const relations = relationsOf(
    'Mardi, Andy Burnham a reçu les clés, un mois après que Keir Starmer a annoncé sa démission.',
    '2026-07-22',
  );
  expect(Object.values(relations)).not.toContain('differs');
});

it('a summit of which the contrary is told does not agree', () => {
  const relations = relationsOf(
    'Les Vingt-Sept ont échoué à adopter le 21e paquet de sanctions.',
    '2026-07-27',
  );
  expect(relations['eu-sanctions-21-2026-07-23']).not.toBe('agrees');
});
