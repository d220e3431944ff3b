/** The shape of the parameters of each request, checked before anything is done with them. */
import * as v from 'valibot';
import {
  claimSchema,
  daySchema,
  idSchema,
  idsSchema,
  langSchema,
  mentionSchema,
  pageTextSchema,
} from '../core/annotation-schema';
import { MAX_IDS, MAX_LINE, MAX_PAGE } from '../core/limits';
import { ownedSchema } from '../core/notes/backup';
import {
  anchoredNoteSchema,
  correctionSchema,
  noteDraftSchema,
  notePlaceSchema,
  noteSchema,
  readingSchema,
} from '../core/notes/note-schema';
import { settingsSchema } from '../core/settings';
import type { CardSubject, Requests, RequestType } from '../messages';

const nothing = v.null();
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.:-]*$/i));
/** Made at random by the content script: the page must not guess it. */
const cardId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const card = v.strictObject({ cardId });
const byId = v.strictObject({ id: idSchema });
const byIds = v.strictObject({ ids: v.pipe(v.array(idSchema), v.maxLength(MAX_PAGE)) });
const pageKey = v.pipe(v.string(), v.maxLength(MAX_LINE));
const place = v.nullable(v.tuple([pageKey, pageKey]));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_PAGE));

const subject: v.GenericSchema<unknown, CardSubject> = v.variant('type', [
  v.strictObject({ type: v.literal('mention'), mention: mentionSchema, asOf: daySchema }),
  v.strictObject({ type: v.literal('claim'), claim: claimSchema, asOf: daySchema }),
  v.strictObject({ type: v.literal('actor'), actor: idSchema, asOf: daySchema }),
]);

/** One schema for each request. */
export const PARAMS: {
  [Type in RequestType]: v.GenericSchema<unknown, Requests[Type]['params']>;
} = {
  findMentions: pageTextSchema,
  annotatePage: pageTextSchema,
  getPageSettings: v.strictObject({ host }),
  pageSilent: v.strictObject({
    silence: v.picklist(['not-an-article', 'site-off', 'no-access', 'error']),
  }),
  showCard: v.strictObject({
    cardId,
    subject: v.union([
      subject,
      v.strictObject({
        type: v.literal('passage'),
        quote: v.pipe(v.string(), v.maxLength(MAX_LINE)),
        start: v.pipe(v.number(), v.integer(), v.minValue(0)),
        asOf: daySchema,
      }),
    ]),
    pinned: v.boolean(),
    notes: v.nullable(
      v.strictObject({
        place: notePlaceSchema,
        here: v.array(anchoredNoteSchema),
        write: v.boolean(),
      }),
    ),
  }),
  hideCard: card,
  cardReady: card,
  cardResized: v.strictObject({
    cardId,
    height: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
  }),
  cardEvent: v.strictObject({ cardId, event: v.picklist(['close', 'pin', 'enter', 'leave']) }),
  getArticle: nothing,
  countOwn: nothing,
  eraseOwn: nothing,
  countOpening: v.strictObject({ ids: idsSchema, visit: cardId }),
  getKnown: nothing,
  markKnown: v.strictObject({ ids: idsSchema, known: v.boolean() }),
  forgetKnown: nothing,
  getCard: v.strictObject({ subject, lang: langSchema }),
  getActorNames: v.strictObject({ ids: idsSchema, lang: langSchema }),
  getFacts: v.strictObject({ ids: idsSchema, asOf: daySchema, lang: langSchema }),
  getSeries: v.strictObject({ claim: claimSchema, asOf: daySchema, lang: langSchema }),
  getTimeline: v.strictObject({ lang: langSchema }),
  getBase: nothing,
  getLists: v.strictObject({ actors: idsSchema, facts: idsSchema, lang: langSchema }),
  getOverview: v.strictObject({ tabId, lang: langSchema }),
  getPageState: v.strictObject({ tabId }),
  goTo: v.strictObject({
    tabId,
    target: v.strictObject({
      type: v.picklist(['mention', 'claim']),
      index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  }),
  runInTab: v.strictObject({ tabId }),
  setHost: v.strictObject({ host, state: v.picklist(['on', 'off', 'off-today']) }),
  getSettings: nothing,
  setSettings: settingsSchema,
  openOptions: v.strictObject({
    section: v.nullable(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/))),
  }),
  saveCorrection: v.strictObject({ correction: correctionSchema, here: v.boolean() }),
  getCorrections: nothing,
  removeCorrection: byId,
  saveNote: v.strictObject({ note: noteSchema }),
  saveDraft: v.strictObject({ draft: noteDraftSchema }),
  removeDraft: byId,
  getNotes: v.strictObject({ page: pageKey }),
  getNotesAbout: v.strictObject({ actors: idsSchema, facts: idsSchema }),
  listNotes: v.strictObject({ place, limit }),
  deleteNote: byId,
  restoreNote: byId,
  getBin: nothing,
  eraseNote: byId,
  tellLost: v.strictObject({ page: pageKey, lost: idsSchema }),
  goToNote: v.strictObject({ tabId, id: idSchema }),
  getReading: v.strictObject({ page: pageKey }),
  saveReading: v.strictObject({
    page: pageTextSchema,
    claims: v.array(claimSchema),
    at: v.pipe(v.string(), v.isoTimestamp()),
    previous: v.nullable(readingSchema),
  }),
  getReadingsAbout: v.strictObject({ facts: idsSchema }),
  listReadings: v.strictObject({ place, limit }),
  forgetReadings: v.strictObject({
    pages: v.nullable(v.pipe(v.array(pageKey), v.maxLength(MAX_IDS))),
  }),
  restoreReadings: v.strictObject({
    readings: v.pipe(v.array(readingSchema), v.maxLength(MAX_PAGE)),
  }),
  getNotebook: nothing,
  openNotebook: v.strictObject({
    place: v.nullable(v.pipe(v.string(), v.maxLength(MAX_LINE), v.regex(/^[^#\s]*$/))),
  }),
  openNote: byId,
  takeOpenedNote: nothing,
  findNotes: byIds,
  saveNotes: v.strictObject({ notes: v.pipe(v.array(noteSchema), v.maxLength(MAX_PAGE)) }),
  deleteNotes: byIds,
  restoreNotes: byIds,
  listBin: v.strictObject({ place, limit }),
  getOwned: nothing,
  putOwned: ownedSchema,
  dropOwned: v.strictObject({
    section: v.picklist(['notes', 'bin', 'drafts', 'readings', 'corrections']),
    keys: v.pipe(v.array(pageKey), v.maxLength(MAX_PAGE)),
  }),
  backupMade: nothing,
  getHealing: nothing,
  dismissHealing: nothing,
};
