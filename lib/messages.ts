/**
 * The message contract: every message that crosses a context, one sentence each.
 *
 * Requests go to the background and are answered once. Notices go from the
 * background to one tab or to the extension's pages and are not answered. Only
 * plain data crosses; text and offsets leave the page, never DOM or HTML.
 * The background refuses a request from a role that `SENDERS` (`messages/senders`) does not name.
 * Every request may be sent again after a lost answer: repeating one changes nothing.
 */
import type { Annotations, Claim, DateOrigin, Mention, PageText, Target } from './core/annotation';
import type { ActorName, Card, FactLine, NumberSeries, TimelineLine } from './core/cards/cards';
import type { Correction } from './core/corrections';
import type { ErrorCode } from './core/errors';
import type { IsoDate } from './core/interval';
import type { ActorId, FactId, Lang } from './core/knowledge';
import type { ListSection, ReaderData } from './core/notes/backup';
import type {
  AnchoredNote,
  BinnedNote,
  Instant,
  Note,
  NoteDraft,
  NoteId,
  NotePlace,
  Reading,
} from './core/notes/note';
import type { OwnCounts } from './core/own-counts';
import type { Settings } from './core/settings';

/** Types of the core that messages carry. */
export type { DateOrigin, PageText, Settings };

/** Why Repères stays silent on a page. */
export type Silence = 'not-an-article' | 'site-off' | 'no-access' | 'error';

/** The fact base in use. */
export type BaseState = { revision: number; date: IsoDate; actors: number; facts: number };

/** What the page tells the popup and the side panel about itself. */
export type PageState = {
  host: string;
  enabled: boolean;
  silence: Silence | null;
  key: string | null;
  url: string | null;
  title: string | null;
  asOf: IsoDate | null;
  dateOrigin: DateOrigin | null;
  annotations: Annotations | null;
  /** What the lists of `annotations` need; `null` while it is not there. */
  lists: PageLists | null;
  /** The notes and drafts of this article, and whether their passages still stand. */
  notes: AnchoredNote[];
  /** Sentences that are gone or new since the reader's last visit; `null` when none is. */
  changes: SentenceChanges | null;
  /** Milliseconds of main-thread work and of waiting for the worker at the last scan. */
  timing: { mainMs: number; workerMs: number; words: number } | null;
};

/** What the base says of the actors and facts that the lists of a page name. */
export type PageLists = { base: BaseState; names: ActorName[]; facts: FactLine[] };

/** A page with what its lists need; of a page without annotations there is nothing but its state. */
export type TabOverview = {
  /** `null` when no content script answers. */
  page: PageState | null;
  settings: Settings;
  /** `null` where nothing is shown of it. */
  base: BaseState | null;
  names: ActorName[];
  facts: FactLine[];
  written: { notes: Note[]; drafts: NoteDraft[] };
};

/** What a card is about: an index into the page's mentions or claims, by value. */
export type CardSubject =
  | { type: 'mention'; mention: Mention; asOf: IsoDate }
  | { type: 'claim'; claim: Claim; asOf: IsoDate }
  | { type: 'actor'; actor: ActorId; asOf: IsoDate };

/** What the card frame shows: a card of the base, or only a passage that the reader chose, with its notes. */
export type ShownSubject =
  | CardSubject
  | { type: 'passage'; quote: string; start: number; asOf: IsoDate };

/** The passage under a card, for the notes on it. */
export type CardNotes = {
  place: NotePlace;
  /** Notes and drafts that stand on the passage. */
  here: AnchoredNote[];
  /** The reader has asked to write: the field is open from the start. */
  write: boolean;
};

/** Numbers of sentences that are gone from an article, and that are new. */
export type SentenceChanges = { removed: number; added: number };

