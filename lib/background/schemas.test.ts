/** What each request may carry, field by field: the right shape passes, each wrong one is refused. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { CLAIM, EXAMPLES, MENTION, PAGE, READING } from '../../tests/support/requests';
import { MAX_BLOCKS, MAX_IDS, MAX_LINE, MAX_LIST, MAX_PAGE, MAX_PAGE_TEXT } from '../core/limits';
import type { RequestType } from '../messages';
import { SENDERS } from '../messages/senders';
import { PARAMS } from './schemas';

const TYPES = Object.keys(SENDERS) as RequestType[];
const accepts = (type: RequestType, params: unknown) =>
  v.is(PARAMS[type] as v.GenericSchema, params);

/** The example of `type` with the field at `path` set to `value`; « » is the whole. */
function withField(type: RequestType, path: string, value: unknown): unknown {
  if (path === '') return value;
  const copy = structuredClone(EXAMPLES[type]) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() as string;
  let place = copy;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

/** Paths of the fields of `value`, of those inside them, and of the first of each list. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? Object.entries(value).slice(0, 1) : Object.entries(value);
  return entries.flatMap(([key, part]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    return [inner, ...pathsOf(part, inner)];
  });
}

const valueAt = (type: RequestType, path: string) =>
  path
    .split('.')
    .reduce((value, key) => (value as Record<string, unknown>)[key], EXAMPLES[type] as unknown);

const isIndex = (path: string) => /(?:^|\.)\d+$/.test(path);
const FIELDS = TYPES.flatMap((type) =>
  pathsOf(EXAMPLES[type]).map((path) => [type, path] as const),
);

/** Fields that may be left out: choices that were not made, and parts of what a reader owns. */
const mayBeAbsent = (type: RequestType, path: string) =>
  type === 'setSettings' ||
  (type === 'putOwned' && (!path.includes('.') || path === 'settings.badge'));

describe('the parameters of a request', () => {
  it.each(TYPES)('may be those of its example: %s', (type) => {
    expect(accepts(type, EXAMPLES[type])).toBe(true);
  });

  it.each(TYPES)('are not a text, a number, or nothing at all: %s', (type) => {
    for (const wrong of [undefined, 'x', 7, true, ['x']]) expect(accepts(type, wrong)).toBe(false);
    if (EXAMPLES[type] !== null) expect(accepts(type, null)).toBe(false);
    else expect(accepts(type, {})).toBe(false);
  });

  it.each(FIELDS.filter(([type, path]) => !isIndex(path) && !mayBeAbsent(type, path)))(
    'of %s need %s',
    (type, path) => {
      expect(accepts(type, withField(type, path, undefined))).toBe(false);
    },
  );

  it.each(FIELDS)('of %s hold in %s nothing of another type', (type, path) => {
    const right = valueAt(type, path);
    const wrong: unknown[] = ['x', 1.5, true, [[]], { a: 1 }].filter(
      (value) => typeof value !== typeof right || Array.isArray(value) !== Array.isArray(right),
    );
    if (right === null) return expect(accepts(type, withField(type, path, { a: 1 }))).toBe(false);
    for (const value of wrong) expect(accepts(type, withField(type, path, value))).toBe(false);
  });

  it.each(FIELDS.filter(([type, path]) => isRecord(valueAt(type, path))))(
    'of %s hold in %s no field that nobody knows',
    (type, path) => {
      const right = valueAt(type, path) as object;
      expect(accepts(type, withField(type, path, { ...right, extra: 1 }))).toBe(false);
    },
  );
});

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const many = <Item>(count: number, item: Item): Item[] => new Array(count).fill(item);
const long = (length: number) => 'x'.repeat(length);

describe('a field of a request', () => {
  it.each<[type: RequestType, path: string, value: unknown]>([
    ['getPageSettings', 'host', 'www.lemonde.fr/article'],
    ['getPageSettings', 'host', 'lemonde.fr lefigaro.fr'],
    ['getPageSettings', 'host', `${long(250)}.com`],
    ['getPageSettings', 'host', 'élysée.fr'],
    ['setHost', 'host', 'https://www.lemonde.fr'],
    ['setHost', 'state', 'off-tomorrow'],
    ['pageSilent', 'silence', 'asleep'],
    ['showCard', 'cardId', ''],
    ['showCard', 'cardId', long(65)],
    ['showCard', 'cardId', 'carte 1'],
    ['showCard', 'cardId', '../carte'],
    ['showCard', 'subject.type', 'page'],
    ['showCard', 'subject.asOf', '6 janvier 2026'],
    ['showCard', 'subject.mention.actor', 'Emmanuel Macron'],
    ['showCard', 'subject.mention.start', -1],
    ['showCard', 'subject.mention.end', 1.5],
    ['showCard', 'subject.mention.confidence', 'sure'],
    ['showCard', 'subject.mention.form', 'pronoun'],
    ['showCard', 'subject.mention.kind', 'animal'],
    ['showCard', 'subject.mention.text', long(MAX_LINE + 1)],
    ['showCard', 'subject.mention.candidates.0.score', Number.POSITIVE_INFINITY],
    ['showCard', 'subject.mention.candidates.0.reasons', ['guess']],
    ['showCard', 'subject.mention.candidates', many(MAX_LIST + 1, MENTION.candidates[0])],
    ['showCard', 'subject', { type: 'passage', quote: 'x', start: -1, asOf: '2026-01-06' }],
    [
      'showCard',
      'subject',
      { type: 'passage', quote: long(MAX_LINE + 1), start: 0, asOf: '2026-01-06' },
    ],
    ['showCard', 'subject', { type: 'passage', quote: 'x', start: 0, asOf: 'hier' }],
    ['showCard', 'subject', { type: 'actor', actor: 'a b', asOf: '2026-01-06' }],
    ['showCard', 'notes.here.0.state', 'moved'],
    ['showCard', 'notes.here.0.id', 'une note'],
    ['showCard', 'notes.place.source.url', 'javascript:alert(1)'],
    ['showCard', 'notes.place.source.lang', 'de'],
    ['showCard', 'notes.place.position.start', -1],
    ['cardResized', 'height', -1],
    ['cardResized', 'height', 100_001],
    ['cardResized', 'height', Number.NaN],
    ['cardEvent', 'event', 'explode'],
    ['hideCard', 'cardId', 'a/b'],
    ['cardReady', 'cardId', ''],
    ['countOpening', 'ids', ['La France']],
    ['countOpening', 'ids', many(MAX_IDS + 1, 'france')],
    ['countOpening', 'visit', 'visite 1'],
    ['markKnown', 'ids', [7]],
    ['getCard', 'lang', 'de'],
    ['getCard', 'subject', { type: 'passage', quote: 'x', start: 0, asOf: '2026-01-06' }],
    ['getCard', 'subject.claim.facts.0.relation', 'refutes'],
    ['getCard', 'subject.claim.facts.0.why.rule', 'rule one'],
    ['getCard', 'subject.claim.facts.0.score', Number.NaN],
    ['getCard', 'subject.claim.facts.0.why.spans.0.start', -4],
    ['getCard', 'subject.claim.frame.polarity', 'negated'],
    ['getCard', 'subject.claim.frame.modality', 'sure'],
    ['getCard', 'subject.claim.frame.quantity.max', Number.POSITIVE_INFINITY],
    ['getCard', 'subject.claim.frame.agents', ['La coalition']],
    ['getCard', 'subject.claim.frame.speaker', { text: 'x', actor: null, by: 'rumour' }],
    ['getActorNames', 'ids', [long(101)]],
    ['getFacts', 'asOf', '2026-13-01'],
    ['getFacts', 'ids', ['']],
    ['getSeries', 'asOf', '2026'],
    ['getTimeline', 'lang', 'FR'],
    ['getPageState', 'tabId', -1],
    ['getPageState', 'tabId', 1.5],
    ['runInTab', 'tabId', Number.NaN],
    ['goTo', 'target.type', 'note'],
    ['goTo', 'target.index', -1],
    ['goTo', 'target.index', 0.5],
    ['openOptions', 'section', 'Sites'],
    ['openOptions', 'section', ''],
    ['openOptions', 'section', 'sites#a'],
    ['openOptions', 'section', long(41)],
    ['openNotebook', 'place', 'a b'],
    ['openNotebook', 'place', 'a#b'],
    ['openNotebook', 'place', long(MAX_LINE + 1)],
    ['saveCorrection', 'correction.madeAt', 'hier'],
    ['saveCorrection', 'correction.body.type', 'hide-everything'],
    [
      'saveCorrection',
      'correction.body',
      { type: 'edit-actor', actor: 'a', label: null, role: { title: 'x', from: 'mars', to: null } },
    ],
    ['saveNote', 'note.revision', 0],
    ['saveNote', 'note.createdAt', '2026-01-07'],
    ['saveNote', 'note.body.status', 'done'],
    ['saveNote', 'note.body.tags', ['']],
    ['saveNote', 'note.body.tags', many(101, 'armée')],
    ['saveNote', 'note.body.text', long(100_001)],
    ['saveNote', 'note.target.source.url', 'file:///tmp/a.html'],
    ['saveNote', 'note.target.source.asOf', '2026-01'],
    ['saveNote', 'note.target.quote.exact', long(20_001)],
    ['saveNote', 'note.target.subject', { type: 'claim', facts: ['Le fait'] }],
    ['saveNote', 'note.target.subject', { type: 'actor', actor: null }],
    ['saveDraft', 'draft.base', -1],
    ['saveDraft', 'draft.savedAt', 'maintenant'],
    ['listNotes', 'limit', 0],
    ['listNotes', 'limit', MAX_PAGE + 1],
    ['listNotes', 'place', ['2026-01-07T08:00:00.000Z']],
    ['listReadings', 'limit', -5],
    ['listBin', 'limit', 2.5],
    ['findNotes', 'ids', many(MAX_PAGE + 1, 'id-1')],
    ['deleteNotes', 'ids', ['a b']],
    ['saveNotes', 'notes', many(MAX_PAGE + 1, EXAMPLES.saveNote.note)],
    ['tellLost', 'page', long(MAX_LINE + 1)],
    ['tellLost', 'lost', ['une note']],
    ['getNotes', 'page', long(MAX_LINE + 1)],
    ['saveReading', 'at', '2026-01-06'],
    ['saveReading', 'previous', { ...READING, sentences: [2 ** 32] }],
    ['saveReading', 'previous', { ...READING, sketch: [-1] }],
    ['forgetReadings', 'pages', many(MAX_IDS + 1, 'a')],
    ['dropOwned', 'section', 'settings'],
    ['dropOwned', 'keys', many(MAX_PAGE + 1, 'a')],
    ['putOwned', 'settings', { badge: 'yes' }],
    ['putOwned', 'notes', [{ ...EXAMPLES.saveNote.note, id: 'une note' }]],
    ['setSettings', 'density', 'some'],
    ['setSettings', 'hiddenKinds', ['animal']],
    ['setSettings', 'offHosts', { 'lemonde.fr': { until: 'demain' } }],
    ['setSettings', 'trigger', 'touch'],
    ['annotatePage', 'url', 'ftp://www.lemonde.fr/a'],
    ['annotatePage', 'url', 'javascript:alert(1)'],
    ['annotatePage', 'url', `https://${long(MAX_LINE)}`],
    ['annotatePage', 'asOf', '2026-02-31T00:00'],
    ['annotatePage', 'dateOrigin', 'guess'],
    ['annotatePage', 'lang', 'uk'],
    ['annotatePage', 'blocks', many(MAX_BLOCKS + 1, { ...PAGE.blocks[0], text: '' })],
    ['annotatePage', 'blocks.0.kind', 'script'],
    ['annotatePage', 'blocks.0.id', 0.5],
    ['annotatePage', 'blocks.0.text', long(MAX_PAGE_TEXT + 1)],
    ['annotatePage', 'blocks', many(3, { ...PAGE.blocks[0], text: long(MAX_PAGE_TEXT / 2) })],
    ['findMentions', 'title', long(MAX_LINE + 1)],
  ])('%s: %s refuses %.60j', (type, path, value) => {
    expect(accepts(type, withField(type, path, value))).toBe(false);
  });

  it.each<[type: RequestType, path: string, value: unknown]>([
    ['getPageSettings', 'host', ''],
    ['getPageSettings', 'host', 'localhost:8080'],
    ['getPageSettings', 'host', '[::1]'.replace(/[[\]]/g, '')],
    ['setHost', 'host', 'WWW.LeMonde.FR'],
    ['showCard', 'notes', null],
    ['showCard', 'subject', { type: 'passage', quote: '', start: 0, asOf: '2026-01-06' }],
    ['showCard', 'subject', { type: 'actor', actor: 'france', asOf: '2026-01-06' }],
    ['showCard', 'subject.mention.actor', null],
    ['showCard', 'subject.mention.candidates', []],
    ['showCard', 'cardId', '3f2a-_Z'],
    ['cardResized', 'height', 0],
    ['countOpening', 'ids', []],
    ['getCard', 'subject.claim.frame.quantity', null],
    ['getCard', 'subject.claim.frame.quantity.max', null],
    ['getCard', 'subject.claim.frame.time', { text: 'en mars', from: null, to: null }],
    ['getCard', 'subject.claim.frame.speaker', { text: 'Kiev', actor: null, by: 'direct' }],
    ['getCard', 'subject.claim.facts', []],
    ['getFacts', 'ids', ['a_b-C9']],
    ['openOptions', 'section', null],
    ['openNotebook', 'place', null],
    ['openNotebook', 'place', ''],
    ['saveCorrection', 'correction.body', { type: 'hide-fact', fact: 'members-35-2026-01-06' }],
    [
      'saveCorrection',
      'correction.body',
      { type: 'not-this-actor', text: 'Kushner', from: 'jared-kushner', to: null, page: null },
    ],
    [
      'saveCorrection',
      'correction.body',
      {
        type: 'edit-actor',
        actor: 'a',
        label: 'Autre',
        role: { title: 'maire', from: '2020', to: '2026-03' },
      },
    ],
    ['saveNote', 'note.target.subject', { type: 'passage' }],
    ['saveNote', 'note.target.source.publisher', null],
    ['saveNote', 'note.body.text', ''],
    ['saveNote', 'note.body.text', long(100_000)],
    ['saveNote', 'note.body.tags', []],
    ['listNotes', 'place', null],
    ['listNotes', 'limit', MAX_PAGE],
    ['listReadings', 'place', ['', '']],
    ['saveReading', 'previous', null],
    ['saveReading', 'claims', [CLAIM, CLAIM]],
    ['forgetReadings', 'pages', null],
    ['forgetReadings', 'pages', []],
    ['putOwned', '', {}],
    ['setSettings', '', {}],
    [
      'setSettings',
      'offHosts',
      { 'lemonde.fr': { until: null }, 'ft.com': { until: '2026-01-06' } },
    ],
    ['annotatePage', 'blocks', []],
    ['annotatePage', 'publisher', null],
    ['annotatePage', 'url', 'http://localhost/a'],
    ['annotatePage', 'blocks.0.post', 'post-7'],
    ['annotatePage', 'blocks.0.id', -1],
  ])('%s: %s accepts %.60j', (type, path, value) => {
    expect(accepts(type, withField(type, path, value))).toBe(true);
  });
});
