/** What stands around an office: time, names beside it, and what was said before. */
import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';

describe('roles in French', () => {
  it.each<[why: string, day: string, text: string, actor: string]>([
    [
      'former, the last of two',
      '2026-09-10',
      'L’[ancien Premier ministre britannique] se tait.',
      'keir-starmer',
    ],
    ['ex-', '2026-09-10', 'L’[ex-Premier ministre hongrois] se tait.', 'viktor-orban'],
    ['a former president', '2025-09-10', 'L’[ancien président américain] se tait.', 'joe-biden'],
    [
      'a former president of whom the base tells otherwise',
      '2025-09-10',
      'L’[ancien président russe] menace.',
      'dmitri-medvedev',
    ],
    ['a former chancellor', '2025-09-10', 'L’[ancien chancelier allemand] se tait.', 'olaf-scholz'],
    ['a former woman chancellor', '2025-09-10', 'L’[ancienne chancelière allemande] se tait.', ''],
    [
      'a former whom the base does not know',
      '2025-09-10',
      'L’[ancien président français] se tait.',
      '',
    ],
    [
      'a former whom the base does not know either',
      '2025-09-10',
      'L’[ancien Premier ministre britannique] se tait.',
      '',
    ],
    ['a new one', '2025-05-10', 'Le [nouveau chancelier allemand] voyage.', 'friedrich-merz'],
    [
      'an outgoing one',
      '2026-07-13',
      'Le [Premier ministre britannique sortant] voyage.',
      'keir-starmer',
    ],
    ['a future one', '2025-04-10', 'Le [futur chancelier allemand] voyage.', 'friedrich-merz'],
    [
      'a date at the head',
      '2026-09-10',
      'En juillet 2025, le [Premier ministre britannique] était à Northwood.',
      'keir-starmer',
    ],
    [
      'a date after the verb',
      '2026-09-10',
      'Le [Premier ministre britannique] avait promis en juillet 2025 un état-major.',
      'keir-starmer',
    ],
    [
      'a date of something else',
      '2026-09-10',
      'Le [Premier ministre britannique] rappelle que la coalition est née en mars 2025.',
      'andy-burnham',
    ],
    [
      'a date that completes a noun',
      '2026-09-10',
      'Le [Premier ministre britannique] cite l’accord de juillet 2025.',
      'andy-burnham',
    ],
    [
      'a date before the base begins',
      '2026-09-10',
      'En 2003, le [Premier ministre britannique] suivait Washington.',
      '',
    ],
    ['the day of the handover', '2026-07-20', 'Le [Premier ministre britannique] a parlé.', ''],
  ])('follow time: %s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });

  it.each<[why: string, day: string, text: string, actor: string]>([
    [
      'a name of the base',
      '2026-01-06',
      'Le président ukrainien [Volodymyr Zelensky] arrive.',
      'volodymyr-zelensky',
    ],
    ['a stranger', '2026-01-06', 'Le [président ukrainien] Petro Porochenko était là.', ''],
    [
      'a stranger in commas',
      '2026-01-06',
      'Le [Premier ministre japonais], Fumio Kishida, était là.',
      '',
    ],
    [
      'a stranger before',
      '2026-01-06',
      'Sebastian Kurz, le [chancelier autrichien], était là.',
      '',
    ],
    [
      'a list',
      '2026-01-06',
      'Le [président français], Keir Starmer et Donald Tusk étaient là.',
      'emmanuel-macron',
    ],
    [
      'a name before',
      '2026-01-06',
      'Mark Rutte, [secrétaire général de l’Otan], était là.',
      'mark-rutte',
    ],
    [
      'a place before',
      '2026-01-06',
      'À New York, le [président français] a parlé.',
      'emmanuel-macron',
    ],
    [
      'a newspaper before',
      '2026-01-06',
      'Selon Le Figaro, le [président français] a parlé.',
      'emmanuel-macron',
    ],
    ['one among many', '2026-01-06', 'Un [président français] ne parle pas ainsi.', ''],
    ['one who becomes', '2026-01-06', 'Il rêve de devenir [Premier ministre britannique].', ''],
    ['another nation', '2026-01-06', 'Le [président brésilien] était là.', ''],
    ['another president', '2026-01-06', 'Le [président du groupe Renault] était là.', ''],
    [
      'another committee',
      '2026-01-06',
      'Le [président de la commission de la défense] était là.',
      '',
    ],
    [
      'a deputy',
      '2026-01-06',
      'Le [vice-ministre ukrainien des Affaires étrangères] était là.',
      '',
    ],
    ['another portfolio', '2026-01-06', 'La [ministre française de la Culture] était là.', ''],
    [
      'a junior secretary',
      '2026-01-06',
      'Le [secrétaire d’État aux anciens combattants] était là.',
      '',
    ],
    [
      'a president where a king reigns',
      '2026-01-06',
      'Le [président britannique] n’existe pas.',
      '',
    ],
    [
      'a woman where a man serves',
      '2026-01-06',
      'La [ministre britannique de la Défense] était là.',
      '',
    ],
    ['a ministry', '2026-01-06', 'Le [ministère ukrainien de la Défense] confirme.', ''],
    ['the union’s chief', '2026-01-06', 'La [secrétaire générale de la CGT] était là.', ''],
  ])('heed what stands beside: %s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });

  it.each<[why: string, day: string, text: string, actor: string]>([
    [
      'the last one named',
      '2026-01-06',
      'Emmanuel Macron a parlé. Le [président] est confiant.',
      'emmanuel-macron',
    ],
    [
      'the only prime minister named',
      '2026-01-06',
      'Keir Starmer a parlé. Le [Premier ministre] est confiant.',
      'keir-starmer',
    ],
    [
      'a minister named',
      '2026-01-06',
      'Catherine Vautrin a parlé. La [ministre] est confiante.',
      'catherine-vautrin',
    ],
    [
      'the nearest of two',
      '2026-01-06',
      'Emmanuel Macron a ouvert la séance. Les délégations ont écouté. Un déjeuner a suivi. Volodymyr Zelensky a remercié ses hôtes. Le [président] est confiant.',
      'volodymyr-zelensky',
    ],
    [
      'two in one sentence',
      '2026-01-06',
      'Emmanuel Macron et Volodymyr Zelensky ont parlé. Le [président] est confiant.',
      '',
    ],
    [
      'an unknown president in between',
      '2026-01-06',
      'Emmanuel Macron a parlé. Le président brésilien a répondu. Le [président] est confiant.',
      '',
    ],
    [
      'the head of state of the outlet',
      '2026-01-06',
      'Emmanuel Macron et Volodymyr Zelensky ont parlé. Le [chef de l’État] est confiant.',
      'emmanuel-macron',
    ],
    [
      'nobody named and nothing to tell',
      '2026-01-06',
      'Les joueurs ont fêté le titre. Le [président] est confiant.',
      '',
    ],
    [
      'a place at the head',
      '2026-09-06',
      'À Londres, le [Premier ministre] est confiant.',
      'andy-burnham',
    ],
    [
      'a country at the head',
      '2026-06-06',
      'En Hongrie, le [Premier ministre] est confiant.',
      'peter-magyar',
    ],
    [
      'its country named before',
      '2026-01-06',
      'La Suède hésite. Son [ministre de la Défense] est confiant.',
      'pal-jonson',
    ],
    [
      'a man’s vice president',
      '2026-01-06',
      'Donald Trump hésite. Son [vice-président] est confiant.',
      'jd-vance',
    ],
    [
      'a counterpart',
      '2026-01-06',
      'Le président français a appelé son [homologue ukrainien].',
      'volodymyr-zelensky',
    ],
    [
      'a minister’s counterpart',
      '2026-09-15',
      'Le ministre britannique de la Défense a reçu son [homologue ukrainien].',
      'yevhenii-khmara',
    ],
    [
      'a prime minister’s counterpart',
      '2026-01-06',
      'Donald Tusk a appelé son [homologue britannique].',
      'keir-starmer',
    ],
    [
      'a counterpart of either kind',
      '2026-01-06',
      'Emmanuel Macron a appelé son [homologue allemand].',
      '',
    ],
    ['counterparts', '2026-01-06', 'Emmanuel Macron a reçu ses [homologues].', ''],
    ['a successor', '2026-06-02', 'Viktor Orbán se tait ; son [successeur] parle.', 'peter-magyar'],
    ['a successor by name', '2026-08-02', 'Le [successeur de Keir Starmer] parle.', 'andy-burnham'],
    [
      'a predecessor',
      '2026-08-02',
      'Andy Burnham parle ; son [prédécesseur] se tait.',
      'keir-starmer',
    ],
    ['no successor', '2026-08-02', 'Emmanuel Macron parle ; son [successeur] se prépare.', ''],
  ])('resolve without a country: %s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });
});

describe('a verb that ends like a nation', () => {
  it.each(['bloque', 'demande', 'recommande', 'invoque', 'croise', 'fabrique'])(
    'leaves the office as it is: %s',
    (verb) => {
      const text = `Friedrich Merz se tait. Son [ministre des Affaires étrangères] ${verb} un texte.`;
      expect(linkOf(text, '2026-02-24')).toBe('johann-wadephul');
    },
  );

  it.each(['brésilien', 'thaïlandais', 'normande', 'asiatique'])('but %s is one', (nation) => {
    const text = `Friedrich Merz se tait. Son [ministre des Affaires étrangères] ${nation} rit.`;
    expect(linkOf(text, '2026-02-24')).toBe('');
  });
});
