import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';

describe('a head of government beside another head', () => {
  it.each<[why: string, text: string, actor: string]>([
    [
      'compared',
      'Le président tchèque y tient plus que le [chef du gouvernement].',
      'andrej-babis',
    ],
    ['likened', 'Le président tchèque hésite comme le [Premier ministre].', 'andrej-babis'],
    ['denied', 'Ni le président tchèque ni le [Premier ministre] ne viendront.', 'andrej-babis'],
    [
      'by the capital',
      'Prague hésite, le général plus que le [chef du gouvernement].',
      'andrej-babis',
    ],
    ['merely joined', 'Le président tchèque et le [Premier ministre] consultent.', ''],
    ['alone', 'Puis le [chef du gouvernement] parle.', 'robert-fico'],
    ['critical of another', 'Le [chef du gouvernement] critique Prague.', 'robert-fico'],
    ['thanked', 'Le président tchèque remercie le [Premier ministre].', 'robert-fico'],
    ['of two countries', 'Prague aide Kiev plus que le [chef du gouvernement].', 'robert-fico'],
  ])('is of that country: %s', (_, text, actor) => {
    expect(linkOf(`Robert Fico se tait. ${text}`, '2026-04-14')).toBe(actor);
  });

  it.each<[why: string, text: string]>([
    ['promising', 'Le [Premier ministre] promet des drones à l’Ukraine.'],
    ['thanked by a man', 'Volodymyr Zelensky remercie le [Premier ministre].'],
    ['thanked by a capital', 'Kiev remercie le [Premier ministre].'],
    ['facing another', 'Face au président russe, le [Premier ministre] promet des drones.'],
  ])('stays the one named last: %s', (_, text) => {
    expect(linkOf(`Keir Starmer parle. ${text}`, '2025-06-10')).toBe('keir-starmer');
  });

  it('is of the country to which it is joined when nobody else is near', () => {
    const text = 'Il pleut. Le président tchèque et le [Premier ministre] consultent.';
    expect(linkOf(text, '2026-04-14')).toBe('andrej-babis');
  });
});

describe('a head of government who comes or goes', () => {
  it.each<[day: string, text: string, actor: string]>([
    ['2025-06-15', 'Le [Premier ministre néerlandais démissionnaire] voyage.', 'dick-schoof'],
    ['2025-06-15', 'Le [Premier ministre démissionnaire néerlandais] voyage.', 'dick-schoof'],
    ['2025-06-15', 'Aux Pays-Bas, le [Premier ministre démissionnaire] voyage.', 'dick-schoof'],
    ['2025-06-15', 'Aux Pays-Bas, le [Premier ministre sortant] voyage.', 'dick-schoof'],
    ['2025-03-15', 'Le [futur chancelier allemand] attend.', 'friedrich-merz'],
    ['2025-03-15', 'Le [chancelier désigné] attend.', 'friedrich-merz'],
    ['2025-03-15', 'Le [chancelier allemand désigné] attend.', 'friedrich-merz'],
    ['2025-03-15', 'Le [futur chancelier] attend.', 'friedrich-merz'],
    ['2025-03-15', 'Le [chancelier sortant] attend.', 'olaf-scholz'],
    ['2025-06-15', 'Giorgia Meloni parle. Le [chancelier] attend.', 'friedrich-merz'],
    ['2025-06-15', 'À Vienne, le [chancelier] attend.', 'christian-stocker'],
    ['2025-06-15', 'Le [chancelier désigné] attend.', ''],
    ['2025-06-15', 'Un [chancelier] attend.', ''],
  ])('on %s: %s', (day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });
});
