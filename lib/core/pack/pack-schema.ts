/**
 * The shape of each record of a pack, and the limits of what a pack may hold.
 *
 * Objects are strict: a field that is not known here is an error, so that a typing
 * mistake in a record is found and nothing foreign gets into the database.
 */
import * as v from 'valibot';

import type { Actor, Fact, Pack, Predicate, Source, TimelineEvent } from '../knowledge';

/** What one pack may hold; a hundred times the bundled one, far from what memory allows. */
export const PACK_LIMITS = {
  records: 500_000,
  /** Elements of one list in a record. */
  list: 500,
  /** Characters of a text that readers see. */
  text: 4_000,
  /** Characters of a name, a title or an alias. */
  name: 400,
  /** Characters of an address. */
  url: 2_000,
} as const;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const PARTIAL = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const URL = /^https?:\/\/\S+$/;

const id = v.pipe(
  v.string(),
  v.maxLength(100),
  v.regex(ID, 'is no id: lower-case words with hyphens'),
);
const day = v.pipe(
  v.string(),
  v.regex(DAY, 'is no date YYYY-MM-DD'),
  v.check(exists, 'is no day of the calendar'),
);
const partial = v.pipe(
  v.string(),
  v.regex(PARTIAL, 'is no date YYYY-MM-DD, YYYY-MM or YYYY'),
  v.check((date) => date.length < 10 || exists(date), 'is no day of the calendar'),
);
const clean = (most: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('is empty'),
    v.maxLength(most, `is longer than ${most} characters`),
    v.check((text) => text.trim() === text, 'has space around it'),
  );
const url = v.pipe(v.string(), v.maxLength(PACK_LIMITS.url), v.regex(URL, 'is no http(s) address'));
const name = clean(PACK_LIMITS.name);
const text = clean(PACK_LIMITS.text);
const both = <Part extends v.GenericSchema>(part: Part) => v.strictObject({ fr: part, en: part });
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item),
    v.maxLength(PACK_LIMITS.list, `holds more than ${PACK_LIMITS.list} elements`),
  );
const orNull = v.nullable;
const flag = v.optional(v.boolean());

const role = v.strictObject({
  title: both(name),
  org: orNull(id),
  from: orNull(partial),
  to: orNull(partial),
  source: v.optional(orNull(id)),
  toSource: v.optional(orNull(id)),
  unsourced: flag,
  fromUnsourced: flag,
  toUnsourced: flag,
  datesUnsourced: flag,
  uncertainAfter: v.optional(partial),
  note: v.optional(text),
});

const actor = v.strictObject({
  id,
  kind: v.picklist([
    'person',
    'country',
    'organization',
    'event',
    'place',
    'concept',
    'military',
    'group',
    'document',
  ]),
  country: v.optional(id),
  presidency: v.optional(v.picklist(['executive', 'elected'])),
  seatOf: v.optional(
    v.picklist(['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister']),
  ),
  about: v.optional(id),
  label: both(name),
  aliases: both(list(name)),
  ambiguous: v.optional(list(v.strictObject({ alias: name, why: text }))),
  metonyms: v.optional(both(list(name))),
  demonyms: v.optional(both(list(name))),
  descriptors: v.optional(
    list(v.strictObject({ fr: name, en: name, from: orNull(partial), to: orNull(partial) })),
  ),
  roles: v.optional(list(role)),
  summary: both(text),
  coalition: v.optional(
    v.strictObject({
      member: orNull(v.union([v.boolean(), v.literal('observer')])),
      position: orNull(both(text)),
      asOf: orNull(partial),
      source: v.optional(orNull(id), null),
      unsourced: flag,
      note: v.optional(text),
    }),
  ),
  memberCount: v.optional(
    list(
      v.strictObject({
        asOf: day,
        count: v.pipe(v.number(), v.integer()),
        source: id,
        note: v.optional(text),
      }),
    ),
  ),
  date: v.optional(v.strictObject({ from: orNull(partial), to: orNull(partial) })),
  place: v.optional(orNull(name)),
  sources: list(id),
  unsourced: flag,
  related: v.optional(list(id)),
  newestEvidence: v.optional(orNull(partial)),
  freshNote: v.optional(text),
  wikidata: v.optional(orNull(v.pipe(v.string(), v.regex(/^Q\d{1,12}$/, 'is no Wikidata id')))),
  wikidata_checked: flag,
  wikidataNote: v.optional(text),
});

