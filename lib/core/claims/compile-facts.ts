/**
 * Compiles the facts of a pack into the index that `fact-index` opens.
 *
 * Statement, paraphrases, variants and keywords of each fact are read like
 * sentences of an article and kept as templates: lists of terms with polarity.
 * Every term has postings, so that a sentence finds its facts without looking at
 * the others. The same pack gives the same bytes.
 */
import type { ActorId, Fact, FactQuantity, Lang, Pack } from '../knowledge';
import { compileStrings, writeSections } from '../text/sections';
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
import { countTerms, UNIT_NOUNS, unitClass, unitCode } from './units';
import { readWords } from './words';

/** Marks a compiled fact index. */
export const FACTS_MAGIC = 0x52504643;
/** Layout of a compiled fact index: another one is compiled again. */
export const FACTS_VERSION = 1;

/** A wording of a fact, without the words: a big base must not be held twice. */
type Template = {
  kind: TemplateKind;
  relation: number;
  /** Number of each term in `Terms`, times 2, plus 1 when denied. */
  terms: readonly number[];
  /** Unit code, least and most of each quantity. */
  quantities: readonly number[];
};

/** Numbers terms as they come. */
class Terms {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }
}

/** Words of a few letters and of many facts weigh little, rare ones up to this. */
const MAX_WEIGHT = 4;
const MAX_STEM = 2.5;

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
  const terms = new Terms();
  const templates = facts.map((fact) => templatesOf(fact, read, terms));

  const actorTerms = new Map(pack.actors.map((actor) => [actor.id, termsOfActor(actor)]));
  const termsOfFact = facts.map((fact, number) => {
    const own = new Set<number>();
    for (const template of templates[number] as Template[]) {
      for (const code of template.terms) own.add(code >>> 1);
      const { quantities } = template;
      for (let at = 0; at < quantities.length; at += 3) {
        const [unit, min, max] = quantities.slice(at, at + 3) as [number, number, number];
        for (const name of countTerms({ unit, min, max })) own.add(terms.numberOf(name));
      }
    }
    for (const actor of actorsOf(fact)) {
      for (const term of actorTerms.get(actor) ?? []) own.add(terms.numberOf(term));
      const family = names.families.get(actor);
      if (family) own.add(terms.numberOf(`f:${family}`));
    }
    return Uint32Array.from(own);
  });
  const { vocabulary, places } = sortedTerms(terms.names);
  const postings = postingsOf(termsOfFact, places);
  const weights = Float32Array.from(vocabulary, (term, number) => {
    const frequency = (postings.first[number + 1] as number) - (postings.first[number] as number);
    return weightOf(term, frequency, facts.length);
  });
  const actorIds = [
    ...new Set([...pack.actors.map(({ id }) => id), ...facts.flatMap(actorsOf)]),
  ].sort();
  const predicates = [...new Set(facts.map(({ predicate }) => predicate))].sort();
  const units = [
    ...new Set(facts.flatMap((fact) => (fact.quantity ? [unitClass(fact.quantity.unit)] : []))),
  ].sort();
  const actorNumber = new Map(actorIds.map((id, number) => [id, number]));
  const columns = columnsOf(facts, actorNumber, predicates, units);
  const table = templateTable(templates, places);
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
      return family === undefined ? -1 : (actorNumber.get(family) ?? -1);
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
  terms: Terms,
): Template[] {
  const made: Template[] = [];
  const add = (kind: TemplateKind, text: string, lang: Lang, relation: string): void => {
    const reading = text === '' ? null : read(fact, text, lang);
    if (!reading || (reading.terms.length === 0 && reading.quantities.length === 0)) return;
    const codes = reading.terms.map(
      ({ name, denied }) => terms.numberOf(name) * 2 + (denied ? 1 : 0),
    );
    made.push({
      kind,
      relation: RELATIONS.indexOf(relation as (typeof RELATIONS)[number]),
      terms: [...new Set(codes)],
      quantities: reading.quantities.flatMap(({ unit, min, max }) =>
        unit ? [unitCode(unit), min, max] : [],
      ),
    });
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

/** Terms in the order of their names, and the place of each there. */
function sortedTerms(names: readonly string[]): { vocabulary: string[]; places: Uint32Array } {
  const order = names.map((_, number) => number);
  order.sort((a, b) => ((names[a] as string) < (names[b] as string) ? -1 : 1));
  const places = new Uint32Array(names.length);
  order.forEach((number, place) => {
    places[number] = place;
  });
  return { vocabulary: order.map((number) => names[number] as string), places };
}

/** Facts of each term, and where the facts of a term begin. */
function postingsOf(
  termsOfFact: readonly Uint32Array[],
  places: Uint32Array,
): { first: Uint32Array; facts: Uint32Array } {
  const first = new Uint32Array(places.length + 1);
  for (const terms of termsOfFact) {
    for (const term of terms) {
      const next = (places[term] as number) + 1;
      first[next] = (first[next] as number) + 1;
    }
  }
  for (let place = 1; place < first.length; place++) {
    first[place] = (first[place] as number) + (first[place - 1] as number);
  }
  const next = first.slice();
  const facts = new Uint32Array(first[places.length] as number);
  termsOfFact.forEach((terms, fact) => {
    for (const term of terms) {
      const place = places[term] as number;
      const at = next[place] as number;
      facts[at] = fact;
      next[place] = at + 1;
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

function templateTable(
  templates: readonly (readonly Template[])[],
  places: Uint32Array,
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
    for (const template of list) {
      const { kind, relation } = template;
      // Head: where its terms begin, and kind and relation in one number.
      heads.push(terms.length, TEMPLATE_KINDS.indexOf(kind) * 16 + relation);
      for (const code of template.terms) {
        terms.push((places[code >>> 1] as number) * 2 + (code & 1));
      }
      quantities.push(...template.quantities);
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
