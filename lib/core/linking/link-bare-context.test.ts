/** Bare offices whose country the course of the article tells. */
import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';

type Case = [why: string, day: string, text: string, actor: string];

describe('a holder whom the next words name', () => {
  it.each<Case>([
    [
      'the next sentence',
      '2025-01-28',
      'La question a été posée au [Premier ministre]. « Nous paierons », a dit François Bayrou.',
      'francois-bayrou',
    ],
    [
      'by a surname that is known',
      '2025-09-19',
      'Ils attendent le [nouveau Premier ministre], neuf jours après. « Lecornu écoute », dit-elle.',
      'sebastien-lecornu',
    ],
    [
      'of another country: that one is not the outlet’s',
      '2026-01-06',
      '« Il faut agir », dit le [Premier ministre]. Keir Starmer l’a répété à Londres.',
      '',
    ],
    [
      'two sentences later: too far',
      '2026-02-10',
      'En Pologne, le [président] a ri. Il pleut. La foule attend. Emmanuel Macron arrive.',
      'karol-nawrocki',
    ],
  ])('is told by %s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });
});

describe('an article that has come to another country', () => {
  const VAUTRIN = 'La ministre des Armées, Catherine Vautrin, s’est tue.\n';
  it.each<Case>([
    [
      'takes its minister',
      '2026-07-21',
      `${VAUTRIN}À Kiev aussi tout change. Le Premier ministre ukrainien vient du gaz. Le [ministre de la Défense par intérim] sort du SBU.`,
      'yevhenii-khmara',
    ],
    [
      'takes the head of its government',
      '2026-09-29',
      'Andrej Babis refuse de payer.\nEn France, Jordan Bardella proteste. Gabriel Attal lui répond. « On votera », dit le [chef du gouvernement].',
      'sebastien-lecornu',
    ],
    [
      'keeps the outlet’s president',
      '2026-02-10',
      'Emmanuel Macron est en voyage.\nLa Pologne l’attend. Varsovie espère. Le [président] y dînera.',
      'emmanuel-macron',
    ],
    [
      'keeps who was named in the same block',
      '2026-02-10',
      'Catherine Vautrin reçoit l’Ukraine. La [ministre] promet des radars.',
      'catherine-vautrin',
    ],
  ])('%s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });
});

describe('words that only one country has for an office', () => {
  it.each<Case>([
    [
      'the armies are those of France',
      '2025-03-04',
      'Guido Crosetto doute. Le [ministre des Armées] a promis une loi.',
      'sebastien-lecornu',
    ],
    [
      'so is their chief',
      '2025-11-24',
      'Le général Andrii Hnatov écoute. Le [chef d’état-major des armées] s’en tient au terrain.',
      'fabien-mandon',
    ],
    [
      'a former minister of the armies never was in Kiev',
      '2026-02-24',
      'Denys Chmyhal écoute. L’[ancien ministre des Armées] a parlé.',
      '',
    ],
    [
      'the president of the Republic, far from another',
      '2026-10-06',
      'Donald Trump a parlé.\nIl pleut. La cour écoute. La famille avait écrit au [président de la République].',
      'emmanuel-macron',
    ],
    [
      'a chancellor of the Exchequer',
      '2026-07-21',
      'Le voilà chancelier de l’Échiquier. « Le [chancelier] paiera », s’amuse un député.',
      'john-healey',
    ],
    [
      'a chancellor to come, where somebody else will lead',
      '2025-03-04',
      'Mark Carney est candidat. À Berlin, le [futur chancelier] négocie.',
      'friedrich-merz',
    ],
    [
      'the side that opens the sentence',
      '2026-06-17',
      'Donald Trump est parti. Côté français, le [chef de l’État] reste.',
      'emmanuel-macron',
    ],
  ])('%s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });
});

describe('who is meant without a name', () => {
  it.each<Case>([
    [
      'the elect of the country whose president acts',
      '2024-11-18',
      'Le président américain autorise des frappes en Russie. Le [président élu], lui, se tait.',
      'donald-trump',
    ],
    [
      'a king beside his government',
      '2025-03-04',
      'Il a été reçu à Downing Street, puis par le [roi], à Sandringham.',
      'charles-iii',
    ],
    ['a king of nowhere', '2025-03-04', 'Il a été reçu par le [roi], dans son palais.', ''],
    [
      'a king between two countries',
      '2025-03-04',
      'Entre le Royaume-Uni et la France, le [roi] hésite.',
      '',
    ],
    [
      'the head of the body that opens the sentence',
      '2026-05-13',
      'À la Commission, on se défend de tout triomphe, et la [présidente] se tait.',
      'ursula-von-der-leyen',
    ],
    [
      'the secretary-general of the body just named',
      '2026-02-24',
      'À l’ONU, la délégation s’est abstenue. Le [secrétaire général] a parlé.',
      'antonio-guterres',
    ],
    ['a secretary-general of nothing', '2026-02-24', 'Le [secrétaire général] a parlé.', ''],
    [
      'neither the one nor the other',
      '2025-11-24',
      'Ni le ministre de la Défense, Denys Chmyhal, ni la [Première ministre] n’étaient là.',
      'yulia-svyrydenko',
    ],
    ['whoever comes', '2025-06-06', 'Olaf Scholz paiera, quel que soit son [successeur].', ''],
    [
      'a new minister of something',
      '2024-12-20',
      'On attend le [nouveau ministre] de pied ferme.',
      '',
    ],
  ])('%s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });
});

describe('the outlet’s own', () => {
  const GONE = 'Le [ministre de l’Intérieur] se rendra sur les lieux mercredi.';
  it.each<Case>([
    ['a minister where nothing is foreign', '2025-01-28', GONE, 'bruno-retailleau'],
    ['a head of government', '2025-01-28', 'Le [Premier ministre] viendra.', 'francois-bayrou'],
    ['not a president: clubs have some', '2025-01-28', 'Le [président] viendra au vestiaire.', ''],
    ['not after another country', '2025-01-28', `L’Irlande a les pieds dans l’eau. ${GONE}`, ''],
    ['not after a foreigner', '2025-01-28', `Donald Tusk a téléphoné. ${GONE}`, ''],
    ['not beside one that comes', '2025-01-28', `${GONE} Berlin enverra des pompes.`, ''],
    [
      'not in a land that the base does not know',
      '2025-01-28',
      `En Zambie, tout va mal. ${GONE}`,
      '',
    ],
    ['not where nobody is known', '2025-11-28', GONE, ''],
  ])('%s', (_, day, text, actor) => {
    const [found] = linkOf(text, day).split(', ');
    expect(found).toBe(actor);
  });

  it('is not that of a French outlet for another', () => {
    expect(linkOf(GONE, '2025-01-28', 'fr', 'https://www.lesoir.be/a')).toBe('');
  });
});
