/** How the card reads and writes notes: by requests to the background. */
import { forgetReadings, type ReadingsPort } from '../../components/forget-readings';
import type { CardPlace, NoteDesk } from '../../components/note-desk';
import type { Note, NoteDraft } from '../../lib/core/notes/note';
import { isSameSubject, keysOf } from '../../lib/core/notes/note-subjects';
import { threadOf } from '../../lib/core/notes/reading';
import type { CardNotes } from '../../lib/messages';
import { onNotesChanged, sendRequest } from '../../lib/platform/requests';
import { askToKeep } from '../../lib/platform/storage';

/** Notes of other articles that a card shows. */
const MOST_ELSEWHERE = 20;

const READINGS: ReadingsPort = {
  readings: (place, limit) => sendRequest('listReadings', { place, limit }),
  forget: (pages) => sendRequest('forgetReadings', { pages }),
  takeBack: (readings) => sendRequest('restoreReadings', { readings }),
};

/** The passage under the card. One that is told again is the same object: what is written there stays. */
export function createPlaces(): { at: CardPlace | null; move: (notes: CardNotes | null) => void } {
  const places = {
    at: null as CardPlace | null,
    move: (notes: CardNotes | null) => {
      if (JSON.stringify(places.at) !== JSON.stringify(notes)) places.at = notes;
    },
  };
  return places;
}

/** Returns the desk of a card; `keepOpen` keeps the card on screen while the reader writes. */
export function createNoteDesk(keepOpen: () => void): NoteDesk {
  return {
    load: async (subject, { place, here }) => {
      const keys = keysOf(subject);
      const isKnown = keys.actors.length + keys.facts.length > 0;
      const [page, about] = await Promise.all([
        sendRequest('getNotes', { page: place.source.key }),
        isKnown ? sendRequest('getNotesAbout', keys) : [],
      ]);
      const standing = new Set(here.map(({ id }) => id));
      const belongs = ({ id, target }: Note | NoteDraft) =>
        standing.has(id) ||
        isSameSubject(target.subject, subject) ||
        (target.subject.type === subject.type &&
          target.quote.exact === place.quote.exact &&
          target.position.start === place.position.start);
      const isElsewhere = ({ target }: Note) =>
        target.source.key !== place.source.key && isSameSubject(target.subject, subject);
      return {
        here: page.notes.filter(belongs),
        elsewhere: about.filter(isElsewhere).slice(0, MOST_ELSEWHERE),
        drafts: page.drafts.filter(belongs),
      };
    },
    save: (note) => sendRequest('saveNote', { note }),
    saveDraft: (draft) => sendRequest('saveDraft', { draft }),
    removeDraft: (id) => sendRequest('removeDraft', { id }),
    remove: (id) => sendRequest('deleteNote', { id }),
    restore: (id) => sendRequest('restoreNote', { id }),
    keepStorage: askToKeep,
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
    onWriting: keepOpen,
    thread: async (facts, page) => {
      const telling = keysOf({ type: 'claim', facts }).facts;
      return threadOf(facts, await sendRequest('getReadingsAbout', { facts: telling }), page);
    },
    forget: (pages) => forgetReadings(READINGS, pages),
    onChange: onNotesChanged,
  };
}
