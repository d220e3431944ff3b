/** Offices told by another’s: counterparts, successors, predecessors. */
import { describe, expect, it } from 'vitest';

import { linkOf, mentionsIn } from '../../../tests/support/bundled-engine';
import type { Lang } from '../knowledge';

type Case = [why: string, day: string, text: string, actor: string];

describe('a counterpart', () => {
  it.each<Case>([
    [
      'of a minister is the minister',
      '2026-02-10',
      'Jean-Noël Barrot a appelé son [homologue polonais].',
      'radoslaw-sikorski',
    ],
    [
      'of a minister of defence is the one of defence',
      '2026-02-10',
      'Guido Crosetto a appelé son [homologue espagnole].',
      'margarita-robles',
    ],
    [
      'of a prime minister is the prime minister',
      '2026-02-10',
      'Donald Tusk a appelé son [homologue belge].',
      'bart-de-wever',
    ],
    [
      'of a president is the president whom voters chose',
      '2026-02-10',
      'Volodymyr Zelensky a appelé son [homologue finlandais].',
      'alexander-stubb',
    ],
    [
      'of a president is the president of a country led by one',
      '2026-02-10',
      'Emmanuel Macron a appelé son [homologue turc].',
      'recep-tayyip-erdogan',
    ],
    [
      'changes with the office',
      '2026-03-10',
      'Catherine Vautrin a appelé son [homologue néerlandaise].',
      'dilan-yesilgoz',
    ],
    [
      'before the change is the former',
      '2026-02-01',
      'Catherine Vautrin a appelé son [homologue néerlandais].',
      'ruben-brekelmans',
    ],
    [
      'in the sentence after',
      '2026-02-10',
      'Donald Tusk écoutait. Son [homologue belge] parlait.',
      'bart-de-wever',
    ],
    [
      'of a chief of staff',
      '2026-02-10',
      'Fabien Mandon a appelé son [homologue ukrainien].',
      'andrii-hnatov',
    ],
  ])('%s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });

  it.each<[why: string, text: string]>([
    ['nobody was named', 'Elle a appelé son [homologue polonais].'],
    [
      'the caller is two sentences away',
      'Jean-Noël Barrot arrive. Il pleut. Son [homologue polonais] attend.',
    ],
    ['the caller is of that country', 'Radosław Sikorski a appelé son [homologue polonais].'],
    ['the base holds nobody in that office', 'Jean-Noël Barrot a appelé son [homologue maltais].'],
    ['its name follows', 'Jean-Noël Barrot a appelé son [homologue] allemand, Johann Wadephul.'],
    ['there are several', 'Jean-Noël Barrot a appelé ses [homologues] européens.'],
    [
      'the base does not know whose office',
      'Luc Frieden arrive. Le négociateur a appelé un [homologue polonais].',
    ],
  ])('is left alone when %s', (_, text) => {
    expect(linkOf(text, '2026-02-10')).toBe('');
  });

  it('is left open between president and chancellor, and keeps both', () => {
    const text = 'Emmanuel Macron a appelé son homologue allemand.';
    const last = mentionsIn({ asOf: '2026-02-10', blocks: [text] }).at(-1);
    expect(last).toMatchObject({ text: 'homologue allemand', actor: null, confidence: 'possible' });
    expect(last?.candidates.map(({ actor }) => actor)).toEqual([
      'friedrich-merz',
      'frank-walter-steinmeier',
    ]);
  });

  it('goes to the one of the two whom the article names', () => {
    const text =
      'Emmanuel Macron a appelé son [homologue allemand].\nFrank-Walter Steinmeier est en visite.';
    expect(linkOf(text, '2026-02-10')).toBe('frank-walter-steinmeier');
  });

  it.each<Case>([
    [
      'the one country told',
      '2026-02-10',
      'En Pologne, Jean-Noël Barrot a vu son [homologue].',
      'radoslaw-sikorski',
    ],
    [
      'a capital told',
      '2026-02-10',
      'Varsovie attend. Jean-Noël Barrot a appelé son [homologue].',
      'radoslaw-sikorski',
    ],
    [
      'two countries told',
      '2026-02-10',
      'La Pologne et l’Espagne attendent. Jean-Noël Barrot a appelé son [homologue].',
      '',
    ],
    ['no country told', '2026-02-10', 'Jean-Noël Barrot a appelé son [homologue].', ''],
    [
      'his own country told',
      '2026-02-10',
      'La France attend. Jean-Noël Barrot a appelé son [homologue].',
      '',
    ],
  ])('without a nation is of the country spoken of: %s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });
});

describe('a successor or a predecessor', () => {
  it.each<Case>([
    [
      'of one who left',
      '2026-02-10',
      'Andriy Yermak est parti. Son [successeur] arrive.',
      'kyrylo-budanov',
    ],
    ['of a named one', '2026-02-10', 'Le [successeur] d’Olaf Scholz hésite.', 'friedrich-merz'],
    [
      'of a named one who left the army',
      '2026-02-10',
      'Le [successeur] de Thierry Burkhard hésite.',
      'fabien-mandon',
    ],
    [
      'of a president',
      '2026-02-10',
      'Karol Nawrocki rompt avec son [prédécesseur].',
      'andrzej-duda',
    ],
    [
      'of an alliance’s head',
      '2026-02-10',
      'Mark Rutte rompt avec son [prédécesseur].',
      'jens-stoltenberg',
    ],
    [
      'of a minister who came back',
      '2026-04-10',
      'Rob Jetten rompt avec son [prédécesseur].',
      'dick-schoof',
    ],
    [
      'of one still in office',
      '2026-02-10',
      'Friedrich Merz gouverne. Son [successeur] attendra.',
      '',
    ],
    [
      'of the first in the base',
      '2026-02-10',
      'Giorgia Meloni gouverne. Son [prédécesseur] regarde.',
      '',
    ],
    ['of nobody', '2026-02-10', 'Son [successeur] attendra.', ''],
    ['of a stranger', '2026-02-10', 'Le [successeur de Lena Hartog] attendra.', ''],
    [
      'with an article and no name',
      '2026-02-10',
      'Olaf Scholz regarde. Le [successeur] hésite.',
      '',
    ],
    ['any', '2026-02-10', 'Olaf Scholz cherchait un [successeur].', ''],
  ])('%s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });

  it.each<[why: string, lang: Lang, text: string, actor: string]>([
    ['of one who left', 'en', 'Olaf Scholz left. His [successor] hesitates.', 'friedrich-merz'],
    ['of one who came', 'en', 'Friedrich Merz broke with his [predecessor].', 'olaf-scholz'],
    ['of a named one', 'en', 'The [successor] of Olaf Scholz hesitates.', 'friedrich-merz'],
  ])('in English: %s', (_, lang, text, actor) => {
    expect(linkOf(text, '2026-02-10', lang)).toBe(actor);
  });

  it('says that it follows whom', () => {
    const text = 'Olaf Scholz est parti. Son successeur hésite.';
    const last = mentionsIn({ asOf: '2026-02-10', blocks: [text] }).at(-1);
    expect(last?.form).toBe('role');
    expect(last?.candidates[0]?.reasons).toEqual(['successor', 'last-introduced']);
  });
});
