import { describe, expect, it } from 'vitest';
import { matchOf, PACK, relationOf } from '../../../tests/support/claims';

const SUMMER = { asOf: '2026-08-01' };

describe('the relation of a sentence to a fact', () => {
  it.each([
    ['says the same in other words', 'L’Italie n’enverra aucun soldat en Ukraine.', 'agrees'],
    ['asserts the contrary', 'L’Italie enverra des soldats en Ukraine.', 'differs'],
    ['writes the contrary in the conditional', 'L’Italie enverrait des soldats.', 'context'],
    ['lets somebody say the contrary', 'Selon Moscou, l’Italie enverra des soldats.', 'context'],
    ['only asks', 'L’Italie enverra-t-elle des soldats en Ukraine ?', 'context'],
    ['speaks of another country', 'Le Portugal n’enverra aucun soldat en Ukraine.', 'context'],
    ['speaks of another matter', 'L’Italie n’enverra pas de pompiers en Grèce.', 'context'],
    ['tells it as a rumour', 'Selon une rumeur, l’Italie n’enverra aucun soldat.', 'context'],
    ['calls it false', 'Il est faux que l’Italie n’enverra pas de soldats.', 'context'],
  ])('of a sentence that %s', (_, text, relation) => {
    expect(relationOf(text, 'italy-no-troops')).toBe(relation);
  });

  it.each([
    ['the same number', 'La coalition réunit 35 pays.', {}, 'agrees'],
    ['a rounded number', 'La coalition réunit une trentaine de pays.', {}, 'approximates'],
    ['another exact number', 'La coalition réunit 52 pays.', {}, 'differs'],
    ['another number, as a rumour', 'La rumeur parle de 52 pays réunis.', {}, 'context'],
    ['a number of after its time', 'La coalition réunit 35 pays.', SUMMER, 'outdated'],
    ['a past number as past', 'En janvier, la coalition réunissait 35 pays.', SUMMER, 'agrees'],
    ['a second number', 'La coalition réunit 37 pays, contre 35 en janvier.', SUMMER, 'agrees'],
  ])('of a sentence with %s', (_, text, setting, relation) => {
    expect(relationOf(text, 'members-35-2026-01-06', setting)).toBe(relation);
  });

  it('tells with an outdated fact the one that holds instead, and before it what came later', () => {
    const text = 'La coalition réunit 35 pays.';
    expect(relationOf(text, 'members-37-2026-07-13', SUMMER)).toBe('outdated');
    expect(relationOf(text, 'members-37-2026-07-13')).toBe('later');
  });

  it.each([
    [
      'beside the name of its holder',
      'Le Premier ministre britannique Keir Starmer arrive.',
      {},
      'agrees',
    ],
    [
      'that has passed on',
      'Le Premier ministre britannique Keir Starmer arrive.',
      SUMMER,
      'outdated',
    ],
    [
      'said to have passed on',
      'L’ancien Premier ministre britannique Keir Starmer arrive.',
      SUMMER,
      'context',
    ],
    ['that nobody names', 'Keir Starmer arrive.', {}, 'context'],
  ])('of an office %s', (_, text, setting, relation) => {
    expect(relationOf(text, 'starmer-uk-pm', setting)).toBe(relation);
  });

  it.each([
    ['a false claim and its contrary, repeated', 'ont signé', 'differs', 'agrees'],
    ['a false claim and its contrary, denied', 'n’ont pas signé', 'agrees', 'differs'],
  ])('settles %s, together', (_, verb, ofFact, ofFalse) => {
    const text = `Les États-Unis ${verb} la déclaration de Paris.`;
    expect(relationOf(text, 'us-not-signatory')).toBe(ofFact);
    expect(relationOf(text, 'false-us-signed')).toBe(ofFalse);
  });

  it.each([
    [
      'another currency',
      'L’Union européenne prête 90 milliards de dollars à l’Ukraine.',
      'eu-loan-90bn',
      'context',
    ],
    [
      'its own currency',
      'L’Union européenne prête 90 milliards d’euros à l’Ukraine.',
      'eu-loan-90bn',
      'agrees',
    ],
    [
      'another year for what happens once',
      'La coalition a été fondée en 2023.',
      'coalition-founded-2025-03-02',
      'differs',
    ],
    [
      'another year for a meeting',
      'Le sommet de la coalition s’est tenu en 2021 à l’Élysée.',
      'summit-2026-01-06',
      'context',
    ],
    [
      'a mere hypothesis',
      'Si la France envoyait des soldats, la Russie riposterait.',
      'macron-several-thousand',
      'context',
    ],
  ])('of a sentence with %s', (_, text, fact, relation) => {
    expect(relationOf(text, fact)).toBe(relation);
  });
});

describe('statements of the base, changed', () => {
  // One in three: enough to tell, and quick.
  const facts = PACK.facts.filter(({ status }, at) => status !== 'false' && at % 3 === 0);
  const relations = (change: (statement: string) => string | null) =>
    facts.flatMap((fact) => {
      const text = change(fact.statement.fr);
      if (text === null || text === fact.statement.fr) return [];
      return [{ id: fact.id, relation: relationOf(text, fact.id, { asOf: fact.asOf }) }];
    });
  const share = (found: { relation: string }[], relation: string) =>
    found.filter((each) => each.relation === relation).length / found.length;

  it('agree with their fact when nothing is changed but the stop', () => {
    expect(
      share(
        relations((text) => text.replace(/\.$/u, ' .')),
        'agrees',
      ),
    ).toBeGreaterThan(0.95);
  });

  it('never agree with it once called false', () => {
    const found = relations((text) => `Il est faux de dire que ${text}`);
    expect(found.filter(({ relation }) => relation === 'agrees')).toEqual([]);
  });

  it('seldom agree with it in another year', () => {
    const found = relations((text) => text.replace(/20(?:25|26)/gu, '2021'));
    expect(share(found, 'agrees')).toBeLessThan(0.15);
  });

  it('are never related to it as questions, unless it came later', () => {
    const found = relations((text) => text.replace(/\.$/u, ' ?'));
    const related = found.filter(({ relation }) => relation !== 'context' && relation !== 'later');
    expect(related).toEqual([]);
  });
});

describe('the reason of a relation', () => {
  it('names the rule, the words of the article and both numbers', () => {
    const match = matchOf('La coalition réunit une trentaine de pays.', 'members-35-2026-01-06');
    expect(match?.why.rule).toBe('quantity-rounds');
    const values = match?.why.values.map((value) => value.replace(/\s/gu, ' '));
    expect(values).toEqual(['« une trentaine de pays »', '6 janvier 2026', '35']);
    expect(match?.why.agree).toContain('quantity');
  });

  it('tells the slots that differ', () => {
    const match = matchOf('L’Italie enverra des soldats en Ukraine.', 'italy-no-troops');
    expect(match?.why.rule).toBe('polarity');
    expect(match?.why.differ).toContain('polarity');
  });
});
