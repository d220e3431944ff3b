/** Heads of bodies and armies, advisers and speakers, in French. */
import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';
import type { Lang } from '../knowledge';

describe('a body whose name goes on', () => {
  it.each([
    'Le [président de la Commission] des finances a critiqué le texte.',
    'Le [président de l’Union] des commerçants réclame un parking.',
    'La [présidente de la Commission] nationale du débat public tranche.',
  ])('is another: %s', (text) => {
    expect(linkOf(text, '2026-01-06')).toBe('');
  });
});

describe('an office in a body', () => {
  it.each<[day: string, lang: Lang, text: string, actor: string]>([
    [
      '2026-01-06',
      'fr',
      'Le [chef d’état-major des armées], le général Fabien Mandon, a présenté le dispositif.',
      'fabien-mandon',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [chef d’état-major des armées] français a présenté le dispositif.',
      'fabien-mandon',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [chef d’état-major des armées françaises] a présenté le dispositif.',
      'fabien-mandon',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [chef d’état-major de l’armée russe] s’est montré sur le front.',
      'valeri-guerassimov',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [chef d’état-major russe] s’est montré sur le front.',
      'valeri-guerassimov',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [chef d’état-major britannique] plaide pour une présence durable.',
      'richard-knighton',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [chef d’état-major de l’armée ukrainienne] était à ses côtés.',
      'andrii-hnatov',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [commandant en chef des forces armées ukrainiennes] demande des renforts.',
      'oleksandr-syrskyi',
    ],
    [
      '2026-08-06',
      'fr',
      'Le [commandant en chef des forces armées ukrainiennes] demande des renforts.',
      'mykhailo-drapatyi',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [commandant en chef ukrainien] demande des renforts.',
      'oleksandr-syrskyi',
    ],
    [
      '2026-01-06',
      'fr',
      'Le porte-parole du Kremlin, [Dmitri Peskov], a prévenu les Occidentaux.',
      'dmitri-peskov',
    ],
    [
      '2026-01-06',
      'fr',
      'La [porte-parole du ministère russe des Affaires étrangères] a dénoncé une provocation.',
      'maria-zakharova',
    ],
    [
      '2026-01-06',
      'fr',
      'La [porte-parole du ministère des Affaires étrangères russe] a dénoncé une provocation.',
      'maria-zakharova',
    ],
    ['2026-01-06', 'fr', 'Le [secrétaire général de l’Otan] reçoit les ministres.', 'mark-rutte'],
    [
      '2026-01-06',
      'fr',
      'Le [secrétaire général de l’Alliance atlantique] reçoit les ministres.',
      'mark-rutte',
    ],
    ['2026-01-06', 'fr', 'Le [patron de l’Otan] reçoit les ministres.', 'mark-rutte'],
    [
      '2026-01-06',
      'fr',
      'L’[ancien secrétaire général de l’Otan] Jens Stoltenberg tempère.',
      'jens-stoltenberg',
    ],
    [
      '2026-01-06',
      'fr',
      'L’[ancien secrétaire général de l’Otan], aujourd’hui ministre en Norvège, tempère.',
      'jens-stoltenberg',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [secrétaire général des Nations unies] appelle à la retenue.',
      'antonio-guterres',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [commissaire européen à la Défense] réclame des moyens.',
      'andrius-kubilius',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [commissaire européen à la Défense et à l’Espace] réclame des moyens.',
      'andrius-kubilius',
    ],
    [
      '2026-01-06',
      'fr',
      'La [haute représentante de l’Union européenne] se félicite.',
      'kaja-kallas',
    ],
    [
      '2026-01-06',
      'fr',
      'L’[envoyé spécial américain] Steve Witkoff est attendu.',
      'steve-witkoff',
    ],
    ['2026-01-06', 'fr', 'L’[émissaire américain] Steve Witkoff est attendu.', 'steve-witkoff'],
    ['2026-01-06', 'fr', 'Le [pape] appelle à la paix.', 'leon-xiv'],
    ['2026-01-06', 'fr', 'La [présidente de l’Assemblée nationale] écoute.', 'yael-braun-pivet'],
    ['2026-01-06', 'fr', 'Le [président du Sénat] écoute.', 'gerard-larcher'],
    ['2026-01-06', 'fr', 'Le président du Sénat, [Gérard Larcher], écoute.', 'gerard-larcher'],
    ['2026-01-06', 'fr', 'La [présidente du groupe RN à l’Assemblée] proteste.', 'marine-le-pen'],
    ['2026-01-06', 'fr', 'Le [patron du RN] proteste.', 'jordan-bardella'],
    ['2026-01-06', 'fr', 'La [présidente du groupe LFI] proteste.', 'mathilde-panot'],
    ['2026-09-06', 'fr', 'Le [chef du Labour] proteste.', 'andy-burnham'],
    ['2026-09-06', 'fr', 'Le [chef du Parti travailliste] proteste.', 'andy-burnham'],
    [
      '2026-01-06',
      'fr',
      'Le [conseiller à la sécurité nationale britannique] est attendu.',
      'jonathan-powell',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [conseiller diplomatique d’Emmanuel Macron] est attendu.',
      'emmanuel-bonne',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [chef du renseignement militaire ukrainien] est attendu.',
      'oleh-ivashchenko',
    ],
    [
      '2026-01-06',
      'fr',
      'L’[ancien commandant en chef ukrainien] est attendu.',
      'valerii-zaluzhnyi',
    ],
    ['2026-01-06', 'fr', 'Le Premier ministre belge, [Bart De Wever], refuse.', 'bart-de-wever'],
    [
      '2026-01-06',
      'fr',
      'Le [président du comité militaire de l’Otan] s’inquiète.',
      'giuseppe-cavo-dragone',
    ],
    [
      '2026-01-06',
      'fr',
      'Le [commandant suprême des forces alliées en Europe] s’inquiète.',
      'alexus-grynkewich',
    ],
    [
      '2026-03-10',
      'fr',
      'Ministre de la Défense depuis 2023, [Boris Pistorius] applaudit.',
      'boris-pistorius',
    ],
    ['2026-03-10', 'fr', 'Le [chef d’état-major de l’armée de terre] était là.', 'pierre-schill'],
    ['2026-03-10', 'fr', 'Le [porte-parole] du Kremlin a réagi.', 'dmitri-peskov'],
    [
      '2026-03-10',
      'fr',
      'La [patronne de la Commission européenne] a réagi.',
      'ursula-von-der-leyen',
    ],
    [
      '2026-03-10',
      'fr',
      'La [dirigeante de la Commission européenne] a réagi.',
      'ursula-von-der-leyen',
    ],
    ['2026-03-10', 'fr', 'Le [leader ukrainien] a réagi.', 'volodymyr-zelensky'],
    [
      '2025-12-20',
      'fr',
      'Andrej Babiš reprend les rênes à Prague. Son [prédécesseur, Petr Fiala], avait lancé l’initiative sur les obus.',
      'petr-fiala',
    ],
    [
      '2026-02-10',
      'fr',
      'D’après le [chef du renseignement militaire ukrainien], l’ennemi recrute.',
      'oleh-ivashchenko',
    ],
    [
      '2026-02-10',
      'fr',
      'Le président finlandais joue au golf avec son [homologue américain].',
      'donald-trump',
    ],
    [
      '2026-02-10',
      'fr',
      '« Nous y sommes », a résumé le [secrétaire général de l’Alliance].',
      'mark-rutte',
    ],
    [
      '2026-02-10',
      'fr',
      'L’[ancien patron de l’Otan], devenu ministre, a souri.',
      'jens-stoltenberg',
    ],
  ])('goes to the holder of the day: %s, %s: %s → %s', (day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });
});
