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
