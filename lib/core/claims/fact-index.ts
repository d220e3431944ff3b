/**
 * The compiled facts of a pack, as matching asks them.
 *
 * Opening looks at the header only; rows are typed arrays, strings are decoded
 * one at a time.
 */
import type { ActorId, Fact, FactId } from '../knowledge';
import {
  bytesOf,
  findString,
  readSections,
  type Section,
  type StringTable,
  stringAt,
  wordsOf,
} from '../text/sections';
import { BASES, FACT_COLUMNS, FACTS_MAGIC, FACTS_SECTIONS, FACTS_VERSION } from './compile-facts';
import { MODALITIES, NO_DAY, STATUSES, TEMPLATE_KINDS } from './fact-columns';
import { demonymFinder } from './pack-names';
import { cuesOf } from './predicate-cues';
import { termNumber } from './term-table';
import type { Word } from './words';

/** A fact as matching sees it. Days are day numbers, `null` where none is known. */
export type FactRow = {
  number: number;
  id: FactId;
  subject: ActorId;
  /** Country behind the subject, or `null`. */
  family: ActorId | null;
  object: ActorId | null;
  predicate: string;
  topic: number;
  unit: string | null;
  basis: string;
  min: number;
  max: number;
  approx: boolean;
  from: number | null;
  to: number | null;
  asOf: number;
  denied: boolean;
  modality: Fact['modality'];
  status: Fact['status'];
  actors: readonly ActorId[];
  /** Numbers of the terms for which each actor stands. */
  actorTerms: readonly (readonly number[])[];
  /** Numbers of the terms that tell that subject or object is named. */
  subjectTerms: readonly number[];
  /** Numbers of the concepts that express the predicate; empty when any wording may. */
  cueTerms: readonly number[];
  /** Does the predicate ask for a concept? */
  needsCue: boolean;
  /** Quantities that the fact's own wordings give, by unit code: « moins de 10 000 hommes ». */
  stated: readonly { unit: number; min: number; max: number }[];
  supersedes: readonly number[];
  supersededBy: readonly number[];
  contradicts: readonly number[];
};

/** Columns that alignment reads without objects. See `compile-facts` for their meaning. */
export type FactTables = {
  weights: Float32Array;
  postingFirst: Uint32Array;
  postings: Uint32Array;
  templateFirst: Uint32Array;
  templateHeads: Uint32Array;
  templateTerms: Uint32Array;
  quantityFirst: Uint32Array;
  quantities: Float32Array;
};

/** The facts of a pack, ready to be asked. */
export type FactIndex = {
  facts: number;
  terms: number;
  tables: FactTables;
  /** Number of a term, or -1 when no fact has it. */
  term(name: string): number;
  termName(number: number): string;
  fact(number: number): FactRow;
  /** Number of a fact, or -1. */
  numberOf(id: FactId): number;
  /** Country or body behind an actor, or `null`. */
  family(actor: ActorId): ActorId | null;
  /** Terms for which the names of an actor stand. */
  termsOf(actor: ActorId): readonly string[];
  /** Do names of this actor hide their words? */
  isOpaque(actor: ActorId): boolean;
  demonymAt(words: readonly Word[], index: number): { family: ActorId; end: number } | null;
};

/** Rows and names that are kept once decoded. */
const KEPT = 5000;

/**
 * Opens what `compileFactIndex` made.
 *
 * @throws {RangeError} if `buffer` is something else, of another version or cut short.
 */