const number = orNull(v.pipe(v.number(), v.finite()));
const relation = v.picklist([
  'agrees',
  'approximates',
  'narrower',
  'broader',
  'differs',
  'outdated',
  'later',
  'context',
]);

const fact = v.strictObject({
  id,
  type: name,
  statement: both(text),
  subject: id,
  predicate: id,
  object: orNull(id),
  topic: orNull(id),
  actors: list(id),
  quantity: orNull(
    v.strictObject({
      value: number,
      min: number,
      max: number,
      approx: v.boolean(),
      unit: name,
      of: orNull(both(name)),
    }),
  ),
  polarity: v.picklist(['affirmed', 'denied']),
  modality: v.picklist(['asserted', 'possible', 'conditional', 'planned', 'reported']),
  condition: orNull(both(text)),
  asOf: day,
  validFrom: orNull(partial),
  validTo: orNull(partial),
  supersedes: list(id),
  follows: v.optional(list(id)),
  contradicts: list(id),
  status: v.picklist(['established', 'announced', 'disputed', 'superseded', 'false']),
  evidence: v.picklist(['page', 'quoted', 'archive']),
  keywords: both(list(name)),
  paraphrases: both(list(text)),
  variants: list(v.strictObject({ fr: text, relation })),
  correction: v.optional(both(text)),
  note: v.optional(text),
  sources: list(
    v.strictObject({ source: id, stance: v.picklist(['supports', 'disputes', 'reports']) }),
  ),
});

const event = v.strictObject({
  id,
  actor: orNull(id),
  kind: id,
  date: partial,
  end: orNull(partial),
  place: orNull(name),
  label: both(name),
  summary: both(text),
  participants: list(id),
  outcomes: list(id),
  sources: list(id),
  unsourced: flag,
});

const source = v.strictObject({
  id,
  url: orNull(url),
  title: orNull(name),
  titleFrom: v.optional(name),
  publisher: name,
  published: orNull(day),
  publishedMonth: v.optional(partial),
  publishedInferred: flag,
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'is no language code')),
  kind: id,
  seen: v.picklist(['excerpt', 'rss', 'archive', 'quoted']),
  seenIn: v.optional(id),
  displayable: flag,
  locator: v.optional(text),
  cites: v.optional(list(url)),
  note: v.optional(text),
});

const predicate = v.strictObject({
  id,
  group: id,
  definition: both(text),
  subject: name,
  object: name,
  polar: v.boolean(),
});

const header = v.strictObject({
  id,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: day,
  license: name,
});

const records = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(PACK_LIMITS.records));

/** Schemas of the files of a pack and of a whole pack in one document. */
export const packSchemas = {
  header: header satisfies v.GenericSchema<
    unknown,
    Omit<Pack, 'actors' | 'facts' | 'events' | 'sources' | 'predicates'>
  >,
  actor: actor satisfies v.GenericSchema<unknown, Actor>,
  fact: fact satisfies v.GenericSchema<unknown, Fact>,
  event: event satisfies v.GenericSchema<unknown, TimelineEvent>,
  source: source satisfies v.GenericSchema<unknown, Source>,
  predicates: records(predicate) satisfies v.GenericSchema<unknown, Predicate[]>,
  pack: v.strictObject({
    ...header.entries,
    actors: records(actor),
    facts: records(fact),
    events: records(event),
    sources: records(source),
    predicates: records(predicate),
  }) satisfies v.GenericSchema<unknown, Pack>,
};

/** Is `date`, which has the form of a day, in the calendar? */
function exists(date: string): boolean {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return dayOfMonth <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
