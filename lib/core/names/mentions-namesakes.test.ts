import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';

const OURS = 'keir-starmer';
const DAY = '2025-06-10';

describe('a surname that somebody else bears too', () => {
  it.each<[why: string, text: string]>([
    ['another given name just before', 'Keir Starmer écoute. Joe Starmer soupire. [Starmer] rit.'],
    ['in an apposition', 'Keir Starmer écoute. Son voisin, Joe Starmer, soupire. [Starmer] rit.'],
    ['with nobody else', 'Joe Starmer tient un bar. [Starmer] le vendra.'],
    ['before the full name', 'Joe Starmer boit. [Starmer] rit. Keir Starmer écoute plus loin.'],
    ['a widespread given name', 'Keir Starmer écoute. Charles Starmer soupire. [Starmer] rit.'],
    ['an unknown man', 'Keir Starmer parle. Un certain [Starmer] proteste.'],
    ['an unknown man with a title', 'Keir Starmer parle. Un M. [Starmer] proteste.'],
    ['and later too', 'Keir Starmer parle. Un certain Starmer proteste. [Starmer] insiste.'],
    ['another of them', 'Keir Starmer parle. L’autre [Starmer] vend des glaces.'],
    ['a namesake', 'Keir Starmer parle. Son homonyme [Starmer] vend des glaces.'],
    ['a trade before', 'Keir Starmer parle. Le boulanger [Starmer] ferme.'],
    ['a trade after', 'Keir Starmer parle. [Starmer], le batteur, monte sur scène.'],
    ['a footballer between brackets', 'Keir Starmer parle. [Starmer] (le batteur) rit.'],
    ['a writer after', '[Starmer], dramaturge lillois, ouvre la saison.'],
    ['a family', 'Les [Starmer], père et fils, tiennent un bar.'],
    ['no kin', 'Keir Starmer parle. [Starmer], sans lien de parenté, tient le bar.'],
  ])('is not ours: %s', (_, text) => {
    expect(linkOf(text, DAY)).toBe('');
  });

  it.each<[why: string, text: string]>([
    ['nobody else', 'Keir Starmer écoute. Plus tard, [Starmer] répond.'],
    ['the other came first', 'Joe Starmer soupire. Keir Starmer écoute. [Starmer] rit.'],
    ['the other comes later', 'Keir Starmer écoute. [Starmer] rit. Joe Starmer soupire.'],
    ['a title', 'Keir Starmer écoute. Joe Starmer soupire. Le Premier ministre [Starmer] rit.'],
    [
      'since a title',
      'Keir Starmer parle. Joe Starmer rit. Le Premier ministre Starmer sort. [Starmer] court.',
    ],
    ['a relative', 'Keir Starmer écoute. Victoria Starmer, son épouse, arrive. [Starmer] rit.'],
    ['in one mood', 'Keir Starmer écoute. Un [Starmer] affaibli répond.'],
    ['a politeness', 'Keir Starmer écoute. M. [Starmer] répond.'],
    ['an office after', 'Keir Starmer écoute. [Starmer], le Premier ministre, répond.'],
    ['company', 'Keir Starmer écoute. [Starmer] et son équipe sortent.'],
    [
      'far from the other',
      'Keir Starmer écoute. Joe Starmer rit.\nIl pleut. La salle attend.\nUne heure passe. Rien.\n[Starmer] revient.',
    ],
  ])('is ours: %s', (_, text) => {
    expect(linkOf(text, DAY)).toBe(OURS);
  });

  it.each<[why: string, text: string, actor: string]>([
    ['an unknown woman', 'Jonathan Powell called. Dina Powell spoke. [Powell] left.', ''],
    [
      'ours after her',
      'Dina Powell spoke. Jonathan Powell called. [Powell] left.',
      'jonathan-powell',
    ],
    ['a trade', 'Jonathan Powell called. [Powell] the drummer spoke.', ''],
    ['a Mr', 'Jonathan Powell called. A Mr [Powell] of Hull wrote.', ''],
    [
      'a Mr, and later',
      'Jonathan Powell called. A Mr Powell of Hull wrote. [Powell] sells tea.',
      '',
    ],
    ['Mr alone', 'Jonathan Powell called. Mr [Powell] then left.', 'jonathan-powell'],
    ['another', 'Jonathan Powell called. Another [Powell] wrote.', ''],
    ['no relation', 'Jonathan Powell called. [Powell], no relation, wrote.', ''],
  ])('in English: %s', (_, text, actor) => {
    expect(linkOf(text, '2026-01-24', 'en')).toBe(actor);
  });
});