/** Requests to the background: `params` in, `result` out. */
export type Requests = {
  /** Finds the mentions in the text of the sender's own page: what `annotatePage` finds first, without its claims. */
  findMentions: { params: PageText; result: { mentions: Mention[]; elapsedMs: number } };
  /** Finds mentions and claims in the text of the sender's own page, and sets its badge. */
  annotatePage: {
    params: PageText;
    result: { annotations: Annotations; base: BaseState; elapsedMs: number };
  };
  /** Says whether Repères is on for the sender's host, how cards open, and which actors and facts the reader knows. */
  getPageSettings: {
    params: { host: string };
    result: { enabled: boolean; settings: Settings; known: (ActorId | FactId)[] };
  };
  /** Tells that the sender's page has nothing (left, not an article), so that its badge is cleared. */
  pageSilent: { params: { silence: Silence }; result: null };
  /** Shows `subject` in the card frame `cardId` of the sender's tab; without `notes` nothing can be noted. */
  showCard: {
    params: { cardId: string; subject: ShownSubject; pinned: boolean; notes: CardNotes | null };
    result: null;
  };
  /** Empties the card frame `cardId`. */
  hideCard: { params: { cardId: string }; result: null };
  /** From the card frame: it has loaded and listens. */
  cardReady: { params: { cardId: string }; result: null };
  /** From the card frame: the height in CSS pixels that its content needs. */
  cardResized: { params: { cardId: string; height: number }; result: null };
  /** From the card frame: the reader asked to close, to pin, or moved in or out with pointer or focus. */
  cardEvent: {
    params: { cardId: string; event: 'close' | 'pin' | 'enter' | 'leave' };
    result: null;
  };
  /** The card of these actors or facts was opened on the sender's page, which `visit` names. A page counts once; a private one never. */
  countOpening: { params: { ids: (ActorId | FactId)[]; visit: string }; result: null };
  /** Returns the actors and facts that the reader knows. */
  getKnown: { params: null; result: (ActorId | FactId)[] };
  /** The reader says that these actors or facts are known, or are not. */
  markKnown: { params: { ids: (ActorId | FactId)[]; known: boolean }; result: null };
  /** Forgets which actors and facts the reader knows. */
  forgetKnown: { params: null; result: null };
  /** Returns title and address of the article in the sender's tab, for a report; `null` when there is none. */
  getArticle: { params: null; result: { title: string | null; url: string } | null };
  /** Returns how much is kept of the reader. */
  countOwn: { params: null; result: OwnCounts };
  /** Erases all that is kept of the reader: what they wrote, read, corrected, know and chose. */
  eraseOwn: { params: null; result: null };
  /** Builds the card of `subject` in language `lang`. */
  getCard: { params: { subject: CardSubject; lang: Lang }; result: Card | null };
  /** Returns label and kind of the actors `ids` in language `lang`. */
  getActorNames: { params: { ids: ActorId[]; lang: Lang }; result: ActorName[] };
  /** Returns the lines of the facts `ids`, without relation, in the order asked; unknown and hidden ones are left out. */
  getFacts: { params: { ids: FactId[]; asOf: IsoDate; lang: Lang }; result: FactLine[] };
  /** Returns the known values of what the claim counts, or `null` when there is no series of two. */
  getSeries: { params: { claim: Claim; asOf: IsoDate; lang: Lang }; result: NumberSeries | null };
  /** Returns all events of the base, oldest first. */
  getTimeline: { params: { lang: Lang }; result: TimelineLine[] };
  /** Returns the fact base in use. */
  getBase: { params: null; result: BaseState };
  /** Returns what the lists of the sender's page need, so that a popup over it need not wait for that. */
  getLists: { params: { actors: ActorId[]; facts: FactId[]; lang: Lang }; result: PageLists };
  /** Returns all that the popup and the side panel show of the page in tab `tabId`, in one answer. */
  getOverview: { params: { tabId: number; lang: Lang }; result: TabOverview };
  /** Asks the page in tab `tabId` for its state; `null` when no content script answers. */
  getPageState: { params: { tabId: number }; result: PageState | null };
  /** Scrolls tab `tabId` to a mention or claim and opens its card. */
  goTo: { params: { tabId: number; target: Target }; result: null };
  /** Puts the content script into tab `tabId` for this visit, on a site where it is not by itself. The reader has just acted on that tab. */
  runInTab: { params: { tabId: number }; result: null };
  /** Switches Repères on or off for a host: for good, or off for the rest of the day. */
  setHost: { params: { host: string; state: 'on' | 'off' | 'off-today' }; result: null };
  /** Returns the reader's choices, absent ones filled with their default. */
  getSettings: { params: null; result: Settings };
  /** Opens the options page at a section in its own tab. */
  openOptions: { params: { section: string | null }; result: null };
  /** Saves a correction of the reader; `here` limits a choice of actor to the page in the sender's tab. Saving the same id twice saves once. */
  saveCorrection: { params: { correction: Correction; here: boolean }; result: null };
  /** Returns the reader's corrections, newest first. */
  getCorrections: { params: null; result: Correction[] };
  /** Undoes a correction. */
  removeCorrection: { params: { id: string }; result: null };
  /** Saves a new note or an edit (`revision` one more than the note that was edited); answered when it is on the disk, with its copy. */
  saveNote: { params: { note: Note }; result: SavedNote };
  /** Keeps what is being written; saving the note forgets its draft. */
  saveDraft: { params: { draft: NoteDraft }; result: null };
  /** Forgets a draft. */
  removeDraft: { params: { id: NoteId }; result: null };
  /** Returns notes and drafts of the article with key `page`, in the order of its text. A content script gets those of its own site. */
  getNotes: { params: { page: string }; result: { notes: Note[]; drafts: NoteDraft[] } };
  /** Returns the notes about any of these actors and facts, in whatever article, newest first. */
  getNotesAbout: { params: { actors: ActorId[]; facts: FactId[] }; result: Note[] };
  /** Returns up to `limit` notes, newest first, after `place`: `[modifiedAt, id]` of the last one known. */
  listNotes: { params: { place: [string, NoteId] | null; limit: number }; result: Note[] };
  /** Moves a note to the bin; `null` when there is no such note. */
  deleteNote: { params: { id: NoteId }; result: BinnedNote | null };
  /** Takes a note out of the bin; `null` when it is in neither place. */
  restoreNote: { params: { id: NoteId }; result: Note | null };
  /** Returns what is in the bin, latest first. */
  getBin: { params: null; result: BinnedNote[] };
  /** Removes a note from the bin for good. */
  eraseNote: { params: { id: NoteId }; result: null };
  /** Tells which notes of the article with key `page`, the sender's, have lost their passage: a sign on the icon. */
  tellLost: { params: { page: string; lost: NoteId[] }; result: null };
  /** Scrolls tab `tabId` to the passage of a note and opens its card. */
  goToNote: { params: { tabId: number; id: NoteId }; result: null };
  /** Returns what was kept of the last visit to the sender's article, or `null`. */
  getReading: { params: { page: string }; result: Reading | null };
  /**
   * Remembers that the sender's article was read at `at`, unless the reader does not want it.
   * Returns what has changed in it since `previous`, the last visit.
   */
  saveReading: {
    params: { page: PageText; claims: Claim[]; at: Instant; previous: Reading | null };
    result: SentenceChanges | null;
  };
  /** Returns the articles read that made a claim about any of `facts`, oldest first. */
  getReadingsAbout: { params: { facts: FactId[] }; result: Reading[] };
  /** Returns up to `limit` readings, latest first, after `place`: `[lastReadAt, key]` of the last one known. */
  listReadings: { params: { place: [string, string] | null; limit: number }; result: Reading[] };
  /** Forgets the readings with these page keys and returns them; or (`null`) all, and returns none. */
  forgetReadings: { params: { pages: string[] | null }; result: Reading[] };
  /** Takes forgotten readings back; of an article read again meanwhile only the first day. */
  restoreReadings: { params: { readings: Reading[] }; result: null };
  /** Says what was put back after the browser had lost the reader's notes, or `null`. */
  getHealing: { params: null; result: Healing | null };
  /** The reader has read the last answer to `getHealing`. */
  dismissHealing: { params: null; result: null };
  /** Returns what the notebook tells before any note is read. */
  getNotebook: { params: null; result: NotebookState };
  /** Opens the notebook in its own tab, at `place` (« note=ID », « tag=… ») or at its beginning. */
  openNotebook: { params: { place: string | null }; result: null };
  /** Opens the article of a note in a new tab; its page asks `takeOpenedNote` which passage to show. */
  openNote: { params: { id: NoteId }; result: null };
  /** Returns the note for which the sender's tab was opened, once, or `null`. */
  takeOpenedNote: { params: null; result: NoteId | null };
  /** Returns the notes `ids` in their order, those in the bin too; unknown ones are left out. */
  findNotes: { params: { ids: NoteId[] }; result: Note[] };
  /** Saves several notes as `saveNote` does, in their order. */
  saveNotes: { params: { notes: Note[] }; result: SavedNote[] };
  /** Moves notes to the bin. */
  deleteNotes: { params: { ids: NoteId[] }; result: null };
  /** Takes notes out of the bin and returns those that are among the notes now. */
  restoreNotes: { params: { ids: NoteId[] }; result: Note[] };
  /** Returns up to `limit` notes of the bin, latest first, after `place`: `[deletedAt, id]` of the last one known. */
  listBin: { params: { place: [string, NoteId] | null; limit: number }; result: BinnedNote[] };
  /** Returns what the reader owns besides notes, bin and readings, which are listed page by page. */
  getOwned: {
    params: null;
    result: Pick<ReaderData, 'drafts' | 'corrections' | 'settings' | 'known'>;
  };
  /** Writes records of a backup as they are, whatever is stored under their ids. */
  putOwned: { params: Partial<ReaderData>; result: null };
  /** Removes records that a backup which replaces everything does not have. */
  dropOwned: { params: { section: ListSection; keys: string[] }; result: null };
  /** A backup was saved: the reader need not be reminded for a while. */
  backupMade: { params: null; result: null };
  /** Changes some settings. */
  setSettings: { params: Partial<Settings>; result: Settings };
};

