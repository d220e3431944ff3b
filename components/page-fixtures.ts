/** Articles, events and corrections as a page and the background give them, for tests and for the design page. */
import type { Annotations } from '../lib/core/annotation';
import type { FactLine, TimelineLine } from '../lib/core/cards/cards';
import type { Correction } from '../lib/core/corrections';
import type { FactId } from '../lib/core/knowledge';
import { AS_OF, claim, FACTS, mention, PARIS, SOURCES } from './fixtures';
import type { PageView } from './page-status';

const match = (id: FactId, relation: 'differs' | 'agrees' | 'later' | 'outdated') => ({
  fact: id,
  relation,
  score: 1,
  why: { rule: '', values: [], spans: [], agree: [], differ: [], missing: [] },
});

export const ANNOTATIONS: Annotations = {
  mentions: [
    mention('Emmanuel Macron', 'emmanuel-macron', 'person'),
    mention('Keir Starmer', 'keir-starmer', 'person'),
    mention('la France', 'france', 'country'),
    mention('le président français', 'emmanuel-macron', 'person', { form: 'role' }),
    PARIS,
    mention('Coalition des volontaires', 'coalition-des-volontaires', 'group'),
    mention('Macron', 'emmanuel-macron', 'person'),
    mention('Italie', 'italie', 'country'),
    mention('le président', 'donald-trump', 'person', { confidence: 'possible' }),
  ],
  claims: [
    claim('La coalition compte 35 membres, réunis mardi à Paris.', {}, [
      match('members-35-2026-01-06', 'agrees'),
    ]),
    claim('Vingt-six pays enverront des troupes au sol, a assuré un député.', {}, [
      match('26-countries-2025-09-04', 'differs'),
    ]),
    claim('Une trentaine de pays participent désormais aux réunions.', {}, [
      match('members-37-2026-07-13', 'later'),
    ]),
  ],
};

export const NAMES = [
  { id: 'emmanuel-macron', label: 'Emmanuel Macron' },
  { id: 'keir-starmer', label: 'Keir Starmer' },
  { id: 'france', label: 'France' },
  { id: 'paris', label: 'Paris' },
  { id: 'coalition-des-volontaires', label: 'Coalition des volontaires' },
  { id: 'italie', label: 'Italie' },
  { id: 'donald-trump', label: 'Donald Trump' },
];

export const FACT_LINES: Record<FactId, FactLine> = Object.fromEntries(
  Object.values(FACTS).map((line) => [line.id, line]),
);

export const PAGE: PageView = {
  host: 'www.lemonde.fr',
  enabled: true,
  silence: null,
  key: 'lemonde.fr:6690077',
  title: 'À Paris, les alliés de Kiev précisent ce qu’ils sont prêts à garantir',
  asOf: AS_OF,
  dateOrigin: 'json-ld',
  annotations: ANNOTATIONS,
  notes: [],
  changes: null,
  timing: { mainMs: 7.4, workerMs: 11.2, words: 1240 },
};

function event(change: Partial<TimelineLine>): TimelineLine {
  return {
    id: 'sommet-londres-2025-03-02',
    actor: 'sommet-londres-2025-03-02',
    kind: 'coalition-meeting',
    date: '2025-03-02',
    end: null,
    place: 'Londres',
    label: 'Sommet de Londres',
    summary: 'Keir Starmer y présente un plan en quatre étapes et la coalition.',
    participants: [
      { id: 'keir-starmer', label: 'Keir Starmer' },
      { id: 'emmanuel-macron', label: 'Emmanuel Macron' },
    ],
    facts: ['london-four-steps'],
    sources: [SOURCES.guardian],
    unsourced: false,
    ...change,
  };
}

export const EVENTS: TimelineLine[] = [
  event({}),
  event({
    id: 'sommet-paris-2025-09-04',
    date: '2025-09-04',
    place: 'Paris',
    label: 'Sommet de Paris (septembre 2025)',
    summary: '26 pays s’engagent à contribuer à la force ; 33 pays représentés.',
    participants: [
      { id: 'emmanuel-macron', label: 'Emmanuel Macron' },
      { id: 'donald-tusk', label: 'Donald Tusk' },
    ],
    facts: ['26-countries-2025-09-04'],
  }),
  event({
    id: 'sommet-paris-2026-01-06',
    date: AS_OF,
    place: 'Paris',
    label: 'Sommet de Paris (janvier 2026)',
    summary: 'La coalition approuve la déclaration de Paris.',
    facts: ['members-35-2026-01-06'],
  }),
  event({
    id: 'negociations-geneve-2026-02',
    date: '2026-02-17',
    end: '2026-02-18',
    place: 'Genève',
    label: 'Négociations de Genève',
    summary: 'Deux jours de discussions, sans accord.',
    participants: [],
    facts: [],
    sources: [],
    unsourced: true,
  }),
  event({
    id: 'sommet-paris-2026-07-13',
    date: '2026-07-13',
    place: 'Paris',
    label: 'Sommet de Paris (juillet 2026)',
    summary: 'La coalition compte 37 pays.',
    participants: [{ id: 'emmanuel-macron', label: 'Emmanuel Macron' }],
    facts: ['members-37-2026-07-13'],
  }),
];

export const CORRECTIONS: Correction[] = [
  {
    id: 'c-1',
    madeAt: '2026-11-20T10:00:00Z',
    label: 'Paris',
    body: { type: 'not-this-actor', text: 'Paris', from: 'paris', to: 'france', page: 'x' },
  },
  {
    id: 'c-2',
    madeAt: '2026-11-19T10:00:00Z',
    label: 'Brigitte Macron',
    body: { type: 'hide-actor', actor: 'brigitte-macron' },
  },
  {
    id: 'c-3',
    madeAt: '2026-11-18T10:00:00Z',
    label: 'Keir Starmer',
    body: {
      type: 'edit-actor',
      actor: 'keir-starmer',
      label: null,
      role: { title: 'chef du Parti travailliste', from: '2020-04', to: null },
    },
  },
];
