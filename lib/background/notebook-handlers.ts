/**
 * Answers requests of the notebook: many notes at once, backups, the way to a passage.
 *
 * Only pages of the extension send these, except for the question of a page for
 * which note it was opened.
 */

import { ReperesError } from '../core/errors';
import type { ReaderData } from '../core/notes/backup';
import type { Instant, NoteId } from '../core/notes/note';
import type { Healing } from '../messages';
import type { CorrectionStore } from '../store/correction-store';
import type { NoteStore } from '../store/note-store';
import type { ReadingStore } from '../store/reading-store';
import type { Environment } from './environment';
import type { KnownCards } from './known-cards';
import type { LostNotes } from './lost-notes';
import { HEALING_KEY } from './note-handlers';
import type { ReaderSettings } from './reader-settings';
import type { Call, Handlers } from './router';

/** Where the instant of the last backup is kept. */
const BACKUP_KEY = 'lastBackup';
/** Before the id of a tab: the note for which it was opened. */
const OPENED_KEY = 'opened:';

/** Requests of the notebook. */
export type NotebookRequests =
  | 'getNotebook'
  | 'openNotebook'
  | 'openNote'
  | 'takeOpenedNote'
  | 'findNotes'
  | 'saveNotes'
  | 'deleteNotes'
  | 'restoreNotes'
  | 'listBin'
  | 'getOwned'
  | 'putOwned'
  | 'dropOwned'
  | 'backupMade';

/** Returns one function for each request of the notebook. */
export function createNotebookHandlers(services: {
  environment: Environment;
  notes: NoteStore;
  readings: ReadingStore;
  corrections: CorrectionStore;
  settings: ReaderSettings;
  known: KnownCards;
  lost: LostNotes;
}): Pick<Handlers, NotebookRequests> {
  const { environment, notes, readings, corrections, settings, known, lost } = services;
  const { local, session } = environment;
  const tellPages = () => environment.notifyTabs('notesChanged', null);

  return {
    async getNotebook() {
      const [written, binned, read, lostNotes, lastBackup, healing] = await Promise.all([
        notes.count(),
        notes.count('bin'),
        readings.count(),
        lost.all(),
        local.get(BACKUP_KEY),
        local.get(HEALING_KEY),
      ]);
      return {
        notes: written,
        binned,
        readings: read,
        lost: lostNotes,
        lastBackup: (lastBackup ?? null) as Instant | null,
        healing: (healing ?? null) as Healing | null,
      };
    },
    async openNotebook({ place }) {
      await environment.openPage(place === null ? 'notebook.html' : `notebook.html#${place}`);
      return null;
    },
    async openNote({ id }) {
      const note = await notes.find(id);
      if (!note) return null;
      const tabId = await environment.openTab(note.target.source.url);
      await session.set(OPENED_KEY + tabId, id);
      return null;
    },
    async takeOpenedNote(_, { sender }) {
      const key = OPENED_KEY + sender.tabId;
      const id = ((await session.get(key)) ?? null) as NoteId | null;
      if (id !== null) await session.remove(key);
      return id;
    },
    findNotes: ({ ids }) => notes.findAll(ids),
    async saveNotes({ notes: edited }, call) {
      refusePrivate(call);
      const saved = await notes.saveAll(edited);
      await tellPages();
      return saved;
    },
    async deleteNotes({ ids }, call) {
      refusePrivate(call);
      await notes.removeAll(ids, environment.instant());
      await tellPages();
      return null;
    },
    async restoreNotes({ ids }, call) {
      refusePrivate(call);
      const restored = await notes.restoreAll(ids);
      await tellPages();
      return restored;
    },
    listBin: ({ place, limit }) => notes.listBin(place, limit),
    async getOwned() {
      const [drafts, corrected, chosen, remembered] = await Promise.all([
        notes.allDrafts(),
        corrections.all(),
        settings.chosen(),
        known.remembered(),
      ]);
      return { drafts, corrections: [...corrected], settings: chosen, known: remembered };
    },
    async putOwned(owned, call) {
      refusePrivate(call);
      await putAll(owned);
      await tellPages();
      if (owned.settings || owned.corrections || owned.known) {
        await environment.notifyTabs('settingsChanged', null);
      }
      return null;
    },
    async dropOwned({ section, keys }, call) {
      refusePrivate(call);
      if (section === 'notes' || section === 'bin') await notes.eraseAll(section, keys);
      else if (section === 'readings') await readings.forget(keys);
      else if (section === 'drafts') for (const key of keys) await notes.removeDraft(key);
      else for (const key of keys) await corrections.remove(key);
      await tellPages();
      return null;
    },
    async backupMade() {
      await local.set(BACKUP_KEY, environment.instant());
      return null;
    },
  };

  async function putAll(owned: Partial<ReaderData>): Promise<void> {
    await notes.put(owned.notes ?? []);
    await notes.putBinned(owned.bin ?? []);
    await notes.putDrafts(owned.drafts ?? []);
    await readings.put(owned.readings ?? []);
    for (const correction of owned.corrections ?? []) await corrections.save(correction);
    if (owned.settings) await settings.replace(owned.settings);
    if (owned.known) await known.replace(owned.known);
  }
}

function refusePrivate({ sender }: Call): void {
  if (sender.incognito) throw new ReperesError('private-window');
}
