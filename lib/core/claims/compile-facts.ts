/**
 * Compiles the facts of a pack into the index that `fact-index` opens.
 *
 * Statement, paraphrases, variants and keywords of each fact are read like
 * sentences of an article and kept as templates: lists of terms with polarity.
 * Every term has postings, so that a sentence finds its facts without looking at
 * the others. The same pack gives the same bytes.
 */
import type { ActorId, Fact, FactQuantity, Lang, Pack, RelationId } from '../knowledge';
import { compileStrings, writeSections } from '../text/sections';
import { dayOf } from './calendar';
import { Templates } from './compile-templates';
import { DENIERS } from './concepts';
import { basisOf, MODALITIES, NO_DAY, STATUSES, type TemplateKind } from './fact-columns';
import { FactTerms } from './fact-terms';
import { demonymFinder, demonymsOf, isOpaque, PackNames } from './pack-names';
import { cuesOf } from './predicate-cues';
import { type Reading, readSentence } from './reading';
import { compileTermTable } from './term-table';
import { UNIT_NOUNS, unitClass } from './units';
import { readWords } from './words';

/** Marks a compiled fact index. */
export const FACTS_MAGIC = 0x52504643;
/** Layout of a compiled fact index: another one is compiled again. */
export const FACTS_VERSION = 1;

