/** Which way a phrase of office takes: by its country, by a body, by what was said, or to nobody. */
import { describe, expect, it } from 'vitest';

import { linkOf, mentionsIn } from '../../../tests/support/bundled-engine';
import type { Lang } from '../knowledge';

type Case = [why: string, day: string, lang: Lang, text: string, actor: string];

describe('an office with its country', () => {
  it.each<Case>([
    ['by an adjective', '2026-02-10', 'fr', 'Le [chancelier allemand] hésite.', 'friedrich-merz'],
    [
      'by the name of the country',
      '2026-02-10',
      'fr',
      'Le [président de l’Ukraine] hésite.',
      'volodymyr-zelensky',
    ],
    [
      'by its portfolio and an adjective',
      '2026-02-10',
      'fr',
      'Le [ministre polonais des Affaires étrangères] hésite.',
      'radoslaw-sikorski',
    ],
    [
      'by its portfolio, the adjective last',
      '2026-02-10',
      'fr',
      'Le [ministre de la Défense italien] hésite.',
      'guido-crosetto',
    ],
    [
      'by the chief of a diplomacy',
      '2026-02-10',
      'fr',
      'Le [chef de la diplomatie russe] hésite.',
      'sergey-lavrov',
    ],
    ['by a body', '2026-02-10', 'fr', 'Le [secrétaire général de l’Otan] hésite.', 'mark-rutte'],
    [
      'by a body with another head',
      '2026-02-10',
      'fr',
      'Le [secrétaire général de l’ONU] hésite.',
      'antonio-guterres',
    ],
    [
      'on the day before a handover',
      '2025-05-05',
      'fr',
      'Le [chancelier allemand] hésite.',
      'olaf-scholz',
    ],
    ['after a handover', '2025-05-07', 'fr', 'Le [chancelier allemand] hésite.', 'friedrich-merz'],
    [
      'for a woman',
      '2026-02-10',
      'fr',
      'La [Première ministre danoise] hésite.',
      'mette-frederiksen',
    ],
    [
      'for a woman who has left',
      '2026-09-10',
      'fr',
      'La [Première ministre ukrainienne] hésite.',
      '',
    ],
    ['in English', '2026-02-10', 'en', 'The [German chancellor] hesitates.', 'friedrich-merz'],
    [
      'in English with a portfolio',
      '2026-02-10',
      'en',
      'The [Polish foreign minister] hesitates.',
      'radoslaw-sikorski',
    ],
    [
      'in English with « of »',
      '2026-02-10',
      'en',
      'The [president of Ukraine] hesitates.',
      'volodymyr-zelensky',
    ],
  ])('is its holder’s on the day: %s', (_, day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });

  it.each<Case>([
    ['a former one', '2026-02-10', 'fr', 'L’[ancien chancelier allemand] hésite.', 'olaf-scholz'],
    ['a deputy', '2026-02-10', 'fr', 'Le [vice-ministre polonais de la Défense] hésite.', ''],
    ['several', '2026-02-10', 'fr', 'Les [ministres allemands] hésitent.', ''],
    [
      'a country that the base does not hold',
      '2026-02-10',
      'fr',
      'Le [président péruvien] hésite.',
      '',
    ],
    [
      'an office that it does not hold',
      '2026-02-10',
      'fr',
      'Le [ministre allemand de la Culture] hésite.',
      '',
    ],
    ['one among many', '2026-02-10', 'fr', 'Un [ministre allemand] hésite.', ''],
    ['a spokesman', '2026-02-10', 'fr', 'Un [porte-parole allemand] hésite.', ''],
  ])('is not today’s holder’s: %s', (_, day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });
});

describe('an office without country', () => {
  it.each<Case>([
    [
      'of the holder named just before',
      '2026-02-10',
      'fr',
      'Friedrich Merz arrive. Le [chancelier] hésite.',
      'friedrich-merz',
    ],
    [
      'of the outlet’s country, when nothing else is told',
      '2026-02-10',
      'fr',
      'Le [chef de l’État] hésite.',
      'emmanuel-macron',
    ],
    [
      'of an unknown holder named just before',
      '2026-02-10',
      'fr',
      'Le président péruvien arrive. Le [président] hésite.',
      '',
    ],
    [
      'of one of two',
      '2026-02-10',
      'fr',
      'Jean-Noël Barrot et Johann Wadephul arrivent. Le [ministre] hésite.',
      '',
    ],
  ])('is %s', (_, day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });
});

describe('a linked office', () => {
  it.each<[why: string, text: string, reasons: string[]]>([
    ['by country and day', 'Le chancelier allemand hésite.', ['role-on-date']],
    [
      'beside its holder',
      'Le chancelier allemand, Friedrich Merz, hésite.',
      ['role-on-date', 'apposition'],
    ],
  ])('says why: %s', (_, text, reasons) => {
    const [first] = mentionsIn({ asOf: '2026-02-10', blocks: [text] });
    expect(first).toMatchObject({ form: 'role', kind: 'person', confidence: 'certain' });
    expect(first?.candidates[0]?.reasons).toEqual(reasons);
  });
});
