/** The person named beside an office: a holder confirms it, a stranger takes it away. */
import { describe, expect, it } from 'vitest';

import { linkOf, mentionsIn } from '../../../tests/support/bundled-engine';

const DAY = '2026-02-10';

type Case = [why: string, text: string, actor: string];

describe('an office beside its holder', () => {
  it.each<Case>([
    [
      'before the name',
      'Le [président ukrainien] Volodymyr Zelensky hésite.',
      'volodymyr-zelensky',
    ],
    [
      'before the name and a comma',
      'Le [président ukrainien], Volodymyr Zelensky, hésite.',
      'volodymyr-zelensky',
    ],
    ['before an honorific', 'Le [président français], M. Macron, hésite.', 'emmanuel-macron'],
    [
      'before the name in parentheses',
      'Le [président français] (Emmanuel Macron) hésite.',
      'emmanuel-macron',
    ],
    ['after the name', 'Mark Rutte, [secrétaire général de l’Otan], hésite.', 'mark-rutte'],
    [
      'after the name with an article',
      'Mark Rutte, le [secrétaire général de l’Otan], hésite.',
      'mark-rutte',
    ],
    ['after the surname', 'Kallas, [haute représentante] de l’Union, hésite.', 'kaja-kallas'],
    [
      'of a council, before the name and a comma',
      'Le [président du Conseil européen], António Costa, hésite.',
      'antonio-costa',
    ],
    [
      'of a council, after the name',
      'António Costa, [président] du Conseil européen, hésite.',
      'antonio-costa',
    ],
    [
      'after the name and a dash',
      'Friedrich Merz – le [chancelier allemand] – hésite.',
      'friedrich-merz',
    ],
    [
      'held in the past',
      'Jens Stoltenberg, [ancien secrétaire général de l’Otan], hésite.',
      'jens-stoltenberg',
    ],
    ['held in the past, before the name', 'L’[ancien chancelier] Olaf Scholz hésite.', ''],
    [
      'held by one of two with the surname',
      'Le [président américain] Donald Trump hésite.',
      'donald-trump',
    ],
    [
      'of a body',
      'La [présidente du Parlement européen], Roberta Metsola, hésite.',
      'roberta-metsola',
    ],
    ['of an army', 'Le [chef d’état-major des armées], Fabien Mandon, hésite.', 'fabien-mandon'],
    [
      'of a woman',
      'La [présidente de la Commission européenne], Ursula von der Leyen, hésite.',
      'ursula-von-der-leyen',
    ],
  ])('is hers or his: %s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });

  it.each<[why: string, text: string, names: string[]]>([
    ['a title before a surname', 'Le président Macron hésite.', ['Macron']],
    ['a title before a full name', 'Le chancelier Friedrich Merz hésite.', ['Friedrich Merz']],
    ['a rank before a surname', 'Le général Burkhard hésite.', ['général Burkhard']],
    ['a former title', 'L’ex-président Joe Biden hésite.', ['Joe Biden']],
  ])('is part of the name without a country: %s', (_, text, names) => {
    const found = mentionsIn({ asOf: DAY, blocks: [text] });
    expect(found.map((one) => one.text)).toEqual(names);
  });
});

describe('an office beside a stranger', () => {
  it.each<Case>([
    ['before the name', 'Le [président français] Hugo Lannoy hésite.', ''],
    ['before the name and a comma', 'Le [ministre français], Hugo Lannoy, hésite.', ''],
    ['after the name', 'Hugo Lannoy, [ministre français des Armées], hésite.', ''],
    [
      'after the name with an article',
      'Hugo Lannoy, le [Premier ministre britannique], hésite.',
      '',
    ],
    [
      'before a single capital and a comma',
      'Le [président français], Hugo, hésite.',
      'emmanuel-macron',
    ],
    ['before a day', 'Le [président français] Lundi hésite.', 'emmanuel-macron'],
    ['before an acronym', 'Le [président français] LFI hésite.', 'emmanuel-macron'],
    [
      'in a list of people',
      'Hugo Lannoy, le [président français] et Keir Starmer hésitent.',
      'emmanuel-macron',
    ],
    ['after a town', 'Arrivé à Saint Malo, le [président français] hésite.', 'emmanuel-macron'],
    [
      'after words that open the sentence',
      'Selon Hugo, le [président français] hésite.',
      'emmanuel-macron',
    ],
  ])('%s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });

  it('is the stranger’s for the rest of the passage', () => {
    const text = 'Le ministre Hugo Lannoy arrive. Le [ministre] hésite.';
    expect(linkOf(text, DAY)).toBe('');
  });
});

describe('an office that names itself', () => {
  it.each<[why: string, text: string]>([
    ['to become', 'Il rêve de devenir [président français].'],
    ['to be elected', 'Elle a été élue [présidente] de la Commission européenne.'],
    ['to be appointed', 'Il a été nommé [Premier ministre britannique].'],
    ['a post', 'Elle vise le poste de [secrétaire générale] de l’Otan.'],
    ['a function', 'Elle quitte ses fonctions de [ministre allemande de la Défense].'],
    ['one among many', 'Un [président français] ne dirait pas cela.'],
    ['none', 'Aucun [président français] ne dirait cela.'],
    ['each', 'Chaque [président français] dirait cela.'],
    ['this one', 'Ce [ministre] ne dirait pas cela.'],
  ])('is nobody: %s', (_, text) => {
    expect(linkOf(text, DAY)).toBe('');
  });
});
