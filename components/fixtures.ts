/** Cards and their lines as the background gives them, for tests and for the design page. */
import type { Claim, ClaimFrame, Mention } from '../lib/core/annotation';
import type {
  ActorCard,
  ClaimCard,
  FactLine,
  NumberSeries,
  SourceLine,
} from '../lib/core/cards/cards';
import type { ActorId, ActorKind } from '../lib/core/knowledge';

export const AS_OF = '2026-01-06';

export function source(change: Partial<SourceLine> = {}): SourceLine {
  return {
    publisher: 'El País',
    title: 'Sánchez convoca una ronda con los grupos políticos',
    url: 'https://elpais.com/espana/2026-01-06/sanchez.html',
    published: '2026-01-06',
    kind: 'press',
    stance: 'supports',
    citedBy: null,
    ...change,
  };
}

export const SOURCES: Record<'guardian' | 'reuters' | 'undated' | 'quoted' | 'bare', SourceLine> = {
  guardian: source({
    publisher: 'The Guardian',
    title: 'UK and France ‘ready to deploy troops’ to Ukraine after ceasefire',
    url: 'https://www.theguardian.com/world/2026/jan/06/uk-france-ready-to-deploy-troops-to-ukraine-after-ceasefire',
  }),
  reuters: source({
    publisher: 'Reuters (Boursorama)',
    title: 'Ukraine-Réunion de la "coalition des volontaires" mardi',
    url: 'https://www.boursorama.com/actualite-economique/actualites/reunion',
    published: '2025-11-24',
    kind: 'agency',
  }),
  undated: source({
    publisher: 'Ukrinform',
    title: 'Coalition of the Willing Summit',
    url: 'https://www.ukrinform.net/rubric-polytics/4078273.html',
    published: null,
    kind: 'agency',
  }),
  quoted: source({
    publisher: 'Le Progrès (AFP)',
    title: 'Coalition des volontaires : les Européens renforcent leur soutien à Kiev',
    url: 'https://www.leprogres.fr/defense-guerre-conflit/2026/07/13/coalition',
    published: '2026-07-13',
    kind: 'agency',
    citedBy: 'Wikipédia',
  }),
  bare: source({
    publisher: 'TASS',
    title: null,
    url: null,
    kind: 'state-media',
    stance: 'reports',
  }),
};

export function fact(change: Partial<FactLine> = {}): FactLine {
  return {
    id: 'members-35-2026-01-06',
    statement: 'Lors du sommet de Paris du 6 janvier 2026, la coalition comptait 35 pays.',
    correction: null,
    status: 'established',
    relation: null,
    why: null,
    asOf: AS_OF,
    validFrom: '2025-11-25',
    validTo: '2026-07-13',
    evidence: 'page',
    sources: [source(), SOURCES.reuters, SOURCES.undated],
    ...change,
  };
}

