/**
 * Reads the files of a fact base into a `Pack`, or says which record of which file is wrong.
 *
 * Packs may come from elsewhere: only known fields pass, texts and lists have
 * limits, ids are lower-case words, and no key can reach a prototype.
 * Whether references and dates fit together is the business of `check-pack`.
 */
import * as v from 'valibot';

import type { Pack } from '../knowledge';
import { PACK_LIMITS, packSchemas } from './pack-schema';

/** Names of the files of a pack; `.jsonl` files hold one record a line. */
export const PACK_FILES = [
  'pack.json',
  'actors.jsonl',
  'facts.jsonl',
  'events.jsonl',
  'sources.jsonl',
  'predicates.json',
] as const;
/** Name of a file of a pack. */
export type PackFile = (typeof PACK_FILES)[number];

/** Something wrong in a pack, where a person can find it. */
export type PackProblem = {
  file: string;
  /** Line of the file, from 1, or `null` for the file as a whole. */
  line: number | null;
  /** Id of the record, or `null` when it has none. */
  record: string | null;
  /** Field of the record, such as `roles.0.title.fr`, or `null`. */
  field: string | null;
  message: string;
};

/** A pack that cannot be read. The message names the first problem; `problems` holds all. */
export class PackError extends Error {
  override name = 'PackError';
  readonly problems: readonly PackProblem[];
  constructor(problems: readonly PackProblem[]) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(first ? describeProblem(first) + more : 'Empty pack');
    this.problems = problems;
  }
}

/** Returns `problem` as one line: `actors.jsonl:12 emmanuel-macron roles.0.from: …`. */
export function describeProblem(problem: PackProblem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return `${[place, problem.record, problem.field].filter(Boolean).join(' ')}: ${problem.message}`;
}

/**
 * Reads a pack from the text of its files.
 *
 * @throws {PackError} if a file is missing, is no JSON or holds a record of another shape.
 */
export function parsePack(files: Readonly<Partial<Record<PackFile, string>>>): Pack {
  const problems: PackProblem[] = [];
  const header = readJson('pack.json', files['pack.json'], packSchemas.header, problems);
  const pack = {
    actors: readLines('actors.jsonl', files['actors.jsonl'], packSchemas.actor, problems),
    facts: readLines('facts.jsonl', files['facts.jsonl'], packSchemas.fact, problems),
    events: readLines('events.jsonl', files['events.jsonl'], packSchemas.event, problems),
    sources: readLines('sources.jsonl', files['sources.jsonl'], packSchemas.source, problems),
    predicates:
      readJson('predicates.json', files['predicates.json'], packSchemas.predicates, problems) ?? [],
  };
  if (header === null || problems.length > 0) throw new PackError(problems);
  return { ...header, ...pack };
}

/**
 * Reads a pack from one JSON document with the fields of `Pack`.
 *
 * @throws {PackError} if `text` is no JSON or has another shape.
 */
export function parsePackDocument(text: string, file = 'pack.json'): Pack {
  const problems: PackProblem[] = [];
  const pack = readJson(file, text, packSchemas.pack, problems);
  if (pack === null) throw new PackError(problems);
  return pack;
}

function readLines<Record>(
  file: PackFile,
  text: string | undefined,
  schema: v.GenericSchema<unknown, Record>,
  problems: PackProblem[],
): Record[] {
  const records: Record[] = [];
  if (text === undefined) {
    problems.push({ file, line: null, record: null, field: null, message: 'missing' });
    return records;
  }
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    if (records.length >= PACK_LIMITS.records) {
      problems.push({
        file,
        line: index + 1,
        record: null,
        field: null,
        message: `more than ${PACK_LIMITS.records} records`,
      });
      return;
    }
    const record = readRecord(file, index + 1, line, schema, problems);
    if (record !== null) records.push(record);
  });
  return records;
}

function readJson<Value>(
  file: string,
  text: string | undefined,
  schema: v.GenericSchema<unknown, Value>,
  problems: PackProblem[],
): Value | null {
  if (text === undefined) {
    problems.push({ file, line: null, record: null, field: null, message: 'missing' });
    return null;
  }
  return readRecord(file, null, text, schema, problems);
}

function readRecord<Value>(
  file: string,
  line: number | null,
  text: string,
  schema: v.GenericSchema<unknown, Value>,
  problems: PackProblem[],
): Value | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `does not parse (${(error as Error).message})`;
    problems.push({ file, line, record: null, field: null, message });
    return null;
  }
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const field = v.getDotPath(issue);
    problems.push({ file, line, record: idOf(value), field, message: messageOf(issue) });
  }
  return null;
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object' || issue.path === undefined) return issue.message;
  return issue.expected === 'never' ? 'is no field of this record' : 'is missing';
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id.slice(0, 100) : null;
}
