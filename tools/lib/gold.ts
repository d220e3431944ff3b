/**
 * Reads gold files of mentions: which text, its date, the mentions and the traps in it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: count, end: count, text: v.string() };

/** Fields that scoring does not need may stand in a gold file; they are left out. */
const schema = v.object({
  file: v.string(),
  url: v.optional(v.nullable(v.string()), null),
  date: v.pipe(v.string(), v.isoDate()),
  sha256: v.optional(v.string()),
  mentions: v.array(
    v.object({
      ...span,
      ids: v.pipe(v.array(v.string()), v.minLength(1)),
      optional: v.optional(v.boolean(), false),
    }),
  ),
  traps: v.optional(
    v.array(
      v.object({
        ...span,
        not: v.optional(v.array(v.string()), []),
        why: v.optional(v.string(), ''),
      }),
    ),
    [],
  ),
});

/** A gold file. Spans are UTF-16 code units in the text of `file`. */
export type Gold = v.InferOutput<typeof schema> & { path: string };

/**
 * Reads the gold files in `folder`, by name: the JSON files with a list of mentions.
 *
 * @throws {Error} if such a file has another shape; the message names it.
 */
export function readGold(folder: string): Gold[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (typeof value !== 'object' || value === null || !('mentions' in value)) return [];
      const result = v.safeParse(schema, value);
      if (result.success) return [{ ...result.output, path }];
      const [issue] = result.issues;
      throw new Error(`${path}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
    });
}

/**
 * Finds the text that `gold` describes: in `texts` if given, else beside the gold
 * file or in the folder `seeds` next to it.
 *
 * @throws {Error} if it is nowhere, or is not the text that was annotated.
 */
export function findText(gold: Gold, folder: string, texts: string | null): string {
  const folders = texts === null ? [folder, join(folder, '..', 'seeds')] : [texts, folder];
  const path = folders.map((one) => join(one, gold.file)).find((one) => existsSync(one));
  if (path === undefined) throw new Error(`${gold.file}: not found in ${folders.join(' or ')}`);
  const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (gold.sha256 !== undefined && gold.sha256 !== sum) {
    throw new Error(`${path}: not the text that was annotated (other checksum)`);
  }
  return path;
}
