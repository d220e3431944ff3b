/**
 * Measures the engine against gold standards:
 * `npm run --silent evaluate -- DIR [--texts DIR] [--pack FILE] [--json]`.
 *
 * Prints each error with its place, then the figures; with `--json` exactly one
 * object: `{mentions:{p,r,f1}, roles:{p,r}, traps:{hit,total},
 * claims:{s1,s5,precision,recall,perRelation,falsePer100,traps}}`.
 */
import { existsSync } from 'node:fs';

import { evaluateClaims } from './evaluate-claims';
import { readArguments } from './lib/arguments';
import { evaluateCases } from './lib/evaluate-cases';
import { evaluateMentions } from './lib/evaluate-mentions';
import type { EvaluationPart } from './lib/evaluation';
import { loadPack, makeEngine } from './lib/load-engine';

const USAGE = 'evaluate DIR [--texts DIR] [--pack FILE] [--json]';
const PARTS: EvaluationPart[] = [evaluateMentions, evaluateCases, evaluateClaims];

const { paths, values } = readArguments(
  USAGE,
  { texts: { type: 'string' }, pack: { type: 'string' }, json: { type: 'boolean' } },
  ({ length }) => length === 1,
);
const [folder] = paths as [string];
const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
if (!existsSync(folder)) fail(`${folder}: no such folder`);
const pack = loadPack(text('pack') ?? undefined);
const input = { folder, texts: text('texts'), pack, engine: makeEngine(pack) };
try {
  const reports = [];
  for (const part of PARTS) reports.push(await part(input));
  const found = reports.filter((report) => report !== null);
  if (found.length === 0) fail(`${folder}: holds no gold files`);
  if (values.json) console.log(JSON.stringify(Object.assign({}, ...found.map(({ json }) => json))));
  else for (const { lines } of found) console.log(lines.join('\n'));
} catch (error) {
  fail((error as Error).message);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