export function openFactIndex(buffer: ArrayBuffer): FactIndex {
  const sections = readSections(buffer, FACTS_MAGIC, FACTS_VERSION, FACTS_SECTIONS);
  let next = 0;
  const words = () => wordsOf(buffer, sections[next++] as Section);
  const floats = () => {
    const section = sections[next++] as Section;
    return new Float32Array(buffer, section.offset, section.length / 4);
  };
  const integersAt = () => {
    const section = sections[next++] as Section;
    return new Int32Array(buffer, section.offset, section.length / 4);
  };
  const strings = (): StringTable => ({
    offsets: words(),
    bytes: bytesOf(buffer, sections[next++] as Section),
  });
  const vocabulary = strings();
  const termTable = words();
  const weights = floats();
  const postingFirst = words();
  const postings = words();
  const ids = strings();
  const integers = integersAt();
  const bounds = floats();
  const tables: FactTables = {
    weights,
    postingFirst,
    postings,
    templateFirst: words(),
    templateHeads: words(),
    templateTerms: words(),
    quantityFirst: words(),
    quantities: floats(),
  };
  const linkFirst = words();
  const links = words();
  const actorFirst = words();
  const factActors = words();
  const actorIds = strings();
  const families = integersAt();
  const opaque = bytesOf(buffer, sections[next++] as Section);
  const actorTerms = strings();
  const labels = strings();
  const demonymStrings = strings();

  const rows = new Map<number, FactRow>();
  const actorNumber = remembered((id: ActorId) => findString(actorIds, id));
  const actorId = remembered((number: number): ActorId => stringAt(actorIds, number));
  const familyOf = (number: number): ActorId | null => {
    const family = families[number] ?? -1;
    return family < 0 ? null : actorId(family);
  };
  let labelList: { predicates: string[]; units: string[] } | null = null;
  const labelsNow = () => {
    if (labelList) return labelList;
    const all = Array.from({ length: labels.offsets.length - 1 }, (_, index) =>
      stringAt(labels, index),
    );
    const cut = all.indexOf('');
    labelList = { predicates: all.slice(0, cut), units: all.slice(cut + 1) };
    return labelList;
  };
  let demonyms: FactIndex['demonymAt'] | null = null;

  const term = (name: string): number => termNumber(termTable, name);
  const numbersOf = (names: readonly string[]): number[] =>
    names.map(term).filter((found) => found >= 0);
  const termsOf = remembered((actor: ActorId): readonly string[] => {
    const number = actorNumber(actor);
    return number < 0 ? [`a:${actor}`] : stringAt(actorTerms, number).split(' ');
  });
  const termNumbersOf = remembered((actor: ActorId) => numbersOf(termsOf(actor)));
  const cueTermsOf = remembered((predicate: string) => numbersOf(cuesOf(predicate)));
  const read = (number: number): FactRow => {
    const at = (column: (typeof FACT_COLUMNS)[number]) =>
      integers[number * FACT_COLUMNS.length + FACT_COLUMNS.indexOf(column)] as number;
    const day = (value: number) => (value === NO_DAY ? null : value);
    const subject = at('subject');
    const linked = (code: number) => {
      const found: number[] = [];
      for (
        let link = linkFirst[number] as number;
        link < (linkFirst[number + 1] as number);
        link++
      ) {
        const value = links[link] as number;
        if (value % 4 === code) found.push(Math.floor(value / 4));
      }
      return found;
    };
    const actors = Array.from(
      factActors.subarray(actorFirst[number] as number, actorFirst[number + 1] as number),
      actorId,
    );
    const predicate = labelsNow().predicates[at('predicate')] as string;
    const family = familyOf(subject);
    const object = at('object') < 0 ? null : actorId(at('object'));
    const subjectId = actorId(subject);
    return {
      number,
      id: stringAt(ids, number),
      subject: subjectId,
      family,
      object,
      predicate,
      topic: at('topic'),
      unit: at('unit') < 0 ? null : (labelsNow().units[at('unit')] as string),
      basis: BASES[at('basis')] as string,
      min: bounds[number * 2] as number,
      max: bounds[number * 2 + 1] as number,
      approx: at('approx') === 1,
      from: day(at('from')),
      to: day(at('to')),
      asOf: at('asOf'),
      denied: at('polarity') === 1,
      modality: MODALITIES[at('modality')] as Fact['modality'],
      status: STATUSES[at('status')] as Fact['status'],
      actors,
      actorTerms: actors.map(termNumbersOf),
      subjectTerms: [
        ...termNumbersOf(subjectId),
        ...(family === null ? [] : numbersOf([`f:${family}`])),
        ...(object === null ? [] : termNumbersOf(object)),
      ],
      cueTerms: cueTermsOf(predicate),
      needsCue: cuesOf(predicate).length > 0,
      stated: at('unit') < 0 ? [] : statedQuantities(tables, number),
      supersedes: linked(0),
      supersededBy: linked(1),
      contradicts: linked(2),
    };
  };

  return {
    facts: ids.offsets.length - 1,
    terms: vocabulary.offsets.length - 1,
    tables,
    term,
    termName: remembered((number: number) => stringAt(vocabulary, number)),
    fact(number) {
      let row = rows.get(number);
      if (!row) {
        row = read(number);
        // A page touches some hundred facts; a big base must not fill the worker.
        if (rows.size > KEPT) rows.clear();
        rows.set(number, row);
      }
      return row;
    },
    numberOf: (id) => findString(ids, id),
    family(actor) {
      const number = actorNumber(actor);
      return number < 0 ? null : familyOf(number);
    },
    termsOf,
    isOpaque(actor) {
      const number = actorNumber(actor);
      return number >= 0 && opaque[number] === 1;
    },
    demonymAt(wordList, index) {
      demonyms ??= demonymFinder(
        Array.from({ length: demonymStrings.offsets.length - 1 }, (_, row) => {
          const [word = '', family = ''] = stringAt(demonymStrings, row).split('=');
          return [word, family] as const;
        }),
      );
      return demonyms(wordList, index);
    },
  };
}

/** `find`, with its answers kept: a page asks for the same few hundred actors. */
function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = find(key);
      if (known.size < KEPT) known.set(key, value);
    }
    return value;
  };
}

/** Quantities in the statement and the paraphrases of a fact, not in its variants. */
function statedQuantities(tables: FactTables, fact: number): FactRow['stated'] {
  const { templateFirst, templateHeads, quantityFirst, quantities } = tables;
  const found: { unit: number; min: number; max: number }[] = [];
  const last = templateFirst[fact + 1] as number;
  for (let template = templateFirst[fact] as number; template < last; template++) {
    if (TEMPLATE_KINDS[(templateHeads[template * 2 + 1] as number) >>> 4] === 'variant') continue;
    for (
      let at = quantityFirst[template] as number;
      at < (quantityFirst[template + 1] as number);
      at++
    ) {
      found.push({
        unit: quantities[at * 3] as number,
        min: quantities[at * 3 + 1] as number,
        max: quantities[at * 3 + 2] as number,
      });
    }
  }
  return found;
}
