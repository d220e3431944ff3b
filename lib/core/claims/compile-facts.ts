/**
 * Compiles the facts of a pack into the index that `fact-index` opens.
 *
 * Statement, paraphrases, variants and keywords of each fact are read like
 * sentences of an article and kept as templates: lists of terms with polarity.
 * Every term has postings, so that a sentence finds its facts without looking at
 * the others. The same pack gives the same bytes.
 */
import type { ActorId, Fact, FactQuantity, Lang, Pack } from '../knowledge';
import { compileStrings, writeSections } from '../sections';
import { dayOf } from './calendar';
import {
  basisOf,
  MODALITIES,
  NO_DAY,
  RELATIONS,
  STATUSES,
  TEMPLATE_KINDS,
  type TemplateKind,
} from './fact-columns';
import { demonymFinder, demonymsOf, isOpaque, PackNames, termsOfActor } from './pack-names';
import { type Reading, readSentence } from './reading';
import { compileTermTable } from './term-table';
import { UNIT_NOUNS, unitClass, unitCode } from './units';
import { readWords } from './words';

/** Marks a compiled fact index; `FACTS_VERSION` grows with its layout. */
export const FACTS_MAGIC = 0x52504643;
export const FACTS_VERSION = 1;

type Template = { kind: TemplateKind; relation: number; reading: Reading };

/** Words of a few letters and of many facts weigh little, rare ones up to this. */
const MAX_WEIGHT = 4;
const MAX_STEM = 2.5;

/** Compiles facts and what is known of their actors. */
export function compileFactIndex(pack: Pick<Pack, 'actors' | 'facts'>): ArrayBuffer {
  const names = new PackNames(pack.actors);
  const demonyms = demonymsOf(pack.actors);
  const demonymAt = demonymFinder(demonyms);
  const facts = [...pack.facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const read = (fact: Fact, text: string, lang: Lang): Reading =>
    readSentence(text, {
      lang,
      asOf: fact.asOf,
      names: names.find(text, fact),
      demonymAt,
      speaker: null,
    });
  const templates = facts.map((fact) => templatesOf(fact, read));

  const actorTerms = new Map(pack.actors.map((actor) => [actor.id, termsOfActor(actor)]));
  const frequency = new Map<string, number>();
  const termsOfFact = facts.map((fact, number) => {
    const terms = new Set(
      (templates[number] as Template[]).flatMap(({ reading }) =>
        reading.terms.map(({ name }) => name),
      ),
    );
    for (const actor of actorsOf(fact)) {
      for (const term of actorTerms.get(actor) ?? []) terms.add(term);
      const family = names.families.get(actor);
      if (family) terms.add(`f:${family}`);
    }
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    return terms;
  });
  const vocabulary = [...frequency.keys()].sort();
  const termNumber = new Map(vocabulary.map((term, number) => [term, number]));
  const weights = Float32Array.from(vocabulary, (term) =>
    weightOf(term, frequency.get(term) as number, facts.length),
  );

  const postings = postingsOf(termsOfFact, termNumber, frequency, vocabulary);
  const actorIds = [
    ...new Set([...pack.actors.map(({ id }) => id), ...facts.flatMap(actorsOf)]),
  ].sort();
  const predicates = [...new Set(facts.map(({ predicate }) => predicate))].sort();
  const units = [
    ...new Set(facts.flatMap((fact) => (fact.quantity ? [unitClass(fact.quantity.unit)] : []))),
  ].sort();
  const columns = columnsOf(facts, names.families, actorIds, predicates, units);
  const table = templateTable(templates, termNumber);
  const links = linksOf(facts);
  const factActors = facts.map((fact) => actorsOf(fact).map((actor) => actorIds.indexOf(actor)));
  const strings = (list: Iterable<string>) => {
    const { offsets, bytes } = compileStrings(list);
    return [offsets, bytes];
  };
  const kinds = new Map(pack.actors.map((actor) => [actor.id, actor]));
  return writeSections(FACTS_MAGIC, FACTS_VERSION, [
    ...strings(vocabulary),
    compileTermTable(vocabulary),
    weights,
    postings.first,
    postings.facts,
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
      return family === undefined ? -1 : actorIds.indexOf(family);
    }),
    Uint8Array.from(actorIds, (id) => (isOpaque(kinds.get(id)?.kind ?? 'concept') ? 1 : 0)),
    ...strings(actorIds.map((id) => (actorTerms.get(id) ?? [`a:${id}`]).join(' '))),
    ...strings([...predicates, '', ...units]),
    ...strings(demonyms.map(([word, family]) => `${word}=${family}`)),
  ]);
}

/** Number of sections that `compileFactIndex` writes. */
export const FACTS_SECTIONS = 29;

function actorsOf(fact: Fact): ActorId[] {
  return [...new Set([fact.subject, ...(fact.object ? [fact.object] : []), ...fact.actors])];
}

