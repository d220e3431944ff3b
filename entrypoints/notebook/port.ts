/** Answers the notebook from the background. */
import type { NotebookPort } from '../../components/notebook/port';
import { pageKey } from '../../lib/dom/page-key';
import { saveFile } from '../../lib/platform/files';
import { onNotesChanged, sendRequest } from '../../lib/platform/requests';
import { uiLang } from '../../lib/platform/words';

/** What the notebook is given in a browser. */
export const NOTEBOOK_PORT: NotebookPort = {
  state: async () => {
    const [state, { remindBackup }] = await Promise.all([
      sendRequest('getNotebook', null),
      sendRequest('getSettings', null),
    ]);
    return { ...state, remindBackup };
  },
  notes: (place, limit) => sendRequest('listNotes', { place, limit }),
  bin: (place, limit) => sendRequest('listBin', { place, limit }),
  readings: (place, limit) => sendRequest('listReadings', { place, limit }),
  find: (ids) => sendRequest('findNotes', { ids }),
  save: (notes) => sendRequest('saveNotes', { notes }),
  remove: (ids) => sendRequest('deleteNotes', { ids }),
  restore: (ids) => sendRequest('restoreNotes', { ids }),
  erase: (id) => sendRequest('eraseNote', { id }),
  forget: (pages) => sendRequest('forgetReadings', { pages }),
  takeBack: (readings) => sendRequest('restoreReadings', { readings }),
  names: (ids) => sendRequest('getActorNames', { ids, lang: uiLang() }),
  openPassage: (id) => sendRequest('openNote', { id }),
  owned: () => sendRequest('getOwned', null),
  putOwned: (owned) => sendRequest('putOwned', owned),
  dropOwned: (section, keys) => sendRequest('dropOwned', { section, keys }),
  backupMade: () => sendRequest('backupMade', null),
  dismissHealing: () => sendRequest('dismissHealing', null),
  saveFile,
  keyOf: (url) => pageKey(url, null),
  now: () => new Date().toISOString(),
  onChange: onNotesChanged,
};
