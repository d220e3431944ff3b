/** One valid example of the parameters of each request. */
import type { Claim, Mention, PageText } from '../../lib/core/annotation';
import type { NoteDraft, Reading } from '../../lib/core/notes/note';
import type { Requests, RequestType } from '../../lib/messages';
import { MARKED_NOTE } from '../fixtures/notes';
import { ARTICLE_URL } from './environment';

const DAY = '2026-01-06';

export const MENTION: Mention = {
  start: 0,
  end: 15,
  block: 1,
  text: 'Emmanuel Macron',
  kind: 'person',
  actor: 'emmanuel-macron',
  candidates: [{ actor: 'emmanuel-macron', score: 1, reasons: ['full-name'] }],
  confidence: 'certain',
  form: 'name',
};

export const CLAIM: Claim = {
  start: 0,
  end: 47,
  block: 1,
  text: 'La coalition réunit désormais une trentaine de pays.',
  frame: {
    speaker: null,
    predicate: 'member-count',
    agents: ['coalition-des-volontaires'],
    objects: [],
    quantity: { text: 'une trentaine', min: 28, max: 34, unit: 'country', of: null },
    time: null,
    polarity: 'affirmed',
    modality: 'asserted',
    condition: null,
  },
  facts: [
    {
      fact: 'members-35-2026-01-06',
      relation: 'approximates',
      score: 4.5,
      why: {
        rule: 'quantity-near',
        values: ['une trentaine', '35'],
        spans: [{ start: 30, end: 43 }],
        agree: ['predicate', 'agents'],
        differ: [],
        missing: ['time'],
      },
    },
  ],
};

export const DRAFT: NoteDraft = {
  id: 'brouillon-1',
  target: MARKED_NOTE.target,
  body: { text: 'à vérifier auprès de', tags: [], status: 'to-check' },
  base: 0,
  savedAt: '2026-01-07T08:00:00.000Z',
};

export const READING: Reading = {
  key: 'lemonde.fr/3210',
  url: ARTICLE_URL,
  title: 'À Paris, les alliés de Kiev',
  publisher: 'Le Monde',
  asOf: DAY,
  firstReadAt: '2026-01-07T08:00:00.000Z',
  lastReadAt: '2026-01-07T08:05:00.000Z',
  claims: [
    {
      facts: ['members-35-2026-01-06'],
      wording: 'La coalition réunit désormais une trentaine de pays.',
      quantity: 'une trentaine',
      modality: 'asserted',
    },
  ],
  sentences: [1, 2, 4_294_967_295],
  sketch: [3, 4],
};

const { subject: _, ...PLACE } = MARKED_NOTE.target;

/** An article, as the content script sends it. */
export const PAGE: PageText = {
  url: ARTICLE_URL,
  key: 'lemonde.fr/3210',
  title: 'À Paris, les alliés de Kiev',
  publisher: 'Le Monde',
  asOf: DAY,
  dateOrigin: 'json-ld',
  lang: 'fr',
  blocks: [
    {
      id: 1,
      kind: 'paragraph',
      text: 'Emmanuel Macron a reçu Keir Starmer, et Emmanuel Macron a parlé de la Coalition des volontaires.',
      post: null,
    },
  ],
};

export const EXAMPLES: { [Type in RequestType]: Requests[Type]['params'] } = {
  findMentions: PAGE,
  annotatePage: PAGE,
  getPageSettings: { host: 'www.lemonde.fr' },
  pageSilent: { silence: 'not-an-article' },
  showCard: {
    cardId: 'carte-1',
    subject: { type: 'mention', mention: MENTION, asOf: DAY },
    pinned: false,
    notes: {
      place: PLACE,
      here: [{ id: MARKED_NOTE.id, state: 'changed', text: 'Le passage a été réécrit.' }],
      write: false,
    },
  },
  hideCard: { cardId: 'carte-1' },
  cardReady: { cardId: 'carte-1' },
  cardResized: { cardId: 'carte-1', height: 240.5 },
  cardEvent: { cardId: 'carte-1', event: 'pin' },
  getArticle: null,
  countOwn: null,
  eraseOwn: null,
  countOpening: { ids: ['france'], visit: 'carte-1' },
  getKnown: null,
  markKnown: { ids: ['france'], known: true },
  forgetKnown: null,
  getCard: { subject: { type: 'claim', claim: CLAIM, asOf: DAY }, lang: 'fr' },
  getActorNames: { ids: ['france', 'otan'], lang: 'en' },
  getFacts: { ids: ['members-35-2026-01-06'], asOf: DAY, lang: 'fr' },
  getSeries: { claim: CLAIM, asOf: DAY, lang: 'fr' },
  getTimeline: { lang: 'fr' },
  getBase: null,
  getLists: { actors: ['france'], facts: ['members-35-2026-01-06'], lang: 'fr' },
  getOverview: { tabId: 7, lang: 'fr' },
  getPageState: { tabId: 7 },
  goTo: { tabId: 7, target: { type: 'mention', index: 2 } },
  runInTab: { tabId: 7 },
  setHost: { host: 'www.lemonde.fr', state: 'off-today' },
  getSettings: null,
  openOptions: { section: 'sites' },
  saveCorrection: {
    correction: {
      id: '0b6f7c1e-8d1f-4d53-9c55-3a1f2f9f0b11',
      madeAt: '2026-01-07T08:00:00.000Z',
      label: 'Emmanuel Macron',
      body: { type: 'hide-actor', actor: 'emmanuel-macron' },
    },
    here: false,
  },
  getCorrections: null,
  removeCorrection: { id: '0b6f7c1e-8d1f-4d53-9c55-3a1f2f9f0b11' },
  saveNote: { note: MARKED_NOTE },
  saveDraft: { draft: DRAFT },
  removeDraft: { id: MARKED_NOTE.id },
  getNotes: { page: MARKED_NOTE.target.source.key },
  getNotesAbout: { actors: ['france'], facts: ['members-35-2026-01-06'] },
  listNotes: { place: ['2026-01-07T08:00:00.000Z', 'id-1'], limit: 50 },
  deleteNote: { id: MARKED_NOTE.id },
  restoreNote: { id: MARKED_NOTE.id },
  getBin: null,
  eraseNote: { id: MARKED_NOTE.id },
  tellLost: { page: 'lemonde.fr/3210', lost: [MARKED_NOTE.id] },
  goToNote: { tabId: 7, id: MARKED_NOTE.id },
  getReading: { page: READING.key },
  saveReading: { page: PAGE, claims: [CLAIM], at: READING.lastReadAt, previous: READING },
  getReadingsAbout: { facts: ['members-35-2026-01-06'] },
  listReadings: { place: null, limit: 1_000 },
  forgetReadings: { pages: ['lemonde.fr/3210'] },
  restoreReadings: { readings: [READING] },
  getNotebook: null,
  openNotebook: { place: 'tag=arm%C3%A9e' },
  openNote: { id: MARKED_NOTE.id },
  takeOpenedNote: null,
  findNotes: { ids: [MARKED_NOTE.id] },
  saveNotes: { notes: [MARKED_NOTE] },
  deleteNotes: { ids: [MARKED_NOTE.id] },
  restoreNotes: { ids: [MARKED_NOTE.id] },
  listBin: { place: null, limit: 1_000 },
  getOwned: null,
  putOwned: { notes: [MARKED_NOTE], drafts: [DRAFT], settings: { badge: false } },
  dropOwned: { section: 'readings', keys: ['lemonde.fr/3210'] },
  backupMade: null,
  getHealing: null,
  dismissHealing: null,
  setSettings: { density: 'first', hiddenKinds: ['place'] },
};