/**
 * What became of a saved note: `saved`; kept as a `copy` with an id of its own beside
 * another edit of the same note; or already `binned` after it was saved the first time.
 */
export type SavedNote = { note: Note; kept: 'saved' | 'copy' | 'binned' };

/** Notes and corrections that were put back, whether the browser said that it had thrown them away, and how long it took. */
export type Healing = { restored: number; wiped: boolean; tookMs: number; at: Instant };

/** The notebook before any note is read. */
export type NotebookState = {
  notes: number;
  binned: number;
  readings: number;
  /** Notes whose passage was not found at the last visit of their article. */
  lost: NoteId[];
  /** When the reader last saved a backup, or `null`. */
  lastBackup: Instant | null;
  healing: Healing | null;
};

/** Name of a request. */
export type RequestType = keyof Requests;
/** A request as it is sent. */
export type RequestMessage<T extends RequestType = RequestType> = {
  [K in T]: { type: K; params: Requests[K]['params'] };
}[T];

/** Sends a request to the background. @throws {Error} with a code of `lib/core/errors.ts` as message. */
export type SendRequest = <T extends RequestType>(
  type: T,
  params: Requests[T]['params'],
) => Promise<Requests[T]['result']>;

/** Requests from the background to the content script of one tab, answered once. */
export type TabRequests = {
  /** Returns the state of the page for the popup and the side panel. */
  pageState: { params: null; result: PageState };
};

