/** How the phrases of a passage work on each other: back references, newspapers, nested names, order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linkOf, mentionsIn } from '../../../tests/support/bundled-engine';

const DAY = '2026-02-10';

type Case = [why: string, text: string, actor: string];

describe('a phrase that points back', () => {
  it.each<Case>([
    [
      'to a coalition',
      'La Coalition des volontaires se réunit. Cette [coalition] promet.',
      'coalition-des-volontaires',
    ],
    ['to an alliance', 'L’Otan se réunit. Cette [alliance] promet.', 'otan'],
    ['to a force', 'La force multinationale pour l’Ukraine attend. Cette [force] promet.', 'mnf-u'],
    [
      'to a summit',
      'Le sommet de Paris du 6 janvier 2026 a plu. Ce [sommet] promet.',
      'sommet-paris-2026-01-06',
    ],
    [
      'to a text',
      'Le mémorandum de Budapest est violé. Ce [texte] promettait.',
      'memorandum-de-budapest',
    ],
    [
      'to the last of several',
      'L’Otan et l’Union européenne se réunissent. Cette [alliance] promet.',
      'union-europeenne',
    ],
    ['to something in the passage before', 'L’Otan se réunit.\nCette [alliance] promet.', 'otan'],
    [
      'to something three sentences before',
      'L’Otan se réunit. Il pleut. Il vente. Cette [alliance] promet.',
      'otan',
    ],
    [
      'to something four sentences before',
      'L’Otan se réunit. Il pleut. Il vente. Il neige. Cette [alliance] promet.',
      '',
    ],
    ['to nothing', 'Il pleut. Cette [alliance] promet.', ''],
    ['to something of another class', 'La Pologne hésite. Cette [alliance] promet.', ''],
    ['to what only follows', 'Cette [alliance] promet. L’Otan se réunit.', ''],
    ['with a complement of its own', 'L’Otan se réunit. Cette [alliance] de partis promet.', ''],
    ['with the adjective of a nation', 'L’Otan se réunit. Cette [alliance] turque promet.', ''],
    ['with an article only', 'Le mémorandum de Budapest est violé. Le [texte] promettait.', ''],
    ['with « ladite »', 'L’Otan se réunit. Ladite [alliance] promet.', 'otan'],
  ])('%s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });

  it('is likely, never certain, and says so', () => {
    const last = mentionsIn({ asOf: DAY, blocks: ['L’Otan se réunit. Cette alliance promet.'] }).at(
      -1,
    );
    expect(last).toMatchObject({ form: 'anaphora', confidence: 'likely', kind: 'organization' });
    expect(last?.candidates[0]?.reasons).toEqual(['anaphora']);
  });
});

describe('« le Monde » with a small article', () => {
  it.each<Case>([
    ['a paper that publishes', 'Une tribune parue dans [le Monde] le dit.', 'le-monde'],
    ['a paper by its interview', 'Dans un entretien au journal [le Monde], il hésite.', 'le-monde'],
    ['the world with a capital and no press near', 'Il a vu [le Monde] changer.', ''],
    ['the world in small letters beside the press', 'Une tribune sur [le monde] le dit.', ''],
    ['another paper', '[Le Monde] diplomatique publie une carte.', ''],
    ['another paper with a small article', 'Selon [le Monde] diplomatique, il hésite.', ''],
    ['the press in another sentence', 'Une tribune le dit. Il a vu [le Monde] changer.', ''],
  ])('is %s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });
});

describe('names within names', () => {
  it.each<[why: string, text: string, expected: string[]]>([
    ['a country in an army', 'L’armée ukrainienne recule.', ['armee-ukrainienne']],
    ['a person in an administration', 'L’administration Trump recule.', ['maison-blanche']],
    ['a body in a body', 'Le Conseil de sécurité de l’ONU recule.', ['conseil-securite-onu']],
    ['a country in an office', 'Le président ukrainien recule.', ['volodymyr-zelensky']],
    [
      'a country beside an office',
      'La France et le président ukrainien reculent.',
      ['france', 'volodymyr-zelensky'],
    ],
    ['a town in a text', 'La déclaration de Paris tient.', ['declaration-de-paris']],
    ['a number in a union', 'Les Vingt-Sept reculent.', ['union-europeenne']],
    ['a war in a country', 'La guerre en Ukraine dure.', ['invasion-2022']],
  ])('are one mention: %s', (_, text, expected) => {
    const sure = mentionsIn({ asOf: DAY, blocks: [text] }).filter(
      (one) => one.confidence !== 'possible',
    );
    expect(sure.map((one) => one.actor)).toEqual(expected);
  });
});

describe('the form of a mention', () => {
  it.each<[form: string, text: string, words: string]>([
    ['metonym', 'Londres refuse.', 'Londres'],
    ['name', 'Il vit à Londres.', 'Londres'],
    ['surname', 'Hier, M. Zelensky hésite.', 'Zelensky'],
    ['name', 'Volodymyr Zelensky hésite.', 'Volodymyr Zelensky'],
    ['acronym', 'Il écrit à l’OSCE.', 'OSCE'],
    ['descriptor', 'La Première dame hésite.', 'Première dame'],
    ['event', 'Les législatives hongroises ont tout changé.', 'législatives hongroises'],
    ['event', 'La réunion du 5 janvier a fait date.', 'réunion du 5 janvier'],
    ['role', 'Le président ukrainien recule.', 'président ukrainien'],
    [
      'role',
      'La haute représentante de l’Union européenne hésite.',
      'haute représentante de l’Union européenne',
    ],
    [
      'role',
      'Le président du Conseil européen, António Costa, hésite.',
      'président du Conseil européen',
    ],
    ['anaphora', 'L’Otan se réunit. Cette alliance promet.', 'alliance'],
  ])('is %s: %s', (form, text, words) => {
    const found = mentionsIn({ asOf: '2026-04-20', blocks: [text] });
    expect(found.map((one) => [one.form, one.text])).toContainEqual([form, words]);
  });
});

describe('the mentions of an article', () => {
  const sentences = [
    'Emmanuel Macron a reçu Keir Starmer à Paris.',
    'Le président ukrainien réclame des garanties de sécurité.',
    'Selon Le Monde, l’Otan hésite.',
    'Cette alliance attend le sommet d’Ankara.',
    'Le chancelier allemand et son homologue polonais se parlent.',
    'Moscou refuse ; Washington pousse.',
    'La Coalition des volontaires compte 35 pays.',
    'M. Zelensky et Mme von der Leyen signent.',
    'Il pleut.',
    '',
    '« Jamais », dit Vladimir Poutine.',
  ];
  const blocks = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 });

  it('stand in order, hold the text at their offsets, and cross nowhere', () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        const found = mentionsIn({ asOf: DAY, blocks: texts });
        for (const [index, { block, start, end, text }] of found.entries()) {
          expect(texts[block]?.slice(start, end)).toBe(text);
          for (const other of found.slice(index + 1)) {
            if (other.block !== block) continue;
            expect(other.start).toBeGreaterThanOrEqual(start);
            expect(other.start >= end || other.end <= end).toBe(true);
          }
        }
        expect(found.map(({ block }) => block)).toEqual(found.map(({ block }) => block).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('name actors of the base, the chosen one first, with scores that fall', () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        for (const { actor, candidates, confidence } of mentionsIn({ asOf: DAY, blocks: texts })) {
          expect(candidates.length).toBeGreaterThan(0);
          if (actor !== null) expect(candidates[0]?.actor).toBe(actor);
          if (actor === null) expect(confidence).toBe('possible');
          const scores = candidates.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          expect(new Set(candidates.map((one) => one.actor)).size).toBe(candidates.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are the same in typographic dress', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom('nbsp', 'straight', 'NFD'), (texts, dress) => {
        const worn = texts.map((text) =>
          dress === 'nbsp'
            ? text.replaceAll(' ', '\u00a0')
            : dress === 'straight'
              ? text.replaceAll('’', "'")
              : text.normalize('NFD'),
        );
        const actors = (all: string[]) =>
          mentionsIn({ asOf: DAY, blocks: all }).map((one) => one.actor);
        expect(actors(worn)).toEqual(actors(texts));
      }),
      { numRuns: 40 },
    );
  });

  it('do not change when sentences without names are put between paragraphs', () => {
    const actors = (all: string[]) =>
      mentionsIn({ asOf: DAY, blocks: all }).map(({ text, actor }) => [text, actor]);
    const texts = ['Emmanuel Macron arrive.', 'Keir Starmer attend.', 'La Pologne hésite.'];
    expect(actors(texts.flatMap((text) => [text, 'Il pleut.']))).toEqual(actors(texts));
  });
});
