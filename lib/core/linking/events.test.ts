import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';

describe('events', () => {
  it.each<[why: string, day: string, text: string, actor: string]>([
    [
      'place and day',
      '2025-11-25',
      'Le [sommet de Paris du 4 septembre] a compté.',
      'sommet-paris-2025-09-04',
    ],
    ['a war by its place', '2026-01-06', 'La [guerre en Ukraine] dure.', 'invasion-2022'],
    [
      'an invasion by its scale',
      '2026-01-06',
      'Depuis l’[invasion à grande échelle], tout a changé.',
      'invasion-2022',
    ],
    ['day alone', '2026-03-02', 'Le [sommet du 6 janvier] a compté.', 'sommet-paris-2026-01-06'],
    [
      'day near the article',
      '2026-08-27',
      'La [réunion du 24 août] a compté.',
      'reunion-kiev-2026-08-24',
    ],
    [
      'day and year',
      '2026-08-27',
      'La [réunion du 4 septembre 2025] a compté.',
      'sommet-paris-2025-09-04',
    ],
    [
      'place, then month',
      '2025-09-04',
      'La [réunion de Washington, en août 2025], a compté.',
      'reunion-washington-2025-08-18',
    ],
    [
      'place, recently',
      '2025-11-01',
      'La [réunion de Londres] a compté.',
      'reunion-londres-2025-10-24',
    ],
    [
      'a town of its own',
      '2026-07-10',
      'Le [sommet d’Ankara] a compté.',
      'sommet-otan-ankara-2026',
    ],
    ['a group and a town', '2026-06-16', 'Le [G7 d’Évian] a compté.', 'g7-evian-2026'],
    ['a call', '2025-12-01', 'La [visioconférence du 25 novembre] a compté.', 'visio-2025-11-25'],
    ['a state', '2025-08-20', 'Le [sommet en Alaska] a compté.', 'sommet-alaska-2025'],
    ['a truce', '2026-04-20', 'La [trêve de Pâques] a compté.', 'treve-de-paques-2026'],
    [
      'a town, still to come',
      '2026-07-01',
      'Le [sommet d’Ankara] approche.',
      'sommet-otan-ankara-2026',
    ],
    ['a town, to come when all is over', '2025-05-01', 'Le [sommet d’Ankara] approche.', ''],
    ['a town, to come after the one it had', '2026-07-20', 'Le [sommet d’Ankara] approche.', ''],
    ['a town, the next one', '2025-05-01', 'Le prochain [sommet d’Ankara] inquiète.', ''],
    ['a town, in view of it', '2025-05-01', 'En vue du [sommet d’Ankara], Paris écrit.', ''],
    [
      'a town, once over',
      '2025-05-01',
      'Le [sommet d’Ankara] a compté.',
      'reunion-ankara-2025-04-15',
    ],
    ['a date that fits nothing', '2026-03-02', 'Le [sommet du 12 janvier] a compté.', ''],
    ['a meeting of something else', '2026-03-02', 'La [réunion] du comité a compté.', ''],
    ['an indefinite one', '2026-03-02', 'Une [réunion] se prépare.', ''],
    ['another year', '2026-03-02', 'Le [sommet du 6 janvier 2024] a compté.', ''],
  ])('are known by %s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });

  it('keep the group that meets as a mention of its own', () => {
    expect(
      linkOf('Le sommet de la [coalition des volontaires] du 4 septembre a compté.', '2025-09-10'),
    ).toContain('coalition-des-volontaires');
  });

  it.each<[why: string, day: string, text: string, actor: string]>([
    ['a day before', '2026-08-26', 'The [24 August meeting] mattered.', 'reunion-kiev-2026-08-24'],
    [
      'an American day before',
      '2026-08-26',
      'The [August 24 meeting] mattered.',
      'reunion-kiev-2026-08-24',
    ],
    [
      'a weekday after',
      '2025-11-26',
      'The coalition of the willing [video call on Tuesday] ended late.',
      'visio-2025-11-25',
    ],
    [
      'no weekday when it is told for the first time',
      '2025-11-26',
      'She told a coalition of the willing [video call on Tuesday] that she was ready.',
      '',
    ],
    ['a place before', '2025-09-10', 'The [Paris summit] mattered.', 'sommet-paris-2025-09-04'],
    [
      'a place and a day after',
      '2026-02-10',
      'The [summit in Paris on 6 January] mattered.',
      'sommet-paris-2026-01-06',
    ],
  ])('in English are known by %s', (_, day, text, actor) => {
    expect(linkOf(text, day, 'en')).toBe(actor);
  });
});
