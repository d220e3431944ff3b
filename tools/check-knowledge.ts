/**
 * Checks a fact base and prints what it holds: `npm run check:knowledge [-- DIR]`.
 *
 * When it has no errors, each fact's own wordings are tried against the whole base.
 * Errors make the exit status 1; warnings do not.
 */

import type { Pack } from '../lib/core/knowledge';
import { aliasEntries } from '../lib/core/names/alias-entries';
import { compileEngine } from '../lib/core/names/engine';
import { checkPack } from '../lib/core/pack/check-pack';
import { describeProblem, PackError } from '../lib/core/pack/pack';
import { checkParaphrases, describeCheck } from './check-paraphrases';
import { readArguments } from './lib/arguments';
import { BUNDLED_PACK, readPack } from './read-pack';

const { paths } = readArguments('check-knowledge [DIR]', {}, ({ length }) => length <= 1);
try {
  const pack = readPack(paths[0] ?? BUNDLED_PACK);
  const findings = checkPack(pack);
  for (const line of countsOf(pack)) console.log(line);
  for (const { severity, file, record, message } of findings.list) {
    console.log(`${severity.padEnd(8)} ${file} ${record ?? ''}: ${message}`);
  }
  const errors = findings.errors.length;
  // Wordings of a base with errors say nothing yet.
  const [tried, ...wordings] = errors > 0 ? [] : describeCheck(checkParaphrases(pack));
  for (const line of wordings) console.log(line);
  if (tried !== undefined) console.log(tried);
  console.log(`${errors} errors, ${findings.list.length - errors + wordings.length} warnings`);
  if (errors > 0) process.exitCode = 1;
} catch (error) {
  const problems = error instanceof PackError ? error.problems.map(describeProblem) : null;
  for (const line of problems ?? [(error as Error).message]) console.error(`error    ${line}`);
  process.exitCode = 1;
}

function countsOf(pack: Pack): string[] {
  const aliases = aliasEntries(pack.actors);
  const shared = [...aliases.values()].filter(
    (entries) => new Set(entries.map(({ actor }) => actor)).size > 1,
  );
  const roles = pack.actors.reduce((sum, actor) => sum + (actor.roles?.length ?? 0), 0);
  const metonyms = pack.actors.reduce((sum, actor) => sum + (actor.metonyms?.fr.length ?? 0), 0);
  const unsourced = pack.actors.filter((actor) => actor.unsourced).length;
  return [
    `pack       ${pack.id}, revision ${pack.revision}, evidence up to ${pack.date}, ${pack.license}`,
    `actors     ${pack.actors.length} (${tally(pack.actors, ({ kind }) => kind)}); unsourced ${unsourced}`,
    `names      ${aliases.size} keys, ${shared.length} shared; roles ${roles}; French metonyms ${metonyms}; index ${compileEngine(pack).byteLength} bytes`,
    `facts      ${pack.facts.length} (${tally(pack.facts, ({ status }) => status)}); evidence: ${tally(pack.facts, ({ evidence }) => evidence)}`,
    `events     ${pack.events.length} (${tally(pack.events, ({ kind }) => kind)})`,
    `sources    ${pack.sources.length} (${tally(pack.sources, ({ kind }) => kind)})`,
    `predicates ${pack.predicates.length}`,
  ];
}

/** How many of `records` have each value, most first. */
function tally<Item>(records: readonly Item[], of: (record: Item) => string): string {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(of(record), (counts.get(of(record)) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}