describe('a surname given to a thing', () => {
  it.each<[why: string, text: string]>([
    ['a ship', 'Keir Starmer parle. Le cargo [Starmer] coule.'],
    ['an aircraft carrier', 'Keir Starmer parle. Le porte-avions [Starmer] appareille.'],
    ['a firm', 'Keir Starmer parle. La société [Starmer] fait des pneus.'],
    [
      'a firm named again',
      'Keir Starmer parle. La société Starmer fait des pneus. [Starmer] en vend.',
    ],
    ['partners', 'Keir Starmer parle. Chez [Starmer] & Fils, rien ne presse.'],
    ['sons', 'Keir Starmer parle. Chez [Starmer] et Fils, rien ne presse.'],
    ['a company form', 'Keir Starmer parle. Chez [Starmer] Ltd, rien ne presse.'],
    ['a street', 'Keir Starmer parle. La rue [Starmer] est barrée.'],
    ['a street of', 'Keir Starmer parle. La rue de [Starmer] est barrée.'],
    ['a village', 'Keir Starmer parle. Le village de [Starmer] dort.'],
    ['a lake', 'Keir Starmer parle. Le lac [Starmer] est gelé.'],
    ['a seaside town', 'Keir Starmer parle. À [Starmer]-on-Sea, la mer monte.'],
    ['a town on a river', 'Keir Starmer parle. [Starmer]-sur-Loire vote.'],
    ['a place where one is', 'Andy Burnham parle. Un homme dort à [Burnham]-on-Sea.'],
  ])('names no person: %s', (_, text) => {
    expect(linkOf(text, DAY)).toBe('');
  });

  it.each<[why: string, text: string]>([
    ['a government', 'Keir Starmer parle. Le gouvernement [Starmer] vacille.'],
    ['the government of', 'Keir Starmer parle. Le gouvernement de [Starmer] vacille.'],
    ['a bag', 'Keir Starmer parle. La valise de [Starmer] est prête.'],
    ['a follower', 'Keir Starmer parle. Le camp [Starmer] vacille.'],
    ['a partner', 'Keir Starmer parle. [Starmer] et Macron se voient.'],
  ])('stays with the person: %s', (_, text) => {
    expect(linkOf(text, DAY)).toBe(OURS);
  });
});

describe('a town of another land', () => {
  it.each<[why: string, text: string]>([
    ['a state after a comma', 'Il est né à [Moscou], Idaho.'],
    ['a state with its preposition', 'Elle vit à [Moscou], dans l’Idaho.'],
    ['a state without a comma', 'Elle vit à [Paris] au Texas.'],
    ['a state in brackets', 'Il est maire de [Paris] (Texas).'],
    ['a county in brackets', 'La course passe par [Vienne] (Isère) dimanche.'],
    ['a film', 'Le film [Paris], Texas repasse ce soir.'],
  ])('is not the capital: %s', (_, text) => {
    expect(linkOf(text, '2026-10-10')).toBe('');
  });

  it.each<[why: string, text: string]>([
    ['a state', 'He was born in [Moscow], Idaho.'],
    ['a province', 'She teaches in [London], Ontario, and likes it.'],
    ['a township', 'A fire broke out in the [Moscow] township of Maine.'],
  ])('is not the capital in English: %s', (_, text) => {
    expect(linkOf(text, '2026-10-10', 'en')).toBe('');
  });

  it.each<[why: string, text: string, actor: string]>([
    ['an agency', '[Paris] (AFP) – Les alliés attendent.', 'paris'],
    ['its own country', 'Il vit à [Kiev] (Ukraine).', 'kiev'],
    ['a person after a comma', 'À [Kiev], Tom Dubois attend.', 'kiev'],
    ['an acronym', 'Il vit à [Kiev] (OTAN exceptée).', 'kiev'],
  ])('is the capital: %s', (_, text, actor) => {
    expect(linkOf(text, '2026-10-10')).toBe(actor);
  });
});