/** Compiles facts and what is known of their actors. */
export function compileFactIndex(pack: Pick<Pack, 'actors' | 'facts'>): ArrayBuffer {
  const names = new PackNames(pack.actors);
  const demonyms = demonymsOf(pack.actors);
  const demonymAt = demonymFinder(demonyms);
  const facts = [...pack.facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const read = (fact: Fact, text: string, lang: Lang): Reading => {
    const words = readWords(text);
    const found = names.find(words, fact);
    const context = { lang, asOf: fact.asOf, names: found, demonymAt, speaker: null };
    return readSentence(text, context, words);
  };
  const terms = new FactTerms();
  const templates = new Templates(terms);
  for (const fact of facts) {
    addTemplates(fact, read, templates);
    for (const actor of actorsOf(fact)) {
      for (const term of names.termsOf(actor)) terms.give(terms.numberOf(term));
      const family = names.families.get(actor);
      if (family) terms.give(terms.numberOf(`f:${family}`));
    }
    templates.closeFact();
    terms.closeFact();
  }
  const { vocabulary, weights, places, postingFirst, postings } = terms.sorted();
  const actorIds = [
    ...new Set([...pack.actors.map(({ id }) => id), ...facts.flatMap(actorsOf)]),
  ].sort();
  const predicates = [...new Set(facts.map(({ predicate }) => predicate))].sort();
  const units = [
    ...new Set(facts.flatMap((fact) => (fact.quantity ? [unitClass(fact.quantity.unit)] : []))),
  ].sort();
  const actorNumber = new Map(actorIds.map((id, number) => [id, number]));
  const columns = columnsOf(facts, actorNumber, predicates, units);
  const table = templates.columns(places);
  const links = linksOf(facts);
  const factActors = facts.map((fact) =>
    actorsOf(fact).map((actor) => actorNumber.get(actor) as number),
  );
  const strings = (list: Iterable<string>) => {
    const { offsets, bytes } = compileStrings(list);
    return [offsets, bytes];
  };
  const kinds = new Map(pack.actors.map((actor) => [actor.id, actor]));
  return writeSections(FACTS_MAGIC, FACTS_VERSION, [
    ...strings(vocabulary),
    compileTermTable(vocabulary),
    weights,
    postingFirst,
    postings,
    ...strings(facts.map(({ id }) => id)),
    columns.integers,
    columns.quantities,
    table.first,
    table.heads,
    table.terms,
    table.quantityFirst,
    table.quantities,
    links.first,
    links.targets,
    ...flat(factActors),
    ...strings(actorIds),
    Int32Array.from(actorIds, (id) => {
      const family = names.families.get(id);
      return family === undefined ? -1 : (actorNumber.get(family) ?? -1);
    }),
    Uint8Array.from(actorIds, (id) => (isOpaque(kinds.get(id)?.kind ?? 'concept') ? 1 : 0)),
    ...strings(actorIds.map((id) => names.termsOf(id).join(' '))),
    ...strings([...predicates, '', ...units]),
    ...strings(demonyms.map(([word, family]) => `${word}=${family}`)),
  ]);
}

/** Number of sections that `compileFactIndex` writes. */
export const FACTS_SECTIONS = 29;

function actorsOf(fact: Fact): ActorId[] {
  return [...new Set([fact.subject, ...(fact.object ? [fact.object] : []), ...fact.actors])];
}

/**
 * Does a wording of a denied fact deny its predicate, in words that are read so? « seule la
 * coalition a signé » does not, and would match any sentence on who signed.
 */
function denies({ terms }: Reading, predicate: string): boolean {
  const cues = cuesOf(predicate);
  const said = terms.filter(({ name }) => cues.includes(name));
  if (said.length > 0) return said.some(({ denied }) => denied);
  return terms.some(({ name, denied }) => denied || DENIERS.includes(name) || name === 'reluctant');
}

function addTemplates(
  fact: Fact,
  read: (fact: Fact, text: string, lang: Lang) => Reading,
  templates: Templates,
): void {
  const add = (kind: TemplateKind, text: string, lang: Lang, relation: RelationId): void => {
    if (text === '') return;
    const reading = read(fact, text, lang);
    const isMute =
      kind === 'paraphrase' && fact.polarity === 'denied' && !denies(reading, fact.predicate);
    templates.add(isMute ? 'keywords' : kind, isMute ? 'context' : relation, reading);
  };
  for (const lang of ['fr', 'en'] as const) {
    add('statement', fact.statement[lang], lang, 'agrees');
    for (const text of fact.paraphrases[lang]) add('paraphrase', text, lang, 'agrees');
    add('keywords', fact.keywords[lang].join(' ; '), lang, 'context');
  }
  for (const { fr, relation } of fact.variants) add('variant', fr, 'fr', relation);
}

/** Integers of a fact in the index; order is the layout. */
export const FACT_COLUMNS = [
  'subject',
  'object',
  'predicate',
  'topic',
  'unit',
  'basis',
  'from',
  'to',
  'asOf',
  'polarity',
  'modality',
  'status',
  'approx',
] as const;

/** Counting bases; order is the code. */
export const BASES = [
  '',
  'member',
  'contributor',
  'attendee',
  'event',
  'planner',
  'soldier',
  'army',
  'official',
  'dead',
  'wounded',
  'prisoner',
  'signatory',
] as const;

function columnsOf(
  facts: readonly Fact[],
  actorNumber: ReadonlyMap<ActorId, number>,
  predicates: readonly string[],
  units: readonly string[],
): { integers: Int32Array; quantities: Float32Array } {
  const integers = new Int32Array(facts.length * FACT_COLUMNS.length);
  const quantities = new Float32Array(facts.length * 2);
  const topics = [...new Set(facts.map(({ topic }) => topic ?? ''))].sort();
  facts.forEach((fact, number) => {
    const { quantity } = fact;
    const row: Record<(typeof FACT_COLUMNS)[number], number> = {
      subject: actorNumber.get(fact.subject) ?? -1,
      object: fact.object === null ? -1 : (actorNumber.get(fact.object) ?? -1),
      predicate: predicates.indexOf(fact.predicate),
      topic: fact.topic === null ? -1 : topics.indexOf(fact.topic),
      unit: quantity ? units.indexOf(unitClass(quantity.unit)) : -1,
      basis: BASES.indexOf(factBasis(fact) as (typeof BASES)[number]),
      from: fact.validFrom === null ? NO_DAY : dayOf(fact.validFrom),
      to: fact.validTo === null ? NO_DAY : dayOf(fact.validTo),
      asOf: dayOf(fact.asOf),
      polarity: fact.polarity === 'denied' ? 1 : 0,
      modality: MODALITIES.indexOf(fact.modality),
      status: STATUSES.indexOf(fact.status),
      approx: quantity?.approx ? 1 : 0,
    };
    FACT_COLUMNS.forEach((column, index) => {
      integers[number * FACT_COLUMNS.length + index] = row[column];
    });
    [quantities[number * 2], quantities[number * 2 + 1]] = boundsOf(quantity);
  });
  return { integers, quantities };
}

/** Bounds of a quantity; one bound alone means « up to » or « at least ». */
function boundsOf(quantity: FactQuantity | null): [min: number, max: number] {
  if (!quantity) return [Number.NaN, Number.NaN];
  const { value, min, max } = quantity;
  if (min === null && max === null) return [value ?? Number.NaN, value ?? Number.NaN];
  return [min ?? 0, max ?? Number.POSITIVE_INFINITY];
}

/** What a fact counts: by its predicate, else by the noun of what is counted. */
function factBasis(fact: Fact): string {
  const known = basisOf(fact.predicate);
  if (known || !fact.quantity?.of) return known ?? '';
  const of: unknown = fact.quantity.of;
  const words = readWords(typeof of === 'string' ? of : (of as { fr: string }).fr);
  for (let index = 0; index < words.length; index++) {
    const basis = UNIT_NOUNS.at(words, index)?.value.basis;
    if (basis) return basis;
  }
  return '';
}

/** Links of facts: code 0 supersedes, 1 is superseded by, 2 contradicts. */
function linksOf(facts: readonly Fact[]): { first: Uint32Array; targets: Uint32Array } {
  const number = new Map(facts.map(({ id }, index) => [id, index]));
  const links = new Map<number, Set<number>>();
  const add = (from: number, to: number, code: number): void => {
    const known = links.get(from);
    if (known) known.add(to * 4 + code);
    else links.set(from, new Set([to * 4 + code]));
  };
  facts.forEach((fact, from) => {
    for (const id of fact.supersedes) {
      const to = number.get(id);
      if (to === undefined) continue;
      add(from, to, 0);
      add(to, from, 1);
    }
    for (const id of fact.contradicts) {
      const to = number.get(id);
      if (to === undefined) continue;
      add(from, to, 2);
      add(to, from, 2);
    }
  });
  const [first, targets] = flat(
    facts.map((_, fact) => [...(links.get(fact) ?? [])].sort((a, b) => a - b)),
  );
  return { first: first as Uint32Array, targets: targets as Uint32Array };
}

/** Lists of numbers as one array and where each begins. */
function flat(lists: readonly (readonly number[])[]): [first: Uint32Array, all: Uint32Array] {
  const first = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    first[index + 1] = (first[index] as number) + list.length;
  });
  return [first, Uint32Array.from(lists.flat())];
}
