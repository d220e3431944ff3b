/**
 * Measures speed and size: `npm run bench [-- --only NAME…] [--json]`.
 *
 * Figures of one run may be compared with each other; those of two runs or two
 * machines may not. Prints a table for each bench, or with `--json` one object.
 */
import { cpus } from 'node:os';

import { readArguments } from './lib/arguments';
import { tableOf } from './lib/table';

/** A bench: what it measures, and a run that gives one row a thing measured. */
type Bench = { title: string; run: () => Promise<object[]> };

/** Benches by name, loaded when they are run. */
const BENCHES: Record<string, () => Promise<Bench>> = {
  scan: () => import('./bench/scan'),
  engine: () => import('./bench/engine'),
  claims: () => import('./bench/claims'),
  'cold-start': () => import('./bench/cold-start'),
  'content-script': () => import('./bench/content-script'),
  notes: () => import('./bench/notes'),
  reading: () => import('./bench/reading'),
  leak: () => import('./bench/leak'),
  bundle: () => import('./bench/bundle'),
  anchoring: () => import('./bench/anchoring'),
  notebook: () => import('./bench/notebook'),
};

const names = Object.keys(BENCHES);
const { paths, values } = readArguments(
  `bench [--only NAME…] [--json]   (${names.join(', ')})`,
  { only: { type: 'boolean' }, json: { type: 'boolean' } },
  (chosen) => chosen.every((name) => names.includes(name)),
);
const results: Record<string, { title: string; rows: object[] }> = {};
for (const name of names) {
  if (paths.length > 0 && !paths.includes(name)) continue;
  const { title, run } = await (BENCHES[name] as () => Promise<Bench>)();
  if (!values.json) console.log(`\n${name}: ${title}`);
  const rows = await run();
  results[name] = { title, rows };
  if (!values.json) console.log(tableOf(rows));
}
if (values.json) {
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  console.log(JSON.stringify({ machine, benches: results }));
}