export const FACTS = {
  members: fact(),
  thirtySeven: fact({
    id: 'members-37-2026-07-13',
    statement: 'Au sommet de Paris du 13 juillet 2026, la coalition comptait 37 pays.',
    asOf: '2026-07-13',
    validFrom: '2026-07-13',
    validTo: null,
    evidence: 'quoted',
    sources: [SOURCES.quoted],
  }),
  contributors: fact({
    id: '26-countries-2025-09-04',
    statement:
      'Le 4 septembre 2025, Emmanuel Macron a annoncé que 26 pays s’engageaient à contribuer à la force ou à être présents au sol, en mer ou dans les airs.',
    status: 'announced',
    asOf: '2025-09-04',
    validFrom: '2025-09-04',
    validTo: null,
    sources: [SOURCES.reuters],
  }),
  consultation: fact({
    id: 'starmer-no-act-without-us',
    statement:
      'Keir Starmer a assuré qu’il n’agirait pas sans concertation complète avec les Américains.',
    asOf: '2026-01-07',
    validFrom: '2026-01-07',
    validTo: '2026-01-07',
    sources: [SOURCES.guardian],
  }),
  steps: fact({
    id: 'london-four-steps',
    statement:
      'À Londres, Keir Starmer a présenté un plan en quatre étapes dont la dernière est une coalition pour défendre un accord de paix.',
    asOf: '2025-03-02',
    validFrom: '2025-03-02',
    validTo: null,
    sources: [],
  }),
  disputed: fact({
    id: 'telegraph-preparation-complete',
    statement: 'Londres et Paris auraient achevé leur préparation fin février 2026.',
    status: 'disputed',
    asOf: '2026-02-27',
    validFrom: null,
    validTo: null,
    sources: [SOURCES.bare],
  }),
  archived: fact({
    id: 'starmer-resigns-2026-06-22',
    statement: 'Keir Starmer a annoncé sa démission le 22 juin 2026.',
    asOf: '2026-06-22',
    validFrom: '2026-06-22',
    validTo: null,
    evidence: 'archive',
    sources: [],
  }),
  false: fact({
    id: 'false-26-members',
    statement: 'La Coalition des volontaires compterait 26 pays.',
    correction:
      '26 est le nombre de contributeurs annoncés à la force ; la coalition réunissait alors plus de 30 pays.',
    status: 'false',
    validTo: null,
    sources: [SOURCES.reuters],
  }),
} satisfies Record<string, FactLine>;

export function actorCard(change: Partial<ActorCard> = {}): ActorCard {
  return {
    type: 'actor',
    id: 'keir-starmer',
    kind: 'person',
    label: 'Keir Starmer',
    summary:
      'Cofondateur de la coalition (Londres, 2 mars 2025) ; il l’a coprésidée jusqu’à son départ en juillet 2026.',
    asOf: AS_OF,
    roles: [
      {
        title: 'Premier ministre du Royaume-Uni',
        org: 'Royaume-Uni',
        from: '2024-07-05',
        to: '2026-07-20',
        unsourced: false,
        sources: [SOURCES.guardian],
      },
    ],
    rolesToday: [],
    coalition: null,
    event: null,
    facts: [FACTS.consultation, FACTS.steps, FACTS.disputed, FACTS.archived, FACTS.contributors],
    related: [
      { id: 'royaume-uni', label: 'Royaume-Uni' },
      { id: 'andy-burnham', label: 'Andy Burnham' },
      { id: 'emmanuel-macron', label: 'Emmanuel Macron' },
    ],
    sources: [SOURCES.guardian, SOURCES.reuters],
    unsourced: false,
    newestEvidence: '2026-07-20',
    mention: null,
    candidates: [],
    ...change,
  };
}

export const COUNTRY = actorCard({
  id: 'italie',
  kind: 'country',
  label: 'Italie',
  summary: 'Membre de la coalition qui exclut l’envoi de troupes.',
  roles: [],
  rolesToday: null,
  coalition: {
    member: true,
    position:
      'Pas de soldats italiens au sol ; soutien politique, surveillance et formation hors d’Ukraine.',
    asOf: AS_OF,
    sources: [source({ publisher: 'allthe.news', url: 'https://allthe.news/fr', kind: 'other' })],
  },
  facts: [FACTS.members, { ...FACTS.thirtySeven, relation: 'later' }],
  related: [{ id: 'giorgia-meloni', label: 'Giorgia Meloni' }],
  newestEvidence: AS_OF,
});

export const EVENT = actorCard({
  id: 'sommet-paris-2025-09-04',
  kind: 'event',
  label: 'Sommet de Paris (septembre 2025)',
  summary:
    '26 pays s’engagent à contribuer à la force ; 33 pays représentés, la plupart à distance.',
  roles: [],
  rolesToday: null,
  event: { from: '2025-09-04', to: null, place: 'Paris' },
  facts: [FACTS.contributors],
  related: [],
});

