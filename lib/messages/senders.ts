/**
 * Who may send which request: the matrix that the background holds every message
 * against.
 */
import type { RequestType } from '../messages';

/** Who sent a request, as the browser (never the sender) tells it. */
export type Sender = {
  /** Id of the sending extension. */
  extension: string | null;
  /** Address of the sending document. */
  url: string | null;
  /** Tab of the sending document; `null` for the popup and the side panel. */
  tabId: number | null;
  /** 0 is the tab's own document. */
  frameId: number | null;
  /** In a private window: nothing may be stored. */
  incognito: boolean;
};

/** Who may send a message: the content script, the card frame in a page, or a page of the extension in its own tab or popup. */
export type SenderRole = 'content' | 'card' | 'page';

/** Which roles may send which request. A role that is not named is refused. */
export const SENDERS: Record<RequestType, readonly SenderRole[]> = {
  findMentions: ['content'],
  annotatePage: ['content'],
  getPageSettings: ['content', 'card'],
  pageSilent: ['content'],
  showCard: ['content'],
  hideCard: ['content'],
  cardReady: ['card'],
  cardResized: ['card'],
  cardEvent: ['card'],
  getArticle: ['card'],
  countOwn: ['page'],
  eraseOwn: ['page'],
  countOpening: ['content'],
  getKnown: ['card', 'page'],
  markKnown: ['card', 'page'],
  forgetKnown: ['page'],
  getCard: ['card', 'page'],
  getActorNames: ['card', 'page'],
  getFacts: ['card', 'page'],
  getSeries: ['card', 'page'],
  getTimeline: ['page'],
  getBase: ['card', 'page'],
  getSettings: ['card', 'page'],
  openOptions: ['card', 'page'],
  saveCorrection: ['card', 'page'],
  getCorrections: ['page'],
  removeCorrection: ['card', 'page'],
  getLists: ['content'],
  getOverview: ['page'],
  getPageState: ['page'],
  goTo: ['page'],
  runInTab: ['page'],
  setHost: ['page'],
  setSettings: ['page', 'card'],
  saveNote: ['content', 'card', 'page'],
  saveDraft: ['content', 'card', 'page'],
  removeDraft: ['content', 'card', 'page'],
  getNotes: ['content', 'card', 'page'],
  getNotesAbout: ['card', 'page'],
  listNotes: ['page'],
  deleteNote: ['content', 'card', 'page'],
  restoreNote: ['content', 'card', 'page'],
  getBin: ['page'],
  eraseNote: ['page'],
  tellLost: ['content'],
  goToNote: ['page'],
  getReading: ['content'],
  saveReading: ['content'],
  getReadingsAbout: ['card', 'page'],
  listReadings: ['card', 'page'],
  forgetReadings: ['card', 'page'],
  restoreReadings: ['card', 'page'],
  getNotebook: ['page'],
  openNotebook: ['card', 'page'],
  openNote: ['card', 'page'],
  takeOpenedNote: ['content'],
  findNotes: ['page'],
  saveNotes: ['page'],
  deleteNotes: ['page'],
  restoreNotes: ['page'],
  listBin: ['page'],
  getOwned: ['page'],
  putOwned: ['page'],
  dropOwned: ['page'],
  backupMade: ['page'],
  getHealing: ['page'],
  dismissHealing: ['page'],
};