/** Notices from the background to the content script of one tab. */
export type TabNotices = {
  /** The card frame has loaded: send what it should show. */
  cardReady: { cardId: string };
  /** The card's content needs `height` CSS pixels. */
  cardResized: { cardId: string; height: number };
  /** The reader acted inside the card. */
  cardEvent: { cardId: string; event: 'close' | 'pin' | 'enter' | 'leave' };
  /** Show this passage. */
  goTo: { target: Target };
  /** Show the passage of this note. */
  goToNote: { id: NoteId };
  /** Settings changed: read them again. */
  settingsChanged: null;
  /** Notes or readings changed somewhere: ask for those of this page again. */
  notesChanged: null;
  /** A keyboard command of the extension. */
  command: { command: 'toggle' | 'next' | 'previous' | 'note' };
};

/** Notices from the background to the card frames. */
export type CardNotices = {
  /** Show this subject. */
  showCard: Requests['showCard']['params'];
  /** Show nothing. */
  hideCard: { cardId: string };
};

/**
 * What is really sent. A message reaches every listener of its context, so each
 * says whom it is for; a listener leaves what is for others alone.
 */
export type Envelope =
  | ({ to: 'background' } & RequestMessage)
  | { to: 'tab-request'; type: keyof TabRequests; params: unknown }
  | { to: 'tab'; type: keyof TabNotices; params: unknown }
  | { to: 'card'; type: keyof CardNotices; params: unknown };

/** What comes back for a request: its result, or the code of an expected failure. */
export type Answer = { ok: true; result: unknown } | { ok: false; error: ErrorCode };
