/**
 * Answers requests about what the reader wrote and read.
 *
 * A content script shares its process with the page, so it reaches only what
 * belongs to its own site; nothing is saved from a private window.
 */
import { ReperesError } from '../core/errors';
import type { Note, NoteDraft, NoteId } from '../core/notes/note';
import { changesSince, makeReading } from '../core/notes/reading';
import type { Healing } from '../messages';
import type { NoteStore } from '../store/note-store';
import { subjectOf } from '../store/note-versions';
import type { ReadingStore } from '../store/reading-store';
import type { Environment } from './environment';
import { countPassages } from './handlers';
import type { LostNotes } from './lost-notes';
import type { ReaderSettings } from './reader-settings';
import type { Call, Handlers } from './router';

/** Where the last healing is remembered until the reader has seen it. */
export const HEALING_KEY = 'healing';

/** Hosts that show the same articles. */
const SAME_SITE = new Map([['francetvinfo.fr', 'franceinfo.fr']]);

/** Labels before a country's under which anybody may have a name: `co.uk`, `com.au`. */
const SHARED_ENDINGS = new Set(['ac', 'asso', 'co', 'com', 'edu', 'gouv', 'gov', 'net', 'org']);

/** Requests about what the reader wrote and read. */
export type NoteRequests =
  | 'saveNote'
  | 'saveDraft'
  | 'removeDraft'
  | 'getNotes'
  | 'getNotesAbout'
  | 'listNotes'
  | 'deleteNote'
  | 'restoreNote'
  | 'getBin'
  | 'eraseNote'
  | 'tellLost'
  | 'goToNote'
  | 'getReading'
  | 'saveReading'
  | 'getReadingsAbout'
  | 'listReadings'
  | 'forgetReadings'
  | 'restoreReadings'
  | 'getHealing'
  | 'dismissHealing';

/** Returns one function for each request about notes and readings. */
export function createNoteHandlers(services: {
  environment: Environment;
  notes: NoteStore;
  readings: ReadingStore;
  settings: ReaderSettings;
  lost: LostNotes;
}): Pick<Handlers, NoteRequests> {
  const { environment, notes, readings, settings, lost } = services;
  const tellPages = () => environment.notifyTabs('notesChanged', null);

  return {
    async saveNote({ note }, call) {
      refusePrivate(call);
      refuseOtherSite(note, call);
      await refuseForeign(note.id, call);
      const saved = await notes.save(note);
      await tellPages();
      return saved;
    },
    async saveDraft({ draft }, call) {
      refusePrivate(call);
      refuseOtherSite(draft, call);
      await notes.saveDraft(draft);
      return null;
    },
    async removeDraft({ id }) {
      await notes.removeDraft(id);
      return null;
    },
    async getNotes({ page }, call) {
      const [all, drafts] = await Promise.all([notes.onPage(page), notes.drafts(page)]);
      const isVisible = (written: Note | NoteDraft) => mayReach(written, call);
      return { notes: all.filter(isVisible), drafts: drafts.filter(isVisible) };
    },
    getNotesAbout: ({ actors, facts }) =>
      notes.about([...actors.map(subjectOf.actor), ...facts.map(subjectOf.fact)]),
    listNotes: ({ place, limit }) => notes.list(place, limit),
    async deleteNote({ id }, call) {
      refusePrivate(call);
      await refuseForeign(id, call);
      const binned = await notes.remove(id, environment.instant());
      await tellPages();
      return binned;
    },
    async restoreNote({ id }, call) {
      refusePrivate(call);
      await refuseForeign(id, call);
      const note = await notes.restore(id);
      await tellPages();
      return note;
    },
    getBin: () => notes.bin(),
    async eraseNote({ id }) {
      await notes.erase(id);
      await tellPages();
      return null;
    },
    async tellLost({ page, lost: ids }, { sender }) {
      const { tabId, incognito } = sender;
      if (!incognito) await lost.remember(page, ids);
      if (tabId === null || !(await settings.read()).badge) return null;
      if (ids.length > 0) {
        await environment.setBadge(tabId, '!');
        return null;
      }
      const { annotations = null } = (await environment.askTab(tabId, 'pageState')) ?? {};
      const count = annotations ? countPassages(annotations) : 0;
      await environment.setBadge(tabId, count > 0 ? String(count) : '');
      return null;
    },
    async goToNote({ tabId, id }) {
      await environment.notifyTab(tabId, 'goToNote', { id });
      return null;
    },
    async getReading({ page }, call) {
      const reading = await readings.get(page);
      return reading && siteOf(reading.url) === siteOf(call.sender.url) ? reading : null;
    },
    async saveReading({ page, claims, at, previous }, call) {
      refusePrivate(call);
      if (siteOf(page.url) !== siteOf(call.sender.url)) throw new ReperesError('refused');
      if (!(await settings.read()).rememberReadings) return null;
      const reading = makeReading(page, { mentions: [], claims }, at, previous);
      await readings.save(reading);
      return changesSince(previous, reading);
    },
    getReadingsAbout: ({ facts }) => readings.about(facts),
    listReadings: ({ place, limit }) => readings.list(place, limit),
    async forgetReadings({ pages }, call) {
      // What could not be taken back there must not be done there.
      refusePrivate(call);
      const forgotten = pages ? await readings.forget(pages) : [];
      if (!pages) await readings.forgetAll();
      await tellPages();
      return forgotten;
    },
    async restoreReadings({ readings: forgotten }, call) {
      refusePrivate(call);
      await readings.restore(forgotten);
      await tellPages();
      return null;
    },
    getHealing: async () => ((await environment.local.get(HEALING_KEY)) ?? null) as Healing | null,
    async dismissHealing() {
      await environment.local.remove(HEALING_KEY);
      return null;
    },
  };

  /** A content script must not reach a note of another site by its id. */
  async function refuseForeign(id: NoteId, call: Call): Promise<void> {
    if (call.role !== 'content') return;
    const note = await notes.find(id);
    if (note) refuseOtherSite(note, call);
  }
}

function refusePrivate({ sender }: Call): void {
  if (sender.incognito) throw new ReperesError('private-window');
}

function refuseOtherSite(written: Note | NoteDraft, call: Call): void {
  if (!mayReach(written, call)) throw new ReperesError('refused');
}

function mayReach({ target }: Note | NoteDraft, { role, sender }: Call): boolean {
  return role !== 'content' || siteOf(target.source.url) === siteOf(sender.url);
}

/** The site of a web address, the same for hosts that show the same articles. */
function siteOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const labels = new URL(url).hostname.split('.');
  const site = labels.slice(SHARED_ENDINGS.has(labels.at(-2) ?? '') ? -3 : -2).join('.');
  return SAME_SITE.get(site) ?? site;
}