export const UNSOURCED = actorCard({
  id: 'brigitte-macron',
  label: 'Brigitte Macron',
  summary: 'Épouse du président français, sans rôle dans la coalition.',
  roles: [
    {
      title: 'épouse du président de la République',
      org: 'France',
      from: null,
      to: null,
      unsourced: true,
      sources: [],
    },
  ],
  rolesToday: null,
  facts: [],
  related: [],
  sources: [],
  unsourced: true,
  newestEvidence: null,
});

export function mention(
  text: string,
  actor: ActorId | null,
  kind: ActorKind,
  change: Partial<Mention> = {},
): Mention {
  return {
    start: 0,
    end: text.length,
    block: 1,
    text,
    kind,
    actor,
    candidates: actor ? [{ actor, score: 1, reasons: ['full-name'] }] : [],
    confidence: 'certain',
    form: 'name',
    ...change,
  };
}

export const PARIS = mention('Paris', null, 'place', {
  candidates: [
    { actor: 'paris', score: 0.5, reasons: ['place-use'] },
    { actor: 'france', score: 0.5, reasons: ['metonym-agent'] },
  ],
  confidence: 'likely',
});

export const OPEN = actorCard({
  id: 'paris',
  kind: 'place',
  label: 'Paris',
  summary: 'Capitale française, siège du quartier général de la force.',
  roles: [],
  rolesToday: null,
  facts: [],
  related: [],
  mention: PARIS,
  candidates: [
    { id: 'paris', label: 'Paris' },
    { id: 'france', label: 'France' },
  ],
});

const FRAME: ClaimFrame = {
  speaker: null,
  predicate: 'member-count',
  agents: ['coalition-des-volontaires'],
  objects: [],
  quantity: { text: 'une trentaine de pays', min: 27, max: 35, unit: 'country', of: null },
  time: null,
  polarity: 'affirmed',
  modality: 'asserted',
  condition: null,
};

export function claim(text: string, frame: Partial<ClaimFrame> = {}, facts: Claim['facts'] = []) {
  return { start: 0, end: text.length, block: 2, text, frame: { ...FRAME, ...frame }, facts };
}

export function claimCard(change: Partial<ClaimCard> = {}): ClaimCard {
  return {
    type: 'claim',
    claim: claim('Cette coalition réunit une trentaine de pays.'),
    asOf: AS_OF,
    labels: { 'coalition-des-volontaires': 'Coalition des volontaires', russie: 'Russie' },
    facts: [{ ...FACTS.members, relation: 'approximates' }],
    changes: [{ ...FACTS.thirtySeven, relation: 'later' }],
    ...change,
  };
}

export const REPORTED = claimCard({
  claim: claim('Selon Moscou, 26 pays pourraient envoyer des soldats après un cessez-le-feu.', {
    speaker: { text: 'Moscou', actor: 'russie', by: 'according-to' },
    quantity: { text: '26 pays', min: 26, max: 26, unit: 'country', of: null },
    time: { text: 'mardi', from: AS_OF, to: AS_OF },
    modality: 'conditional',
    condition: 'après un cessez-le-feu',
    polarity: 'denied',
  }),
  facts: [
    { ...FACTS.contributors, relation: 'agrees' },
    { ...FACTS.false, relation: 'agrees' },
    { ...FACTS.members, relation: 'differs' },
    { ...FACTS.thirtySeven, relation: 'outdated' },
    { ...FACTS.disputed, relation: 'context' },
  ],
  changes: [],
});

export const SERIES: NumberSeries = {
  of: 'pays membres',
  unit: 'country',
  points: [
    { date: '2025-04-10', value: 30, approx: true },
    { date: '2025-08-17', value: 31, approx: false },
    { date: '2025-11-25', value: 35, approx: false },
    { date: '2026-07-13', value: 37, approx: false },
  ].map(({ date, value, approx }) => ({
    fact: `members-${value}-${date}`,
    statement: `La coalition comptait ${value} pays.`,
    asOf: date,
    min: value,
    max: value,
    approx,
    sources: [source({ title: null, published: date })],
  })),
  article: { text: 'une trentaine', min: 27, max: 35 },
};
