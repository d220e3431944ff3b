/**
 * Shows that no note is lost: `npm run torture [-- --rounds N] [--browser chromium|firefox] [--json]`.
 *
 * Needs the builds of both browsers (`npm run build && npm run build:firefox`).
 * Ends with status 1 when an acknowledged note was lost or came twice.
 */
import { readArguments } from './lib/arguments';
import { tableOf } from './lib/table';
import { type Result, torture } from './torture/torture';
import { CHROMIUM, FIREFOX } from './torture/victims';

const KINDS = { chromium: CHROMIUM, firefox: FIREFOX };
const USAGE = 'torture [--rounds N] [--browser chromium|firefox] [--json]';

const { values } = readArguments(
  USAGE,
  { rounds: { type: 'string' }, browser: { type: 'string' }, json: { type: 'boolean' } },
  (paths) => paths.length === 0,
);
const rounds = Number(values.rounds ?? 100);
const names = Object.keys(KINDS) as (keyof typeof KINDS)[];
const chosen = names.filter((name) => !values.browser || values.browser === name);
if (!Number.isInteger(rounds) || rounds < 1 || chosen.length === 0) {
  console.error(`usage: ${USAGE}`);
  process.exit(2);
}
const rows: ({ browser: string } & Result)[] = [];
for (const name of chosen) {
  const result = await torture(KINDS[name], { rounds, wipeEvery: 5 }, (line) =>
    console.error(`${name} ${line}`),
  );
  rows.push({ browser: name, ...result });
}
console.log(values.json ? JSON.stringify(rows) : tableOf(rows));
const isWhole = rows.every(
  ({ lost, duplicated, wiped, healed, baseFailed }) =>
    lost + duplicated + baseFailed === 0 && wiped === healed,
);
process.exit(isWhole ? 0 : 1);