function templatesOf(
  fact: Fact,
  read: (fact: Fact, text: string, lang: Lang) => Reading,
): Template[] {
  const made: Template[] = [];
  const add = (kind: TemplateKind, text: string, lang: Lang, relation: string): void => {
    const reading = read(fact, text, lang);
    if (reading.terms.length > 0 || reading.quantities.length > 0) {
      made.push({
        kind,
        relation: RELATIONS.indexOf(relation as (typeof RELATIONS)[number]),
        reading,
      });
    }
  };
  for (const lang of ['fr', 'en'] as const) {
    add('statement', fact.statement[lang], lang, 'agrees');
    for (const text of fact.paraphrases[lang]) add('paraphrase', text, lang, 'agrees');
    add('keywords', fact.keywords[lang].join(' ; '), lang, 'context');
  }
  for (const { fr, relation } of fact.variants) add('variant', fr, 'fr', relation);
  return made;
}

/** Inverse document frequency, with less for what every sentence of the subject has. */
function weightOf(term: string, frequency: number, count: number): number {
  const rarity = Math.log(1 + count / frequency);
  const factor = term.startsWith('f:') ? 0.8 : LIGHT.has(term) ? 0.5 : 1;
  // A word that the table of concepts does not know is as often small talk as the point.
  return Math.min(term.startsWith('s:') ? MAX_STEM : MAX_WEIGHT, rarity) * factor;
}

/** Concepts that say how something is said rather than what. */
const LIGHT = new Set(
  'announce refuse deny possible plan country military leader ally common'.split(' '),
);

function postingsOf(
  termsOfFact: readonly Set<string>[],
  termNumber: ReadonlyMap<string, number>,
  frequency: ReadonlyMap<string, number>,
  vocabulary: readonly string[],
): { first: Uint32Array; facts: Uint32Array } {
  const first = new Uint32Array(vocabulary.length + 1);
  vocabulary.forEach((term, number) => {
    first[number + 1] = (first[number] as number) + (frequency.get(term) as number);
  });
  const next = first.slice();
  const facts = new Uint32Array(first[vocabulary.length] as number);
  termsOfFact.forEach((terms, fact) => {
    for (const term of terms) {
      const number = termNumber.get(term) as number;
      facts[next[number] as number] = fact;
      next[number] = (next[number] as number) + 1;
    }
  });
  return { first, facts };
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
  _families: ReadonlyMap<ActorId, ActorId>,
  actorIds: readonly ActorId[],
  predicates: readonly string[],
  units: readonly string[],
): { integers: Int32Array; quantities: Float32Array } {
  const integers = new Int32Array(facts.length * FACT_COLUMNS.length);
  const quantities = new Float32Array(facts.length * 2);
  const actorNumber = new Map(actorIds.map((id, number) => [id, number]));
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

function templateTable(
  templates: readonly (readonly Template[])[],
  termNumber: ReadonlyMap<string, number>,
): {
  first: Uint32Array;
  heads: Uint32Array;
  terms: Uint32Array;
  quantityFirst: Uint32Array;
  quantities: Float32Array;
} {
  const first: number[] = [0];
  const heads: number[] = [];
  const terms: number[] = [];
  const quantityFirst: number[] = [0];
  const quantities: number[] = [];
  for (const list of templates) {
    for (const { kind, relation, reading } of list) {
      // Head: where its terms begin, and kind and relation in one number.
      heads.push(terms.length, TEMPLATE_KINDS.indexOf(kind) * 16 + relation);
      const seen = new Set<number>();
      for (const term of reading.terms) {
        const code = (termNumber.get(term.name) as number) * 2 + (term.denied ? 1 : 0);
        if (!seen.has(code)) terms.push(code);
        seen.add(code);
      }
      for (const quantity of reading.quantities) {
        if (quantity.unit) quantities.push(unitCode(quantity.unit), quantity.min, quantity.max);
      }
      quantityFirst.push(quantities.length / 3);
    }
    first.push(heads.length / 2);
  }
  heads.push(terms.length, 0);
  return {
    first: Uint32Array.from(first),
    heads: Uint32Array.from(heads),
    terms: Uint32Array.from(terms),
    quantityFirst: Uint32Array.from(quantityFirst),
    quantities: Float32Array.from(quantities),
  };
}

/** Links of facts: code 0 supersedes, 1 is superseded by, 2 contradicts. */
function linksOf(facts: readonly Fact[]): { first: Uint32Array; targets: Uint32Array } {
  const number = new Map(facts.map(({ id }, index) => [id, index]));
  const links: Set<number>[] = facts.map(() => new Set());
  facts.forEach((fact, from) => {
    for (const id of fact.supersedes) {
      const to = number.get(id);
      if (to === undefined) continue;
      links[from]?.add(to * 4);
      links[to]?.add(from * 4 + 1);
    }
    for (const id of fact.contradicts) {
      const to = number.get(id);
      if (to === undefined) continue;
      links[from]?.add(to * 4 + 2);
      links[to]?.add(from * 4 + 2);
    }
  });
  const [first, targets] = flat(links.map((set) => [...set].sort((a, b) => a - b)));
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
