import { describe, expect, it } from 'vitest';

import { linkOf } from '../../tests/support/bundled-engine';
import type { Lang } from './knowledge';

describe('an office without a country, or told by another’s', () => {
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
      '2026-06-06',
      'fr',
      'Viktor Orbán a quitté la scène. L’[ancien Premier ministre] n’a rien dit.',
      'viktor-orban',
    ],
    [
      '2026-06-06',
      'fr',
      'Péter Magyar a succédé à Viktor Orbán. L’[ancien Premier ministre] n’a rien dit.',
      'viktor-orban',
    ],
    [
      '2026-06-06',
      'fr',
      'En Hongrie, Péter Magyar gouverne depuis mai. L’[ancien Premier ministre] n’a rien dit.',
      'viktor-orban',
    ],
    ['2026-06-06', 'fr', 'Péter Magyar veut rompre avec son [prédécesseur].', 'viktor-orban'],
    [
      '2026-06-06',
      'fr',
      'Le nouveau Premier ministre hongrois veut rompre avec son [prédécesseur].',
      'viktor-orban',
    ],
    [
      '2026-06-06',
      'fr',
      'Budapest change de cap. Le Premier ministre hongrois a pris le contre-pied de son [prédécesseur].',
      'viktor-orban',
    ],
    [
      '2026-09-06',
      'fr',
      'Keir Starmer a laissé la place en juillet. Son [successeur] maintient le cap.',
      'andy-burnham',
    ],
    ['2026-09-06', 'fr', 'Le [successeur de Keir Starmer] maintient le cap.', 'andy-burnham'],
    [
      '2026-09-06',
      'fr',
      'Andy Burnham poursuit la politique de son [prédécesseur].',
      'keir-starmer',
    ],
    [
      '2026-09-06',
      'fr',
      'Andy Burnham poursuit la politique de son [prédécesseur Keir Starmer].',
      'keir-starmer',
    ],
    ['2025-06-06', 'fr', 'Friedrich Merz va plus loin que son [prédécesseur].', 'olaf-scholz'],
    ['2025-06-06', 'fr', 'Olaf Scholz avait refusé. Son [successeur] hésite.', 'friedrich-merz'],
    [
      '2026-01-06',
      'fr',
      'Le président ukrainien a reçu son [homologue polonais].',
      'karol-nawrocki',
    ],
    [
      '2026-01-06',
      'fr',
      'Volodymyr Zelensky et son [homologue français] ont signé.',
      'emmanuel-macron',
    ],
    [
      '2026-01-06',
      'fr',
      'Volodymyr Zelensky et son [homologue américain] ont parlé.',
      'donald-trump',
    ],
    [
      '2026-01-06',
      'fr',
      'Sébastien Lecornu s’est entretenu avec son [homologue britannique].',
      'keir-starmer',
    ],
    [
      '2026-01-06',
      'fr',
      'Catherine Vautrin et son [homologue allemand] ont visité le site.',
      'boris-pistorius',
    ],
    [
      '2026-01-06',
      'fr',
      'La ministre des Armées et son [homologue allemand] ont visité le site.',
      'boris-pistorius',
    ],
    [
      '2026-01-06',
      'fr',
      'Boris Pistorius et son [homologue française] ont visité le site.',
      'catherine-vautrin',
    ],
    [
      '2026-08-20',
      'fr',
      'Le ministre ukrainien de la Défense a remercié son [homologue britannique].',
      'wes-streeting',
    ],
    [
      '2026-07-06',
      'fr',
      'Le ministre allemand de la Défense, Boris Pistorius, a remercié son [homologue britannique].',
      'dan-jarvis',
    ],
    ['2026-01-06', 'fr', 'Jean-Noël Barrot a reçu son [homologue italien].', 'antonio-tajani'],
    [
      '2026-01-06',
      'fr',
      'Le chef de la diplomatie française a reçu son [homologue italien].',
      'antonio-tajani',
    ],
    [
      '2026-01-06',
      'fr',
      'Le général Mandon a reçu son [homologue britannique].',
      'richard-knighton',
    ],
    [
      '2026-01-06',
      'fr',
      'Le général Fabien Mandon a reçu son [homologue britannique].',
      'richard-knighton',
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
      'Mark Rutte applaudit. Le [secrétaire général] veut aller vite.',
      'mark-rutte',
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
      '2026-10-06',
      'fr',
      'Andy Burnham tient les promesses de Keir Starmer. L’ancien Premier ministre britannique avait tout bâti avec Emmanuel Macron ; son [successeur] l’entretient.',
      'andy-burnham',
    ],
  ])('is found by what was said: %s, %s: %s → %s', (day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });

  it.each<[day: string, lang: Lang, text: string, actor: string]>([
    [
      '2026-01-06',
      'en',
      'Donald Trump met aides on Monday. The [president] was pleased.',
      'donald-trump',
    ],
    [
      '2026-01-06',
      'en',
      'Donald Trump met aides on Monday. The [US president] was pleased.',
      'donald-trump',
    ],
    [
      '2026-01-06',
      'en',
      'Trump met aides on Monday. Later the [president] posted a video.',
      'donald-trump',
    ],
    [
      '2026-01-06',
      'en',
      'The White House said the [president] would call Volodymyr Zelensky.',
      'donald-trump',
    ],
    ['2026-01-06', 'en', 'White House officials said the [president] was pleased.', 'donald-trump'],
    [
      '2026-01-06',
      'en',
      'Emmanuel Macron opened the talks. A White House official said the [president] had not decided.',
      'donald-trump',
    ],
    [
      '2026-01-06',
      'en',
      'In Washington, the [president] told reporters that he was pleased.',
      'donald-trump',
    ],
    ['2026-01-06', 'en', 'Marco Rubio said the [president] wanted peace.', 'donald-trump'],
    [
      '2026-01-06',
      'en',
      'Volodymyr Zelenskyy thanked his hosts. The [president] flew home.',
      'volodymyr-zelensky',
    ],
    [
      '2026-06-06',
      'en',
      'Viktor Orban lost. The [former prime minister] said nothing.',
      'viktor-orban',
    ],
    ['2026-09-06', 'en', 'Andy Burnham has followed his [predecessor].', 'keir-starmer'],
    [
      '2026-09-06',
      'en',
      'Keir Starmer left in July. His [successor] has kept the plan.',
      'andy-burnham',
    ],
    ['2026-09-06', 'en', '[Starmer’s successor] has kept the plan.', 'andy-burnham'],
    ['2026-09-06', 'en', 'Keir Starmer’s [successor] has kept the plan.', 'andy-burnham'],
    ['2026-01-06', 'en', 'The Ukrainian president met his [Polish counterpart].', 'karol-nawrocki'],
    ['2026-01-06', 'en', 'John Healey met his [German counterpart].', 'boris-pistorius'],
    [
      '2026-01-06',
      'en',
      'Keir Starmer was ready. The [prime minister] had flown in.',
      'keir-starmer',
    ],
    ['2026-08-25', 'en', 'He later met the [King] at a small reception.', 'charles-iii'],
    ['2026-01-06', 'en', 'Downing Street said the [prime minister] would travel.', 'keir-starmer'],
    [
      '2026-01-06',
      'en',
      'Emmanuel Macron thanked the guests. The Kremlin said the [president] had no plans.',
      'vladimir-poutine',
    ],
    [
      '2026-01-06',
      'en',
      'Donald Trump called. Friedrich Merz said the [president] was sincere.',
      'donald-trump',
    ],
  ])('is found by what was said in English: %s, %s: %s → %s', (day, lang, text, actor) => {
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
  ])('stays open: %s, %s: %s', (day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });
});