describe('a surname after a rank, a trade or a firm', () => {
  it.each<[why: string, text: string]>([
    ['a doctor', 'Le docteur [Starmer] consulte le mardi.'],
    ['an officer', 'Le lieutenant [Starmer] a tiré.'],
    ['a policeman', 'Le brigadier [Starmer] a dressé procès-verbal.'],
    ['a sister', 'La sœur [Starmer] soigne les malades.'],
    ['a boxer', 'La boxeuse [Starmer] l’emporte aux points.'],
    ['a couple', 'M. et Mme [Starmer] ont gagné au loto.'],
    ['a lawyer', 'Maître [Starmer] plaidera jeudi.'],
    ['a clinic', 'La clinique [Starmer] ouvre un service de nuit.'],
    ['a dairy', 'La fromagerie [Starmer] emploie dix personnes.'],
    ['a foundation', 'La fondation [Starmer] finance un prix.'],
    ['a brand', 'Keir Starmer écoute. Il mange des [Starmer]’s au petit déjeuner.'],
  ])('is somebody or something else: %s', (_, text) => {
    expect(linkOf(text, DAY)).toBe('');
  });

  it.each<[why: string, text: string]>([
    ['an office', 'Le Premier ministre [Starmer] a tranché.'],
    ['a camp', 'Le gouvernement [Starmer] a tranché.'],
    ['a time', 'Keir Starmer écoute. Mardi, [Starmer] tranche.'],
    ['a possessive in a quotation', 'Keir Starmer écoute. « [Starmer] sourit », dit-on.'],
    ['a politeness', 'Keir Starmer écoute. Puis M. [Starmer] tranche.'],
    ['company', 'Keir Starmer écoute. M. Macron et M. [Starmer] tranchent.'],
    ['a verb', 'Keir Starmer écoute. Puis arrive [Starmer], souriant.'],
    ['a leader', 'Keir Starmer écoute. Le dirigeant [Starmer] tranche.'],
    ['a list', 'Keir Starmer écoute. Avec [Starmer] et Macron, tout va.'],
    ['a comparison', 'Keir Starmer écoute. Nul, sauf [Starmer], ne tranche.'],
    ['a preposition', 'Keir Starmer écoute. Chez [Starmer], le doute grandit.'],
  ])('is ours after %s', (_, text) => {
    expect(linkOf(text, DAY)).toBe(OURS);
  });
});

describe('a full name', () => {
  it.each<[why: string, text: string, actor: string]>([
    ['with a trade of its own', 'L’actrice [Anna Kelly] joue Ophélie à Avignon.', ''],
    ['with a function', 'La porte-parole adjointe [Anna Kelly] a répondu.', 'anna-kelly'],
    [
      'of somebody known to all',
      'Le comédien [Volodymyr Zelensky] est loin.',
      'volodymyr-zelensky',
    ],
    ['with a trade in brackets', '[Anna Kelly] (l’actrice) joue Ophélie.', ''],
    ['with no kin', '[Anna Kelly], sans lien avec Washington, tient un bar.', ''],
    ['with an age and a trade', 'Dans le box, [António Costa], 52 ans, jardinier, nie.', ''],
    ['with an age alone', '[António Costa], 64 ans, préside le Conseil.', 'antonio-costa'],
    ['whose surname is another’s too', 'António Costa, 52 ans, jardinier, nie. [Costa] rit.', ''],
    [
      'of somebody known to all, beside an expert',
      'Un historien, [Volodymyr Zelensky], lit.',
      'volodymyr-zelensky',
    ],
    ['with a former trade', 'L’ancienne actrice [Anna Kelly] a répondu.', 'anna-kelly'],
    ['of an expert', 'Le professeur [Michael Clarke] doute.', 'michael-clarke'],
  ])('%s', (_, text, actor) => {
    expect(linkOf(text, '2026-02-10')).toBe(actor);
  });
});

describe('a rank before a surname', () => {
  it.each<[why: string, text: string, actor: string]>([
    ['is not a minister’s', 'Le général [Robles] commandait la place en 1810.', ''],
    ['is not a president’s', 'Le juge [Macron] a levé l’audience.', ''],
    ['is a soldier’s', 'Le général [Mandon] commande les armées.', 'fabien-mandon'],
    ['may be an old one', 'Petr Pavel arrive. Le général [Pavel] préside.', 'petr-pavel'],
  ])('%s', (_, text, actor) => {
    expect(linkOf(text, '2025-10-10')).toBe(actor);
  });
});
