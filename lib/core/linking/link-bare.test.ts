/** Heads without a country, by what the article has said: « le président », « le chancelier ». */
import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';
import type { Lang } from '../knowledge';

describe('a head without a country', () => {
  it.each<[day: string, lang: Lang, text: string, actor: string]>([
    [
      '2026-01-06',
      'fr',
      'La [présidente de la Commission] européenne réclame des moyens.',
      'ursula-von-der-leyen',
    ],
    [
      '2026-01-06',
      'fr',
      'La [présidente de la Commission], Ursula von der Leyen, réclame des moyens.',
      'ursula-von-der-leyen',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [chef de l’État] polonais et le Premier ministre s’opposent.',
      'karol-nawrocki',
    ],
    [
      '2026-01-06',
      'fr',
      'Keir Starmer est arrivé. « Nous sommes prêts », a assuré le [Premier ministre britannique].',
      'keir-starmer',
    ],
    [
      '2026-01-06',
      'fr',
      'Friedrich Merz est prudent. « Pas avant une trêve », a prévenu le [chancelier].',
      'friedrich-merz',
    ],
    [
      '2026-01-06',
      'fr',
      'Ursula von der Leyen applaudit. La [présidente de la Commission] veut aller vite.',
      'ursula-von-der-leyen',
    ],
    [
      '2026-01-06',
      'fr',
      'Kaja Kallas applaudit. La [haute représentante] veut aller vite.',
      'kaja-kallas',
    ],
    [
      '2026-01-06',
      'fr',
      'Giorgia Meloni refuse. La [présidente du Conseil] n’enverra personne.',
      'giorgia-meloni',
    ],
    [
      '2026-01-06',
      'fr',
      'Le chef de l’État et le [chancelier] se parlent souvent.',
      'friedrich-merz',
    ],
    [
      '2026-01-06',
      'fr',
      'Andrius Kubilius a parlé. Le [commissaire européen] veut des usines.',
      'andrius-kubilius',
    ],
    [
      '2026-01-06',
      'fr',
      'L’Élysée précise que le [président] se rendra à Kiev. Volodymyr Zelensky l’attend.',
      'emmanuel-macron',
    ],
    [
      '2026-01-06',
      'fr',
      'Volodymyr Zelensky est arrivé. Selon l’Élysée, le [président] l’a reçu une heure.',
      'emmanuel-macron',
    ],
    [
      '2026-01-06',
      'fr',
      'Volodymyr Zelensky est arrivé. Le [président] a déclaré au Monde qu’il était prêt.',
      'volodymyr-zelensky',
    ],
    ['2026-01-06', 'fr', 'Le Kremlin juge que le [chef de l’État] s’égare.', 'emmanuel-macron'],
    [
      '2026-01-06',
      'fr',
      'Friedrich Merz a parlé. Selon le Kremlin, le [président] ne bougera pas.',
      'vladimir-poutine',
    ],
    [
      '2026-01-06',
      'fr',
      'Downing Street confirme que le [Premier ministre] partira jeudi.',
      'keir-starmer',
    ],
    [
      '2026-03-10',
      'fr',
      'Rob Jetten s’est montré prudent. Le [nouveau Premier ministre] gouverne sans majorité.',
      'rob-jetten',
    ],
    [
      '2026-03-10',
      'fr',
      'Le [Premier ministre] belge et son homologue luxembourgeois approuvent.',
      'bart-de-wever',
    ],
    [
      '2026-03-10',
      'fr',
      'Emmanuel Macron a appelé Donald Trump. Le [président américain] l’a écouté.',
      'donald-trump',
    ],
    [
      '2026-03-10',
      'fr',
      'Emmanuel Macron a appelé Donald Trump. Le [locataire de la Maison Blanche] l’a écouté.',
      'donald-trump',
    ],
    [
      '2026-03-10',
      'fr',
      'Emmanuel Macron a appelé Donald Trump. Le [président français] a insisté.',
      'emmanuel-macron',
    ],
    [
      '2026-03-10',
      'fr',
      'Emmanuel Macron a appelé Donald Trump. Le [chef de l’État] a insisté.',
      'emmanuel-macron',
    ],
    [
      '2026-03-10',
      'fr',
      'Vladimir Poutine se tait. Le [président] attend son heure, dit-on à Moscou.',
      'vladimir-poutine',
    ],
    [
      '2026-03-10',
      'fr',
      'Volodymyr Zelensky a remplacé son ministre. Le [président] en avait parlé à ses alliés.',
      'volodymyr-zelensky',
    ],
    [
      '2026-03-10',
      'fr',
      'Volodymyr Zelensky et sa [Première ministre] ont parlé.',
      'yulia-svyrydenko',
    ],
    [
      '2026-03-10',
      'fr',
      'Emmanuel Macron et son [Premier ministre] ont parlé.',
      'sebastien-lecornu',
    ],
    ['2026-03-10', 'fr', 'La Pologne et son [président] hésitent.', 'karol-nawrocki'],
    [
      '2025-05-02',
      'fr',
      'Friedrich Merz a joint Donald Tusk. Le [chancelier sortant] n’a rien dit.',
      'olaf-scholz',
    ],
    [
      '2026-09-03',
      'fr',
      'Le ministre a réuni les pays de la [coalition]. Le ministre ukrainien a remercié.',
      'coalition-des-volontaires',
    ],
  ])('is found by what was said: %s, %s: %s → %s', (day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });

  it.each<[day: string, lang: Lang, text: string, actor: string]>([
    [
      '2026-01-06',
      'fr',
      'Avec ses [homologues allemand et polonais], Jean-Noël Barrot a signé.',
      '',
    ],
    ['2026-01-06', 'fr', 'Chaque [président] signe.', ''],
    [
      '2026-01-06',
      'fr',
      '« Il faut agir », dit le [Premier ministre]. Keir Starmer l’a répété à Londres.',
      '',
    ],
    ['2026-01-06', 'en', 'The club’s [president] is ready.', ''],
    ['2026-01-06', 'en', 'A [former prime minister] is ready.', ''],
    [
      '2026-01-06',
      'en',
      'The leaders of France and Britain met. The [prime minister] was ready.',
      '',
    ],
    ['2026-08-25', 'en', 'A [king] without a crown was there at the reception.', ''],
    ['2026-03-10', 'fr', 'Donald Trump et son [émissaire] ont parlé.', ''],
  ])('stays open: %s, %s: %s', (day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });
});
